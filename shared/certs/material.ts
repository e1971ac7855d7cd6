import type { CertFinding } from './finding'

export type FileKind =
  | 'empty'
  | 'oversize'
  | 'html'
  | 'json'
  | 'p12'
  | 'pem'
  | 'der'
  | 'base64'
  | 'pkcs7'
  | 'csr'
  | 'crl'
  | 'key'
  | 'parameters'
  | 'keystore'
  | 'zip'
  | 'unknown'

export interface PrivateKeyFound {
  /** PKCS#8, PKCS#1 or SEC 1; undefined where it is encrypted or in a form of its own. */
  readonly der: Uint8Array | undefined
}

/** What a file holds, told by its content; findings are those of container and encoding. */
export interface Material {
  readonly kind: FileKind
  readonly certificates: readonly Uint8Array[]
  readonly privateKeys: readonly PrivateKeyFound[]
  readonly pkcs12: Uint8Array | undefined
  readonly findings: readonly CertFinding[]
}

export interface NamedBytes {
  /** The file's name; only its ending is looked at. */
  readonly name: string
  readonly bytes: Uint8Array
}

/** No certificate file comes near this. */
export const MOST_BYTES = 5 * 1024 * 1024

/** A file of which nothing is known but its kind and what is wrong. */
export function only(kind: FileKind, ...findings: readonly CertFinding[]): Material {
  return { kind, certificates: [], privateKeys: [], pkcs12: undefined, findings }
}

/** The beginning of a text, on one line. */
export function firstLine(text: string): string {
  return text.slice(0, 80).replace(/\s+/g, ' ')
}
