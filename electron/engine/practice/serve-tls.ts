import type { HelloSeen } from '../../../shared/ge/live-check-seen'
import { CAUSE_OF_FAULT, faultWords } from './admit'
import {
  ALERT_OF_FAULT,
  alertOfMissing,
  judgeClientCertificate,
  type ClientCertificate
} from './client-certificate'
import type { House } from './house'
import { explainHandshake } from './explain-handshake'
import { secureSocket, type SecurePeer } from './secure-socket'
import { serveAssociation } from './serve-association'
import type { Guest } from './guest'

/** The TLS door: handshake, judgement of the client certificate, then the association. */
export async function serveTls(guest: Guest, hello: HelloSeen | null): Promise<string> {
  const { raw, house, tell, witness } = guest
  await house.refreshIdentities()
  let certificate: ClientCertificate = 'none'
  const outcome = await secureSocket(
    raw,
    house.secureContext(),
    house.limits.firstBytesMs,
    (peer) => {
      certificate = judgeClientCertificate(peer.certificate, house.ca, house.now())
      return alertFor(certificate, peer, house)
    }
  )
  if (outcome.kind === 'failed') {
    const { fault } = outcome
    const explained = explainHandshake(fault, hello)
    tell({ event: 'rejected', ...explained.rejection, told: { by: 'close' } }, explained.says)
    witness.saw({ handshakeFault: fault })
    return 'the TLS handshake failed'
  }
  tellTls(guest, outcome.peer, certificate)
  witness.saw({
    agreed: { version: versionName(outcome.peer.protocol), suite: outcome.peer.suite },
    certificate
  })
  if (outcome.kind === 'secure') return serveAssociation(guest, outcome.socket, certificate)
  const { alert } = outcome
  const missing = certificate === 'none'
  const cause = missing ? 'missing-client-cert' : causeOf(certificate)
  const says = missing
    ? 'No client certificate came, and Allow Anonymous TLS is off.'
    : wordsFor(certificate)
  tell({ event: 'rejected', cause, whose: 'client', told: { by: 'alert', alert } }, says)
  await outcome.closed
  return 'refused in the TLS handshake'
}

/** Null lets the connection go on to its association; under the live check every one does. */
function alertFor(certificate: ClientCertificate, peer: SecurePeer, house: House): number | null {
  if (house.expectation()) return null
  if (certificate !== 'none') return certificate.fault ? ALERT_OF_FAULT[certificate.fault] : null
  const anybody =
    house.allowAnonymous() ||
    house.identities().some(({ enabled, allowAnonymous }) => enabled && allowAnonymous)
  return anybody ? null : alertOfMissing(peer.protocol)
}

function tellTls({ tell }: Guest, peer: SecurePeer, certificate: ClientCertificate): void {
  const version = versionName(peer.protocol)
  if (certificate === 'none') {
    tell(
      { event: 'tls', version, suite: peer.suite, certificate: null },
      `${version} without a client certificate.`
    )
    return
  }
  const { subject, issuer, sha256, fault } = certificate
  tell(
    { event: 'tls', version, suite: peer.suite, certificate: { subject, issuer, sha256, fault } },
    `${version} with the certificate of ${subject}.`
  )
}

function causeOf(certificate: ClientCertificate) {
  if (certificate === 'none' || certificate.fault === null) return 'other'
  return CAUSE_OF_FAULT[certificate.fault]
}

function wordsFor(certificate: ClientCertificate): string {
  return certificate === 'none' ? '' : faultWords(certificate)
}

/** `TLSv1.3` → `TLS 1.3`. */
function versionName(protocol: string | null): string {
  return (protocol ?? 'TLS').replace(/^TLSv(\d)$/, 'TLS $1.0').replace(/^TLSv/, 'TLS ')
}
