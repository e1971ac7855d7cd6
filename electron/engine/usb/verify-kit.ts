import { join } from 'node:path'
import { MANIFEST_FILE } from '../../../shared/kit/kit-facts'
import type { Manifest, ManifestFile } from '../../../shared/kit/manifest'
import { isLeftBySystem, isSameName } from '../../../shared/kit/own-files'
import type { Problem } from '../../../shared/result'
import { english, type EngineSaying } from '../../../shared/words/english'
import { sha256Of } from './kit-files'
import type { KitEntry, KitFs } from './kit-fs'
import { readKitManifest } from './read-kit-manifest'
import { placesBeside } from './recover-kit'

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
  /** In English, as the command line prints it. */
  readonly title: string
  /** The same for the window, in its language. */
  readonly said: EngineSaying
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
  if (!manifest.ok) return verdict(dir, null, [manifestFault(manifest.problem)])
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
  for (const place of [dir, placesBeside(dir).old])
    if ((await fs.list(place)) !== undefined) return place
  return undefined
}

function interrupted(place: string): KitFault {
  return warning('interrupted', null, { id: 'kit.interrupted', values: { place } })
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

/** In English the reason is told as it was found. */
function manifestFault({ code, title }: Problem): KitFault {
  const fault =
    code === 'not-found'
      ? error('no-manifest', null, { id: 'kit.no-manifest' })
      : error('manifest-damaged', MANIFEST_FILE, { id: 'kit.manifest-damaged' })
  return { ...fault, title }
}

async function fileFaults(
  fs: KitFs,
  dir: string,
  entries: readonly KitEntry[],
  { files }: Manifest
): Promise<readonly KitFault[]> {
  const faults = await Promise.all(
    files.map((file) => {
      const entry = entries.find((one) => isSameName(one.name, file.name))
      return fileFault(fs, dir, entry, file)
    })
  )
  return faults.filter((fault) => fault !== null)
}

async function fileFault(
  fs: KitFs,
  dir: string,
  entry: KitEntry | undefined,
  { name, sha256, bytes }: ManifestFile
): Promise<KitFault | null> {
  const values = { file: name }
  if (!entry) return error('missing-file', name, { id: 'kit.missing-file', values })
  if (entry.kind !== 'file') return error('missing-file', name, { id: 'kit.no-file', values })
  const held = await fs.readFile(join(dir, entry.name)).catch(() => undefined)
  if (!held) return error('changed-file', name, { id: 'kit.unreadable', values })
  if (sha256Of(held) === sha256) return null
  if (held.length === bytes) return error('changed-file', name, { id: 'kit.changed', values })
  const sizes = { ...values, held: held.length, bytes }
  return error('changed-file', name, { id: 'kit.changed-size', values: sizes })
}

function extraFaults(entries: readonly KitEntry[], { files }: Manifest): readonly KitFault[] {
  const known = [MANIFEST_FILE, ...files.map(({ name }) => name)]
  return entries
    .filter(({ name }) => !known.some((one) => isSameName(one, name)) && !isLeftBySystem(name))
    .map(({ name: file }) => error('extra-file', file, { id: 'kit.extra-file', values: { file } }))
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
  const values = { file, day }
  if (until < now) return [error('expired', file, { id: 'kit.expired', values })]
  if (new Date(notBefore) > now) {
    const begins = { file, day: notBefore.slice(0, 10) }
    return [error('not-yet-valid', file, { id: 'kit.not-yet-valid', values: begins })]
  }
  if (until.getTime() - now.getTime() > SOON) return []
  return [warning('expires-soon', file, { id: 'kit.expires-soon', values })]
}

function error(code: KitFaultCode, file: string | null, said: EngineSaying): KitFault {
  return { code, severity: 'error', file, title: english(said), said }
}

function warning(code: KitFaultCode, file: string | null, said: EngineSaying): KitFault {
  return { code, severity: 'warn', file, title: english(said), said }
}
