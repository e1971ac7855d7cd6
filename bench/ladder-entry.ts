import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { scanServer } from '../electron/engine/tls/scan-server'
import { startStorescp } from '../test/peers/dcmtk'
import { makePki, type Pki } from '../test/peers/make-pki'
import { startOpensslServer } from '../test/peers/openssl-server'
import { probeWith } from '../test/engine/checks/probe-with'

/*
 * Two figures, each measured beside its peer in the same run, interleaved, medians:
 * the whole ladder with C-ECHO inside a warm process against one `echoscu +tls` process, and the scan
 * of versions and suites against one `sslscan` of the same server. Run: node bench/ladder.mjs
 */

const ROUNDS = 9
const run = promisify(execFile)

async function timed(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now()
  await work()
  return performance.now() - startedAt
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

async function compare(
  name: string,
  rounds: number,
  ours: () => Promise<unknown>,
  theirs: () => Promise<unknown>
): Promise<void> {
  const [mine, other]: [number[], number[]] = [[], []]
  await ours()
  for (let round = 0; round < rounds; round++) {
    mine.push(await timed(ours))
    other.push(await timed(theirs))
  }
  const ratio = median(mine) / median(other)
  console.log(
    `${name}: ours ${median(mine).toFixed(0)} ms, peer ${median(other).toFixed(0)} ms, ratio ${ratio.toFixed(2)}`
  )
}

async function benchLadder(pki: Pki): Promise<void> {
  const peer = await startStorescp({ tls: { pki } })
  const ours = () => probeWith(pki, { port: peer.port, rest: { timeoutMs: 10_000 } })
  const files = ['+tls', pki.path('client.key'), pki.path('client.pem'), '+cf', pki.path('ca.pem')]
  const theirs = () =>
    run('echoscu', [...files, '127.0.0.1', `${peer.port}`], {
      env: { ...process.env, TCP_NODELAY: '1' }
    })
  await compare('ladder with C-ECHO / echoscu', ROUNDS, ours, theirs)
  await peer.stop()
}

async function benchScan(pki: Pki): Promise<void> {
  const peer = await startOpensslServer(pki, ['-cipher', 'ALL:@SECLEVEL=0'])
  const place = { addresses: ['127.0.0.1'], port: peer.port }
  const signal = new AbortController().signal
  const ours = () => scanServer(place, '127.0.0.1', { signal, timeoutMs: 30_000 })
  const theirs = () => run('sslscan', [`127.0.0.1:${peer.port}`])
  await compare('scan / sslscan', 3, ours, theirs)
  await peer.stop()
}

const folder = mkdtempSync(join(tmpdir(), 'bench-ladder-'))
const pki = makePki(folder)
await benchLadder(pki)
await benchScan(pki)
rmSync(folder, { recursive: true, force: true })
