/** Short names of distinguished-name attributes (RFC 4514, RFC 4519, X.520). */
export const ATTRIBUTE_NAMES: Readonly<Record<string, string>> = {
  '2.5.4.3': 'CN',
  '2.5.4.4': 'SN',
  '2.5.4.5': 'serialNumber',
  '2.5.4.6': 'C',
  '2.5.4.7': 'L',
  '2.5.4.8': 'ST',
  '2.5.4.9': 'street',
  '2.5.4.10': 'O',
  '2.5.4.11': 'OU',
  '2.5.4.12': 'title',
  '2.5.4.15': 'businessCategory',
  '2.5.4.17': 'postalCode',
  '2.5.4.42': 'GN',
  '2.5.4.43': 'initials',
  '2.5.4.46': 'dnQualifier',
  '2.5.4.65': 'pseudonym',
  '2.5.4.97': 'organizationIdentifier',
  '0.9.2342.19200300.100.1.1': 'UID',
  '0.9.2342.19200300.100.1.25': 'DC',
  '1.2.840.113549.1.9.1': 'emailAddress'
}

/** The hash of a signature, as far as the rules care. */
export interface SignatureName {
  readonly name: string
  readonly hash: 'md2' | 'md5' | 'sha1' | 'sha2' | 'none'
  readonly pss?: true
}

export const SIGNATURE_NAMES: Readonly<Record<string, SignatureName>> = {
  '1.2.840.113549.1.1.2': { name: 'RSA with MD2', hash: 'md2' },
  '1.2.840.113549.1.1.3': { name: 'RSA with MD4', hash: 'md5' },
  '1.2.840.113549.1.1.4': { name: 'RSA with MD5', hash: 'md5' },
  '1.2.840.113549.1.1.5': { name: 'RSA with SHA-1', hash: 'sha1' },
  '1.3.14.3.2.29': { name: 'RSA with SHA-1', hash: 'sha1' },
  '1.3.14.3.2.3': { name: 'RSA with MD5', hash: 'md5' },
  '1.2.840.113549.1.1.10': { name: 'RSA-PSS', hash: 'sha2', pss: true },
  '1.2.840.113549.1.1.11': { name: 'RSA with SHA-256', hash: 'sha2' },
  '1.2.840.113549.1.1.12': { name: 'RSA with SHA-384', hash: 'sha2' },
  '1.2.840.113549.1.1.13': { name: 'RSA with SHA-512', hash: 'sha2' },
  '1.2.840.113549.1.1.14': { name: 'RSA with SHA-224', hash: 'sha2' },
  '1.2.840.10040.4.3': { name: 'DSA with SHA-1', hash: 'sha1' },
  '1.3.14.3.2.27': { name: 'DSA with SHA-1', hash: 'sha1' },
  '2.16.840.1.101.3.4.3.1': { name: 'DSA with SHA-224', hash: 'sha2' },
  '2.16.840.1.101.3.4.3.2': { name: 'DSA with SHA-256', hash: 'sha2' },
  '1.2.840.10045.4.1': { name: 'ECDSA with SHA-1', hash: 'sha1' },
  '1.2.840.10045.4.3.1': { name: 'ECDSA with SHA-224', hash: 'sha2' },
  '1.2.840.10045.4.3.2': { name: 'ECDSA with SHA-256', hash: 'sha2' },
  '1.2.840.10045.4.3.3': { name: 'ECDSA with SHA-384', hash: 'sha2' },
  '1.2.840.10045.4.3.4': { name: 'ECDSA with SHA-512', hash: 'sha2' },
  '1.3.101.112': { name: 'Ed25519', hash: 'none' },
  '1.3.101.113': { name: 'Ed448', hash: 'none' }
}

/** Named curves; `bits` is the size of the field. */
export const CURVES: Readonly<Record<string, { readonly name: string; readonly bits: number }>> = {
  '1.2.840.10045.3.1.1': { name: 'P-192', bits: 192 },
  '1.2.840.10045.3.1.7': { name: 'P-256', bits: 256 },
  '1.3.132.0.6': { name: 'secp112r1', bits: 112 },
  '1.3.132.0.8': { name: 'secp160r1', bits: 160 },
  '1.3.132.0.9': { name: 'secp160k1', bits: 160 },
  '1.3.132.0.10': { name: 'secp256k1', bits: 256 },
  '1.3.132.0.15': { name: 'sect163r2', bits: 163 },
  '1.3.132.0.31': { name: 'secp192k1', bits: 192 },
  '1.3.132.0.32': { name: 'secp224k1', bits: 224 },
  '1.3.132.0.33': { name: 'P-224', bits: 224 },
  '1.3.132.0.34': { name: 'P-384', bits: 384 },
  '1.3.132.0.35': { name: 'P-521', bits: 521 },
  '1.3.36.3.3.2.8.1.1.7': { name: 'brainpoolP256r1', bits: 256 },
  '1.3.36.3.3.2.8.1.1.11': { name: 'brainpoolP384r1', bits: 384 },
  '1.3.36.3.3.2.8.1.1.13': { name: 'brainpoolP512r1', bits: 512 }
}

/** Extended key usages by the names that Windows shows. */
export const PURPOSES: Readonly<Record<string, string>> = {
  '1.3.6.1.5.5.7.3.1': 'serverAuth',
  '1.3.6.1.5.5.7.3.2': 'clientAuth',
  '1.3.6.1.5.5.7.3.3': 'codeSigning',
  '1.3.6.1.5.5.7.3.4': 'emailProtection',
  '1.3.6.1.5.5.7.3.8': 'timeStamping',
  '1.3.6.1.5.5.7.3.9': 'ocspSigning',
  '1.3.6.1.4.1.311.20.2.2': 'smartcardLogon',
  '2.5.29.37.0': 'anyExtendedKeyUsage'
}

export const EXTENSION = {
  subjectKeyIdentifier: '2.5.29.14',
  keyUsage: '2.5.29.15',
  subjectAltName: '2.5.29.17',
  issuerAltName: '2.5.29.18',
  basicConstraints: '2.5.29.19',
  nameConstraints: '2.5.29.30',
  crlDistributionPoints: '2.5.29.31',
  certificatePolicies: '2.5.29.32',
  policyMappings: '2.5.29.33',
  authorityKeyIdentifier: '2.5.29.35',
  policyConstraints: '2.5.29.36',
  extendedKeyUsage: '2.5.29.37',
  freshestCrl: '2.5.29.46',
  inhibitAnyPolicy: '2.5.29.54'
} as const

/** Extensions that a path validator knows (RFC 5280 4.2); any other that is critical must be refused. */
export const KNOWN_EXTENSIONS: ReadonlySet<string> = new Set([
  ...Object.values(EXTENSION),
  // Authority and subject information access, TLS feature, Netscape certificate type.
  '1.3.6.1.5.5.7.1.1',
  '1.3.6.1.5.5.7.1.11',
  '1.3.6.1.5.5.7.1.24',
  '2.16.840.1.113730.1.1'
])
