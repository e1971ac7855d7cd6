import type { ScannerWindows } from '../site'
import { needsTls12, isTls13Suite, suiteNumber, type SuiteName } from './tls-suites'
import type { TlsVersion } from './tls-versions'

/**
 * What the TLS library of a scanner's Windows (Schannel) offers as a client by default
 * (Microsoft: TLS Cipher Suites in Windows 7, 10 v1607, 10 v1709, 11). An application may narrow it.
 */
export interface WindowsOffer {
  readonly windows: ScannerWindows
  readonly versions: readonly TlsVersion[]
  readonly suites: readonly number[]
  readonly note: string | null
}

const ECDHE_CBC: readonly SuiteName[] = [
  'TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA',
  'TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA',
  'TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA',
  'TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA',
  'TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256',
  'TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256',
  'TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA384'
]

const RSA_CBC: readonly SuiteName[] = [
  'TLS_RSA_WITH_AES_256_CBC_SHA256',
  'TLS_RSA_WITH_AES_128_CBC_SHA256',
  'TLS_RSA_WITH_AES_256_CBC_SHA',
  'TLS_RSA_WITH_AES_128_CBC_SHA'
]

const GCM_WITHOUT_ECDHE_RSA: readonly SuiteName[] = [
  'TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384',
  'TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256',
  'TLS_DHE_RSA_WITH_AES_256_GCM_SHA384',
  'TLS_DHE_RSA_WITH_AES_128_GCM_SHA256',
  'TLS_RSA_WITH_AES_256_GCM_SHA384',
  'TLS_RSA_WITH_AES_128_GCM_SHA256'
]

const TEN: readonly SuiteName[] = [
  ...GCM_WITHOUT_ECDHE_RSA,
  'TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384',
  'TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256',
  'TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384',
  ...ECDHE_CBC,
  ...RSA_CBC
]

const ELEVEN: readonly SuiteName[] = ['TLS_AES_256_GCM_SHA384', 'TLS_AES_128_GCM_SHA256', ...TEN]

export const WINDOWS_OFFERS: readonly WindowsOffer[] = [
  {
    windows: '7',
    // Without DisabledByDefault=0 for TLS 1.2 a Windows 7 client speaks TLS 1.0 alone.
    versions: ['TLSv1', 'TLSv1.1', 'TLSv1.2'],
    // No ECDHE-RSA with GCM at all; GCM with an RSA certificate came as DHE and RSA (3042058, 3172605).
    suites: numbers([
      ...GCM_WITHOUT_ECDHE_RSA,
      ...ECDHE_CBC,
      ...RSA_CBC,
      'TLS_DHE_DSS_WITH_AES_256_CBC_SHA256',
      'TLS_DHE_DSS_WITH_AES_128_CBC_SHA256',
      'TLS_DHE_DSS_WITH_AES_256_CBC_SHA',
      'TLS_DHE_DSS_WITH_AES_128_CBC_SHA',
      'TLS_RSA_WITH_3DES_EDE_CBC_SHA',
      'TLS_DHE_DSS_WITH_3DES_EDE_CBC_SHA',
      'TLS_RSA_WITH_RC4_128_SHA',
      'TLS_RSA_WITH_RC4_128_MD5'
    ]),
    note: 'Windows 7 speaks only TLS 1.0 until TLS 1.2 is switched on in it; GE service does that.'
  },
  {
    windows: '10-1607',
    versions: ['TLSv1', 'TLSv1.1', 'TLSv1.2'],
    suites: numbers([
      ...TEN,
      'TLS_DHE_RSA_WITH_AES_256_CBC_SHA',
      'TLS_DHE_RSA_WITH_AES_128_CBC_SHA',
      'TLS_RSA_WITH_3DES_EDE_CBC_SHA',
      'TLS_DHE_DSS_WITH_AES_256_CBC_SHA256',
      'TLS_DHE_DSS_WITH_AES_128_CBC_SHA256',
      'TLS_DHE_DSS_WITH_AES_256_CBC_SHA',
      'TLS_DHE_DSS_WITH_AES_128_CBC_SHA',
      'TLS_RSA_WITH_RC4_128_SHA',
      'TLS_RSA_WITH_RC4_128_MD5'
    ]),
    note: null
  },
  {
    windows: '10-1709',
    versions: ['TLSv1', 'TLSv1.1', 'TLSv1.2'],
    suites: numbers([...TEN, 'TLS_RSA_WITH_3DES_EDE_CBC_SHA']),
    note: null
  },
  {
    windows: '11',
    versions: ['TLSv1.2', 'TLSv1.3'],
    suites: numbers(ELEVEN),
    note: null
  }
]

/** What a server takes: for each version the suites, as far as they were found. */
export type SuitesByVersion = Readonly<Partial<Record<TlsVersion, readonly number[]>>>

/** The suites that a Windows and a server share in one version that both speak, best version first. */
export function sharedSuites(offer: WindowsOffer, server: SuitesByVersion): readonly number[] {
  const offered = new Set(offer.suites)
  const shared = offer.versions.flatMap((version) =>
    (server[version] ?? []).filter((suite) => offered.has(suite) && fits(suite, version))
  )
  return [...new Set(shared)]
}

function fits(suite: number, version: TlsVersion): boolean {
  if (isTls13Suite(suite)) return version === 'TLSv1.3'
  return version === 'TLSv1.2' || !needsTls12(suite)
}

function numbers(names: readonly SuiteName[]): readonly number[] {
  return [...new Set(names.map(suiteNumber))]
}
