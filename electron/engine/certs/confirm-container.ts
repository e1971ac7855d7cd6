import { createPrivateKey } from 'node:crypto'
import { containerOf, type Identity } from './create-identity'
import type { Pkcs12Format } from './write-pkcs12'

/** Kinds of container that this process has seen read by somebody else's code. */
const confirmed = new Set<Pkcs12Format>()

/**
 * The identity as a container. The first of its kind that a process writes is opened by node-forge, which shares
 * no code with our writer: cryptography differs between runtimes (Electron has BoringSSL), and a file that only we
 * can read would be found out at the scanner. A difference is a bug and thrown.
 */
export async function confirmedContainerOf(
  identity: Identity,
  password: string,
  format: Pkcs12Format
): Promise<Buffer> {
  const container = containerOf(identity, password, format)
  if (confirmed.has(format) || !isRsa(identity) || !isAscii(password)) return container
  const readBack = await keyReadByForge(container, password)
  if (!readBack?.equals(rsaKeyOf(identity)))
    throw new Error(`a ${format} container does not read back as it was written`)
  confirmed.add(format)
  return container
}

/** node-forge derives PBES2 keys from Latin-1 where RFC 8018 and everybody else take UTF-8. */
function isAscii(password: string): boolean {
  return /^[\x20-\x7e]*$/.test(password)
}

/** node-forge knows no elliptic curves. */
function isRsa({ keyPkcs8Der }: Identity): boolean {
  return privateKeyOf(keyPkcs8Der).asymmetricKeyType === 'rsa'
}

function rsaKeyOf({ keyPkcs8Der }: Identity): Buffer {
  return privateKeyOf(keyPkcs8Der).export({ type: 'pkcs1', format: 'der' })
}

function privateKeyOf(pkcs8: Buffer) {
  return createPrivateKey({ key: pkcs8, format: 'der', type: 'pkcs8' })
}

/** The private key as RSAPrivateKey DER (RFC 8017 A.1.2). */
async function keyReadByForge(container: Buffer, password: string): Promise<Buffer | undefined> {
  const { default: forge } = await import('node-forge')
  const asn1 = forge.asn1.fromDer(container.toString('latin1'))
  const safe = forge.pkcs12.pkcs12FromAsn1(asn1, true, password)
  const bags = safe.safeContents.flatMap(({ safeBags }) => safeBags)
  const key = bags.find((bag) => bag.key)?.key
  if (!key) return undefined
  const der = forge.asn1.toDer(forge.pki.privateKeyToAsn1(key)).getBytes()
  return Buffer.from(der, 'latin1')
}
