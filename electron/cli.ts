import { commands } from './cli/commands'
import { runCommandLine } from './cli/run-command'
import { terminalIo } from './cli/terminal-io'
import { version } from '../package.json'

// `npm run cli` moves to the project's folder; paths on the line are meant from where the person stands.
if (process.env.npm_lifecycle_event === 'cli' && process.env.INIT_CWD)
  process.chdir(process.env.INIT_CWD)

const LINGER_MS = 250

void runCommandLine(process.argv.slice(2), commands, version, terminalIo()).then((status) => {
  process.exitCode = status
  // A name lookup that was given up (getaddrinfo) cannot be canceled and would hold the process for seconds.
  setTimeout(() => process.exit(status), LINGER_MS).unref()
})
