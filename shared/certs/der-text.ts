import { TAG, type DerNode } from './der'

/** Text of an ASN.1 string; `flaw` says what the encoding forbids, and the text is read as well as can be. */
export interface DerText {
  readonly text: string
  readonly flaw?: 'not-a-string' | 'bad-characters'
}

/** Octets of a string that are read; no name of a person, device or place is longer. */
const LONGEST = 4096

const PRINTABLE = /^[A-Za-z0-9 '()+,\-./:=?]*$/
const CONTROL = /[\u0000-\u001f\u007f]/

/** Reads any of the string types of X.680 that a name may use. */
export function textOf(node: DerNode | undefined): DerText {
  if (!node) return { text: '', flaw: 'not-a-string' }
  const { tag } = node
  const body = node.body.subarray(0, LONGEST)
  switch (tag) {
    case TAG.utf8String:
      return utf8(body)
    case TAG.printableString:
      return judged(latin1(body), PRINTABLE)
    case TAG.numericString:
      return judged(latin1(body), /^[0-9 ]*$/)
    case TAG.ia5String:
    case TAG.visibleString:
      return judged(latin1(body), /^[\u0000-\u007f]*$/)
    case TAG.teletexString:
      return judged(latin1(body), /^[^\u0000]*$/)
    case TAG.bmpString:
      return wide(body, 2)
    case TAG.universalString:
      return wide(body, 4)
    default:
      return { text: latin1(body), flaw: 'not-a-string' }
  }
}

function judged(text: string, allowed: RegExp): DerText {
  return allowed.test(text) && !CONTROL.test(text) ? { text } : { text, flaw: 'bad-characters' }
}

function utf8(body: Uint8Array): DerText {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(body)
  return text.includes('\ufffd') || CONTROL.test(text) ? { text, flaw: 'bad-characters' } : { text }
}

function wide(body: Uint8Array, width: 2 | 4): DerText {
  let text = ''
  for (let at = 0; at + width <= body.length; at += width) {
    let point = 0
    for (const octet of body.subarray(at, at + width)) point = point * 256 + octet
    text += point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd'
  }
  const whole = body.length % width === 0
  return whole && !CONTROL.test(text) ? { text } : { text, flaw: 'bad-characters' }
}

/** One character an octet. */
export function latin1(bytes: Uint8Array): string {
  let text = ''
  for (const octet of bytes) text += String.fromCharCode(octet)
  return text
}
