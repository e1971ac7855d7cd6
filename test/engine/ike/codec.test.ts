import fc from 'fast-check'
import { createDiffieHellman, createDiffieHellmanGroup } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { everyIkeProposal, suiteOf } from '../../../electron/engine/ike/algorithms'
import { startKeyExchange } from '../../../electron/engine/ike/key-exchange'
import { prfPlus } from '../../../electron/engine/ike/key-schedule'
import { decodeMessage, encodeMessage } from '../../../electron/engine/ike/message'
import { MODP_GROUPS } from '../../../electron/engine/ike/modp-groups'
import { readIdentity, readKeyExchange, readNotifies } from '../../../electron/engine/ike/payloads'
import { openMessage, sealMessage } from '../../../electron/engine/ike/sealed'
import { decodeSa, encodeSa, isChoiceOf } from '../../../electron/engine/ike/security-association'
import { decodeSelectors, missingRanges, rangesOf } from '../../../electron/engine/ike/selectors'

const header = {
  spiInitiator: Buffer.from('0102030405060708', 'hex'),
  spiResponder: Buffer.alloc(8),
  exchange: 34,
  flags: 8,
  messageId: 0
}

describe('the IKEv2 codec', () => {
  it('never throws on hostile bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const body = Buffer.from(bytes)
        const framed = encodeMessage(header, [{ type: bytes[0] ?? 33, body }])
        framed.set(bytes.subarray(0, 4), 28)
        const message = decodeMessage(framed)
        decodeMessage(body)
        decodeSa(body)
        decodeSelectors(body)
        readIdentity(body)
        readKeyExchange(body)
        readNotifies([{ type: 41, body }, ...(message?.payloads ?? [])])
      }),
      { numRuns: 20_000 }
    )
  })

  it('reads back the proposals that it writes', () => {
    const proposals = everyIkeProposal()
    expect(decodeSa(encodeSa(proposals).body)).toEqual(proposals)
  })

  it('takes an answer only when it was on offer', () => {
    const [offer] = everyIkeProposal()
    const choice = (id: number) => ({
      protocol: 1,
      spi: Buffer.alloc(0),
      transforms: [
        { type: 1, id: 12, keyBits: 256 },
        { type: 2, id: 5 },
        { type: 3, id: 12 },
        { type: 4, id }
      ]
    })
    expect(isChoiceOf([choice(14)], offer ? [offer] : [])).toBe(true)
    expect(isChoiceOf([choice(99)], offer ? [offer] : [])).toBe(false)
  })

  it.each(['AES128', 'AES256', 'AES128-GCM-16', 'AES256-GCM-16'])(
    'opens what it seals with %s, and nothing that was changed',
    (encryption) => {
      const suite = suiteOf({ encryption, integrity: 'SHA2-256', dhGroup: 14 })
      if (!suite) throw new Error('no suite')
      const salt = suite.cipher.isAead ? 4 : 0
      const keys = {
        encryption: Buffer.alloc(suite.cipher.keyBits / 8 + salt, 7),
        integrity: Buffer.alloc(32, 9)
      }
      const payloads = [{ type: 40, body: Buffer.from('a nonce of some length') }]
      const sealed = sealMessage(suite, keys, header, payloads)
      expect(openMessage(suite, keys, sealed)).toEqual(payloads)
      for (const at of [20, 40, sealed.length - 1]) {
        const changed = Buffer.from(sealed)
        changed[at] = (changed[at] ?? 0) ^ 1
        expect(openMessage(suite, keys, changed)).toBeNull()
      }
    }
  )
})

describe('key exchange', () => {
  it.each([2, 5, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24])(
    'agrees on one padded secret in group %i',
    async (group) => {
      const [one, other] = [await startKeyExchange(group), await startKeyExchange(group)]
      if (!one || !other) throw new Error('no such group')
      expect(one.accepts(other.publicValue)).toBe(true)
      const secret = await one.agree(other.publicValue)
      expect(secret).toEqual(await other.agree(one.publicValue))
      expect(one.accepts(Buffer.alloc(one.publicValue.length))).toBe(false)
    }
  )

  it('gives the event loop its turn while it computes the largest group', async () => {
    let turns = 0
    const count = () => {
      turns += 1
      turning = setImmediate(count)
    }
    let turning = setImmediate(count)
    await startKeyExchange(18)
    clearImmediate(turning)
    expect(turns).toBeGreaterThan(2)
  })

  it('agrees with OpenSSL in group 14, and on the primes of RFC 3526', async () => {
    const theirs = createDiffieHellmanGroup('modp14')
    const peer = theirs.generateKeys()
    const ours = await startKeyExchange(14)
    expect((await ours?.agree(peer))?.toString('hex')).toBe(
      theirs
        .computeSecret(ours?.publicValue ?? Buffer.alloc(0))
        .toString('hex')
        .padStart(512, '0')
    )
    expect(MODP_GROUPS.get(18)?.prime.toLowerCase()).toBe(
      createDiffieHellmanGroup('modp18').getPrime('hex')
    )
  })

  it.each([22, 23, 24])('agrees with OpenSSL in group %i of RFC 5114', async (group) => {
    const { prime = '', generator = '' } = MODP_GROUPS.get(group) ?? {}
    const theirs = createDiffieHellman(Buffer.from(prime, 'hex'), Buffer.from(generator, 'hex'))
    const ours = await startKeyExchange(group)
    const secret = await ours?.agree(theirs.generateKeys())
    const expected = theirs.computeSecret(ours?.publicValue ?? Buffer.alloc(0)).toString('hex')
    expect(secret?.toString('hex')).toBe(expected.padStart(prime.length, '0'))
  })

  it('expands keys to the asked length, the shorter a start of the longer', () => {
    const hash = suiteOf({ encryption: 'AES256', integrity: 'SHA2-384', dhGroup: 20 })?.hash
    if (!hash) throw new Error('no hash')
    const long = prfPlus(hash, Buffer.alloc(48, 1), Buffer.from('seed'), 300)
    expect(long).toHaveLength(300)
    expect(prfPlus(hash, Buffer.alloc(48, 1), Buffer.from('seed'), 40)).toEqual(
      long.subarray(0, 40)
    )
  })
})

describe('traffic selectors', () => {
  it('says what a narrowed answer leaves out', () => {
    const missing = missingRanges(rangesOf(['10.100.0.0/16']), rangesOf(['10.100.4.0/24']))
    expect(missing).toEqual([
      { first: 0x0a640000, last: 0x0a6403ff },
      { first: 0x0a640500, last: 0x0a64ffff }
    ])
    expect(missingRanges(rangesOf(['10.1.0.0/16']), rangesOf(['0.0.0.0/0']))).toEqual([])
  })
})
