import { describe, expect, it } from 'vitest'
import { diagnoseText } from '../../../shared/diagnosis/diagnose'

const causeOf = (...lines: readonly string[]) =>
  diagnoseText(lines.join('\n'), { kind: 'ipsec' }).cause

describe('an address that was made unreadable', () => {
  const silent = (peer: string) => `%ASA-7-713906: IP = ${peer}, IKE MM history: MM_WAIT_MSG6`
  const up = (peer: string) => `%ASA-5-713120: Group = ${peer}, IP = ${peer}, PHASE 2 COMPLETED`
  it.each([
    ['x.x.x.x', 'y.y.y.y', '198.51.100.2'],
    ['A.A.A.A', 'B.B.B.B', 'A.A.A.B'],
    ['198.51.x.x', '198.52.x.x', '198.51.100.2'],
    ['*.*.*.*', 'x.x.x.x', 'xxx.xxx.xxx.xxx'],
    ['<peer>', '<other_peer>', '<peer-ip>']
  ])('%s is a peer of its own', (peer, ...others) => {
    const wanted = others.filter((other) => !other.startsWith('y.'))
    for (const other of wanted) expect(causeOf(silent(peer), up(other))).toBe('psk-mismatch')
    expect(causeOf(silent(peer), up(peer))).toBe('ok')
  })
})

describe('two names of one tunnel', () => {
  const panos = (kind: string, said: string) => `1,2026/11/22 10:00:00,SYSTEM,vpn,0,${kind},${said}`
  const failed = panos(
    'ike-nego-p1-fail',
    'gw1,0,0,general,informational,"IKE phase-1 negotiation is failed as initiator, main mode. Failed SA: 203.0.113.10[500]-198.51.100.2[500] cookie:1a2b3c4d5e6f7081:0000000000000000. Due to timeout."'
  )
  const begun = (tunnel: string, peer: string) =>
    panos(
      'ike-nego-p2-start',
      `${tunnel}:net1,0,0,general,informational,"IKE phase-2 negotiation is started as initiator, quick mode. Initiated SA: 203.0.113.10[500]-${peer}[500] message id:0x1."`
    )
  const up = (tunnel: string) =>
    panos('tunnel-status-up', `${tunnel},0,0,general,informational,"Tunnel ${tunnel} is up"`)

  it('are joined by a line of PAN-OS that tells both', () => {
    expect(causeOf(failed, begun('hl1', '198.51.100.2'), up('hl1'))).toBe('ok')
    expect(causeOf(failed, begun('hl1', '198.51.100.3'), up('hl1'))).toBe('no-response-udp500')
  })
  it('stay apart where two tunnels lead to the same address', () => {
    const both = [begun('hl1', '198.51.100.2'), begun('hl2', '198.51.100.2')]
    expect(causeOf(failed, ...both, up('hl1'))).toBe('no-response-udp500')
  })

  const fortios = (fields: string) => `date=2026-11-22 time=10:00:00 type="event" ${fields}`
  const refused = (peer: string) =>
    fortios(
      `action="negotiate" remip=${peer} vpntunnel="N/A" status="failure" mode="main" stage=3 result="ERROR" msg="progress IPsec phase 1"`
    )
  it('are joined by a line of FortiOS', () => {
    const stands = fortios('action="tunnel-up" remip=198.51.100.2 vpntunnel="hl1"')
    expect(causeOf(refused('198.51.100.2'), stands)).toBe('ok')
    expect(causeOf(refused('198.51.100.3'), stands)).toBe('psk-mismatch')
  })

  it('are joined by the number of an SA of pluto', () => {
    const first = 'pluto[1]: "rw"[1] 198.51.100.2 #1: STATE_MAIN_R3: ISAKMP SA established'
    const second = 'pluto[1]: "rw"[1] 198.51.100.2 #2: STATE_QUICK_R2: IPsec SA established'
    const silent = 'pluto[1]: "rw" #2: STATE_MAIN_I3: retransmission; will wait 8 seconds'
    expect(causeOf(silent, first, second)).toBe('ok')
    expect(causeOf(silent.replace('#2', '#9'), first, second)).not.toBe('ok')
  })
})

describe('who asks a FortiGate and is told by its cookies', () => {
  const came = (from: string) => `ike 0: comes ${from}->203.0.113.10:500,ifindex=5....`
  const refused = (cookie: string) =>
    `ike 0:${cookie.repeat(16)}/0000000000000000:802: no SA proposal chosen`
  const stands = [
    'ike 0:hl1:803: sent IKE msg (AUTH): 203.0.113.10:4500->198.51.100.2:4500, len=272',
    'ike 0:hl1:803:hl1:2290: added IPsec SA: SPIs=1a6fa3f2/c0a1d5b0'
  ]
  it('is a stranger beside a tunnel that stands', () => {
    expect(causeOf(came('192.0.2.99:40122'), refused('a'), ...stands)).toBe('unknown')
    expect(causeOf(refused('a'), ...stands)).toBe('unknown')
  })
  it('is blamed where it is a gateway, asks again, or nothing stands', () => {
    const cause = 'ike-proposal-mismatch'
    expect(causeOf(came('192.0.2.99:500'), refused('a'), ...stands)).toBe(cause)
    expect(causeOf(came('192.0.2.99:40122'), refused('a'))).toBe(cause)
    const again = [came('192.0.2.99:40122'), refused('a'), came('192.0.2.99:40123'), refused('b')]
    expect(causeOf(...again, ...stands)).toBe(cause)
  })
})

describe('what proves no tunnel', () => {
  it('is phase 1 of RouterOS by itself', () => {
    const phase1 = 'ipsec,info ISAKMP-SA established 203.0.113.10[500]-198.51.100.2[500] spi:1a:2b'
    const phase2 =
      'ipsec IPsec-SA established: ESP/Tunnel 203.0.113.10[500]->198.51.100.2[500] spi=0x1'
    expect(causeOf(phase1)).toBe('unknown')
    expect(causeOf(phase1, phase2)).toBe('ok')
  })
})

describe('a retransmit of macOS', () => {
  const sent = (number: number) =>
    `racoon[7]: IKE Packet: transmit success. (Initiator, Main-Mode message ${number}).`
  const again = 'racoon[7]: IKE Packet: transmit success. (Phase 1 Retransmit).'
  it('is of the message that was sent last', () => {
    expect(causeOf(sent(1), again)).toBe('no-response-udp500')
    const { candidates } = diagnoseText([sent(1), sent(3), sent(5), again].join('\n'), {
      kind: 'ipsec'
    })
    expect(candidates.map(({ cause }) => cause).slice(0, 2)).toEqual([
      'psk-mismatch',
      'natt-udp4500-blocked'
    ])
  })
})

describe('what an ASA says of a first try', () => {
  const up = '%ASA-5-713120: Group = 198.51.100.2, IP = 198.51.100.2, PHASE 2 COMPLETED (msgid=1)'
  it.each([
    '%ASA-4-713154: DNS lookup for primary Server peer.example failed!',
    '%ASA-4-713903: IP = 198.51.100.2, Error: Unable to remove PeerTblEntry',
    '%ASA-3-713902: IP = 198.51.100.2, Removing peer from peer table failed, no match!'
  ])('does no harm once the tunnel is up: %s', (line) => {
    expect(causeOf(line)).toBe('no-response-udp500')
    expect(causeOf(line, up)).toBe('ok')
  })
})
