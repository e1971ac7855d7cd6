import type { DicomCause } from '../../causes/codes'
import type { Blames, DicomRule } from '../rule'

type Weights = Blames<Exclude<DicomCause, 'ok' | 'unknown'>>

interface WindowsCode {
  readonly hex: string
  readonly blames: Weights
  readonly onServer?: Weights
  readonly says: string
}

/** Whoever sees it: the other side broke off, or what it sent is no TLS. */
const BROKEN_OFF: Weights = {
  'tls-to-plaintext': 56,
  'tls-version': 52,
  'missing-client-cert': 50,
  'client-cert-untrusted': 46
}

/** An alert of the other side comes out as an illegal message, whatever it said. */
const ALERTED: Weights = {
  'no-shared-cipher': 58,
  'tls-version': 57,
  'missing-client-cert': 56,
  'tls-to-plaintext': 52
}

const CODES: readonly WindowsCode[] = [
  { hex: '80090304', blames: { other: 56 }, says: 'the security package fails' },
  { hex: '80090308', blames: BROKEN_OFF, says: 'what came is no token of this handshake' },
  {
    hex: '8009030d',
    blames: { 'p12-no-key': 70, other: 50 },
    says: 'the credentials have no usable key'
  },
  {
    hex: '8009030e',
    blames: { 'missing-client-cert': 66, 'p12-no-key': 64 },
    says: 'there is no certificate with a key to show'
  },
  {
    hex: '80090322',
    blames: { 'hostname-mismatch': 93 },
    says: 'the certificate is for another name'
  },
  {
    hex: '80090325',
    blames: { 'unknown-ca': 93 },
    onServer: { 'client-cert-untrusted': 93 },
    says: 'the root is not trusted'
  },
  { hex: '80090326', blames: ALERTED, says: 'the message received was unexpected or malformed' },
  {
    hex: '80090327',
    blames: { 'client-cert-untrusted': 66, 'unknown-ca': 62 },
    says: 'the certificate is refused'
  },
  {
    hex: '80090328',
    blames: { 'expired-cert': 92, 'clock-skew': 40 },
    says: 'a certificate is past its end'
  },
  {
    hex: '80090331',
    blames: { 'no-shared-cipher': 74, 'tls-version': 72 },
    says: 'no version or cipher suite in common'
  },
  {
    hex: '800b0101',
    blames: { 'expired-cert': 88, 'clock-skew': 60 },
    says: 'a certificate is outside its validity'
  },
  {
    hex: '800b0109',
    blames: { 'unknown-ca': 93 },
    onServer: { 'client-cert-untrusted': 93 },
    says: 'the root is not trusted'
  },
  {
    hex: '800b010a',
    blames: { 'unknown-ca': 90 },
    onServer: { 'client-cert-untrusted': 90 },
    says: 'the chain does not reach a trusted root'
  },
  {
    hex: '800b010f',
    blames: { 'hostname-mismatch': 93 },
    says: 'the certificate is for another name'
  },
  { hex: '800b0110', blames: { eku: 92 }, says: 'the certificate is not made for this use' },
  {
    hex: '80070056',
    blames: { 'wrong-key-password': 92 },
    says: 'the password does not open the file'
  }
]

const SSPI: DicomRule = {
  needle: 'call to sspi failed',
  blames: BROKEN_OFF,
  says: 'the other side broke the handshake off, or speaks no TLS'
}

/** The same call fails in any language of Windows. */
const SSPI_FAILS =
  /\bSSPI\b.{0,60}(?:err|fail|fehl|exception|échou|失败|失敗|错误)|(?:err|fail|fehl)\w{0,6}\b.{0,40}\bSSPI\b/
    .source

const SSPI_ANYWHERE: readonly DicomRule[] = [
  { before: '(?=.*(?:\\bpfx\\b|\\bp12\\b|client certificate))', none: 62 },
  { before: '(?!.*(?:\\bpfx\\b|\\bp12\\b|client certificate|call to sspi failed))', none: 50 }
].map(({ before, none }) => ({
  needle: 'sspi',
  pattern: new RegExp(`^${before}.*(?:${SSPI_FAILS})`, 'i'),
  blames: { ...BROKEN_OFF, 'missing-client-cert': none },
  says: SSPI.says
}))

const ILLEGAL: DicomRule = {
  needle: 'message received was unexpected or badly formatted',
  blames: { ...ALERTED, 'no-shared-cipher': 62 },
  says: 'the other side broke the handshake off, or speaks no TLS'
}

/** SSPI and certificate results of Windows by number (winerror.h), whatever the language of their texts. */
export const WINDOWS_CODES: readonly DicomRule[] = [
  SSPI,
  ...SSPI_ANYWHERE,
  ILLEGAL,
  ...CODES.flatMap(byNumber)
]

function byNumber({ hex, blames, onServer, says }: WindowsCode): DicomRule[] {
  const rule = { blames, ...(onServer ? { onServer } : {}), says: `0x${hex}: ${says}` }
  const value = Number.parseInt(hex, 16)
  // .NET prints the same number as a signed one, others as it is.
  return [hex, String(value - 2 ** 32), String(value)].map((needle) => ({ needle, ...rule }))
}
