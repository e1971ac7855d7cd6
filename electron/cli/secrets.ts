import { textOption, UsageError, type CommandCall, type CommandIo } from './command'
import { readInput } from './input-file'

/** The first line of a file that holds a secret, without its line end. */
export async function secretFromFile(path: string): Promise<string> {
  const text = (await readInput(path)).toString('utf8')
  return text.replace(/^\uFEFF/, '').split(/\r?\n/, 1)[0] ?? ''
}

/** Whether a person sits there who can be asked; a pipe is never waited for. */
export function canAsk({ stdin }: Pick<CommandIo, 'stdin'>): boolean {
  return 'isTTY' in stdin && stdin.isTTY === true
}

/** `--NAME TEXT` or `--NAME-file FILE`; undefined when neither is given, both are a wrong call. */
export async function secretOption(call: CommandCall, name: string): Promise<string | undefined> {
  const text = textOption(call, name)
  const file = textOption(call, `${name}-file`)
  if (text !== undefined && file !== undefined)
    throw new UsageError(`--${name} and --${name}-file are two ways to say one thing: give one`)
  return file === undefined ? text : await secretFromFile(file)
}

/** The password that a new file gets; an empty one is refused, since no import dialog explains it. */
export async function newPasswordOption(
  call: CommandCall,
  name = 'password'
): Promise<string | undefined> {
  const password = await secretOption(call, name)
  if (password === '') throw new UsageError(`--${name} is empty: a P12 file needs a password`)
  return password
}
