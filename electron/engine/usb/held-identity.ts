import { X509Certificate } from 'node:crypto'
import { join } from 'node:path'
import type { DeviceRow } from '../../../shared/kit/device-row'
import type { Ca } from '../certs/create-ca'
import { repackContainer } from '../certs/repack'
import type { Pkcs12Format } from '../certs/write-pkcs12'
import { openClientFile, type ClientFile } from './client-file'
import type { KitFs } from './kit-fs'
import { readKitManifest } from './read-kit-manifest'

export interface HeldRequest {
  readonly row: DeviceRow
  readonly ca: Ca
  readonly format: Pkcs12Format
  readonly password: string
  /** What an earlier container may have been made with. */
  readonly otherPasswords: readonly string[]
  readonly now: Date
}

/** Renewed instead of kept when it ends sooner than this. */
const RENEW_BEFORE = 30 * 86_400_000

/**
 * The identity that a kit for this machine holds already, when it is still good: made by this CA, for this
 * AE title, and valid for a while. It is kept, since the scanner and HeartLab may know it; only its container
 * is made anew where another format or password is wanted.
 */
export async function heldIdentity(
  fs: KitFs,
  dir: string,
  { row, ca, format, password, otherPasswords, now }: HeldRequest
): Promise<ClientFile | undefined> {
  const manifest = await readKitManifest(fs, dir)
  if (!manifest.ok || manifest.value.device.aeTitle !== row.aeTitle) return undefined
  const { certificate } = manifest.value
  if (!certificate || new Date(certificate.notAfter).getTime() - now.getTime() < RENEW_BEFORE)
    return undefined
  const bytes = await fs.readFile(join(dir, certificate.file)).catch(() => undefined)
  const client = bytes && openClientFile(bytes, [password, ...otherPasswords])
  if (!client || client.facts.sha256 !== certificate.sha256 || !isIssuedBy(client, ca))
    return undefined
  if (client.password === password && client.format === format) return client
  const repacked = repackContainer(client.bytes, [client.password], { format, password })
  return repacked.ok ? { ...client, bytes: repacked.value.bytes, password, format } : undefined
}

function isIssuedBy({ leaf }: ClientFile, ca: Ca): boolean {
  const issuer = new X509Certificate(ca.certificateDer)
  const certificate = new X509Certificate(Buffer.from(leaf.der))
  return certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey)
}
