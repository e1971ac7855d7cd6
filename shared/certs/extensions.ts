import {
  bitsOf,
  booleanOf,
  childrenOf,
  contextOf,
  countOf,
  elementsOf,
  hexOf,
  octetsOf,
  oidOf,
  readNode,
  sequenceOf,
  TAG,
  type DerNode
} from './der'
import { latin1 } from './der-text'
import { nameOf } from './distinguished-name'

export interface Extension {
  readonly oid: string
  readonly critical: boolean
  readonly value: Uint8Array
}

/** KeyUsage bits in their order (RFC 5280 4.2.1.3). */
const KEY_USAGES = [
  'digitalSignature',
  'nonRepudiation',
  'keyEncipherment',
  'dataEncipherment',
  'keyAgreement',
  'keyCertSign',
  'cRLSign',
  'encipherOnly',
  'decipherOnly'
] as const
export type KeyUsage = (typeof KEY_USAGES)[number]

export interface BasicConstraints {
  readonly ca: boolean
  readonly pathLength: number | undefined
  readonly critical: boolean
  readonly wellFormed: boolean
}

export type GeneralName =
  | { readonly kind: 'dns' | 'email' | 'uri' | 'ip' | 'directory'; readonly value: string }
  | { readonly kind: 'other'; readonly value: string }

/** The extensions of a certificate, in order; what is no extension is left out. */
export function extensionsOf(node: DerNode | undefined): readonly Extension[] {
  return sequenceOf(node)
    .slice(0, 200)
    .flatMap((one) => {
      const [oidNode, second, third] = sequenceOf(one)
      const oid = oidOf(oidNode)
      const flag = booleanOf(second)
      const value = octetsOf(flag === undefined ? second : third)
      return oid === undefined || !value ? [] : [{ oid, critical: flag ?? false, value }]
    })
}

/** The usages whose bits are set (RFC 5280 4.2.1.3). */
export function keyUsageOf(extension: Extension): readonly KeyUsage[] {
  const bits = bitsOf(readNode(extension.value))?.bytes ?? new Uint8Array()
  return KEY_USAGES.filter((_, bit) => ((bits[bit >> 3] ?? 0) >> (7 - (bit & 7))) & 1)
}

/** Purposes as OIDs; an empty list is an extension that allows nothing. */
export function extendedKeyUsageOf(extension: Extension): readonly string[] {
  return sequenceOf(readNode(extension.value)).flatMap((one) => oidOf(one) ?? [])
}

/** CA flag and path length (RFC 5280 4.2.1.9), and whether they are encoded as they should be. */
export function basicConstraintsOf(extension: Extension): BasicConstraints {
  const node = readNode(extension.value)
  const parts = sequenceOf(node)
  const flag = booleanOf(parts[0])
  const length = countOf(parts[flag === undefined ? 0 : 1])
  const read = (flag === undefined ? 0 : 1) + (length === undefined ? 0 : 1)
  const whole = node?.tag === TAG.sequence && node.bytes.length === extension.value.length
  const counted = whole && (node.body.length === 0 || parts.length > 0) && read === parts.length
  return {
    ca: flag ?? false,
    pathLength: length,
    critical: extension.critical,
    wellFormed: counted
  }
}

/** The names of a SEQUENCE OF GeneralName (RFC 5280 4.2.1.6). */
export function generalNamesOf(value: Uint8Array): readonly GeneralName[] {
  return sequenceOf(readNode(value)).slice(0, 20_000).map(generalNameOf)
}

function generalNameOf(node: DerNode): GeneralName {
  switch (node.tag & 0x1f) {
    case 1:
      return { kind: 'email', value: latin1(node.body) }
    case 2:
      return { kind: 'dns', value: latin1(node.body) }
    case 4:
      return { kind: 'directory', value: nameOf(childrenOf(node)[0]).text }
    case 6:
      return { kind: 'uri', value: latin1(node.body) }
    case 7:
      return { kind: 'ip', value: addressText(node.body) }
    default:
      return { kind: 'other', value: hexOf(node.body.subarray(0, 64)) }
  }
}

function addressText(octets: Uint8Array): string {
  if (octets.length === 4) return octets.join('.')
  if (octets.length !== 16) return hexOf(octets)
  const groups = Array.from({ length: 8 }, (_, group) =>
    (((octets[group * 2] ?? 0) << 8) | (octets[group * 2 + 1] ?? 0)).toString(16)
  )
  return groups.join(':')
}

/** keyIdentifier of an authorityKeyIdentifier, lower-case hex. */
export function authorityKeyOf(extension: Extension): string | undefined {
  const key = contextOf(sequenceOf(readNode(extension.value)), 0)
  return key && hexOf(key.body)
}

/** The subject key identifier, hexadecimal (RFC 5280 4.2.1.2). */
export function subjectKeyOf(extension: Extension): string | undefined {
  const key = octetsOf(readNode(extension.value))
  return key && hexOf(key)
}

/** Whether an extension's value is whole DER; what is not cannot be obeyed. */
export function isReadable(extension: Extension): boolean {
  return (elementsOf(extension.value)?.length ?? 0) === 1
}
