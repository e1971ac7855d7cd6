import { createPrivateKey, type KeyObject, type X509Certificate } from 'node:crypto'
import { GUIDE_PASSWORD } from '../../../shared/certs/guide-password'
import type { Outcome } from '../../../shared/checks/finding'
import { failed, suspect } from '../../../shared/checks/outcome'
import { openPkcs12, type OpenedPkcs12 } from '../certs/open-pkcs12'
import { isSelfSigned, readChain, traceToAnchor } from './trace-to-anchor'
import type { ClientIdentity } from './client-identity'
import { readAnchors } from './read-anchors'

export type OpenedIdentity =
  | { readonly kind: 'identity'; readonly identity: ClientIdentity }
  /** The file does not serve; said as the client certificate's rung will say it. */
  | { readonly kind: 'fault'; readonly outcome: Outcome }

/** What a HeartLab download is protected with, then what tools write where nothing was typed. */
export const USUAL_PASSWORDS: readonly (string | null)[] = [GUIDE_PASSWORD, '', null]

/** Opens a PKCS#12 file as a client's identity: the key, its certificate, and the issuers beside it. */
export function openIdentity(
  bytes: Uint8Array,
  passwords: readonly (string | null)[] = USUAL_PASSWORDS
): OpenedIdentity {
  const opened = openPkcs12(bytes, passwords)
  if (opened.kind === 'open' || opened.kind === 'mac-mismatch') return identityOf(opened)
  return { kind: 'fault', outcome: explainUnopened(opened, bytes) }
}

type Unopened = Exclude<OpenedPkcs12, { readonly kind: 'open' | 'mac-mismatch' }>

function explainUnopened(opened: Unopened, bytes: Uint8Array): Outcome {
  switch (opened.kind) {
    case 'wrong-password':
      return failed({ id: 'rung.p12-wrong-password' }, [
        suspect('wrong-key-password', 'certain', { id: 'why.mac-fails' })
      ])
    case 'unsupported':
      return failed({ id: 'rung.p12-unknown-encryption' }, [
        suspect('p12-encryption', 'certain', {
          id: 'why.p12-uses',
          values: { algorithm: opened.algorithm }
        })
      ])
    case 'iterations':
      return failed({ id: 'rung.p12-too-slow' }, [
        suspect('p12-encryption', 'certain', {
          id: 'why.p12-rounds',
          values: { count: opened.count }
        })
      ])
    case 'malformed':
      return readAnchors(bytes).length > 0 ? bareCertificate() : notPkcs12()
  }
}

function bareCertificate(): Outcome {
  return failed({ id: 'rung.p12-bare' }, [suspect('p12-no-key', 'certain', { id: 'why.p12-bare' })])
}

function notPkcs12(): Outcome {
  return failed({ id: 'rung.p12-not-one' }, [
    suspect('other', 'certain', { id: 'why.p12-structure' }, 'client')
  ])
}

type Opened = Extract<OpenedPkcs12, { readonly kind: 'open' | 'mac-mismatch' }>

function identityOf(opened: Opened): OpenedIdentity {
  const keys = opened.privateKeys.flatMap(({ pkcs8Der }) => readKey(pkcs8Der))
  const certificates = readChain(opened.certificates.map(({ der }) => der))
  for (const key of keys) {
    const leaf = certificates.find((certificate) => belongs(certificate, key))
    if (leaf) return { kind: 'identity', identity: assemble(key, leaf, certificates) }
  }
  return { kind: 'fault', outcome: explainNoPair(keys.length, certificates.length) }
}

function explainNoPair(keys: number, certificates: number): Outcome {
  const said = { id: 'rung.p12-no-pair' } as const
  if (keys > 0 && certificates === 0)
    return failed(said, [suspect('other', 'certain', { id: 'why.p12-key-alone' }, 'client')])
  const id = keys === 0 ? 'why.p12-no-key' : 'why.p12-other-key'
  return failed(said, [suspect('p12-no-key', 'certain', { id })])
}

function assemble(
  key: KeyObject,
  leaf: X509Certificate,
  all: readonly X509Certificate[]
): ClientIdentity {
  const { path } = traceToAnchor([leaf, ...all], [])
  // A root is known to who trusts it and need not travel (RFC 8446 4.4.2).
  const chain = path.filter((each, index) => index === 0 || !isSelfSigned(each))
  return {
    key: key.export({ type: 'pkcs8', format: 'pem' }).toString(),
    chain: chain.map((each) => each.toString()).join(''),
    certificates: chain.map((each) => each.raw)
  }
}

function readKey(pkcs8: Uint8Array): readonly KeyObject[] {
  try {
    return [createPrivateKey({ key: Buffer.from(pkcs8), format: 'der', type: 'pkcs8' })]
  } catch {
    return []
  }
}

function belongs(certificate: X509Certificate, key: KeyObject): boolean {
  try {
    return certificate.checkPrivateKey(key)
  } catch {
    return false
  }
}
