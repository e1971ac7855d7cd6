import type { Told } from '../words/english'
import { ownerOf } from './live-check-device'
import type {
  CertificateFault,
  CertificateSeen,
  LiveExpectation,
  LiveObservation,
  WatchedDevice
} from './live-check-seen'
import { fixAt, right, unseen, wrong, type FixSaying, type LiveSetting } from './live-check-setting'

const SETTING = 'client-certificate'
const NONE = { id: 'live.none' } as const

/** Which certificate the scanner showed, and whether it is this machine's own. */
export function judgeClientCertificate(
  { certificate }: LiveObservation,
  expectation: LiveExpectation,
  device: WatchedDevice | null
): LiveSetting {
  const expected = wanted(expectation, device)
  if (certificate === null) return unseen(SETTING, expected)
  if (certificate === 'none')
    return expectation.mode === 'anonymous'
      ? right(SETTING, NONE, expected)
      : wrong(SETTING, NONE, expected, MISSING)
  const seen = describe(certificate)
  const fix = faultOf(certificate, expectation.devices, device)
  return fix ? wrong(SETTING, seen, expected, fix) : right(SETTING, seen, expected)
}

const MISSING = fixAt('ge:dataflow', { id: 'live.fix-no-certificate' })

function wanted({ mode }: LiveExpectation, device: WatchedDevice | null): Told {
  if (mode === 'anonymous') return { id: 'live.none-needed' }
  return device?.sha256 ? `SHA-256 ${device.sha256}` : { id: 'live.own-certificate' }
}

function describe({ subject, issuer, sha256 }: CertificateSeen): Told {
  return { id: 'live.certificate', values: { subject, issuer, sha256 } }
}

function faultOf(
  certificate: CertificateSeen,
  devices: readonly WatchedDevice[],
  device: WatchedDevice | null
): FixSaying | null {
  const owner = ownerOf(certificate, devices)
  const own = device?.sha256 === certificate.sha256
  if (owner && device && owner !== device)
    return fixAt('ge:tcpip', {
      id: 'live.fix-other-machine',
      values: { owner: owner.name, device: device.name }
    })
  // HeartLab's CA issued it, not ours: of a certificate known by its fingerprint that is no fault.
  if (own && certificate.fault === 'untrusted') return null
  if (certificate.fault) return FAULTS[certificate.fault](certificate)
  if (device?.sha256 && !own)
    return fixAt('ge:tcpip', { id: 'live.fix-not-bound', values: { device: device.name } })
  return null
}

const FAULTS: Readonly<Record<CertificateFault, (certificate: CertificateSeen) => FixSaying>> = {
  untrusted: ({ issuer }) => fixAt('ge:tcpip', { id: 'live.fix-untrusted', values: { issuer } }),
  expired: ({ notAfter }) =>
    fixAt('heartlab:identity', { id: 'live.fix-expired', values: { at: notAfter } }),
  'not-yet-valid': ({ notBefore }) =>
    fixAt('this-computer', { id: 'live.fix-not-yet', values: { at: notBefore } }),
  purpose: () => fixAt('heartlab:identity', { id: 'live.fix-purpose' })
}
