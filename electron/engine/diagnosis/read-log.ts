import { startDiagnosis, type DiagnosisRun } from '../../../shared/diagnosis/diagnose'
import type { Diagnosis, LogKind } from '../../../shared/diagnosis/diagnosis'
import { logPieces, type LogSource } from './log-pieces'
import { asUtf8 } from './log-encoding'

export type { LogSource } from './log-pieces'

export interface LogSources {
  readonly log: LogSource
  readonly otherSide?: LogSource
  readonly kind?: LogKind
  readonly signal?: AbortSignal
}

/**
 * Diagnoses logs of any size in constant memory. UTF-8 and UTF-16 are read, packed with gzip or not, with any line
 * ends. Rejects with the file system’s error where a file cannot be read.
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
  const toUtf8 = asUtf8()
  for await (const piece of logPieces(source, signal)) {
    signal?.throwIfAborted()
    run.read(side, toUtf8(piece))
  }
}
