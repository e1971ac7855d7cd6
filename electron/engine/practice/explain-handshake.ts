import type { DicomCause, Side } from '../../../shared/causes/codes'
import type { HandshakeFault, HelloSeen } from '../../../shared/ge/live-check-seen'

export interface ExplainedHandshake {
  readonly rejection: { readonly cause: DicomCause; readonly whose: Side }
  readonly says: string
}

/** Client alerts about our certificate (RFC 8446 6.2) and what they mean for the operator. */
const ALERTS: Readonly<Record<number, readonly [cause: DicomCause, says: string]>> = {
  40: ['no-shared-cipher', 'The device broke off: it found no parameters in common (alert 40).'],
  42: [
    'unknown-ca',
    'The device calls our certificate bad (alert 42): import the CA, check the address.'
  ],
  43: ['eku', 'The device finds our certificate not made for this use (alert 43).'],
  44: ['other', 'The device takes our certificate for revoked (alert 44).'],
  45: [
    'clock-skew',
    'By the device’s clock our certificate has expired (alert 45): check its date.'
  ],
  46: ['unknown-ca', 'The device refuses our certificate without saying why (alert 46).'],
  48: ['unknown-ca', 'The device does not trust our CA (alert 48): import it as a trusted root.'],
  70: ['tls-version', 'The device refuses the TLS version (alert 70).'],
  71: ['no-shared-cipher', 'The device wants stronger cipher suites (alert 71).']
}

/** Why a handshake failed, as far as the server's side shows it. */
export function explainHandshake(
  fault: HandshakeFault,
  hello: HelloSeen | null
): ExplainedHandshake {
  const offered = hello ? ` It offers ${hello.versions.join(', ')}, ${hello.suites} suites.` : ''
  switch (fault.kind) {
    case 'alert': {
      const [cause, says] = ALERTS[fault.alert] ?? [
        'other',
        `The device broke the handshake off with alert ${fault.alert}.`
      ]
      return explained(cause, says)
    }
    case 'unread-alert':
      return explained(
        'unknown-ca',
        'The device refuses our certificate with an alert: import the CA as a trusted root.'
      )
    case 'no-shared-version':
      return explained('tls-version', `No TLS version in common.${offered}`)
    case 'no-shared-cipher':
      return explained('no-shared-cipher', `No cipher suite in common.${offered}`)
    case 'hung-up':
      return explained(
        'unknown',
        'The device hung up during the handshake; perhaps it does not trust our CA and does not say so.'
      )
    case 'other':
      return explained('other', `The handshake failed (${fault.detail}).${offered}`)
  }
}

function explained(cause: DicomCause, says: string): ExplainedHandshake {
  return { rejection: { cause, whose: 'client' }, says }
}
