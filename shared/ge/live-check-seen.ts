/*
 * What one connection of a scanner has shown so far. Facts only, gathered by the practice endpoint;
 * null or empty means: not seen (yet). The rules beside this file judge them.
 */

/** The certificate's fault by our own look at it; `expired` and the like only where the issuer is right. */
export type CertificateFault = 'untrusted' | 'expired' | 'not-yet-valid' | 'purpose'

export interface CertificateSeen {
  readonly subject: string
  readonly commonName: string | null
  readonly issuer: string
  /** SHA-256, lower-case hex. */
  readonly sha256: string
  readonly notBefore: string
  readonly notAfter: string
  readonly fault: CertificateFault | null
}

/** The TLS ClientHello: what the scanner's Windows offers. */
export interface HelloSeen {
  /** Versions as `TLS 1.2`, oldest first. */
  readonly versions: readonly string[]
  readonly suites: number
  readonly serverName: string | null
}

/** How a handshake failed: an alert by its number, or what our own side found no common ground in. */
export type HandshakeFault =
  | { readonly kind: 'alert'; readonly alert: number }
  /** An alert in the clear after our certificate, whose number the library (BoringSSL) does not tell. */
  | { readonly kind: 'unread-alert' }
  | { readonly kind: 'no-shared-version' }
  | { readonly kind: 'no-shared-cipher' }
  | { readonly kind: 'hung-up' }
  | { readonly kind: 'other'; readonly detail: string }

export interface RequestSeen {
  readonly calling: string
  readonly called: string
  readonly abstractSyntaxes: readonly string[]
}

export interface ArrivedObject {
  readonly kind: 'still' | 'clip' | 'report' | 'other'
  readonly sopClass: string
  /** Holds at least one element of an odd group (PS3.5 7.8). */
  readonly hasPrivateData: boolean
}

/** What has arrived, however many objects: their number, and the SOP class of each kind's first. */
export interface ArrivalsSeen {
  readonly count: number
  readonly clip: string | null
  readonly report: string | null
  readonly privateReport: string | null
}

export const NOTHING_ARRIVED: ArrivalsSeen = {
  count: 0,
  clip: null,
  report: null,
  privateReport: null
}

export function withArrived(seen: ArrivalsSeen, object: ArrivedObject): ArrivalsSeen {
  const { kind, sopClass, hasPrivateData } = object
  const firstOf = (before: string | null, isOne: boolean) => before ?? (isOne ? sopClass : null)
  return {
    count: seen.count + 1,
    clip: firstOf(seen.clip, kind === 'clip'),
    report: firstOf(seen.report, kind === 'report'),
    privateReport: firstOf(seen.privateReport, kind === 'report' && hasPrivateData)
  }
}

export interface LiveObservation {
  /** What the first bytes were: `tls` 16 03, `dicom` 01 00. */
  readonly spoke: 'tls' | 'dicom' | null
  readonly hello: HelloSeen | null
  /** Set when the TLS handshake was completed by both sides. */
  readonly agreed: { readonly version: string; readonly suite: string } | null
  readonly handshakeFault: HandshakeFault | null
  /** `none`: the handshake is complete and no certificate came. */
  readonly certificate: CertificateSeen | 'none' | null
  readonly request: RequestSeen | null
  readonly echoed: boolean
  readonly arrived: ArrivalsSeen
  /** An object whose transfer began and did not end. */
  readonly brokeOff: string | null
}

export const NOTHING_SEEN: LiveObservation = {
  spoke: null,
  hello: null,
  agreed: null,
  handshakeFault: null,
  certificate: null,
  request: null,
  echoed: false,
  arrived: NOTHING_ARRIVED,
  brokeOff: null
}

/** A machine as the list has it; `sha256` is its client certificate's where that is known. */
export interface WatchedDevice {
  readonly name: string
  readonly aeTitle: string
  readonly sha256: string | null
}

/** What the scanners should be set to. */
export interface LiveExpectation {
  readonly mode: 'authenticated' | 'anonymous' | 'plain'
  readonly calledAeTitle: string
  readonly devices: readonly WatchedDevice[]
}
