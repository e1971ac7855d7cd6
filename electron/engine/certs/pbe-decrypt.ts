import { createDecipheriv, pbkdf2Sync } from 'node:crypto'
import type { Pbes1Cipher, PbeScheme } from '../../../shared/certs/pbe-scheme'
import { decryptRc2Cbc, rc4 } from '../../../shared/certs/rc2'
import { bmpPassword, derivePkcs12, derivationCost, KDF_PURPOSE, pbkdf2Cost } from './pkcs12-kdf'

type Pbes1 = Extract<PbeScheme, { kind: 'pbes1' }>
type Pbes2 = Extract<PbeScheme, { kind: 'pbes2' }>

/** Key and initialisation vector octets of each PBES1 cipher; a stream cipher has no vector. */
const PBES1_SIZES: Readonly<Record<Pbes1Cipher, { readonly key: number; readonly iv: number }>> = {
  '3des-3key': { key: 24, iv: 8 },
  '3des-2key': { key: 16, iv: 8 },
  'rc2-128': { key: 16, iv: 8 },
  'rc2-40': { key: 5, iv: 8 },
  'rc4-128': { key: 16, iv: 0 },
  'rc4-40': { key: 5, iv: 0 }
}

/** Microseconds that a scheme's derivation takes. */
export function schemeCost(scheme: PbeScheme): number {
  switch (scheme.kind) {
    case 'pbes1': {
      const { key, iv } = PBES1_SIZES[scheme.cipher]
      const { iterations } = scheme
      return derivationCost('sha1', iterations, key) + derivationCost('sha1', iterations, iv)
    }
    case 'pbes2':
      return pbkdf2Cost(scheme.kdf.prf, scheme.kdf.iterations, scheme.keyLength)
    case 'unsupported':
      return 0
  }
}

/**
 * Decrypts one part of a PKCS#12 file; undefined where the password is wrong (the padding shows it nearly
 * always: the caller must look at what came out) or the parameters are impossible.
 */
export function decryptPbe(
  scheme: PbeScheme,
  ciphertext: Uint8Array,
  password: string | null
): Uint8Array | undefined {
  switch (scheme.kind) {
    case 'pbes1':
      return decryptPbes1(scheme, ciphertext, bmpPassword(password))
    case 'pbes2':
      return decryptPbes2(scheme, ciphertext, password ?? '')
    case 'unsupported':
      return undefined
  }
}

function decryptPbes1(
  scheme: Pbes1,
  ciphertext: Uint8Array,
  password: Uint8Array
): Uint8Array | undefined {
  const { salt, iterations, cipher } = scheme
  const input = { hash: 'sha1', password, salt, iterations } as const
  const sizes = PBES1_SIZES[cipher]
  const key = derivePkcs12(input, KDF_PURPOSE.key, sizes.key)
  const iv = derivePkcs12(input, KDF_PURPOSE.iv, sizes.iv)
  switch (cipher) {
    case '3des-3key':
      return decipher('des-ede3-cbc', key, iv, ciphertext)
    case '3des-2key':
      // Two keys are three whose last is the first again; BoringSSL has no name for them.
      return decipher(
        'des-ede3-cbc',
        Uint8Array.from([...key, ...key.subarray(0, 8)]),
        iv,
        ciphertext
      )
    case 'rc2-128':
    case 'rc2-40':
      return decryptRc2Cbc(key, key.length * 8, iv, ciphertext)
    case 'rc4-128':
    case 'rc4-40':
      return rc4(key, ciphertext)
  }
}

function decryptPbes2(
  scheme: Pbes2,
  ciphertext: Uint8Array,
  password: string
): Uint8Array | undefined {
  const { kdf, cipher, keyLength, iv, effectiveBits } = scheme
  if (keyLength < 1 || keyLength > 128) return undefined
  const key = pbkdf2Sync(password, kdf.salt, kdf.iterations, keyLength, kdf.prf)
  return effectiveBits === undefined
    ? decipher(cipher, key, iv, ciphertext)
    : decryptRc2Cbc(key, effectiveBits, iv, ciphertext)
}

function decipher(
  name: string,
  key: Uint8Array,
  iv: Uint8Array,
  ciphertext: Uint8Array
): Uint8Array | undefined {
  try {
    const machine = createDecipheriv(name, key, iv)
    return new Uint8Array(Buffer.concat([machine.update(ciphertext), machine.final()]))
  } catch {
    // Wrong padding and a wrong vector length throw alike: neither opens.
    return undefined
  }
}
