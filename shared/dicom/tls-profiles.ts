import { suiteNumber, type SuiteName } from './tls-suites'
import type { TlsVersion } from './tls-versions'

/** A TLS profile of DICOM: which versions it wants or forbids, and the suites it names (PS3.15 B). */
export interface TlsProfile {
  readonly id: 'bcp195' | 'bcp195-extended'
  readonly title: string
  readonly versions: readonly TlsVersion[]
  readonly forbidden: readonly TlsVersion[]
  readonly suites: readonly number[]
}

const BCP195: readonly SuiteName[] = [
  'TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256',
  'TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384',
  'TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256',
  'TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384',
  'TLS_DHE_RSA_WITH_AES_128_GCM_SHA256',
  'TLS_DHE_RSA_WITH_AES_256_GCM_SHA384',
  'TLS_AES_128_GCM_SHA256',
  'TLS_AES_256_GCM_SHA384',
  'TLS_CHACHA20_POLY1305_SHA256'
]

/** The profiles in force: BCP 195 (PS3.15 B.12) and the stricter Modified BCP 195 (B.13). */
export const TLS_PROFILES: readonly TlsProfile[] = [
  {
    id: 'bcp195',
    title: 'DICOM BCP 195 RFC 8996, 9325 TLS Secure Transport Connection Profile',
    versions: ['TLSv1.2', 'TLSv1.3'],
    forbidden: ['TLSv1', 'TLSv1.1'],
    suites: BCP195.map(suiteNumber)
  },
  {
    id: 'bcp195-extended',
    title: 'DICOM Modified BCP 195 RFC 8996, 9325 TLS Secure Transport Connection Profile',
    versions: ['TLSv1.2', 'TLSv1.3'],
    forbidden: ['TLSv1', 'TLSv1.1'],
    suites: BCP195.filter((name) => !name.startsWith('TLS_CHACHA')).map(suiteNumber)
  }
]
