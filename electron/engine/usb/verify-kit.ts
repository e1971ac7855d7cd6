import { join } from 'node:path'
import { MANIFEST_FILE } from '../../../shared/kit/kit-facts'
import type { Manifest, ManifestFile } from '../../../shared/kit/manifest'
import { isLeftBySystem, isSameName } from '../../../shared/kit/own-files'
import type { Problem } from '../../../shared/result'
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

function manifestFault({ code, title }: Problem): KitFault {
  return code === 'not-found'
    ? error('no-manifest', null, title)
    : error('manifest-damaged', MANIFEST_FILE, title)
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
  if (!entry) return error('missing-file', name, `${name} is missing.`)
  if (entry.kind !== 'file') return error('missing-file', name, `${name} is not a file any more.`)
  const held = await fs.readFile(join(dir, entry.name)).catch(() => undefined)
  if (!held) return error('changed-file', name, `${name} cannot be read.`)
  if (sha256Of(held) === sha256) return null
  const sizes = held.length === bytes ? '' : `: ${held.length} bytes instead of ${bytes}`
  return error('changed-file', name, `${name} was changed${sizes}.`)
}

function extraFaults(entries: readonly KitEntry[], { files }: Manifest): readonly KitFault[] {
  const known = [MANIFEST_FILE, ...files.map(({ name }) => name)]
  return entries
    .filter(({ name }) => !known.some((one) => isSameName(one, name)) && !isLeftBySystem(name))
    .map(({ name }) => error('extra-file', name, `${name} does not belong to this kit.`))
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
