import type { Fix } from '../causes/codes'
import { ownerOf } from './live-check-device'
import type {
  CertificateFault,
  CertificateSeen,
  LiveExpectation,
  LiveObservation,
  WatchedDevice
} from './live-check-seen'
import { fixAt, right, unseen, wrong, type LiveSetting } from './live-check-setting'

const SETTING = 'client-certificate'
const CHOOSE = 'Connectivity › TCP/IP › Client Certificates › My'

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
      ? right(SETTING, 'none', expected)
      : wrong(SETTING, 'none', expected, MISSING)
  const seen = describe(certificate)
  const fix = faultOf(certificate, expectation.devices, device)
  return fix ? wrong(SETTING, seen, expected, fix) : right(SETTING, seen, expected)
}

const MISSING = fixAt(
  'ge:dataflow',
  `Tick Provide Client Certificate: Dataflow › DicomStorage › Properties; then choose the certificate under ${CHOOSE}.`
)

function wanted({ mode }: LiveExpectation, device: WatchedDevice | null): string {
  if (mode === 'anonymous') return 'none needed'
  return device?.sha256 ? `SHA-256 ${device.sha256}` : 'this machine’s own certificate'
}

function describe({ subject, issuer, sha256 }: CertificateSeen): string {
  return `${subject}, issued by ${issuer}, SHA-256 ${sha256}`
}

function faultOf(
  certificate: CertificateSeen,
  devices: readonly WatchedDevice[],
  device: WatchedDevice | null
): Fix | null {
  const owner = ownerOf(certificate, devices)
  const own = device?.sha256 === certificate.sha256
  if (owner && device && owner !== device)
    return fixAt(
      'ge:tcpip',
      `This is the certificate of ${owner.name}; choose that of ${device.name}: ${CHOOSE}`
    )
  // HeartLab's CA issued it, not ours: of a certificate known by its fingerprint that is no fault.
  if (own && certificate.fault === 'untrusted') return null
  if (certificate.fault) return FAULTS[certificate.fault](certificate)
  if (device?.sha256 && !own)
    return fixAt('ge:tcpip', `Choose the certificate that is bound to ${device.name}: ${CHOOSE}`)
  return null
}

const FAULTS: Readonly<Record<CertificateFault, (certificate: CertificateSeen) => Fix>> = {
  untrusted: ({ issuer }) =>
    fixAt(
      'ge:tcpip',
      `The certificate shown is issued by ${issuer}; choose the one from the USB drive: ${CHOOSE}`
    ),
  expired: ({ notAfter }) =>
    fixAt(
      'heartlab:identity',
      `The certificate ended at ${notAfter}: download the client certificate again and import it.`
    ),
  'not-yet-valid': ({ notBefore }) =>
    fixAt(
      'this-computer',
      `The certificate begins at ${notBefore}: check the date of this computer and of the one that made it.`
    ),
  purpose: () =>
    fixAt(
      'heartlab:identity',
      'The certificate is not made for client authentication: download the client certificate again and import it.'
    )
}
