import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto'
import * as der from '../../../electron/engine/certs/write-der'

/** A certificate with its key, and every field that a test may want to spoil. */
export interface Made {
  readonly der: Buffer
  readonly name: Buffer
  readonly key: Key
}

export interface Key {
  readonly privateKey: KeyObject
  readonly spki: Buffer
  readonly pkcs8: Buffer
}

export interface Recipe {
  readonly cn?: string
  /** A whole Name, where the common name alone will not do. */
  readonly name?: Buffer
  readonly issuer?: Made
  readonly key?: Key
  /** SubjectPublicKeyInfo to stand in place of the key's own. */
  readonly spki?: Buffer
  readonly signer?: KeyObject
  readonly hash?: string
  readonly algorithm?: Buffer
  readonly innerAlgorithm?: Buffer
  readonly version?: number | null
  readonly serial?: Buffer
  readonly from?: Buffer
  readonly until?: Buffer
  readonly extensions?: readonly Buffer[]
  readonly spoilSignature?: boolean
}

export const NOW = new Date('2026-11-22T12:00:00Z')
const DAY = 86_400_000
export const daysFromNow = (days: number) => der.time(new Date(NOW.getTime() + days * DAY))

export function makeKey(kind: 'ec' | 'rsa' = 'ec', detail: string | number = 'P-256'): Key {
  const pair =
    kind === 'ec'
      ? generateKeyPairSync('ec', { namedCurve: String(detail) })
      : generateKeyPairSync('rsa', { modulusLength: Number(detail) })
  return keyFrom(pair)
}

export function keyFrom(pair: { privateKey: KeyObject; publicKey: KeyObject }): Key {
  return {
    privateKey: pair.privateKey,
    spki: pair.publicKey.export({ type: 'spki', format: 'der' }),
    pkcs8: pair.privateKey.export({ type: 'pkcs8', format: 'der' })
  }
}

export const attribute = (type: string, value: Buffer) =>
  der.setOf(der.sequence(der.oid(type), value))
export const nameOf = (cn: string) => der.sequence(attribute('2.5.4.3', der.utf8String(cn)))

const ECDSA = der.sequence(der.oid('1.2.840.10045.4.3.2'))
const RSA = der.sequence(der.oid('1.2.840.113549.1.1.11'), der.nil())

export function makeCertificate(recipe: Recipe = {}): Made {
  const key = recipe.key ?? makeKey()
  const name = recipe.name ?? nameOf(recipe.cn ?? 'VIVID1')
  const signer = recipe.signer ?? recipe.issuer?.key.privateKey ?? key.privateKey
  const algorithm = recipe.algorithm ?? (signer.asymmetricKeyType === 'rsa' ? RSA : ECDSA)
  const { version = 3, extensions = [] } = recipe
  const tbs = der.sequence(
    ...(version === null ? [] : [der.explicit(0, der.integer(version - 1))]),
    recipe.serial ?? der.integer(4711),
    recipe.innerAlgorithm ?? algorithm,
    recipe.issuer?.name ?? name,
    der.sequence(recipe.from ?? daysFromNow(-10), recipe.until ?? daysFromNow(700)),
    name,
    recipe.spki ?? key.spki,
    ...(extensions.length > 0 ? [der.explicit(3, der.sequence(...extensions))] : [])
  )
  const signature = sign(recipe.hash ?? 'sha256', tbs, signer)
  if (recipe.spoilSignature) signature[signature.length - 1]! ^= 1
  return { der: der.sequence(tbs, algorithm, der.bitString(signature)), name, key }
}

const extension = (oid: string, critical: boolean, value: Buffer) =>
  der.sequence(der.oid(oid), ...(critical ? [der.boolean(true)] : []), der.octetString(value))

/** Extensions by what they say. */
export const says = {
  ca: (pathLength?: number, critical = true) =>
    extension(
      '2.5.29.19',
      critical,
      der.sequence(
        der.boolean(true),
        ...(pathLength === undefined ? [] : [der.integer(pathLength)])
      )
    ),
  noCa: () => extension('2.5.29.19', true, der.sequence()),
  /** Bits of KeyUsage from the first: 0x80 digitalSignature, 0x20 keyEncipherment, 0x04 keyCertSign. */
  keyUsage: (bits: number) => extension('2.5.29.15', true, der.bitString(Buffer.from([bits]))),
  purposes: (...oids: readonly string[]) =>
    extension('2.5.29.37', false, der.sequence(...oids.map(der.oid))),
  dns: (...names: readonly string[]) =>
    extension(
      '2.5.29.17',
      false,
      der.sequence(...names.map((name) => der.implicit(2, Buffer.from(name))))
    ),
  ip: (...octets: readonly number[]) =>
    extension('2.5.29.17', false, der.sequence(der.implicit(7, Buffer.from(octets)))),
  constraints: (permitted: readonly Buffer[], excluded: readonly Buffer[]) =>
    extension(
      '2.5.29.30',
      true,
      der.sequence(
        ...(permitted.length > 0
          ? [der.explicit(0, ...permitted.map((one) => der.sequence(one)))]
          : []),
        ...(excluded.length > 0
          ? [der.explicit(1, ...excluded.map((one) => der.sequence(one)))]
          : [])
      )
    ),
  something: (oid: string, critical: boolean) => extension(oid, critical, der.nil()),
  raw: extension
}

export const CLIENT_AUTH = '1.3.6.1.5.5.7.3.2'
export const SERVER_AUTH = '1.3.6.1.5.5.7.3.1'

/** What a proper device certificate says. */
export const DEVICE = [says.noCa(), says.keyUsage(0x80), says.purposes(CLIENT_AUTH)]
/** What a proper CA says. */
export const AUTHORITY = [says.ca(), says.keyUsage(0x06)]

export const pem = (made: Made, label = 'CERTIFICATE') => der.pemOf(label, made.der)
