import { Readable } from 'node:stream'
import { runCommandLine } from '../../electron/cli/run-command'
import type { Command, ExitStatus } from '../../electron/cli/command'

export interface CliRun {
  readonly status: ExitStatus
  readonly out: string
  readonly err: string
  /** What `--json` printed. */
  readonly json: () => never
}

/** Runs a command line in this process, with a clock that stands still. */
export async function runCli(
  commands: readonly Command[],
  args: readonly string[],
  now = new Date('2026-11-22T12:00:00Z')
): Promise<CliRun> {
  const out: string[] = []
  const err: string[] = []
  const status = await runCommandLine(args, commands, '0.0.0', {
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    signal: new AbortController().signal,
    now: () => now,
    askSecret: () => Promise.reject(new Error('no terminal')),
    stdin: Readable.from([])
  })
  const printed = out.join('\n')
  return { status, out: printed, err: err.join('\n'), json: () => JSON.parse(printed) as never }
}
