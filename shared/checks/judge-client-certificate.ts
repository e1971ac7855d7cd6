import { alertName } from '../dicom/tls-alerts'
import type { CertificateFault } from './judge-certificate-use'
import type { EngineSaying } from '../words/english'
import type { Suspects } from './judge-handshake'
import { suspect, type Suspect } from './outcome'

/** How the server ended a connection after it had asked for, or seen, the client's certificate. */
export interface ClientRefusal {
  readonly alert: number | null
  /** What went out; `withheld`: ours fits nothing that the server takes, so the library sent none. */
  readonly shown: 'certificate' | 'withheld' | 'nothing'
  /** What is wrong with our certificate by our own clock and rules. */
  readonly ownFaults: readonly CertificateFault[]
  /** Why a strict server may find our certificate too weak. */
  readonly weaknesses: readonly EngineSaying[]
  /** Our certificate became valid within the last two days: a server whose clock is behind refuses it. */
  readonly young: boolean
  /** Our issuer among the CAs that the server names; `unknown` where it names none. */
  readonly issuer: 'named' | 'not-named' | 'unknown'
  /** The server had gone on with us: its ticket (TLS 1.3) or its Finished (TLS 1.2) came. */
  readonly wentOn: boolean
  /** How a second connection without certificate fared; null where nobody looked. */
  readonly nameless: 'asked' | 'welcomed' | 'ended' | null
}

/** Names the cause of a refused client; what we know of our own certificate outranks a vague alert. */
export function judgeClientRefusal(refusal: ClientRefusal): Suspects {
  const { alert, shown } = refusal
  if (shown === 'nothing') return [missing(refusal)]
  if (shown === 'withheld') return judgeWithheld(refusal)
  if (alert === 116 || alert === 41)
    return [suspect('missing-client-cert', 'certain', alertSaid('why.alert-none-reached', alert))]
  if (alert !== null && SPEAKS_OF_BYTES.has(alert)) return judgeGarbled(alert)
  const known = knownOf(refusal)
  if (alert === 48)
    return [suspect('client-cert-untrusted', 'certain', alertSaid('why.alert', alert)), ...known]
  const [first, ...more] = known
  if (first) return [first, ...more, ...untrustedToo(refusal)]
  return alert === null ? judgeSilentRefusal(refusal) : judgeRefusingAlert(alert, refusal)
}

/** decryption and decoding alerts: what arrived is not what was sent (RFC 8446 6.2). */
const SPEAKS_OF_BYTES: ReadonlySet<number> = new Set([20, 21, 50])

function judgeGarbled(alert: number): Suspects {
  return [
    suspect('nat-firewall', 'likely', alertSaid('why.garbled', alert)),
    suspect('other', 'possible', { id: 'why.tls-library' }, 'server')
  ]
}

function missing({ alert, nameless }: ClientRefusal): Suspect {
  const isPlain = alert === 116 || alert === 41 || nameless === 'asked'
  const why =
    alert === null
      ? ({ id: 'why.ends-without-certificate' } as const)
      : alertSaid('why.alert-none-offered', alert)
  return suspect('missing-client-cert', isPlain || alert === 40 ? 'certain' : 'likely', why)
}

/** A library sends no certificate that fits nothing which the server takes; a weak one fits nowhere. */
export function judgeWithheld({ weaknesses }: Pick<ClientRefusal, 'weaknesses'>): Suspects {
  const none = suspect('missing-client-cert', 'certain', { id: 'why.withheld' })
  const [first, ...more] = weaknesses.map((why) => suspect('other', 'likely', why, 'client'))
  return first ? [first, ...more, { ...none, confidence: 'possible' }] : [none]
}

/** Our own faults fit what the server said, or the server said nothing that contradicts them. */
function knownOf({ alert, ownFaults, weaknesses }: ClientRefusal): readonly Suspect[] {
  const sure = alert === 48 ? 'possible' : alert === null ? 'likely' : 'certain'
  const fits = alert === null || SPEAKS_OF_STRENGTH.has(alert)
  return [
    ...ownFaults.map(({ cause, whose, why }) => suspect(cause, sure, why, whose)),
    ...weaknesses.map((why) => suspect('other', fits ? 'likely' : 'possible', why, 'client'))
  ]
}

/** OpenSSL answers 42 to a weak key or signature, Java 43 or 46, older servers 40. */
const SPEAKS_OF_STRENGTH: ReadonlySet<number> = new Set([40, 42, 43, 46, 71])

function untrustedToo({ alert }: ClientRefusal): readonly Suspect[] {
  if (alert === 43 || alert === 44 || alert === 45) return []
  return [suspect('client-cert-untrusted', 'possible', { id: 'why.issuer-untrusted-too' })]
}

function judgeSilentRefusal(refusal: ClientRefusal): Suspects {
  const { issuer, nameless, wentOn, young } = refusal
  if (issuer === 'not-named') return [notNamed('likely'), refusedSilently()]
  if (nameless === 'welcomed')
    return [suspect('identity-refused', 'likely', { id: 'why.takes-nameless' }), hungUp()]
  if (wentOn || nameless === 'ended') return [hangsUp(), refusedSilently(), hungUp('possible')]
  return young ? [hungUp(), serverClock(), refusedSilently()] : [hungUp(), refusedSilently()]
}

function notNamed(confidence: 'likely' | 'possible'): Suspect {
  return suspect('client-cert-untrusted', confidence, { id: 'why.issuer-not-named' })
}

function hungUp(confidence: 'likely' | 'possible' = 'likely'): Suspect {
  return suspect('client-cert-untrusted', confidence, { id: 'why.hung-up' })
}

function hangsUp(): Suspect {
  return suspect('peer-abort', 'likely', { id: 'why.ends-after-handshake' })
}

function refusedSilently(): Suspect {
  return suspect('identity-refused', 'possible', { id: 'why.knows-and-refuses' })
}

function judgeRefusingAlert(alert: number, refusal: ClientRefusal): Suspects {
  const said = alertSaid('why.alert', alert)
  const untrusted = suspect('client-cert-untrusted', 'likely', said)
  switch (alert) {
    case 43:
      return [suspect('eku', 'likely', alertSaid('why.alert-purpose', alert), 'client')]
    case 44:
      return [suspect('other', 'certain', alertSaid('why.alert-revoked', alert), 'client')]
    case 45:
      return [expiredThere(alert), expiredAbove()]
    case 42:
      return refusal.young ? [serverClock(), untrusted] : [untrusted, otherClock()]
    case 49:
      return judgeAccessDenied(said, refusal.issuer)
    case 51:
      return [
        suspect('client-cert-untrusted', 'likely', alertSaid('why.alert-other-key', alert)),
        suspect('nat-firewall', 'possible', { id: 'why.altered-on-the-way' })
      ]
    case 40:
    case 46:
      return [untrusted, refusedSilently()]
    default:
      return [
        suspect('other', 'likely', said, 'server'),
        suspect('nat-firewall', 'possible', { id: 'why.altered-on-the-way' })
      ]
  }
}

/** By this computer's clock nothing has expired, so the other clock is the matter. */
function expiredThere(alert: number): Suspect {
  return suspect('clock-skew', 'likely', alertSaid('why.alert-valid-here', alert), 'server')
}

function expiredAbove(): Suspect {
  return suspect('expired-cert', 'possible', { id: 'why.held-there-expired' }, 'server')
}

/** GnuTLS says access_denied to whatever it cannot verify. */
function judgeAccessDenied(said: EngineSaying, issuer: ClientRefusal['issuer']): Suspects {
  const refused = suspect('identity-refused', issuer === 'named' ? 'certain' : 'likely', said)
  if (issuer === 'named') return [refused]
  return issuer === 'not-named' ? [notNamed('likely'), refused] : [refused, hungUp('possible')]
}

function serverClock(): Suspect {
  return suspect('clock-skew', 'likely', { id: 'why.young' }, 'server')
}

function otherClock(): Suspect {
  return suspect('clock-skew', 'possible', { id: 'why.clock-far-behind' }, 'server')
}

type AlertWhy =
  | 'why.alert'
  | 'why.alert-none-reached'
  | 'why.alert-none-offered'
  | 'why.alert-purpose'
  | 'why.alert-revoked'
  | 'why.alert-other-key'
  | 'why.alert-valid-here'
  | 'why.garbled'

function alertSaid(id: AlertWhy, alert: number): EngineSaying {
  return { id, values: { alert, name: alertName(alert) } }
}
