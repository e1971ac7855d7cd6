import { setImmediate } from 'node:timers/promises'
import type { ProposedContext } from './association-types'
import type { DicomInstance, FileFinding } from './file-types'
import { readDicomFile } from './read-dicom-file'
import { createReadingPace } from './reading-pace'

/** A file's place in the queue. */
export interface QueuedFile {
  readonly index: number
  readonly file: string
  readonly instance: DicomInstance
}

export interface SendPlan {
  readonly queue: readonly QueuedFile[]
  readonly defects: readonly {
    readonly index: number
    readonly file: string
    readonly finding: FileFinding
  }[]
  readonly totalBytes: number
}

/** What is read on the thread lets others have their turn after so long. */
const LONGEST_TURN_MS = 8

function createBreather(): () => Promise<void> {
  let turnBegan = performance.now()
  return async () => {
    if (performance.now() - turnBegan < LONGEST_TURN_MS) return
    await setImmediate()
    turnBegan = performance.now()
  }
}

/** Files read at once: enough to hide a network share's latency, few enough for open file limits. */
const READ_AT_ONCE = 8
/** Presentation context ids are the odd numbers up to 255 (PS3.8 9.3.2.2). */
const MOST_CONTEXTS = 128

/** Reads every file's head; `signal` ends it early with what was read. */
export async function planSending(
  files: readonly string[],
  signal: AbortSignal | undefined
): Promise<SendPlan> {
  const readings = new Map<number, Awaited<ReturnType<typeof readDicomFile>>>()
  const pace = createReadingPace()
  const breathe = createBreather()
  const indexes = files.keys()
  async function readNext(): Promise<void> {
    for (const index of indexes) {
      if (signal?.aborted) return
      await breathe()
      readings.set(index, await readDicomFile(files[index] ?? '', pace))
    }
  }
  await Promise.all(Array.from({ length: READ_AT_ONCE }, readNext))
  const read = files.map((file, index) => ({ index, file, reading: readings.get(index) }))
  const queue = read.flatMap(({ index, file, reading }) =>
    reading?.kind === 'instance' ? [{ index, file, instance: reading.instance }] : []
  )
  const defects = read.flatMap(({ index, file, reading }) =>
    reading?.kind === 'defect' ? [{ index, file, finding: reading.finding }] : []
  )
  const totalBytes = queue.reduce((sum, { instance }) => sum + instance.dataset.length, 0)
  return { queue, defects, totalBytes }
}

/**
 * What the next association carries: as many pairs of class and syntax, in the queue's order, as one
 * association can propose, each as a context of its own so that the peer cannot choose another syntax.
 */
export function nextLoad(queue: readonly QueuedFile[]): {
  readonly contexts: readonly ProposedContext[]
  readonly load: readonly QueuedFile[]
  readonly later: readonly QueuedFile[]
} {
  const pairs = new Map<string, ProposedContext>()
  const load: QueuedFile[] = []
  const later: QueuedFile[] = []
  for (const queued of queue) {
    const { sopClassUid, transferSyntax } = queued.instance
    const pair = `${sopClassUid} ${transferSyntax}`
    if (!pairs.has(pair) && pairs.size < MOST_CONTEXTS)
      pairs.set(pair, {
        id: pairs.size * 2 + 1,
        abstractSyntax: sopClassUid,
        transferSyntaxes: [transferSyntax]
      })
    if (pairs.has(pair)) load.push(queued)
    else later.push(queued)
  }
  return { contexts: [...pairs.values()], load, later }
}
