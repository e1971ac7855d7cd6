import type { Hit } from '../hit'
import type { DicomRule } from '../rule'

/** Who wrote a line or a log: the same words of a certificate mean the other way round on the other side. */
export type Side = 'client' | 'server' | 'unknown'

const SERVER_WORDS =
  /tlsClientError|Receiving Association|TCPListener|on accept(?:ed)? connection|Client certificate validation|accept(?:ing)? (?:an? )?(?:incoming )?(?:client )?(?:connection|association)|storescp|SSL_accept|server[- ]side|on the server|server logs?\b|server says|checkClient(?:Trusted|Cert)|(?:new|incoming|inbound) connection from|client <unknown>|handling (?:\w{1,20} )?client|ServerTransport|ServerHandshaker|ServerHelloProducer|AuthenticateAsServer|remote (?:client|peer) .{0,40}connect|Association Received|processing of request from|accepting an incoming|coming from listener|must return a certificate|server listening on ipv|about to call accept|server::ServerAssociation|Error in handshake|process_client_|accept loop|accept(?:ing)? (?:a |the )?(?:TLS |SSL )?(?:connection|error)|Kestrel|Peer cert verify error|^ACCEPT\s*$/im
const CLIENT_WORDS =
  /Requesting Association|Sending (?:Store|Echo) Request|checkServerTrusted|storescu|echoscu|client[- ]side|on the client/i

/** Who wrote each log: where only one of two tells, the other is its peer. */
export function writersOf(
  hits: readonly Hit<DicomRule>[]
): Readonly<Record<'this' | 'other', Side>> {
  const here = sideOfLog(hits.filter((hit) => hit.side === undefined))
  const there = sideOfLog(hits.filter((hit) => hit.side !== undefined))
  const two = hits.some((hit) => hit.side !== undefined)
  if (!two) return { this: here, other: 'unknown' }
  return {
    this: here === 'unknown' ? peerOf(there) : here,
    other: there === 'unknown' ? peerOf(here) : there
  }
}

function peerOf(side: Side): Side {
  return side === 'client' ? 'server' : side === 'server' ? 'client' : 'unknown'
}

function sideOfLog(hits: readonly Hit<DicomRule>[]): Side {
  const texts = hits.map((hit) => hit.text).join('\n')
  if (CLIENT_WORDS.test(texts)) return 'client'
  return SERVER_WORDS.test(texts) ? 'server' : 'unknown'
}

/** A proxy is a client on one line and a server on the next. Source: nginx, HAProxy, Schannel, OpenSSL and its functions’ names. */
const CLIENT_LINE =
  /TLS client: In state|SSL_connect\b|handshaking to upstream|upstream SSL|(?:tls_(?:post_)?process|ssl3_get|ssl23_get)_server_/i
const SERVER_LINE =
  /SSL_accept\b|(?:tls_(?:early_|post_|early_post_)?process|ssl3_get|ssl23_get)_client_|SSL handshaking, client:|client SSL certificate|haproxy.{0,200}SSL (?:handshake|client)|TLS handshake error from |remote address:.{0,60}TLS_error|\/\d+: SSL (?:handshake|client)|verify client certificate|AH0\d{4}|TLS server: In state|ssl_hs_rxhello|kestrel|failed to accept an incoming|remote client application|\b3687[4789]\b.{0,300}schannel|(?:schannel|event).{0,300}\b3687[4789]\b/i

/** Transcripts mark their lines; one line may hold both sides only in prose. */
export function sideOfLine(text: string): Side | null {
  const mark =
    /^\s*(?:\[?)(CLIENT|SERVER|SCU|SCP)\b\]?(?: (?:error|log|side|says|output|message))?\s*[:>|-]/i.exec(
      text
    )
  if (!mark) return CLIENT_LINE.test(text) ? 'client' : SERVER_LINE.test(text) ? 'server' : null
  return /^(?:SERVER|SCP)$/i.test(mark[1] ?? '') ? 'server' : 'client'
}
