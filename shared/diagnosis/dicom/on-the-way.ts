import type { DicomRule } from '../rule'

/** They open TLS on the way, and put a certificate of their own in the server’s place. */
const INSPECTORS = [
  'zscaler',
  'netskope',
  'fortinet',
  'palo alto',
  'blue coat',
  'bluecoat',
  'forcepoint',
  'websense',
  'mcafee web',
  'sonicwall',
  'barracuda',
  'cisco umbrella',
  'kaspersky',
  'ssl inspection',
  'ssl-inspection'
]

const AT_FAULT =
  /\b(?:not|but|never|fail\w{0,3}|only|without|until|lost|cut|drops?|dropped|reset|closed|hangs?)\b|n['’]t|error|abort|timed? ?out/
    .source
const THROUGH_BALANCER = '\\b(?:behind|through|via|across)\\b.{0,60}load balanc'

/** What stands between the two changes or cuts the connection. */
export const ON_THE_WAY: readonly DicomRule[] = [
  {
    needle: 'port forward',
    blames: { 'nat-firewall': 86 },
    says: 'a port is forwarded on the way'
  },
  {
    needle: 'nat',
    pattern: /\bNAT(?:ted|ting|-ed|s)?\b(?!ional)/,
    blames: { 'nat-firewall': 82 },
    says: 'addresses are translated on the way'
  },
  {
    needle: 'address translation',
    blames: { 'nat-firewall': 88 },
    says: 'addresses are translated on the way'
  },
  {
    needle: 'works on the lan',
    blames: { 'nat-firewall': 70, filtered: 52 },
    says: 'it works on the local network and not from outside'
  },
  {
    needle: 'lan',
    pattern:
      /(?:works?|fine|ok|success\w{0,8}).{0,40}(?:on|in|from|within|inside|over) (?:the )?(?:same )?(?:LAN|local network|local|subnet|inside).{0,160}(?:remote|outside|WAN|internet|vpn|external|other)/i,
    blames: { 'nat-firewall': 76, filtered: 50 },
    says: 'it works on the local network and not from outside'
  },
  {
    needle: 'inspection',
    pattern:
      /(?:TLS|SSL|deep|packet|https|content|application|stateful|layer|dicom).{0,20}inspection|inspection (?:device|appliance|firewall|engine)/i,
    blames: { 'nat-firewall': 88 },
    says: 'an inspection device is on the way'
  },
  {
    needle: 'load balanc',
    pattern: new RegExp(`^(?=.*(?:${AT_FAULT})).*${THROUGH_BALANCER}`, 'i'),
    blames: { 'nat-firewall': 84 },
    says: 'a load balancer is on the way'
  },
  {
    needle: 'load balanc',
    pattern: new RegExp(
      `^(?!.*(?:${AT_FAULT}|\\b(?:succe\\w{1,8}|works|ok|fine)\\b)).*${THROUGH_BALANCER}`,
      'i'
    ),
    blames: { 'nat-firewall': 82 },
    soft: true,
    says: 'a load balancer is on the way'
  },
  { needle: 'middlebox', blames: { 'nat-firewall': 88 }, says: 'a device on the way interferes' },
  {
    needle: 'proxy',
    pattern:
      /(?:transparent|intercepting|web|tls|ssl|man-in-the-middle|MITM).{0,10}proxy|proxy.{0,40}(?:intercept|inspect|terminat|cut|drop|break)/i,
    blames: { 'nat-firewall': 78 },
    says: 'a proxy is on the way'
  },
  {
    needle: 'ids',
    pattern:
      /\bI[DP]S\b.{0,60}(?:cut|drop|block|reset|kill|interrupt|terminat)|(?:cut|drop|block|reset|kill).{0,50}\bI[DP]S\b/,
    blames: { 'nat-firewall': 90 },
    says: 'an intrusion detection system cuts the connection'
  },
  {
    needle: 'idle',
    pattern:
      /^(?!.*idle time-?out of \d).*(?:idle.{0,60}(?:firewall|drop|closed|cut|state|session|timeout|disconnect)|(?:firewall|drop|cut|session).{0,60}idle)/i,
    blames: { 'nat-firewall': 74, timeout: 52 },
    says: 'an idle connection is dropped on the way'
  },
  {
    needle: 'mtu',
    pattern: /\bMTU\b|black ?hole|fragmentation needed|DF bit/,
    blames: { 'nat-firewall': 80 },
    says: 'large packets are lost on the way'
  },
  {
    needle: 'vpn',
    pattern:
      /(?:VPN|tunnel).{0,60}(?:drop|cut|reset|large|MTU|slow|break|lost|stall|hang|fragment)/i,
    blames: { 'nat-firewall': 72 },
    says: 'the connection breaks in the tunnel'
  },
  {
    needle: 'alg',
    pattern: /\bALG\b/,
    blames: { 'nat-firewall': 80 },
    says: 'a gateway changes the connection'
  },
  ...INSPECTORS.map((needle) => ({
    needle,
    pattern: new RegExp(`(?:^\\s{0,3}\\d{0,2} ?i:|issuer).{0,160}${needle}`, 'i'),
    blames: { 'nat-firewall': 95 },
    says: 'an inspection device issued the certificate'
  })),
  {
    needle: 'fortigate',
    pattern:
      /(?:FortiGate|Palo Alto|Zscaler|Sophos|Checkpoint|SonicWall|Untrust|Barracuda|Netskope)/i,
    blames: { 'nat-firewall': 70 },
    soft: true,
    says: 'a firewall stands between'
  }
]
