import { createPrivateKey, X509Certificate } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { ok, type Result } from '../../../shared/result'
import { openOrCreateCa, type Ca } from '../certs/create-ca'
import { generateKey } from '../certs/generate-key'
import { issueCertificate } from '../certs/issue-certificate'
import { guardFiles, replaceFile } from '../certs/place-file'
import { pemOf } from '../certs/write-der'
import { ownNames } from './own-addresses'
import type { StateFolder } from './state-folder'

/** What the TLS server needs, as PEM. */
export interface ServerCredentials {
  readonly ca: Ca
  readonly certificate: string
  readonly key: string
}

const SERVER_DAYS = 397
const RENEW_BEFORE_MS = 30 * 86_400_000

/**
 * The practice CA and a server certificate for every address that this computer has now. Made where
 * missing, issued anew when an address came, the end is near or the CA is another.
 */
export function openServerCredentials(
  state: StateFolder,
  bind: string,
  now: Date
): Promise<Result<ServerCredentials>> {
  const folder = { id: 'refusal.the-practice-folder', values: { folder: state.root } } as const
  return guardFiles(folder, async () => {
    const ca = await openOrCreateCa(state.ca, { name: 'HeartLab Connect practice CA', now })
    if (!ca.ok) return ca
    const held = await readHeld(state)
    if (held && stillFits(held, ca.value, bind, now)) return ok({ ca: ca.value, ...held })
    return ok({ ca: ca.value, ...(await issueServer(state, ca.value, bind, now)) })
  })
}

interface Held {
  readonly certificate: string
  readonly key: string
}

async function readHeld(state: StateFolder): Promise<Held | null> {
  const [certificate, key] = await Promise.all(
    [state.serverCertificate, state.serverKey].map((path) =>
      readFile(path, 'utf8').catch(() => null)
    )
  )
  return certificate && key ? { certificate, key } : null
}

function stillFits({ certificate, key }: Held, ca: Ca, bind: string, now: Date): boolean {
  try {
    const held = new X509Certificate(certificate)
    const issuer = new X509Certificate(ca.certificateDer)
    const { dns, ip } = ownNames(bind)
    return (
      held.checkIssued(issuer) &&
      held.verify(issuer.publicKey) &&
      held.checkPrivateKey(createPrivateKey(key)) &&
      new Date(held.validFrom) <= now &&
      new Date(held.validTo).getTime() - now.getTime() > RENEW_BEFORE_MS &&
      dns.every((name) => held.checkHost(name) !== undefined) &&
      ip.every((address) => held.checkIP(address) !== undefined)
    )
  } catch {
    return false
  }
}

/** RSA, since the oldest scanners only know RSA key exchange. */
async function issueServer(state: StateFolder, ca: Ca, bind: string, now: Date): Promise<Held> {
  const pair = await generateKey('rsa-2048')
  const der = issueCertificate(ca, {
    subject: [
      ['O', 'HeartLab Connect'],
      ['CN', 'practice endpoint']
    ],
    spkiDer: pair.spkiDer,
    eku: ['serverAuth'],
    san: ownNames(bind),
    days: SERVER_DAYS,
    now
  })
  const certificate = pemOf('CERTIFICATE', der)
  const key = pemOf('PRIVATE KEY', pair.pkcs8Der)
  await replaceFile(state.serverKey, Buffer.from(key), 0o600)
  await replaceFile(state.serverCertificate, Buffer.from(certificate), 0o644)
  return { certificate, key }
}
