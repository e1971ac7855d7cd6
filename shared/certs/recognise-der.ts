import { classifyDer, readPkcs7, type DerKind } from './classify-der'
import { elementsOf, measureDer } from './der'
import { finding, type CertRole } from './finding'
import { only, type Material, type NamedBytes } from './material'

/** Recognises a binary document by its structure. */
export function recogniseDer({ name, bytes }: NamedBytes, role: CertRole): Material {
  const shape = measureDer(bytes)
  if (shape.kind === 'cut') {
    const evidence = `${bytes.length} bytes of ${shape.declared}`
    return only('unknown', finding('truncated', 'error', evidence))
  }
  const kind = classifyDer(bytes)
  const material = ofDer(kind, bytes, role)
  const misnamed = /\.pem$/i.test(name) && kind === 'certificate'
  if (!misnamed) return notPkcs12(material, name, role)
  const named = finding('der-named-pem', 'warn', name.split(/[\\/]/).at(-1) ?? name)
  return { ...material, findings: [named, ...material.findings] }
}

/** A file that should be a P12 by its name or role, and is nothing that is known. */
export function notPkcs12(material: Material, name: string, role: CertRole): Material {
  const promised = /\.(p12|pfx)$/i.test(name) || (role === 'client' && material.kind === 'unknown')
  if (!promised || material.kind === 'p12') return material
  const wrong = finding('not-a-pkcs12', 'error', `the content is: ${material.kind}`)
  return { ...material, findings: [...material.findings, wrong] }
}

function ofDer(kind: DerKind, bytes: Uint8Array, role: CertRole): Material {
  switch (kind) {
    case 'certificate': {
      // Some tools write several certificates one after the other.
      const all = elementsOf(bytes)?.map((one) => one.bytes) ?? [bytes]
      const certificates = all.filter((one) => classifyDer(one) === 'certificate')
      return { ...only('der'), certificates }
    }
    case 'pkcs12':
      return { ...only('p12'), pkcs12: bytes }
    case 'pkcs7':
      return ofPkcs7(bytes)
    case 'csr':
      return only('csr', finding('csr-not-certificate', 'error', 'PKCS#10 request'))
    case 'crl':
      return only('crl', finding('crl-not-certificate', 'error', 'X.509 CRL'))
    case 'private-key':
      return withKey(only('key'), bytes, role)
    case 'encrypted-private-key':
      return withKey(only('key'), undefined, role)
    case 'public-key':
      return only('key', finding('no-certificate', 'error', 'a public key alone'))
    case 'parameters':
      return only('parameters', finding('no-certificate', 'error', 'key parameters'))
    case 'unknown':
      return only('unknown', finding('malformed', 'error', 'no known structure'))
  }
}

function ofPkcs7(bytes: Uint8Array): Material {
  const { certificates, crls } = readPkcs7(bytes)
  if (certificates.length > 0) {
    const evidence = `${certificates.length} certificates`
    return { ...only('pkcs7', finding('pkcs7', 'warn', evidence)), certificates }
  }
  const evidence = crls > 0 ? 'revocation lists only' : 'no certificates inside'
  return only('pkcs7', finding('pkcs7-no-certificates', 'error', evidence))
}

/** A key is what a client needs in its P12, and what must never lie beside a CA. */
export function withKey(material: Material, der: Uint8Array | undefined, role: CertRole): Material {
  const severity = role === 'ca' ? 'error' : 'warn'
  const inside = finding('private-key-inside', severity, der ? 'not encrypted' : 'encrypted')
  const findings = role === 'client' ? [] : [inside]
  return {
    ...material,
    privateKeys: [...material.privateKeys, { der }],
    findings: [...material.findings, ...findings]
  }
}
