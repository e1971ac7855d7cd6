import { Readable } from 'node:stream'
import type { CommandIo, ExitStatus } from '../../electron/cli/command'
import { allCommands } from '../../electron/cli/commands'
import { runCommandLine } from '../../electron/cli/run-command'

const commands = await allCommands()

/** A command line that runs in the test: what it printed, and a Ctrl-C to end it. */
export interface RunningCommand {
  readonly out: readonly string[]
  readonly err: readonly string[]
  readonly abort: () => void
  readonly status: Promise<ExitStatus>
  /** The first printed line that fits; fails after five seconds. */
  readonly line: (fits: (text: string) => boolean) => Promise<string>
}

export function startCommand(...args: readonly string[]): RunningCommand {
  const out: string[] = []
  const err: string[] = []
  const controller = new AbortController()
  const io: CommandIo = {
    out: (text) => void out.push(...text.split('\n')),
    err: (text) => void err.push(text),
    signal: controller.signal,
    now: () => new Date(),
    askSecret: () => Promise.reject(new Error('nobody to ask')),
    stdin: Readable.from([])
  }
  const line = async (fits: (text: string) => boolean): Promise<string> => {
    for (let waited = 0; waited < 5000; waited += 10) {
      const found = out.find(fits)
      if (found !== undefined) return found
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
    throw new Error(`no such line in ${out.join('\n')} ${err.join('\n')}`)
  }
  const status = runCommandLine(args, commands, '0.0.0', io)
  return { out, err, abort: () => controller.abort(), status, line }
}

/** Runs a command line to its end. */
export async function runCommand(...args: readonly string[]) {
  const command = startCommand(...args)
  const status = await command.status
  return { status, out: command.out.join('\n'), err: command.err.join('\n') }
}
