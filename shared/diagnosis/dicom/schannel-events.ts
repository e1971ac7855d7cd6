import type { DicomCause } from '../../causes/codes'
import type { Blames, DicomRule } from '../rule'

interface SchannelEvent {
  readonly id: number
  readonly blames: Blames<Exclude<DicomCause, 'ok' | 'unknown'>>
  readonly says: string
}

const EVENTS: readonly SchannelEvent[] = [
  { id: 36869, blames: { 'p12-no-key': 92 }, says: 'the certificate has no private key' },
  {
    id: 36870,
    blames: { 'p12-no-key': 80, other: 60 },
    says: 'the certificate’s private key cannot be used'
  },
  {
    id: 36871,
    blames: { 'tls-version': 66, other: 56 },
    says: 'no TLS credential can be made: versions or suites are switched off here'
  },
  { id: 36873, blames: { 'no-shared-cipher': 90 }, says: 'no cipher suite is left to offer' },
  { id: 36874, blames: { 'no-shared-cipher': 92 }, says: 'no cipher suite in common' },
  {
    id: 36875,
    blames: { 'missing-client-cert': 88 },
    says: 'the server asked for a certificate, none was found'
  },
  {
    id: 36876,
    blames: { 'unknown-ca': 66, 'expired-cert': 52, 'hostname-mismatch': 50 },
    says: 'the server’s certificate is refused'
  },
  {
    id: 36877,
    blames: { 'client-cert-untrusted': 80, 'expired-cert': 52 },
    says: 'the client’s certificate is refused'
  },
  {
    id: 36878,
    blames: { 'client-cert-untrusted': 64, 'identity-refused': 60, eku: 52 },
    says: 'the client’s certificate belongs to no account'
  },
  {
    id: 36879,
    blames: { 'identity-refused': 66, 'client-cert-untrusted': 60 },
    says: 'the client’s certificate belongs to no account'
  },
  { id: 36881, blames: { 'expired-cert': 90 }, says: 'the certificate is past its end' },
  { id: 36882, blames: { 'unknown-ca': 92 }, says: 'the server’s issuer is not trusted' },
  {
    id: 36883,
    blames: { other: 74, 'unknown-ca': 52 },
    says: 'the server’s certificate is revoked'
  },
  { id: 36884, blames: { 'hostname-mismatch': 94 }, says: 'the certificate has another name' },
  { id: 36886, blames: { 'p12-no-key': 70, other: 58 }, says: 'the server has no certificate' }
]

/**
 * Events of Windows’ Schannel by number, whatever their language. A port may have the same number, so a word for an
 * event stands on the line, too. Source: Microsoft, “Schannel Events”.
 */
export const SCHANNEL_EVENTS: readonly DicomRule[] = EVENTS.map(({ id, blames, says }) => ({
  needle: String(id),
  pattern: new RegExp(
    `(?:schannel|event|ereignis|\\bID\\b).{0,300}\\b${id}\\b|\\b${id}\\b.{0,300}schannel`,
    'i'
  ),
  blames,
  says: `Schannel ${id}: ${says}`
}))
