import { randomUUID } from 'node:crypto'
import { appendFileSync, existsSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

const LARGEST_LOG = 1_000_000

/** A log of our own faults only: where, name, message and the frames of our code; no input, no secret. */
export function openBugLog(file: string): (where: string, error: unknown) => string {
  return (where, error) => {
    const id = randomUUID().slice(0, 8)
    const { name, message, stack } = error instanceof Error ? error : new Error(String(error))
    const frames = (stack ?? '').split('\n').slice(1, 6).map(withoutPath)
    append(
      file,
      `${JSON.stringify({ at: new Date().toISOString(), id, where, name, message, frames })}\n`
    )
    return id
  }
}

/** Keeps the file's own name of a stack frame; the path would name the person's account. */
function withoutPath(frame: string): string {
  return frame.trim().replace(/\(?(?:file:\/\/)?[^\s()]*[\\/]([^\\/\s()]+)\)?$/, '($1)')
}

function append(file: string, line: string): void {
  try {
    makeFoldersOf(file)
    if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > LARGEST_LOG)
      renameSync(file, `${file}.1`)
    appendFileSync(file, line, { mode: 0o600 })
  } catch {
    // A full disk must not turn one fault into two.
  }
}

/** The profile and its folder of logs. Not `recursive`: below /proc Node's own never ends (make-folder.ts). */
function makeFoldersOf(file: string): void {
  for (const folder of [dirname(dirname(file)), dirname(file)])
    if (!existsSync(folder)) mkdirSync(folder)
}
