import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { everyIkeProposal, suiteOf } from '../../../electron/engine/ike/algorithms'
import {
  decodeMessage,
  decodePayloads,
  encodeMessage,
  encodePayloads,
  type Payload
} from '../../../electron/engine/ike/message'
import { readIdentity, readNotifies } from '../../../electron/engine/ike/payloads'
import { openMessage } from '../../../electron/engine/ike/sealed'
import {
  decodeSa,
  encodeSa,
  type Proposal
} from '../../../electron/engine/ike/security-association'
import { decodeSelectors, encodeSelectors } from '../../../electron/engine/ike/selectors'

const header = {
  spiInitiator: Buffer.alloc(8, 1),
  spiResponder: Buffer.alloc(8, 2),
  exchange: 34,
  flags: 0x20,
  messageId: 0
}

const bytes = (maxLength: number) => fc.uint8Array({ maxLength }).map((all) => Buffer.from(all))
/** Any payload but the encrypted one, which ends a chain. */
const payload: fc.Arbitrary<Payload> = fc.record({
  type: fc.integer({ min: 1, max: 255 }).filter((type) => type !== 46),
  body: bytes(300)
})
const chain = fc.array(payload, { maxLength: 64 })

const transform = fc.record(
  {
    type: fc.nat(255),
    id: fc.nat(0xffff),
    keyBits: fc.nat(0xffff)
  },
  { requiredKeys: ['type', 'id'] }
)
const proposal: fc.Arbitrary<Proposal> = fc.record({
  protocol: fc.nat(255),
  spi: bytes(40),
  transforms: fc.array(transform, { maxLength: 40 })
})

const valid = encodeMessage(header, [
  ...[encodeSa(everyIkeProposal())],
  { type: 40, body: Buffer.alloc(32, 7) }
])

describe('the IKEv2 decoder', () => {
  it('reads back any chain of payloads', () => {
    fc.assert(
      fc.property(chain, (payloads) => {
        const message = decodeMessage(encodeMessage(header, payloads))
        expect(message?.payloads).toEqual(payloads)
      })
    )
  })

  it('reads back any proposals', () => {
    const some = fc.array(proposal, { minLength: 1, maxLength: 16 })
    fc.assert(
      fc.property(some, (all) => {
        expect(decodeSa(encodeSa(all).body)).toEqual(all)
      })
    )
  })

  it('reads back any selectors', () => {
    const end = fc.nat(0xffffffff)
    const ranges = fc.array(fc.record({ first: end, last: end }), { maxLength: 255 })
    fc.assert(
      fc.property(ranges, (all) => {
        expect(decodeSelectors(encodeSelectors(44, all).body)).toEqual(all)
      })
    )
  })

  it('refuses every truncation, with the old length in the header or a new one', () => {
    for (let length = 0; length < valid.length; length += 1) {
      const short = Buffer.from(valid.subarray(0, length))
      expect(decodeMessage(short)).toBeNull()
      if (length < 28) continue
      short.writeUInt32BE(length, 24)
      expect(decodeMessage(short)).toBeNull()
    }
  })

  it('refuses what stands behind the end', () => {
    const more = Buffer.concat([valid, Buffer.alloc(1)])
    expect(decodeMessage(more)).toBeNull()
    more.writeUInt32BE(more.length, 24)
    expect(decodeMessage(more)).toBeNull()
  })

  it.each([0, 1, 3, 0xffff])('refuses a payload that says it is %i bytes long', (length) => {
    const wrong = Buffer.from(valid)
    wrong.writeUInt16BE(length, 30)
    expect(decodeMessage(wrong)).toBeNull()
  })

  it('refuses wrong lengths inside a proposal, wherever they stand', () => {
    const { body } = encodeSa(everyIkeProposal())
    const places = fc.integer({ min: 0, max: body.length - 2 })
    fc.assert(
      fc.property(places, fc.nat(0xffff), (at, value) => {
        const changed = Buffer.from(body)
        changed.writeUInt16BE(value, at)
        const read = decodeSa(changed)
        // What is still read is whole: as many bytes as came in, written the same way.
        if (read) expect(encodeSa(read).body.length).toBeLessThanOrEqual(body.length)
      }),
      { numRuns: 5000 }
    )
  })

  it('is not kept busy by endless chains', () => {
    const tiny = Buffer.from([40, 0, 0, 4])
    const startedAt = performance.now()
    expect(decodePayloads(40, Buffer.concat(Array<Buffer>(16_000).fill(tiny)))).toBeNull()
    const proposals = Buffer.concat(Array<Buffer>(8000).fill(Buffer.from([2, 0, 0, 8, 1, 1, 0, 0])))
    expect(decodeSa(proposals)).toBeNull()
    expect(performance.now() - startedAt).toBeLessThan(50)
  })

  it('opens nothing that was not sealed with the key, however it is nested', () => {
    const suites = ['AES256', 'AES256-GCM-16'].flatMap(
      (encryption) => suiteOf({ encryption, integrity: 'SHA2-256', dhGroup: 14 }) ?? []
    )
    const keys = { encryption: Buffer.alloc(36, 3), integrity: Buffer.alloc(32, 4) }
    fc.assert(
      fc.property(chain, bytes(500), fc.nat(255), (payloads, sealed, first) => {
        const outer = encodePayloads([...payloads.slice(0, 5), { type: 46, body: sealed }], first)
        const message = encodeMessage(header, [])
        const all = Buffer.concat([message, outer])
        all.writeUInt8(payloads[0]?.type ?? 46, 16)
        all.writeUInt32BE(all.length, 24)
        for (const suite of suites) {
          const encryption = keys.encryption.subarray(0, suite.cipher.isAead ? 36 : 32)
          expect(openMessage(suite, { ...keys, encryption }, all)).toBeNull()
        }
      })
    )
  })

  it('gives what others wrote as plain text only', () => {
    fc.assert(
      fc.property(bytes(400), (body) => {
        expect(readIdentity(body) ?? '').toMatch(/^[\x20-\x7e]*$/)
        for (const { type } of readNotifies([{ type: 41, body }]))
          expect(type).toBeLessThan(0x10000)
      })
    )
  })
})
