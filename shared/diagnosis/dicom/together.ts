import type { DicomCause } from '../../causes/codes'
import type { Hit } from '../hit'
import type { DicomRule } from '../rule'

/** What two lines or more say, and none of them alone. */
export interface Told {
  readonly hit: Hit<DicomRule>
  readonly cause: DicomCause
  readonly weight: number
  readonly says: string
}

type Hits = readonly Hit<DicomRule>[]

export function together(hits: Hits): Told[] {
  return [keyMissing(hits), plainToTls(hits), byTimeTaken(hits), notAllSent(hits)].filter(
    (told) => told !== null
  )
}

/** `openssl pkcs12 -info` names every bag of the file: a key has one of its own (RFC 7292, 4.2). */
function keyMissing(hits: Hits): Told | null {
  const hit = hits.find(({ text }) => /^\s{0,8}certificate bag\s*$/i.test(text))
  const hasKey = hits.some(({ text }) => /\bkey ?bag\b|PRIVATE KEY-----/i.test(text))
  if (!hit || hasKey || isNotOfClient(hits)) return null
  return { hit, cause: 'p12-no-key', weight: 80, says: 'the private key is missing' }
}

/** Where the keys were not asked for, or every bag may be an authority’s: no key belongs there. */
function isNotOfClient(hits: Hits): boolean {
  const bags = hits.filter(({ text }) => /^\s{0,8}certificate bag\s*$/i.test(text)).length
  const named = hits.filter(({ text }) => OF_AUTHORITY.test(text)).length
  return hits.some(({ text }) => /\s-(?:nokeys|cacerts)\b/i.test(text)) || named >= bags
}

export const OF_AUTHORITY =
  /^\s{0,8}(?:subject|friendlyName|bag attributes)\b.{0,200}\b(?:CA|Root|Authority|Issuing)\b/i

export const SCANNED = /\bscanned (\d{1,8}) (?:files?|objects?)\b/i
const SENT = /\bsent (\d{1,8}) objects? \(=/i

/** Fewer objects were answered well than were found to be sent; what a later run sent is its own. */
function notAllSent(hits: Hits): Told | null {
  const scanned = hits.findLastIndex(({ text }) => SCANNED.test(text))
  const found = hits[scanned]
  const hit = hits.slice(scanned + 1).findLast(({ text }) => SENT.test(text))
  if (!found || !hit || countIn(SENT, hit) >= countIn(SCANNED, found)) return null
  return { hit, cause: 'other', weight: 40, says: 'it did not succeed' }
}

function countIn(pattern: RegExp, { text }: Hit<DicomRule>): number {
  return Number(pattern.exec(text)?.[1])
}

/** dcmtk names TLS where it speaks it (000b); who only sees the association break off has not begun a handshake. */
function plainToTls(hits: Hits): Told | null {
  const hit = hits.find(({ text }) => /\bSSL handshake failure\s*$/i.test(text))
  const spokePlainly = hits.some(({ text }) => NEVER_CONNECTED.test(text))
  if (!hit || !spokePlainly) return null
  return { hit, cause: 'plaintext-to-tls', weight: 66, says: 'plain DICOM to a TLS port' }
}

const NEVER_CONNECTED = /Peer aborted Association \(or never connected\)/i

/** A refusal comes at once; where nobody answers, the attempt is given up after many seconds. */
function byTimeTaken(hits: Hits): Told | null {
  if (hits.some(isTold)) return null
  const failed = hits.findIndex(isUndecided)
  const hit = hits[failed]
  const asked = hits
    .slice(0, failed)
    .findLast(({ rule, side }) => isAttempt(rule) && side === hit?.side)
  if (!hit || hit.time === null || asked?.time == null) return null
  const taken = hit.time - asked.time
  if (taken >= GIVEN_UP_MS)
    return { hit, cause: 'filtered', weight: 68, says: 'no answer to the connection attempt' }
  if (taken >= 0 && taken <= REFUSED_MS)
    return { hit, cause: 'port-closed', weight: 60, says: 'the connection is refused' }
  return null
}

/** No name is looked up and no TLS is spoken so long; Windows refuses after its third try. */
const GIVEN_UP_MS = 9000
const REFUSED_MS = 2500
const OF_CONNECTING = ['port-closed', 'filtered'] as const

function isAttempt({ event }: DicomRule): boolean {
  return event === 'client'
}

/** Names both and does not know which. */
function isUndecided({ rule }: Hit<DicomRule>): boolean {
  return OF_CONNECTING.every((cause) => (rule.blames?.[cause] ?? 0) > 40) && !isTold({ rule })
}

function isTold({ rule }: Pick<Hit<DicomRule>, 'rule'>): boolean {
  return Object.values(rule.blames ?? {}).some((weight) => weight > UNDECIDED)
}

/** A rule above this weight names its cause. */
const UNDECIDED = 60
