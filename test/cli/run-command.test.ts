import { describe, expect, it } from 'vitest'
import { allCommands } from '../../electron/cli/commands'
import { runCli } from './call-cli'

const commands = await allCommands()

const linesOf = (text: string) => text.split('\n').length

describe('a call that is wrong', () => {
  it.each([
    ['an unknown noun', ['frobnicate']],
    ['a noun without its verb', ['cert']],
    ['an unknown verb', ['kit', 'fly']],
    ['an unknown option of the program', ['--fast']],
    ['an option that looks like a value', ['cert', 'create', '--password', '-x']],
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
