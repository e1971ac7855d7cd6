import { randomBytes } from 'node:crypto'
import { link, open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { problem, type Problem, type Result } from '../../../shared/result'
import type { EngineSaying, Told } from '../../../shared/words/english'
import { makeFolder } from './make-folder'

/** 0600 for what holds a private key, 0644 for what everybody may read. */
export type FileMode = 0o600 | 0o644

/**
 * Writes a file so that its name shows either the old content or the new one, never a part, also after a
 * power cut: written beside, flushed, renamed, the folder flushed. Folders that are missing are made.
 * Throws Node's error (`filesProblem` makes it plain).
 */
export async function replaceFile(path: string, content: Content, mode: number): Promise<void> {
  const beside = await writeBeside(path, content, mode)
  await renameInto(beside, path).catch((error: unknown) => discard(beside, error))
  await flushFolder(dirname(path))
}

/**
 * Writes what a person saves under a name of their own choice, whole or not at all. A link keeps standing and
 * what it leads to is replaced; a pipe or a device (`/dev/stdout`) is written into. Its folder has to be there.
 * Throws Node's error.
 */
export async function saveAs(path: string, content: Content, mode: FileMode): Promise<void> {
  const held = await stat(path).catch(() => undefined)
  if (held && !held.isFile()) return await writeFile(path, content)
  await stat(dirname(path))
  // Whoever made a file narrower than we would keeps it so.
  const narrowest = held ? mode & held.mode : mode
  await replaceFile(held ? await realpath(path) : path, content, narrowest)
}

/** What `renameInto` needs of the system; a test hands in its own. */
export interface RenameWorld {
  readonly rename: (from: string, to: string) => Promise<void>
  readonly platform: NodeJS.Platform
  readonly pause: (ms: number) => Promise<unknown>
}

const WORLD: RenameWorld = { rename, platform: process.platform, pause }
const PAUSES_MS = [10, 30, 60, 100, 200, 300, 300]

/**
 * Renames, and on Windows tries again for a second: there a virus scanner or an indexer that looks at either
 * file forbids it for a moment. Throws Node's error.
 */
export async function renameInto(from: string, to: string, world = WORLD): Promise<void> {
  for (const wait of world.platform === 'win32' ? PAUSES_MS : []) {
    try {
      return await world.rename(from, to)
    } catch (error) {
      if (!['EPERM', 'EACCES', 'EBUSY'].includes(codeOf(error))) throw error
      await world.pause(wait)
    }
  }
  await world.rename(from, to)
}

type Content = Uint8Array | string

/** Windows cannot flush a folder; there the rename itself is the promise. */
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined)
  await handle?.sync().catch(() => undefined)
  await handle?.close()
}

/**
 * Writes a file only where none of this name stands. False when one does; it is left as it is.
 * Of two programs that try at the same moment, one wins.
 */
export async function placeNewFile(
  path: string,
  bytes: Uint8Array,
  mode: FileMode
): Promise<boolean> {
  const beside = await writeBeside(path, bytes, mode)
  try {
    await link(beside, path)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    return await placeWithoutLinks(path, bytes, mode)
  } finally {
    await rm(beside, { force: true })
  }
}

/** FAT and exFAT have no hard links. */
async function placeWithoutLinks(path: string, bytes: Uint8Array, mode: FileMode) {
  try {
    await writeFlushed(path, bytes, mode)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
}

async function writeBeside(path: string, content: Content, mode: number): Promise<string> {
  await makeFolder(dirname(path))
  // Short, so that a name of the longest kind has room for it, too.
  const beside = join(dirname(path), `unfinished-${randomBytes(4).toString('hex')}.part`)
  await writeFlushed(beside, content, mode)
  return beside
}

async function writeFlushed(path: string, content: Content, mode: number): Promise<void> {
  const file = await open(path, 'wx', mode)
  try {
    await file.writeFile(content)
    await file.sync()
    await file.close()
  } catch (error) {
    await file.close().catch(() => undefined)
    await discard(path, error)
  }
}

async function discard(path: string, error: unknown): Promise<never> {
  await rm(path, { force: true }).catch(() => undefined)
  throw error
}

/** The system’s code (`ENOENT`), empty for any other error. */
export function codeOf(error: unknown): string {
  return String((error as NodeJS.ErrnoException | undefined)?.code ?? '')
}

/** What has happened to a place; each of these says of what. */
type Happened =
  | 'refusal.is-full'
  | 'refusal.is-protected'
  | 'refusal.may-not-write'
  | 'refusal.no-folder'
  | 'refusal.a-folder'
  | 'refusal.in-the-way'
  | 'refusal.is-gone'
  | 'refusal.failed-writing'

const PLAIN: Readonly<Record<string, readonly [Problem['code'], Happened, EngineSaying]>> = {
  ENOSPC: ['disk-full', 'refusal.is-full', { id: 'refusal.free-space' }],
  EDQUOT: ['disk-full', 'refusal.is-full', { id: 'refusal.free-space' }],
  EROFS: ['read-only', 'refusal.is-protected', { id: 'refusal.slide-switch' }],
  EACCES: ['unwritable', 'refusal.may-not-write', { id: 'refusal.own-folder' }],
  EPERM: ['unwritable', 'refusal.may-not-write', { id: 'refusal.own-folder' }],
  ENOTDIR: ['unwritable', 'refusal.no-folder', { id: 'refusal.choose-folder' }],
  EISDIR: ['unwritable', 'refusal.a-folder', { id: 'refusal.other-name' }],
  EEXIST: ['unwritable', 'refusal.in-the-way', { id: 'refusal.other-name' }],
  ENOENT: ['vanished', 'refusal.is-gone', { id: 'refusal.insert-again' }],
  ENODEV: ['vanished', 'refusal.is-gone', { id: 'refusal.insert-again' }],
  ENXIO: ['vanished', 'refusal.is-gone', { id: 'refusal.insert-again' }],
  EIO: ['vanished', 'refusal.failed-writing', { id: 'refusal.insert-or-other' }]
}

const CANNOT = ['unwritable', 'refusal.cannot-write', undefined] as const

/** What stopped a write, as a person would say it; undefined for what is not the file system's. */
export function filesProblem(
  error: unknown,
  what: Told,
  whatToDo?: EngineSaying
): Problem | undefined {
  const code = codeOf(error)
  if (!/^E[A-Z0-9]+$/.test(code)) return undefined
  const [kind, id, next] = PLAIN[code] ?? CANNOT
  return problem(kind, { id, values: { what } }, { next: whatToDo ?? next, detail: code }).problem
}

/** Runs what touches files; the file system's errors become a Problem about `what`. */
export async function guardFiles<T>(
  what: Told,
  run: () => Promise<Result<T>>,
  whatToDo?: EngineSaying
): Promise<Result<T>> {
  try {
    return await run()
  } catch (error) {
    const known = filesProblem(error, what, whatToDo)
    if (!known) throw error
    return { ok: false, problem: known }
  }
}

/** The same for a place that the person did not choose: there is no drive to insert, no folder to change. */
export function guardOwnFiles<T>(what: Told, run: () => Promise<Result<T>>): Promise<Result<T>> {
  return guardFiles(what, run, { id: 'refusal.room-and-rights' })
}
