import { childrenOf, oidOf, TAG, type DerNode } from './der'
import { textOf } from './der-text'
import { ATTRIBUTE_NAMES } from './oids'

export interface NameAttribute {
  readonly oid: string
  readonly value: string
  readonly flaw?: string
}

export interface DistinguishedName {
  /** The encoded Name: what issuer and subject are compared by (RFC 5280 7.1 allows more; Windows does not). */
  readonly der: Uint8Array
  readonly text: string
  readonly attributes: readonly NameAttribute[]
  /** What X.501 or RFC 5280 forbids in it, in words. */
  readonly flaws: readonly string[]
}

/** No real name has more; a hostile one may cost no more. */
const MOST_ATTRIBUTES = 200
const NO_BYTES = new Uint8Array()

/** Reads a Name (RFC 5280 4.1.2.4) and gathers what is wrong with its form. */
export function nameOf(node: DerNode | undefined): DistinguishedName {
  if (node?.tag !== TAG.sequence)
    return { der: node?.bytes ?? NO_BYTES, text: '', attributes: [], flaws: ['it is not a name'] }
  const sets = childrenOf(node).slice(0, MOST_ATTRIBUTES)
  const flaws: string[] = []
  if (node.body.length > 0 && sets.length === 0) flaws.push('it is not a row of attributes')
  const attributes = sets.flatMap((set) => {
    const pairs = set.tag === TAG.set ? childrenOf(set) : []
    if (pairs.length === 0) flaws.push('an attribute is empty')
    return pairs.map(attributeOf)
  })
  for (const { oid, flaw } of attributes) if (flaw) flaws.push(`${attributeName(oid)} ${flaw}`)
  return { der: node.bytes, text: nameText(attributes), attributes, flaws }
}

function attributeOf(pair: DerNode): NameAttribute {
  const [type, value] = childrenOf(pair)
  const oid = oidOf(type)
  const { text, flaw } = textOf(value)
  if (oid === undefined) return { oid: '?', value: text, flaw: 'has no type' }
  if (flaw === 'not-a-string') return { oid, value: text, flaw: 'is not text' }
  if (flaw) return { oid, value: text, flaw: 'holds characters that its encoding forbids' }
  return { oid, value: text }
}

function attributeName(oid: string): string {
  return ATTRIBUTE_NAMES[oid] ?? oid
}

/** As Windows and OpenSSL show it: `CN=…, O=…` in the order of the certificate. */
function nameText(attributes: readonly NameAttribute[]): string {
  return attributes.map(({ oid, value }) => `${attributeName(oid)}=${clean(value)}`).join(', ')
}

/** A name comes from a stranger's file: no control character of it reaches a terminal. */
function clean(value: string): string {
  return value.replace(/\p{Cc}/gu, '\ufffd').slice(0, 200)
}

/** All values of one attribute, in the order of the name. */
export function attributeValues(name: DistinguishedName, oid: string): readonly string[] {
  return name.attributes.filter((one) => one.oid === oid).map((one) => one.value)
}

/** The most specific common name: the last one. */
export function commonNameOf(name: DistinguishedName): string | undefined {
  return attributeValues(name, '2.5.4.3').at(-1)
}
