// A 100 MB log explained, side by side with `grep -E`: with the rules’ bare texts on the same log, and with the whole
// patterns on a slice. Usage: node bench/diagnose.mjs [MB]
import { spawnSync } from 'node:child_process'
import {
  closeSync,
  mkdtempSync,
  openSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'

const root = resolve(import.meta.dirname, '..')
const megabytes = Number(process.argv[2] ?? 100)
const dir = mkdtempSync(join(tmpdir(), 'bench-diagnose-'))
const RUNS = 3
// Hundreds of patterns make grep so slow that it gets a slice; both are compared in megabytes a second.
const GREP_BYTES = 50_000

const CHATTER = [
  '13[NET] <hl1|1> sending packet: from 203.0.113.10[4500] to 198.51.100.11[4500] (80 bytes)',
  '13[ENC] <hl1|1> generating INFORMATIONAL request 3 [ ]',
  '13[IKE] <hl1|1> sending DPD request',
  'sshd[123]: Accepted publickey for admin from 10.0.0.1 port 52222 ssh2',
  '09[CFG] <hl1|1> selected proposal: IKE:AES_CBC_256/HMAC_SHA2_256_128/PRF_HMAC_SHA2_256/MODP_2048',
  'kernel: [12345.678] eth0: link up 1000Mbps full duplex, flow control rx/tx'
]

function writeSlice(file) {
  const lines = Array.from(
    { length: GREP_BYTES / 80 },
    (_, line) => CHATTER[(line * 7) % CHATTER.length]
  )
  writeFileSync(file, `${lines.join('\n')}\nreceived TS_UNACCEPTABLE notify, no CHILD_SA built\n`)
}

function writeLog(file) {
  const handle = openSync(file, 'w')
  let block = ''
  for (let line = 0; line < 10_000; line++)
    block += `2026-11-22 00:${String(line % 60).padStart(2, '0')}:01 ${CHATTER[(line * 7) % CHATTER.length]}\n`
  for (let bytes = 0; bytes < megabytes * 1e6; bytes += block.length) writeSync(handle, block)
  writeSync(handle, '13[IKE] <hl1|1> received TS_UNACCEPTABLE notify, no CHILD_SA built\n')
  closeSync(handle)
}

/** JavaScript's patterns as POSIX extended ones; what POSIX cannot say (look-ahead) falls back to the needle. */
function extended({ needle, pattern }) {
  const literal = needle.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  if (!pattern || /\(\?[!=<]/.test(pattern.source)) return literal
  return (
    pattern.source
      .replaceAll('(?:', '(')
      .replaceAll('\\d', '[0-9]')
      .replaceAll('\\D', '[^0-9]')
      .replaceAll('\\/', '/')
      // A bound on a gap costs POSIX matchers states without end, and says no more within one line.
      .replace(/\{0,\d+\}/g, '*')
  )
}

/** The rules’ bare texts, which every line that a rule recognises must hold. */
function bareTexts(rules) {
  return [...new Set(rules.map((rule) => extended({ needle: rule.needle })))].join('\n')
}

/** In a program of its own, so that the memory is the diagnosis’ alone. */
const DIAGNOSE = `
  const { diagnoseLog } = await import(process.argv[1])
  const started = performance.now()
  const { cause } = await diagnoseLog({ log: process.argv[2], kind: 'ipsec' })
  const seconds = (performance.now() - started) / 1000
  console.log(JSON.stringify({ cause, seconds, rssMB: process.resourceUsage().maxRSS / 1024 }))`

function diagnose(entry, log) {
  const program = ['--input-type=module', '-e', DIAGNOSE, entry, log]
  const { stdout, stderr } = spawnSync(process.execPath, program, { encoding: 'utf8' })
  if (!stdout) throw new Error(stderr)
  return JSON.parse(stdout)
}

function grep(patterns, file) {
  const started = performance.now()
  const args = ['-E', '-i', '-c', '-f', patterns, file]
  const { status, stderr } = spawnSync('grep', args, { timeout: 60_000 })
  if (status !== 0) throw new Error(`grep: ${status} ${stderr}`)
  return (performance.now() - started) / 1000
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]
try {
  const outDir = join(dir, 'bundle')
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: join(root, 'bench/diagnose-entry.ts'),
      outDir,
      target: 'node20',
      rollupOptions: { output: { format: 'esm', entryFileNames: 'entry.mjs' } }
    }
  })
  const entry = pathToFileURL(join(outDir, 'entry.mjs')).href
  const { IPSEC_RULES, DICOM_RULES } = await import(entry)
  const log = join(dir, 'big.log')
  writeLog(log)
  const slice = join(dir, 'slice.log')
  writeSlice(slice)
  const patterns = join(dir, 'patterns')
  writeFileSync(patterns, [...IPSEC_RULES, ...DICOM_RULES].map(extended).join('\n'))
  const texts = join(dir, 'texts')
  writeFileSync(texts, bareTexts(IPSEC_RULES))
  const ours = []
  const [withTexts, withPatterns] = [[], []]
  for (let run = 0; run < RUNS; run++) {
    const told = diagnose(entry, log)
    if (told.cause !== 'traffic-selector-mismatch') throw new Error(`wrong cause: ${told.cause}`)
    ours.push(told)
    withTexts.push(grep(texts, log))
    withPatterns.push(grep(patterns, slice))
  }
  const oursSeconds = median(ours.map((one) => one.seconds))
  const oursMBs = megabytes / oursSeconds
  const grepTextsMBs = statSync(log).size / 1e6 / median(withTexts)
  const grepPatternsMBs = statSync(slice).size / 1e6 / median(withPatterns)
  console.log(
    JSON.stringify({
      megabytes,
      oursSeconds,
      oursMBs,
      grepTextsMBs,
      grepPatternsMBs,
      peakRssMB: Math.round(Math.max(...ours.map((one) => one.rssMB))),
      speedAgainstGrepTexts: oursMBs / grepTextsMBs,
      speedAgainstGrepPatterns: oursMBs / grepPatternsMBs,
      target: 0.33
    })
  )
} finally {
  rmSync(dir, { recursive: true, force: true })
}
