import { causeTitle } from '../../../shared/causes/catalogue'
import type { Diagnosis } from '../../../shared/contract'
import { clockWords } from '../../../shared/diagnosis/clock-words'

/** A diagnosis for a ticket, in English; every line in it was redacted when it became evidence. */
export function ticketText(diagnosis: Diagnosis): string {
  const { cause, confidence, candidates, next, evidence, timeline } = diagnosis
  const rivals = candidates
    .slice(1)
    .map((one) => `or ${one.cause} (${one.confidence}): ${causeTitle(one.cause)}`)
  const lines = evidence.map(({ line, text, says }) => `${line}: ${text}\n   ${says}`)
  const head = `${cause} (${confidence}): ${causeTitle(cause)}`
  return [head, ...rivals, next, '', ...lines, ...story(timeline)].join('\n')
}

function story(timeline: Diagnosis['timeline']): string[] {
  if (!timeline) return []
  const { clockAheadMs, matches, entries } = timeline
  return [
    '',
    `Both sides (${clockWords(clockAheadMs, matches)}):`,
    ...entries.map(({ at, side, line, says, lit }) =>
      [at ?? '-', side, line, lit ? '*' : ' ', says].join(' ')
    )
  ]
}
