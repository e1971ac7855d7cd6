import type { EngineSaying } from '../words/english'

/** What the first bytes of an answer say about the service behind a port. */
export type Speaker = 'nobody' | 'tls' | 'dicom' | 'http' | 'ssh' | 'greeting' | 'unknown'

/**
 * Recognises a service by its first bytes: TLS records start 14 to 17 03 (RFC 8446 5.1), DICOM PDUs
 * 01 to 07 00 (PS3.8 9.3.1), HTTP with its name, SSH with its banner (RFC 4253 4.2), mail and FTP with 220.
 */
export function recogniseFirstBytes(bytes: Uint8Array): Speaker {
  const [first = -1, second = -1] = bytes
  if (bytes.length === 0) return 'nobody'
  if (first >= 0x14 && first <= 0x18 && (second === 0x03 || bytes.length === 1)) return 'tls'
  if (isDicom(bytes)) return 'dicom'
  const text = String.fromCharCode(...bytes.slice(0, 9))
  if (/^(HTTP\/|<!DOC|<html)/i.test(text)) return 'http'
  if (text.startsWith('SSH-')) return 'ssh'
  if (/^(220|\+OK|\* OK)[ -]/.test(text) || text.startsWith('* OK')) return 'greeting'
  return 'unknown'
}

/**
 * RDP's TPKT header (RFC 1006) starts with 03 00, too, as an A-ASSOCIATE-RJ does; but PDU types 3 and 5 to 7
 * are 4 bytes long, always (PS3.8 9.3.4, 9.3.6 to 9.3.8).
 */
function isDicom(bytes: Uint8Array): boolean {
  const [type = 0, reserved = 0, ...length] = bytes.slice(0, 6)
  if (type < 0x01 || type > 0x07 || reserved !== 0) return false
  const isShort = type === 3 || type >= 5
  return !isShort || length.every((byte, at) => byte === (at === 3 ? 4 : 0))
}

/** The service by name, as a sentence goes on with it. */
export function speakerName(speaker: Speaker): EngineSaying {
  return speaker === 'nobody' ? { id: 'peer.speaks-nothing' } : { id: `peer.speaks-${speaker}` }
}
