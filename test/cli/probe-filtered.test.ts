import { execFile, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { havePeer } from '../peers/have-peer'
import { reportSchema } from '../../shared/report/report'

const cli = resolve(import.meta.dirname, '../../dist/electron/cli.cjs')
const inside = (script: string): readonly string[] => ['-n', 'sh', '-c', script]
const dropAll = [
  'ip link set lo up',
  'nft add table inet t',
  "nft 'add chain inet t in { type filter hook input priority 0; }'",
  'nft add rule inet t in tcp dport 11112 drop'
].join(' && ')

/** A network of one's own with a firewall that drops: needs root, unshare, nft and a built command line. */
const canDrop =
  process.getuid?.() === 0 &&
  havePeer('nft') &&
  existsSync(cli) &&
  spawnSync('unshare', inside(dropAll)).status === 0

it.skipIf(!canDrop)('calls a port filtered when a firewall drops its packets', async () => {
  const call = `node ${cli} probe --host 127.0.0.1 --port 11112 --called A --calling B --plain`
  const script = `${dropAll} && ${call} --timeout 1 --json`
  const run = promisify(execFile)('unshare', inside(script))
  const { stdout, code } = (await run.catch(
    (error: { stdout: string; code: number }) => error
  )) as { stdout: string; code?: number }
  const report = reportSchema.parse(JSON.parse(stdout))
  expect([code, report.cause, report.whose]).toEqual([1, 'filtered', 'network'])
  expect(report.tookMs).toBeLessThan(3000)
})
