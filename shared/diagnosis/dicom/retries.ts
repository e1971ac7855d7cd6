import type { DicomCause } from '../../causes/codes'
import type { Hit } from '../hit'
import type { DicomRule } from '../rule'

/** What passes by itself: who got through at a later try had nothing else in the way. */
const PASSING: ReadonlySet<string> = new Set([
  'port-closed',
  'filtered',
  'out-of-resources',
  'timeout',
  'peer-abort'
] satisfies DicomCause[])

/**
 * Whether a client whose association did not come about asked again by itself, of the same server, and was served to
 * the end. What failed in an association may be an object that was not sent again; a command typed in between, or
 * another called title, may be what mended it: then the first failure is what is asked for.
 */
export function isRetried(hits: readonly Hit<DicomRule>[], cause: string): boolean {
  if (!PASSING.has(cause) || hits.some(({ side }) => side)) return false
  const requests = hits.flatMap((hit, place) => (REQUESTED.test(hit.text) ? [place] : []))
  const [first, last] = [requests[0], requests.at(-1)]
  if (first === undefined || last === undefined || first === last) return false
  const attempt = hits.slice(last)
  const [before, tried] = [hits.slice(0, first), hits.slice(first, last)]
  return (
    !before.some(isBlamed) &&
    tried.some(isBlamed) &&
    !tried.some(({ rule }) => rule.event === 'success' || rule.event === 'association-ok') &&
    !attempt.some(isBlamed) &&
    isServed(attempt) &&
    areSame(hits.filter(({ rule }) => rule.event === 'typed').map(({ text }) => commandOf(text))) &&
    areSame(hits.filter(({ rule }) => rule.event === 'called').map(({ text }) => titleOf(text)))
  )
}

const REQUESTED = /\bRequesting Association\b/
const RELEASED = /\b(?:Releasing Association|Association Release)/

function isBlamed({ rule }: Hit<DicomRule>): boolean {
  return rule.blames !== undefined && rule.soft !== true
}

function isSuccess({ rule }: Hit<DicomRule>): boolean {
  return rule.event === 'success'
}

function isServed(hits: readonly Hit<DicomRule>[]): boolean {
  const success = hits.findLastIndex((hit) => isSuccess(hit) && isOfStore(hit))
  return success >= 0 && hits.slice(success).some(({ text }) => RELEASED.test(text))
}

/** An echo is what somebody asks who looks for the cause, perhaps elsewhere. */
export function isOfStore({ text }: Hit<DicomRule>): boolean {
  return /\bstor(?:e|ed|ing)\b/i.test(text)
}

function areSame(texts: readonly string[]): boolean {
  return new Set(texts).size <= 1
}

/** What was typed, without the prompt in front of it. */
function commandOf(text: string): string {
  return /\b\w{2,12}scu\b.*|\bs_client\b.*/.exec(text)?.[0] ?? ''
}

function titleOf(text: string): string {
  return text.slice(text.indexOf(':') + 1).trim()
}
