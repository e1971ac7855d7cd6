import { judgeClientCertificate } from './live-check-certificate'
import type {
  HandshakeFault,
  HelloSeen,
  LiveExpectation,
  LiveObservation,
  WatchedDevice
} from './live-check-seen'
import { fixAt, right, unseen, wrong, type LiveSetting } from './live-check-setting'

const TARGET = 'Dataflow › DicomStorage › Properties'
const VERSIONS = 'TLS 1.2 or TLS 1.3'
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

function judgeSwitch({ spoke }: LiveObservation, { mode }: LiveExpectation): LiveSetting {
  const expected = mode === 'plain' ? 'off' : 'on'
  if (spoke === null) return unseen('tls', expected)
  const seen = spoke === 'tls' ? 'on' : 'off'
  if (seen === expected) return right('tls', seen, expected)
  const verb = expected === 'on' ? 'tick' : 'untick'
  const what = `Transport Layer Security is ${seen}, ${verb} it: ${TARGET}`
  return wrong('tls', seen, expected, fixAt('ge:dataflow', what))
}

function judgeVersion({ hello, agreed, handshakeFault }: LiveObservation): LiveSetting {
  if (agreed) return right('tls-version', `${agreed.version}, ${agreed.suite}`, VERSIONS)
  if (!hello) return unseen('tls-version', VERSIONS)
  const offered = hello.versions.join(', ')
  if (!hello.versions.some((version) => CURRENT.includes(version)))
    return wrong('tls-version', `only ${offered}`, VERSIONS, enableVersion(offered))
  const fault = handshakeFault && versionFault(handshakeFault, hello)
  if (fault)
    return wrong('tls-version', fault, VERSIONS, {
      where: 'heartlab:support',
      what: 'Send HeartLab Support what was offered, and the scanner’s Windows version; GE service can bring newer cipher suites.'
    })
  return right('tls-version', `${offered} offered`, VERSIONS)
}

function enableVersion(offered: string) {
  const what = `The scanner’s Windows offers only ${offered}: ask GE service, or the biomedical engineer, to enable TLS 1.2.`
  return fixAt('ge:dataflow', what)
}

/** A handshake that failed over version or suites; 40, 70 and 71 are RFC 8446 6.2's numbers. */
function versionFault(fault: HandshakeFault, { versions, suites }: HelloSeen): string | null {
  const offered = `${versions.join(', ')} with ${suites} cipher suites`
  if (fault.kind === 'no-shared-cipher') return `${offered}, none of them usable here`
  if (fault.kind === 'no-shared-version') return `${offered}, no version in common`
  if (fault.kind !== 'alert' || ![70, 71].includes(fault.alert)) return null
  return `${offered}; the scanner refused what was chosen (alert ${fault.alert})`
}

/** Alerts with which a client refuses the server's certificate (RFC 8446 6.2). */
const REFUSALS: Readonly<Record<number, string>> = {
  42: 'bad certificate',
  43: 'unsupported certificate',
  44: 'certificate revoked',
  45: 'certificate expired',
  46: 'certificate unknown',
  48: 'unknown CA',
  49: 'access denied',
  113: 'bad certificate status'
}

function judgeTrust({ agreed, handshakeFault }: LiveObservation): LiveSetting {
  const expected = 'the server’s certificate is accepted'
  const alert = handshakeFault?.kind === 'alert' ? handshakeFault.alert : null
  const refusal = alert === null ? undefined : REFUSALS[alert]
  if (alert !== null && refusal)
    return wrong(
      'server-trusted',
      `refused by the scanner: ${refusal} (alert ${alert})`,
      expected,
      trustFix(alert)
    )
  if (handshakeFault?.kind === 'unread-alert')
    return wrong('server-trusted', 'refused by the scanner with an alert', expected, trustFix(48))
  if (agreed) return right('server-trusted', 'accepted', expected)
  // A bare hang-up says nothing: a cable, a scan and a client that sends no alert look the same.
  const silent = handshakeFault?.kind === 'hung-up' ? 'hung up without saying why' : null
  return unseen('server-trusted', expected, silent)
}

function trustFix(alert: number) {
  if (alert === 45)
    return fixAt(
      'ge:clock',
      'Check date, year and time zone of the scanner: by its clock the server’s certificate is out of date.'
    )
  return fixAt(
    'ge:trusted-root',
    'Import the server’s CA under Trusted Root Certification Authorities › Certificates, with Action › All Tasks › Import (guide: Action › Tools › Import).'
  )
}
