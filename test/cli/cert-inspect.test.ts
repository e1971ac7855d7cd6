import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, describe, expect, it } from 'vitest'
import { certInspect } from '../../electron/cli/cert-inspect'
import type { CommandIo } from '../../electron/cli/command'
import { runCommandLine } from '../../electron/cli/run-command'
import { writePkcs12, type Pkcs12Format } from '../../electron/engine/certs/write-pkcs12'
import * as der from '../../electron/engine/certs/write-der'
import {
  AUTHORITY,
  DEVICE,
  makeCertificate,
  makeKey,
  NOW,
  pem
} from '../engine/certs/made-certificate'

const folder = mkdtempSync(join(tmpdir(), 'inspect-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const ca = makeCertificate({ cn: 'HeartLab CA', extensions: AUTHORITY })
const device = makeCertificate({ cn: 'VIVID1', issuer: ca, key: makeKey(), extensions: DEVICE })

function place(name: string, content: Uint8Array | string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const container = (format: Pkcs12Format, password: string) =>
  writePkcs12({
    keyPkcs8Der: device.key.pkcs8,
    certificates: [device.der, ca.der],
    password,
    format
  })

const caFile = place('ca.pem', pem(ca))
const scanner = place('scanner.p12', container('scanner', 'pulse'))
const modern = place('modern.p12', container('modern', 'pulse'))
const secret = place('secret.p12', container('scanner', 'open sesame'))

async function run(...args: readonly string[]) {
  return await runWith({}, args)
}

async function runWith(terminal: Partial<CommandIo>, args: readonly string[]) {
  const out: string[] = []
  const err: string[] = []
  const status = await runCommandLine(['cert', 'inspect', ...args], [certInspect], '0', {
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    signal: new AbortController().signal,
    now: () => NOW,
    askSecret: () => Promise.reject(new Error('nobody is there')),
    stdin: Readable.from([]),
    ...terminal
  })
  return { status, out: out.join('\n'), err: err.join('\n') }
}

/** A person at a terminal who types these, one a question. */
function person(...typed: string[]) {
  const asked: string[] = []
  const terminal: Partial<CommandIo> = {
    stdin: Object.assign(Readable.from([]), { isTTY: true }),
    askSecret: (question) => {
      asked.push(question)
      return Promise.resolve(typed[asked.length - 1] ?? '')
    }
  }
  return { asked, run: (...args: string[]) => runWith(terminal, args) }
}

async function inspect(...args: readonly string[]) {
  const { out, status } = await run(...args, '--json')
  return { status, file: JSON.parse(out).files[0] }
}

const codesOf = (file: { findings: readonly { code: string }[] }) =>
  file.findings.map((one) => one.code)

describe('cert inspect', () => {
  it('finds a scanner container good, and tells what is in it', async () => {
    const { status, file } = await inspect(scanner, '--as', 'client', '--ae-title', 'VIVID1')
    expect(status).toBe(0)
    expect(file).toMatchObject({ file: scanner, kind: 'p12', role: 'client', verdict: 'ok' })
    expect(file.chain).toEqual([0, 1])
    expect(file.certificates[0]).toMatchObject({
      subject: 'CN=VIVID1',
      issuer: 'CN=HeartLab CA',
      key: 'EC P-256',
      isCa: false,
      eku: ['clientAuth']
    })
    expect(file.certificates[0].sha1).toMatch(/^[0-9a-f]{40}$/)
  })

  it.each([
    ['7', 1, 'error'],
    ['10-1607', 1, 'error'],
    ['10-1709', 0, undefined],
    ['11', 0, undefined],
    [undefined, 0, 'warn']
  ])('judges the modern container for Windows %s', async (windows, status, severity) => {
    const { status: seen, file } = await inspect(
      modern,
      '--as',
      'client',
      ...(windows ? ['--windows', windows] : [])
    )
    const found = file.findings.find(
      (one: { code: string }) => one.code === 'p12-not-legacy-windows'
    )
    expect([seen, found?.severity]).toEqual([status, severity])
  })

  it('opens with a password given, and never prints it', async () => {
    expect((await run(secret)).status).toBe(1)
    const passwordFile = place('password.txt', 'open sesame\n')
    for (const way of [
      ['--password', 'no', '--password', 'open sesame'],
      ['--password', 'open sesame\n'],
      ['--password-file', passwordFile]
    ]) {
      const { status, out, err } = await run(secret, ...way)
      expect(status).toBe(0)
      expect(out + err).not.toContain('sesame')
    }
  })

  it('tells of a password that ends in a blank, and of a P12 written as text', async () => {
    const blank = await inspect(
      place('blank.p12', container('scanner', 'pulse ')),
      '--as',
      'client'
    )
    expect(blank.file.verdict).toBe('warn')
    expect(codesOf(blank.file)).toContain('wrong-password')
    const armored = der.pemOf('PKCS12', container('scanner', 'pulse'))
    const text = await inspect(place('text.p12', armored), '--as', 'client')
    expect(text.file.verdict).toBe('warn')
    expect(codesOf(text.file)).toContain('not-a-pkcs12')
  })

  it('stops when a key lies beside the CA, whatever the file is called', async () => {
    const both = pem(ca) + der.pemOf('PRIVATE KEY', ca.key.pkcs8)
    const { status, file } = await inspect(place('both.crt', both), '--as', 'ca')
    expect(status).toBe(1)
    expect(codesOf(file)).toContain('private-key-inside')
    expect(JSON.stringify(file)).not.toContain(ca.key.pkcs8.toString('base64').slice(60, 90))
  })

  it.each<[string, Uint8Array | string, string, string]>([
    ['an empty file', '', 'empty', 'empty-file'],
    ['a web page', '<!DOCTYPE html><title>Sign in</title>', 'html', 'not-a-certificate-html'],
    ['an error message', '{"error":"unauthorized"}', 'json', 'not-a-certificate-json'],
    ['half a certificate', ca.der.subarray(0, 200), 'unknown', 'truncated'],
    ['a PEM without its end', pem(ca).slice(0, 300), 'pem', 'truncated'],
    ['UTF-16', Buffer.from(`\ufeff${pem(ca)}`, 'utf16le'), 'pem', 'pem-utf16'],
    ['a byte order mark', `\ufeff${pem(ca)}`, 'pem', 'pem-bom'],
    ['Windows line ends', pem(ca).replaceAll('\n', '\r\n'), 'pem', 'pem-crlf'],
    ['base64 alone', ca.der.toString('base64'), 'base64', 'pem-no-armor'],
    ['a letter around it', `Dear all,\n${pem(ca)}`, 'pem', 'pem-extra-text'],
    ['an old heading', pem(ca, 'X509 CERTIFICATE'), 'pem', 'pem-x509-certificate-header'],
    ['another heading', pem(ca, 'PUBLIC KEY'), 'pem', 'pem-x509-certificate-header'],
    ['PEM on one line', pem(ca).replaceAll('\n', ' '), 'pem', 'pem-no-armor'],
    ['two certificates', pem(ca) + pem(ca), 'pem', 'several-certs'],
    ['server and CA', pem(device) + pem(ca), 'pem', 'chain-file'],
    ['a Java keystore', Buffer.from('feedfeed00000002', 'hex'), 'keystore', 'not-a-pkcs12'],
    ['a client P12', container('scanner', 'pulse'), 'p12', 'client-file-as-ca']
  ])('recognises %s in the place of the CA', async (_, content, kind, code) => {
    const { file } = await inspect(place('some.cer', content), '--as', 'ca')
    expect(file.kind).toBe(kind)
    expect(codesOf(file)).toContain(code)
  })

  it('names binary that is called .pem', async () => {
    const { file } = await inspect(place('binary.pem', ca.der), '--as', 'ca')
    expect(codesOf(file)).toEqual(['der-named-pem'])
  })

  it('tells a person the verdict, the chain and the thumbprint as Windows shows it', async () => {
    const { out } = await run(scanner, '--as', 'client')
    expect(out).toContain('usable')
    expect(out).toMatch(/■ CN=HeartLab CA[^]*└─ CN=VIVID1/)
    expect(out).toMatch(/thumbprint ([0-9a-f]{2} ){19}[0-9a-f]{2}/)
  })

  it('says in one line what is wrong with the call', async () => {
    for (const args of [
      [],
      [join(folder, 'missing.pem')],
      [folder],
      [caFile, '--as', 'server'],
      [caFile, '--windows', '8'],
      [caFile, '--at', 'noon'],
      [caFile, '--nonsense']
    ]) {
      const { status, err } = await run(...args)
      expect([args, status]).toEqual([args, 2])
      expect(err.trim().split('\n')).toHaveLength(1)
    }
  })
})

it('tells of each file on lines of its own, whatever it is called', async () => {
  const { out } = await run(place('a\n\u001b[31mb.p12', container('scanner', 'pulse')))
  expect(out.split('\n')[0]).toMatch(/^[^\p{Cc}]+a +\[31mb\.p12: usable/u)
})

describe('cert inspect at a terminal', () => {
  it('asks for the password of each locked file, and prints none', async () => {
    const { asked, run: call } = person('open sesame')
    const { status, out, err } = await call(scanner, secret)
    expect([status, asked]).toEqual([0, [`Password of ${secret}`]])
    expect(out + err).not.toContain('sesame')
  })

  it('judges the file locked where nothing or something else is typed', async () => {
    for (const typed of ['', 'sesame'])
      expect((await person(typed).run(secret)).out).toContain('wrong-password')
  })

  it.each([
    ['a script that wants JSON', ['--json']],
    ['whoever gave a password', ['--password', 'no']]
  ])('does not ask %s', async (_who, options) => {
    const { asked, run: call } = person('open sesame')
    expect((await call(secret, ...options)).status).toBe(1)
    expect(asked).toEqual([])
  })
})
