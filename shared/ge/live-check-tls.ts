import type { EngineSaying } from '../words/english'
import { judgeClientCertificate } from './live-check-certificate'
import type {
  HandshakeFault,
  HelloSeen,
  LiveExpectation,
  LiveObservation,
  WatchedDevice
} from './live-check-seen'
import { fixAt, right, unseen, wrong, type FixSaying, type LiveSetting } from './live-check-setting'

const VERSIONS = { id: 'live.versions' } as const
const CURRENT: readonly string[] = ['TLS 1.2', 'TLS 1.3']

/** The four settings of the secure connection; in a plain connection three of them mean nothing. */
export function judgeTls(
  observed: LiveObservation,
  expected: LiveExpectation,
  device: WatchedDevice | null
): readonly LiveSetting[] {
  const rest =
    expected.mode === 'plain'
      ? [
          unseen('tls-version', null),
          unseen('client-certificate', null),
          unseen('server-trusted', null)
        ]
      : [
          judgeVersion(observed),
          judgeClientCertificate(observed, expected, device),
          judgeTrust(observed)
        ]
  return [judgeSwitch(observed, expected), ...rest]
}

const SWITCH = { on: { id: 'live.on' }, off: { id: 'live.off' } } as const

function judgeSwitch({ spoke }: LiveObservation, { mode }: LiveExpectation): LiveSetting {
  const expected = mode === 'plain' ? 'off' : 'on'
  if (spoke === null) return unseen('tls', SWITCH[expected])
  const seen = spoke === 'tls' ? 'on' : 'off'
  if (seen === expected) return right('tls', SWITCH[seen], SWITCH[expected])
  const fix = fixAt('ge:dataflow', { id: `live.fix-tls-${seen}` })
  return wrong('tls', SWITCH[seen], SWITCH[expected], fix)
}

function judgeVersion({ hello, agreed, handshakeFault }: LiveObservation): LiveSetting {
  if (agreed) return right('tls-version', `${agreed.version}, ${agreed.suite}`, VERSIONS)
  if (!hello) return unseen('tls-version', VERSIONS)
  const values = { versions: hello.versions.join(', ') }
  if (!hello.versions.some((version) => CURRENT.includes(version))) {
    const fix = fixAt('ge:dataflow', { id: 'live.fix-version', values })
    return wrong('tls-version', { id: 'live.only-versions', values }, VERSIONS, fix)
  }
  const fault = handshakeFault && versionFault(handshakeFault, hello)
  return fault
    ? wrong('tls-version', fault, VERSIONS, FIX_CIPHER)
    : right('tls-version', { id: 'live.offered', values }, VERSIONS)
}

const FIX_CIPHER = fixAt('heartlab:support', { id: 'live.fix-cipher' })

/** A handshake that failed over version or suites; 40, 70 and 71 are RFC 8446 6.2's numbers. */
function versionFault(fault: HandshakeFault, { versions, suites }: HelloSeen): EngineSaying | null {
  const offered = { versions: versions.join(', '), suites }
  if (fault.kind === 'no-shared-cipher') return { id: 'live.no-cipher', values: offered }
  if (fault.kind === 'no-shared-version') return { id: 'live.no-version', values: offered }
  if (fault.kind !== 'alert' || ![70, 71].includes(fault.alert)) return null
  return { id: 'live.choice-refused', values: { ...offered, alert: fault.alert } }
}

/** Alerts with which a client refuses the server's certificate (RFC 8446 6.2); 113 is of RFC 6066 8. */
const REFUSALS = [42, 43, 44, 45, 46, 48, 49, 113] as const

function judgeTrust({ agreed, handshakeFault }: LiveObservation): LiveSetting {
  const expected = { id: 'live.want-accepted' } as const
  const alert = handshakeFault?.kind === 'alert' ? handshakeFault.alert : null
  const refusal = REFUSALS.find((number) => number === alert)
  if (refusal) return wrong('server-trusted', refusedWith(refusal), expected, trustFix(refusal))
  if (handshakeFault?.kind === 'unread-alert')
    return wrong('server-trusted', { id: 'live.refused-unread' }, expected, trustFix(48))
  if (agreed) return right('server-trusted', { id: 'live.accepted' }, expected)
  // A bare hang-up says nothing: a cable, a scan and a client that sends no alert look the same.
  const silent = handshakeFault?.kind === 'hung-up' ? ({ id: 'live.hung-up' } as const) : null
  return unseen('server-trusted', expected, silent)
}

function refusedWith(alert: (typeof REFUSALS)[number]): EngineSaying {
  return { id: 'live.refused', values: { what: { id: `live.alert-${alert}` }, alert } }
}

function trustFix(alert: number): FixSaying {
  return alert === 45
    ? fixAt('ge:clock', { id: 'live.fix-clock' })
    : fixAt('ge:trusted-root', { id: 'live.fix-root' })
}
