import { randomUUID } from 'node:crypto'
import { writeSync } from 'node:fs'
import { open, readFile, rm, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { objectKind, sopClassName } from '../../../shared/dicom/sop-classes'
import type { ArrivedObject } from '../../../shared/ge/live-check-seen'
import type { IncomingStore, StoreSink } from '../dicom/accept-types'
import { readDicomFile } from '../dicom/read-dicom-file'
import { readStudyUid } from '../dicom/read-study-uid'
import { safeUidName } from '../dicom/safe-uid-name'
import { makeFolder } from '../certs/make-folder'
import { createPartFiles, PART_SUFFIX, type PartFile } from '../dicom/part-file'
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
export interface ArrivedWhole {
  readonly arrival: Arrival
  readonly path: string
  readonly seen: ArrivedObject
}

export interface StudyStore {
  readonly folder: string
  readonly arrivals: () => readonly Arrival[]
  /** Begins a sink; `onWhole` is called once the object lies in its study's folder. */
  readonly openSink: (
    incoming: IncomingStore,
    onWhole: (arrived: ArrivedWhole) => void
  ) => StoreSink
  /** Closes the record; no sink may be opened any more. */
  readonly close: () => Promise<void>
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
  const incomingFolder = join(root, INCOMING)
  await rm(incomingFolder, { recursive: true, force: true })
  await makeFolder(incomingFolder)
  const arrivals = new Map((await readRecord(root)).map((each) => [each.sopInstanceUid, each]))
  const record = await open(join(root, RECORD), 'a', 0o600)
  const parts = createPartFiles()
  const partName = join(incomingFolder, randomUUID())
  // One short line into the cache is not worth another thread.
  const note = (arrival: Arrival) => void writeSync(record.fd, `${JSON.stringify(arrival)}\n`)
  let begun = 0
  return {
    folder: root,
    arrivals: () => [...arrivals.values()],
    openSink: (incoming, onWhole) => {
      // Each object under a name of its own: two peers may send the same instance at once.
      const path = `${partName}-${++begun}${PART_SUFFIX}`
      const part = parts.begin(path, incoming)
      const onArrived = (arrived: ArrivedWhole): void => {
        arrivals.set(arrived.arrival.sopInstanceUid, arrived.arrival)
        onWhole(arrived)
      }
      return studySink({ root, path, incoming, part, now, note, onArrived })
    },
    close: () => record.close()
  }
}

interface Arriving {
  readonly root: string
  readonly path: string
  readonly incoming: IncomingStore
  readonly part: PartFile
  readonly now: () => Date
  /** Writes it into the record. */
  readonly note: (arrival: Arrival) => void
  readonly onArrived: (arrived: ArrivedWhole) => void
}

function studySink({ root, path, incoming, part, now, note, onArrived }: Arriving): StoreSink {
  let studyUid: Promise<string | null> | null = null
  return {
    async write(buffers) {
      const [head] = buffers
      if (head) studyUid ??= readStudyUid(head, incoming.transferSyntax)
      // The head is read before the buffer is given back.
      await Promise.all([part.write(buffers), studyUid])
    },
    async finish() {
      const bytes = await part.sync()
      const study = (await studyUid) ?? (await studyOfFile(path))
      const arrival = arrivalOf(incoming, study, bytes, now())
      const arrived = join(root, arrival.file)
      const seen = await lookAt(incoming, path, part.headerLength)
      // The record first: one without its file is passed over, a file without its record is not known.
      note(arrival)
      await part.moveTo(arrived)
      onArrived({ arrival, path: arrived, seen })
      return { path: arrived, bytes }
    },
    discard: part.discard
  }
}

/** For the rare object whose head is longer than the first bytes that were looked at. */
async function studyOfFile(path: string): Promise<string> {
  const reading = await readDicomFile(path)
  return (reading.kind === 'instance' && reading.instance.studyInstanceUid) || ''
}

function arrivalOf(
  { calling, sopClassUid, sopInstanceUid, transferSyntax }: IncomingStore,
  studyInstanceUid: string,
  bytes: number,
  at: Date
): Arrival {
  const study = studyInstanceUid === '' ? NO_STUDY : safeUidName(studyInstanceUid)
  return {
    at: at.toISOString(),
    calling,
    kind: sopClassName(sopClassUid),
    sopClassUid,
    sopInstanceUid,
    studyInstanceUid,
    transferSyntax,
    bytes,
    file: join(study, `${safeUidName(sopInstanceUid)}.dcm`)
  }
}

/** What the live check wants to know of an object: only a report's private data count. */
async function lookAt(
  { sopClassUid, transferSyntax }: IncomingStore,
  path: string,
  datasetAt: number
): Promise<ArrivedObject> {
  const kind = objectKind(sopClassUid)
  const isPrivate = kind === 'report' && (await hasPrivateData(path, datasetAt, transferSyntax))
  return { kind, sopClass: sopClassName(sopClassUid), hasPrivateData: isPrivate }
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
