import type { DicomCause, Side } from '../../../shared/causes/codes'
import type { HandshakeFault, HelloSeen } from '../../../shared/ge/live-check-seen'
import { inTurn, type EngineSaying } from '../../../shared/words/english'

export interface ExplainedHandshake {
  readonly rejection: { readonly cause: DicomCause; readonly whose: Side }
  readonly said: EngineSaying
}

/** Client alerts about our certificate (RFC 8446 6.2) and what they mean for the operator. */
const ALERTS: Readonly<Record<number, readonly [cause: DicomCause, said: EngineSaying]>> = {
  40: ['no-shared-cipher', { id: 'event.alert-40' }],
  42: ['unknown-ca', { id: 'event.alert-42' }],
  43: ['eku', { id: 'event.alert-43' }],
  44: ['other', { id: 'event.alert-44' }],
  45: ['clock-skew', { id: 'event.alert-45' }],
  46: ['unknown-ca', { id: 'event.alert-46' }],
  48: ['unknown-ca', { id: 'event.alert-48' }],
  70: ['tls-version', { id: 'event.alert-70' }],
  71: ['no-shared-cipher', { id: 'event.alert-71' }]
}

const MODERN = ['TLS 1.2', 'TLS 1.3']

/** A device that offers nothing from TLS 1.2 on is refused for that, however the library puts it. */
function isTooOld(hello: HelloSeen | null): boolean {
  return hello !== null && !hello.versions.some((version) => MODERN.includes(version))
}

/** Why a handshake failed, as far as the server's side shows it. */
export function explainHandshake(
  fault: HandshakeFault,
  hello: HelloSeen | null
): ExplainedHandshake {
  if (fault.kind !== 'alert' && isTooOld(hello))
    return explained('tls-version', withOffer({ id: 'event.no-version' }, hello))
  switch (fault.kind) {
    case 'alert': {
      const { alert } = fault
      const other = ['other', { id: 'event.alert-other', values: { alert } }] as const
      return explained(...(ALERTS[alert] ?? other))
    }
    case 'unread-alert':
      return explained('unknown-ca', { id: 'event.alert-unread' })
    case 'no-shared-version':
      return explained('tls-version', withOffer({ id: 'event.no-version' }, hello))
    case 'no-shared-cipher':
      return explained('no-shared-cipher', withOffer({ id: 'event.no-cipher' }, hello))
    case 'hung-up':
      return explained('unknown', { id: 'event.hung-up' })
    case 'other': {
      const { detail } = fault
      const said = { id: 'event.handshake-other', values: { detail } } as const
      return explained('other', withOffer(said, hello))
    }
  }
}

function withOffer(said: EngineSaying, hello: HelloSeen | null): EngineSaying {
  if (!hello) return said
  const { versions, suites } = hello
  return inTurn(said, {
    id: 'event.offered',
    values: { versions: versions.join(', '), suites }
  })
}

function explained(cause: DicomCause, said: EngineSaying): ExplainedHandshake {
  return { rejection: { cause, whose: 'client' }, said }
}
