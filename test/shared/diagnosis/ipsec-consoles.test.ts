import { describe, expect, it } from 'vitest'
import { diagnoseText } from '../../../shared/diagnosis/diagnose'

const causeOf = (...lines: readonly string[]) =>
  diagnoseText(lines.join('\n'), { kind: 'ipsec' }).cause

const UP = '004 "site" #2: IPsec SA established tunnel mode {ESP=>0x1 <0x2 DPD=passive}'

describe('what is typed beside a log', () => {
  it.each([
    'iptables -I INPUT -s 198.51.100.7/32 -d 0/0 -j DROP',
    'sudo iptables -A OUTPUT -p udp --dport 4500 -j REJECT',
    'nft add rule inet filter input ip saddr 198.51.100.7 drop'
  ])('%s keeps a standing tunnel from its peer', (filter) => {
    expect(causeOf(UP, filter)).toBe('dpd-timeout')
    expect(causeOf(filter, UP)).toBe('ok')
  })
  it.each([
    'iptables -A INPUT -i eth1 -s 192.0.2.0/24 -j LOGDROP',
    'iptables -A INPUT -s 198.51.100.7/32 -p icmp -j DROP',
    'iptables -I INPUT -s 198.51.100.7/32 -m policy --dir in --pol ipsec -j DROP',
    'iptables -D INPUT -s 198.51.100.7/32 -d 0/0 -j DROP'
  ])('%s does not', (filter) => {
    expect(causeOf(UP, filter)).toBe('ok')
  })
  it('tells which port a filter takes from a tunnel that is to come up', () => {
    const begun = '"site" #1: initiating IKEv2 connection to 198.51.100.7 using UDP'
    const natt = 'iptables -I OUTPUT -p udp --dport 4500 -j DROP'
    expect(causeOf(begun, natt)).toBe('natt-udp4500-blocked')
    expect(causeOf(begun, natt.replace('4500', '500'))).toBe('no-response-udp500')
  })
})

describe('a route that is printed', () => {
  const sas = (sent: number) => [
    'site: #1, ESTABLISHED, IKEv2, 1f_i* 2e_r',
    '  site: #1, reqid 1, INSTALLED, TUNNEL, ESP:AES_CBC-256/HMAC_SHA2_256_128',
    `    in  2ba8412d,      ${sent} bytes,     ${sent} packets`,
    `    out 4c3b4bed,      ${sent} bytes,     ${sent} packets`,
    '    local  10.20.0.0/24',
    '    remote 10.100.0.0/16'
  ]
  it('past an idle tunnel explains why nothing goes into it', () => {
    const past = '10.100.7.0/24 via 192.0.2.254 dev eth0'
    expect(causeOf(...sas(0), past)).toBe('routing-conflict')
    expect(causeOf(...sas(9), past)).toBe('ok')
  })
  it.each([
    '10.100.0.0/16 via 192.0.2.254 dev ipsec1',
    '10.100.0.0/16 dev vti0',
    '10.100.0.0/16 via 192.0.2.254 dev eth0 proto static src 10.20.0.1',
    '10.100.0.0/16 dev hl-xfrm',
    '10.20.0.0/24 dev eth1',
    '192.0.2.0/24 dev eth0',
    'default via 192.0.2.254 dev eth0'
  ])('%s explains nothing', (route) => {
    expect(causeOf(...sas(0), route)).toBe('ok')
  })
})

describe('a tunnel that is gone at the end', () => {
  const TRAP = '0          192.0.2.45/32      -> 192.0.2.23/32      => %trap'
  it('is not healthy though it was up', () => {
    expect(causeOf(UP, TRAP)).toBe('unknown')
    expect(causeOf(TRAP, UP)).toBe('ok')
    expect(causeOf(UP, '000 "site":   newest ISAKMP SA: #0; newest IPsec SA: #0;')).toBe('unknown')
  })
  it('ran out where its key is not to be renewed', () => {
    const policy = '000 "site":   policy: PSK+ENCRYPT+TUNNEL+PFS+DONT_REKEY+UP;'
    expect(causeOf(UP, policy, TRAP)).toBe('lifetime-rekey')
    expect(causeOf(UP, policy)).toBe('ok')
  })
  it('may have been renewed by both sides at once', () => {
    const collision = '12[IKE] <site|1> detected IKE_REKEY collision with IKE_REKEY'
    const rekeyed = '16[IKE] <site|1> IKE_SA site[2] rekeyed between 192.0.2.1[a]...192.0.2.2[b]'
    const lost = '16[IKE] <site|2> received DELETE for IKE_SA site[2]'
    expect(causeOf(collision, rekeyed, lost)).toBe('lifetime-rekey')
    expect(causeOf(collision, rekeyed)).not.toBe('lifetime-rekey')
  })
})

describe('renewals', () => {
  const at = (second: number, text: string) =>
    `Nov 22 22:38:${String(second).padStart(2, '0')} gw charon: 14[IKE] <site|1> ${text}`
  const up = (number: number, second: number) =>
    at(
      second,
      `inbound CHILD_SA site{${number}} established with SPIs f${number}78c8aa_i c${number}640611_o and TS 10.20.0.0/24 === 10.100.0.0/16`
    )
  const closing = (number: number, second: number) =>
    at(
      second,
      `closing CHILD_SA site{${number}} with SPIs f${number}78c8aa_i (9 bytes) c${number}640611_o (9 bytes)`
    )
  const renewed = (seconds: readonly number[]) =>
    seconds.flatMap((second, i) => [up(i + 2, second), closing(i + 1, second)])
  it('every few seconds are a fault, now and then they are none', () => {
    expect(causeOf(up(1, 0), ...renewed([2, 4, 6]))).toBe('lifetime-rekey')
    expect(causeOf(up(1, 0), ...renewed([20, 40, 59]))).toBe('ok')
  })
  it('of several subnets in a row are none', () => {
    const many = [1, 2, 3, 4].flatMap((i) => [up(i, 0), up(i + 10, 40 + i), closing(i, 40 + i)])
    expect(causeOf(...many)).toBe('ok')
  })
})

describe('a phase 2 of charon', () => {
  const answer = '07[ENC] <a|1> parsed IKE_AUTH response 1 [ IDr AUTH SA TSi TSr ]'
  const ike = '07[IKE] <a|1> IKE_SA a[1] established between 203.0.113.1[x]...198.51.100.2[y]'
  const child =
    '07[IKE] <a|1> CHILD_SA a{1} established with SPIs c1a2b3c4_i c5d6e7f8_o and TS 10.20.0.0/24 === 10.100.0.0/16'
  const ends = [
    '07[IKE] <a|1> closing CHILD_SA a{1} with SPIs c1a2b3c4_i (0 bytes) c5d6e7f8_o (0 bytes)',
    '07[IKE] <a|1> received DELETE for ESP CHILD_SA with SPI c5d6e7f8',
    '07[IKE] <a|1> deleting IKE_SA a[1] between 203.0.113.1[x]...198.51.100.2[y]',
    'Security Associations (0 up, 0 connecting):',
    '00[DMN] SIGTERM received, shutting down'
  ]
  it('is agreed on by the answer', () => {
    expect(causeOf(answer, ike)).toBe('ok')
    expect(causeOf(answer, ike, ends[0] ?? '')).toBe('unknown')
  })
  it.each(ends)('is over: %s', (end) => {
    expect(causeOf(child, end)).toBe('unknown')
    expect(causeOf(end, child)).toBe('ok')
  })
})

describe('who is kept out by a filter', () => {
  const up = '"site" #2: IPsec SA established tunnel mode {ESP=>0x1 NATD=198.51.100.7:4500}'
  const begun = '"site" #1: initiating IKEv2 connection to 198.51.100.7 using UDP'
  const drop = (from: string, port: number) =>
    `kernel: [UFW BLOCK] IN=eth0 SRC=${from} LEN=556 PROTO=UDP SPT=${port} DPT=${port} LEN=536`
  it('has to be the peer', () => {
    expect(causeOf(up, drop('203.0.113.99', 500))).toBe('ok')
    expect(causeOf(up, drop('198.51.100.7', 500))).toBe('dpd-timeout')
    expect(causeOf(begun, drop('203.0.113.99', 500))).not.toBe('no-response-udp500')
    expect(causeOf(begun, drop('198.51.100.7', 4500))).toBe('natt-udp4500-blocked')
    expect(causeOf(up, 'iptables -I INPUT -s 127.0.0.0/8 -j DROP')).toBe('ok')
  })
  it('has answered where a later step fails', () => {
    const answered =
      '"site" #1: processed IKE_SA_INIT response from 198.51.100.7:UDP/500 {cipher=AES_CBC_256}'
    const refused =
      '"site" #1: IKE SA authentication request rejected by peer: AUTHENTICATION_FAILED'
    expect(causeOf(begun, answered, refused, drop('198.51.100.7', 500))).not.toBe(
      'no-response-udp500'
    )
  })
})

describe('phase 1 of racoon', () => {
  const ike = (spi: string) =>
    `racoon: INFO: ISAKMP-SA established 203.0.113.1[500]-198.51.100.2[500] spi:${spi}`
  const child =
    'racoon: INFO: IPsec-SA established: ESP/Tunnel 203.0.113.1[500]->198.51.100.2[500] spi=2(0x2)'
  const deleted = (spi: string) =>
    `racoon: INFO: ISAKMP-SA deleted 203.0.113.1[500]-198.51.100.2[500] spi:${spi}`
  const [old, young] = ['1a2b3c4d5e6f7081:1a2b3c4d5e6f7082', '2a2b3c4d5e6f7081:2a2b3c4d5e6f7082']
  it('is gone with its last SA, not with one that was renewed', () => {
    expect(causeOf(ike(old), child, deleted(old))).toBe('unknown')
    expect(causeOf(ike(old), child, ike(young), deleted(old))).toBe('ok')
  })
})

describe('a standing tunnel', () => {
  it.each([
    '104/tcp filtered dicom',
    'TcpTestSucceeded : False',
    'Verbindungsaufbau zu 10.100.0.5... Verbinden fehlgeschlagen',
    '%BGP-5-ADJCHANGE: neighbor 169.254.1.1 Down BGP Notification sent',
    '%LINEPROTO-5-UPDOWN: Line protocol on Interface Tunnel1, changed state to down',
    'rtp=1 stat: rxp=0 txp=320 rxb=0 txb=26880'
  ])('is no proof beside: %s', (line) => {
    expect(causeOf(UP)).toBe('ok')
    expect(causeOf(UP, line)).not.toBe('ok')
  })
})
