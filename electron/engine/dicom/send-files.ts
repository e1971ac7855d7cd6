import { setTimeout as sleep } from 'node:timers/promises'
import { statusClass } from '../../../shared/dicom/dimse-status'
import { dropPrepared, type PreparedAssociation, type PreparedStore } from './association'
import type { DicomSocket, Interrupted, StoreOutcome } from './association-types'
import { listFiles } from './list-files'
import { nextLoad, planSending, type QueuedFile, type SendPlan } from './plan-sending'
import { requestAssociation } from './request-association'
import type { SendEnd, SendOptions, SendSummary, SentFile } from './send-types'

export type { SendOptions, SendProgress, SendSummary, SentFile } from './send-types'

const DEFAULT_RETRIES = 2
const RELEASE_MS = 5000
const FIRST_PAUSE_MS = 250
/** A file under which the connection dropped this often waits until the others had their turn. */
const DROPS_BEFORE_LAST = 2

/**
 * Sends files and folders over one or several associations. Files that are no DICOM objects are
 * reported and passed over; a dropped connection is opened again and goes on with the file that was
 * not answered. `open` gives a connected (and secured) socket. Never rejects.
 */
export async function sendFiles(
  open: () => Promise<DicomSocket>,
  paths: readonly string[],
  options: SendOptions
): Promise<SendSummary> {
  const files = await listFiles(paths)
  const plan = await planSending(files, options.signal)
  const ledger = openLedger(files, plan, options)
  let queue = plan.queue
  let associations = 0
  let ended: SendEnd | null = null
  let failures = 0
  const drops = new Map<number, number>()

  while (queue.length > 0 && ended === null) {
    const { contexts, load, later } = nextLoad(queue)
    const run = await runAssociation(open, { contexts, load }, options, ledger)
    associations += run.opened ? 1 : 0
    queue = inNewOrder([...run.left, ...later], drops, run.stopped)
    if (run.stopped === null) continue
    failures = run.answered > 0 ? 1 : failures + 1
    ended = await endOrPause(run.stopped, failures, options)
  }
  if (options.signal?.aborted) ended = { kind: 'canceled' }
  for (const { index } of queue) ledger.leave(index)
  return { files: ledger.files(), associations, ended }
}

/** Null to go on (after a pause that doubles), else why it is over. */
async function endOrPause(
  stopped: SendEnd,
  failures: number,
  { retries, signal }: SendOptions
): Promise<SendEnd | null> {
  if (stopped.kind === 'canceled' || failures > (retries ?? DEFAULT_RETRIES)) return stopped
  if (stopped.kind === 'rejected' && stopped.result === 1) return stopped
  await sleep(FIRST_PAUSE_MS * 2 ** (failures - 1), undefined, { signal }).catch(() => undefined)
  return signal?.aborted ? { kind: 'canceled' } : null
}

/** A file that keeps breaking the connection must not keep the others from arriving. */
function inNewOrder(
  left: readonly QueuedFile[],
  drops: Map<number, number>,
  stopped: SendEnd | null
): readonly QueuedFile[] {
  const [first, ...rest] = left
  if (!first || stopped === null || stopped.kind === 'connect-failed') return left
  const count = (drops.get(first.index) ?? 0) + 1
  drops.set(first.index, count)
  return count >= DROPS_BEFORE_LAST ? [...rest, first] : left
}

interface Run {
  readonly opened: boolean
  /** Files that got an answer. */
  readonly answered: number
  readonly left: readonly QueuedFile[]
  /** Why the association ended before its load; null when it was released. */
  readonly stopped: SendEnd | null
}

async function runAssociation(
  open: () => Promise<DicomSocket>,
  { contexts, load }: Pick<ReturnType<typeof nextLoad>, 'contexts' | 'load'>,
  options: SendOptions,
  ledger: Ledger
): Promise<Run> {
  if (options.signal?.aborted) return notOpened(load, { kind: 'canceled' })
  const socket = await open().catch((error: unknown) => {
    return error instanceof Error ? error : new Error(String(error))
  })
  if (socket instanceof Error) return notOpened(load, { kind: 'connect-failed', error: socket })
  const answer = await requestAssociation(socket, { ...options, contexts }, options)
  if (answer.kind !== 'accepted') return notOpened(load, answer)
  const { association } = answer
  const { answered, stopped } = await storeAll(association, load, options, ledger)
  if (stopped === null)
    await association.release({ timeoutMs: Math.min(options.timeoutMs, RELEASE_MS) })
  return { opened: true, answered, left: load.slice(answered), stopped }
}

function notOpened(load: readonly QueuedFile[], stopped: SendEnd): Run {
  return { opened: false, answered: 0, left: load, stopped }
}

/** One after another; the next file is read while the answer to the last one is awaited. */
async function storeAll(
  association: PreparedAssociation,
  load: readonly QueuedFile[],
  { timeoutMs }: SendOptions,
  ledger: Ledger
): Promise<{ readonly answered: number; readonly stopped: Interrupted | null }> {
  const prepare = (position: number): Promise<PreparedStore> | null => {
    const queued = load[position]
    return queued ? association.prepare(queued.instance) : null
  }
  let preparing = prepare(0)
  for (const [position, queued] of load.entries()) {
    const prepared = await preparing
    if (prepared === null) break
    preparing = prepare(position + 1)
    const onProgress = (sent: number): void => ledger.progress(queued.index, sent)
    const outcome = await association.storePrepared(prepared, { timeoutMs, onProgress })
    ledger.record(queued, outcome)
    const stopped = stopOf(outcome, association)
    if (stopped === null) continue
    await preparing?.then(dropPrepared)
    return { answered: isAnswer(outcome) ? position + 1 : position, stopped }
  }
  return { answered: load.length, stopped: null }
}

function isAnswer(outcome: StoreOutcome): boolean {
  return ['answered', 'no-context', 'file-fault'].includes(outcome.kind)
}

/** A file that failed while it was read has taken the association with it; the rest needs a new one. */
function stopOf(outcome: StoreOutcome, association: PreparedAssociation): Interrupted | null {
  if (outcome.kind === 'answered' || outcome.kind === 'no-context') return null
  if (outcome.kind === 'file-fault')
    return association.isOpen() ? null : { kind: 'aborted', source: 0, reason: 0 }
  return outcome
}

interface Ledger {
  progress(index: number, sentBytes: number): void
  record(queued: QueuedFile, outcome: StoreOutcome): void
  /** A file whose turn did not come, or came in vain. */
  leave(index: number): void
  files(): readonly SentFile[]
}

/** Keeps each file's result in the order of the files, and tells the caller as they come. */
function openLedger(files: readonly string[], plan: SendPlan, options: SendOptions): Ledger {
  const results = new Map<number, SentFile>()
  const bytesOf = new Map<number, number>()
  const blank = new Map(plan.queue.map((queued) => [queued.index, unsent(queued)]))
  let bytes = 0

  function tell(): void {
    const { totalBytes } = plan
    options.onProgress?.({ files: results.size, totalFiles: files.length, bytes, totalBytes })
  }

  function settle(index: number, sent: SentFile): void {
    results.set(index, sent)
    options.onFile?.(sent)
    tell()
  }

  for (const { index, file, finding } of plan.defects)
    settle(index, { ...EMPTY, file, outcome: 'defect', findings: [finding] })

  return {
    progress(index, sentBytes) {
      bytes += sentBytes - (bytesOf.get(index) ?? 0)
      bytesOf.set(index, sentBytes)
      tell()
    },
    record(queued, outcome) {
      if (isAnswer(outcome)) settle(queued.index, resultOf(queued, outcome))
      else blank.set(queued.index, resultOf(queued, outcome))
    },
    leave(index) {
      const sent = blank.get(index)
      if (sent) settle(index, sent)
    },
    files: () =>
      files.map((file, index) => results.get(index) ?? blank.get(index) ?? { ...EMPTY, file })
  }
}

const EMPTY: SentFile = {
  file: '',
  sopClassUid: null,
  sopInstanceUid: null,
  transferSyntax: null,
  outcome: 'not-sent',
  status: null,
  errorComment: null,
  coerced: false,
  findings: [],
  noContext: null,
  interrupted: null,
  bytes: 0
}

function unsent({ file, instance }: QueuedFile): SentFile {
  const { sopClassUid, sopInstanceUid, transferSyntax, oddities, dataset } = instance
  const { length: bytes } = dataset
  return { ...EMPTY, file, sopClassUid, sopInstanceUid, transferSyntax, findings: oddities, bytes }
}

function resultOf(queued: QueuedFile, outcome: StoreOutcome): SentFile {
  const sent = unsent(queued)
  if (outcome.kind === 'no-context') return { ...sent, outcome: 'no-context', noContext: outcome }
  if (outcome.kind === 'file-fault') {
    const title = `The file could not be read to its end (${outcome.code}).`
    return {
      ...sent,
      outcome: 'defect',
      findings: [...sent.findings, { code: 'unreadable', title }]
    }
  }
  if (outcome.kind !== 'answered') return { ...sent, interrupted: outcome }
  const { status, errorComment } = outcome
  const kind = statusClass(status)
  const stored = kind === 'success' || kind === 'warning'
  return {
    ...sent,
    outcome: stored ? 'stored' : 'refused',
    status,
    errorComment,
    coerced: kind === 'warning'
  }
}
