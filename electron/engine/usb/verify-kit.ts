import { join } from 'node:path'
import { MANIFEST_FILE } from '../../../shared/kit/kit-facts'
import { readManifest, type Manifest } from '../../../shared/kit/manifest'
import { digestOf } from './build-kit'
import type { KitEntry, KitFs } from './kit-fs'
import { sha256Of } from './write-kit'

export type KitFaultCode =
  | 'no-manifest'
  | 'manifest-damaged'
  | 'missing-file'
  | 'changed-file'
  | 'extra-file'
  | 'expired'
  | 'not-yet-valid'
  | 'expires-soon'
  | 'interrupted'

export interface KitFault {
  readonly code: KitFaultCode
  /** A warning leaves the kit whole. */
  readonly severity: 'error' | 'warn'
  readonly file: string | null
  readonly title: string
}

export interface KitVerdict {
  readonly dir: string
  readonly device: string | null
  readonly aeTitle: string | null
  readonly holds: boolean
  readonly files: number
  readonly faults: readonly KitFault[]
}

/**
 * Says whether a kit is whole and still good: every file there, unchanged, nothing added, nothing expired.
 * Nothing is written: a kit whose replacement was cut short is judged where it lies, and the next
 * `kit prepare` puts it back under its name.
 */
export async function verifyKit(fs: KitFs, dir: string, now: Date): Promise<KitVerdict> {
  const place = (await newestPlace(fs, dir)) ?? dir
  const entries = (await fs.list(place)) ?? []
  const manifest = await readKitManifest(fs, place)
  if (!manifest.ok) return verdict(dir, null, [manifest.fault])
  const faults = [
    ...(place === dir ? [] : [interrupted(place)]),
    ...(await fileFaults(fs, place, entries, manifest.value)),
    ...extraFaults(entries, manifest.value),
    ...dateFaults(manifest.value, now)
  ]
  return verdict(dir, manifest.value, faults)
}

/** Where the kit lies: under its own name, or beside it where a write was cut short between two renames. */
async function newestPlace(fs: KitFs, dir: string): Promise<string | undefined> {
  for (const place of [dir, `${dir}.kit-old`])
    if ((await fs.list(place)) !== undefined) return place
  return undefined
}

function interrupted(place: string): KitFault {
  const title = `A write was cut short; the kit lies in ${place}. Prepare it once more.`
  return { code: 'interrupted', severity: 'warn', file: null, title }
}

function verdict(dir: string, manifest: Manifest | null, faults: readonly KitFault[]): KitVerdict {
  return {
    dir,
    device: manifest?.device.name ?? null,
    aeTitle: manifest?.device.aeTitle ?? null,
    holds: !faults.some(({ severity }) => severity === 'error'),
    files: manifest?.files.length ?? 0,
    faults
  }
}

type ReadManifest =
  { readonly ok: true; readonly value: Manifest } | { readonly ok: false; readonly fault: KitFault }

/** A kit's manifest, if it is ours and as it was written. */
export async function readKitManifest(fs: KitFs, dir: string): Promise<ReadManifest> {
  const bytes = await fs.readFile(join(dir, MANIFEST_FILE)).catch(() => undefined)
  if (!bytes)
    return {
      ok: false,
      fault: error('no-manifest', null, 'This is not a kit of ours: manifest.json is missing.')
    }
  const read = readManifest(Buffer.from(bytes).toString('utf8'))
  if (!read.ok)
    return { ok: false, fault: error('manifest-damaged', MANIFEST_FILE, read.problem.title) }
  return digestOf(read.value) === read.value.digest
    ? { ok: true, value: read.value }
    : { ok: false, fault: error('manifest-damaged', MANIFEST_FILE, 'The manifest was changed.') }
}

async function fileFaults(
  fs: KitFs,
  dir: string,
  entries: readonly KitEntry[],
  { files }: Manifest
): Promise<readonly KitFault[]> {
  const faults: KitFault[] = []
  for (const { name, sha256, bytes } of files) {
    const entry = entries.find((one) => sameName(one.name, name))
    if (entry?.kind !== 'file') {
      faults.push(error('missing-file', name, `${name} is missing.`))
      continue
    }
    const held = await fs.readFile(join(dir, entry.name)).catch(() => undefined)
    if (!held) faults.push(error('changed-file', name, `${name} cannot be read.`))
    else if (sha256Of(held) !== sha256)
      faults.push(
        error(
          'changed-file',
          name,
          `${name} was changed (${held.length} bytes, ${bytes} expected).`
        )
      )
  }
  return faults
}

/** What Windows and macOS leave on every drive by themselves. */
const LEFT_BY_SYSTEMS = /^(\._.*|\.DS_Store|\.Trashes|\.fseventsd|Thumbs\.db|desktop\.ini)$/i

export function isLeftBySystem(name: string): boolean {
  return LEFT_BY_SYSTEMS.test(name)
}

function extraFaults(entries: readonly KitEntry[], { files }: Manifest): readonly KitFault[] {
  const known = [MANIFEST_FILE, ...files.map(({ name }) => name)]
  return entries
    .filter(({ name }) => !known.some((one) => sameName(one, name)) && !isLeftBySystem(name))
    .map(({ name }) => error('extra-file', name, `${name} does not belong to this kit.`))
}

/** FAT may give names back in other letters. */
function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}

const SOON = 30 * 86_400_000

function dateFaults({ certificate, serverCa }: Manifest, now: Date): readonly KitFault[] {
  return [
    ...(certificate ? validity(certificate.file, certificate, now) : []),
    ...(serverCa ? validity(serverCa.crtFile, serverCa, now) : [])
  ]
}

function validity(
  file: string,
  { notBefore, notAfter }: { readonly notBefore: string; readonly notAfter: string },
  now: Date
): readonly KitFault[] {
  const until = new Date(notAfter)
  const day = notAfter.slice(0, 10)
  if (until < now) return [error('expired', file, `${file} expired on ${day}.`)]
  if (new Date(notBefore) > now)
    return [error('not-yet-valid', file, `${file} is valid only from ${notBefore.slice(0, 10)}.`)]
  if (until.getTime() - now.getTime() > SOON) return []
  return [{ code: 'expires-soon', severity: 'warn', file, title: `${file} expires on ${day}.` }]
}

function error(code: KitFaultCode, file: string | null, title: string): KitFault {
  return { code, severity: 'error', file, title }
}
