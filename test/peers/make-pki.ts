import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Certificates made by the openssl command, so that ours are never judged by ours. */
export interface Pki {
  readonly folder: string
  /** Path of a file in the folder: `ca.pem`, `other-ca.pem`, `server.pem`, `server.key`, `client.p12`… */
  readonly path: (name: string) => string
  readonly read: (name: string) => Buffer
}

interface Leaf {
  readonly name: string
  readonly ca: 'ca' | 'other-ca' | 'intermediate' | 'expired-ca'
  readonly key: 'server' | 'client' | 'weak' | 'tiny'
  readonly cn: string
  readonly extensions: readonly string[]
  /** The digest of the signature; SHA-256 unless given. */
  readonly digest?: 'sha1'
  readonly from?: string
  readonly until?: string
}

const GOOD_NAMES = 'subjectAltName=IP:127.0.0.1,DNS:localhost'
const SERVER = [
  'basicConstraints=critical,CA:FALSE',
  'keyUsage=critical,digitalSignature,keyEncipherment'
]
const CLIENT = ['basicConstraints=critical,CA:FALSE', 'keyUsage=critical,digitalSignature']
const FOR_SERVERS = 'extendedKeyUsage=serverAuth'
const FOR_CLIENTS = 'extendedKeyUsage=clientAuth'
const LONG_AGO = '20200101000000Z'
const PAST = '20210101000000Z'
const FUTURE = '20450101000000Z'
const FAR = '20490101000000Z'

const LEAVES: readonly Leaf[] = [
  server('server', { extensions: [GOOD_NAMES, FOR_SERVERS] }),
  server('server-other', { ca: 'other-ca', extensions: [GOOD_NAMES, FOR_SERVERS] }),
  server('server-expired', { extensions: [GOOD_NAMES, FOR_SERVERS], from: LONG_AGO, until: PAST }),
  server('server-future', { extensions: [GOOD_NAMES, FOR_SERVERS], from: FUTURE, until: FAR }),
  server('server-name', { extensions: ['subjectAltName=DNS:pacs.example', FOR_SERVERS] }),
  server('server-ip-as-dns', { extensions: ['subjectAltName=DNS:127.0.0.1', FOR_SERVERS] }),
  server('server-no-san', { cn: '127.0.0.1', extensions: [FOR_SERVERS] }),
  server('server-no-eku', { extensions: [GOOD_NAMES] }),
  server('server-client-eku', { extensions: [GOOD_NAMES, FOR_CLIENTS] }),
  server('server-critical', {
    extensions: [GOOD_NAMES, FOR_SERVERS, '1.2.3.4.5=critical,DER:0500']
  }),
  server('server-deep', { ca: 'intermediate', extensions: [GOOD_NAMES, FOR_SERVERS] }),
  server('server-many-names', { extensions: [manyNames(3000), FOR_SERVERS] }),
  server('server-too-long', { extensions: [manyNames(5000), FOR_SERVERS] }),
  server('server-old-ca', { ca: 'expired-ca', extensions: [GOOD_NAMES, FOR_SERVERS] }),
  client('client', { extensions: [FOR_CLIENTS] }),
  client('client-other', { ca: 'other-ca', extensions: [FOR_CLIENTS] }),
  client('client-expired', { extensions: [FOR_CLIENTS], from: LONG_AGO, until: PAST }),
  client('client-future', { extensions: [FOR_CLIENTS], from: FUTURE, until: FAR }),
  client('client-server-eku', { extensions: [FOR_SERVERS] }),
  client('client-weak', { key: 'weak', extensions: [FOR_CLIENTS] }),
  client('client-tiny', { key: 'tiny', extensions: [FOR_CLIENTS] }),
  client('client-sha1', { digest: 'sha1', extensions: [FOR_CLIENTS] })
]

/** Some 25 bytes each: with 3000 the certificate is longer than four TLS records, with 5000 than a library takes. */
function manyNames(count: number): string {
  const names = Array.from({ length: count }, (_, index) => `DNS:host${10_000 + index}.example.org`)
  return [GOOD_NAMES, ...names].join(',')
}

function server(name: string, rest: Partial<Leaf>): Leaf {
  return {
    name,
    ca: 'ca',
    key: 'server',
    cn: 'Test PACS',
    ...rest,
    extensions: [...SERVER, ...(rest.extensions ?? [])]
  }
}

function client(name: string, rest: Partial<Leaf>): Leaf {
  return {
    name,
    ca: 'ca',
    key: 'client',
    cn: 'VIVID1',
    ...rest,
    extensions: [...CLIENT, ...(rest.extensions ?? [])]
  }
}

const CA = ['basicConstraints=critical,CA:TRUE', 'keyUsage=critical,keyCertSign,cRLSign']

/** Makes CAs, server and client certificates with every fault that a rung must name, in about two seconds. */
export function makePki(folder: string): Pki {
  mkdirSync(folder, { recursive: true })
  const path = (name: string): string => join(folder, name)
  for (const key of ['ca', 'other-ca', 'server', 'client'])
    openssl(['genrsa', '-out', path(`${key}.key`), '2048'])
  openssl(['genrsa', '-out', path('weak.key'), '1024'])
  openssl(['genrsa', '-out', path('tiny.key'), '512'])
  makeRoot(path, 'ca', 'ca', 'Test Root')
  makeRoot(path, 'other-ca', 'other-ca', 'Another Root')
  // The same name as the first root, made with another key: a CA that was renewed.
  makeRoot(path, 'renewed-ca', 'other-ca', 'Test Root')
  makeRoot(path, 'expired-ca', 'ca', 'Old Root', LONG_AGO, PAST)
  writeFileSync(path('intermediate.key'), readFileSync(path('other-ca.key')))
  sign(path, {
    name: 'intermediate',
    ca: 'ca',
    key: 'other-ca',
    cn: 'Test Issuing CA',
    extensions: CA
  })
  for (const leaf of LEAVES) sign(path, leaf)
  writeFileSync(
    path('server-chain.pem'),
    Buffer.concat([readFileSync(path('server-deep.pem')), readFileSync(path('intermediate.pem'))])
  )
  for (const { name, key } of LEAVES) if (key !== 'server') exportP12(path, name, key)
  openssl(['x509', '-in', path('ca.pem'), '-outform', 'der', '-out', path('ca.cer')])
  return { folder, path, read: (name) => readFileSync(path(name)) }
}

type PathOf = (name: string) => string

function makeRoot(
  path: PathOf,
  name: string,
  key: string,
  cn: string,
  from?: string,
  until?: string
): void {
  selfSign(path, { name, key, cn, from, until })
}

function selfSign(
  path: PathOf,
  root: { name: string; key: string; cn: string; from?: string; until?: string }
): void {
  const request = path(`${root.name}.csr`)
  openssl([
    'req',
    '-new',
    '-key',
    path(`${root.key}.key`),
    '-subj',
    `/CN=${root.cn}`,
    '-out',
    request
  ])
  const own = ['-selfsign', '-keyfile', path(`${root.key}.key`)]
  runCa(path, root.name, CA, [...own, ...dates(root.from, root.until), '-in', request])
}

function sign(path: PathOf, leaf: Omit<Leaf, 'key'> & { readonly key: string }): void {
  const request = path(`${leaf.name}.csr`)
  openssl([
    'req',
    '-new',
    '-key',
    path(`${leaf.key}.key`),
    '-subj',
    `/CN=${leaf.cn}`,
    '-out',
    request
  ])
  const keyOfCa = leaf.ca === 'expired-ca' ? 'ca' : leaf.ca
  const by = ['-keyfile', path(`${keyOfCa}.key`), '-cert', path(`${leaf.ca}.pem`)]
  const digest = ['-md', leaf.digest ?? 'sha256']
  const args = [...by, ...digest, ...dates(leaf.from, leaf.until), '-in', request]
  runCa(path, leaf.name, leaf.extensions, args)
}

/** `openssl ca` is the one command of OpenSSL 3.0 that lets both dates be chosen. */
function runCa(
  path: PathOf,
  name: string,
  extensions: readonly string[],
  args: readonly string[]
): void {
  const config = path(`${name}.cnf`)
  writeFileSync(path('index.txt'), '')
  writeFileSync(
    config,
    [
      '[ca]',
      'default_ca=one',
      '[one]',
      `database=${path('index.txt')}`,
      `new_certs_dir=${path('.')}`,
      'rand_serial=yes',
      'default_md=sha256',
      'policy=any',
      'unique_subject=no',
      'x509_extensions=extensions',
      '[any]',
      'commonName=supplied',
      '[extensions]',
      'subjectKeyIdentifier=hash',
      ...extensions
    ].join('\n')
  )
  openssl(['ca', '-batch', '-notext', '-config', config, '-out', path(`${name}.pem`), ...args])
}

function dates(from = '20260101000000Z', until = '20400101000000Z'): readonly string[] {
  return ['-startdate', from, '-enddate', until]
}

function exportP12(path: PathOf, name: string, key: string): void {
  const files = [
    '-inkey',
    path(`${key}.key`),
    '-in',
    path(`${name}.pem`),
    '-out',
    path(`${name}.p12`)
  ]
  openssl(['pkcs12', '-export', ...files, '-passout', 'pass:pulse'])
}

function openssl(args: readonly string[]): void {
  execFileSync('openssl', args, { stdio: ['ignore', 'ignore', 'pipe'] })
}
