import { describe, expect, it } from 'vitest'
import { diagnoseText } from '../../../shared/diagnosis/diagnose'

const causeOf = (...lines: readonly string[]) =>
  diagnoseText(lines.join('\n'), { kind: 'ipsec' }).cause

describe('several peers in one log', () => {
  const line = (thread: string, sa: string, said: string) => `05[${thread}] <${sa}> ${said}`
  const wrongKey = line('IKE', '2', "tried 1 shared key for 'x' - 'y', but MAC mismatched")
  const up = [
    line('IKE', 'a2|1', 'IKE_SA a2[1] established between 203.0.113.10[x]...198.51.100.2[y]'),
    line('IKE', 'a2|1', 'CHILD_SA a2{1} established with SPIs c1_i c2_o and TS 10.0.0.0/24')
  ]

  it('keep their refusals where another is given a second configuration', () => {
    const asked = line('ENC', '1', 'parsed IKE_AUTH request 1 [ IDi AUTH SA TSi TSr ]')
    const switched = line('CFG', '1', "switching to peer config 'a2'")
    expect(causeOf(asked, wrongKey, switched, ...up)).toBe('psk-mismatch')
    expect(causeOf(wrongKey, switched, ...up)).toBe('psk-mismatch')
    const own = wrongKey.replace('<2>', '<1>')
    expect(causeOf(asked, own, switched, ...up)).toBe('ok')
  })

  it('are not all well where one was begun and never came up', () => {
    const began = (name: string) =>
      `pluto[1]: "${name}" #3: sent IKE_SA_INIT request to 198.51.100.3:UDP/500`
    const stands = 'pluto[1]: "a" #2: initiator established Child SA using #1; IPsec tunnel'
    expect(causeOf(stands)).toBe('ok')
    expect(causeOf(began('a'), stands)).toBe('ok')
    expect(causeOf(stands, began('b'))).toBe('unknown')
  })

  it('of iked are told apart by their SA', () => {
    const silent = [
      'spi=0x2: send IKE_SA_INIT req 0 peer 198.51.100.3:500 local 203.0.113.10:500',
      'spi=0x2: retransmit 1 IKE_SA_INIT req 0 peer 198.51.100.3:500 local 203.0.113.10:500'
    ]
    const stands =
      "spi=0x1: established peer 198.51.100.2:500[IPV4/198.51.100.2] local 203.0.113.10:500[IPV4/203.0.113.10] policy 'a' as initiator"
    expect(causeOf(...silent, stands)).toBe('no-response-udp500')
  })

  it('are not all well where one came up and went before its phase 2', () => {
    const began = line(
      'IKE',
      'b|2',
      'IKE_SA b[2] established between 203.0.113.10[x]...198.51.100.3[z]'
    )
    const gone = line(
      'IKE',
      'b|2',
      'deleting IKE_SA b[2] between 203.0.113.10[x]...198.51.100.3[z]'
    )
    expect(causeOf(...up, began, gone)).toBe('unknown')
  })

  it('of Zyxel are told apart by the name of the policy', () => {
    const resent = 'info IKE [B] IKE Packet Retransmit'
    const stands = 'info IKE Tunnel [A:P2:0x1] built successfully'
    expect(causeOf(resent, resent, stands)).not.toBe('ok')
  })

  it('of one pluto connection are told apart by address and port', () => {
    const repeated = (peer: string) =>
      `pluto[1]: "rw"[2] ${peer} #3: received duplicate IKE_AUTH request (Message ID 1)`
    const stands = (peer: string) => [
      `pluto[1]: "rw"[1] ${peer} #1: responder established IKE SA`,
      `pluto[1]: "rw"[1] ${peer} #2: responder established Child SA using #1; IPsec tunnel`
    ]
    const [one, other] = ['2001:db8::7', '2001:db8::8']
    expect(causeOf(repeated(other), ...stands(one))).toBe('natt-udp4500-blocked')
    expect(causeOf(repeated('198.51.100.7:4501'), ...stands('198.51.100.7:4502'))).toBe(
      'natt-udp4500-blocked'
    )
  })
})

describe('a line of another program', () => {
  const stands = 'pluto[1]: "a" #2: initiator established Child SA using #1; IPsec tunnel'

  it.each([
    'sshd[3]: error: kex_exchange_identification: Connection closed by remote host',
    'wireless,error wlan1 failed to associate'
  ])('is no trouble of the tunnel: %s', (line) => {
    expect(causeOf(stands, line)).toBe('ok')
  })

  it.each([
    'IPsec tunnel to HeartLab aborted, peer gone (admin1 logged in before)',
    'system,error IPsec hardware acceleration failed, tunnel to HeartLab aborted',
    'firewall Deny 198.51.100.1 203.0.113.1 udp 500 500 rejected'
  ])('is trouble where it names the tunnel or its ports: %s', (line) => {
    expect(causeOf(stands, line)).not.toBe('ok')
  })
})

describe('a tunnel that is up', () => {
  const stands = '%CRYPTO-5-IKEV2_SESSION_STATUS: Crypto tunnel v2 is UP.  Peer 198.51.100.1:500'

  it('is not healthy where no ping is answered', () => {
    const answered = 'Success rate is 100 percent (5/5), round-trip min/avg/max = 1/2/4 ms'
    const unanswered = 'Success rate is 0 percent (0/5)'
    expect(causeOf(stands, answered)).toBe('ok')
    expect(causeOf(stands, answered, unanswered)).toBe('unknown')
  })

  it('is not healthy where a line says no error and a failure', () => {
    const child = 'CHILD_SA a{1} established with SPIs c1 c2 and TS 10.0.0.0/24 === 10.1.0.0/24'
    expect(causeOf(child, 'no errors reported by kernel')).toBe('ok')
    expect(causeOf(child, 'Tunnel b aborted (no errors reported by kernel)')).toBe('unknown')
  })
})
