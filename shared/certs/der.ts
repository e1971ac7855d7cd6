/**
 * A reader for DER and BER (X.690) that never throws: what is malformed is simply absent, so that a
 * damaged certificate still gives up everything that can be read of it.
 */
export interface DerNode {
  /** The identifier octet, class and constructed bit included (`0x30` is a SEQUENCE). */
  readonly tag: number
  /** Header and content. */
  readonly bytes: Uint8Array
  /** The content octets; without the end-of-contents octets of an indefinite length. */
  readonly body: Uint8Array
  /** True for BER's indefinite length, which DER forbids. */
  readonly indefinite: boolean
}

export const TAG = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  null: 0x05,
  oid: 0x06,
  enumerated: 0x0a,
  utf8String: 0x0c,
  numericString: 0x12,
  printableString: 0x13,
  teletexString: 0x14,
  ia5String: 0x16,
  utcTime: 0x17,
  generalizedTime: 0x18,
  visibleString: 0x1a,
  universalString: 0x1c,
  bmpString: 0x1e,
  sequence: 0x30,
  set: 0x31
} as const

/** Deeper nesting than any certificate or container has: a bomb, not data. */
const DEEPEST = 40
/** More elements in one row than any certificate has: a revocation list of a whole nation, or a bomb. */
const MOST_ELEMENTS = 100_000

interface Header {
  readonly tag: number
  readonly bodyAt: number
  /** Undefined: indefinite. */
  readonly length: number | undefined
}

function readHeader(bytes: Uint8Array, at: number): Header | undefined {
  const tag = bytes[at]
  const first = bytes[at + 1]
  // A tag number above 30 takes more octets; nothing in X.509 or PKCS#12 has one.
  if (tag === undefined || first === undefined || (tag & 0x1f) === 0x1f) return undefined
  if (first < 0x80) return { tag, bodyAt: at + 2, length: first }
  if (first === 0x80) return { tag, bodyAt: at + 2, length: undefined }
  const octets = first & 0x7f
  if (octets > 4 || at + 2 + octets > bytes.length) return undefined
  let length = 0
  for (const octet of bytes.subarray(at + 2, at + 2 + octets)) length = length * 256 + octet
  return { tag, bodyAt: at + 2 + octets, length }
}

/** The element that starts at `at`, or undefined where none is whole there. */
export function readNode(bytes: Uint8Array, at = 0, depth = 0): DerNode | undefined {
  const header = readHeader(bytes, at)
  if (!header || depth > DEEPEST) return undefined
  const { tag, bodyAt, length } = header
  if (length === undefined) return readIndefinite(bytes, at, header, depth)
  const end = bodyAt + length
  if (end > bytes.length) return undefined
  const body = bytes.subarray(bodyAt, end)
  return { tag, bytes: bytes.subarray(at, end), body, indefinite: false }
}

function readIndefinite(
  bytes: Uint8Array,
  at: number,
  header: Header,
  depth: number
): DerNode | undefined {
  if ((header.tag & 0x20) === 0) return undefined
  let next = header.bodyAt
  while (!(bytes[next] === 0 && bytes[next + 1] === 0)) {
    const child = readNode(bytes, next, depth + 1)
    if (!child) return undefined
    next += child.bytes.length
  }
  const body = bytes.subarray(header.bodyAt, next)
  return { tag: header.tag, bytes: bytes.subarray(at, next + 2), body, indefinite: true }
}

/** Whether bytes are one element, one cut short, or none. `trailing` counts what stands after it. */
export type DerShape =
  | { readonly kind: 'whole'; readonly trailing: number }
  | { readonly kind: 'cut'; readonly declared: number }
  | { readonly kind: 'none' }

/** Judges the outermost SEQUENCE only: is all of it there? */
export function measureDer(bytes: Uint8Array): DerShape {
  const header = readHeader(bytes, 0)
  if (!header || header.tag !== TAG.sequence) return { kind: 'none' }
  if (header.length !== undefined && header.bodyAt + header.length > bytes.length)
    return { kind: 'cut', declared: header.bodyAt + header.length }
  const node = readNode(bytes)
  if (node) return { kind: 'whole', trailing: bytes.length - node.bytes.length }
  return header.length === undefined ? { kind: 'cut', declared: bytes.length } : { kind: 'none' }
}

function isConstructed(node: DerNode): boolean {
  return (node.tag & 0x20) !== 0
}

/** The elements inside; empty for a primitive, and for content that is not whole elements. */
export function childrenOf(node: DerNode | undefined): readonly DerNode[] {
  return (node && isConstructed(node) && elementsOf(node.body)) || []
}

/** Every element of a row of them, or undefined where the row is malformed. */
export function elementsOf(bytes: Uint8Array): readonly DerNode[] | undefined {
  const found: DerNode[] = []
  for (let at = 0; at < bytes.length;) {
    const node = readNode(bytes, at)
    if (!node || found.length >= MOST_ELEMENTS) return undefined
    found.push(node)
    at += node.bytes.length
  }
  return found
}

/** The elements of a SEQUENCE; empty for anything else. */
export function sequenceOf(node: DerNode | undefined): readonly DerNode[] {
  return node?.tag === TAG.sequence ? childrenOf(node) : []
}

/** The context-specific element `[number]` among siblings, constructed or primitive. */
export function contextOf(nodes: readonly DerNode[], number: number): DerNode | undefined {
  return nodes.find((node) => (node.tag & 0xdf) === (0x80 | number))
}

/** Dotted text of an OBJECT IDENTIFIER. */
export function oidOf(node: DerNode | undefined): string | undefined {
  if (node?.tag !== TAG.oid || node.body.length === 0 || node.body.length > 64) return undefined
  const arcs: bigint[] = []
  let arc = 0n
  for (const octet of node.body) {
    arc = (arc << 7n) | BigInt(octet & 0x7f)
    if (octet & 0x80) continue
    arcs.push(arc)
    arc = 0n
  }
  const first = arcs[0]
  if (first === undefined) return undefined
  const top = first < 40n ? 0n : first < 80n ? 1n : 2n
  return [top, first - top * 40n, ...arcs.slice(1)].join('.')
}

/** A whole number from 0 to 2^53-1; undefined for anything else. */
export function countOf(node: DerNode | undefined): number | undefined {
  const value = integerOf(node)
  return value !== undefined && value >= 0n && value <= BigInt(Number.MAX_SAFE_INTEGER)
    ? Number(value)
    : undefined
}

/** An INTEGER of at most 4 KB, signed. */
export function integerOf(node: DerNode | undefined): bigint | undefined {
  if (node?.tag !== TAG.integer || node.body.length === 0 || node.body.length > 4096)
    return undefined
  const unsigned = BigInt(`0x${hexOf(node.body)}`)
  const negative = ((node.body[0] ?? 0) & 0x80) !== 0
  return negative ? unsigned - (1n << BigInt(8 * node.body.length)) : unsigned
}

/** Any octet but zero is true, as BER has it; undefined where it is no BOOLEAN. */
export function booleanOf(node: DerNode | undefined): boolean | undefined {
  return node?.tag === TAG.boolean && node.body.length === 1 ? node.body[0] !== 0 : undefined
}

/** The octets of an OCTET STRING; BER's constructed form is joined. */
export function octetsOf(node: DerNode | undefined): Uint8Array | undefined {
  if (!node) return undefined
  return isConstructed(node) ? joinBytes(childrenOf(node).map((part) => part.body)) : node.body
}

/** The octets of a BIT STRING and how many of its last bits do not count. */
export function bitsOf(
  node: DerNode | undefined
): { readonly unused: number; readonly bytes: Uint8Array } | undefined {
  const unused = node?.body[0]
  if (node?.tag !== TAG.bitString || unused === undefined || unused > 7) return undefined
  return { unused, bytes: node.body.subarray(1) }
}

function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    joined.set(part, at)
    at += part.length
  }
  return joined
}

/** Same length, same octets. Not for secrets: it stops at the first difference. */
export function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((octet, at) => octet === other[at])
}

/** Lower-case hexadecimal without separators. */
export function hexOf(bytes: Uint8Array): string {
  let text = ''
  for (const octet of bytes) text += octet.toString(16).padStart(2, '0')
  return text
}
