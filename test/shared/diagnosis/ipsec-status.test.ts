import { describe, expect, it } from 'vitest'
import { diagnoseText } from '../../../shared/diagnosis/diagnose'

const causeOf = (...lines: readonly string[]) =>
  diagnoseText(lines.join('\n'), { kind: 'ipsec' }).cause

describe('a status of a tunnel that is up', () => {
  it.each([
    ['"detailedStatus": "Tunnel is up and running."'],
    ['Connectivity State : Connected'],
    ['"connectionStatus": "Connected", "ingressBytesTransferred": 7'],
    ['"Status": "UP", "StatusMessage": "2 BGP ROUTES"'],
    [' 1       up     4.1K/3.9K      aes256   sha256  no     1200    3600    all'],
    ['site-vti    up    2d3h    3M/2M   7K/6K   198.51.100.4   AES_GCM_16_256'],
    ['"2      1       Active      10.1.0.0/24     10.2.0.0/24",'],
    ['<131074 ESP:aes-gcm-256/None 1a2b3c4d 3000/ unlim - root 500 198.51.100.4'],
    ['esp tunnel from 203.0.113.9 to 198.51.100.4 spi 0x12345678 auth hmac-sha2-256'],
    [' 0 R    established   2h1m   1 198.51.100.4'],
    ["BOVPN tunnel 'tunnel.3' has been established"],
    ['IPsec connection "site": established'],
    ['phase 2 done: initiator id 203.0.113.9, responder id 198.51.100.4']
  ])('%s', (line) => {
    expect(causeOf(line)).toBe('ok')
  })
  it('beside counters of trouble that are zero', () => {
    const counters =
      'Ingress Packets Dropped due to Traffic Selector Mismatch (since last connected) : 0 Packets'
    expect(causeOf('Connectivity State : Connected', counters)).toBe('ok')
    const flow = [
      '      current_peer: 198.51.100.7',
      '      #pkts encaps: 1222, #pkts encrypt: 1222, #pkts digest: 1222',
      '      #pkts decaps: 1333, #pkts decrypt: 1333, #pkts verify: 1333'
    ]
    const icmp = '      #Valid ICMP Errors rcvd: 0, #Invalid ICMP Errors rcvd: 0'
    expect(causeOf(...flow, icmp)).toBe('ok')
  })
  it.each([
    ['2026-03-02T08:00:01 Tunnel b1 is down', '2026-03-02T08:00:01 Tunnel b2 is up'],
    [
      '    down   IKEv1   n/a   n/a   n/a   no   0   28800',
      ' 1   up   4.1K/3.9K   aes256   sha256   no   1200   3600   all'
    ],
    ['Connectivity State : NotConnected'],
    ['"Status": "ike_sa_not_established"'],
    ['1       down   n/a            n/a      n/a     no     0       3600    all'],
    ['"1      1       Active      10.1.0.1     10.2.0.1",'],
    ['BOVPN tunnel site is down, was established before'],
    ['wait until the IPsec tunnel is up'],
    ['VPN tunnel site is DOWN (was UP 3 h)'],
    ['is phase 2 up?'],
    // Phase 1 alone
    [' 0 R    established   2h1m     198.51.100.4'],
    ['"Status": "UP", "StatusMessage": "2 BGP ROUTES"', '"Status": "DOWN", "StatusMessage": ""'],
    ['VPN tunnel site has been established', 'VPN tunnel site has been removed'],
    ['The IPsec tunnel is up, but nobody reaches the archive'],
    ['Tunnel is up and running. The traffic goes elsewhere.'],
    [
      ' site   up   2d3h   3M/2M   7K/6K   198.51.100.4   AES',
      ' lab    down  N/A  N/A  N/A 198.51.100.8  N/A'
    ]
  ])('is not: %s', (...lines) => {
    expect(causeOf(...lines)).not.toBe('ok')
  })
})

describe('what is said of a tunnel', () => {
  it('does not clear what a daemon tells', () => {
    const silent = [
      '10[IKE] initiating IKE_SA hl1[1] to 198.51.100.1',
      '11[IKE] giving up after 5 retransmits'
    ]
    expect(causeOf(...silent, 'The IPsec tunnel to the other branch is up.')).toBe(
      'no-response-udp500'
    )
    expect(causeOf(...silent, 'IPsec tunnel b2 is up')).toBe('no-response-udp500')
  })
})

describe('a list of SAs', () => {
  const sa = (number: number, peer: string) => [
    `site: #${number}, ESTABLISHED, IKEv2, 11_i 22_r*`,
    "  local  '10.0.0.9' @ 10.0.0.9",
    `  remote '${peer}' @ ${peer}`,
    `  site: #${number + 40}, reqid 1, INSTALLED, TUNNEL, ESP:AES_GCM_16-256`,
    '    in  c8aa231a,    900 bytes,     9 packets',
    '    out c5bbf995,    900 bytes,     9 packets'
  ]
  it('that holds two of one connection and peer', () => {
    expect(causeOf(...sa(7, '198.51.100.4'), ...sa(6, '198.51.100.4'))).toBe('duplicate-sa')
  })
  it('that holds two peers of one connection is healthy, and one printed again after a renewal', () => {
    expect(causeOf(...sa(7, '198.51.100.4'), ...sa(6, '198.51.100.8'))).toBe('ok')
    expect(causeOf(...sa(6, '198.51.100.4'), ...sa(7, '198.51.100.4'))).toBe('ok')
  })
  const up =
    '004 "site" #2: initiator established Child SA using #1; IPsec tunnel [10.1.0.0/24] -> [10.2.0.0/24]'
  it('that holds several of one connection of pluto, of which none is the newest', () => {
    const child = (number: number, more: string) =>
      `000 #${number}: "site":4500 STATE_V2_ESTABLISHED_CHILD_SA; REKEY in 6957s; ${more}idle;`
    const piled = [2, 4, 6].map((number) => child(number, ''))
    expect(causeOf(...piled)).toBe('duplicate-sa')
    expect(causeOf(child(2, ''), child(4, 'newest; eroute owner; '))).not.toBe('duplicate-sa')
  })
  it('in which none is left tells of an end', () => {
    expect(causeOf(up, ' ipsec trafficstatus', 'gw #')).toBe('lifetime-rekey')
    const counted = '006 #2: "site", type=ESP, add_time=1, inBytes=84, outBytes=84'
    expect(causeOf(up, ' ipsec trafficstatus', counted)).toBe('ok')
  })
})

describe('isakmpd', () => {
  it.each([
    [
      'attribute_unacceptable: GROUP_DESCRIPTION: got MODP_1024, expected MODP_2048',
      'dh-group-mismatch'
    ],
    [
      'attribute_unacceptable: AUTHENTICATION_METHOD: got RSA_SIG, expected PRE_SHARED',
      'auth-type-mismatch'
    ],
    ['attribute_unacceptable: KEY_LENGTH: got 128, expected 256', 'ike-proposal-mismatch'],
    ['transport_send_messages: giving up on message 0x7, exchange peer', 'no-response-udp500'],
    [
      'dropped message from 198.51.100.4 port 500 due to notification type AUTHENTICATION_FAILED',
      'psk-mismatch'
    ]
  ])('%s', (line, cause) => {
    expect(causeOf(line)).toBe(cause)
  })
})

describe('Windows’ dial-in client', () => {
  it.each([
    ['Error 786: no certificate', 'auth-type-mismatch'],
    ['错误 809', 'no-response-udp500'],
    ['Código de error: 789', 'psk-mismatch'],
    ['The attempt failed because security negotiation timed out.', 'no-response-udp500'],
    ['RasClient 20227 CoId={1}: the error code is 788', 'ike-proposal-mismatch'],
    ['The attempt encountered a processing error during initial negotiations', 'psk-mismatch'],
    ['The attempt could not authenticate the remote computer', 'auth-type-mismatch']
  ])('%s', (line, cause) => {
    expect(causeOf(line)).toBe(cause)
  })
})
