import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { tunnelProbe } from '../../electron/cli/tunnel-probe'
import { emptyTunnel } from '../../shared/ipsec/plan'
import { runCli } from './call-cli'

const SECRET = 'a.secret_that_nobody_prints'
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tunnel-probe-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function planFile(ip: string): Promise<string> {
  const file = join(folder, 'plan.json')
  const tunnels = [{ ip, psk: SECRET }]
  await writeFile(file, JSON.stringify({ tunnel: { ...emptyTunnel(), tunnels } }))
  return file
}

const run = (...args: string[]) => runCli([tunnelProbe], ['tunnel', 'probe', ...args])

describe('tunnel probe', () => {
  it('names what does not answer, with no key in the report', async () => {
    const file = await planFile('127.77.0.1')
    const { status, out, json } = await run(file, '--timeout', '1', '--json')
    const report: { cause: string; findings: { id: string }[] } = json()
    expect(status).toBe(1)
    expect(report.cause).toBe('no-response-udp500')
    expect(report.findings.map(({ id }) => id)).toEqual([
      'tunnel-1:sa-init-500',
      'tunnel-1:sa-init-4500'
    ])
    expect(out).not.toContain(SECRET)
  })

  it.each([
    [['--host', '127.0.0.1', '--port', '501']],
    [['--host', '127.0.0.1', '--authenticate']],
    [['no-such-plan.json']],
    [[]]
  ])('refuses the call %j', async (args) => {
    expect((await run(...args)).status).toBe(2)
  })

  it('refuses a plan whose tunnel has no address, in one line', async () => {
    const { status, err } = await run(await planFile('198.51.100.300'))
    expect(status).toBe(2)
    expect(err).toContain('tunnels.0.ip')
  })
})
