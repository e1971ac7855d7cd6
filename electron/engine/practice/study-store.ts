import { randomUUID } from 'node:crypto'
import { appendFile, mkdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { objectKind, sopClassName } from '../../../shared/dicom/sop-classes'
import type { ArrivedObject } from '../../../shared/ge/live-check-seen'
import type { IncomingStore, StoredObject, StoreSink } from '../dicom/accept-types'
import { readDicomFile } from '../dicom/read-dicom-file'
import { safeUidName } from '../dicom/safe-uid-name'
import { openFileSink } from '../dicom/store-sink'
import { hasPrivateData } from './private-data'

/** What the endpoint remembers of an object: UIDs, kind and size, never a patient's name. */
export interface Arrival {
  readonly at: string
  readonly calling: string
  readonly kind: string
  readonly sopClassUid: string
  readonly sopInstanceUid: string
  readonly studyInstanceUid: string
  readonly transferSyntax: string
  readonly bytes: number
  /** Relative to the store's folder. */
  readonly file: string
}

/** An object that has arrived whole, as the live check sees it. */
export type ArrivedWhole = Arrival & { readonly path: string; readonly seen: ArrivedObject }

export interface StudyStore {
  readonly folder: string
  readonly arrivals: () => readonly Arrival[]
  /** Opens a sink; `onWhole` is called once the object lies in its study's folder. */
  readonly openSink: (
    incoming: IncomingStore,
    onWhole: (arrived: ArrivedWhole) => void
  ) => Promise<StoreSink>
}

const INCOMING = '.incoming'
const RECORD = 'arrivals.jsonl'
const NO_STUDY = 'no-study-uid'

/**
 * Studies on disk: `FOLDER/STUDY/INSTANCE.dcm`, named by sanitised UIDs. Objects are received into a
 * hidden folder and moved when they are whole; what a power cut left there is cleared away.
 */
export async function openStudyStore(folder: string, now: () => Date): Promise<StudyStore> {
  const root = resolve(folder)
  await mkdir(root, { recursive: true })
  await rm(join(root, INCOMING), { recursive: true, force: true })
  const arrivals = new Map((await readRecord(root)).map((each) => [each.sopInstanceUid, each]))
  let recording: Promise<void> = Promise.resolve()

  async function openSink(
    incoming: IncomingStore,
    onWhole: (arrived: ArrivedWhole) => void
  ): Promise<StoreSink> {
    // Each object in a folder of its own: two peers may send the same instance at once.
    const workbench = join(root, INCOMING, randomUUID())
    await mkdir(workbench, { recursive: true })
    const sink = await openFileSink(workbench, incoming).catch(async (error: unknown) => {
      await clear(workbench)
      throw error
    })
    return {
      write: sink.write,
      finish: async () => {
        const arrived = await settle(root, incoming, await sink.finish(), now())
        arrivals.set(arrived.sopInstanceUid, recordOf(arrived))
        recording = recording.then(() => record(root, recordOf(arrived)))
        await recording
        await clear(workbench)
        onWhole(arrived)
        return { path: arrived.path, bytes: arrived.bytes }
      },
      discard: async () => {
        await sink.discard()
        await clear(workbench)
      }
    }
  }

  return {
    folder: root,
    arrivals: () => [...arrivals.values()],
    openSink
  }
}

/** Moves a received file into its study's folder and says what it is. */
async function settle(
  root: string,
  incoming: IncomingStore,
  stored: StoredObject,
  at: Date
): Promise<ArrivedWhole> {
  const reading = await readDicomFile(stored.path)
  const instance = reading.kind === 'instance' ? reading.instance : null
  const studyInstanceUid = instance?.studyInstanceUid ?? ''
  const kind = objectKind(incoming.sopClassUid)
  const offset = instance?.dataset.kind === 'file' ? instance.dataset.offset : null
  const isPrivate =
    kind === 'report' &&
    offset !== null &&
    (await hasPrivateData(stored.path, offset, incoming.transferSyntax))
  const study = studyInstanceUid === '' ? NO_STUDY : safeUidName(studyInstanceUid)
  const file = join(study, `${safeUidName(incoming.sopInstanceUid)}.dcm`)
  await mkdir(join(root, study), { recursive: true })
  await rename(stored.path, join(root, file))
  const sopClass = sopClassName(incoming.sopClassUid)
  return {
    at: at.toISOString(),
    calling: incoming.calling,
    kind: sopClass,
    sopClassUid: incoming.sopClassUid,
    sopInstanceUid: incoming.sopInstanceUid,
    studyInstanceUid,
    transferSyntax: incoming.transferSyntax,
    bytes: stored.bytes,
    file,
    path: join(root, file),
    seen: { kind, sopClass, hasPrivateData: isPrivate }
  }
}

function recordOf({ path, seen, ...arrival }: ArrivedWhole): Arrival {
  void [path, seen]
  return arrival
}

async function record(root: string, arrival: Arrival): Promise<void> {
  await appendFile(join(root, RECORD), `${JSON.stringify(arrival)}\n`, { mode: 0o600 })
}

/** Earlier arrivals whose file is still there; a torn last line is passed over. */
async function readRecord(root: string): Promise<readonly Arrival[]> {
  const text = await readFile(join(root, RECORD), 'utf8').catch(() => '')
  const lines = text.split('\n').flatMap((line) => {
    try {
      return [JSON.parse(line) as Arrival]
    } catch {
      return []
    }
  })
  const there = await Promise.all(lines.map((line) => isThere(join(root, String(line.file)))))
  return lines.filter((_, index) => there[index])
}

async function isThere(path: string): Promise<boolean> {
  return await stat(path).then(
    (found) => found.isFile(),
    () => false
  )
}

async function clear(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true }).catch(() => undefined)
}
