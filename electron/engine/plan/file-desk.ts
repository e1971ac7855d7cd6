import { createHash, randomUUID } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { ok, problem, type Result } from '../../../shared/result'
import type { FileRef, Site } from '../../../shared/site'

const LARGEST_FILE = 20_000_000

export interface HeldFile {
  readonly name: string
  readonly path: string
  readonly bytes: Buffer
}

/** Knows the path behind every id that the page holds; the page itself never sees a path. */
export interface FileDesk {
  /** Takes a file in: reads its fingerprint and gives it an id. Problem: `unreadable`. */
  readonly take: (path: string) => Promise<Result<FileRef>>
  /** Keeps bytes that came without a file; `read` gives them back with an empty path. */
  readonly hold: (name: string, bytes: Uint8Array) => FileRef
  readonly takeFolder: (path: string) => { readonly id: string; readonly name: string }
  readonly pathOf: (id: string) => string | null
  /** Reads the file anew. Problems: `vanished`, `unreadable`. */
  readonly read: (id: string) => Promise<Result<HeldFile>>
  /** A saved site as the page may see it: paths are remembered here and taken out. */
  readonly hidePaths: (site: Site) => Site
  /** The page's site as it is saved: paths are put back by id. */
  readonly showPaths: (site: Site) => Site
}

export function openFileDesk(): FileDesk {
  const paths = new Map<string, string>()
  const held = new Map<string, HeldFile>()
  const remember = (path: string, id: string = randomUUID()) => {
    paths.set(id, path)
    return id
  }
  const pathOf = (id: string) => paths.get(id) ?? null
  return {
    pathOf,
    take: (path) => takeFile(path, remember),
    hold: (name, bytes) => {
      const id = randomUUID()
      held.set(id, { name, path: '', bytes: Buffer.from(bytes) })
      return refOf(id, name, bytes)
    },
    takeFolder: (path) => ({ id: remember(path), name: basename(path) || path }),
    read: async (id) => {
      const known = held.get(id)
      return known ? ok(known) : readTaken(pathOf(id))
    },
    hidePaths: (site) =>
      mapFiles(site, ({ path, ...file }) => {
        if (path) remember(path, file.id)
        return file
      }),
    showPaths: (site) => mapFiles(site, (file) => ({ ...file, path: pathOf(file.id) ?? undefined }))
  }
}

async function takeFile(
  path: string,
  remember: (path: string) => string
): Promise<Result<FileRef>> {
  const read = await readTaken(path)
  if (!read.ok) return read
  return ok(refOf(remember(path), read.value.name, read.value.bytes))
}

function refOf(id: string, name: string, bytes: Uint8Array): FileRef {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { id, name, sha256, bytes: bytes.length }
}

async function readTaken(path: string | null): Promise<Result<HeldFile>> {
  const gone = () =>
    problem(
      'vanished',
      { id: 'refusal.file-moved' },
      { next: { id: 'refusal.drive-back-or-again' } }
    )
  if (path === null) return gone()
  try {
    const { size, isFile } = await stat(path).then((s) => ({ size: s.size, isFile: s.isFile() }))
    if (!isFile)
      return problem(
        'unreadable',
        { id: 'refusal.folder-not-file' },
        { next: { id: 'refusal.choose-file' } }
      )
    if (size > LARGEST_FILE)
      return problem(
        'unreadable',
        { id: 'refusal.far-too-large' },
        { next: { id: 'refusal.choose-heartlabs' } }
      )
    return ok({ name: basename(path), path, bytes: await readFile(path) })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return gone()
    return problem(
      'unreadable',
      { id: 'refusal.file-unreadable' },
      { next: { id: 'refusal.check-rights' }, detail: code }
    )
  }
}

function mapFiles(site: Site, change: (file: FileRef) => FileRef): Site {
  const map = (file: FileRef | null) => (file ? change(file) : null)
  return {
    ...site,
    endpoint: { ...site.endpoint, serverCa: map(site.endpoint.serverCa) },
    devices: site.devices.map((device) => ({ ...device, certificate: map(device.certificate) }))
  }
}
