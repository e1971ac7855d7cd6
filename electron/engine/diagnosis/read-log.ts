import { createReadStream } from 'node:fs'
import { addAbortSignal, Readable } from 'node:stream'
import { startDiagnosis, type DiagnosisRun } from '../../../shared/diagnosis/diagnose'
import type { Diagnosis, LogKind } from '../../../shared/diagnosis/diagnosis'
import { splitEvents } from './split-events'

/** A file’s path or an open stream. */
export type LogSource = string | AsyncIterable<Uint8Array | string>

export interface LogSources {
  readonly log: LogSource
  readonly otherSide?: LogSource
  readonly kind?: LogKind
  readonly signal?: AbortSignal
}

const PIECE = 1 << 20

/**
 * Diagnoses logs of any size in constant memory. UTF-8, UTF-16 (with byte order mark) and old Mac line ends are read.
 * Rejects with the file system’s error where a file cannot be read.
 */
export async function diagnoseLog(sources: LogSources): Promise<Diagnosis> {
  const run = startDiagnosis(sources.kind)
  await readSide(run, 0, sources.log, sources.signal)
  if (sources.otherSide !== undefined) await readSide(run, 1, sources.otherSide, sources.signal)
  return run.finish()
}

async function readSide(
  run: DiagnosisRun,
  side: 0 | 1,
  source: LogSource,
  signal: AbortSignal | undefined
): Promise<void> {
  const stream = typeof source === 'string' ? openLog(source) : source
  // Ctrl-C ends the waiting, too, for a line that a person may never type.
  if (signal && stream instanceof Readable) addAbortSignal(signal, stream)
  const normalise = normaliser()
  let rest: Buffer = Buffer.alloc(0)
  for await (const piece of stream) {
    signal?.throwIfAborted()
    const bytes = normalise(typeof piece === 'string' ? Buffer.from(piece) : Buffer.from(piece))
    const all = rest.length > 0 ? Buffer.concat([rest, bytes]) : bytes
    rest = readWholeLines(run, side, splitEvents(all))
  }
  if (rest.length > 0) run.read(side, rest)
}

function openLog(file: string): AsyncIterable<Buffer> {
  return createReadStream(file, { highWaterMark: PIECE })
}

// A “line” longer than this is no log line; it is cut so that memory stays bounded.
const LONGEST_REST = 4 * PIECE

/** Hands on all that ends in a line feed and gives back the rest. */
function readWholeLines(run: DiagnosisRun, side: 0 | 1, bytes: Buffer): Buffer {
  const last = bytes.lastIndexOf(0x0a)
  if (last < 0) return bytes.length > LONGEST_REST ? bytes.subarray(0, PIECE) : bytes
  run.read(side, bytes.subarray(0, last + 1))
  return bytes.subarray(last + 1)
}

/** Turns the log’s own encoding into UTF-8 with line feeds; UTF-8 passes without a copy. */
function normaliser(): (bytes: Buffer) => Buffer {
  let first = true
  let decoder: TextDecoder | null = null
  return (bytes) => {
    if (first) {
      first = false
      decoder = wideDecoder(bytes)
      if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return bytes.subarray(3)
    }
    const utf8 = decoder ? Buffer.from(decoder.decode(bytes, { stream: true })) : bytes
    return isOldMac(utf8) ? Buffer.from(utf8.toString('utf8').replaceAll('\r', '\n')) : utf8
  }
}

function wideDecoder(bytes: Buffer): TextDecoder | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le')
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be')
  // PowerShell’s redirection without a mark: every second byte of plain text is zero.
  return bytes.length > 3 && bytes[1] === 0 && bytes[3] === 0 ? new TextDecoder('utf-16le') : null
}

function isOldMac(bytes: Buffer): boolean {
  return bytes.includes(0x0d) && !bytes.includes(0x0a)
}
