import type { DicomCause } from '../../causes/codes'
import { book, type Blamed, type Witness } from '../book'
import type { Hit } from '../hit'
import type { DicomEvent, DicomRule } from '../rule'

export interface DicomReading {
  readonly blamed: readonly Blamed[]
  readonly success: Witness | null
}

type Side = 'client' | 'server' | 'unknown'

/**
 * Weighs what a DICOM log or an error text says. Certificates and alerts mean the other way round in a server’s
 * log, so each line’s side is found first. A failure outweighs any success.
 */
export function readDicom(hits: readonly Hit<DicomRule>[]): DicomReading {
  const whole = sideOfLog(hits)
  const blames = book()
  let success: Witness | null = null
  for (const hit of hits) {
    const { rule } = hit
    const witness = { line: hit.line, text: hit.text, says: rule.says }
    if (rule.event === 'success') success = witness
    const side = sideOfLine(hit.text) ?? whole
    const weights = (side === 'server' ? rule.onServer : undefined) ?? rule.blames ?? {}
    for (const [cause, weight] of Object.entries(weights))
      blames.blame(cause as DicomCause, weight, witness, rule.soft ?? false)
  }
  combine(hits, blames.blame)
  if (success) blames.forgive()
  return { blamed: blames.entries(), success }
}

const SERVER_WORDS =
  /tlsClientError|Receiving Association|accept(?:ing)? (?:a )?(?:connection|association)|storescp|SSL_accept|server[- ]side|on the server|server logs?\b|server says|checkClientTrusted|remote (?:client|peer) .{0,40}connect/i
const CLIENT_WORDS =
  /Requesting Association|checkServerTrusted|storescu|echoscu|client[- ]side|on the client/i

function sideOfLog(hits: readonly Hit<DicomRule>[]): Side {
  const texts = hits.map((hit) => hit.text).join('\n')
  if (CLIENT_WORDS.test(texts)) return 'client'
  return SERVER_WORDS.test(texts) ? 'server' : 'unknown'
}

/** Transcripts mark their lines; one line may hold both sides only in prose. */
function sideOfLine(text: string): Side | null {
  const mark = /^\s*(?:\[?)(CLIENT|SERVER|SCU|SCP)\b\]?\s*[:>|-]/i.exec(text)
  if (!mark) return null
  return /^(?:SERVER|SCP)$/i.test(mark[1] ?? '') ? 'server' : 'client'
}

type Blame = (cause: DicomCause, weight: number, witness: Witness, soft: boolean) => void

/** What only several lines together say. */
function combine(hits: readonly Hit<DicomRule>[], blame: Blame): void {
  const find = (event: DicomEvent): Hit<DicomRule> | undefined =>
    hits.find((hit) => hit.rule.event === event)
  const ended = hits.find((hit) =>
    /close hadError=|socket hang up|ECONNRESET|closed?\b.{0,40}without/i.test(hit.text)
  )
  const tlsOk = find('tls-ok')
  // TLS 1.3: the client’s handshake finishes before the server judges its certificate (RFC 8446, 4.4.2.4).
  if (tlsOk && (ended || find('server')) && !find('success'))
    blame('client-cert-untrusted', 60, witnessOf(ended ?? tlsOk, CLOSED_AFTER), false)
  const aborted = hits.find((hit) =>
    /Peer aborted Association \(or never connected\)/i.test(hit.text)
  )
  const serverTls = hits.find((hit) => /tlsClientError/.test(hit.text))
  if (aborted && serverTls && /ECONNRESET|socket hang up/.test(serverTls.text))
    blame('client-cert-untrusted', 66, witnessOf(aborted, CLOSED_AFTER), false)
}

const CLOSED_AFTER =
  'the server closed right after the handshake: most likely it refused the client certificate'

function witnessOf(hit: Hit<DicomRule>, says: string): Witness {
  return { line: hit.line, text: hit.text, says }
}
