import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodePdu } from '../../../electron/engine/dicom/decode-pdu'
import { encodeAeTitle, encodePdu } from '../../../electron/engine/dicom/encode-pdu'
import { NO_USER_INFORMATION, type Pdu } from '../../../electron/engine/dicom/pdu'
import { createPduParser, type FragmentSlice } from '../../../electron/engine/dicom/pdu-parser'

const uid = fc.stringMatching(/^[1-9]\d{0,8}(\.[1-9]\d{0,8}){1,4}$/)
const aeTitle = fc.stringMatching(/^[A-Z0-9][A-Z0-9_-]{0,15}$/)
const byte = fc.integer({ min: 0, max: 255 })
const userInformation = fc.record({
  maxPduLength: fc.nat(0xffffffff),
  implementationUid: fc.option(uid),
  implementationVersion: fc.option(aeTitle),
  asyncOperations: fc.option(fc.record({ invoked: fc.nat(0xffff), performed: fc.nat(0xffff) })),
  roles: fc.array(fc.record({ sopClassUid: uid, scu: fc.boolean(), scp: fc.boolean() }), {
    maxLength: 3
  }),
  extendedNegotiation: fc.array(
    fc.record({
      sopClassUid: uid,
      info: fc.uint8Array({ maxLength: 8 }).map((bytes) => Buffer.from(bytes))
    }),
    { maxLength: 3 }
  ),
  userIdentityType: fc.constant(null)
})
const titles = {
  protocolVersion: fc.nat(0xffff),
  called: aeTitle,
  calling: aeTitle,
  applicationContext: uid
}
const request = fc
  .record({
    ...titles,
    contexts: fc.array(
      fc.record({
        id: byte,
        abstractSyntax: uid,
        transferSyntaxes: fc.array(uid, { maxLength: 4 })
      }),
      { maxLength: 6 }
    ),
    user: userInformation
  })
  .map(({ user, ...rest }): Pdu => ({ type: 'associate-request', ...rest, ...user }))
const accept = fc
  .record({
    ...titles,
    contexts: fc.array(fc.record({ id: byte, result: byte, transferSyntax: uid }), {
      maxLength: 6
    }),
    user: userInformation
  })
  .map(({ user, ...rest }): Pdu => ({ type: 'associate-accept', ...rest, ...user }))
const short = fc.oneof(
  fc
    .record({ result: byte, source: byte, reason: byte })
    .map((rest): Pdu => ({ type: 'associate-reject', ...rest })),
  fc.record({ source: byte, reason: byte }).map((rest): Pdu => ({ type: 'abort', ...rest })),
  fc.constant<Pdu>({ type: 'release-request' }),
  fc.constant<Pdu>({ type: 'release-response' })
)
const data = fc
  .array(
    fc.record({
      contextId: byte,
      isCommand: fc.boolean(),
      isLast: fc.boolean(),
      bytes: fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes))
    }),
    { minLength: 1, maxLength: 4 }
  )
  .map((fragments): Pdu => ({ type: 'data', fragments }))

const LIMITS = { maxControlLength: 65536, maxDataLength: 65536 }

/** Everything that a parser says, with slices of one value joined. */
function parse(chunks: readonly Buffer[]): readonly unknown[] {
  const heard: unknown[] = []
  let open: Buffer[] = []
  const parser = createPduParser(
    {
      onPdu: (pdu) => heard.push(pdu),
      onFault: (fault) => heard.push({ fault }),
      onSlice: ({ bytes, ended, ...rest }: FragmentSlice) => {
        open.push(bytes)
        if (!ended) return
        heard.push({ ...rest, bytes: Buffer.concat(open).toString('hex') })
        open = []
      }
    },
    LIMITS
  )
  for (const chunk of chunks) parser.push(chunk)
  return heard
}

function cut(bytes: Buffer, places: readonly number[]): readonly Buffer[] {
  const at = [...new Set([0, ...places.map((place) => place % (bytes.length + 1)), bytes.length])]
  at.sort((one, other) => one - other)
  return at.slice(1).map((end, index) => bytes.subarray(at[index], end))
}

describe('PDUs', () => {
  it('come back as they were encoded', () => {
    fc.assert(
      fc.property(fc.oneof(request, accept, short, data), (pdu) => {
        const bytes = encodePdu(pdu)
        expect(bytes.readUInt32BE(2)).toBe(bytes.length - 6)
        expect(decodePdu(bytes.readUInt8(0), bytes.subarray(6))).toEqual(pdu)
      }),
      { numRuns: 500 }
    )
  })

  it('mean the same however the stream is cut', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(request, short, data), { minLength: 1, maxLength: 4 }),
        fc.array(fc.nat(2000), { maxLength: 8 }),
        (pdus, places) => {
          const bytes = Buffer.concat(pdus.map(encodePdu))
          expect(parse(cut(bytes, places))).toEqual(parse([bytes]))
        }
      ),
      { numRuns: 500 }
    )
  })

  it('pad AE titles with spaces and read them without, also where a peer pads with NUL', () => {
    expect(encodeAeTitle('VIVID').toString('latin1')).toBe('VIVID           ')
    const bytes = encodePdu({
      type: 'associate-request',
      ...NO_USER_INFORMATION,
      protocolVersion: 1,
      called: 'HEARTLAB',
      calling: 'VIVID\0\0\0',
      applicationContext: '1.2.3',
      contexts: []
    })
    expect(decodePdu(1, bytes.subarray(6))).toMatchObject({ called: 'HEARTLAB', calling: 'VIVID' })
  })

  it('tolerate a user identity and keep nothing of it but its type', () => {
    const identity = Buffer.from('5800000a01000004757365720000', 'hex')
    const plain = encodePdu({
      type: 'associate-request',
      ...NO_USER_INFORMATION,
      protocolVersion: 1,
      called: 'A',
      calling: 'B',
      applicationContext: '1.2.3',
      contexts: []
    })
    // The user information item is the last one: it grows by the identity.
    const body = Buffer.concat([plain.subarray(6), identity])
    const lengthAt = plain.length - 6 - 8 - 2
    body.writeUInt16BE(8 + identity.length, lengthAt)
    const decoded = decodePdu(1, body)
    expect(decoded).toMatchObject({ userIdentityType: 1 })
    expect(JSON.stringify(decoded)).not.toContain('"user"')
  })
})

describe('hostile bytes', () => {
  it('give a PDU or a fault, never an exception', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9 }),
        fc.uint8Array({ maxLength: 200 }),
        (type, bytes) => {
          return 'type' in decodePdu(type, Buffer.from(bytes))
        }
      ),
      { numRuns: 50_000 }
    )
  })

  it('do so also where a sound request is damaged in a few places', () => {
    fc.assert(
      fc.property(request, fc.array(fc.tuple(fc.nat(), byte), { maxLength: 5 }), (pdu, damage) => {
        const bytes = encodePdu(pdu)
        for (const [place, value] of damage) bytes[place % bytes.length] = value
        parse([bytes])
      }),
      { numRuns: 2000 }
    )
  })

  it('end the parser with one fault and no more', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 60 }), { maxLength: 6 }), (chunks) => {
        const faults = parse(chunks.map((chunk) => Buffer.from(chunk))).filter(
          (heard) => typeof heard === 'object' && heard !== null && 'fault' in heard
        )
        return faults.length <= 1
      }),
      { numRuns: 30_000 }
    )
  })

  it('are known as no DICOM from the first byte', () => {
    for (const start of ['HTTP/1.1 400', 'SSH-2.0-', '\x15\x03\x01\x00\x02\x02\x46', '\0'])
      expect(parse([Buffer.from(start, 'latin1')])).toEqual([
        { fault: { id: 'wire.pdu-unknown', values: { type: start.charCodeAt(0) } } }
      ])
  })

  it('cannot announce more than the limits', () => {
    expect(parse([Buffer.from('010000ffffff', 'hex')])).toEqual([
      { fault: { id: 'wire.pdu-too-long', values: { type: 1 } } }
    ])
    expect(parse([Buffer.from('0400ffffffff', 'hex')])).toEqual([
      { fault: { id: 'wire.data-long' } }
    ])
    expect(parse([Buffer.from('04000000000a000000ff0103', 'hex')])).toEqual([
      { fault: { id: 'wire.pdv-long' } }
    ])
  })
})
