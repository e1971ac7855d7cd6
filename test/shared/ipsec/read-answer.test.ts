import { describe, expect, it } from 'vitest'
import { emptyTunnel } from '../../../shared/ipsec/plan'
import { readHeartLabAnswer, saysAnything, takeOverAnswer } from '../../../shared/ipsec/read-answer'
import { FORMS, K1, K2, SITE } from './answer-forms'

const read = (text: string) => readHeartLabAnswer(text, SITE)
const both = { ips: ['198.51.100.1', '198.51.100.2'], keys: [K1, K2] }

const SHAPES: readonly (readonly [string, string])[] = [
  [
    'the guide’s own list',
    `Tunnel 1 IP: 198.51.100.1\nTunnel 2 IP: 198.51.100.2\nTunnel 1 pre-shared key: ${K1}\nTunnel 2 pre-shared key: ${K2}\nRemote subnet details: 10.100.0.0/16`
  ],
  [
    'bullets with dashes',
    `  • Tunnel 1 IP – 198.51.100.1\n  • Tunnel 2 IP – 198.51.100.2\n  • Tunnel 1 pre-shared key – ${K1}\n  • Tunnel 2 pre-shared key – ${K2}\n  • Remote subnets – 10.100.0.0/16`
  ],
  [
    'a heading for each tunnel',
    `Tunnel 1\nOutside IP address: 198.51.100.1\nPre-Shared Key: ${K1}\n\nTunnel 2\nOutside IP address: 198.51.100.2\nPre-Shared Key: ${K2}\n\nRemote subnets:\n10.100.0.0/16`
  ],
  [
    'a Markdown table with a row a tunnel',
    `| Tunnel | IP | Pre-shared key |\n| --- | --- | --- |\n| 1 | 198.51.100.1 | ${K1} |\n| 2 | 198.51.100.2 | ${K2} |\n\nRemote subnet: 10.100.0.0/16`
  ],
  [
    'a table with a column a tunnel',
    `Setting\tTunnel 1\tTunnel 2\nIP address\t198.51.100.1\t198.51.100.2\nPre-shared key\t${K1}\t${K2}\nRemote subnets\t10.100.0.0/16\t10.100.0.0/16`
  ],
  [
    'CSV',
    `Tunnel,IP address,Pre-shared key\nTunnel 1,198.51.100.1,${K1}\nTunnel 2,198.51.100.2,${K2}\nRemote subnet,10.100.0.0/16`
  ],
  [
    'CSV with semicolons',
    `tunnel;outside ip;psk\n1;198.51.100.1;${K1}\n2;198.51.100.2;${K2}\nremote;10.100.0.0/16`
  ],
  [
    'a quoted e-mail with the request in it',
    `Hi team,\n\nplease find your tunnel details below.\n\n> Tunnel 1 IP: 198.51.100.1\n> Tunnel 1 PSK: ${K1}\n> Tunnel 2 IP: 198.51.100.2\n> Tunnel 2 PSK: ${K2}\n> Remote: 10.100.0.0/16\n\nOn Monday you wrote:\n> Public IP address: 203.0.113.10\n> Local IPv4 CIDR block: 10.20.0.0/24`
  ],
  [
    'equals signs and lower case',
    `tunnel1_ip=198.51.100.1\ntunnel1_psk=${K1}\ntunnel2_ip=198.51.100.2\ntunnel2_psk=${K2}\nremote_subnets=10.100.0.0/16`
  ],
  [
    'JSON',
    `{\n "tunnel1": { "ip": "198.51.100.1", "psk": "${K1}" },\n "tunnel2": { "ip": "198.51.100.2", "psk": "${K2}" },\n "remote": ["10.100.0.0/16"]\n}`
  ],
  [
    'sentences',
    `The endpoint of tunnel 1 is 198.51.100.1. The pre-shared key of tunnel 1 is ${K1}\nThe endpoint of tunnel 2 is 198.51.100.2.\nThe pre-shared key of tunnel 2 is ${K2}\nOur network is 10.100.0.0/16.`
  ],
  [
    'labels on one line, values on the next',
    `Tunnel 1 IP\n198.51.100.1\nTunnel 1 pre-shared key\n${K1}\nTunnel 2 IP\n198.51.100.2\nTunnel 2 pre-shared key\n${K2}\nRemote subnets\n10.100.0.0/16`
  ],
  [
    'keys in quotes and stars',
    `**Tunnel 1 IP:** 198.51.100.1\n**Tunnel 1 key:** \`${K1}\`\n**Tunnel 2 IP:** 198.51.100.2\n**Tunnel 2 key:** "${K2}"\nRemote CIDR: 10.100.0.0/16`
  ],
  [
    'HTML of a mail program',
    `<table><tr><th>Tunnel</th><th>IP</th><th>PSK</th></tr><tr><td>Tunnel 1</td><td>198.51.100.1</td><td>${K1}</td></tr><tr><td>Tunnel 2</td><td>198.51.100.2</td><td>${K2}</td></tr></table><p>Remote subnets: 10.100.0.0/16</p>`
  ],
  [
    'both addresses in one line',
    `Tunnel endpoints: 198.51.100.1, 198.51.100.2\nPSK 1: ${K1}\nPSK 2: ${K2}\nRemote subnet 10.100.0.0/16`
  ],
  [
    'primary and secondary',
    `Primary tunnel\nPeer address 198.51.100.1\nShared secret: ${K1}\nSecondary tunnel\nPeer address 198.51.100.2\nShared secret: ${K2}\nRemote range 10.100.0.0/16`
  ],
  ['bare values in order', `198.51.100.1\n${K1}\n198.51.100.2\n${K2}\n10.100.0.0/16`],
  [
    'Windows line ends and the second tunnel first',
    `Tunnel 2 IP: 198.51.100.2\r\nTunnel 2 Pre-Shared Key: ${K2}\r\nTunnel 1 IP: 198.51.100.1\r\nTunnel 1 Pre-Shared Key: ${K1}\r\nRemote subnets: 10.100.0.0/16\r\n`
  ],
  [
    'columns of a plain text with spaces',
    `Tunnel      IP               Pre-shared key\n1           198.51.100.1     ${K1}\n2           198.51.100.2     ${K2}\n\nRemote      10.100.0.0/16`
  ],
  [
    'with lifetimes and proposals around it',
    `IKE version 2\nPhase 1: AES256, SHA2-256, DH group 14, key lifetime 28800 seconds\nTunnel 1 IP: 198.51.100.1\nTunnel 1 Pre-Shared Key: ${K1}\nTunnel 2 IP: 198.51.100.2\nTunnel 2 Pre-Shared Key: ${K2}\nDPD timeout: 30 seconds\nRemote subnets: 10.100.0.0/16`
  ]
]

describe('HeartLab’s answer', () => {
  it.each(SHAPES)('is read from %s', (_, text) => {
    expect(read(text)).toMatchObject({ ...both, remoteCidrs: ['10.100.0.0/16'] })
  })

  it.each(FORMS)('is read whole from: $name', ({ text, want }) => {
    expect(read(text)).toEqual(want)
  })

  it('gives several networks, on one line and below a heading', () => {
    expect(read('Remote subnets: 10.100.0.0/16, 10.101.8.0/21').remoteCidrs).toEqual([
      '10.100.0.0/16',
      '10.101.8.0/21'
    ])
    expect(read('Remote subnets\n- 10.100.0.0/16\n- 10.101.8.0/21').remoteCidrs).toHaveLength(2)
  })

  it.each([
    'Destination IP address and port for outbound DICOM traffic: 10.100.0.10:11112',
    'DICOM destination 10.100.0.10 port 11112',
    'Outbound DICOM: 10.100.0.10, TCP 11112'
  ])('gives DICOM’s destination: %s', (line) => {
    expect(read(line).outbound).toEqual([{ ip: '10.100.0.10', port: 11112 }])
  })

  it('gives DICOM’s source and does not take it for a tunnel', () => {
    const answer = read('Source IP address and port for inbound DICOM traffic: 10.100.0.20:104')
    expect(answer).toMatchObject({ inbound: [{ ip: '10.100.0.20', port: 104 }], ips: [null, null] })
  })

  it('keeps a key with characters that the check will refuse, so that somebody sees it', () => {
    expect(read('Tunnel 1 PSK: abc$def!ghi').keys[0]).toBe('abc$def!ghi')
  })

  it('leaves the site’s own values out', () => {
    const answer = read('Tunnel 1 IP: 203.0.113.10\nRemote subnets: 10.20.0.0/24')
    expect(saysAnything(answer)).toBe(false)
  })

  it.each(['', 'Thank you, we will come back to you.', 'DPD timeout 30 seconds'])(
    'says nothing for %j',
    (text) => {
      expect(saysAnything(read(text))).toBe(false)
    }
  )

  it('changes only what it says', () => {
    const plan = {
      ...emptyTunnel(),
      tunnels: [
        { ip: '192.0.2.1', psk: 'old1' },
        { ip: '192.0.2.2', psk: 'old2' }
      ]
    }
    const after = takeOverAnswer(plan, read(`Tunnel 2 IP: 198.51.100.2`))
    expect(after.tunnels).toEqual([
      { ip: '192.0.2.1', psk: 'old1' },
      { ip: '198.51.100.2', psk: 'old2' }
    ])
    expect(after.remoteCidrs).toEqual([])
  })
})
