import type { EngineSaying } from '../words/english'

/** The causes of a failed DICOM connection; stable and public (docs/codes.md). */
export const DICOM_CAUSES = [
  'dns',
  'port-closed',
  'filtered',
  'wrong-port',
  'nat-firewall',
  'plaintext-to-tls',
  'tls-to-plaintext',
  'tls-version',
  'no-shared-cipher',
  'unknown-ca',
  'hostname-mismatch',
  'expired-cert',
  'clock-skew',
  'missing-client-cert',
  'client-cert-untrusted',
  'eku',
  'identity-refused',
  'wrong-called-ae',
  'wrong-calling-ae',
  'sop-class-not-supported',
  'transfer-syntax',
  'pdu-size',
  'timeout',
  'out-of-resources',
  'peer-abort',
  'wrong-key-password',
  'p12-encryption',
  'p12-no-key',
  'other',
  'unknown',
  'ok'
] as const

/** The causes of a failed IPSec tunnel; stable and public (docs/codes.md). */
export const IPSEC_CAUSES = [
  'psk-mismatch',
  'id-mismatch',
  'auth-type-mismatch',
  'ike-version-mismatch',
  'ike-proposal-mismatch',
  'esp-proposal-mismatch',
  'dh-group-mismatch',
  'traffic-selector-mismatch',
  'no-response-udp500',
  'natt-udp4500-blocked',
  'dpd-timeout',
  'lifetime-rekey',
  'routing-conflict',
  'duplicate-sa',
  'ok',
  'unknown'
] as const

/** The screens and people that can mend a cause; a screen that shows a fix links to that place. */
export const FIX_PLACES = [
  'ge:client-certificates',
  'ge:trusted-root',
  'ge:tcpip',
  'ge:dataflow',
  'ge:clock',
  'heartlab:endpoints',
  'heartlab:identity',
  'heartlab:support',
  'network:dns',
  'network:firewall',
  'network:tunnel',
  'gateway:phase1',
  'gateway:phase2',
  'gateway:routes',
  'this-computer'
] as const

export const SIDES = ['client', 'server', 'network', 'peer'] as const
export const CONFIDENCES = ['certain', 'likely', 'possible'] as const

export type DicomCause = (typeof DICOM_CAUSES)[number]
export type IpsecCause = (typeof IPSEC_CAUSES)[number]
export type Cause = DicomCause | IpsecCause
export type FixPlace = (typeof FIX_PLACES)[number]
/** Who has to act: our side, the server's, the network between, or a peer not further known. */
export type Side = (typeof SIDES)[number]
export type Confidence = (typeof CONFIDENCES)[number]

export interface Fix {
  readonly where: FixPlace
  readonly what: string
  /** The same for the window, where a run has found out more than the catalogue knows. */
  readonly said?: EngineSaying
}

export interface Candidate {
  readonly cause: Cause
  readonly confidence: Confidence
  readonly why: string
  /** The same for the window, in the person’s language. */
  readonly said?: EngineSaying
  readonly fix: Fix | null
}
