import { execFile, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { join } from 'node:path'
import { electronPath, root } from './launch'

/** OpenSSL speaks under Node, BoringSSL under Electron; people run the same command line in either. */
export const RUNTIMES = ['node', 'electron'] as const
export type Runtime = (typeof RUNTIMES)[number]

const CLI = join(root, 'dist/electron/cli.cjs')
const LONGEST_CALL_MS = 25_000

export interface Called {
  readonly status: number
  readonly out: string
  readonly err: string
}

/** Runs the built command line to its end; one that hangs is killed and has status 255. */
export function callUnder(runtime: Runtime, args: readonly string[]): Promise<Called> {
  const { program, env } = howToRun(runtime)
  const limits = { env, timeout: LONGEST_CALL_MS, killSignal: 'SIGKILL' } as const
  return new Promise((resolve) => {
    execFile(program, [CLI, ...args], limits, (error, out, err) => {
      const status = error ? (typeof error.code === 'number' ? error.code : 255) : 0
      resolve({ status, out, err })
    })
  })
}

/** The one JSON document that a call with `--json` prints. */
export function documentOf<T>({ out, err, status }: Called): T {
  try {
    return JSON.parse(out) as T
  } catch {
    throw new Error(`no JSON document (status ${status}): ${out}${err}`)
  }
}

export interface Serving {
  /** The first event of this name; fails after five seconds. */
  readonly until: (event: string) => Promise<Readonly<Record<string, unknown>>>
  readonly events: () => readonly string[]
  /** SIGTERM, and the status with which the program ended. */
  readonly end: () => Promise<number | null>
}

/** Starts `serve`; whoever starts it ends it, and a program that does not end is killed. */
export function serveUnder(runtime: Runtime, args: readonly string[]): Serving {
  const { program, env } = howToRun(runtime)
  const child = spawn(program, [CLI, 'serve', ...args, '--json'], { env })
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const seen: Readonly<Record<string, unknown>>[] = []
  createInterface(child.stdout).on('line', (line) => {
    seen.push(JSON.parse(line) as Readonly<Record<string, unknown>>)
  })
  child.stderr.resume()
  return {
    events: () => seen.map(({ event }) => String(event)),
    async until(event) {
      for (let waited = 0; waited < 5000; waited += 20) {
        const found = seen.find((one) => one.event === event)
        if (found) return found
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
      throw new Error(`serve under ${runtime} told of no ${event}: ${JSON.stringify(seen)}`)
    },
    async end() {
      const late = setTimeout(() => child.kill('SIGKILL'), 8000)
      child.kill('SIGTERM')
      const status = await ended
      clearTimeout(late)
      return status
    }
  }
}

function howToRun(runtime: Runtime): { readonly program: string; readonly env: NodeJS.ProcessEnv } {
  return runtime === 'node'
    ? { program: process.execPath, env: process.env }
    : { program: electronPath(), env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' } }
}
