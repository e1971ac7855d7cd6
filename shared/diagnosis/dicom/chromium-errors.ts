import type { DicomCause } from '../../causes/codes'
import type { Blames, DicomRule } from '../rule'

interface NetError {
  readonly number: number
  readonly name: string
  readonly blames: Blames<Exclude<DicomCause, 'ok' | 'unknown'>>
  readonly says: string
}

const CLOSED = { 'peer-abort': 50, 'nat-firewall': 46, 'tls-to-plaintext': 44 } as const

const ERRORS: readonly NetError[] = [
  { number: 100, name: 'connection_closed', blames: CLOSED, says: 'the other side closed' },
  { number: 101, name: 'connection_reset', blames: CLOSED, says: 'the connection was reset' },
  {
    number: 102,
    name: 'connection_refused',
    blames: { 'port-closed': 95 },
    says: 'the address refuses the connection'
  },
  {
    number: 105,
    name: 'name_not_resolved',
    blames: { dns: 95 },
    says: 'the name does not resolve'
  },
  {
    number: 106,
    name: 'internet_disconnected',
    blames: { filtered: 84 },
    says: 'this computer has no network'
  },
  {
    number: 107,
    name: 'ssl_protocol_error',
    blames: { 'tls-to-plaintext': 60, 'tls-version': 56 },
    says: 'what came is no TLS that is understood'
  },
  {
    number: 109,
    name: 'address_unreachable',
    blames: { filtered: 88 },
    says: 'there is no way to the address'
  },
  {
    number: 110,
    name: 'ssl_client_auth_cert_needed',
    blames: { 'missing-client-cert': 94 },
    says: 'the server wants a client certificate'
  },
  {
    number: 113,
    name: 'ssl_version_or_cipher_mismatch',
    blames: { 'tls-version': 74, 'no-shared-cipher': 72 },
    says: 'no version or cipher suite in common'
  },
  {
    number: 117,
    name: 'bad_ssl_client_auth_cert',
    blames: { 'client-cert-untrusted': 80, 'missing-client-cert': 56, eku: 50 },
    says: 'the server refuses the client certificate'
  },
  {
    number: 118,
    name: 'connection_timed_out',
    blames: { filtered: 92 },
    says: 'no answer to the connection attempt'
  },
  {
    number: 137,
    name: 'name_resolution_failed',
    blames: { dns: 93 },
    says: 'the name does not resolve'
  },
  {
    number: 181,
    name: 'ssl_key_usage_incompatible',
    blames: { eku: 93 },
    says: 'the certificate is not made for this use'
  },
  {
    number: 200,
    name: 'cert_common_name_invalid',
    blames: { 'hostname-mismatch': 94 },
    says: 'the certificate is for another name'
  },
  {
    number: 201,
    name: 'cert_date_invalid',
    blames: { 'expired-cert': 84, 'clock-skew': 72 },
    says: 'a certificate is outside its validity'
  },
  {
    number: 202,
    name: 'cert_authority_invalid',
    blames: { 'unknown-ca': 94 },
    says: 'the certificate’s issuer is not trusted'
  },
  {
    number: 206,
    name: 'cert_revoked',
    blames: { other: 80 },
    says: 'a certificate is revoked'
  },
  {
    number: 207,
    name: 'cert_invalid',
    blames: { 'unknown-ca': 60, eku: 56 },
    says: 'the certificate is refused'
  },
  {
    number: 208,
    name: 'cert_weak_signature_algorithm',
    blames: { other: 80 },
    says: 'a certificate’s signature is too weak'
  },
  {
    number: 211,
    name: 'cert_weak_key',
    blames: { other: 80 },
    says: 'a certificate’s key is too weak'
  }
]

/** Errors of Chromium’s network (net_error_list.h), which Electron and browsers print by number or by name. */
export const CHROMIUM_ERRORS: readonly DicomRule[] = ERRORS.flatMap(
  ({ number, name, blames, says }) => [
    { needle: `net_error -${number}`, pattern: whole(`net_error -${number}`), blames, says },
    { needle: `err_${name}`, pattern: whole(`err_${name}`), blames, says }
  ]
)

function whole(text: string): RegExp {
  return new RegExp(`${text}(?!\\w)`, 'i')
}
