import { childrenOf, contextOf, readNode, sequenceOf, type DerNode } from './der'
import { latin1 } from './der-text'
import { attributeValues } from './distinguished-name'
import { EXTENSION } from './oids'
import type { CertificateInfo } from './parse-certificate'

/** GeneralName tags (RFC 5280 4.2.1.6). */
const NAME = { email: 1, dns: 2, directory: 4, uri: 6, ip: 7 } as const

interface RawName {
  readonly kind: number
  readonly body: Uint8Array
}

/**
 * The first name of `certificate` that the name constraints of `issuer` do not allow, as text
 * (RFC 5280 4.2.1.10); undefined where all are allowed.
 */
export function violatedConstraint(
  issuer: CertificateInfo,
  certificate: CertificateInfo
): string | undefined {
  if (!issuer.nameConstraints) return undefined
  const parts = sequenceOf(readNode(issuer.nameConstraints))
  const permitted = subtreesOf(contextOf(parts, 0))
  const excluded = subtreesOf(contextOf(parts, 1))
  const refused = namesOf(certificate).find((name) => {
    const ofKind = permitted.filter((base) => base.kind === name.kind)
    const allowed = ofKind.length === 0 || ofKind.some((base) => isWithin(name, base))
    return !allowed || excluded.some((base) => base.kind === name.kind && isWithin(name, base))
  })
  return refused && showName(refused)
}

function subtreesOf(node: DerNode | undefined): readonly RawName[] {
  return childrenOf(node)
    .slice(0, 500)
    .flatMap((subtree) => {
      const base = childrenOf(subtree)[0]
      return base ? [rawName(base)] : []
    })
}

function rawName(node: DerNode): RawName {
  const kind = node.tag & 0x1f
  // directoryName is a CHOICE and so tagged explicitly.
  const body = kind === NAME.directory ? (childrenOf(node)[0]?.body ?? node.body) : node.body
  return { kind, body }
}

/** Alternative names, the subject, and addresses in the subject where no alternative name is. */
function namesOf(certificate: CertificateInfo): readonly RawName[] {
  const extension = certificate.extensions.find((one) => one.oid === EXTENSION.subjectAltName)
  const alternative = extension
    ? sequenceOf(readNode(extension.value)).slice(0, 2000).map(rawName)
    : []
  const subject = readNode(certificate.subject.der)?.body ?? new Uint8Array()
  const directory = subject.length > 0 ? [{ kind: NAME.directory, body: subject }] : []
  const mails = extension ? [] : attributeValues(certificate.subject, '1.2.840.113549.1.9.1')
  const emails = mails.map((mail) => ({ kind: NAME.email, body: asciiOf(mail) }))
  return [...directory, ...alternative, ...emails]
}

function asciiOf(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 0x7f)
}

function isWithin(name: RawName, base: RawName): boolean {
  switch (name.kind) {
    case NAME.dns:
      return isDomainWithin(latin1(name.body), latin1(base.body))
    case NAME.email:
      return isMailWithin(latin1(name.body), latin1(base.body))
    case NAME.uri:
      return isHostWithin(hostOf(latin1(name.body)), latin1(base.body))
    case NAME.ip:
      return isAddressWithin(name.body, base.body)
    case NAME.directory:
      return base.body.every((octet, at) => name.body[at] === octet)
    default:
      return false
  }
}

/** A DNS base allows itself and everything below it. */
function isDomainWithin(name: string, base: string): boolean {
  const domain = name.toLowerCase()
  const limit = base.toLowerCase()
  if (limit === '' || domain === limit) return true
  return domain.endsWith(limit.startsWith('.') ? limit : `.${limit}`)
}

function isMailWithin(mail: string, base: string): boolean {
  if (base.includes('@')) return mail.toLowerCase() === base.toLowerCase()
  return isHostWithin(mail.split('@').at(-1) ?? '', base)
}

/** A host base is that host alone; with a leading period everything below it. */
function isHostWithin(host: string, base: string): boolean {
  const name = host.toLowerCase()
  const limit = base.toLowerCase()
  return limit.startsWith('.') ? name.endsWith(limit) : limit === '' || name === limit
}

function hostOf(uri: string): string {
  return /^[^:]+:\/\/(?:[^@/]*@)?([^:/?#]+)/.exec(uri)?.[1] ?? ''
}

/** Address and mask of the base stand one after the other. */
function isAddressWithin(address: Uint8Array, base: Uint8Array): boolean {
  if (base.length !== address.length * 2) return false
  return address.every(
    (octet, at) => ((octet ^ (base[at] ?? 0)) & (base[address.length + at] ?? 0)) === 0
  )
}

function showName({ kind, body }: RawName): string {
  if (kind === NAME.directory) return 'its subject'
  return kind === NAME.ip ? body.join('.') : latin1(body.subarray(0, 80))
}
