// Time to write a kit (flushed, read back, compared, renamed) beside `cp` and `sync` of the same bytes, taking turns.
//   node bench/kit.mjs [--rounds 20] [--out DIR]      (DIR: a folder on the drive that is to be measured)
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServer } from 'vite'

const ROUNDS = Number(option('--rounds') ?? 20)
const place = mkdtempSync(join(option('--out') ?? tmpdir(), 'kit-bench-'))
process.on('exit', () => rmSync(place, { recursive: true, force: true }))

const server = await createServer({
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  server: { middlewareMode: true, watch: null, hmr: false, ws: false }
})
const { writeKit } = await server.ssrLoadModule('/electron/engine/usb/write-kit.ts')
const { nodeKitFs } = await server.ssrLoadModule('/electron/engine/usb/kit-fs.ts')
const { sampleKit } = await server.ssrLoadModule('/test/engine/usb/kit-sample.ts')

const source = join(place, 'source')
await writeKit(nodeKitFs, source, sampleKit('source'))
const [ours, floor] = [[], []]
for (let round = 0; round <= ROUNDS; round++) {
  const [kit, copy] = [join(place, `kit${round}`), join(place, `copy${round}`)]
  const files = sampleKit(String(round))
  const mine = await timed(() => writeKit(nodeKitFs, kit, files))
  const theirs = await timed(() => copyAndSync(copy))
  // The first round warms both.
  if (round > 0) (ours.push(mine), floor.push(theirs))
}
const [mine, theirs] = [median(ours), median(floor)]
console.log(`a kit: ${mine.toFixed(1)} ms; cp and sync of the same bytes: ${theirs.toFixed(1)} ms`)
console.log(`  ${(mine / theirs).toFixed(2)} of it (wanted: at most 1.5)`)
await server.close()

function copyAndSync(copy) {
  mkdirSync(copy)
  execFileSync('sh', ['-c', 'cp -r "$1"/. "$2" && sync -f "$2"', 'sh', source, copy])
}

async function timed(run) {
  const started = performance.now()
  await run()
  return performance.now() - started
}

function median(values) {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)]
}

function option(name) {
  const at = process.argv.indexOf(name)
  return at < 0 ? undefined : process.argv[at + 1]
}
