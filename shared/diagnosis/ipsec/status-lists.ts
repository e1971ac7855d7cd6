import type { IpsecRule } from '../rule'
import { NOT_UP } from './sa-tables'

const isUp = (needle: string, pattern?: RegExp): IpsecRule => ({
  needle,
  ...(pattern ? { pattern } : {}),
  event: 'said-up',
  says: 'the tunnel is up'
})

/** Whatever else is up in the list: why is not in it. */
const isDown = (needle: string, pattern?: RegExp): IpsecRule => ({
  needle,
  ...(pattern ? { pattern } : {}),
  event: 'said-down',
  blames: NOT_UP,
  soft: false,
  says: 'the negotiation has not come to its end'
})

/** The line neither denies it nor only speaks of it, and not of phase 1 alone. */
const NO_PROMISE =
  /^(?!.*(?:\b(?:if|when|until|before|wait\w{0,3}|whether|why|not|no|none|never|false|fail\w{0,4}|down|lost|gone|delet\w{1,3}|remov\w{1,2}|expired|try\w{0,3}|attempt\w{0,3}|bring\w{0,3}|requested|should|expected|clos\w{1,3}|terminat\w{1,4}|disconnect\w{0,3}|timeout|count|alert|critical|flap\w{0,4}|again|but|only|though|however|cannot|nobody|nothing|yesterday|today|we|our|other|check|stale|resets?|second|less)\b|\?|\b0\b)).*/
    .source

/** What a console or an API says of a tunnel that is up: all of it stands in one line. */
const STATED_UP: readonly IpsecRule[] = [
  // Google Cloud: `detailedStatus` of a vpnTunnel
  isUp('tunnel is up and running', /^(?:(?!traffic|but).)*$/i),
  // Azure: ConnectionStats.txt of the troubleshooter, Get-AzVirtualNetworkGatewayConnection, TunnelDiagnosticLog
  isUp('connectivity state', /Connectivity State\s?: ?Connected\b/i),
  isUp('connectionstatus', /connectionStatus"?\s{0,20}[:|=] ?"?Connected\b(?!\s{0,3}->)/i),
  // Alibaba
  isUp('ipsec_sa_established'),
  // AWS: VgwTelemetry
  isUp(
    'statusmessage',
    /"Status"\s?: ?"UP".{0,80}"StatusMessage"|"StatusMessage"\s?: ?"[^"]{0,60}".{0,80}"Status"\s?: ?"UP"/i
  ),
  isUp('ipsec is up', /^(?!.*"DOWN").*"IPSEC IS UP"\s{0,3}(?:[,}\]]|$)/),
  isUp('bgp routes"', /^(?!.*"DOWN").*"StatusMessage"\s?: ?"[1-9]\d{0,4} BGP ROUTES"/),
  // strongSwan through an API or a page: pfSense, VyOS, vici
  isUp('installed', /\bstate["'\]]?\s{0,3}(?:=>?|:)\s{0,3}["']?INSTALLED\b/),
  // PAN-OS: `show vpn ike-sa`, its table of phase 2
  isUp(' mature', /\s[\dA-F]{8} [\dA-F]{8} [\dA-F]{8} {1,4}Mature\s*$/),
  // PAN-OS: `show vpn flow`
  isUp(' active ', /^\s{0,8}\d{1,6} {1,8}\S{1,60} {1,20}active {1,8}(?:on|off|up)\b/),
  // RouterOS: `active-peers print`, with the number of its phase 2
  isUp(
    ' established ',
    /^\s{0,4}\d{1,4}\s.{0,60}\sestablished {1,20}(?:\d{1,4}[wdhms]){1,5} {1,24}[1-9]\d{0,3} {1,8}\d/
  ),
  // Huawei: `display ipsec sa brief`
  isUp(' esp ', /^\s{0,8}\S{3,45} {1,12}\S{3,45} {1,12}\d{3,12} {1,12}ESP {1,14}E:/),
  // Check Point: `vpn tu tlist`
  isUp('out spi: ', /\bMSPI:.{0,60}\bOut SPI: [\da-f]{6,8}\b/i),
  // Windows: routing and remote access
  isUp('connected', /^\S{1,60}\s{1,20}Connected\s{1,20}\{/),
  isUp('the interface is now connected', /Demand-dial interface/i),
  isUp('successfully established a connection to', /\b20158\b|using the device VPN/i),
  // Meraki: VPN status
  isUp('"reachability"', /"publicIp".{0,80}"reachability"\s?: ?"reachable"/i),
  // EdgeOS: `show vpn ipsec status`
  isUp('active ipsec tunnels', /^\s{0,4}[1-9]\d{0,3} Active IPsec Tunnels/i),
  // IOS: a neighbour behind the tunnel, told by its link-local address
  isUp('adjchange: neighbor 169.254.', /\bUp\b/),
  // Check Point: a packet of the tunnel
  isUp('action:"decrypt"', /methods::?"ESP/),
  // Oracle
  // DrayTek: the page of the connections
  isUp('vpn connection status', /IPsec Tunnel\b.{0,120}\bTx Pkts [1-9]\d{0,18} Rx Pkts [1-9]/),
  // FortiOS: `get vpn ipsec tunnel name`
  isUp('status=up', /\bname=\S{1,80} ver=\d .{0,80}\bstatus=up\b/),
  // RouterOS
  isUp('ph2-state=established'),
  // Oracle
  isUp('"available"', /"lifecycleState"\s?: ?"AVAILABLE".{0,80}"status"\s?: ?"UP"/),
  // Gateways of any make: phase 2, a tunnel, a connection
  ...['phase 2', 'phase2', 'ipsec sa', 'child sa'].map((needle) =>
    isUp(
      needle,
      new RegExp(
        `${NO_PROMISE}\\b(?:phase ?2|ipsec[- ]sa|child[- ]sa)(?: state| status)?\\W{0,4}(?:is )?(?:up|established)\\b(?! by|\\s?\\?)`,
        'i'
      )
    )
  ),
  ...['tunnel', 'vpn connection', 'ipsec connection'].map((needle) =>
    isUp(
      needle,
      new RegExp(
        `${NO_PROMISE}(?:\\btunnel ['"]?[\\w.:-]{1,60}['"]? (?:(?:has been|is|is now|was) (?:successfully )?(?:established|up)\\b|(?:successfully )?established)|\\btunnel\\b.{0,40}\\bup \\d{1,4} ?[dhm]\\b|` +
          `\\b(?:ipsec|vpn) (?:tunnel|connection)\\b[:\\s]{1,3}['"]?[\\w.:-]{0,60}['"]?[\\s:,]{0,4}(?:(?:state|status)\\s?[:=]\\s?)?(?:established|connected|up)\\b)`,
        'i'
      )
    )
  ),
  isUp('link to the remote access server has been established'),
  // iked
  isUp('loaded child sas:')
]

const STATED_DOWN: readonly IpsecRule[] = [
  isDown('connectivity state', /Connectivity State\s?: ?(?!Connected\b)\w/i),
  isDown(
    'connectionstatus',
    /connectionStatus"?\s{0,20}[:|=] ?"?(?:NotConnected|Disconnected|Connecting|Unknown)\b|connectionStatus.{0,20}-> ?(?:Not|Connecting|Disconn)/i
  ),
  isDown('notconnected', /-> ?NotConnected\b/),
  isDown('_sa_not_established'),
  isDown('ipsec is down', /"IPSEC IS DOWN"/),
  isDown('"down"', /"Status"\s?: ?"DOWN"/i),
  isDown('"unreachable"', /"reachability"\s?: ?"unreachable"/i),
  isDown('active ipsec tunnels', /^\s{0,4}0 Active IPsec Tunnels/i),
  isDown('_handshake', /\bFIRST_HANDSHAKE\b/),
  isDown('waiting_for_full_config'),
  isDown(
    'disconnected',
    /^\S{1,60}\s{1,20}Disconnected\s{1,20}\{|^\S{1,60}\s{1,30}Disconnected\s*$/
  ),
  isDown('message-', /^\s{0,4}\d{1,4}\s.{0,60}\smessage-\d-sent\b/),
  isDown('state=', /\bspi=.{0,200}\bstate=(?:larval|dying|dead)\b/),
  isDown(' esp:', /^\s{0,4}[<>]\d{1,10} {1,6}ESP:.{1,80}\/\s?\S{1,12}\s{1,8}D\s/),
  isDown('status: connecting', /^\s{0,8}status: connecting, state/),
  isDown('status=down', /\bname=\S{1,80} ver=\d .{0,80}\bstatus=down\b/),
  isDown(' dormant ', /^["\s]{0,12}[12]\s{1,12}\d{1,6}\s{1,12}Dormant\s/),
  isDown(
    ' down ',
    /^\s{0,12}(?:\S{1,80}\s{1,20})?down\s{1,20}(?:n\/a|IKEv[12]|[\d.]{1,12}[KMGT]?\/[\d.]{1,12})/i
  )
]

/** Amounts as VyOS and EdgeOS print them: `21.7K`, `0.0`, `3G`. */
const SOME = /(?:[1-9]\d*(?:\.\d+)?|0\.0*[1-9]\d*)[KMGTB]{0,2}/.source

/** Rows of tables, one SA each. Source: the command references of VyOS, EdgeOS and AIX. */
const ROWS: readonly IpsecRule[] = [
  {
    // EdgeOS, Vyatta: tunnel, state, bytes out and in, encryption, hash, NAT-T, times
    needle: ' up ',
    pattern:
      /^\s{0,12}\S{1,20}\s{1,12}up\s{1,12}(?:0\.0\/0\.0|(?!0\.0\/)[\d.]{1,12}[KMGT]?\/(?!0\.0\s)[\d.]{1,12}[KMGT]?)\s{1,12}\S{2,20}\s{1,12}\S{2,20}\s{1,12}(?:yes|no)\b/,
    event: 'said-up',
    says: 'a phase 2 SA stands'
  },
  {
    // VyOS from 1.3 on: connection, state, uptime, bytes, packets, peer, proposal
    needle: ' up ',
    pattern: new RegExp(
      String.raw`^\s{0,4}\S{1,80}\s{1,20}up\s{1,20}(?:\d{1,4}[wdhms]){1,4}\s{1,20}${SOME}\/${SOME}\s`
    ),
    event: 'said-up',
    says: 'a phase 2 SA stands'
  },
  {
    // Junos: `show security ipsec security-associations`
    needle: ' esp:',
    pattern: /^\s{0,4}[<>]\d{1,10} {1,6}ESP:\S{4,60} {1,6}[\da-f]{6,8} {1,6}\d{1,8}\/\s/,
    event: 'said-up',
    says: 'a phase 2 SA stands'
  },
  {
    // OpenBSD: `ipsecctl -sa`
    needle: 'esp tunnel from',
    pattern: /^(?:@\d{1,4} )?esp tunnel from \S{3,45} to \S{3,45} spi 0x\w{1,8}\b/,
    event: 'said-up',
    says: 'a phase 2 SA stands'
  },
  {
    // OpenBSD: `ipsecctl -sa -v`
    needle: 'state mature',
    pattern: /^\s{0,16}state mature replay \d/,
    event: 'said-up',
    says: 'a phase 2 SA stands'
  },
  {
    // AIX: `ike cmd=list`: phase, number, state, the two identities
    needle: ' active ',
    pattern: /^["\s]{0,12}2\s{1,12}\d{1,6}\s{1,12}Active\s{1,30}\S/,
    event: 'said-up',
    says: 'a phase 2 SA stands'
  },
  {
    needle: ' active ',
    pattern: /^["\s]{0,12}1\s{1,12}\d{1,6}\s{1,12}Active\s{1,30}\S/,
    event: 'ike-up',
    says: 'phase 1 is up'
  }
]

/** What consoles of clouds and gateways say of a tunnel when they are asked. */
export const STATUS_LISTS: readonly IpsecRule[] = [...STATED_UP, ...STATED_DOWN, ...ROWS]
