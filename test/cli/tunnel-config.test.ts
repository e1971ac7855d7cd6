import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { tunnelConfig } from '../../electron/cli/tunnel-config'
import { tunnelFamilies } from '../../electron/cli/tunnel-families'
import { FAMILIES, KEYS, safePlan } from '../shared/ipsec/gateway-plans'
import { runCli } from './call-cli'

const folder = mkdtempSync(join(tmpdir(), 'tunnel-config-'))
afterAll(() => rmSync(folder, { recursive: true }))
const commands = [tunnelConfig, tunnelFamilies]

function planFile(name: string, tunnel: unknown = safePlan()): string {
  const file = join(folder, name)
  writeFileSync(file, JSON.stringify({ tunnel }))
  return file
}

function withGroup19() {
  const plan = safePlan()
  return { ...plan, phase2: { ...plan.phase2, dhGroup: 19 } }
}

const config = (...args: readonly string[]) => runCli(commands, ['tunnel', 'config', ...args])

describe('tunnel families', () => {
  it('lists one family a line, its id first', async () => {
    const { status, out } = await runCli(commands, ['tunnel', 'families'])
    expect(status).toBe(0)
    expect(out.split('\n').map((line) => line.split(' ')[0])).toEqual(FAMILIES)
  })

  it('lists them as one document', async () => {
    const run = await runCli(commands, ['tunnel', 'families', '--json'])
    expect(run.json()).toHaveProperty('families.17.id', 'windows-rras')
  })
})

describe('tunnel config', () => {
  it('takes the tunnel part of a site alone as well', async () => {
    const file = join(folder, 'bare.json')
    writeFileSync(file, JSON.stringify(safePlan()))
    const { status, out } = await config(file, '--gateway', 'strongswan')
    expect([status, out.startsWith('# HeartLab')]).toEqual([0, true])
  })

  it('reads a plan in UTF-16, which PowerShell’s redirection writes', async () => {
    const file = join(folder, 'wide.json')
    writeFileSync(file, Buffer.from(`\uFEFF${JSON.stringify(safePlan())}`, 'utf16le'))
    const { status } = await config(file, '--gateway', 'strongswan')
    expect(status).toBe(0)
  })

  it('prints the text alone, and notes beside it without keys', async () => {
    const { status, out, err } = await config(planFile('a.json'), '--gateway', 'strongswan')
    expect(status).toBe(0)
    expect(out.startsWith('# HeartLab')).toBe(true)
    for (const key of KEYS) {
      expect(out).toContain(key)
      expect(err).not.toContain(key)
    }
  })

  it('writes a file for its owner only and prints no key then', async () => {
    const file = join(folder, 'out.conf')
    const { status, out } = await config(
      planFile('b.json'),
      '--gateway',
      'cisco-asa',
      '--out',
      file
    )
    expect(status).toBe(0)
    expect(readFileSync(file, 'utf8')).toContain(KEYS[1])
    expect(statSync(file).mode & 0o777).toBe(0o600)
    for (const key of KEYS) expect(out).not.toContain(key)
  })

  it('makes no folder, as the other commands that write a file', async () => {
    const out = join(folder, 'nowhere', 'out.conf')
    const { status, err } = await config(planFile('g.json'), '--gateway', 'pfsense', '--out', out)
    expect(status).toBe(2)
    expect(err).toContain('cannot be written')
    expect(existsSync(join(folder, 'nowhere'))).toBe(false)
  })

  it('narrows the rights of a file that stood there before', async () => {
    const out = join(folder, 'open.conf')
    writeFileSync(out, 'old', { mode: 0o644 })
    await config(planFile('h.json'), '--gateway', 'pfsense', '--out', out)
    expect(statSync(out).mode & 0o777).toBe(0o600)
  })

  it('judges by the family that was asked for, not by the one of the plan', async () => {
    const plan = { ...safePlan(), site: { ...safePlan().site, gateway: '' } }
    const { status } = await config(planFile('c.json', plan), '--gateway', 'pfsense')
    expect(status).toBe(0)
  })

  it('says what a family cannot do and writes nothing', async () => {
    const file = join(folder, 'never.conf')
    const { status, out, err } = await config(
      planFile('d.json', withGroup19()),
      '--gateway',
      'meraki',
      '--out',
      file
    )
    expect(status).toBe(1)
    expect(out).toBe('')
    expect(err).toContain('cannot do group 19 in phase 2')
    expect(err).toContain('AES256, SHA2-256, group 14')
    expect(existsSync(file)).toBe(false)
  })

  it('names every error of a plan that cannot work', async () => {
    const plan = { ...safePlan(), ikeVersion: 1, vpnType: 'policy-based' }
    const run = await config(planFile('e.json', plan), '--gateway', 'strongswan', '--json')
    expect(run.status).toBe(1)
    const { findings } = run.json() as { findings: readonly { code: string }[] }
    expect(findings.map(({ code }) => code)).toEqual(['wrong-ike-version', 'wrong-vpn-type'])
  })

  it.each([
    ['an unknown family', ['--gateway', 'cisco'], 'cisco-ios-xe'],
    ['no family', [], '--gateway']
  ])('calls %s a wrong call', async (_, args, says) => {
    const { status, err } = await config(planFile('f.json'), ...args)
    expect(status).toBe(2)
    expect(err).toContain(says)
  })
})
