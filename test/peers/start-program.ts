import { spawn, type ChildProcess } from 'node:child_process'
import { connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

/** A peer that runs for one test: where it listens, what it said, and how to end it. */
export interface Peer {
  readonly port: number
  readonly said: () => string
  readonly stop: () => Promise<void>
}

export interface Program {
  readonly command: string
  readonly args: readonly string[]
  readonly port: number
  readonly env?: Readonly<Record<string, string>>
  /** Some servers take one connection at a time, or count it: then its output says that it is ready. */
  readonly ready?: RegExp
}

const PATIENCE_MS = 8000

/** Starts a program that listens on a loopback port and waits until it does. */
export async function startProgram(program: Program): Promise<Peer> {
  const child = spawn(program.command, program.args, {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, ...program.env }
  })
  let text = ''
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString('latin1')))
  child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString('latin1')))
  child.on('error', (error) => (text += error.message))
  const said = (): string => text
  await untilReady(program, child, said)
  return { port: program.port, said, stop: () => stopChild(child) }
}

async function untilReady(
  program: Program,
  child: ChildProcess,
  said: () => string
): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS
  while (Date.now() < deadline) {
    if (child.exitCode !== null) break
    if (program.ready ? program.ready.test(said()) : await listens(program.port)) return
    await wait(15)
  }
  child.kill('SIGKILL')
  throw new Error(`${program.command} does not listen on ${program.port}: ${said()}`)
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}

async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGKILL')
  await ended
}
