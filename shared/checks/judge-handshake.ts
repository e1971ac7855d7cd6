import { speakerName, type Speaker } from '../dicom/first-bytes'
import { alertName } from '../dicom/tls-alerts'
import type { ServerFlight, ServerHello } from '../dicom/tls-flight'
import { suiteName } from '../dicom/tls-suites'
import { versionNumber, versionText } from '../dicom/tls-versions'
import type { EngineSaying } from '../words/english'
import { suspect, type Suspect } from './outcome'

/** Names as DER, as a CertificateRequest carries them. */
export type DistinguishedNames = readonly Uint8Array[]

/** What further connections showed; null where they showed nothing. */
export interface HandshakeLooks {
  /** Who answers plain DICOM on the port. */
  readonly plain: Speaker
  /** The server's hello to one that offers no more than TLS 1.0. */
  readonly old: ServerHello | null
  /** The server's hello to TLS 1.2 or 1.3 with every suite there is. */
  readonly broad: ServerHello | null
}

/** How a handshake ended before the server had shown its certificate. */
export interface HandshakeEnd {
  readonly end: 'closed' | 'reset' | 'timeout'
  readonly flight: ServerFlight
  readonly speaker: Speaker
  /** The suites of our ClientHello. */
  readonly offered: readonly number[]
  readonly alert: number | null
  /** The library's own complaint; null where there is none. */
  readonly code: string | null
}

export type Suspects = readonly [Suspect, ...Suspect[]]

/** What can be told from the handshake alone; null where a second look is needed. */
export function judgeHandshake(handshake: HandshakeEnd): Suspects | null {
  const { speaker, flight } = handshake
  if (speaker === 'dicom') return [suspect('tls-to-plaintext', 'certain', { id: 'why.plain-pdu' })]
  if (speaker !== 'tls' && speaker !== 'nobody') return judgeForeign(speaker)
  if (flight.hello && flight.hello.versionNumber < versionNumber('TLSv1.2'))
    return [tooOld(flight.hello)]
  if (handshake.alert !== null) return judgeAlert(handshake.alert)
  return judgeComplaint(handshake.code)
}

/** Another protocol's words, or bytes that fit none. */
export function judgeForeign(speaker: Speaker): Suspects {
  const why: EngineSaying = {
    id: 'why.answers-there',
    values: { speaker: speakerName(speaker) }
  }
  if (speaker !== 'unknown') return [suspect('wrong-port', 'certain', why)]
  return [
    suspect('wrong-port', 'likely', why),
    suspect('nat-firewall', 'possible', { id: 'why.answers-in-place' })
  ]
}

function tooOld(hello: ServerHello): Suspect {
  const version = hello.version ? versionText(hello.version) : hello.versionNumber.toString(16)
  return suspect('tls-version', 'certain', { id: 'why.too-old', values: { version } }, 'server')
}

function judgeAlert(alert: number): Suspects | null {
  const values = { alert, name: alertName(alert) }
  const said: EngineSaying = { id: 'why.ends-handshake', values }
  switch (alert) {
    case 70:
    case 86:
      return [suspect('tls-version', 'certain', said, 'server')]
    case 71:
      return [suspect('no-shared-cipher', 'certain', said, 'server')]
    case 112:
      return [suspect('hostname-mismatch', 'likely', { id: 'why.no-such-name', values })]
    case 40:
      return null
    case 20:
    case 21:
      return [
        suspect('nat-firewall', 'likely', { id: 'why.garbled', values }),
        suspect('other', 'possible', said, 'server')
      ]
    default:
      return [suspect('other', 'likely', said, 'server')]
  }
}

/** BoringSSL gives up where our certificate fits nothing that the server takes; OpenSSL sends none. */
export function isAboutOurs(code: string | null): boolean {
  return /_(UNKNOWN_CERTIFICATE_TYPE|NO_COMMON_SIGNATURE_ALGORITHMS)$/.test(code ?? '')
}

/** The library's code, without the prefix that differs between libraries. */
function judgeComplaint(code: string | null): Suspects | null {
  const complaint = code?.replace(/^ERR_(SSL|OSSL)_/, '') ?? ''
  const values = { complaint }
  const said: EngineSaying = { id: 'why.library-refuses', values }
  if (/UNSUPPORTED_PROTOCOL|PROTOCOL_VERSION|VERSION_TOO_LOW/.test(complaint))
    return [suspect('tls-version', 'certain', said, 'server')]
  if (/DH_KEY_TOO_SMALL|CIPHER|SIGNATURE_TYPE|SIGNATURE_ALGORITHM|DIGEST/.test(complaint))
    return [suspect('no-shared-cipher', 'likely', said, 'server')]
  if (/EXCESSIVE_MESSAGE_SIZE/.test(complaint))
    return [suspect('other', 'likely', { id: 'why.certificates-too-long', values }, 'server')]
  if (/KEY_USAGE/.test(complaint)) return [suspect('eku', 'certain', said, 'server')]
  if (/EE_KEY_TOO_SMALL|CA_KEY_TOO_SMALL|CA_MD_TOO_WEAK|KEY_VALUES_MISMATCH/.test(complaint))
    return [suspect('other', 'certain', { id: 'why.own-certificate-refused', values }, 'client')]
  if (/^ERR_(SSL|OSSL)_/.test(code ?? ''))
    return [
      suspect('nat-firewall', 'likely', { id: 'why.library-refuses-altered', values }),
      suspect('other', 'possible', said, 'server')
    ]
  return null
}

/** The answers of the second looks decide what the handshake left open. */
export function judgeWithLooks(handshake: HandshakeEnd, looks: HandshakeLooks): Suspects {
  const { plain, old, broad } = looks
  if (plain === 'dicom')
    return [suspect('tls-to-plaintext', 'certain', { id: 'why.plain-answers' })]
  if (handshake.speaker === 'nobody' && plain !== 'nobody' && plain !== 'tls')
    return judgeForeign(plain)
  if (isCutShort(handshake)) return judgeCutShort(handshake)
  if (handshake.alert === 40 || broad || old) return judgeOffer(handshake, old, broad)
  if (handshake.end === 'timeout') return judgeSilence(handshake)
  return judgeSilentClose(handshake)
}

/** The server had begun its part of the handshake: version and suite suited it. */
function isCutShort({ speaker, alert, end }: HandshakeEnd): boolean {
  return speaker === 'tls' && alert === null && end !== 'timeout'
}

function judgeCutShort({ end }: HandshakeEnd): Suspects {
  const how = end === 'reset' ? 'resets' : 'closes'
  return [
    suspect('nat-firewall', 'likely', { id: 'why.handshake-cut' }),
    suspect('peer-abort', 'possible', { id: `why.${how}-mid-answer` })
  ]
}

function judgeOffer(
  handshake: HandshakeEnd,
  old: ServerHello | null,
  broad: ServerHello | null
): Suspects {
  const ended = handshake.alert === null ? 'breaks-off' : 'fails'
  if (broad && broad.versionNumber < versionNumber('TLSv1.2')) return [tooOld(broad)]
  if (broad && handshake.end !== 'timeout') return judgeSuite(handshake, broad)
  if (old && !broad) return [tooOld(old)]
  if (broad) return judgeSilence(handshake)
  return [
    suspect('no-shared-cipher', 'likely', { id: `why.${ended}-always` }, 'server'),
    suspect('other', 'possible', { id: 'why.no-usable-certificate' }, 'server')
  ]
}

/** The server takes a suite from a hello with all there are: one that our own hello lacks? */
function judgeSuite(handshake: HandshakeEnd, { suite }: ServerHello): Suspects {
  const { alert, offered } = handshake
  const values = { suite: suiteName(suite) }
  if (!offered.includes(suite)) {
    const id = alert === null ? 'why.breaks-off-but-takes' : 'why.fails-but-takes'
    const sure = alert === null ? 'likely' : 'certain'
    return [suspect('no-shared-cipher', sure, { id, values }, 'server')]
  }
  if (alert === null) return judgeSilentClose(handshake)
  return [suspect('no-shared-cipher', 'likely', { id: 'why.suite-fits-else', values }, 'server')]
}

function judgeSilence(handshake: HandshakeEnd): Suspects {
  if (handshake.flight.hello)
    return [
      suspect('timeout', 'likely', { id: 'why.handshake-fell-silent' }),
      suspect('nat-firewall', 'possible', { id: 'why.mtu' })
    ]
  return [
    suspect('timeout', 'likely', { id: 'why.says-nothing' }),
    suspect('tls-to-plaintext', 'possible', { id: 'why.plain-waits' }),
    suspect('nat-firewall', 'possible', { id: 'why.swallowed' })
  ]
}

function judgeSilentClose(handshake: HandshakeEnd): Suspects {
  const how = handshake.end === 'reset' ? 'resets' : 'closes'
  return [
    suspect('nat-firewall', 'likely', { id: `why.${how}-wordless` }),
    suspect('tls-to-plaintext', 'possible', { id: 'why.plain-ends' }),
    suspect('wrong-port', 'possible', { id: 'why.other-service-ends' }),
    suspect('peer-abort', 'possible', { id: 'why.address-turned-away' })
  ]
}
