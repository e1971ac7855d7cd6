import { commandsOf } from './cli/commands'
import { runCommandLine } from './cli/run-command'
import { terminalIo } from './cli/terminal-io'
import { version } from '../package.json'

// `npm run cli` moves to the project's folder; paths on the line are meant from where the person stands.
if (process.env.npm_lifecycle_event === 'cli' && process.env.INIT_CWD)
  process.chdir(process.env.INIT_CWD)

const LINGER_MS = 250

void runProgram(process.argv.slice(2))

async function runProgram(args: readonly string[]): Promise<void> {
  const io = terminalIo()
  const status = await runCommandLine(args, await commandsOf(args[0]), version, io)
  process.exitCode = status
  // A name lookup that was given up (getaddrinfo) cannot be canceled and would hold the process for seconds.
  // What is still on its way through a pipe, as on Windows, is waited for.
  // Electron ends with 0 unless it is told the status, which a full disk behind stdout may have raised by then.
  process.stdout.write('', () => {
    setTimeout(() => process.exit(process.exitCode), LINGER_MS).unref()
  })
}
