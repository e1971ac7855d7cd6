import { UsageError, type CommandIo } from './command'

/** The real terminal: Ctrl-C and SIGTERM abort the signal once, a second one ends the process. */
export function terminalIo(): CommandIo {
  const controller = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => {
      if (controller.signal.aborted) process.exit(130)
      controller.abort()
    })
  }
  endWithOutput(controller)
  return {
    out: (text) => void process.stdout.write(`${harmless(text)}\n`),
    err: (text) => void process.stderr.write(`${harmless(text)}\n`),
    signal: controller.signal,
    now: () => new Date(),
    askSecret: (question) => askOnTerminal(question, controller),
    stdin: process.stdin
  }
}

/** What files, certificates and peers say does not steer the terminal: no escape sequence, no bell. */
export function harmless(text: string): string {
  return text.replace(/[^\P{Cc}\n\t]/gu, ' ')
}

/**
 * A reader that goes away (`| head`) ends us as Ctrl-C does, with nothing torn in two. An answer that could
 * not be written, on a full disk say, is no success.
 */
function endWithOutput(controller: AbortController): void {
  let isLost = false
  process.stdout.on('error', ({ code = 'unknown' }: NodeJS.ErrnoException) => {
    controller.abort()
    if (isLost || code === 'EPIPE') return
    isLost = true
    process.stderr.write(`heartlab-connect: the output cannot be written (${code})\n`)
    process.once('exit', () => (process.exitCode = process.exitCode || 2))
  })
  // Nobody is left to be told.
  process.stderr.on('error', () => undefined)
}

const ENTER = /^[\r\n\u0004]$/
const ERASE = /^[\b\u007f]$/
const CTRL_C = '\u0003'

async function askOnTerminal(question: string, controller: AbortController): Promise<string> {
  const { stdin, stderr } = process
  if (!stdin.isTTY)
    throw new UsageError(`${question}: give it in a file, there is no terminal to ask`)
  stderr.write(`${question}: `)
  stdin.setEncoding('utf8')
  stdin.setRawMode(true)
  const typed: string[] = []
  try {
    for await (const chunk of stdin.iterator({ destroyOnReturn: false })) {
      for (const key of String(chunk)) {
        if (ENTER.test(key)) return typed.join('')
        if (key === CTRL_C) return cancel(controller)
        if (ERASE.test(key)) typed.pop()
        else typed.push(key)
      }
    }
    return typed.join('')
  } finally {
    stdin.setRawMode(false)
    stdin.pause()
    stderr.write('\n')
  }
}

/** In raw mode the terminal sends no signal for Ctrl-C. */
function cancel(controller: AbortController): never {
  controller.abort()
  throw controller.signal.reason
}
