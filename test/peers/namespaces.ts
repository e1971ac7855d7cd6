import { spawn, spawnSync, type ChildProcess, type SpawnOptions } from 'node:child_process'
import { readlinkSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { havePeer } from './have-peer'

/*
 * Network namespaces that clean up after themselves: none has a name, each lives as long as the one
 * process that holds it, and every process in one dies with the test runner, however that ends.
 */

/** One computer of a small network. */
export interface Room {
  readonly pid: number
  /** Runs a command to its end; one that hangs is killed. Never throws. */
  readonly run: (command: readonly string[], input?: string) => Ran
  /** Starts a command that `stop` must end. */
  readonly start: (command: readonly string[], options?: SpawnOptions) => ChildProcess
  readonly close: () => Promise<void>
}

export interface Ran {
  readonly status: number
  readonly out: string
  readonly err: string
}

const HELD_SECONDS = '170'
const COMMAND_MS = 15_000
/** The kernel ends the child when its parent dies, even by SIGKILL. */
const DIE_WITH_PARENT = ['setpriv', '--pdeathsig', 'KILL'] as const

/** Why no network can be built here, in one line, or null. */
export function whyNoNetwork(...programs: readonly string[]): string | null {
  if (process.platform !== 'linux') return 'network namespaces are of Linux'
  if (process.getuid?.() !== 0) return 'needs root'
  const missing = ['ip', 'unshare', 'nsenter', 'setpriv', 'sysctl', ...programs].filter(
    (one) => !havePeer(one)
  )
  if (missing.length > 0) return `not installed: ${missing.join(', ')}`
  if (spawnSync('unshare', ['-n', 'true']).status !== 0) return 'no network namespaces'
  return spawnSync('test', ['-c', '/dev/net/tun']).status === 0 ? null : 'no /dev/net/tun'
}

export async function openRoom(): Promise<Room> {
  const [command, ...args] = [...DIE_WITH_PARENT, 'unshare', '-n', 'sleep', HELD_SECONDS]
  const holder = spawn(command ?? '', args, { stdio: 'ignore' })
  const { pid } = holder
  if (pid === undefined) throw new Error('no process for a network namespace')
  for (let tries = 0; networkOf(pid) === networkOf('self'); tries += 1) {
    if (tries > 500) throw new Error('no network namespace')
    await wait(2)
  }
  const inside = ['nsenter', '-t', String(pid), '-n', ...DIE_WITH_PARENT]
  const run = (words: readonly string[], input?: string) => runToEnd([...inside, ...words], input)
  run(['ip', 'link', 'set', 'lo', 'up'])
  run(['sysctl', '-qw', 'net.ipv4.ip_forward=1', 'net.ipv4.conf.all.rp_filter=0'])
  run(['sysctl', '-qw', 'net.ipv4.conf.default.rp_filter=0'])
  return {
    pid,
    run,
    start: (words, options) => spawn('nsenter', [...inside.slice(1), ...words], options ?? {}),
    close: () => endChild(holder)
  }
}

function networkOf(pid: number | 'self'): string | null {
  try {
    return readlinkSync(`/proc/${pid}/ns/net`)
  } catch {
    return readlinkSync('/proc/self/ns/net')
  }
}

function runToEnd([command = '', ...args]: readonly string[], input?: string): Ran {
  const limits = { timeout: COMMAND_MS, killSignal: 'SIGKILL', encoding: 'utf8' } as const
  const { status, stdout, stderr } = spawnSync(command, args, { ...limits, input })
  return { status: status ?? -1, out: stdout, err: stderr }
}

/** A cable between two rooms: `eth` of each gets its address (`10.0.0.1/24`) and goes up. */
export function connectRooms(
  one: { readonly room: Room; readonly eth: string; readonly address: string },
  other: { readonly room: Room; readonly eth: string; readonly address: string }
): void {
  const far = ['peer', 'name', other.eth, 'netns', String(other.room.pid)]
  must(one.room, ['ip', 'link', 'add', one.eth, 'type', 'veth', ...far])
  for (const { room, eth, address } of [one, other]) {
    must(room, ['ip', 'addr', 'add', address, 'dev', eth])
    must(room, ['ip', 'link', 'set', eth, 'up'])
  }
}

/** Runs a command that has to succeed. */
export function must(room: Room, command: readonly string[], input?: string): string {
  const { status, out, err } = room.run(command, input)
  if (status !== 0) throw new Error(`${command.join(' ')}: ${err || out || status}`)
  return out
}

const FAREWELL_MS = 2000

/** Ends a child and waits until it is gone: asked at first, then killed. */
export async function endChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  child.kill('SIGTERM')
  const killer = setTimeout(() => child.kill('SIGKILL'), FAREWELL_MS)
  await gone
  clearTimeout(killer)
}
