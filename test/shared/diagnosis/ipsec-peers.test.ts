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

describe('a tunnel of pluto that came up', () => {
  const at = (number: number, said: string) => `pluto[1]: "rw"[4] 198.51.100.7 #${number}: ${said}`
  const up = (number: number) =>
    at(number, 'STATE_QUICK_R2: IPsec SA established transport mode {ESP/NAT=>0x1 <0x2}')
  const deleted = (number: number) =>
    at(8, `received Delete SA(0x1) payload: deleting IPSEC State #${number}`)
  const traffic = (amounts: string) => at(8, `ESP traffic information: ${amounts}`)

  it('and is deleted empty again and again carries nothing', () => {
    const course = [up(13), up(14), deleted(13), traffic('in=0B out=0B'), deleted(14)]
    expect(causeOf(...course)).toBe('natt-udp4500-blocked')
  })
  it('stands where another SA took the place of the empty one', () => {
    expect(causeOf(up(13), up(14), deleted(13), traffic('in=0B out=0B'))).toBe('ok')
  })
  it('is no longer seen to stand where its last SA is deleted', () => {
    expect(causeOf(up(13), deleted(13), traffic('in=4KB out=2KB'))).toBe('unknown')
  })
  it('is followed by a ping that tells whether it carries', () => {
    const ping = (received: number) => `4 packets transmitted, ${received} received, time 3004ms`
    expect(causeOf(up(13), ping(4))).toBe('ok')
    expect(causeOf(ping(0), up(13))).toBe('ok')
    expect(causeOf(up(13), ping(0))).toBe('routing-conflict')
    expect(causeOf(up(13), ping(4), ping(0))).toBe('dpd-timeout')
    expect(causeOf(up(13), ping(0), ping(4))).toBe('ok')
  })
  it('is told by its counters', () => {
    const counted = (amounts: string) => `006 #2: "rw", type=ESP, add_time=1, ${amounts}`
    expect(causeOf(up(13), counted('inBytes=0, outBytes=336'))).toBe('routing-conflict')
    expect(causeOf(up(13), counted('inBytes=84, outBytes=84'))).toBe('ok')
  })
})

describe('what is told of the peer beside its number', () => {
  const of = (spi: string, said: string) => `iked[5]: spi=${spi}: ${said}`
  const ends = 'peer 198.51.100.2:500 local 203.0.113.10:500'
  const stands = (spi: string) =>
    of(spi, `established peer 198.51.100.2:500[FQDN/a] local 203.0.113.10:500[FQDN/b] policy 'a'`)

  it('joins the attempts of iked: the second took the place of the first', () => {
    const refused = of('0x1', 'sa_free: reinitiating with new DH group')
    expect(causeOf(of('0x1', `send IKE_SA_INIT req 0 ${ends}`), refused, stands('0x2'))).toBe('ok')
  })
  it('tells that a peer of iked fell silent', () => {
    const later = of('0x1', `retransmit 5 INFORMATIONAL req 44 ${ends}`)
    const anew = of('0x2', `retransmit 2 IKE_SA_INIT req 0 ${ends}`)
    expect(causeOf(stands('0x1'), later, anew)).toBe('dpd-timeout')
  })
})

describe('main mode of pluto whose second answer is repeated', () => {
  const repeated = (state: string) =>
    `pluto[1]: "rw"[1] 198.51.100.7 #1: ${state}: retransmission; will wait 4 seconds for response`
  it('got its first answer through', () => {
    expect(causeOf(repeated('STATE_MAIN_R2'))).toBe('natt-udp4500-blocked')
    expect(causeOf(repeated('STATE_MAIN_R1'))).toBe('no-response-udp500')
  })
})

describe('main mode that no connection of pluto takes', () => {
  const refused =
    'packet from 198.51.100.7:500: initial Main Mode message received on 203.0.113.10:500 but no connection has been authorized with '
  it('is the version’s doing where the log shows a connection of the other', () => {
    const status = (versions: string) => `000 "a":   policy: PSK+ENCRYPT+${versions}+ESN_NO;`
    expect(causeOf(`${refused}policy PSK+IKEV1_ALLOW`)).toBe('id-mismatch')
    expect(causeOf(`${refused}policy PSK+IKEV1_ALLOW`, status('IKEV2_ALLOW'))).toBe(
      'ike-version-mismatch'
    )
    expect(causeOf(`${refused}policy PSK+IKEV1_ALLOW`, status('IKEV1_ALLOW+IKEV2_ALLOW'))).toBe(
      'id-mismatch'
    )
    expect(causeOf(`${refused}authby=PSK and xauth=no`)).toBe('ike-version-mismatch')
  })
})

describe('the connections of Cisco', () => {
  const at = (number: number, said: string) => `ISAKMP:(${number}): ${said}`
  const refused = [
    at(1001, 'Checking IPSec proposal 1'),
    'IPSEC(ipsec_process_proposal): transform proposal not supported for identity: {esp-aes 256 esp-sha-hmac }',
    at(1001, 'IPSec policy invalidated proposal with error 256')
  ]
  const silent = at(1001, 'retransmitting phase 1 MM_KEY_EXCH...')
  const up = (number: number) => [
    at(number, 'Old State = IKE_QM_I_QM1  New State = IKE_QM_PHASE2_COMPLETE'),
    'IPSEC(create_sa): sa created,'
  ]
  const to = (number: number, peer: string) =>
    at(number, `sending packet to ${peer} my_port 500 peer_port 500 (I) MM_SA_SETUP`)

  it('are not excused by each other', () => {
    expect(causeOf(...refused, ...up(1002))).toBe('esp-proposal-mismatch')
    expect(causeOf(...refused, ...up(1001))).toBe('ok')
    expect(causeOf(silent, ...up(1002))).toBe('psk-mismatch')
  })
  it('are one tunnel where they have one peer', () => {
    const [one, other] = ['198.51.100.2', '198.51.100.3']
    expect(causeOf(to(1001, one), silent, to(1002, one), ...up(1002))).toBe('ok')
    expect(causeOf(to(1001, one), silent, to(1002, other), ...up(1002))).toBe('psk-mismatch')
  })
  it('are told by the session of IKEv2', () => {
    const session = (id: number, said: string) => `IKEv2:(SESSION ID = ${id},SA ID = 1):${said}`
    const late = session(5, ': Failed to receive the AUTH msg before the timer expired')
    const packet = (id: number, peer: string) =>
      session(id, `Sending Packet [To ${peer}:500/From 203.0.113.10:500/VRF i0:f0]`)
    const created = session(6, 'IPSEC: Creation of IPsec SA into IPsec database PASSED')
    expect(causeOf(packet(5, '198.51.100.2'), late, packet(6, '198.51.100.2'), created)).not.toBe(
      'natt-udp4500-blocked'
    )
    expect(causeOf(packet(5, '198.51.100.2'), late, packet(6, '198.51.100.3'), created)).toBe(
      'natt-udp4500-blocked'
    )
  })
  it('keep the key that is not answered in their table', () => {
    const row = (peer: string, state: string) =>
      `${peer}    203.0.113.10    ${state}         1001 ACTIVE`
    const crypto = '%CRYPTO-5-SESSION_STATUS: Crypto tunnel is UP.  Peer 198.51.100.2:500'
    expect(causeOf(row('198.51.100.3', 'MM_KEY_EXCH'), crypto)).toBe('psk-mismatch')
    expect(causeOf(row('198.51.100.3', 'MM_SA_SETUP'), crypto)).toBe('no-response-udp500')
    expect(causeOf(`${row('198.51.100.3', 'MM_KEY_EXCH')} (deleted)`, crypto)).toBe('ok')
  })
})
