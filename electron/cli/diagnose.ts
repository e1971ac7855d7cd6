import { causeTitle } from '../../shared/causes/catalogue'
import { describeFixPlace } from '../../shared/causes/fix-places'
import type { Candidate } from '../../shared/causes/codes'
import type { Diagnosis, Timeline } from '../../shared/diagnosis/diagnosis'
import { clockWords } from '../../shared/diagnosis/clock-words'
import { oneLine } from '../../shared/report/lines'
import { diagnoseLog } from '../engine/diagnosis/read-log'
import {
  UsageError,
  choiceOption,
  textOption,
  wantsJson,
  type Command,
  type CommandIo
} from './command'
import { unreadable } from './input-file'
import { printJsonLine } from './print-json'

export const diagnose: Command = {
  words: ['diagnose'],
  summary: 'names the cause in a log, an error text or a symptom',
  help: `usage: heartlab-connect diagnose [FILE | -] [--kind dicom|ipsec] [--other-side FILE] [--json]

  FILE               the log or text; - or nothing reads standard input
  --kind K           dicom or ipsec; found out when not given
  --other-side FILE  the peer's log of the same time
  --json             one JSON document`,
  options: {
    kind: { type: 'string' },
    'other-side': { type: 'string' },
    json: { type: 'boolean' }
  },
  run: async (call, io) => {
    const [file = '-', more] = call.positionals
    if (more !== undefined) throw new UsageError(`only one FILE, not also ${more}`)
    const kind = choiceOption(call, 'kind', ['dicom', 'ipsec'])
    const otherSide = textOption(call, 'other-side')
    const diagnosis = await readLogs(file, otherSide, kind, io)
    if (wantsJson(call)) printJsonLine(io, diagnosis)
    else io.out(forPerson(diagnosis))
    return diagnosis.cause === 'ok' ? 0 : 1
  }
}

async function readLogs(
  file: string,
  otherSide: string | undefined,
  kind: Diagnosis['kind'] | undefined,
  io: CommandIo
): Promise<Diagnosis> {
  try {
    return await diagnoseLog({
      log: file === '-' ? (io.stdin as AsyncIterable<Uint8Array>) : file,
      ...(otherSide === undefined ? {} : { otherSide }),
      ...(kind === undefined ? {} : { kind }),
      signal: io.signal
    })
  } catch (error) {
    const { code, path } = error as NodeJS.ErrnoException
    if (code === undefined || io.signal.aborted) throw error
    throw unreadable(path ?? file, code)
  }
}

function forPerson(diagnosis: Diagnosis): string {
  const { kind, cause, confidence, candidates, evidence, next, timeline } = diagnosis
  const head = `${cause}: ${causeTitle(cause)} (${kind}, ${confidence})`
  const lines = evidence.map(
    ({ line, text, says }) => `  line ${line}: ${says}\n    ${oneLine(text)}`
  )
  const others = candidates.slice(1).map(candidateLine)
  const rivals = others.length > 0 ? ['', 'It may also be:', ...others] : []
  const story = timeline ? ['', ...timelineLines(timeline)] : []
  const end = ['', ...fixLines(candidates[0]), `Next: ${next}`]
  return [head, ...lines, ...rivals, ...story, ...end].join('\n')
}

function candidateLine({ cause, confidence, why }: Candidate): string {
  return `  ${cause}: ${causeTitle(cause)} (${confidence}). ${why}`
}

/** Both sides in one order; a star marks the lines that speak for the cause. */
function timelineLines({ clockAheadMs, matches, entries }: Timeline): string[] {
  return [
    `Both sides by this side's clock (${clockWords(clockAheadMs, matches)}):`,
    ...entries.map(({ at, side, line, says, lit }) => {
      const place = `${side === 'this' ? 'this ' : 'other'} ${String(line).padStart(5)}`
      return `  ${at ?? '            '}  ${place} ${lit ? '*' : ' '} ${oneLine(says)}`
    })
  ]
}

function fixLines(best: Candidate | undefined): string[] {
  return best?.fix ? [`Where: ${describeFixPlace(best.fix.where)}`] : []
}
