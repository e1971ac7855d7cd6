import { describe, expect, it } from 'vitest'
import { allCommands } from '../../electron/cli/commands'
import { runCli } from './call-cli'
import { startCommand } from './fake-io'

const commands = await allCommands()

const linesOf = (text: string) => text.split('\n').length

describe('a call that is wrong', () => {
  it.each([
    ['an unknown noun', ['frobnicate']],
    ['a noun without its verb', ['cert']],
    ['an unknown verb', ['kit', 'fly']],
    ['an unknown option of the program', ['--fast']],
    ['an option that looks like a value', ['cert', 'create', '--password', '-x']],
    [
      'a folder of an empty name',
      ['cert', 'create', '--name', 'n', '--ae-title', 'A', '--out', 'o', '--ca', '']
    ],
    ['an endpoint in a folder of an empty name', ['serve', '--port', '0', '--state', '']],
    ['a list of drives of something', ['drives', 'sda']],
    ['a list of identities of something', ['identity', 'list', '--state', 'x', 'SCAN1']]
  ])('is refused in one line: %s', async (_what, args) => {
    const { status, out, err } = await runCli(commands, args)
    expect([status, out, linesOf(err)]).toEqual([2, '', 1])
  })

  it('is told without control characters and without end', async () => {
    const { err } = await runCli(commands, [
      'diagnose',
      '--kind',
      `\u001b[31m\u202e${'x'.repeat(9999)}`
    ])
    expect(err).toMatch(/^[^\p{Cc}\p{Cf}]{1,1100}…$/u)
  })

  it('names the verbs of a noun', async () => {
    const { err } = await runCli(commands, ['identity', 'rename'])
    expect(err).toMatch(/unknown command: identity rename \(identity takes add, list, /)
  })
})

it.each(commands.map(({ words }) => [words.join(' '), words] as const))(
  'prints help after %s',
  async (_name, words) => {
    const { status, out } = await runCli(commands, [...words, '--help'])
    expect([status, out.startsWith('usage: heartlab-connect ')]).toEqual([0, true])
  }
)

describe('under --json', () => {
  const failing = (error: unknown) => ({
    words: ['fall'],
    summary: '',
    help: '',
    options: { json: { type: 'boolean' as const } },
    run: () => Promise.reject(error as Error)
  })

  it.each([
    ['an unknown verb', ['cert', 'fly', '--json']],
    ['an unknown option', ['drives', '--fast', '--json']],
    ['a file that is not there', ['tunnel', 'check', '/nowhere.json', '--json']],
    ['no file at all', ['cert', 'inspect', '--json']]
  ])('a wrong call is a document, too: %s', async (_what, args) => {
    const { status, err, json } = await runCli(commands, args)
    expect([status, linesOf(err)]).toEqual([2, 1])
    expect(json()).toMatchObject({ problem: { code: 'invalid-input' } })
  })

  it('a fault of ours is a document', async () => {
    const { status, json } = await runCli([failing(new Error('x'))], ['fall', '--json'])
    expect(status).toBe(3)
    expect(json()).toMatchObject({ problem: { code: 'our-fault' } })
  })

  it('a call that Ctrl-C ended is a document, with status 1', async () => {
    const call = startCommand('diagnose', '/dev/zero', '--json')
    setTimeout(call.abort, 50)
    expect(await call.status).toBe(1)
    expect(JSON.parse(call.out.join(''))).toEqual({
      problem: { code: 'canceled', title: 'canceled' }
    })
    expect(call.err).toEqual(['heartlab-connect: canceled'])
  })
})

it('tells a fault of ours in one line with an id, without a stack trace', async () => {
  const broken = {
    words: ['fall'],
    summary: '',
    help: '',
    options: {},
    run: () => Promise.reject(new Error('first line\nsecond line'))
  }
  const { status, err } = await runCli([broken], ['fall'])
  expect([status, linesOf(err)]).toEqual([3, 1])
  expect(err).toMatch(/our fault.*id [0-9a-f]{8}.*first line second line$/)
})
