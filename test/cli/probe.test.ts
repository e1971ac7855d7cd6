import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { allCommands } from '../../electron/cli/commands'
import { runCommandLine } from '../../electron/cli/run-command'
import { reportSchema, type Report } from '../../shared/report/report'
import { startStorescp } from '../peers/dcmtk'
import { havePeer } from '../peers/have-peer'
import { makePki, type Pki } from '../peers/make-pki'
import { rejectPdu, startRawServer, staySilent, waitForDicom } from '../peers/raw-server'

const commands = await allCommands()

const folder = mkdtempSync(join(tmpdir(), 'probe-'))
let pki: Pki
beforeAll(() => {
  pki = makePki(join(folder, 'pki'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Run {
  readonly status: number
  readonly out: string
  readonly err: string
}

async function run(args: readonly string[], signal = new AbortController().signal): Promise<Run> {
  const out: string[] = []
  const err: string[] = []
  const status = await runCommandLine(args, commands, '0', {
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    signal,
    now: () => new Date('2026-06-01T00:00:00Z'),
    askSecret: () => Promise.reject(new Error('nobody is there to ask')),
    stdin: Readable.from([])
  })
  return { status, out: out.join('\n'), err: err.join('\n') }
}

const TO = ['probe', '--host', '127.0.0.1', '--called', 'PACS', '--calling', 'VIVID1']

function reportOf({ out }: Run): Report {
  return reportSchema.parse(JSON.parse(out))
}

describe('a wrong call ends with status 2 and one line on stderr', () => {
  const wrong: readonly (readonly [says: string, args: readonly string[]])[] = [
    ['no mode', []],
    ['two modes', ['--plain', '--anonymous-tls']],
    ['a port of 70000', ['--plain', '--port', '70000']],
    ['port 0', ['--plain', '--port', '0']],
    ['a host with a scheme', ['--plain', '--host', 'https://pacs']],
    ['a host with a port', ['--plain', '--host', 'pacs:104']],
    ['an address with a slip', ['--plain', '--host', '10.0.0.300']],
    ['an AE title of seventeen letters', ['--plain', '--calling', 'ABCDEFGHIJKLMNOPQ']],
    ['an AE title with a backslash', ['--plain', '--called', 'A\\B']],
    ['an unreadable P12', ['--p12', '/no/such/file']],
    ['an unreadable CA', ['--anonymous-tls', '--ca', '/no/such/file']],
    ['a store that is neither kind nor path', ['--plain', '--store', 'clips']],
    ['a timeout in words', ['--plain', '--timeout', 'soon']],
    ['an unknown option', ['--plain', '--fast']]
  ]
  it.each(wrong)('%s', async (_says, args) => {
    const { status, out, err } = await run([...TO, '--port', '104', ...args])
    expect(status).toBe(2)
    expect(out).toBe('')
    expect(err.split('\n')).toHaveLength(1)
  })

  it('a CA file without a certificate', async () => {
    const file = join(folder, 'page.pem')
    writeFileSync(file, '<!DOCTYPE html><html>Sign in</html>')
    const { status } = await run([...TO, '--port', '104', '--anonymous-tls', '--ca', file])
    expect(status).toBe(2)
  })
})

describe('a certificate file that does not serve is found before the network is touched', () => {
  const cases: readonly (readonly [says: string, file: string, password: string, cause: string])[] =
    [
      ['a wrong password', 'client.p12', 'wrong', 'wrong-key-password'],
      ['a certificate without its key', 'client.pem', 'pulse', 'p12-no-key']
    ]
  it.each(cases)('%s', async (_says, file, password, cause) => {
    const seen: number[] = []
    const server = await startRawServer((socket) => {
      seen.push(socket.localPort ?? 0)
      staySilent(socket)
    })
    const args = ['--port', `${server.port}`, '--p12', pki.path(file), '--password', password]
    const result = await run([...TO, ...args, '--json'])
    await server.stop()
    const report = reportOf(result)
    expect({ status: result.status, cause: report.cause, seen: seen.length }).toEqual({
      status: 1,
      cause,
      seen: 0
    })
    const failed = report.findings.filter(({ status }) => status === 'fail').map(({ id }) => id)
    expect(failed).toEqual(['client-certificate'])
    expect(JSON.stringify(report)).not.toContain('wrong"')
  })
})

describe.skipIf(!havePeer('storescp'))('against DCMTK with mutual TLS', () => {
  it('passes with all kinds of test objects, password pulse tried by itself', async () => {
    const peer = await startStorescp({ tls: { pki } })
    const files = ['--p12', pki.path('client.p12'), '--ca', pki.path('ca.pem')]
    const asked = ['--store', 'all', '--scan', '--timeout', '3', '--json']
    const result = await run([...TO, '--port', `${peer.port}`, ...files, ...asked])
    await peer.stop()
    const report = reportOf(result)
    expect({ status: result.status, verdict: report.verdict, cause: report.cause }).toEqual({
      status: 0,
      verdict: 'pass',
      cause: null
    })
    expect(report.findings.map(({ id }) => id)).toEqual([
      'name-lookup',
      'tcp-connect',
      'tls-handshake',
      'server-certificate',
      'client-certificate',
      'association',
      'contexts',
      'echo',
      'store:us',
      'store:us-multiframe',
      'store:sr',
      'store:sr-private',
      'tls-scan'
    ])
  })

  it('warns, and ends with 0, where a query is asked for that the server does not answer', async () => {
    const peer = await startStorescp()
    const asked = ['--plain', '--store', 'us', '--confirm-find', '--json']
    const result = await run([...TO, '--port', `${peer.port}`, ...asked])
    await peer.stop()
    const confirm = reportOf(result).findings.find(({ id }) => id === 'find-confirm')
    expect([result.status, confirm?.status]).toEqual([0, 'warn'])
    expect(confirm?.summary).toContain('Study List')
  })
})

it('says one next action last, without --json', async () => {
  const server = await startRawServer(waitForDicom(rejectPdu(1, 1, 7)))
  const { status, out } = await run([...TO, '--port', `${server.port}`, '--plain'])
  await server.stop()
  const lines = out.split('\n')
  expect(status).toBe(1)
  expect(lines.filter((line) => line.startsWith('✗'))).toHaveLength(1)
  expect(lines.filter((line) => line.startsWith('Next: '))).toEqual([lines.at(-1)])
  expect(out).toContain('wrong-called-ae')
})

it('gives an incomplete report at once when it is canceled', async () => {
  const server = await startRawServer(staySilent)
  const controller = new AbortController()
  setTimeout(() => controller.abort(), 200)
  const startedAt = performance.now()
  const args = ['--port', `${server.port}`, '--plain', '--timeout', '30', '--json']
  const result = await run([...TO, ...args], controller.signal)
  await server.stop()
  expect(result.status).toBe(1)
  expect(reportOf(result).verdict).toBe('incomplete')
  expect(performance.now() - startedAt).toBeLessThan(1500)
})

it('ends within three times the limit when everything stays silent', async () => {
  const server = await startRawServer(staySilent)
  const startedAt = performance.now()
  const files = ['--p12', pki.path('client.p12'), '--ca', pki.path('ca.pem'), '--scan']
  const result = await run([
    ...TO,
    '--port',
    `${server.port}`,
    ...files,
    '--timeout',
    '1',
    '--json'
  ])
  await server.stop()
  expect(reportOf(result).cause).toBe('timeout')
  expect(performance.now() - startedAt).toBeLessThan(3000)
})
