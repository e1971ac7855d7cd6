import type { HelloSeen } from '../../../shared/ge/live-check-seen'
import type { EngineSaying } from '../../../shared/words/english'
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

const NO_CERTIFICATE = { id: 'event.no-certificate' } as const

/** The TLS door: handshake, judgement of the client certificate, then the association. */
export async function serveTls(guest: Guest, hello: HelloSeen | null): Promise<EngineSaying> {
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
    tell({ event: 'rejected', ...explained.rejection, told: { by: 'close' } }, explained.said)
    witness.saw({ handshakeFault: fault })
    return { id: 'event.how-tls-failed' }
  }
  tellTls(guest, outcome.peer, certificate)
  witness.saw({
    agreed: { version: versionName(outcome.peer.protocol), suite: outcome.peer.suite },
    certificate
  })
  if (outcome.kind === 'secure') return serveAssociation(guest, outcome.socket, certificate)
  const { alert } = outcome
  const cause = certificate === 'none' ? 'missing-client-cert' : causeOf(certificate)
  const said = certificate === 'none' ? NO_CERTIFICATE : faultWords(certificate)
  tell({ event: 'rejected', cause, whose: 'client', told: { by: 'alert', alert } }, said)
  await outcome.closed
  return { id: 'event.how-tls-refused' }
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
      { id: 'event.tls-anonymous', values: { version } }
    )
    return
  }
  const { subject, issuer, sha256, fault } = certificate
  tell(
    { event: 'tls', version, suite: peer.suite, certificate: { subject, issuer, sha256, fault } },
    { id: 'event.tls', values: { version, subject } }
  )
}

function causeOf({ fault }: Exclude<ClientCertificate, 'none'>) {
  return fault === null ? 'other' : CAUSE_OF_FAULT[fault]
}

/** `TLSv1.3` → `TLS 1.3`. */
function versionName(protocol: string | null): string {
  return (protocol ?? 'TLS').replace(/^TLSv(\d)$/, 'TLS $1.0').replace(/^TLSv/, 'TLS ')
}
