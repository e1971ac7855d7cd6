/** A client's key and certificates, ready for TLS. The key never leaves the engine. */
export interface ClientIdentity {
  /** PKCS#8, PEM. */
  readonly key: string
  /** Leaf first, then what the file held above it; PEM. */
  readonly chain: string
  /** The same certificates as DER, leaf first. */
  readonly certificates: readonly Uint8Array[]
}
