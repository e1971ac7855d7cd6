import { createCipheriv, createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto'
import { bmpPassword, derivePkcs12, KDF_PURPOSE } from './pkcs12-kdf'
import * as der from './write-der'

/**
 * scanner: PBE-SHA1-3DES for key and certificates and a SHA-1 MAC, which every Windows since XP reads.
 * modern: PBES2 with AES-256-CBC and a SHA-256 MAC; Windows 10 before 1709 calls its password wrong.
 */
export const PKCS12_FORMATS = ['scanner', 'modern'] as const
export type Pkcs12Format = (typeof PKCS12_FORMATS)[number]

export interface ContainerContents {
  /** Unencrypted PKCS#8. */
  readonly keyPkcs8Der: Uint8Array
  /** DER; the key's own certificate first. */
  readonly certificates: readonly Uint8Array[]
  /** What lists show; none where it is left out. */
  readonly friendlyName?: string
  readonly password: string
  readonly format: Pkcs12Format
}

/** As many as Windows 7 itself writes; more would only be slower to open on the scanner. */
const SCANNER_ITERATIONS = 2000
const MODERN_ITERATIONS = 10_000

const OID = {
  data: '1.2.840.113549.1.7.1',
  encryptedData: '1.2.840.113549.1.7.6',
  shroudedKeyBag: '1.2.840.113549.1.12.10.1.2',
  certificateBag: '1.2.840.113549.1.12.10.1.3',
  x509Certificate: '1.2.840.113549.1.9.22.1',
  friendlyName: '1.2.840.113549.1.9.20',
  localKeyId: '1.2.840.113549.1.9.21',
  pbeSha1TripleDes: '1.2.840.113549.1.12.1.3',
  pbes2: '1.2.840.113549.1.5.13',
  pbkdf2: '1.2.840.113549.1.5.12',
  hmacSha256: '1.2.840.113549.2.9',
  aes256Cbc: '2.16.840.1.101.3.4.1.42',
  sha1: '1.3.14.3.2.26',
  sha256: '2.16.840.1.101.3.4.2.1'
} as const

/** Writes a PKCS#12 container (RFC 7292) with one key and its certificates, all of it encrypted. */
export function writePkcs12(contents: ContainerContents): Buffer {
  const { keyPkcs8Der, certificates, password, format } = contents
  const localKeyId = createHash('sha1')
    .update(certificates[0] ?? keyPkcs8Der)
    .digest()
  const attributes = bagAttributes(contents.friendlyName, localKeyId)
  const certificateBags = certificates.map((certificate, at) =>
    certificateBag(certificate, at === 0 ? attributes : undefined)
  )
  const keyBag = der.sequence(
    der.oid(OID.shroudedKeyBag),
    der.explicit(0, encryptedKey(encrypt(keyPkcs8Der, password, format))),
    attributes
  )
  const safe = der.sequence(
    encryptedSafe(encrypt(der.sequence(...certificateBags), password, format)),
    contentInfo(der.sequence(keyBag))
  )
  return der.sequence(der.integer(3), contentInfo(safe), macData(safe, password, format))
}

function contentInfo(content: Uint8Array): Buffer {
  return der.sequence(der.oid(OID.data), der.explicit(0, der.octetString(content)))
}

function encryptedSafe({ algorithm, ciphertext }: Encrypted): Buffer {
  const content = der.sequence(der.oid(OID.data), algorithm, der.implicit(0, ciphertext))
  return der.sequence(
    der.oid(OID.encryptedData),
    der.explicit(0, der.sequence(der.integer(0), content))
  )
}

function encryptedKey({ algorithm, ciphertext }: Encrypted): Buffer {
  return der.sequence(algorithm, der.octetString(ciphertext))
}

function certificateBag(certificate: Uint8Array, attributes: Buffer | undefined): Buffer {
  const value = der.sequence(
    der.oid(OID.x509Certificate),
    der.explicit(0, der.octetString(certificate))
  )
  const parts = [der.oid(OID.certificateBag), der.explicit(0, value)]
  return der.sequence(...parts, ...(attributes ? [attributes] : []))
}

/** The same localKeyId on key and certificate is how a reader pairs them. */
function bagAttributes(friendlyName: string | undefined, localKeyId: Uint8Array): Buffer {
  const named =
    friendlyName === undefined ? [] : [attribute(OID.friendlyName, der.bmpString(friendlyName))]
  return der.setOf(...named, attribute(OID.localKeyId, der.octetString(localKeyId)))
}

function attribute(id: string, value: Buffer): Buffer {
  return der.sequence(der.oid(id), der.setOf(value))
}

interface Encrypted {
  readonly algorithm: Buffer
  readonly ciphertext: Buffer
}

function encrypt(plain: Uint8Array, password: string, format: Pkcs12Format): Encrypted {
  return format === 'scanner' ? encryptTripleDes(plain, password) : encryptAes(plain, password)
}

function encryptTripleDes(plain: Uint8Array, password: string): Encrypted {
  const salt = randomBytes(8)
  const secret = bmpPassword(password)
  const input = { hash: 'sha1', password: secret, salt, iterations: SCANNER_ITERATIONS } as const
  const key = derivePkcs12(input, KDF_PURPOSE.key, 24)
  const iv = derivePkcs12(input, KDF_PURPOSE.iv, 8)
  const parameters = der.sequence(der.octetString(salt), der.integer(SCANNER_ITERATIONS))
  return {
    algorithm: der.sequence(der.oid(OID.pbeSha1TripleDes), parameters),
    ciphertext: runCipher('des-ede3-cbc', key, iv, plain)
  }
}

/** PBES2 (RFC 8018). BoringSSL refuses a PRF without its NULL, so it is written. */
function encryptAes(plain: Uint8Array, password: string): Encrypted {
  const salt = randomBytes(16)
  const iv = randomBytes(16)
  const key = pbkdf2Sync(password, salt, MODERN_ITERATIONS, 32, 'sha256')
  const derivation = der.sequence(
    der.oid(OID.pbkdf2),
    der.sequence(
      der.octetString(salt),
      der.integer(MODERN_ITERATIONS),
      der.sequence(der.oid(OID.hmacSha256), der.nil())
    )
  )
  const scheme = der.sequence(der.oid(OID.aes256Cbc), der.octetString(iv))
  return {
    algorithm: der.sequence(der.oid(OID.pbes2), der.sequence(derivation, scheme)),
    ciphertext: runCipher('aes-256-cbc', key, iv, plain)
  }
}

function runCipher(name: string, key: Uint8Array, iv: Uint8Array, plain: Uint8Array): Buffer {
  const cipher = createCipheriv(name, key, iv)
  return Buffer.concat([cipher.update(plain), cipher.final()])
}

/** The MAC over the whole safe. Its hash counts as much as the cipher: old Windows knows only SHA-1. */
function macData(safe: Buffer, password: string, format: Pkcs12Format): Buffer {
  const [hash, hashOid] =
    format === 'scanner' ? (['sha1', OID.sha1] as const) : (['sha256', OID.sha256] as const)
  const iterations = format === 'scanner' ? SCANNER_ITERATIONS : MODERN_ITERATIONS
  const salt = randomBytes(format === 'scanner' ? 8 : 16)
  const length = format === 'scanner' ? 20 : 32
  const input = { hash, password: bmpPassword(password), salt, iterations }
  const key = derivePkcs12(input, KDF_PURPOSE.mac, length)
  const mac = createHmac(hash, key).update(safe).digest()
  const algorithm = der.sequence(der.oid(hashOid), der.nil())
  return der.sequence(
    der.sequence(algorithm, der.octetString(mac)),
    der.octetString(salt),
    der.integer(iterations)
  )
}
