import { SUITES } from '../../../shared/dicom/tls-suites'
import { suitesFor } from '../../../shared/dicom/tls-client-hello'
import { TLS_VERSIONS, type TlsVersion } from '../../../shared/dicom/tls-versions'
import type { SuitesByVersion } from '../../../shared/dicom/tls-windows'
import type { Place } from './exchange-bytes'
import type { TcpOptions } from './open-tcp'
import { sayHello } from './say-hello'

export interface ScanResult {
  /** The suites of each version, in the order in which the server preferred them. */
  readonly suites: SuitesByVersion
  /** Versions whose list may lack something: the server fell silent or the time was up. */
  readonly unfinished: readonly TlsVersion[]
  readonly connections: number
}

/**
 * Finds every version and suite that a server takes, by elimination: offer all, strike out what it
 * picks, offer the rest, until it refuses. One connection a suite and no finished handshake; versions
 * side by side, so at most four connections at once.
 */
export async function scanServer(
  place: Place,
  host: string,
  options: TcpOptions
): Promise<ScanResult> {
  const deadline = performance.now() + options.timeoutMs
  const scans = await Promise.all(
    TLS_VERSIONS.map(async (version) => ({
      version,
      ...(await scanVersion(place, host, version, { ...options, deadline }))
    }))
  )
  return {
    suites: Object.fromEntries(scans.map(({ version, found }) => [version, found])),
    unfinished: scans.filter(({ finished }) => !finished).map(({ version }) => version),
    connections: scans.reduce((sum, { connections }) => sum + connections, 0)
  }
}

interface VersionScan {
  readonly found: readonly number[]
  readonly finished: boolean
  readonly connections: number
}

async function scanVersion(
  place: Place,
  host: string,
  version: TlsVersion,
  options: TcpOptions & { readonly deadline: number }
): Promise<VersionScan> {
  const found: number[] = []
  let left = suitesFor(version, SUITES)
  for (let connections = 1; ; connections++) {
    const timeoutMs = options.deadline - performance.now()
    if (timeoutMs <= 0 || options.signal.aborted) return { found, finished: false, connections }
    const hello = { version, suites: left, host } as const
    const { end, flight } = await sayHello(place, hello, { ...options, timeoutMs })
    const picked = flight.hello
    if (!picked || picked.version !== version || !left.includes(picked.suite))
      return { found, finished: end !== 'timeout' && end !== 'not-connected', connections }
    found.push(picked.suite)
    left = left.filter((suite) => suite !== picked.suite)
    if (left.length === 0) return { found, finished: true, connections }
  }
}
