import type { ParseArgsConfig } from 'node:util'
import type { Problem } from '../../shared/result'

/** 0 what was asked for holds · 1 it does not · 2 the call was wrong · 3 a fault of ours. */
export type ExitStatus = 0 | 1 | 2 | 3

/** The world as a command sees it; tests hand in their own. */
export interface CommandIo {
  /** Writes one line (or one JSON document) to stdout. */
  readonly out: (text: string) => void
  /** Writes one line of progress or complaint to stderr. */
  readonly err: (text: string) => void
  /** Aborted by Ctrl-C and SIGTERM. */
  readonly signal: AbortSignal
  readonly now: () => Date
  /** Asks for a secret on the terminal without echo; rejects with UsageError where there is no terminal. */
  readonly askSecret: (question: string) => Promise<string>
  readonly stdin: NodeJS.ReadableStream
}

export type OptionValue = string | boolean | (string | boolean)[] | undefined
export interface CommandCall {
  readonly values: Readonly<Record<string, OptionValue>>
  readonly positionals: readonly string[]
}

export interface Command {
  /** The words that call it: `['cert', 'inspect']` or `['probe']`. */
  readonly words: readonly string[]
  readonly summary: string
  /** The usage line and options as `--help` prints them. */
  readonly help: string
  readonly options: NonNullable<ParseArgsConfig['options']>
  readonly run: (call: CommandCall, io: CommandIo) => Promise<ExitStatus>
}

/** The call itself was wrong (bad option, unreadable input file): one line on stderr, exit status 2. */
export class UsageError extends Error {
  readonly problem: Problem

  constructor(message: string, problem: Problem = { code: 'invalid-input', title: message }) {
    super(message)
    this.problem = problem
  }
}

/** Whether exactly one JSON document is to be printed on stdout, whatever comes of the call. */
export function wantsJson({ values }: Pick<CommandCall, 'values'>): boolean {
  return values.json === true
}

/** The one positional. `missing` is the whole complaint where there is none, `what` names a second one. */
export function onlyArgument(call: CommandCall, missing: string, what: string): string {
  const [only, more] = call.positionals
  if (only === undefined || only === '') throw new UsageError(missing)
  if (more !== undefined) throw new UsageError(`only one ${what}, not also ${more}`)
  return only
}

/** For a command that takes options only. */
export function refusePositionals(call: CommandCall): void {
  const [extra] = call.positionals
  if (extra !== undefined) throw new UsageError(`this takes options only, not ${extra}`)
}

/** The option’s text; undefined when it was not given. */
export function textOption(call: CommandCall, name: string): string | undefined {
  const value = call.values[name]
  return typeof value === 'string' ? value : undefined
}

/** A file or folder that is named; an empty name is a shell's unset variable, not the current folder. */
export function pathOption(call: CommandCall, name: string): string | undefined {
  const path = textOption(call, name)
  if (path === '') throw new UsageError(`--${name} is empty`)
  return path
}

/** Every value of a repeatable option, in the order of the call. */
export function listOption(call: CommandCall, name: string): readonly string[] {
  const value = call.values[name]
  if (Array.isArray(value)) return value.filter((one) => typeof one === 'string')
  return typeof value === 'string' ? [value] : []
}

/** Throws UsageError when the option is missing or empty. */
export function requiredOption(call: CommandCall, name: string): string {
  const value = textOption(call, name)
  if (value === undefined || value === '') throw new UsageError(`--${name} is required`)
  return value
}

/** A whole number from `least` to `most`, undefined when the option was not given. */
export function numberOption(
  call: CommandCall,
  name: string,
  least: number,
  most: number
): number | undefined {
  const text = textOption(call, name)
  if (text === undefined) return undefined
  const value = Number(text)
  if (!/^\d+$/.test(text) || value < least || value > most)
    throw new UsageError(`--${name} takes a whole number from ${least} to ${most}, not ${text}`)
  return value
}

/** The clock: `--at TIME` (ISO 8601) where it is given. */
export function clockOption(call: CommandCall, io: CommandIo): Date {
  const text = textOption(call, 'at')
  if (text === undefined) return io.now()
  const at = new Date(text)
  if (Number.isNaN(at.getTime()))
    throw new UsageError(`--at takes a time such as 2026-11-22T19:00:00Z, not ${text}`)
  return at
}

/** One of the choices; undefined when not given, UsageError for anything else. */
export function choiceOption<const T extends string>(
  call: CommandCall,
  name: string,
  choices: readonly T[]
): T | undefined {
  const text = textOption(call, name)
  if (text === undefined) return undefined
  const chosen = choices.find((choice) => choice === text)
  if (chosen === undefined)
    throw new UsageError(`--${name} takes ${choices.join(', ')}, not ${text}`)
  return chosen
}
