import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, describe, expect, it } from 'vitest'
import { allCommands } from '../../electron/cli/commands'
import { runCommandLine } from '../../electron/cli/run-command'
import { diagnosisSchema } from '../../shared/diagnosis/diagnosis-wire'
import { runCommand } from './fake-io'

const commands = await allCommands()

const folder = mkdtempSync(join(tmpdir(), 'diagnose-cli-'))
afterAll(() => rmSync(folder, { recursive: true }))
const fileOf = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

const KEY = '13[IKE] <c|1> tried 1 shared key for a - b, but MAC mismatched\n'
const UP =
  '05[IKE] <hl1|1> CHILD_SA hl1{1} established with SPIs a_i b_o and TS 10.20.0.0/24 === 10.100.0.0/16\n'
const REFUSED = '13[IKE] <hl1|1> received AUTHENTICATION_FAILED notify error\n'

describe('diagnose', () => {
  it('prints one JSON document and says by its status that something is wrong', async () => {
    const { status, out, err } = await runCommand('diagnose', fileOf('key.log', KEY), '--json')
    expect(status).toBe(1)
    expect(err).toBe('')
    const diagnosis = diagnosisSchema.parse(JSON.parse(out))
    expect(diagnosis).toMatchObject({ kind: 'ipsec', cause: 'psk-mismatch', confidence: 'certain' })
    expect(diagnosis.evidence).toEqual([
      { line: 1, text: KEY.trim(), says: 'the keys were compared and differ' }
    ])
    expect(diagnosis.candidates[0]?.fix?.where).toBe('gateway:phase1')
  })

  it.each([
    [folder, 'it is a folder'],
    [join(folder, 'none.log'), 'there is no such file']
  ])('says why %s cannot be read', async (path, why) => {
    const { status, err } = await runCommand('diagnose', path)
    expect(status).toBe(2)
    expect(err).toContain(`${path} cannot be read: ${why}`)
  })

  it('ends with status 0 on a healthy log', async () => {
    const { status, out } = await runCommand('diagnose', fileOf('up.log', UP), '--kind', 'ipsec')
    expect(status).toBe(0)
    expect(out).toMatch(/^ok: Healthy/)
  })

  it('puts both sides together', async () => {
    const { out } = await runCommand(
      ...['diagnose', fileOf('us.log', REFUSED), '--other-side', fileOf('them.log', KEY), '--json']
    )
    expect(JSON.parse(out)).toMatchObject({ cause: 'psk-mismatch', confidence: 'certain' })
  })

  it('reads standard input where no file or - is given', async () => {
    for (const args of [
      ['diagnose', '--json'],
      ['diagnose', '-', '--json']
    ]) {
      const out: string[] = []
      const io = {
        out: (text: string) => void out.push(text),
        err: () => undefined,
        signal: new AbortController().signal,
        now: () => new Date(),
        askSecret: () => Promise.reject(new Error('nobody to ask')),
        stdin: Readable.from([
          Buffer.from('CLIENT: error ECONNREFUSED connect ECONNREFUSED 127.0.0.1:9')
        ])
      }
      expect(await runCommandLine(args, commands, '0.0.0', io)).toBe(1)
      expect(JSON.parse(out.join(''))).toMatchObject({ kind: 'dicom', cause: 'port-closed' })
    }
  })

  it('tells a person the cause, the line, the place and one next action', async () => {
    const { out } = await runCommand('diagnose', fileOf('key2.log', KEY))
    expect(out).toContain('psk-mismatch: The pre-shared keys differ')
    expect(out).toContain('line 1: the keys were compared and differ')
    expect(out).toMatch(/^Next: /m)
  })

  it('calls an empty log unknown', async () => {
    const { status, out } = await runCommand('diagnose', fileOf('empty.log', ''), '--json')
    expect([status, (JSON.parse(out) as { cause: string }).cause]).toEqual([1, 'unknown'])
  })

  it.each([
    ['a missing file', [join(folder, 'none.log')]],
    ['a folder', [folder]],
    ['an unknown kind', ['--kind', 'smtp']],
    ['two files', ['a', 'b']],
    ['an unknown option', ['--frobnicate']]
  ])('refuses %s in one line', async (_name, args) => {
    const { status, out, err } = await runCommand('diagnose', ...args)
    expect(status).toBe(2)
    expect(out).toBe('')
    expect(err.trim().split('\n')).toHaveLength(1)
  })
})
