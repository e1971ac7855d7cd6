import { execFileSync, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync
} from 'node:fs'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Association } from '../../../electron/engine/dicom/association-types'
import { requestAssociation } from '../../../electron/engine/dicom/request-association'
import type { PracticeEvent } from '../../../electron/engine/practice/practice-events'
import {
  startPractice,
  type PracticeEndpoint,
  type PracticeOptions
} from '../../../electron/engine/practice/start-practice'
import { openStudyStore } from '../../../electron/engine/practice/study-store'
import { SOP_CLASS } from '../../../shared/dicom/sop-classes'
import { TRANSFER_SYNTAX } from '../../../shared/dicom/transfer-syntaxes'

const SYNTAX = TRANSFER_SYNTAX.explicitLittle
const STILL = SOP_CLASS.ultrasoundImage
const LIMITS = { firstBytesMs: 300, requestMs: 300, idleMs: 400 }

describe('the practice endpoint under bad treatment', () => {
  const folder = mkdtempSync(join(tmpdir(), 'practice-'))
  const out = join(folder, 'out')
  const events: PracticeEvent[] = []
  let endpoint: PracticeEndpoint
  let port: number

  beforeAll(async () => {
    endpoint = await start(folder, { out, limits: LIMITS }, (event) => events.push(event))
    port = endpoint.plainPort ?? 0
  })
  afterAll(async () => {
    await endpoint.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  async function associate(at = port): Promise<{ association: Association; socket: Socket }> {
    const socket = connect(at, '127.0.0.1')
    await once(socket, 'connect')
    const answer = await requestAssociation(
      socket,
      {
        called: 'HEARTLAB',
        calling: 'VIVID1',
        contexts: [
          { id: 1, abstractSyntax: STILL, transferSyntaxes: [SYNTAX] },
          { id: 3, abstractSyntax: SOP_CLASS.verification, transferSyntaxes: [SYNTAX] },
          { id: 5, abstractSyntax: SOP_CLASS.studyRootFind, transferSyntaxes: [SYNTAX] }
        ]
      },
      { timeoutMs: 2000 }
    )
    if (answer.kind !== 'accepted') throw new Error(`not accepted: ${JSON.stringify(answer)}`)
    return { association: answer.association, socket }
  }

  async function store(study: string, instance: string): Promise<number> {
    const { association } = await associate()
    const bytes = dataset(study, instance)
    const stored = await association.store(
      {
        sopClassUid: STILL,
        sopInstanceUid: instance,
        transferSyntax: SYNTAX,
        dataset: { kind: 'bytes', bytes }
      },
      { timeoutMs: 2000 }
    )
    await association.release({ timeoutMs: 1000 })
    if (stored.kind !== 'answered') throw new Error(stored.kind)
    return stored.status
  }

  async function answersEcho(): Promise<boolean> {
    const { association } = await associate()
    const echo = await association.echo({ timeoutMs: 2000 })
    await association.release({ timeoutMs: 1000 })
    return echo.kind === 'answered' && echo.status === 0
  }

  it.each([
    ['../../etc', '../../../passwd'],
    ['..', '.'],
    ['', ''],
    ['/', '/tmp/x'],
    ['1.2\\3', 'CON'],
    ['9'.repeat(300), '8'.repeat(300)],
    ['1.2.3\u00001.2', 'a\u0000b']
  ])('keeps objects with the UIDs %j and %j inside its folder', async (study, instance) => {
    await store(study, instance).catch(() => null)
    for (const file of filesIn(folder)) expect(relative(folder, file)).toMatch(/^(out|state)\//)
    for (const file of filesIn(out).filter((each) => each.endsWith('.dcm')))
      expect(relative(out, file)).toMatch(/^[\w.-]{1,64}\/[\w.-]{1,68}\.dcm$/)
    expect(await answersEcho()).toBe(true)
  })

  it('writes no patient’s name into its records', async () => {
    await store('1.2.3', '1.2.3.4')
    expect(readFileSync(join(out, '1.2.3', '1.2.3.4.dcm'), 'latin1')).toContain('SECRET^NAME')
    expect(readFileSync(join(out, 'arrivals.jsonl'), 'utf8')).not.toContain('SECRET')
    expect(JSON.stringify(events)).not.toContain('SECRET')
  })

  it('finds a study by its UID and answers nothing for one that is not there', async () => {
    await store('1.2.77', '1.2.77.1')
    const { association } = await associate()
    const ask = (uid: string) =>
      association.find(
        { keys: { '00080052': ['CS', 'STUDY'], '0020000D': ['UI', uid], '00100010': ['PN', ''] } },
        { timeoutMs: 2000 }
      )
    const found = await ask('1.2.77')
    const missing = await ask('1.2.78')
    expect(found.kind === 'answered' && found.matches).toEqual([
      expect.objectContaining({ '0020000D': ['1.2.77'], '00201208': ['1'] })
    ])
    expect(missing.kind === 'answered' && missing.matches).toEqual([])
    association.abort()
  })

  it('says that its folder is gone, and stores again once it is back', async () => {
    const [incoming, aside] = [join(out, '.incoming'), join(out, '.aside')]
    renameSync(incoming, aside)
    expect(await store('1.2.88', '1.2.88.1')).toBe(0x0110)
    expect(events.find(({ event }) => event === 'rejected')).toMatchObject({
      says: 'Ultrasound Image could not be stored: the folder for what arrives is gone (status 0x0110).'
    })
    renameSync(aside, incoming)
    expect(await store('1.2.88', '1.2.88.1')).toBe(0)
  })

  it('takes 200 connections at once: those over the limit are sent away for now', async () => {
    const limits = { firstBytesMs: 10_000, requestMs: 10_000, idleMs: 10_000, associations: 150 }
    const busy = await start(folder, { limits })
    const at = busy.plainPort ?? 0
    const asked = await Promise.allSettled(Array.from({ length: 200 }, () => associate(at)))
    const open = asked.filter((each) => each.status === 'fulfilled')
    const sentAway = asked.filter((each) => each.status === 'rejected')
    expect(open).toHaveLength(150)
    for (const { reason } of sentAway)
      expect(String(reason)).toContain('{"kind":"rejected","result":2,"source":3,"reason":2}')
    for (const { value } of open) await value.association.release({ timeoutMs: 2000 })
    const { association } = await associate(at)
    association.abort()
    await busy.stop()
  })

  it('cuts off who says nothing, who drips bytes, and who falls silent', async () => {
    const dripping = await Promise.all(
      [endpoint.port, port].flatMap((each) => [
        lifeOf(each, ''),
        lifeOf(each, '\x16\x03\x01'),
        lifeOf(each, '\x01\x00\x00\x00\x10\x00')
      ])
    )
    // Far less than the ten seconds that nobody’s limits would give them.
    for (const lived of dripping) expect(lived).toBeLessThan(5000)
    const { socket } = await associate()
    // Cut off may also mean a reset, which is an error before the close.
    await new Promise((resolve) =>
      socket
        .on('error', () => undefined)
        .once('close', resolve)
        .resume()
    )
    expect(await answersEcho()).toBe(true)
  })

  it('survives any bytes on either port', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('', '\x16\x03\x01\x00', '\x01\x00', '\x80\x2e\x01', 'GET '),
        fc.uint8Array({ maxLength: 400 }),
        fc.boolean(),
        async (start, bytes, isPlain) => {
          await throwAt(
            isPlain ? port : endpoint.port,
            Buffer.concat([Buffer.from(start, 'latin1'), bytes])
          )
        }
      ),
      { numRuns: 300 }
    )
    expect(await answersEcho()).toBe(true)
  })
})

describe.skipIf(!canMount())('a practice endpoint on a full disk (needs root)', () => {
  it('answers out of resources, counts nothing and goes on', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'practice-'))
    const disk = join(folder, 'disk')
    mkdirSync(disk)
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=512k', 'none', disk])
    const now = () => new Date()
    try {
      const store = await openStudyStore(disk, now)
      const sink = store.openSink(incoming('2.25.1'), () => undefined)
      const refusal = sink.write([dataset('2.25.2', '2.25.1'), Buffer.alloc(1024 * 1024)])
      await expect(refusal).rejects.toMatchObject({ code: 'ENOSPC' })
      await sink.discard()
      expect(store.arrivals()).toEqual([])
      const small = store.openSink(incoming('2.25.3'), () => undefined)
      await small.write([dataset('2.25.2', '2.25.3')])
      await small.finish()
      expect(store.arrivals()).toHaveLength(1)
      await store.close()
    } finally {
      execFileSync('umount', [disk])
      rmSync(folder, { recursive: true, force: true })
    }
  })
})

describe('a study store after a power cut', () => {
  it('counts only what arrived whole, and clears the rest away', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'practice-'))
    const now = () => new Date()
    const first = await openStudyStore(folder, now)
    const sink = first.openSink(incoming('2.25.9'), () => undefined)
    await sink.write([dataset('2.25.1', '2.25.9')])
    expect(first.arrivals()).toEqual([])
    const whole = first.openSink(incoming('2.25.8'), () => undefined)
    await whole.write([dataset('2.25.1', '2.25.8')])
    await whole.finish()
    await first.close()
    const again = await openStudyStore(folder, now)
    expect(again.arrivals().map(({ sopInstanceUid }) => sopInstanceUid)).toEqual(['2.25.8'])
    expect(filesIn(folder).filter((file) => !/(\.dcm|\.jsonl)$/.test(file))).toEqual([])
    await again.close()
    rmSync(folder, { recursive: true, force: true })
  })
})

async function start(
  folder: string,
  rest: Partial<PracticeOptions>,
  onEvent: (event: PracticeEvent) => void = () => undefined
): Promise<PracticeEndpoint> {
  const started = await startPractice(
    {
      state: join(folder, 'state'),
      port: 0,
      plainPort: 0,
      bind: '127.0.0.1',
      aeTitle: 'HEARTLAB',
      allowAnonymous: true,
      out: null,
      watch: null,
      ...rest
    },
    onEvent
  )
  if (!started.ok) throw new Error(started.problem.title)
  return started.value
}

function canMount(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'practice-'))
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'none', folder])
  if (mounted.status === 0) spawnSync('umount', [folder])
  rmSync(folder, { recursive: true, force: true })
  return mounted.status === 0
}

function incoming(sopInstanceUid: string) {
  const titles = { calling: 'VIVID1', called: 'HEARTLAB' }
  return { contextId: 1, sopClassUid: STILL, sopInstanceUid, transferSyntax: SYNTAX, ...titles }
}

/** A small data set in Explicit VR Little Endian, with a name that must never be remembered. */
function dataset(study: string, instance: string): Buffer {
  return Buffer.concat([
    element(0x0008, 0x0016, 'UI', STILL),
    element(0x0008, 0x0018, 'UI', instance),
    element(0x0010, 0x0010, 'PN', 'SECRET^NAME'),
    element(0x0020, 0x000d, 'UI', study)
  ])
}

function element(group: number, number: number, vr: string, text: string): Buffer {
  const value = Buffer.from(text.length % 2 ? `${text}\0` : text, 'latin1')
  const head = Buffer.alloc(8)
  head.writeUInt16LE(group, 0)
  head.writeUInt16LE(number, 2)
  head.write(vr, 4, 'latin1')
  head.writeUInt16LE(value.length, 6)
  return Buffer.concat([head, value])
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
}

/** How long a connection lives that sends these bytes, and one more now and then, in ms. */
async function lifeOf(port: number, bytes: string): Promise<number> {
  const started = Date.now()
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => undefined).resume()
  if (bytes !== '') socket.write(Buffer.from(bytes, 'latin1'))
  const drip = setInterval(() => bytes !== '' && socket.write(Buffer.from([0])), 100)
  // Not `events.once`, which rejects where the cut comes as a reset.
  await new Promise((resolve) => socket.once('close', resolve))
  clearInterval(drip)
  return Date.now() - started
}

async function throwAt(port: number, bytes: Buffer): Promise<void> {
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => undefined).resume()
  socket.end(bytes)
  await once(socket, 'close')
}
