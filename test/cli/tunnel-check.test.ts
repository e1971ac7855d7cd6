import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { tunnelCheck } from '../../electron/cli/tunnel-check'
import { KEYS, safePlan } from '../shared/ipsec/gateway-plans'
import { runCli } from './call-cli'

const folder = mkdtempSync(join(tmpdir(), 'tunnel-check-'))
afterAll(() => rmSync(folder, { recursive: true }))

function check(content: string | Buffer, ...options: readonly string[]) {
  const file = join(folder, 'plan.json')
  writeFileSync(file, content)
  return runCli([tunnelCheck], ['tunnel', 'check', file, ...options])
}

const text = JSON.stringify({ tunnel: safePlan() })

describe('tunnel check', () => {
  it.each([
    ['a byte order mark', `\uFEFF${text}`],
    ['UTF-16', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['Windows line ends', JSON.stringify({ tunnel: safePlan() }, null, 2).replaceAll('\n', '\r\n')],
    ['the tunnel part alone', JSON.stringify(safePlan())],
    ['keys of its own beside ours', JSON.stringify({ note: 1, tunnel: { ...safePlan(), x: [] } })]
  ])('reads a plan with %s', async (_, content) => {
    const run = await check(content, '--json')
    expect([run.status, run.err]).toEqual([0, ''])
    expect(run.json()).toMatchObject({ verdict: 'ok' })
  })

  it.each([
    ['nothing', ''],
    ['a word', 'hello'],
    ['YAML', 'tunnel:\n  site:\n    publicIp: 203.0.113.10\n'],
    ['null', 'null'],
    ['a list', '[]'],
    ['a comma too many', text.replace(/\}$/, ',}')],
    ['brackets without end', '['.repeat(100_000)],
    ['brackets all the way down', '['.repeat(50_000) + ']'.repeat(50_000)],
    ['a number where text belongs', text.replace(`"${KEYS[0]}"`, '12345678')],
    ['null for a list', text.replace(/"remoteCidrs":\[[^\]]*\]/, '"remoteCidrs":null')]
  ])('calls %s a wrong call, in one line and without a key', async (_, content) => {
    const { status, out, err } = await check(content)
    expect([status, out]).toEqual([2, ''])
    expect(err.trim().split('\n')).toHaveLength(1)
    for (const key of KEYS) expect(err).not.toContain(key)
  })

  it('ends with 1 for an error and 0 for a warning, and prints no key in any form', async () => {
    const faulty = { ...safePlan(), ikeVersion: 1 }
    const weak = { ...safePlan(), phase1: { ...safePlan().phase1, integrity: 'SHA1' } }
    const runs = [
      await check(JSON.stringify({ tunnel: faulty })),
      await check(JSON.stringify({ tunnel: weak })),
      await check(JSON.stringify({ tunnel: faulty }), '--json')
    ]
    expect(runs.map(({ status }) => status)).toEqual([1, 0, 1])
    for (const { out, err } of runs) for (const key of KEYS) expect(out + err).not.toContain(key)
  })
})
