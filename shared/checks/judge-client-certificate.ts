import { alertName } from '../dicom/tls-alerts'
import type { CertificateFault } from './judge-certificate-use'
import type { Suspects } from './judge-handshake'
import { suspect, type Suspect } from './outcome'

/** How the server ended a connection after it had asked for, or seen, the client's certificate. */
export interface ClientRefusal {
  readonly alert: number | null
  /** A certificate was offered. */
  readonly offered: boolean
  /** What is wrong with our certificate by our own clock and rules. */
  readonly ownFaults: readonly CertificateFault[]
  /** Our certificate became valid within the last two days: a server whose clock is behind refuses it. */
  readonly young: boolean
  /** The server named the CAs it takes, and ours is not among them. */
  readonly issuerNotNamed: boolean
  /** The server asked a second, nameless connection for a certificate; null where nobody looked. */
  readonly wantsCertificate: boolean | null
}

/** Names the cause of a refused client; what we know of our own certificate outranks a vague alert. */
export function judgeClientRefusal(refusal: ClientRefusal): Suspects {
  const { alert, offered } = refusal
  if (!offered) return [missing(refusal)]
  if (alert === 116 || alert === 41)
    return [suspect('missing-client-cert', 'certain', `${saidOf(alert)}: none reached it.`)]
  const [own, ...more] = refusal.ownFaults.map((fault) => asSuspect(fault, alert))
  if (own) return [own, ...more, ...untrustedToo(refusal)]
  return alert === null ? judgeSilentRefusal(refusal) : judgeRefusingAlert(alert, refusal)
}

function missing({ alert, wantsCertificate }: ClientRefusal): Suspect {
  const isPlain = alert === 116 || alert === 41 || wantsCertificate === true
  const why =
    alert === null
      ? 'The server ends the connection of a client without a certificate.'
      : `${saidOf(alert)}; no certificate was offered.`
  return suspect('missing-client-cert', isPlain || alert === 40 ? 'certain' : 'likely', why)
}

/** Our own fault fits what the server said, or the server said nothing that contradicts it. */
function asSuspect({ cause, whose, why }: CertificateFault, alert: number | null): Suspect {
  return suspect(
    cause,
    alert === 48 ? 'possible' : alert === null ? 'likely' : 'certain',
    why,
    whose
  )
}

function untrustedToo({ alert }: ClientRefusal): readonly Suspect[] {
  if (alert !== null && alert !== 48) return []
  return [
    suspect('client-cert-untrusted', 'possible', 'The server may not trust its issuer, either.')
  ]
}

function judgeSilentRefusal({ issuerNotNamed, wantsCertificate, young }: ClientRefusal): Suspects {
  const why = issuerNotNamed
    ? 'The server names the CAs it trusts; the one that issued this certificate is not among them.'
    : 'The server asked for a certificate, saw this one and hung up without an alert.'
  const untrusted = suspect('client-cert-untrusted', 'likely', why)
  const refused = suspect(
    'identity-refused',
    'possible',
    'The server may know the certificate and refuse its identity.'
  )
  if (wantsCertificate === false)
    return [
      suspect(
        'peer-abort',
        'likely',
        'The server hangs up on everybody right after the handshake.'
      ),
      untrusted,
      refused
    ]
  return young ? [untrusted, serverClock(), refused] : [untrusted, refused]
}

function judgeRefusingAlert(alert: number, refusal: ClientRefusal): Suspects {
  const said = saidOf(alert)
  const untrusted = suspect('client-cert-untrusted', 'likely', `${said}.`)
  switch (alert) {
    case 48:
      return [suspect('client-cert-untrusted', 'certain', `${said}.`)]
    case 43:
      return [suspect('eku', 'likely', `${said}: its purpose is not the client’s.`, 'client')]
    case 44:
      return [suspect('other', 'certain', `${said}: the certificate was revoked.`, 'client')]
    case 45:
      return [
        suspect('expired-cert', 'likely', `${said}.`, 'client'),
        suspect(
          'clock-skew',
          'possible',
          'By this computer’s clock it is valid: compare the clocks.'
        )
      ]
    case 42:
      return refusal.young ? [serverClock(), untrusted] : [untrusted, serverClock()]
    case 49:
      return [suspect('identity-refused', 'certain', `${said}.`)]
    case 40:
    case 46:
    case 51:
      return [untrusted]
    default:
      return [
        suspect('other', 'likely', `${said}.`, 'server'),
        suspect('nat-firewall', 'possible', 'Something in between may alter what is sent.')
      ]
  }
}

function serverClock(): Suspect {
  return suspect(
    'clock-skew',
    'likely',
    'The certificate is so young that a server whose clock is behind calls it not yet valid.',
    'server'
  )
}

function saidOf(alert: number): string {
  return `The server answers with alert ${alert} (${alertName(alert)})`
}
