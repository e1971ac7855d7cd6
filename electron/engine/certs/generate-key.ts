import { createPublicKey, generateKeyPair, type KeyObject } from 'node:crypto'
import { promisify } from 'node:util'
import { generateRsaKey } from './generate-rsa-key'

export const KEY_ALGORITHMS = ['rsa-2048', 'rsa-3072', 'ec-p256'] as const
export type KeyAlgorithm = (typeof KEY_ALGORITHMS)[number]

/** A fresh key pair, both halves as DER: SubjectPublicKeyInfo and unencrypted PKCS#8. */
export interface KeyPair {
  readonly algorithm: KeyAlgorithm
  readonly spkiDer: Buffer
  readonly pkcs8Der: Buffer
}

/** Where keys come from: made on the spot, or ready in a pool. */
export type TakeKey = (algorithm: KeyAlgorithm) => Promise<KeyPair>

const generate = promisify(generateKeyPair)

/** Makes a key on libuv's threads: the caller's thread stays free for the second that RSA takes. */
export async function generateKey(algorithm: KeyAlgorithm): Promise<KeyPair> {
  const privateKey = await generatePrivateKey(algorithm)
  return {
    algorithm,
    spkiDer: createPublicKey(privateKey).export({ type: 'spki', format: 'der' }),
    pkcs8Der: privateKey.export({ type: 'pkcs8', format: 'der' })
  }
}

async function generatePrivateKey(algorithm: KeyAlgorithm): Promise<KeyObject> {
  switch (algorithm) {
    case 'rsa-2048':
      return generateRsaKey(2048)
    case 'rsa-3072':
      return generateRsaKey(3072)
    case 'ec-p256':
      return (await generate('ec', { namedCurve: 'P-256' })).privateKey
  }
}
