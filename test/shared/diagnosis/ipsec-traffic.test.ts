import { describe, expect, it } from 'vitest'
import { diagnoseText } from '../../../shared/diagnosis/diagnose'

const causeOf = (...lines: readonly string[]) =>
  diagnoseText(lines.join('\n'), { kind: 'ipsec' }).cause

const UP = '%CRYPTO-5-IKEV2_SESSION_STATUS: Crypto tunnel v2 is UP.  Peer 198.51.100.2:500'
const child = (number: number) =>
  `05[IKE] <a|1> CHILD_SA a{${number}} established with SPIs c1_i c2_o and TS 10.1.0.0/24 === 10.2.0.0/16`

const linux = (target: string, received: number) => [
  `PING ${target} (${target}) 56(84) bytes of data.`,
  `--- ${target} ping statistics ---`,
  `4 packets transmitted, ${received} received, time 3004ms`
]
const windows = (target: string, received: number) => [
  `Pinging ${target} with 32 bytes of data:`,
  `Ping statistics for ${target}:`,
  `    Packets: Sent = 4, Received = ${received}, Lost = ${4 - received}`
]
const german = (target: string, received: number) => [
  `Ping wird ausgeführt für ${target} mit 32 Bytes Daten:`,
  `Ping-Statistik für ${target}:`,
  `    Pakete: Gesendet = 4, Empfangen = ${received}, Verloren = ${4 - received}`
]
const cisco = (target: string, received: number) => [
  `Sending 5, 100-byte ICMP Echos to ${target}, timeout is 2 seconds:`,
  `Success rate is ${20 * received} percent (${received}/5)`
]

describe.each([
  ['Linux', linux],
  ['Windows', windows],
  ['Windows in German', german]
])('a ping of %s', (_, ping) => {
  it.each(['10.2.0.5', '172.16.9.9'])('to %s decides, whatever else is pinged', (target) => {
    expect(causeOf(UP, ...ping(target, 0), ...ping('9.9.9.9', 4))).toBe('routing-conflict')
    expect(causeOf(UP, ...ping('192.168.1.1', 4), ...ping(target, 0))).toBe('routing-conflict')
    expect(causeOf(UP, ...ping(target, 0), ...ping('192.168.1.1', 4))).toBe('routing-conflict')
    expect(causeOf(UP, ...ping(target, 4), ...ping('203.0.113.80', 0))).toBe('ok')
    expect(causeOf(UP, ...ping(target, 0), ...ping(target, 4))).toBe('ok')
    expect(causeOf(UP, ...ping(target, 4), ...ping(target, 0))).toBe('dpd-timeout')
  })
  it('to one host of a network is answered by another host of it', () => {
    expect(causeOf(UP, ...ping('10.2.0.5', 4), ...ping('10.2.0.1', 0))).toBe('ok')
    expect(causeOf(UP, ...ping('10.2.0.5', 4), ...ping('10.3.0.1', 0))).toBe('routing-conflict')
    expect(causeOf(child(1), ...ping('10.2.0.5', 4), ...ping('10.2.7.1', 0))).toBe('ok')
  })
  it('to an address beside the tunnel tells nothing of it', () => {
    expect(causeOf(child(1), ...ping('10.1.0.1', 0))).toBe('ok')
    expect(causeOf(child(1), ...ping('10.2.7.1', 0), ...ping('10.1.0.1', 4))).toBe(
      'routing-conflict'
    )
    expect(causeOf(child(1), ...ping('10.7.0.1', 0))).toBe('routing-conflict')
    expect(causeOf(child(1), ...ping('10.2.7.1', 4), ...ping('10.7.0.1', 0))).toBe('unknown')
  })
  it('is excused by a tunnel that comes up, not by one that is renewed', () => {
    expect(causeOf(...ping('10.2.0.5', 0), child(1))).toBe('ok')
    expect(causeOf(child(1), ...ping('10.2.0.5', 0), child(2))).toBe('routing-conflict')
  })
})

describe('a ping', () => {
  it('that a router answers in the host’s place is not answered', () => {
    const [asked = '', ...counted] = windows('10.2.0.5', 4)
    const refused = 'Reply from 10.1.0.1: Destination host unreachable.'
    expect(causeOf(child(1), asked, ...counted)).toBe('ok')
    expect(causeOf(child(1), asked, refused, ...counted)).toBe('routing-conflict')
  })
  it('whose first packet is lost is answered', () => {
    const [asked = '', ...counted] = windows('10.2.0.5', 3)
    expect(causeOf(child(1), asked, 'Request timed out.', ...counted)).toBe('ok')
  })
  it('to the internet is no proof of a tunnel', () => {
    const idle = '198.51.100.1    192.0.2.10      QM_IDLE           1001 ACTIVE'
    expect(causeOf(idle, ...cisco('10.2.0.5', 5))).toBe('ok')
    expect(causeOf(idle, ...cisco('8.8.8.8', 5))).toBe('unknown')
  })
  it('that a router sends tells of the tunnel where its counters stand still', () => {
    const counters = (n: number) => [`#pkts encaps: ${n}`, `#pkts decaps: ${n}`]
    expect(causeOf(UP, ...counters(0), ...cisco('10.2.0.5', 0))).toBe('routing-conflict')
    expect(causeOf(UP, ...counters(9), ...cisco('10.2.0.5', 0))).toBe('unknown')
  })
})

/** Two tunnels in one print; the second carries what is asked for. */
const PRINTS: readonly (readonly [
  string,
  (name: number, sent: number, received: number) => string[]
])[] = [
  [
    'show crypto ipsec sa',
    (name, sent, received) => [
      '   local  ident (addr/mask/prot/port): (10.1.0.0/255.255.0.0/0/0)',
      `   remote ident (addr/mask/prot/port): (10.${name}.0.0/255.255.0.0/0/0)`,
      '   current_peer 198.51.100.2 port 500',
      `    #pkts encaps: ${sent}, #pkts encrypt: ${sent}`,
      `    #pkts decaps: ${received}, #pkts decrypt: ${received}`
    ]
  ],
  [
    'show crypto session detail',
    (name, sent, received) => [
      `Peer: 198.51.100.${name} port 500 fvrf: (none) ivrf: (none)`,
      '  IPSEC FLOW: permit ip 10.1.0.0/255.255.0.0 10.2.0.0/255.255.0.0',
      `        Inbound:  #pkts dec'ed ${received} drop 0 life (KB/Sec) 1/2`,
      `        Outbound: #pkts enc'ed ${sent} drop 0 life (KB/Sec) 1/2`
    ]
  ],
  [
    'show security ipsec statistics',
    (name, sent, received) => [
      `admin@srx> show security ipsec statistics index ${name}`,
      `  Encrypted packets:             ${sent}`,
      `  Decrypted packets:             ${received}`
    ]
  ],
  [
    'show vpn flow',
    (name, sent, received) => [
      `tunnel  hl${name}`,
      `        encap packets:          ${sent}`,
      `        decap packets:          ${received}`
    ]
  ],
  [
    'swanctl --list-sas',
    (name, sent, received) => [
      `  hl${name}: #${name}, reqid ${name}, INSTALLED, TUNNEL, ESP:AES_CBC-256/HMAC_SHA2_256_128`,
      `    in  c1a2b3c${name},   ${received} bytes,   ${received} packets`,
      `    out c5d6e7f${name},   ${sent} bytes,   ${sent} packets`
    ]
  ],
  [
    'ipsec statusall',
    (name, sent, received) => [
      `hl${name}{${name}}:  AES_CBC_256, ${received} bytes_i, ${sent} bytes_o (9 pkts, 2s ago)`
    ]
  ]
]

describe.each(PRINTS)('the counters of %s', (_, tunnel) => {
  it('are judged of each tunnel by itself, whichever comes first', () => {
    const [alive, dead] = [tunnel(2, 840, 720), tunnel(3, 840, 0)]
    expect(causeOf(...alive, ...tunnel(3, 960, 900))).toBe('ok')
    expect(causeOf(...alive, ...dead)).toBe('routing-conflict')
    expect(causeOf(...dead, ...alive)).toBe('routing-conflict')
  })
  it('are those of the last print', () => {
    expect(causeOf(...tunnel(2, 840, 0), ...tunnel(2, 960, 120))).toBe('ok')
    expect(causeOf(...tunnel(2, 960, 120), ...tunnel(2, 840, 0))).toBe('routing-conflict')
  })
  it('that count nothing are of an idle tunnel', () => {
    expect(causeOf(...tunnel(2, 840, 720), ...tunnel(3, 0, 0))).toBe('ok')
    expect(causeOf(...tunnel(2, 0, 840))).toBe('routing-conflict')
  })
})

it('the SAs of one tunnel count together: while a key is renewed one is idle', () => {
  const sa = (number: number, received: number, sent: number) =>
    `hl1{${number}}:  AES_CBC_256, ${received} bytes_i, ${sent} bytes_o (9 pkts, 2s ago)`
  expect(causeOf(sa(1, 840, 840), sa(2, 0, 0))).toBe('ok')
  expect(causeOf(sa(1, 840, 840), sa(2, 0, 840))).toBe('unknown')
  expect(causeOf(sa(1, 0, 840), sa(2, 0, 840))).toBe('routing-conflict')
})

describe('what is said of a ping', () => {
  const up =
    '05[IKE] <hl1|3> CHILD_SA hl1{1} established with SPIs c1_i c2_o and TS 10.1.0.0/24 === 10.2.0.0/24'

  it.each([
    'Ping failed',
    'ping 10.2.0.10 timed out',
    'tried ping to PACS 10.2.0.10: request timeout, connection refused, error 5',
    'ping 10.2.0.10: connect: Network is unreachable, cannot send',
    'Ping request could not find host pacs.example. Please check the name and try again.'
  ])('explains no trouble: %s', (said) => {
    expect(causeOf(up, said)).toBe('unknown')
  })

  it.each(['Request timed out.', 'Zeitüberschreitung der Anforderung.'])(
    'counts where it was cut off: %s',
    (lost) => {
      expect(causeOf(up, 'Pinging 10.2.0.10 with 32 bytes of data:', lost, lost)).toBe('unknown')
    }
  )

  it('tells of the tunnel where that is for all addresses', () => {
    const forAll = up.replace('10.2.0.0/24', '0.0.0.0/0')
    const ping = [
      'PING 8.8.8.8 (8.8.8.8) 56(84) bytes of data.',
      '5 packets transmitted, 0 received, 100% packet loss, time 4000ms'
    ]
    expect(causeOf(up, ...ping)).toBe('ok')
    expect(causeOf(forAll, ...ping)).not.toBe('ok')
  })
})

describe('each tunnel for itself', () => {
  it('where Yamaha numbers it', () => {
    const begun = '[IKE] initiate ISAKMP phase to 198.51.100.2'
    expect(causeOf(begun, 'IP Tunnel[1] Up')).toBe('ok')
    expect(causeOf(begun, 'IP Tunnel[2] Down', 'IP Tunnel[1] Up')).toBe('unknown')
  })

  it('where Check Point drops what no SA stands for', () => {
    const both = [
      'action:"Encrypt"; peer_gateway:"198.51.100.9"',
      'action:"Decrypt"; peer_gateway:"198.51.100.9"'
    ]
    const drop =
      'action:"Drop"; reason:"Packet is dropped because there is no valid SA"; peer_gateway:"198.51.100.7"'
    expect(causeOf(...both)).toBe('ok')
    expect(causeOf(...both, drop)).toBe('unknown')
  })
})
