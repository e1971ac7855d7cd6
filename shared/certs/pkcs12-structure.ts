import {
  childrenOf,
  contextOf,
  countOf,
  elementsOf,
  octetsOf,
  oidOf,
  readNode,
  sequenceOf,
  TAG,
  type DerNode
} from './der'
import { textOf } from './der-text'
import {
  algorithmName,
  hashOf,
  iterationsOf,
  pbeSchemeOf,
  pbkdf2Of,
  prfOf,
  type Derivation,
  type HashName,
  type PbeScheme,
  type Pbkdf2
} from './pbe-scheme'

/** The integrity check of a PKCS#12 file (RFC 7292 4, RFC 9579). */
export type Pkcs12Mac =
  | (Derivation & { readonly kind: 'hmac'; readonly hash: HashName; readonly digest: Uint8Array })
  | {
      readonly kind: 'pbmac1'
      readonly kdf: Pbkdf2
      readonly keyLength: number
      readonly hash: HashName
      readonly digest: Uint8Array
    }
  | { readonly kind: 'unsupported'; readonly algorithm: string }

/** One ContentInfo of the authenticated safe. */
export type SafePart =
  | { readonly kind: 'plain'; readonly safe: Uint8Array }
  | { readonly kind: 'encrypted'; readonly scheme: PbeScheme; readonly ciphertext: Uint8Array }

export interface Pkcs12Structure {
  readonly mac: Pkcs12Mac | undefined
  /** What the MAC covers. */
  readonly authenticated: Uint8Array
  readonly parts: readonly SafePart[]
  /** BER's indefinite length somewhere, as old Java and NSS tools write. */
  readonly indefinite: boolean
}

/** A bag of SafeContents with its attributes. */
export type SafeBag = BagContent & {
  readonly localKeyId: Uint8Array | undefined
  readonly friendlyName: string | undefined
}
type BagContent =
  | { readonly kind: 'key'; readonly pkcs8: Uint8Array }
  | {
      readonly kind: 'shrouded-key'
      readonly scheme: PbeScheme
      readonly ciphertext: Uint8Array
    }
  | { readonly kind: 'certificate'; readonly der: Uint8Array }
  | { readonly kind: 'crl' | 'secret' | 'other' }

const DATA = '1.2.840.113549.1.7.1'
const ENCRYPTED_DATA = '1.2.840.113549.1.7.6'
const PBMAC1 = '1.2.840.113549.1.5.14'
const BAG = '1.2.840.113549.1.12.10.1.'
const FRIENDLY_NAME = '1.2.840.113549.1.9.20'
const LOCAL_KEY_ID = '1.2.840.113549.1.9.21'
const X509_CERTIFICATE = '1.2.840.113549.1.9.22.1'

/** Far more than any real file holds; keeps a hostile one from costing more than a moment. */
const MOST_BAGS = 500
const DEEPEST_NESTING = 4

/** Whether bytes look like a PFX: a SEQUENCE of version 3 and a ContentInfo (RFC 7292 4). */
export function looksLikePkcs12(bytes: Uint8Array): boolean {
  const [version, safe] = sequenceOf(readNode(bytes))
  return (
    version?.tag === TAG.integer &&
    safe?.tag === TAG.sequence &&
    (oidOf(sequenceOf(safe)[0]) ?? '').startsWith('1.2.840.113549.1.7.')
  )
}

/** Reads what can be known without a password; undefined where the structure is not PKCS#12. */
export function readPkcs12Structure(bytes: Uint8Array): Pkcs12Structure | undefined {
  const pfx = readNode(bytes)
  const [version, authSafe, macData] = sequenceOf(pfx)
  const [type, content] = sequenceOf(authSafe)
  const authenticated = octetsOf(childrenOf(content)[0])
  if (!pfx || countOf(version) !== 3 || oidOf(type) !== DATA || !authenticated) return undefined
  const safe = readNode(authenticated)
  const infos = safe?.tag === TAG.sequence ? elementsOf(safe.body) : undefined
  const parts = infos?.slice(0, MOST_BAGS).map(partOf)
  if (!parts || parts.some((part) => part === undefined)) return undefined
  const mac = macData && macOf(macData)
  if (macData && !mac) return undefined
  return {
    mac,
    authenticated,
    parts: parts.filter((part) => part !== undefined),
    indefinite: [pfx, authSafe, content, safe, ...(infos ?? [])].some((one) => one?.indefinite)
  }
}

function partOf(info: DerNode): SafePart | undefined {
  const [type, content] = sequenceOf(info)
  const inner = childrenOf(content)[0]
  const oid = oidOf(type)
  if (oid === DATA) {
    const safe = octetsOf(inner)
    return safe && { kind: 'plain', safe }
  }
  if (oid !== ENCRYPTED_DATA)
    return oid === undefined ? undefined : foreignPart(`content type ${oid}`)
  const encrypted = sequenceOf(sequenceOf(inner)[1])
  const ciphertext = octetsOf(contextOf(encrypted.slice(2), 0))
  if (!ciphertext) return undefined
  return { kind: 'encrypted', scheme: pbeSchemeOf(encrypted[1]), ciphertext }
}

function foreignPart(algorithm: string): SafePart {
  const ciphertext = new Uint8Array()
  return { kind: 'encrypted', scheme: { kind: 'unsupported', algorithm }, ciphertext }
}

function macOf(node: DerNode): Pkcs12Mac | undefined {
  const [digestInfo, salt, iterations] = sequenceOf(node)
  const [identifier, digestNode] = sequenceOf(digestInfo)
  const [oidNode, parameters] = sequenceOf(identifier)
  const oid = oidOf(oidNode)
  const digest = octetsOf(digestNode)
  if (oid === undefined || !digest || salt?.tag !== TAG.octetString) return undefined
  if (oid === PBMAC1) return pbmac1Of(parameters, digest)
  const hash = hashOf(identifier)
  if (!hash) return { kind: 'unsupported', algorithm: algorithmName(oid) }
  return { kind: 'hmac', hash, digest, salt: salt.body, iterations: iterationsOf(iterations) }
}

/** PBMAC1-params (RFC 9579 4): PBKDF2, then an HMAC; the key length must be written. */
function pbmac1Of(parameters: DerNode | undefined, digest: Uint8Array): Pkcs12Mac {
  const [kdfNode, schemeNode] = sequenceOf(parameters)
  const kdf = pbkdf2Of(kdfNode)
  if ('unsupported' in kdf) return { kind: 'unsupported', algorithm: kdf.unsupported }
  const hash = prfOf(schemeNode)
  if (!hash)
    return { kind: 'unsupported', algorithm: algorithmName(oidOf(sequenceOf(schemeNode)[0])) }
  return { kind: 'pbmac1', kdf, keyLength: kdf.keyLength ?? 0, hash, digest }
}

/** The bags of SafeContents (RFC 7292 4.2); undefined where the bytes are none: a wrong password shows so. */
export function readSafeContents(safe: Uint8Array, depth = 0): readonly SafeBag[] | undefined {
  const node = readNode(safe)
  const bags = node?.tag === TAG.sequence ? elementsOf(node.body) : undefined
  if (!bags || depth > DEEPEST_NESTING) return undefined
  const found: SafeBag[] = []
  for (const bag of bags.slice(0, MOST_BAGS)) {
    const [oidNode, value, attributes] = sequenceOf(bag)
    const oid = oidOf(oidNode)
    const inner = childrenOf(value)[0]
    if (oid === undefined || !inner) return undefined
    if (oid === `${BAG}6`) found.push(...(readSafeContents(inner.bytes, depth + 1) ?? []))
    else found.push({ ...bagContent(oid, inner), ...attributesOf(attributes) })
  }
  return found
}

function bagContent(oid: string, inner: DerNode): BagContent {
  switch (oid) {
    case `${BAG}1`:
      return { kind: 'key', pkcs8: inner.bytes }
    case `${BAG}2`:
      return shroudedKey(inner)
    case `${BAG}3`:
      return certificateBag(inner)
    case `${BAG}4`:
      return { kind: 'crl' }
    case `${BAG}5`:
      return { kind: 'secret' }
    default:
      return { kind: 'other' }
  }
}

function shroudedKey(inner: DerNode): BagContent {
  const [identifier, encrypted] = sequenceOf(inner)
  const ciphertext = octetsOf(encrypted) ?? new Uint8Array()
  return { kind: 'shrouded-key', scheme: pbeSchemeOf(identifier), ciphertext }
}

function certificateBag(inner: DerNode): BagContent {
  const [type, value] = sequenceOf(inner)
  const der = octetsOf(childrenOf(value)[0])
  return oidOf(type) === X509_CERTIFICATE && der ? { kind: 'certificate', der } : { kind: 'other' }
}

function attributesOf(node: DerNode | undefined) {
  const attributes = childrenOf(node).map((one) => sequenceOf(one))
  const valueOf = (oid: string) => {
    const found = attributes.find(([type]) => oidOf(type) === oid)
    return found && childrenOf(found[1])[0]
  }
  const name = valueOf(FRIENDLY_NAME)
  return {
    localKeyId: octetsOf(valueOf(LOCAL_KEY_ID)),
    friendlyName: name ? textOf(name).text : undefined
  }
}
