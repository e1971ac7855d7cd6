import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Socket } from 'node:net'
import { describe, expect, it } from 'vitest'
import { acceptAssociation } from '../../../electron/engine/dicom/accept-association'
import type {
  AcceptEnd,
  AcceptEvent,
  AcceptOptions,
  IncomingStore
} from '../../../electron/engine/dicom/accept-types'
import type {
  Association,
  AssociationRequest,
  StoreSource
} from '../../../electron/engine/dicom/association-types'
import { COMMAND, encodeCommand } from '../../../electron/engine/dicom/command-set'
import { encodePdu } from '../../../electron/engine/dicom/encode-pdu'
import { messagePdu } from '../../../electron/engine/dicom/message-pdus'
import { APPLICATION_CONTEXT, NO_USER_INFORMATION } from '../../../electron/engine/dicom/pdu'
import { requestAssociation } from '../../../electron/engine/dicom/request-association'
import { openFileSink } from './file-sink'
import { SOP_CLASS } from '../../../shared/dicom/sop-classes'
import { TRANSFER_SYNTAX } from '../../../shared/dicom/transfer-syntaxes'
import { dial, listen, temporaryFolder } from './loopback'

const EXPLICIT = TRANSFER_SYNTAX.explicitLittle
const REQUEST: AssociationRequest = {
  called: 'HEARTLAB',
  calling: 'VIVID1',
  contexts: [
    {
      id: 1,
      abstractSyntax: SOP_CLASS.verification,
      transferSyntaxes: [TRANSFER_SYNTAX.implicitLittle]
    },
    { id: 3, abstractSyntax: SOP_CLASS.ultrasoundImage, transferSyntaxes: [EXPLICIT] },
    { id: 5, abstractSyntax: SOP_CLASS.studyRootFind, transferSyntaxes: [EXPLICIT] },
    { id: 7, abstractSyntax: '1.2.3.4', transferSyntaxes: [EXPLICIT] },
    { id: 9, abstractSyntax: SOP_CLASS.comprehensiveSr, transferSyntaxes: ['1.2.3.5'] }
  ]
}
const TIME = { timeoutMs: 800 }

interface Served {
  readonly port: number
  readonly folder: string
  readonly events: AcceptEvent[]
  /** Ends in the order in which connections ended. */
  readonly ends: Promise<AcceptEnd>[]
}

async function serve(options: Partial<AcceptOptions> = {}): Promise<Served> {
  const folder = temporaryFolder()
  const events: AcceptEvent[] = []
  const ends: Promise<AcceptEnd>[] = []
  const port = await listen((socket) => {
    ends.push(
      acceptAssociation(socket, {
        decide: () => ({ accept: true }),
        store: (incoming) => openFileSink(folder, incoming),
        onEvent: (event) => events.push(event),
        ...options
      })
    )
  })
  return { port, folder, events, ends }
}

async function associate(port: number, request = REQUEST): Promise<Association> {
  const answer = await requestAssociation(await dial(port), request, TIME)
  if (answer.kind !== 'accepted') throw new Error(`not accepted: ${answer.kind}`)
  return answer.association
}

function picture(bytes: Buffer, sopInstanceUid = '2.25.77'): StoreSource {
  return {
    sopClassUid: SOP_CLASS.ultrasoundImage,
    sopInstanceUid,
    transferSyntax: EXPLICIT,
    dataset: { kind: 'bytes', bytes }
  }
}

/** A peer that answers the first bytes with these and then does as told. */
function answering(
  reply: Buffer,
  then: (socket: Socket) => void = () => undefined
): Promise<number> {
  return listen((socket) => {
    socket.once('data', () => {
      socket.write(reply)
      then(socket)
    })
  })
}

const ACCEPT = encodePdu({
  type: 'associate-accept',
  ...NO_USER_INFORMATION,
  protocolVersion: 1,
  called: 'A',
  calling: 'B',
  applicationContext: APPLICATION_CONTEXT,
  maxPduLength: 16384,
  contexts: [
    { id: 1, result: 0, transferSyntax: TRANSFER_SYNTAX.implicitLittle },
    { id: 3, result: 0, transferSyntax: EXPLICIT }
  ]
})

describe('an association', () => {
  it('tells what became of each proposed context', async () => {
    const { port } = await serve()
    const { contexts, peer } = await associate(port)
    expect(contexts.map(({ result }) => result)).toEqual([0, 0, 0, 3, 4])
    expect(peer.maxPduLength).toBe(128 * 1024)
  })

  it('echoes, stores and is released', async () => {
    const { port, folder, ends, events } = await serve()
    const association = await associate(port)
    const bytes = Buffer.from(Array.from({ length: 300_001 }, (_, index) => index % 251))
    expect(await association.echo(TIME)).toMatchObject({ kind: 'answered', status: 0 })
    const progress: number[] = []
    const onProgress = (sent: number): void => void progress.push(sent)
    expect(await association.store(picture(bytes), { ...TIME, onProgress })).toMatchObject({
      status: 0
    })
    expect(await association.release(TIME)).toEqual({ kind: 'released' })
    expect(await ends[0]).toEqual({ kind: 'released' })
    expect(readdirSync(folder)).toEqual(['2.25.77.dcm'])
    const stored = readFileSync(join(folder, '2.25.77.dcm'))
    // An odd data set goes out with one NUL more, as PS3.8 wants values of even length.
    expect(stored.subarray(-300_002).equals(Buffer.concat([bytes, Buffer.of(0)]))).toBe(true)
    expect(stored.toString('latin1', 128, 132)).toBe('DICM')
    expect(progress.at(-1)).toBe(300_001)
    expect(events.map(({ kind }) => kind)).toEqual(['request', 'accepted', 'echo', 'store'])
  })

  it('stores an empty data set and one of exactly a PDU', async () => {
    const { port, folder } = await serve({ maxPduLength: 4096 })
    const association = await associate(port)
    for (const [index, length] of [0, 4090, 4091, 4092, 8180].entries()) {
      const source = picture(Buffer.alloc(length, 7), `2.25.${index}`)
      expect(await association.store(source, TIME)).toMatchObject({ status: 0 })
    }
    expect(readdirSync(folder)).toHaveLength(5)
  })

  it('sends nothing where no context fits, and names the results', async () => {
    const { port } = await serve()
    const association = await associate(port)
    const source = { ...picture(Buffer.alloc(2)), sopClassUid: '1.2.3.4' }
    expect(await association.store(source, TIME)).toMatchObject({
      kind: 'no-context',
      results: [3]
    })
    expect(await association.echo(TIME)).toMatchObject({ status: 0 })
  })

  it('finds what the peer has', async () => {
    const { port } = await serve({
      find: async (_class, keys) =>
        keys['0020000D']?.[1] === '1.2.3'
          ? [{ '00100010': ['PN', 'TEST^A'], '0020000D': ['UI', '1.2.3'] }]
          : []
    })
    const association = await associate(port)
    const keys = { '00080052': ['CS', 'STUDY'], '0020000D': ['UI', '1.2.3'] } as const
    expect(await association.find({ keys }, TIME)).toMatchObject({
      status: 0,
      matches: [{ '00100010': ['TEST^A'], '0020000D': ['1.2.3'] }]
    })
    const others = { ...keys, '0020000D': ['UI', '9.9'] } as const
    expect(await association.find({ keys: others }, TIME)).toMatchObject({ matches: [] })
  })

  it('answers a full disk with 0xA700 and counts nothing', async () => {
    const full = Object.assign(new Error('no space'), { code: 'ENOSPC' })
    const discarded: string[] = []
    const { port, events } = await serve({
      store: ({ sopInstanceUid }: IncomingStore) => ({
        write: () => Promise.reject(full),
        finish: () => Promise.reject(full),
        discard: async () => void discarded.push(sopInstanceUid)
      })
    })
    const association = await associate(port)
    const outcome = await association.store(picture(Buffer.alloc(400_000)), TIME)
    expect(outcome).toMatchObject({ kind: 'answered', status: 0xa700 })
    expect(discarded).toEqual(['2.25.77'])
    expect(events.at(-1)).toMatchObject({ kind: 'store', stored: null, errorCode: 'ENOSPC' })
    expect(await association.echo(TIME)).toMatchObject({ status: 0 })
  })

  it('names files by sanitised UIDs, whatever the peer calls its objects', async () => {
    const { port, folder } = await serve()
    const association = await associate(port)
    for (const uid of ['..', '../../etc/passwd', '', '9'.repeat(300), 'a/b', '1.2\0.3'])
      await association.store(picture(Buffer.alloc(10), uid), TIME)
    const names = readdirSync(folder)
    expect(names).toHaveLength(6)
    for (const name of names) expect(name).toMatch(/^uid-[0-9a-f]{32}\.dcm$/)
  })

  it('keeps nothing of an object whose sender goes away half-way', async () => {
    const { port, folder, ends } = await serve()
    const socket = await dial(port)
    const answer = await requestAssociation(socket, REQUEST, TIME)
    if (answer.kind !== 'accepted') throw new Error(answer.kind)
    const onProgress = (): void => void socket.destroy()
    await answer.association.store(picture(Buffer.alloc(3_000_000)), { ...TIME, onProgress })
    expect(await ends[0]).toMatchObject({
      kind: 'closed',
      unfinished: { sopInstanceUid: '2.25.77' }
    })
    expect(readdirSync(folder)).toEqual([])
  })
})

describe('a request', () => {
  it('brings a rejection back with its three numbers', async () => {
    const { port, ends } = await serve({
      decide: () => ({ accept: false, result: 1, source: 1, reason: 7 })
    })
    expect(await requestAssociation(await dial(port), REQUEST, TIME)).toEqual({
      kind: 'rejected',
      result: 1,
      source: 1,
      reason: 7
    })
    expect(await ends[0]).toEqual({ kind: 'rejected' })
  })

  it('names an abort, silence, a bare close and bytes that are no DICOM', async () => {
    const abort = await answering(encodePdu({ type: 'abort', source: 2, reason: 1 }))
    expect(await requestAssociation(await dial(abort), REQUEST, TIME)).toEqual({
      kind: 'aborted',
      source: 2,
      reason: 1
    })
    const silent = await listen(() => undefined)
    expect(await requestAssociation(await dial(silent), REQUEST, { timeoutMs: 150 })).toEqual({
      kind: 'timeout',
      bytesReceived: 0
    })
    const closing = await listen((socket) => void socket.once('data', () => socket.end()))
    expect(await requestAssociation(await dial(closing), REQUEST, TIME)).toMatchObject({
      kind: 'closed',
      bytesReceived: 0
    })
    const http = await answering(Buffer.from('HTTP/1.1 400 Bad Request\r\n\r\n'))
    expect(await requestAssociation(await dial(http), REQUEST, TIME)).toMatchObject({
      kind: 'not-dicom',
      firstBytes: Buffer.from('HTTP/1.1 400 Bad').toString('hex')
    })
  })

  it('is canceled at once, with its socket closed', async () => {
    const silent = await listen(() => undefined)
    const socket = await dial(silent)
    const stop = new AbortController()
    const answer = requestAssociation(socket, REQUEST, { timeoutMs: 5000, signal: stop.signal })
    setTimeout(() => stop.abort(), 20)
    expect(await answer).toEqual({ kind: 'canceled' })
    expect(socket.destroyed).toBe(true)
  })

  it('keeps the fields of a reset', async () => {
    const port = await listen((socket) => void socket.once('data', () => socket.resetAndDestroy()))
    expect(await requestAssociation(await dial(port), REQUEST, TIME)).toMatchObject({
      kind: 'closed',
      error: { code: 'ECONNRESET', alertNumber: null }
    })
  })
})

/** A peer that takes the association and answers each message with these. */
function responding(...responses: readonly Parameters<typeof encodeCommand>[0][]): Promise<number> {
  const pdus = responses.map((one) => messagePdu(1, encodeCommand(one), null, { maxPduLength: 0 }))
  return answering(ACCEPT, (socket) => {
    socket.on('data', () => void socket.write(Buffer.concat(pdus)))
  })
}

describe('calls on a peer that misbehaves', () => {
  const ECHOED = { commandField: COMMAND.echoResponse, hasDataSet: false, status: 0 }

  it.each([
    [{ respondedTo: 2 }, { id: 'wire.other-message', values: { came: 2, due: 1 } }],
    [{ respondedTo: 0 }, { id: 'wire.other-message', values: { came: 0, due: 1 } }],
    [
      { commandField: COMMAND.storeResponse },
      { id: 'wire.other-command', values: { came: '0x8001', due: '0x8030' } }
    ]
  ])('end at once with an answer that is not theirs: %j', async (wrong, fault) => {
    const association = await associate(await responding({ ...ECHOED, respondedTo: 1, ...wrong }))
    const startedAt = performance.now()
    expect(await association.echo(TIME)).toEqual({ kind: 'not-dicom', firstBytes: '', fault })
    expect(performance.now() - startedAt).toBeLessThan(TIME.timeoutMs / 2)
  })

  it('pass over what the peer asks of us, and take an answer without a message id', async () => {
    const asked = { commandField: COMMAND.echoRequest, messageId: 9, hasDataSet: false }
    const association = await associate(await responding(asked, ECHOED))
    expect(await association.echo(TIME)).toMatchObject({ kind: 'answered', status: 0 })
  })

  it('end with the abort that comes in the middle of a store', async () => {
    const port = await answering(ACCEPT, (socket) => {
      socket.once(
        'data',
        () => void socket.write(encodePdu({ type: 'abort', source: 0, reason: 0 }))
      )
    })
    const association = await associate(port)
    const outcome = await association.store(picture(Buffer.alloc(5_000_000)), TIME)
    expect(outcome).toEqual({ kind: 'aborted', source: 0, reason: 0 })
    expect(await association.echo(TIME)).toEqual(outcome)
  })

  it('end with a timeout where no response comes, and where the peer takes nothing', async () => {
    const deaf = await answering(ACCEPT)
    const first = await associate(deaf)
    expect(await first.echo({ timeoutMs: 100 })).toMatchObject({ kind: 'timeout' })
    const stuck = await answering(ACCEPT, (socket) => void socket.pause())
    const second = await associate(stuck)
    const source = picture(Buffer.alloc(30_000_000))
    expect(await second.store(source, { timeoutMs: 300 })).toMatchObject({ kind: 'timeout' })
  })

  it('end with a fault where the data set is gone', async () => {
    const { port } = await serve()
    const association = await associate(port)
    const dataset = { kind: 'file', path: '/nowhere/at.all', offset: 0, length: 10 } as const
    expect(await association.store({ ...picture(Buffer.alloc(0)), dataset }, TIME)).toEqual({
      kind: 'file-fault',
      code: 'ENOENT'
    })
  })
})

describe('the receiver', () => {
  it('ends a request that drips in too slowly, and an idle association', async () => {
    const { port, ends } = await serve({ limits: { requestMs: 120, idleMs: 120 } })
    const slow = await dial(port)
    slow.write(Buffer.from('0100', 'hex'))
    expect(await ends[0]).toEqual({ kind: 'timeout', phase: 'request' })
    const association = await associate(port)
    expect(await ends[1]).toEqual({ kind: 'timeout', phase: 'idle' })
    expect(await association.echo(TIME)).toMatchObject({ kind: 'aborted', source: 2 })
  })

  it('aborts a PDU that is longer than it allows', async () => {
    const { port, ends } = await serve({ maxPduLength: 8192 })
    const socket = await dial(port)
    const answer = await requestAssociation(socket, REQUEST, TIME)
    if (answer.kind !== 'accepted') throw new Error(answer.kind)
    socket.write(Buffer.from('040000010000', 'hex'))
    expect(await ends[0]).toMatchObject({
      kind: 'not-dicom',
      fault: { id: 'wire.data-long' }
    })
    expect(await answer.association.echo(TIME)).toMatchObject({ kind: 'aborted', source: 2 })
  })

  it('survives a port scan and random bytes', async () => {
    const { port, ends } = await serve()
    for (const bytes of [
      '',
      'GET / HTTP/1.0\r\n\r\n',
      '\x16\x03\x01\x02\x00\x01',
      '\x01\x00\x00\x00\x00\x44'
    ]) {
      const socket = await dial(port)
      socket.end(Buffer.from(bytes, 'latin1'))
    }
    await expect.poll(() => ends.length).toBe(4)
    const kinds = (await Promise.all(ends)).map(({ kind }) => kind)
    expect(kinds.sort()).toEqual(['closed', 'closed', 'not-dicom', 'not-dicom'])
    expect(await (await associate(port)).echo(TIME)).toMatchObject({ status: 0 })
  })

  it('refuses for the moment where the decision itself fails', async () => {
    const { port } = await serve({ decide: () => Promise.reject(new Error('broken')) })
    expect(await requestAssociation(await dial(port), REQUEST, TIME)).toMatchObject({
      kind: 'rejected',
      result: 2
    })
  })
})
