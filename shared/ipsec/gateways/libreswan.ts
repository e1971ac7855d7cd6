import { clampRules, commented, compose, eachEnd, header, onePairOnly, rollback } from './compose'
import {
  cidrs,
  type Encryption,
  type GatewayConfig,
  type GatewayPlan,
  type Integrity,
  type PlanEnd,
  type PlanPhase
} from './gateway-plan'
import { inEitherQuotes } from './quote-key'

const CIPHERS = {
  AES128: 'aes128',
  AES256: 'aes256',
  'AES128-GCM-16': 'aes_gcm128',
  'AES256-GCM-16': 'aes_gcm256'
} as const satisfies Record<Encryption, string>

const HASHES = {
  SHA1: 'sha1',
  'SHA2-256': 'sha2_256',
  'SHA2-384': 'sha2_384',
  'SHA2-512': 'sha2_512'
} as const satisfies Record<Integrity, string>

/**
 * Libreswan, ipsec.conf(5) and ipsec.secrets(5), and its wiki on route-based VPN with ipsec-interface
 * ("VTI support is obsolete"). Two connections with equal subnets need overlapip: without it pluto 4.10
 * says "cannot install eroute -- it is in use" to the second. It routes into the tunnel that comes up
 * first and keeps that route; hence the lines for changing over.
 */
export function writeLibreswan(plan: GatewayPlan): GatewayConfig {
  const text = compose([
    header('libreswan', plan, '#'),
    commented('#', [
      'Save as /etc/ipsec.d/heartlab.conf, then: systemctl restart ipsec',
      'The MSS is clamped in the firewall:',
      ...clampRules(plan).map((rule) => `iptables -t mangle -A ${rule}`)
    ]),
    ...eachEnd(plan, (end) => connection(plan, end)),
    secrets(plan),
    changeOver(plan),
    rollback('#', [
      ...plan.ends.map(({ number }) => `ipsec auto --delete heartlab-${number}`),
      'rm /etc/ipsec.d/heartlab.conf /etc/ipsec.d/heartlab.secrets',
      'systemctl restart ipsec',
      ...clampRules(plan).map((rule) => `iptables -t mangle -D ${rule}`)
    ])
  ])
  return { text, notes: [...NOTES, ...onePairOnly(plan)] }
}

const NOTES = [
  { id: 'gateway.libreswan-keys' },
  { id: 'gateway.forwarding' },
  { id: 'gateway.libreswan-interfaces' },
  { id: 'gateway.libreswan-change-over' }
] as const

function proposal(phase: PlanPhase, name: 'phase1' | 'phase2'): string {
  const hash = phase.gcm && name === 'phase2' ? '' : `-${HASHES[phase.integrity]}`
  return `${CIPHERS[phase.encryption]}${hash};dh${phase.group}`
}

function networks(side: 'left' | 'right', list: GatewayPlan['local']): string {
  const [only] = list
  return list.length === 1 && only
    ? `    ${side}subnet=${only.cidr}`
    : `    ${side}subnets={${cidrs(list, ' ')}}`
}

function connection(plan: GatewayPlan, { number, ip }: PlanEnd): readonly string[] {
  const { publicIp, phase1, phase2, dpdSeconds, mtu } = plan
  return [
    `conn heartlab-${number}`,
    '    ikev2=insist',
    '    authby=secret',
    '    left=%defaultroute',
    `    leftid=${publicIp}`,
    networks('left', plan.local),
    `    right=${ip}`,
    `    rightid=${ip}`,
    networks('right', plan.remote),
    `    ike=${proposal(phase1, 'phase1')}`,
    `    ikelifetime=${phase1.lifetime}s`,
    `    esp=${proposal(phase2, 'phase2')}`,
    `    salifetime=${phase2.lifetime}s`,
    '    pfs=yes',
    '    encapsulation=yes',
    '    dpddelay=10',
    // pluto: "IKEv2 liveness uses retransmit-timeout=, dpdtimeout= ignored"
    `    retransmit-timeout=${dpdSeconds - 10}s`,
    '    dpdaction=restart',
    '    overlapip=yes',
    `    ipsec-interface=10${number}`,
    `    metric=${number * 10}`,
    `    mtu=${mtu}`,
    '    auto=start'
  ]
}

/** A better metric than either connection has; `replace` takes the place of an earlier change. */
function changeOver({ remote, ends, mtu }: GatewayPlan): readonly string[] {
  return commented(
    '#',
    ends.flatMap(({ number }) => [
      `To send everything through tunnel ${number}, when the other one is down:`,
      ...remote.map(
        ({ cidr }) => `ip route replace ${cidr} dev ipsec10${number} metric 5 mtu ${mtu}`
      )
    ])
  )
}

/** As comments: addconn reads connections only, and keys do not belong in a file that all may read. */
function secrets({ publicIp, ends }: GatewayPlan): readonly string[] {
  return commented('#', [
    '/etc/ipsec.d/heartlab.secrets:',
    ...ends.map(({ ip, psk }) => `${publicIp} ${ip} : PSK ${inEitherQuotes(psk)}`)
  ])
}
