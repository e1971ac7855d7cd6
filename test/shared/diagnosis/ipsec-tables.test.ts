import { describe, expect, it } from 'vitest'
import { diagnoseText } from '../../../shared/diagnosis/diagnose'

const causeOf = (...lines: readonly string[]) =>
  diagnoseText(lines.join('\n'), { kind: 'ipsec' }).cause

describe('a row of a table that is not up', () => {
  it.each([
    [
      'FortiOS, another peer',
      "'a' 198.51.100.1:0  selectors(total,up): 1/1  rx(pkt,err): 40/0  tx(pkt,err): 50/0",
      "'b' 198.51.100.2:0  selectors(total,up): 1/0  rx(pkt,err): 0/0  tx(pkt,err): 0/15",
      'no-response-udp500'
    ],
    [
      'FortiOS, another pair of subnets',
      'proxyid=a1 proto=0 sa=1 ref=2 serial=1',
      'proxyid=a2 proto=0 sa=0 ref=1 serial=1',
      'traffic-selector-mismatch'
    ],
    [
      'IOS',
      '1  192.0.2.10/500  198.51.100.1/500  none/none  READY',
      '2  192.0.2.10/500  198.51.100.2/500  none/none  IN-NEG',
      'no-response-udp500'
    ],
    [
      'IOS, IKEv1',
      'Session status: UP-ACTIVE',
      '198.51.100.2    192.0.2.10      MM_NO_STATE          0 ACTIVE',
      'no-response-udp500'
    ],
    ['IOS, sessions', 'Session status: UP-ACTIVE', 'Session status: DOWN', 'no-response-udp500'],
    [
      'PAN-OS',
      'Total 1 tunnels found. 1 ipsec sa found.',
      'id 2  name b  state init',
      'no-response-udp500'
    ],
    [
      'PAN-OS, one tunnel',
      'Total 1 tunnels found. 1 ipsec sa found.',
      '        state:                  init',
      'no-response-udp500'
    ],
    [
      'PAN-OS, flows',
      'Total 1 tunnels found. 1 ipsec sa found.',
      '2     b      init     off     192.0.2.10   198.51.100.2   tunnel.2',
      'no-response-udp500'
    ],
    [
      'Junos',
      'Total active tunnels: 1     Total Ipsec sas: 1',
      '2       DOWN   5f2e1a00c1b2d3e4  0000000000000000  IKEv2  198.51.100.2',
      'no-response-udp500'
    ],
    [
      'Huawei',
      '22  198.51.100.1    0     RD|ST     2',
      '23  198.51.100.2    0     NONE      1',
      'no-response-udp500'
    ],
    [
      'strongSwan',
      'a: #1, reqid 1, state: INSTALLED, TUNNEL, ESP:AES_GCM_16-256',
      'b: #2, CONNECTING, IKEv2, 1f00ab00c2d3e4f5_i* 0000000000000000_r',
      'no-response-udp500'
    ]
  ])('is excused by none that is: %s', (_, up, other, cause) => {
    expect(causeOf(up)).toBe('ok')
    expect(causeOf(up, other)).toBe(cause)
    expect(causeOf(other, up)).toBe(cause)
  })
  it('is one that came up for less than was planned', () => {
    const some = (counts: string) =>
      `'hl' 198.51.100.1:0  selectors(total,up): ${counts}  rx(pkt,err): 40/0  tx(pkt,err): 50/0`
    expect(causeOf(some('4/1'))).toBe('traffic-selector-mismatch')
    expect(causeOf(some('14/4'))).toBe('traffic-selector-mismatch')
    expect(causeOf(some('4/4'))).toBe('ok')
    expect(causeOf(some('12/12'))).toBe('ok')
  })
  it('is one whose own counters show no way back', () => {
    const healthy = 'Bytes Tx     : 1390560                Bytes Rx     : 1394220'
    const oneWay = 'Bytes Tx     : 471100                 Bytes Rx     : 0'
    expect(causeOf(oneWay, healthy)).toBe('routing-conflict')
    expect(causeOf('Bytes Tx     : 84    Bytes Rx     : 0', healthy)).toBe('ok')
    expect(
      causeOf(
        "'a' 198.51.100.1:0  selectors(total,up): 1/1  rx(pkt,err): 0/0  tx(pkt,err): 90/0",
        "'b' 198.51.100.2:0  selectors(total,up): 1/1  rx(pkt,err): 4/0  tx(pkt,err): 5/0"
      )
    ).toBe('routing-conflict')
  })
  it.each([
    ['22  198.51.100.1    0     RD|ST     2', 'Flag Description: NEG--NEGOTIATING  NONE 1'],
    ['Session status: UP-ACTIVE', '198.51.100.1  192.0.2.10  MM_NO_STATE  0 ACTIVE (deleted)'],
    ['hl: #1, state: INSTALLED, TUNNEL', 'IKE_SA hl[1] state change: CREATED => CONNECTING'],
    ['hl: #1, state: INSTALLED, TUNNEL', 'Security Associations (1 up, 0 connecting):'],
    ['Session status: UP-ACTIVE', 'Interface GigabitEthernet2 is DOWN 203.0.113.9']
  ])('is not every line beside the table: %s / %s', (up, line) => {
    expect(causeOf(up, line)).toBe('ok')
  })
})

describe('a number that is an error of Windows', () => {
  const up = (program: string, sa: string) => [
    `Nov 22 10:00:01 gw ${program}: 05[IKE] <${sa}> IKE_SA hl1[789] established between 192.0.2.10[a]...198.51.100.1[b]`,
    `Nov 22 10:00:01 gw ${program}: 05[IKE] <${sa}> CHILD_SA hl1{809} established with SPIs c1_i c2_o, error 0`
  ]
  it.each([
    ['charon[13865]', 'hl1|1'],
    ['charon-systemd[13867]', 'hl1|1'],
    ['charon', 'hl1|789'],
    ['charon', 'hl1|13870'],
    ['charon', 'hl1|809']
  ])('is none of a process or an SA: %s <%s>', (program, sa) => {
    expect(causeOf(...up(program, sa))).toBe('ok')
  })
  it('is none of a message, a port or a count', () => {
    const other = [
      '05[IKE] <hl1|1> no error in IKE message ID 789',
      '"hl1" #789: VPN packets: 13865',
      'IKE VPN 198.51.100.1:809 without error'
    ]
    expect(causeOf(...up('charon', 'hl1|1'), ...other)).toBe('ok')
  })
  it.each([
    ['Error 789: the L2TP connection attempt failed', 'psk-mismatch'],
    [
      'CoId={F1}: user X dialed HL, which has failed. The code returned is 809.',
      'no-response-udp500'
    ],
    ['IKE negotiation failed with 13865', 'dh-group-mismatch'],
    ['13806 (error): no machine certificate', 'auth-type-mismatch'],
    ['ErrorCode=13870', 'psk-mismatch'],
    ['error number 13847', 'auth-type-mismatch']
  ])('stands beside a word for it: %s', (line, cause) => {
    expect(causeOf(line)).toBe(cause)
  })
})

describe('RouterOS that has authorised its peer', () => {
  const authorised =
    'ipsec,info,account peer authorized: hl 192.0.2.10[4500]-198.51.100.1[4500] spi:0a1b:2c3d'
  const asked = 'ipsec,debug sending create child'
  const up =
    'ipsec IPsec-SA established: ESP/Tunnel 192.0.2.10[4500]->198.51.100.1[4500] spi=0xa1b2'
  it('has a tunnel where nothing later says otherwise', () => {
    expect(causeOf(authorised)).toBe('ok')
    expect(causeOf(authorised, asked, up)).toBe('ok')
  })
  it('has none while phase 2 is only asked for', () => {
    expect(causeOf(authorised, asked)).toBe('traffic-selector-mismatch')
    expect(causeOf(authorised, asked, `${asked}, retransmit 2`)).toBe('esp-proposal-mismatch')
  })
  it('has none for the subnets that no policy has', () => {
    const missing = 'ipsec,error policy not found'
    expect(causeOf(authorised, missing)).toBe('traffic-selector-mismatch')
    expect(causeOf(missing, authorised, up)).toBe('traffic-selector-mismatch')
  })
  it('has none once it is closed, until it is authorised anew', () => {
    const closed = 'ipsec,info killing ike2 SA: 192.0.2.10[4500]-198.51.100.1[4500] spi:0a1b:2c3d'
    expect(causeOf(authorised, closed)).toBe('dpd-timeout')
    expect(causeOf(authorised, closed, authorised)).toBe('ok')
  })
})
