/**
 * A writer for DER (X.690): each function gives one whole element. Lengths are definite and minimal,
 * as DER wants them; the readers' half stands in shared/certs/der.ts.
 */
export function element(tag: number, ...contents: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(contents)
  return Buffer.concat([Buffer.from([tag]), lengthOf(body.length), body])
}

function lengthOf(length: number): Buffer {
  if (length < 0x80) return Buffer.from([length])
  const octets = unsignedOctets(length)
  return Buffer.from([0x80 | octets.length, ...octets])
}

function unsignedOctets(value: number): readonly number[] {
  return value < 0x100 ? [value] : [...unsignedOctets(Math.floor(value / 0x100)), value % 0x100]
}

export const sequence = (...parts: readonly Uint8Array[]) => element(0x30, ...parts)
export const octetString = (bytes: Uint8Array) => element(0x04, bytes)
export const nil = () => element(0x05)
export const boolean = (value: boolean) => element(0x01, Buffer.from([value ? 0xff : 0]))
export const utf8String = (text: string) => element(0x0c, Buffer.from(text, 'utf8'))
export const printableString = (text: string) => element(0x13, Buffer.from(text, 'latin1'))

/** SET OF: DER orders the elements by their bytes (X.690 11.6). */
export function setOf(...parts: readonly Uint8Array[]): Buffer {
  return element(0x31, ...[...parts].sort((one, other) => Buffer.compare(one, other)))
}

/** A whole number that is not negative; a leading zero octet keeps it so. */
export function integer(value: number | Uint8Array): Buffer {
  const given = typeof value === 'number' ? Buffer.from(unsignedOctets(value)) : value
  const start = given.findIndex((octet) => octet !== 0)
  const octets = start < 0 ? Buffer.from([0]) : given.subarray(start)
  return (octets[0] ?? 0) & 0x80 ? element(0x02, Buffer.from([0]), octets) : element(0x02, octets)
}

/** BIT STRING; `unused` counts the bits that do not matter at its end (X.690 8.6). */
export function bitString(bytes: Uint8Array, unused = 0): Buffer {
  return element(0x03, Buffer.from([unused]), bytes)
}

/** OBJECT IDENTIFIER from its dotted form (X.690 8.19). */
export function oid(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number)
  return element(0x06, Buffer.from([first * 40 + second, ...rest].flatMap(base128)))
}

function base128(arc: number): number[] {
  const octets = [arc % 0x80]
  for (let rest = Math.floor(arc / 0x80); rest > 0; rest = Math.floor(rest / 0x80))
    octets.unshift(0x80 | (rest % 0x80))
  return octets
}

/** BMPString content: UTF-16, big end first. */
function bmpOctets(text: string): Buffer {
  return Buffer.from(text, 'utf16le').swap16()
}

export const bmpString = (text: string) => element(0x1e, bmpOctets(text))

/** `[number] EXPLICIT`: the element wrapped once more. */
export const explicit = (number: number, ...parts: readonly Uint8Array[]) =>
  element(0xa0 | number, ...parts)

/** `[number] IMPLICIT` of a primitive type: only its content is given. */
export const implicit = (number: number, content: Uint8Array) => element(0x80 | number, content)

/** UTCTime, which RFC 5280 4.1.2.5 wants until the end of 2049; GeneralizedTime after it. */
export function time(at: Date): Buffer {
  const text = `${at.toISOString().slice(0, 19).replace(/[-:T]/g, '')}Z`
  return at.getUTCFullYear() < 2050
    ? element(0x17, Buffer.from(text.slice(2), 'latin1'))
    : element(0x18, Buffer.from(text, 'latin1'))
}

/** PEM with lines of 64 characters (RFC 7468). */
export function pemOf(label: string, der: Uint8Array): string {
  const lines =
    Buffer.from(der)
      .toString('base64')
      .match(/.{1,64}/g) ?? []
  return `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`
}
