import { speakerText, type Speaker } from '../dicom/first-bytes'
import { alertName } from '../dicom/tls-alerts'
import type { ServerFlight, ServerHello } from '../dicom/tls-flight'
import { suiteName } from '../dicom/tls-suites'
import { versionNumber, versionText } from '../dicom/tls-versions'
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
  readonly alert: number | null
  /** The library's own complaint; null where there is none. */
  readonly code: string | null
}

export type Suspects = readonly [Suspect, ...Suspect[]]

/** What can be told from the handshake alone; null where a second look is needed. */
export function judgeHandshake(handshake: HandshakeEnd): Suspects | null {
  const { speaker, flight } = handshake
  if (speaker === 'dicom')
    return [suspect('tls-to-plaintext', 'certain', 'The answer to TLS is a plain DICOM PDU.')]
  if (speaker !== 'tls' && speaker !== 'nobody') return judgeForeign(speaker)
  if (flight.hello && flight.hello.versionNumber < versionNumber('TLSv1.2'))
    return [tooOld(flight.hello)]
  if (handshake.alert !== null) return judgeAlert(handshake.alert)
  return judgeComplaint(handshake.code)
}

/** Another protocol's words, or bytes that fit none. */
export function judgeForeign(speaker: Speaker): Suspects {
  const why = `What answers there is ${speakerText(speaker)}.`
  if (speaker !== 'unknown') return [suspect('wrong-port', 'certain', why)]
  return [
    suspect('wrong-port', 'likely', why),
    suspect('nat-firewall', 'possible', 'Something in between may answer in the server’s place.')
  ]
}

function tooOld(hello: ServerHello): Suspect {
  const version = hello.version ? versionText(hello.version) : hello.versionNumber.toString(16)
  return suspect(
    'tls-version',
    'certain',
    `The server speaks ${version} at most; TLS 1.2 or 1.3 is needed.`,
    'server'
  )
}

function judgeAlert(alert: number): Suspects | null {
  const said = `The server ends the handshake with alert ${alert} (${alertName(alert)}).`
  switch (alert) {
    case 70:
    case 86:
      return [suspect('tls-version', 'certain', said, 'server')]
    case 71:
      return [suspect('no-shared-cipher', 'certain', said, 'server')]
    case 112:
      return [suspect('hostname-mismatch', 'likely', `${said} It serves no such name.`)]
    case 40:
      return null
    default:
      return [suspect('other', 'likely', said, 'server')]
  }
}

/** The library's code, without the prefix that differs between libraries. */
function judgeComplaint(code: string | null): Suspects | null {
  const complaint = code?.replace(/^ERR_(SSL|OSSL)_/, '') ?? ''
  const said = `The TLS library refuses what the server sent (${complaint}).`
  if (/UNSUPPORTED_PROTOCOL|PROTOCOL_VERSION|VERSION_TOO_LOW/.test(complaint))
    return [suspect('tls-version', 'certain', said, 'server')]
  if (/DH_KEY_TOO_SMALL|CIPHER|SIGNATURE_TYPE|SIGNATURE_ALGORITHM|DIGEST/.test(complaint))
    return [suspect('no-shared-cipher', 'likely', said, 'server')]
  if (/KEY_USAGE/.test(complaint)) return [suspect('eku', 'certain', said, 'server')]
  if (/EE_KEY_TOO_SMALL|CA_KEY_TOO_SMALL|CA_MD_TOO_WEAK|KEY_VALUES_MISMATCH/.test(complaint))
    return [
      suspect('other', 'certain', `Our own certificate is refused here (${complaint}).`, 'client')
    ]
  if (/^ERR_(SSL|OSSL)_/.test(code ?? ''))
    return [
      suspect('nat-firewall', 'likely', `${said} Something may alter the bytes on their way.`),
      suspect('other', 'possible', said, 'server')
    ]
  return null
}

/** The answers of the second looks decide what the handshake left open. */
export function judgeWithLooks(handshake: HandshakeEnd, looks: HandshakeLooks): Suspects {
  const { plain, old, broad } = looks
  if (plain === 'dicom')
    return [
      suspect('tls-to-plaintext', 'certain', 'The same port answers a plain DICOM request at once.')
    ]
  if (handshake.speaker === 'nobody' && plain !== 'nobody' && plain !== 'tls')
    return judgeForeign(plain)
  if (handshake.alert === 40 || broad || old) return judgeOffer(handshake, old, broad)
  if (handshake.end === 'timeout') return judgeSilence(handshake)
  return judgeSilentClose(handshake)
}

function judgeOffer(
  handshake: HandshakeEnd,
  old: ServerHello | null,
  broad: ServerHello | null
): Suspects {
  const ended = handshake.alert === null ? 'breaks off' : 'answers handshake_failure (40)'
  if (broad && broad.versionNumber < versionNumber('TLSv1.2')) return [tooOld(broad)]
  if (broad && handshake.end !== 'timeout') {
    const why = `The server ${ended}, but takes ${suiteName(broad.suite)}, which is not offered.`
    const sure = handshake.alert === null ? 'likely' : 'certain'
    return [suspect('no-shared-cipher', sure, why, 'server')]
  }
  if (old && !broad) return [tooOld(old)]
  if (broad) return judgeSilence(handshake)
  return [
    suspect(
      'no-shared-cipher',
      'likely',
      `The server ${ended} whatever is offered: it has no suite that fits its own certificate.`,
      'server'
    ),
    suspect('other', 'possible', 'The server may have no usable certificate at all.', 'server')
  ]
}

function judgeSilence(handshake: HandshakeEnd): Suspects {
  if (handshake.flight.hello)
    return [
      suspect('timeout', 'likely', 'The server began the handshake and then fell silent.'),
      suspect('nat-firewall', 'possible', 'Large packets may be lost on the way (MTU).')
    ]
  return [
    suspect('timeout', 'likely', 'The server took the connection and says nothing, TLS or plain.'),
    suspect('tls-to-plaintext', 'possible', 'A plain DICOM server may be waiting for more.'),
    suspect('nat-firewall', 'possible', 'Something in between may swallow what is sent.')
  ]
}

function judgeSilentClose(handshake: HandshakeEnd): Suspects {
  const how = handshake.end === 'reset' ? 'resets' : 'closes'
  return [
    suspect('nat-firewall', 'likely', `Whoever takes the connection ${how} it without a word.`),
    suspect('tls-to-plaintext', 'possible', 'A plain DICOM server may end what it cannot read.'),
    suspect('wrong-port', 'possible', 'Another service may end what it does not understand.'),
    suspect('peer-abort', 'possible', 'The server may turn this address away, or be starting.')
  ]
}
