import { describe, expect, it } from 'vitest'
import { diagnoseText } from '../../../shared/diagnosis/diagnose'

const causeOf = (...lines: readonly string[]) =>
  diagnoseText(lines.join('\n'), { kind: 'ipsec' }).cause

const STRANGER = '192.0.2.99'

describe('who asks once and fits nothing', () => {
  const charonUp = [
    '05[IKE] <a|1> IKE_SA a[1] established between 203.0.113.10[x]...198.51.100.2[y]',
    '05[IKE] <a|1> CHILD_SA a{1} established with SPIs c1_i c2_o and TS 10.0.0.0/24 === 10.1.0.0/24'
  ]
  const toCharon = (peer: string, number: number) => [
    `09[IKE] <${number}> no IKE config found for 203.0.113.10...${peer}, sending NO_PROPOSAL_CHOSEN`,
    `09[ENC] <${number}> generating IKE_SA_INIT response 0 [ N(NO_PROP) ]`
  ]
  const plutoUp =
    'pluto[1]: "a" #2: initiator established Child SA using #1; IPsec tunnel {ESPinUDP=>0x1 <0x2 NATD=198.51.100.2:4500}'
  const toPluto = (peer: string) =>
    `pluto[1]: packet from ${peer}:500: ISAKMP_v2_IKE_SA_INIT message received on 203.0.113.10:500 but no suitable connection found with IKEv2 policy`
  const racoonUp = [
    'ipsec,info initiate new phase 1 (Identity Protection): 203.0.113.10[500]<=>198.51.100.2[500]',
    'ipsec,info ISAKMP-SA established 203.0.113.10[500]-198.51.100.2[500] spi:1a:2b',
    'ipsec IPsec-SA established: ESP/Tunnel 203.0.113.10[500]->198.51.100.2[500] spi=0x1'
  ]
  const toRacoon = (peer: string, port: number) => [
    `ipsec,info respond new phase 1 (Identity Protection): 203.0.113.10[500]<=>${peer}[${port}]`,
    `ipsec,error ${peer} failed to get valid proposal.`,
    `ipsec,error ${peer} failed to pre-process ph1 packet (side: 1, status 1).`
  ]

  it('is not blamed beside a standing tunnel, and keeps the log from being healthy', () => {
    const logs = [
      [...charonUp, ...toCharon(STRANGER, 7)],
      [plutoUp, toPluto(STRANGER)],
      [...racoonUp, ...toRacoon(STRANGER, 54012)]
    ]
    for (const log of logs) {
      const { cause, evidence } = diagnoseText(log.join('\n'), { kind: 'ipsec' })
      expect(cause).toBe('unknown')
      expect(evidence.map(({ text }) => text).join()).toContain(STRANGER)
    }
  })
  it('is no stranger whose address only begins like another', () => {
    const peer = STRANGER.slice(0, -1)
    expect(causeOf(...charonUp, ...toCharon(peer, 7), ...toCharon(STRANGER, 8))).toBe('unknown')
  })
  it('is blamed where nothing stands', () => {
    expect(causeOf(...toCharon(STRANGER, 7))).toBe('id-mismatch')
    expect(causeOf(...toRacoon(STRANGER, 54012))).toBe('ike-proposal-mismatch')
  })
  it('is blamed where the peer that stands is not told: it may be the same', () => {
    expect(causeOf(plutoUp.replace(/ \{.*/, ''), toPluto(STRANGER))).toBe('id-mismatch')
  })
  it('is blamed where it asks again', () => {
    expect(causeOf(...charonUp, ...toCharon(STRANGER, 7), ...toCharon(STRANGER, 8))).toBe(
      'id-mismatch'
    )
    expect(causeOf(plutoUp, toPluto(STRANGER), toPluto(STRANGER))).toBe('id-mismatch')
  })
  it('is blamed where it is named elsewhere', () => {
    const begun = `09[IKE] <b|9> initiating IKE_SA b[9] to ${STRANGER}`
    expect(causeOf(...charonUp, begun, ...toCharon(STRANGER, 10))).not.toBe('ok')
  })
  it('is blamed where a gateway asks and its proposals do not fit', () => {
    expect(causeOf(...racoonUp, ...toRacoon(STRANGER, 500))).toBe('ike-proposal-mismatch')
  })
})

describe('what charon counts in a tunnel', () => {
  const up =
    '08[IKE] <a|1> CHILD_SA a{1} established with SPIs c1_i c2_o and TS 10.0.0.0/24 === 10.1.0.0/24'
  it.each([
    (received: number) =>
      `${up.replace('{1}', '{2}')}\n08[IKE] <a|1> closing CHILD_SA a{1} with SPIs c1_i (${received} bytes) c2_o (5040 bytes)`,
    (received: number) =>
      `a{1}:  AES_CBC_256, ${received} bytes_i, 8400 bytes_o (100 pkts, 2s ago)`,
    (received: number) =>
      `    in  c1a2b3c4,   ${received} bytes,    0 packets\n    out c5d6e7f8,  10080 bytes,   120 packets`
  ])('tells a way that is cut', (counted) => {
    expect(causeOf(up, counted(0))).toBe('routing-conflict')
    expect(causeOf(up, counted(84))).toBe('ok')
  })
})

describe('a first try of racoon that came to nothing', () => {
  const said = (text: string) => `racoon: ${text}`
  const up = said(
    'INFO: IPsec-SA established: ESP/Tunnel 203.0.113.10[500]->198.51.100.2[500] spi=2(0x2)'
  )
  it.each([
    'ERROR: phase1 negotiation failed due to time up. 1a2b3c4d5e6f7081:0000000000000000',
    'WARNING: trns_id mismatched: my:AES peer:3DES'
  ])('does no harm once the tunnel is up: %s', (text) => {
    expect(causeOf(said(text))).not.toBe('ok')
    expect(causeOf(said(text), up)).toBe('ok')
    expect(causeOf(up, said(text))).not.toBe('ok')
  })
})
