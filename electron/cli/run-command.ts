import { randomUUID } from 'node:crypto'
import { parseArgs } from 'node:util'
import type { Problem } from '../../shared/result'
import { complain } from './complain'
import {
  UsageError,
  type Command,
  type CommandCall,
  type CommandIo,
  type ExitStatus
} from './command'

/** Runs one command line against the commands given; every outcome is an exit status, none a stack trace. */
export async function runCommandLine(
  args: readonly string[],
  commands: readonly Command[],
  version: string,
  io: CommandIo
): Promise<ExitStatus> {
  if (args[0] === '--version') return say(io, version)
  const command = findCommand(args, commands)
  if (!command) return withoutCommand(args, commands, io)
  const rest = args.slice(command.words.length)
  if (rest.includes('--help') || rest.includes('-h')) return say(io, command.help)
  try {
    return await command.run(parseCall(command, rest), io)
  } catch (error) {
    return explainThrow(error, command, callAsked(rest), io)
  }
}

function findCommand(args: readonly string[], commands: readonly Command[]): Command | undefined {
  return commands
    .filter((command) => command.words.every((word, index) => args[index] === word))
    .sort((a, b) => b.words.length - a.words.length)[0]
}

function withoutCommand(
  args: readonly string[],
  commands: readonly Command[],
  io: CommandIo
): ExitStatus {
  const words = args.filter((word) => !word.startsWith('-'))
  const ofNoun = commands.filter((command) => words.length > 0 && command.words[0] === words[0])
  const asked = args.includes('--help') || args.includes('-h')
  if (args.length === 0 || asked) {
    io.out(overview(asked && ofNoun.length > 0 ? ofNoun : commands))
    return args.length === 0 ? 2 : 0
  }
  const unknown = words.slice(0, 2).join(' ') || args[0]
  const verbs = ofNoun.map(({ words: [, verb] }) => verb).join(', ')
  const known = verbs ? `${words[0]} takes ${verbs}` : '--help lists the commands'
  const title = `unknown command: ${unknown} (${known})`
  return complain(callAsked(args), io, { code: 'invalid-input', title }, 2)
}

/** The form of the answer that is wanted, also of a call that cannot be read any further. */
function callAsked(args: readonly string[]): Pick<CommandCall, 'values'> {
  return { values: { json: args.includes('--json') } }
}

function overview(commands: readonly Command[]): string {
  const width = Math.max(...commands.map((command) => command.words.join(' ').length))
  const lines = commands.map(
    (command) => `  ${command.words.join(' ').padEnd(width)}  ${command.summary}`
  )
  return [
    'usage: heartlab-connect NOUN VERB [options]',
    '',
    ...lines,
    '',
    'Each takes --help.'
  ].join('\n')
}

function parseCall(command: Command, rest: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...rest],
      options: { ...command.options },
      allowPositionals: true,
      strict: true
    })
    return { values: values as Record<string, string | boolean | undefined>, positionals }
  } catch (error) {
    const [reason] = (error as Error).message
      .replaceAll('\n', ' ')
      .split('. To specify a positional')
    throw new UsageError(`${reason} (${command.words.join(' ')} --help lists the options)`)
  }
}

function explainThrow(
  error: unknown,
  command: Command,
  call: Pick<CommandCall, 'values'>,
  io: CommandIo
): ExitStatus {
  if (error instanceof UsageError) return complain(call, io, error.problem, 2)
  if (io.signal.aborted) return complain(call, io, { code: 'canceled', title: 'canceled' }, 1)
  const status = complain(call, io, faultOf(error, command), 3)
  if (process.env.HEARTLAB_CONNECT_DEBUG && error instanceof Error) io.err(String(error.stack))
  return status
}

function faultOf(error: unknown, command: Command): Problem {
  const id = randomUUID().slice(0, 8)
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  const call = command.words.join(' ')
  return { code: 'our-fault', title: `this is our fault, not yours (${call}, id ${id}): ${reason}` }
}

function say(io: CommandIo, text: string): ExitStatus {
  io.out(text)
  return 0
}
