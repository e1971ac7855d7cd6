import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { probeTunnels } from '../../../electron/engine/ike/probe-tunnels'
import { emptyTunnel } from '../../../shared/ipsec/plan'
import type { Report } from '../../../shared/report/report'
import {
  accept,
  acceptOnly,
  chosenOf,
  groupOf,
  refuseWith,
  replyTo,
  startGateway,
  type Behaviour,
  type FakeGateway
} from './fake-gateway'

const OUTDATED_GROUP = 1
const COOKIE = 16390
const NO_PROPOSAL = 14

const running: FakeGateway[] = []
afterEach(() => running.splice(0).forEach((one) => one.close()))

const takes14: Behaviour = (asked) => acceptOnly(asked, 14)
const silent: Behaviour = () => null

/** Probes a loopback gateway whose two ports behave as told; never with IKE_AUTH. */
async function probe(ike: Behaviour, natt: Behaviour = ike, dhGroup = 14, timeoutMs = 400) {
  const [plain, marked] = [await startGateway('plain', ike), await startGateway('marked', natt)]
  running.push(plain, marked)
  const plan = emptyTunnel()
  const phase1 = { ...plan.phase1, dhGroup }
  const report = await probeTunnels(
    { ...plan, phase1, tunnels: [{ ip: '127.0.0.1', psk: '' }] },
    {
      authenticate: false,
      timeoutMs,
      signal: new AbortController().signal,
      version: '1',
      at: new Date(0),
      ports: { ike: plain.port, natt: marked.port }
    }
  )
  return { report, plain, marked }
}

const firstSummary = (report: Report) => report.findings[0]?.summary ?? ''

describe('an answer to IKE_SA_INIT', () => {
  it('is taken on both ports, and opens one SA only', async () => {
    const { report, plain, marked } = await probe(takes14)
    expect(report.verdict).toBe('pass')
    expect(plain.heard.map(groupOf)).toEqual([14])
    expect(marked.heard.map(groupOf)).toEqual([OUTDATED_GROUP])
  })

  it('is taken also where a gateway does not know what to say to an outdated group', async () => {
    const real: Behaviour = (asked) => (groupOf(asked) === OUTDATED_GROUP ? null : accept(asked))
    const { report, marked } = await probe(real)
    expect(report.verdict).toBe('pass')
    expect(marked.heard.map(groupOf).at(-1)).toBe(14)
  })

  it('opens nothing where a cookie is asked for, but answers it', async () => {
    const busy: Behaviour = (asked) => {
      const isCookie = asked.message.payloads[0]?.type === 41
      return isCookie ? acceptOnly(asked, 14) : refuseWith(asked, COOKIE, Buffer.from('cookie'))
    }
    const { report, plain } = await probe(busy)
    expect(report.verdict).toBe('pass')
    expect(plain.heard.map(groupOf)).toEqual([14, OUTDATED_GROUP, OUTDATED_GROUP])
    const [asked, again] = plain.heard.slice(1).map(({ message }) => message)
    expect(again?.spiInitiator).toEqual(asked?.spiInitiator)
    expect(again?.payloads.slice(1)).toEqual(asked?.payloads)
  })

  it('is not waited for without end where every answer is a cookie', async () => {
    const { report, plain } = await probe((asked) => refuseWith(asked, COOKIE, Buffer.alloc(20)))
    expect(report.cause).toBe('unknown')
    expect(firstSummary(report)).toContain('cookie')
    expect(plain.heard.length).toBeLessThan(10)
  })

  it('names the group that is wanted, certain once that group is taken', async () => {
    const { report } = await probe((asked) => acceptOnly(asked, 19))
    expect([report.cause, report.confidence]).toEqual(['dh-group-mismatch', 'certain'])
    expect(report.candidates[0]?.fix?.what).toContain('group to 19')
  })

  it('names a cipher that is refused, once everything else has been offered', async () => {
    const { report, plain } = await probe((asked) => refuseWith(asked, NO_PROPOSAL))
    expect([report.cause, report.confidence]).toEqual(['ike-proposal-mismatch', 'likely'])
    // A busy computer may send one of them twice, byte for byte.
    const asked = plain.heard.filter(({ message }) => message.majorVersion === 2)
    expect(new Set(asked.map(({ bytes }) => bytes.toString('hex'))).size).toBe(3)
  })

  it('of IKEv1 names the version', async () => {
    const { report } = await probe((asked) => {
      const answer = refuseWith(asked, NO_PROPOSAL)
      answer[17] = 0x10
      return answer
    })
    expect([report.cause, report.confidence]).toEqual(['ike-version-mismatch', 'certain'])
  })

  it.each<[string, Behaviour]>([
    [
      'a cipher that was not on offer',
      (asked) => {
        const chosen = chosenOf(asked)
        const other = { type: 1, id: 12, keyBits: 192 }
        return accept(asked, {
          chosen: { ...chosen, transforms: [other, ...chosen.transforms.slice(1)] }
        })
      }
    ],
    ['a nonce of fifteen bytes', (asked) => accept(asked, { nonce: Buffer.alloc(15, 1) })],
    ['a public value of zero', (asked) => accept(asked, { publicValue: Buffer.alloc(256) })],
    ['a public value that is too short', (asked) => accept(asked, { publicValue: Buffer.of(2) })],
    ['no SPI', (asked) => accept(asked, { spi: Buffer.alloc(8) })],
    ['no payload', (asked) => replyTo(asked, [])]
  ])('with %s is no acceptance', async (_, behave) => {
    const { report } = await probe(behave)
    expect(report.findings[0]?.status).toBe('fail')
    expect(report.cause).toBe('unknown')
  })

  it('is found among what others send', async () => {
    const noisy: Behaviour = async (asked) => {
      const right = await acceptOnly(asked, 14)
      const ofAnother = Buffer.from(right)
      ofAnother.writeUInt32BE(7, 0)
      return [Buffer.from('who is there?'), asked.bytes, ofAnother, right.subarray(0, 60), right]
    }
    expect((await probe(noisy)).report.verdict).toBe('pass')
  })
})

describe('silence', () => {
  it('hears the identical bytes three times an offer, and is named', async () => {
    const { report, plain } = await probe(silent)
    expect([report.cause, report.confidence]).toEqual(['no-response-udp500', 'likely'])
    expect(plain.heard).toHaveLength(3)
    expect(new Set(plain.heard.map(({ bytes }) => bytes.toString('hex'))).size).toBe(1)
  })

  it('on 4500 alone is a block of that port', async () => {
    const { report, marked } = await probe(takes14, silent)
    expect(report.cause).toBe('natt-udp4500-blocked')
    expect(marked.heard.map(groupOf)).toEqual([
      ...Array<number>(3).fill(OUTDATED_GROUP),
      ...Array<number>(3).fill(14)
    ])
  })
})

describe('hostile answers', () => {
  it('never crash a rung', async () => {
    const damage = fc.array(fc.tuple(fc.nat(400), fc.nat(255)), { minLength: 1, maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(damage, fc.nat(400), async (changes, cut) => {
        const { report } = await probe(
          async (asked) => {
            const bytes = Buffer.from(await acceptOnly(asked, 19))
            for (const [at, value] of changes) bytes[at % bytes.length] = value
            const short = Buffer.from(bytes.subarray(0, Math.max(28, bytes.length - cut)))
            short.writeUInt32BE(short.length, 24)
            return [short, bytes]
          },
          silent,
          19,
          40
        )
        running.splice(0).forEach((one) => one.close())
        expect(report.findings.map(({ status }) => status)).not.toContain('crashed')
      }),
      { numRuns: 25 }
    )
  })
})
