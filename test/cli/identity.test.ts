import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openOrCreateCa } from '../../electron/engine/certs/create-ca'
import { containerOf, createIdentity } from '../../electron/engine/certs/create-identity'
import { runCommand } from './fake-io'

describe('identity', () => {
  const folder = mkdtempSync(join(tmpdir(), 'identity-'))
  const file = (name: string) => join(folder, name)
  const state = file('state')

  beforeAll(async () => {
    const now = new Date()
    const ca = await openOrCreateCa(file('ca'), { name: 'Test CA', now })
    if (!ca.ok) throw new Error(ca.problem.title)
    const request = { name: 'Room 1', aeTitle: 'VIVID1', days: 30, now } as const
    const made = await createIdentity(ca.value, { ...request, algorithm: 'ec-p256' })
    writeFileSync(file('client.crt'), made.certificatePem)
    writeFileSync(file('client.cer'), made.certificateDer)
    writeFileSync(file('client.p12'), containerOf(made, 'pulse', 'scanner'))
    writeFileSync(file('empty.crt'), '')
    writeFileSync(file('page.pem'), '<!doctype html><title>Sign in</title>')
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const add = (aeTitle: string, ...rest: readonly string[]) =>
    runCommand(
      ...['identity', 'add', '--state', state, '--name', 'Room 1', '--ae-title', aeTitle],
      ...(rest.length > 0 ? rest : ['--certificate', file('client.crt')])
    )
  const list = async () => {
    const { out } = await runCommand('identity', 'list', '--state', state, '--json')
    return (JSON.parse(out) as { identities: Record<string, unknown>[] }).identities
  }

  it('lists nothing before anything was added', async () => {
    expect(await list()).toEqual([])
  })

  it('adds, disables, enables and removes', async () => {
    expect((await add('VIVID1')).status).toBe(0)
    expect(await list()).toEqual([
      {
        name: 'Room 1',
        aeTitle: 'VIVID1',
        fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
        enabled: true,
        allowAnonymous: false,
        operations: ['echo', 'store', 'find']
      }
    ])
    const verb = async (word: string) =>
      (await runCommand('identity', word, '--state', state, '--ae-title', 'VIVID1')).status
    expect(await verb('disable')).toBe(0)
    expect(await list()).toMatchObject([{ enabled: false }])
    expect(await verb('enable')).toBe(0)
    expect(await list()).toMatchObject([{ enabled: true }])
    expect(await verb('remove')).toBe(0)
    expect(await list()).toEqual([])
    expect(await verb('remove')).toBe(1)
  })

  it.each(['enable', 'disable', 'remove'])(
    'tells a script that nobody is there to %s',
    async (verb) => {
      const call = ['identity', verb, '--state', state, '--ae-title', 'NOBODY', '--json']
      const { status, out } = await runCommand(...call)
      expect([status, JSON.parse(out)]).toMatchObject([1, { problem: { code: 'not-found' } }])
      expect(out).not.toContain('said')
    }
  )

  it('reads PEM and DER as the same certificate', async () => {
    await add('VIVID_PEM')
    await add('VIVID_DER', '--certificate', file('client.cer'))
    const [pem, der] = await list()
    expect(pem?.fingerprint).toBe(der?.fingerprint)
  })

  it('keeps the operations and the anonymous access that were asked for', async () => {
    await add('VIVID_OPS', '--allow-anonymous', '--operations', 'echo,find')
    const found = (await list()).find(({ aeTitle }) => aeTitle === 'VIVID_OPS')
    expect(found).toMatchObject({
      fingerprint: null,
      allowAnonymous: true,
      operations: ['echo', 'find']
    })
  })

  it.each([
    ['an AE title of seventeen letters', 'ABCDEFGHIJKLMNOPQ', [], /at most 16/],
    ['an AE title with a backslash', 'A\\B', [], /backslash/],
    ['an AE title of spaces', '   ', [], /empty/],
    ['an AE title that is taken', 'VIVID_PEM', [], /belongs to Room 1 already/],
    ['no certificate', 'NEW', ['--operations', 'echo'], /--certificate is required/],
    [
      'an operation that there is not',
      'NEW',
      ['--certificate', 'client.crt', '--operations', 'print'],
      /echo, store and find/
    ],
    ['a file that is not there', 'NEW', ['--certificate', 'missing.crt'], /There is no file/],
    ['an empty file', 'NEW', ['--certificate', 'empty.crt'], /it is empty/],
    ['a web page', 'NEW', ['--certificate', 'page.pem'], /not a certificate/],
    ['a P12', 'NEW', ['--certificate', 'client.p12'], /is a P12 file/]
  ])('refuses %s in one line', async (_title, aeTitle, rest, says) => {
    const before = await list()
    const args = rest.map((word) => (/\.\w+$/.test(word) ? file(word) : word))
    const { status, err, out } = await add(aeTitle, ...args)
    expect(status).toBe(2)
    expect(err).toMatch(says)
    expect(err.split('\n')).toHaveLength(1)
    expect(out).toBe('')
    expect(await list()).toEqual(before)
  })

  it('loses no identity when many are added at once', async () => {
    const titles = Array.from({ length: 12 }, (_, index) => `MANY${index}`)
    await Promise.all(titles.map((title) => add(title)))
    const listed = (await list()).map(({ aeTitle }) => aeTitle)
    expect(listed).toEqual(expect.arrayContaining(titles))
  })

  it('reports a damaged list and leaves it as it is', async () => {
    const other = mkdtempSync(join(folder, 'damaged-'))
    writeFileSync(join(other, 'identities.json'), '{"schema":1,')
    const { status, err } = await runCommand('identity', 'list', '--state', other)
    expect(status).toBe(2)
    expect(err).toMatch(/damaged/)
  })
})
