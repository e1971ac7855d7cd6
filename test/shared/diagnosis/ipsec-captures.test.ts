import { describe, expect, it } from 'vitest'
import { diagnoseText } from '../../../shared/diagnosis/diagnose'

const causeOf = (...lines: readonly string[]) =>
  diagnoseText(lines.join('\n'), { kind: 'ipsec' }).cause

const OUT = '10:00:01.000000 IP 203.0.113.10.500 > 198.51.100.11.500: isakmp:'
const BACK = '10:00:01.040000 IP 198.51.100.11.500 > 203.0.113.10.500: isakmp:'
const OUT_4500 = '10:00:01.080000 IP 203.0.113.10.4500 > 198.51.100.11.4500: NONESP-encap: isakmp:'
const BACK_4500 = '10:00:01.120000 IP 198.51.100.11.4500 > 203.0.113.10.4500: NONESP-encap: isakmp:'

describe('a capture of tcpdump', () => {
  const asked = `${OUT} parent_sa ikev2_init[I]`
  const answered = `${BACK} parent_sa ikev2_init[R]`
  const proof = `${OUT_4500} child_sa  ikev2_auth[I]`

  it('shows which request stays unanswered', () => {
    expect(causeOf(asked, asked, asked)).toBe('no-response-udp500')
    expect(causeOf(asked, answered, proof, proof)).toBe('natt-udp4500-blocked')
  })

  it('proves nothing where all are answered: what is said is encrypted', () => {
    const end = `${BACK_4500} child_sa  ikev2_auth[R]`
    expect(causeOf(asked, answered, proof, end)).toBe('unknown')
  })

  it('reads IKEv1 too', () => {
    const first = `${OUT} phase 1 I ident`
    expect(causeOf(first, first)).toBe('no-response-udp500')
  })
})

describe('a list of packets of Wireshark', () => {
  const asked =
    '1 0.000000 203.0.113.10 198.51.100.11 ISAKMP 490 IKE_SA_INIT MID=00 Initiator Request'
  const answered =
    '2 0.041000 198.51.100.11 203.0.113.10 ISAKMP 482 IKE_SA_INIT MID=00 Responder Response'
  const proof = '3 0.090000 203.0.113.10 198.51.100.11 ISAKMP 330 IKE_AUTH MID=01 Initiator Request'

  it('shows which request stays unanswered', () => {
    expect(causeOf(asked, asked)).toBe('no-response-udp500')
    expect(causeOf(asked, answered, proof, proof)).toBe('natt-udp4500-blocked')
  })
})
