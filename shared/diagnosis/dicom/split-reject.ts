import type { DicomCause } from '../../causes/codes'
import type { Hit } from '../hit'
import type { Blames, DicomRule } from '../rule'

/** One part of an A-ASSOCIATE-RJ on a line of its own, as dcm4che prints it. */
const PART = /^\W{0,8}(source|reason)\s{0,3}[=:]\s{0,3}(\d{1,3})\b/i

/** Makes such lines known; what they mean is told by both together (PS3.8 table 9-21). */
export const SPLIT_REJECT: readonly DicomRule[] = (['source', 'reason'] as const).map((needle) => ({
  needle,
  pattern: PART,
  says: 'a part of an association’s refusal'
}))

type Weights = Blames<Exclude<DicomCause, 'ok' | 'unknown'>>

/** By source and reason. */
const MEANINGS: Readonly<Record<string, Weights>> = {
  '1/1': { 'identity-refused': 72 },
  '1/2': { other: 62, 'wrong-port': 60 },
  '1/3': { 'wrong-calling-ae': 93 },
  '1/7': { 'wrong-called-ae': 93 },
  '2/1': { other: 66 },
  '2/2': { other: 74 },
  '3/1': { 'out-of-resources': 90 },
  '3/2': { 'out-of-resources': 90 }
}

export interface SplitReject {
  readonly hit: Hit<DicomRule>
  readonly weights: Weights
  readonly says: string
}

/** Refusals whose source and reason stand on neighbouring lines. */
export function splitRejects(hits: readonly Hit<DicomRule>[]): SplitReject[] {
  const parts = hits.flatMap((hit) => {
    const [, word = '', number = ''] = PART.exec(hit.text) ?? []
    return word ? [{ hit, word: word.toLowerCase(), number }] : []
  })
  return parts
    .filter((part) => part.word === 'reason')
    .flatMap(({ hit, number }) => {
      const source = parts.find(
        (part) => part.word === 'source' && part.hit.side === hit.side && isNear(part.hit, hit)
      )
      const key = `${source?.number}/${number}`
      const weights = MEANINGS[key]
      return weights ? [{ hit, weights, says: `reject ${key}` }] : []
    })
}

function isNear(one: Hit<DicomRule>, other: Hit<DicomRule>): boolean {
  return Math.abs(one.line - other.line) <= 2
}
