import { describe, expect, it } from 'vitest'
import { diagnoseText } from '../../../shared/diagnosis/diagnose'

const causeOf = (...lines: readonly string[]) =>
  diagnoseText(lines.join('\n'), { kind: 'ipsec' }).cause

describe('DrayTek', () => {
  const vigor = (text: string) =>
    `2026-10-15 16:57:57 [IPSEC/IKE][Local][34:-][@198.51.100.11] ${text}`

  it.each([
    ['psk-mismatch', 'malformed payload: probable authentication (preshared secret) failure:'],
    ['ike-proposal-mismatch', 'state transition fail: STATE_MAIN_R0'],
    ['psk-mismatch', 'state transition fail: STATE_MAIN_R2'],
    ['esp-proposal-mismatch', 'state transition fail: STATE_QUICK_R0'],
    ['ike-proposal-mismatch', 'IPsec Security Level[High]: Ignore Phase1 SA proposals of DES/3DES']
  ])('names %s', (cause, text) => {
    expect(causeOf(vigor(text))).toBe(cause)
  })
})

describe('Yamaha', () => {
  const begun = [
    '2026/01/01 09:02:46: [IKE] initiate ISAKMP phase to 198.51.100.11 (local address 203.0.113.10)',
    '2026/01/01 09:02:48: [IKE] initiate IPsec phase to 198.51.100.11'
  ]

  it('takes a tunnel interface that comes up for health, and one that goes down for none', () => {
    const up = '2026/01/01 09:02:49: IP Tunnel[1] Up'
    const down = '2026/01/01 09:05:49: IP Tunnel[1] Down'
    expect(causeOf(...begun, up)).toBe('ok')
    expect(causeOf(...begun, up, down)).toBe('unknown')
    expect(causeOf(...begun)).toBe('unknown')
  })
})

describe('SoftEther', () => {
  const client = 'Client 7 (203.0.113.10:34307 -> 198.51.100.11:4500):'

  it('takes only phase 2 for health', () => {
    const phase1 = `IPsec IKE Session (IKE SA) 9 ${client} This IKE SA is established between the server and the client.`
    const phase2 = `IPsec ESP Session (IPsec SA) 1 ${client} A new IPsec SA (Direction: Client -> Server) is created. SPI: 0x501BEE7A`
    expect(causeOf(phase1)).toBe('unknown')
    expect(causeOf(phase1, phase2)).toBe('ok')
  })
})
