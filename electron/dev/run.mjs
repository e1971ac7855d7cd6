import { spawn } from 'node:child_process'
import { resolve } from 'node:path'

/** The project's own folder. */
export const root = resolve(import.meta.dirname, '../..')

/** Says one line to the person; stdout stays free for what a script prints. */
export function say(text) {
  process.stderr.write(`${text}\n`)
}

/**
 * Runs a program without a shell and waits for it.
 * @returns {Promise<{ status: number, stdout: string, stderr: string }>}
 */
export function run(command, args, options = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], ...options })
    const output = { stdout: '', stderr: '' }
    child.stdout?.on('data', (chunk) => (output.stdout += chunk))
    child.stderr?.on('data', (chunk) => (output.stderr += chunk))
    child.on('error', (error) => done({ status: 127, stdout: '', stderr: error.message }))
    child.on('close', (status) => done({ status: status ?? 1, ...output }))
  })
}

/** Runs a program that speaks to the person directly; SIGINT and SIGTERM reach it too. */
export function runInFront(command, args, options = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options })
    const pass = (signal) => child.kill(signal)
    process.on('SIGTERM', pass)
    process.on('SIGINT', pass)
    child.on('error', (error) => {
      say(`${command}: ${error.message}`)
      done(127)
    })
    child.on('close', (status) => {
      process.off('SIGTERM', pass)
      process.off('SIGINT', pass)
      done(status ?? 1)
    })
  })
}

/** Where the program stands on PATH (sbin folders included), or null. */
export async function findProgram(name) {
  const path = `${process.env.PATH ?? ''}:/usr/local/sbin:/usr/sbin:/sbin`
  const found = await run('/bin/sh', ['-c', 'command -v "$1"', 'sh', name], {
    env: { ...process.env, PATH: path }
  })
  return found.status === 0 ? found.stdout.trim() : null
}
