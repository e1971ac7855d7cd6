import { spawn, type ChildProcess } from 'node:child_process'
import { EventEmitter, once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { isAbsolute, join, resolve } from 'node:path'
import { connect as connectTls } from 'node:tls'
import { afterAll, describe, expect, it } from 'vitest'
import { requestAssociation } from '../../electron/engine/dicom/request-association'
import { SOP_CLASS } from '../../shared/dicom/sop-classes'
import { TRANSFER_SYNTAX } from '../../shared/dicom/transfer-syntaxes'
import { emptyDevice, emptySite, type Site } from '../../shared/site'
import { runCommand, startCommand } from './fake-io'

interface Line {
  readonly event: string
  readonly port: number
  readonly plainPort: number | null
  readonly aeTitle: string
  readonly ca: string
}

const folder = mkdtempSync(join(tmpdir(), 'serve-'))
const state = join(folder, 'state')
const syntax = TRANSFER_SYNTAX.explicitLittle

const started: ChildProcess[] = []

/** A test that failed half-way leaves no endpoint behind. */
afterAll(() => {
  for (const child of started) child.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

describe('serve', () => {
  it('prints where it listens, then a line an event, and ends in good order', async () => {
    const serving = startCommand(
      'serve',
      '--state',
      state,
      '--port',
      '0',
      '--allow-anonymous',
      '--json'
    )
    const first = JSON.parse(await serving.line(() => true)) as Line
    expect(first).toMatchObject({ event: 'listening', aeTitle: 'HEARTLAB', plainPort: null })
    expect(isAbsolute(first.ca)).toBe(true)
    expect(readFileSync(first.ca, 'utf8')).toContain('BEGIN CERTIFICATE')
    const association = await associate(first)
    await association.echo({ timeoutMs: 2000 })
    await association.release({ timeoutMs: 1000 })
    await serving.line((text) => text.includes('"event":"closed"'))
    serving.abort()
    expect(await serving.status).toBe(0)
    const events = serving.out.map((text) => (JSON.parse(text) as Line).event)
    expect(events).toEqual(['listening', 'connection', 'tls', 'association', 'echo', 'closed'])
  })

  it('says the same in words for a person', async () => {
    const serving = startCommand('serve', '--state', state, '--port', '0')
    expect(await serving.line((text) => text.includes('listens on'))).toMatch(
      /^HEARTLAB listens on 127\.0\.0\.1, port \d+ \(TLS\)$/
    )
    serving.abort()
    expect(await serving.status).toBe(0)
  })

  it('keeps its CA and its certificate from one start to the next', async () => {
    const before = [
      readFileSync(join(state, 'ca', 'ca.pem')),
      readFileSync(join(state, 'server.crt'))
    ]
    const serving = startCommand('serve', '--state', state, '--port', '0', '--json')
    await serving.line(() => true)
    serving.abort()
    await serving.status
    expect([
      readFileSync(join(state, 'ca', 'ca.pem')),
      readFileSync(join(state, 'server.crt'))
    ]).toEqual(before)
  })

  it('names the folder for studies where that one cannot be used', async () => {
    writeFileSync(join(folder, 'file'), '')
    const call = ['serve', '--port', '0', '--state', state, '--out', join(folder, 'file')]
    const { status, err } = await runCommand(...call)
    expect([status, err]).toEqual([2, expect.stringContaining(`studies ${join(folder, 'file')}`)])
  })

  it('names a port that is in use in one line', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as AddressInfo
    const { status, err, out } = await runCommand(
      'serve',
      '--state',
      state,
      '--port',
      String(port),
      '--json'
    )
    other.close()
    expect(status).toBe(2)
    expect(err).toMatch(new RegExp(`^heartlab-connect: Port ${port} is in use`))
    expect(JSON.parse(out)).toMatchObject({ problem: { code: 'in-use' } })
  })

  it.each([
    [['--port', '70000'], /--port takes/],
    [['--ae-title', 'ABCDEFGHIJKLMNOPQ'], /at most 16/],
    [['--bind', '203.0.113.77', '--port', '0'], /not an address of this computer/],
    [['--watch', 'nowhere.csv'], /There is no file/],
    [['--colour', 'red'], /colour/],
    [['DIR'], /options only/]
  ])('refuses %j', async (args, says) => {
    const { status, err } = await runCommand('serve', '--state', state, '--json', ...args)
    expect(status).toBe(2)
    expect(err).toMatch(says)
  })

  it('takes the called AE title from a watched site, and judges by its mode', async () => {
    const file = join(folder, 'site.json')
    writeFileSync(file, JSON.stringify(site()))
    const serving = startCommand(
      'serve',
      '--state',
      state,
      '--port',
      '0',
      '--watch',
      file,
      '--json'
    )
    const first = JSON.parse(await serving.line(() => true)) as Line
    expect(first.aeTitle).toBe('ECHOLAB')
    await associate(first, 'ECHOLAB').then((association) => association.abort())
    const text = await serving.line((each) => each.includes('"calling-ae","status":"right"'))
    expect(JSON.parse(text)).toMatchObject({ event: 'verdict', device: 'Room 1' })
    expect(text).toContain('"client-certificate","status":"right","seen":"none"')
    serving.abort()
    await serving.status
  })

  it('reads an installer’s table with a byte order mark and semicolons', async () => {
    const file = join(folder, 'devices.csv')
    writeFileSync(file, '\uFEFFname;ae_title;model;room\r\nRoom 1;VIVID1;Vivid E95;1\r\n')
    const serving = startCommand(
      'serve',
      '--state',
      state,
      '--port',
      '0',
      '--watch',
      file,
      '--json'
    )
    const first = JSON.parse(await serving.line(() => true)) as Line
    await associate(first).then(
      (association) => association.abort(),
      () => undefined
    )
    expect(
      await serving.line((each) => each.includes('"client-certificate","status":"wrong"'))
    ).toContain('ge:dataflow')
    serving.abort()
    await serving.status
  })
})

const program = resolve(import.meta.dirname, '../../dist/electron/cli.cjs')
/** Where everything is tested a build has to be there; at a desk its tests are left out without one. */
const isBuilt = Boolean(process.env.CI) || existsSync(program)

describe.skipIf(!isBuilt)('serve as a program (needs a build)', () => {
  it('counts nothing that was half there when it was killed, and starts again', async () => {
    const out = join(folder, 'killed')
    const first = await startProgram(out)
    const association = await associate(first.line)
    const halfway = new EventEmitter()
    const sending = association.store(source(40_000_000), {
      timeoutMs: 3000,
      onProgress: () => halfway.emit('reached')
    })
    await once(halfway, 'reached')
    first.child.kill('SIGKILL')
    await Promise.all([once(first.child, 'exit'), sending])
    const second = await startProgram(out)
    // Only the record, still empty, and the place for what comes in.
    expect(readdirSync(out, { recursive: true })).toEqual(['.incoming', 'arrivals.jsonl'])
    expect(readFileSync(join(out, 'arrivals.jsonl'), 'utf8')).toBe('')
    second.child.kill('SIGTERM')
    expect(await once(second.child, 'exit')).toEqual([0, null])
  })

  it('lets an object that is on its way arrive before SIGTERM ends it', async () => {
    const out = join(folder, 'ended')
    const { child, line } = await startProgram(out)
    const association = await associate(line)
    const halfway = new EventEmitter()
    const sending = association.store(source(20_000_000), {
      timeoutMs: 3000,
      onProgress: (sent, total) => sent > total / 2 && halfway.emit('reached')
    })
    await once(halfway, 'reached')
    child.kill('SIGTERM')
    expect(await sending).toMatchObject({ kind: 'answered', status: 0 })
    if (child.exitCode === null) await once(child, 'exit')
    expect(child.exitCode).toBe(0)
    expect(readFileSync(join(out, 'arrivals.jsonl'), 'utf8')).toContain('2.25.4711')
  })

  async function startProgram(out: string): Promise<{ child: ChildProcess; line: Line }> {
    const args = ['serve', '--state', state, '--port', '0', '--out', out, '--allow-anonymous']
    const child = spawn(process.execPath, [program, ...args, '--json'], {
      stdio: ['ignore', 'pipe', 'inherit']
    })
    started.push(child)
    const [chunk] = (await once(child.stdout as NodeJS.ReadableStream, 'data')) as [Buffer]
    return { child, line: JSON.parse(chunk.toString().split('\n')[0] ?? '') as Line }
  }
})

async function associate({ port, ca }: Line, called = 'HEARTLAB') {
  const socket = connectTls({ port, host: '127.0.0.1', ca: readFileSync(ca) })
  await once(socket, 'secureConnect')
  const contexts = [SOP_CLASS.verification, SOP_CLASS.ultrasoundMultiFrame].map(
    (abstractSyntax, index) => ({ id: 2 * index + 1, abstractSyntax, transferSyntaxes: [syntax] })
  )
  const answer = await requestAssociation(
    socket,
    { called, calling: 'VIVID1', contexts },
    { timeoutMs: 2000 }
  )
  if (answer.kind !== 'accepted') throw new Error(JSON.stringify(answer))
  return answer.association
}

function source(length: number) {
  return {
    sopClassUid: SOP_CLASS.ultrasoundMultiFrame,
    sopInstanceUid: '2.25.4711',
    transferSyntax: syntax,
    dataset: { kind: 'bytes', bytes: new Uint8Array(length) }
  } as const
}

function site(): Site {
  const empty = emptySite('site', '2026-11-22T00:00:00Z')
  return {
    ...empty,
    endpoint: { ...empty.endpoint, calledAeTitle: 'ECHOLAB', mode: 'anonymous' },
    devices: [{ ...emptyDevice('one'), name: 'Room 1', aeTitle: 'VIVID1' }]
  }
}
