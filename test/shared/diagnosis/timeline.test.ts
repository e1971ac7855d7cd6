import { describe, expect, it } from 'vitest'
import { clockWords } from '../../../shared/diagnosis/clock-words'
import { diagnoseText } from '../../../shared/diagnosis/diagnose'
import type { Timeline } from '../../../shared/diagnosis/diagnosis'

const CUSTOMER = [
  '2026-11-22 10:00:00 05[ENC] <hl1|1> generating IKE_SA_INIT request 0 [ SA KE No ]',
  '2026-11-22 10:00:00 06[ENC] <hl1|1> parsed IKE_SA_INIT response 0 [ SA KE No ]',
  '2026-11-22 10:00:00 06[ENC] <hl1|1> generating IKE_AUTH request 1 [ IDi AUTH SA TSi TSr ]',
  '2026-11-22 10:00:00 07[ENC] <hl1|1> parsed IKE_AUTH response 1 [ N(AUTH_FAILED) ]'
]
// The cloud’s clock is two hours and three seconds ahead.
const CLOUD = [
  '2026-11-22 12:00:03 05[ENC] <1> parsed IKE_SA_INIT request 0 [ SA KE No ]',
  '2026-11-22 12:00:03 05[ENC] <1> generating IKE_SA_INIT response 0 [ SA KE No ]',
  '2026-11-22 12:00:03 06[ENC] <1> parsed IKE_AUTH request 1 [ IDi AUTH SA TSi TSr ]',
  "2026-11-22 12:00:03 06[IKE] <cust|1> tried 1 shared key for 'a' - 'b', but MAC mismatched",
  '2026-11-22 12:00:03 06[ENC] <cust|1> generating IKE_AUTH response 1 [ N(AUTH_FAILED) ]'
]

function aligned(here: readonly string[], there: readonly string[]): Timeline {
  const { timeline } = diagnoseText(here.join('\n'), {
    kind: 'ipsec',
    otherSide: there.join('\n')
  })
  if (!timeline) throw new Error('no time line')
  return timeline
}

const places = ({ entries }: Timeline): readonly string[] =>
  entries.map(({ side, line }) => `${side} ${line}`)

describe('two sides in one order of time', () => {
  it('compares the clocks by the messages that both sides tell of', () => {
    const { clockAheadMs, matches, entries } = aligned(CUSTOMER, CLOUD)
    expect(clockAheadMs).toBe(7_203_000)
    expect(matches).toBe(4)
    expect(new Set(entries.map(({ at }) => at))).toEqual(new Set(['10:00:00.000']))
  })

  it('reads no message before it was sent, also within one second', () => {
    expect(places(aligned(CUSTOMER, CLOUD))).toEqual([
      ...['this 1', 'other 1', 'other 2', 'this 2', 'this 3'],
      ...['other 3', 'other 4', 'other 5', 'this 4']
    ])
  })

  it('lights the lines of either side that speak for the cause', () => {
    const lit = aligned(CUSTOMER, CLOUD).entries.filter((entry) => entry.lit)
    expect(lit.map(({ side, line }) => `${side} ${line}`)).toContain('other 4')
    expect(lit.some(({ says }) => says === 'an attempt begins')).toBe(false)
  })

  it('compares the clocks of two makers by an SPI that stands in both logs', () => {
    const { clockAheadMs } = aligned(
      [
        'Nov 22 10:00:05 fw charon: 05[IKE] <hl1|1> CHILD_SA hl1{1} established with SPIs c1a2b3d4_i 0fe305aa_o and TS 10.20.0.0/24 === 10.100.0.0/16'
      ],
      [
        'Nov 22 09:59:55: "hl1" #2: initiator established Child SA using #1; IPsec tunnel [10.100.0.0/16===10.20.0.0/24] {ESP=>0xc1a2b3d4 <0x0fe305aa xfrm=AES_GCM_16_256}'
      ]
    )
    expect(clockAheadMs).toBe(-10_000)
  })

  it('says so where the clocks cannot be compared, and keeps the own times', () => {
    const timeline = aligned(CUSTOMER, ['2026-11-22 10:00:01 no shared key found for a - b'])
    expect(timeline.clockAheadMs).toBeNull()
    expect(places(timeline).at(-1)).toBe('other 1')
  })

  it('is not there for a single log', () => {
    expect(diagnoseText(CUSTOMER.join('\n')).timeline).toBeUndefined()
  })

  it('shows no secret of either side', () => {
    const { entries } = aligned(CUSTOMER, [`${CLOUD[3] ?? ''} psk="CanaryKey7"`])
    expect(JSON.stringify(entries)).not.toContain('Canary')
  })
})

describe('the difference of two clocks in words', () => {
  it.each([
    [null, 0, 'could not be compared'],
    [400, 2, 'both clocks agree, by 2 marks'],
    [7_203_000, 1, '2 h 0 min 3 s ahead, by 1 mark '],
    [-65_000, 3, '1 min 5 s behind']
  ])('says %s ms plainly', (aheadMs, matches, words) => {
    expect(`${clockWords(aheadMs, matches)} `).toContain(words)
  })
})
