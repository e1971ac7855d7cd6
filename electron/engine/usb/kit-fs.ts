import { constants, type Dirent, type Stats } from 'node:fs'
import { mkdir, lstat, open, readdir, rename, rm, rmdir, stat, unlink } from 'node:fs/promises'
import { codeOf } from '../certs/place-file'
import { readUncached } from './read-uncached'

export interface KitEntry {
  readonly name: string
  /** `other` is a link, a pipe or a device: nothing that a kit has. */
  readonly kind: 'file' | 'folder' | 'other'
}

/**
 * The file system as writing a kit needs it; tests hand in one that fails where they say. All throw Node's
 * errors.
 */
export interface KitFs {
  readonly makeFolder: (path: string) => Promise<void>
  /** Writes a new file; it is on the device once it is flushed. */
  readonly writeNew: (path: string, bytes: Uint8Array) => Promise<void>
  /** Returns when the files are on the device; all at once, since one journal entry does for all. */
  readonly flushFiles: (paths: readonly string[]) => Promise<void>
  /** Reads what is on the device, past the cache where the system allows it; in the order of the paths. */
  readonly readBack: (paths: readonly string[]) => Promise<readonly Uint8Array[]>
  readonly readFile: (path: string) => Promise<Uint8Array>
  /** Sorted by name; undefined when no folder is there. */
  readonly list: (path: string) => Promise<readonly KitEntry[] | undefined>
  /** What stands under a name, a link not followed; undefined when nothing does. */
  readonly kindOf: (path: string) => Promise<KitEntry['kind'] | undefined>
  /** Tells one file system from another: the folder of a drive that was pulled is on the disk below it. */
  readonly deviceOf: (path: string) => Promise<number>
  readonly rename: (from: string, to: string) => Promise<void>
  /** Makes sure that names in a folder are on the device. */
  readonly flushFolder: (path: string) => Promise<void>
  /** Writes over a file's bytes in place, on the device. */
  readonly overwrite: (path: string, bytes: Uint8Array) => Promise<void>
  readonly removeFile: (path: string) => Promise<void>
  /** Only an empty one. */
  readonly removeFolder: (path: string) => Promise<void>
  /** With all that is in it; nothing happens when it is not there. */
  readonly removeTree: (path: string) => Promise<void>
}

/** Largest file that a kit is ever read with: a hostile drive must not fill the memory. */
const LARGEST = 4_000_000

export const nodeKitFs: KitFs = {
  makeFolder,
  writeNew,
  flushFiles: async (paths) => void (await Promise.all(paths.map(flushFile))),
  readBack: readUncached,
  readFile: readWhole,
  list,
  kindOf,
  deviceOf: async (path) => (await stat(path)).dev,
  rename,
  flushFolder,
  overwrite,
  removeFile: unlink,
  removeFolder: rmdir,
  removeTree: (path) => rm(path, { recursive: true, force: true })
}

/** Not `recursive`: Node then answers ENOENT on a write-protected drive. The place itself is there. */
async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path)
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
  }
}

async function writeNew(path: string, bytes: Uint8Array): Promise<void> {
  // A certificate file is for its owner alone, papers are for everybody.
  const file = await open(path, 'wx', /\.p12$/i.test(path) ? 0o600 : 0o644)
  try {
    await file.writeFile(bytes)
  } finally {
    await file.close()
  }
}

async function flushFile(path: string): Promise<void> {
  const file = await open(path, 'r+')
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}

/**
 * Follows no link, since what a kit's name points to elsewhere is not the kit's, and waits for no pipe to
 * be filled.
 */
const PLAIN_FILE = (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)

async function readWhole(path: string): Promise<Uint8Array> {
  const file = await open(path, constants.O_RDONLY | PLAIN_FILE)
  try {
    const about = await file.stat()
    if (!about.isFile()) throw Object.assign(new Error('EINVAL'), { code: 'EINVAL' })
    if (about.size > LARGEST) throw Object.assign(new Error('EFBIG'), { code: 'EFBIG' })
    return await file.readFile()
  } finally {
    await file.close()
  }
}

async function list(path: string): Promise<readonly KitEntry[] | undefined> {
  if ((await kindOf(path)) !== 'folder') return undefined
  const entries = await readdir(path, { withFileTypes: true })
  return entries
    .map((entry): KitEntry => ({ name: entry.name, kind: kindOfEntry(entry) }))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
}

async function kindOf(path: string): Promise<KitEntry['kind'] | undefined> {
  try {
    return kindOfEntry(await lstat(path))
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}

function kindOfEntry(entry: Dirent | Stats): KitEntry['kind'] {
  return entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other'
}

/** Windows cannot flush a folder; FAT and FUSE drivers may refuse to. The files themselves are flushed. */
async function flushFolder(path: string): Promise<void> {
  const folder = await open(path, 'r').catch(() => undefined)
  if (!folder) return
  try {
    await folder.sync()
  } catch (error) {
    if (!['EINVAL', 'EPERM', 'ENOTSUP', 'EISDIR', 'EBADF'].includes(codeOf(error))) throw error
  } finally {
    await folder.close()
  }
}

async function overwrite(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, constants.O_RDWR | PLAIN_FILE)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}
