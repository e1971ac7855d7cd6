import type { DicomCause } from '../../causes/codes'
import { book, type Blamed, type Book, type Witness } from '../book'
import { KEPT_LAST, witnessOf, type Hit } from '../hit'
import type { DicomEvent, DicomRule } from '../rule'
import { isOfStore, isRetried } from './retries'
import { splitRejects } from './split-reject'
import { together } from './together'
import { withoutGuesses } from './topics'
import { sideOfLine, writersOf, type Side } from './writers'
import { isOfForeignPort } from './wrong-port'

export interface DicomReading {
  readonly blamed: readonly Blamed[]
  readonly success: Witness | null
}

/**
 * Weighs what a DICOM log or an error text says. Certificates and alerts mean the other way round in a server’s
 * log, so each line’s side is found first. A failure outweighs any success.
 */
export function readDicom(all: readonly Hit<DicomRule>[]): DicomReading {
  const { hits, proven } = withoutLeaving(withoutNeedless(withoutGuesses(all)))
  const blames = book()
  const success = weighAll(hits, blames)
  for (const { hit, weights, says } of splitRejects(hits))
    for (const [cause, weight] of Object.entries(weights))
      blames.blame(cause as DicomCause, weight, { ...witnessOf(hit), says }, false)
  combine(hits, blames.blame)
  // The two sides’ lines are not in one order of time.
  if (success && hits.some((hit) => hit.side)) blames.forgive()
  const blamed = blames.entries()
  const [worst] = blamed
  return {
    blamed: worst && isRetried(hits, worst.cause) ? [] : blamed,
    success: success ?? proven ?? servedInOrder(hits) ?? agreedOn(hits)
  }
}

/** Blames line by line, each by the side that wrote it; gives the last success. */
function weighAll(hits: readonly Hit<DicomRule>[], blames: Book): Witness | null {
  const whole = writersOf(hits)
  let success: Witness | null = null
  let command = ''
  for (const hit of hits) {
    if (hit.rule.event === 'typed') command = hit.text
    if (hit.rule.event === 'success') success = witnessOf(hit)
    followBackend(hit, blames)
    weigh(hit, sideOfLine(hit.text) ?? whole[hit.side ?? 'this'], command, blames)
  }
  return success
}

/** What a proxy says of a backend that is down is taken back when the same one is up again. */
function followBackend({ rule, text }: Hit<DicomRule>, blames: Book): void {
  blames.turnTo(BACKEND.exec(text)?.[1] ?? '')
  if (rule.event === 'backend-down') blames.attempt()
  if (rule.event === 'backend-up') blames.retract()
}

const BACKEND = /\bServer (\S{1,80}) is (?:DOWN|UP)\b/

function weigh(hit: Hit<DicomRule>, side: Side, command: string, blames: Book): void {
  const { rule } = hit
  const witness = witnessOf(hit)
  if (rule.event === 'success') blames.forgive()
  const weights = (side === 'server' ? rule.onServer : undefined) ?? rule.blames ?? {}
  const turned = side === 'unknown' ? (rule.onServer ?? {}) : {}
  for (const [cause, weight] of Object.entries(weights)) {
    const isUntold =
      cause === 'unknown-ca' && TRUSTS_NOBODY.test(command) && VERIFIES.test(hit.text)
    blames.blame(cause as DicomCause, weight, witness, rule.soft ?? isUntold)
  }
  for (const [cause, weight] of Object.entries(turned))
    blames.blame(cause as DicomCause, Math.min(weight, TURNED), witness, rule.soft ?? false)
}

/** Of a log that does not say who wrote it, what it would mean to the other side stays possible. */
const TURNED = 50
/** What `s_client` itself says of the chain. */
const VERIFIES = /\bverify (?:error|return)|\bVerif(?:y return code|ication error)/i
/** `openssl s_client` knows no issuer but those it is given. */
const TRUSTS_NOBODY = /\bs_client(?!.* -(?:CA|verifyCA|chainCA|trusted))/

/**
 * Without what is no failure in a log where something was served: who only looked whether the port is open, and the
 * contexts that a client listed and did not need for what it stored.
 */
function withoutNeedless(hits: readonly Hit<DicomRule>[]): readonly Hit<DicomRule>[] {
  const served = hits.filter(({ rule }) => rule.event === 'success')
  const hasStored =
    writersOf(hits).this === 'client' &&
    (served.some(isOfStore) || (served.length > 0 && hits.some(isStoreAnswered)))
  const isTaken = hits.some(({ rule }) => rule.event === 'association-ok')
  return hits.filter(({ rule }) => {
    if (rule.event === 'probed') return served.length === 0
    if (isOfForeignPort(rule)) return !isTaken
    return rule.event !== 'listed-context' || !hasStored
  })
}

/** The status stands on a line of its own where everything is printed. */
function isStoreAnswered({ text }: Hit<DicomRule>): boolean {
  return /\breceived store response\s*$/i.test(text)
}

/**
 * Clients that only tried the handshake: they left in order, and the server, which had taken them, saw no more than
 * that. Each excuses one that the server saw leave; where more left, or so many that not all were kept, none is excused.
 */
function withoutLeaving(hits: readonly Hit<DicomRule>[]): {
  readonly hits: readonly Hit<DicomRule>[]
  readonly proven: Witness | null
} {
  const tried = hits.filter((hit) => LEFT_IN_ORDER.test(hit.text))
  const left = hits.filter((hit) => SAW_IT_LEAVE.test(hit.text))
  const [trials, departures] = [linesOf(tried), linesOf(left)]
  const [first] = tried
  const areExcused =
    departures.size > 0 && departures.size <= trials.size && departures.size < KEPT_LAST
  if (!first || !areExcused) return { hits, proven: null }
  const excused = new Set([...trials, ...departures])
  return { hits: hits.filter((hit) => !excused.has(lineOf(hit))), proven: witnessOf(first) }
}

function linesOf(hits: readonly Hit<DicomRule>[]): ReadonlySet<string> {
  return new Set(hits.map(lineOf))
}

function lineOf({ side, line }: Hit<DicomRule>): string {
  return `${side ?? 'this'} ${line}`
}

const LEFT_IN_ORDER =
  /^(?!.*\berror\b).*secureConnect \S{1,12} authorized=true \| close hadError=false/
const SAW_IT_LEAVE =
  /Receiving Association failed: 0006:0310 DUL network closed|verify return:1(?!.*(?:verify error|alert)).*unexpected eof while reading/

/** A handshake that both ends of one transcript call good, and no more is told of either. */
function agreedOn(hits: readonly Hit<DicomRule>[]): Witness | null {
  const client = hits.find((hit) => AGREED_HERE.test(hit.text))
  const server = hits.some((hit) => AGREED_THERE.test(hit.text))
  return client && server && !hits.some((hit) => hit.rule.event === 'closed')
    ? witnessOf(client)
    : null
}

const AGREED_HERE =
  /^\W?CLIENT\b.{0,20}secureConnect\b.{0,60}authorized=true(?!.{0,200}(?:error|close))/
const AGREED_THERE = /^\W?SERVER\b.{0,20}secureConnection authorized=true/

/** Some servers tell only what they were asked, and the release: a failure they would have told, or not released. */
function servedInOrder(hits: readonly Hit<DicomRule>[]): Witness | null {
  const served = hits.findLastIndex((hit) => hit.rule.event === 'served')
  const released = hits.findLastIndex((hit) => RELEASED.test(hit.text))
  const hit = hits[released]
  return served >= 0 && served <= released && hit ? witnessOf(hit) : null
}

const RELEASED = /\bassociation release(?:d|\s*$)|A-RELEASE-R|UPACS THREAD \d+: ENDED/i

const VAGUELY_REFUSED =
  'OpenSSL names issuer, end and purpose by alerts of their own: so it is not valid yet'

const REFUSED_EARLY =
  'the server refused before it showed its certificate, so it had not asked for the client’s'

const NOT_READ_BY_WINDOWS =
  'the file is encrypted in the newer way, which Windows calls a wrong password'

type Blame = (cause: DicomCause, weight: number, witness: Witness, soft: boolean) => void

/**
 * A server that cuts the connection instead of sending an alert (Node does) has refused the client’s certificate, and
 * does not say why: all that remains, the likeliest first.
 */
const REFUSED_WITHOUT_A_WORD = {
  'client-cert-untrusted': 62,
  'expired-cert': 54,
  'clock-skew': 52,
  eku: 50
} satisfies Partial<Record<DicomCause, number>>

const CLOSED_AFTER =
  'the server cut the handshake without an alert: most likely it refused the client certificate'

/** What only several lines together say. */
function combine(hits: readonly Hit<DicomRule>[], blame: Blame): void {
  const find = (event: DicomEvent): Hit<DicomRule> | undefined =>
    hits.find((hit) => hit.rule.event === event)
  const said = (pattern: RegExp): Hit<DicomRule> | undefined =>
    hits.find((hit) => pattern.test(hit.text))
  const closed = closedInTheMiddle(hits)
  if (closed) blame('peer-abort', 42, witnessOf(closed), false)
  for (const { hit, cause, weight, says } of together(hits))
    blame(cause, weight, { ...witnessOf(hit), says }, false)
  const early = said(/no peer certificate available/i)
  if (early && said(/alert handshake failure/i))
    blame('no-shared-cipher', 70, { ...witnessOf(early), says: REFUSED_EARLY }, false)
  // OpenSSL has an alert of its own for an unknown issuer, an end that is past and a purpose that does not fit.
  const vague = said(/alert bad certificate|alert number 42\b/i)
  if (vague && said(/certificate verify failed/i) && !said(/\bverif\w{1,9} error\W|too weak/i))
    blame('clock-skew', 86, { ...witnessOf(vague), says: VAGUELY_REFUSED }, false)
  // Windows before 10-1709 calls the password wrong where it does not know the file’s encryption.
  const modern = said(/PBES2/)
  const refused = said(/(?:0x80070056|network password is not correct)/i)
  if (modern && refused)
    blame('p12-encryption', 96, { ...witnessOf(modern), says: NOT_READ_BY_WINDOWS }, false)
  const ended = said(/close hadError=|socket hang up|ECONNRESET|closed?\b.{0,40}without/i)
  const tlsOk = find('tls-ok')
  // TLS 1.3: the client’s handshake finishes before the server judges its certificate (RFC 8446, 4.4.2.4).
  const afterwards =
    tlsOk && !find('success') && !agreedOn(hits) && (ended ?? (find('server') ? tlsOk : undefined))
  const serverCut = said(/tlsClientError.{0,40}(?:ECONNRESET|socket hang up)/)
  const clientCut = said(
    /Peer aborted Association \(or never connected\)|before secure TLS connection was established/i
  )
  const witness = afterwards ?? (serverCut ? clientCut : undefined)
  if (!witness) return
  for (const [cause, weight] of Object.entries(REFUSED_WITHOUT_A_WORD))
    blame(cause as DicomCause, weight, { ...witnessOf(witness), says: CLOSED_AFTER }, false)
}

/** The end of a connection that was not released after its last success. */
function closedInTheMiddle(hits: readonly Hit<DicomRule>[]): Hit<DicomRule> | undefined {
  const closed = hits.findLastIndex((hit) => hit.rule.event === 'closed')
  const success = hits.findLastIndex((hit) => hit.rule.event === 'success')
  const release = hits.findLastIndex((hit) => /\b(?:A-)?releas(?:e|ed|ing)\b/i.test(hit.text))
  return success >= 0 && success <= release && release <= closed ? undefined : hits[closed]
}
