import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Report } from '../../shared/report/report'
import { havePeer } from '../peers/have-peer'
import { makePki, type Pki } from '../peers/make-pki'
import { PROBE_ROWS, TINY_KEY, type ProbeRow } from './boringssl-rows'
import { callUnder, documentOf, RUNTIMES, serveUnder, type Runtime } from './both-runtimes'

const HAVE_PEERS = havePeer('openssl') && havePeer('storescp')
const folder = mkdtempSync(join(tmpdir(), 'connect-boringssl-'))
const file = (name: string): string => join(folder, name)
let pki: Pki

beforeAll(() => {
  if (HAVE_PEERS) pki = makePki(file('pki'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Does the same under Node and under Electron, at the same time; waits for both, so that both end their peers. */
async function underBoth<T>(act: (runtime: Runtime) => Promise<T>): Promise<Record<Runtime, T>> {
  const both = [act('node'), act('electron')] as const
  await Promise.allSettled(both)
  const [node, electron] = await Promise.all(both)
  return { node, electron }
}

interface Inspection {
  readonly files: readonly {
    readonly file: string
    readonly verdict: string
    readonly findings: readonly { readonly code: string }[]
  }[]
}

/** Verdict and codes of each file, the same under both or the test fails. */
async function inspectUnderBoth(paths: readonly string[], password: string) {
  const args = ['cert', 'inspect', ...paths, '--as', 'client', '--password', password, '--json']
  const { node, electron } = await underBoth(async (runtime) => {
    const called = await callUnder(runtime, args)
    const { files } = documentOf<Inspection>(called)
    return { status: called.status, files: files.map(judgementOf) }
  })
  expect(electron).toEqual(node)
  expect(node.files).toHaveLength(paths.length)
  return node.files
}

function judgementOf({ file, verdict, findings }: Inspection['files'][number]) {
  return { file, verdict, codes: findings.map(({ code }) => code) }
}

function exportP12(name: string, args: readonly string[], password = 'pulse'): string {
  const out = file(`${name}.p12`)
  const from = ['-inkey', pki.path('client.key'), '-in', pki.path('client.pem'), '-out', out]
  const all = ['pkcs12', '-export', ...from, '-passout', `pass:${password}`, ...args]
  execFileSync('openssl', all, { stdio: 'pipe' })
  return out
}

describe.skipIf(!HAVE_PEERS)('certificates under Electron and under Node', () => {
  const KINDS = ['rsa-2048', 'ec-p256'].flatMap((algorithm) =>
    ['scanner', 'modern'].map((format) => ({ algorithm, format }))
  )

  it.each(KINDS)('are made alike: $algorithm, $format', async ({ algorithm, format }) => {
    const made = await underBoth(async (runtime) => {
      const out = file(`${runtime}-${algorithm}-${format}`)
      const kind = ['--algorithm', algorithm, '--format', format]
      const who = ['--name', 'Echo room', '--ae-title', 'VIVID1', '--out', out]
      const called = await callUnder(runtime, ['cert', 'create', ...who, ...kind])
      expect(called, runtime).toMatchObject({ status: 0 })
      return out
    })
    for (const out of RUNTIMES.map((runtime) => made[runtime])) {
      const ca = ['-CAfile', join(out, 'ca.pem'), '-purpose', 'sslclient']
      expect(openssl(['verify', ...ca, join(out, 'VIVID1.crt')])).toContain(': OK')
      const reading = ['-in', join(out, 'VIVID1.p12'), '-passin', 'pass:pulse', '-nodes']
      const text = openssl(['pkcs12', ...reading, ...(format === 'scanner' ? ['-legacy'] : [])])
      expect(text).toContain('PRIVATE KEY')
    }
    const paths = RUNTIMES.map((runtime) => join(made[runtime], 'VIVID1.p12'))
    const [byNode, byElectron] = await inspectUnderBoth(paths, 'pulse')
    expect(byNode?.verdict).not.toBe('defect')
    expect({ ...byElectron, file: '' }).toEqual({ ...byNode, file: '' })
  })

  it('are judged alike, whatever openssl packed them with', async () => {
    const one = (cipher: string): readonly string[] => ['-keypbe', cipher, '-certpbe', cipher]
    const rc2 = exportP12('rc2', ['-legacy', '-certpbe', 'PBE-SHA1-RC2-40', '-macalg', 'sha1'])
    const paths = [
      exportP12('aes', []),
      exportP12('3des', [...one('PBE-SHA1-3DES'), '-macalg', 'sha1']),
      rc2,
      exportP12('rc2-128', ['-legacy', ...one('PBE-SHA1-RC2-128')]),
      exportP12('no-mac', ['-nomac']),
      exportP12('open', one('NONE')),
      exportP12('sha512', ['-macalg', 'sha512', '-iter', '5000']),
      ...['client-expired', 'client-server-eku', 'client-other'].map((name) =>
        pki.path(`${name}.p12`)
      )
    ]
    const files = await inspectUnderBoth(paths, 'pulse')
    const codesOf = (path: string) => files.find(({ file }) => file === path)?.codes
    expect(codesOf(rc2)).toContain('p12-rc2')
    expect(codesOf(file('open.p12'))).toContain('p12-unencrypted')
    expect(codesOf(pki.path('client-expired.p12'))).toContain('expired')
    expect(files.flatMap(({ codes }) => codes)).not.toContain('wrong-password')
  })

  it('are refused alike with a wrong password', async () => {
    const paths = [
      exportP12('aes-2', [], 'secret'),
      exportP12('rc2-2', ['-legacy', '-certpbe', 'PBE-SHA1-RC2-40'], 'secret')
    ]
    for (const { codes } of await inspectUnderBoth(paths, 'Secret'))
      expect(codes).toContain('wrong-password')
  })
})

function openssl(args: readonly string[]): string {
  return execFileSync('openssl', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
}

describe.skipIf(!HAVE_PEERS)('a probe under Electron and under Node', () => {
  it.each(PROBE_ROWS)('finds alike: $fault', async (row) => {
    const found = await underBoth((runtime) => probe(runtime, row))
    expect(found.node).toMatchObject({ cause: row.cause, whose: row.whose })
    expect(found.node.verdict).toBe(row.verdict ?? 'fail')
    expect(found.electron).toEqual(found.node)
  })

  it('names a client key too short for TLS 1.3 in either, though on another rung', async () => {
    const found = await underBoth((runtime) => probe(runtime, TINY_KEY))
    const { cause, whose } = TINY_KEY
    for (const runtime of RUNTIMES)
      expect(found[runtime], runtime).toMatchObject({ verdict: 'fail', cause, whose })
  })
})

/** Each runtime has a peer of its own: some take one connection at a time. */
async function probe(runtime: Runtime, row: ProbeRow) {
  const peer = await row.peer(pki)
  try {
    const to = ['--host', '127.0.0.1', '--port', String(peer.port), '--called', 'PACS']
    const rest = [...(row.args ?? []), '--timeout', '2', '--json']
    const args = ['probe', ...to, '--calling', 'VIVID1', ...identityArgs(row.as), ...rest]
    const called = await callUnder(runtime, args)
    const { verdict, cause, whose, findings } = documentOf<Report>(called)
    const rungs = findings.map(({ id, status }) => `${id}: ${status}`)
    return { status: called.status, verdict, cause, whose, rungs }
  } finally {
    await peer.stop()
  }
}

function identityArgs(as = 'client'): readonly string[] {
  if (as === 'plain') return ['--plain']
  const trust = ['--ca', pki.path('ca.pem')]
  if (as === 'none') return ['--anonymous-tls', ...trust]
  return ['--p12', pki.path(`${as}.p12`), '--password', 'pulse', ...trust]
}

describe.skipIf(!HAVE_PEERS)('the practice endpoint under Electron and under Node', () => {
  it('takes the other one’s probe and study, tells the same, and ends in good order', async () => {
    const told = await underBoth(async (runtime) => {
      const state = file(`state-${runtime}`)
      const serving = serveUnder(runtime, ['--port', '0', '--state', state])
      try {
        const { port, ca } = await serving.until('listening')
        const out = file(`issued-by-${runtime}`)
        await admit(state, out)
        const args = ['--host', '127.0.0.1', '--port', String(port), '--called', 'HEARTLAB']
        const identity = ['--p12', join(out, 'VIVID1.p12'), '--password', 'pulse']
        const client = runtime === 'node' ? 'electron' : 'node'
        const called = await callUnder(client, [
          ...['probe', ...args, '--calling', 'VIVID1', ...identity, '--ca', String(ca)],
          ...['--store', 'us', '--store', 'sr-private', '--json']
        ])
        expect(documentOf<Report>(called)).toMatchObject({ verdict: 'pass', cause: null })
        await serving.until('closed')
      } finally {
        expect(await serving.end()).toBe(0)
      }
      return serving.events()
    })
    expect(told.electron).toEqual(told.node)
    expect(told.node.filter((event) => event === 'stored')).toHaveLength(2)
  })
})

/** A certificate by the endpoint's own CA, and the identity that belongs to it. */
async function admit(state: string, out: string): Promise<void> {
  const who = ['--name', 'Echo room', '--ae-title', 'VIVID1']
  const create = ['cert', 'create', ...who, '--out', out, '--ca', join(state, 'ca')]
  expect(await callUnder('node', create)).toMatchObject({ status: 0 })
  const add = ['identity', 'add', '--state', state, ...who, '--certificate']
  expect(await callUnder('node', [...add, join(out, 'VIVID1.crt')])).toMatchObject({ status: 0 })
}
