import { X509Certificate } from 'node:crypto'
import { ok, problem, type Result } from '../../../shared/result'
import { readUpTo } from '../certs/read-up-to'

/** Longest certificate file that is read; a chain of ten RSA-4096 certificates stays far below. */
const LARGEST_BYTES = 1_000_000

/** Reads one certificate from a PEM or DER file (.crt, .cer, .pem); a P12 is named as what it is. */
export async function readCertificateFile(path: string): Promise<Result<X509Certificate>> {
  let bytes: Buffer
  try {
    bytes = await readUpTo(path, LARGEST_BYTES + 1)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    const title = code === 'ENOENT' ? `There is no file ${path}.` : `${path} cannot be read.`
    return problem(code === 'ENOENT' ? 'not-found' : 'unreadable', title)
  }
  if (bytes.length > LARGEST_BYTES) return notACertificate(path, 'it is far too large')
  if (bytes.length === 0) return notACertificate(path, 'it is empty')
  try {
    return ok(new X509Certificate(bytes))
  } catch {
    return looksLikeP12(bytes)
      ? problem('unsupported', `${path} is a P12 file; an identity takes the certificate alone.`, {
          next: 'Give the .crt that lies beside it.'
        })
      : notACertificate(path, 'it is neither PEM nor DER')
  }
}

/** SHA-256 of the certificate as lower-case hex without colons. */
export function fingerprintOf(certificate: X509Certificate): string {
  return certificate.fingerprint256.replaceAll(':', '').toLowerCase()
}

/** PFX ::= SEQUENCE { version INTEGER 3, … } (RFC 7292 4). */
function looksLikeP12(bytes: Buffer): boolean {
  return bytes[0] === 0x30 && bytes.subarray(0, 16).includes(Buffer.from([0x02, 0x01, 0x03]))
}

function notACertificate(path: string, why: string): Result<never> {
  return problem('unreadable', `${path} is not a certificate: ${why}.`, {
    next: 'Give a certificate file: .crt, .cer or .pem.'
  })
}
