import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { judgeServerCertificate } from '../../../electron/engine/tls/judge-server-certificate'
import { readAnchors } from '../../../electron/engine/tls/read-anchors'
import { havePeer } from '../../peers/have-peer'

const ISSUERS = 11
const IS_CA = 'basicConstraints=critical,CA:TRUE'

describe.skipIf(!havePeer('openssl'))('a server certificate below eleven issuers', () => {
  const folder = mkdtempSync(join(tmpdir(), 'long-chain-'))
  const chain: Buffer[] = []
  beforeAll(() => chain.push(...makeChain(folder)))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const judge = (host: string, sent = chain) => {
    const ders = sent.flatMap((pem) => readAnchors(pem))
    const anchors = readAnchors(readFileSync(join(folder, 'root.pem')))
    const { faults } = judgeServerCertificate({ sent: ders, anchors, host, at: new Date() })
    return faults.map(({ cause }) => cause)
  }

  it('is trusted, however long the way to the root is', () => {
    expect(judge('pacs.example')).toEqual([])
  })

  it('is not where one issuer in the middle is left out', () => {
    expect(judge('pacs.example', chain.toSpliced(5, 1))).toEqual(['unknown-ca'])
  })

  it('fits a link-local address whose zone means something here alone', () => {
    expect(judge('fe80::1%eth0')).toEqual([])
    expect(judge('fe80::2%eth0')).toEqual(['hostname-mismatch'])
  })
})

/** PEM, the leaf first, without the root; all of one key, which costs nothing to make. */
function makeChain(folder: string): readonly Buffer[] {
  const path = (name: string): string => join(folder, name)
  const run = (...args: readonly string[]): void =>
    void execFileSync('openssl', args, { stdio: 'pipe' })
  run('ecparam', '-name', 'prime256v1', '-genkey', '-noout', '-out', path('key'))
  const make = (name: string, extension: string, issuer?: string): Buffer => {
    const by = issuer ? ['-CA', path(`${issuer}.pem`), '-CAkey', path('key')] : []
    const subject = ['-key', path('key'), '-subj', `/CN=${name}`, '-addext', extension]
    run('req', '-x509', '-new', ...subject, ...by, '-out', path(`${name}.pem`))
    return readFileSync(path(`${name}.pem`))
  }
  make('root', IS_CA)
  const above = Array.from({ length: ISSUERS }, (_, index) =>
    make(`Issuer${index}`, IS_CA, index === 0 ? 'root' : `Issuer${index - 1}`)
  )
  const names = 'subjectAltName=DNS:pacs.example,IP:fe80::1'
  return [make('PACS', names, `Issuer${ISSUERS - 1}`), ...above.reverse()]
}
