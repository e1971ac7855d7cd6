import type { DicomCause } from '../../causes/codes'
import type { Blames, DicomRule } from '../rule'

type Weights = Blames<Exclude<DicomCause, 'ok' | 'unknown'>>

interface VerifyCode {
  readonly numbers: readonly number[]
  readonly blames: Weights
  readonly onServer?: Weights
  readonly says: string
}

const CODES: readonly VerifyCode[] = [
  {
    numbers: [2, 7, 18, 19, 20, 21, 27, 29, 30, 31],
    blames: { 'unknown-ca': 92 },
    onServer: { 'client-cert-untrusted': 92 },
    says: 'the certificate’s issuer is not trusted'
  },
  {
    numbers: [3, 11, 12, 33],
    blames: { other: 84 },
    says: 'the list of revoked certificates is missing or old'
  },
  {
    numbers: [24, 25, 32, 79],
    blames: { 'unknown-ca': 76, other: 66 },
    onServer: { 'client-cert-untrusted': 76, other: 66 },
    says: 'what stands as the issuer may not issue certificates'
  },
  {
    numbers: [13, 14, 15, 16, 17, 22, 34, 41, 47, 48],
    blames: { other: 80 },
    says: 'a certificate is not built as the rules demand'
  },
  { numbers: [9], blames: { 'clock-skew': 93 }, says: 'a certificate is not valid yet' },
  { numbers: [10], blames: { 'expired-cert': 93 }, says: 'a certificate is past its end' },
  {
    numbers: [23],
    blames: { other: 76 },
    onServer: { 'client-cert-untrusted': 76, other: 60 },
    says: 'a certificate is revoked'
  },
  { numbers: [26], blames: { eku: 93 }, says: 'the certificate is not made for this use' },
  {
    numbers: [62, 63, 64],
    blames: { 'hostname-mismatch': 93 },
    says: 'the certificate is for another name'
  },
  {
    numbers: [66, 67, 68],
    blames: { other: 80 },
    says: 'a certificate’s key or signature is too weak'
  }
]

/** OpenSSL’s results of a chain’s check (x509_vfy.h), as s_client, nginx, stunnel and dcmtk print them. */
export const VERIFY_CODES: readonly DicomRule[] = CODES.flatMap(
  ({ numbers, blames, onServer, says }) => {
    const number = `(?:${numbers.join('|')})`
    const rule = { blames, ...(onServer ? { onServer } : {}), says: `verification: ${says}` }
    return [
      { needle: 'verify error', pattern: afterWord('verify error', number), ...rule },
      { needle: 'verify return code', pattern: afterWord('verify return code', number), ...rule }
    ]
  }
)

function afterWord(word: string, number: string): RegExp {
  return new RegExp(`${word}\\W{0,4}(?:num\\s?[=:]\\s?)?${number}\\s?[:( ]`, 'i')
}
