import { readdir, stat } from 'node:fs/promises'
import { basename, join, relative } from 'node:path'
import { readDicomFile } from '../dicom/read-dicom-file'
import { makeTestStudy, type TestKind } from '../dicom/test-studies'
import type { StoreWish } from './climb'

/** The synthetic objects that a scanner's settings decide on; `all` in the command line. */
export const STORE_KINDS = [
  'us',
  'us-multiframe',
  'sr',
  'sr-private'
] as const satisfies readonly TestKind[]
export type StoreKind = (typeof STORE_KINDS)[number]

/** Synthetic objects of one study, plainly no patient, each kind once. */
export function wishTestStudy(kinds: readonly StoreKind[], at: Date): readonly StoreWish[] {
  const wanted = STORE_KINDS.filter((kind) => kinds.includes(kind))
  if (wanted.length === 0) return []
  const study = makeTestStudy(wanted, { site: 'HEARTLAB CONNECT', now: at })
  return study.map((object) => ({ kind: 'test', rung: `store:${object.kind}`, object }))
}

/**
 * One wish a file, folders with all that is in them, in order of names. What cannot be sent is a wish,
 * too: its rung says why. Rejects with the system's error where the path itself cannot be read.
 */
export async function wishFiles(path: string): Promise<readonly StoreWish[]> {
  if (!(await stat(path)).isDirectory()) return [await wishFile(path, basename(path), 'file')]
  const wishes: StoreWish[] = []
  for (const file of await filesUnder(path))
    wishes.push(await wishFile(file, relative(path, file), 'folder'))
  return wishes
}

/** Rungs must have names of their own: a second `store:IM1` becomes `store:IM1 (2)`. */
export function nameApart(wishes: readonly StoreWish[]): readonly StoreWish[] {
  const seen = new Map<string, number>()
  return wishes.map((wish) => {
    const count = (seen.get(wish.rung) ?? 0) + 1
    seen.set(wish.rung, count)
    return count === 1 ? wish : { ...wish, rung: `${wish.rung} (${count})` }
  })
}

async function wishFile(file: string, name: string, from: 'file' | 'folder'): Promise<StoreWish> {
  const rung = `store:${name}`
  const reading = await readDicomFile(file)
  if (reading.kind === 'instance') return { kind: 'file', rung, instance: reading.instance }
  const { code, title } = reading.finding
  // A medium's directory and its readme lie beside the images and are not meant to be sent.
  const isBystander = from === 'folder' && (code === 'dicomdir' || code === 'foreign')
  return { kind: 'defect', rung, title, isBystander }
}

async function filesUnder(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort()
}
