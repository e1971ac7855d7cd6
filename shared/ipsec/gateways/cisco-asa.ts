import type { EngineSaying } from '../../words/english'
import {
  compose,
  eachEnd,
  forAllTunnels,
  fromTo,
  header,
  NO_INSIDE_ADDRESSES,
  rollback
} from './compose'
import {
  cidrs,
  INSIDE_MASK,
  type Encryption,
  type GatewayConfig,
  type GatewayPlan,
  type Integrity,
  type PlanEnd
} from './gateway-plan'
import { afterCtrlV } from './quote-key'

const CIPHERS = {
  AES128: 'aes',
  AES256: 'aes-256',
  'AES128-GCM-16': 'aes-gcm',
  'AES256-GCM-16': 'aes-gcm-256'
} as const satisfies Record<Encryption, string>

const IKE_HASHES = {
  SHA1: 'sha',
  'SHA2-256': 'sha256',
  'SHA2-384': 'sha384',
  'SHA2-512': 'sha512'
} as const satisfies Record<Integrity, string>

const ESP_HASHES = {
  SHA1: 'sha-1',
  'SHA2-256': 'sha-256',
  'SHA2-384': 'sha-384',
  'SHA2-512': 'sha-512'
} as const satisfies Record<Integrity, string>

/**
 * Cisco, "ASA Series VPN CLI Configuration Guide", chapters "Virtual Tunnel Interface" (IKEv2 on VTI
 * from 9.8; the tunnel group's name is the peer's IKE identity; SAs are rekeyed without traffic, so
 * both tunnels stay up), "IPsec and ISAKMP" and "General VPN Parameters" (sysopt connection
 * permit-vpn, on by default, lets HeartLab's traffic past the access lists). Keepalives: threshold 10
 * to 3600, retry 2 to 10 seconds ("Threat Defense VPN Advanced IKE Options").
 */
export function writeAsa(plan: GatewayPlan): GatewayConfig {
  const text = compose([
    header('cisco-asa', plan, '!'),
    ['configure terminal'],
    proposals(plan),
    groupPolicy(),
    ...eachEnd(plan, tunnelGroup),
    ...eachEnd(plan, tunnel),
    ...eachEnd(plan, (end) => routes(plan, end)),
    [`sysopt connection tcpmss ${plan.mss}`],
    ['end', 'write memory'],
    rollback('!', undo(plan), 'crypto ikev2 enable outside')
  ])
  return { text, notes: notesOf(plan) }
}

function notesOf({ local, remote }: GatewayPlan): readonly EngineSaying[] {
  const pairs = fromTo(cidrs(local), cidrs(remote))
  return [
    { id: 'gateway.asa-outside' },
    { id: 'gateway.asa-policy' },
    { id: 'gateway.asa-nat', values: { pairs } },
    forAllTunnels('sysopt connection tcpmss'),
    NO_INSIDE_ADDRESSES
  ]
}

function proposals({ phase1, phase2 }: GatewayPlan): readonly string[] {
  const hash = IKE_HASHES[phase1.integrity]
  return [
    'crypto ikev2 policy 10',
    ` encryption ${CIPHERS[phase1.encryption]}`,
    ` integrity ${phase1.gcm ? 'null' : hash}`,
    ` group ${phase1.group}`,
    ` prf ${hash}`,
    ` lifetime seconds ${phase1.lifetime}`,
    'crypto ikev2 enable outside',
    'crypto ipsec ikev2 ipsec-proposal HEARTLAB-ESP',
    ` protocol esp encryption ${CIPHERS[phase2.encryption]}`,
    ` protocol esp integrity ${phase2.gcm ? 'null' : ESP_HASHES[phase2.integrity]}`,
    'crypto ipsec profile HEARTLAB-IPSEC',
    ' set ikev2 ipsec-proposal HEARTLAB-ESP',
    ` set pfs group${phase2.group}`,
    ` set security-association lifetime seconds ${phase2.lifetime}`
  ]
}

function groupPolicy(): readonly string[] {
  return [
    'group-policy HEARTLAB-POLICY internal',
    'group-policy HEARTLAB-POLICY attributes',
    ' vpn-tunnel-protocol ikev2'
  ]
}

function tunnelGroup({ ip, psk }: PlanEnd): readonly string[] {
  const key = afterCtrlV(psk)
  return [
    `tunnel-group ${ip} type ipsec-l2l`,
    `tunnel-group ${ip} general-attributes`,
    ' default-group-policy HEARTLAB-POLICY',
    `tunnel-group ${ip} ipsec-attributes`,
    ` ikev2 remote-authentication pre-shared-key ${key}`,
    ` ikev2 local-authentication pre-shared-key ${key}`,
    ' isakmp keepalive threshold 10 retry 3'
  ]
}

function tunnel({ number, ip, inside }: PlanEnd): readonly string[] {
  return [
    `interface Tunnel10${number}`,
    ` nameif heartlab-${number}`,
    ` ip address ${inside.site} ${INSIDE_MASK}`,
    ' tunnel source interface outside',
    ` tunnel destination ${ip}`,
    ' tunnel mode ipsec ipv4',
    ' tunnel protection ipsec profile HEARTLAB-IPSEC',
    ' no shutdown'
  ]
}

/** A VTI goes down with its security association, and its routes with it: the second has metric 200. */
function routes({ remote }: GatewayPlan, { number, inside }: PlanEnd): readonly string[] {
  const metric = number === 1 ? 1 : 200
  return remote.map(
    ({ address, mask }) => `route heartlab-${number} ${address} ${mask} ${inside.cloud} ${metric}`
  )
}

function undo(plan: GatewayPlan): readonly string[] {
  return [
    'configure terminal',
    ...eachEnd(plan, (end) => routes(plan, end).map((route) => `no ${route}`)).flat(),
    ...eachEnd(plan, ({ number, ip }) => [
      `no interface Tunnel10${number}`,
      `clear configure tunnel-group ${ip}`
    ]).flat(),
    'clear configure group-policy HEARTLAB-POLICY',
    'no crypto ipsec profile HEARTLAB-IPSEC',
    'no crypto ipsec ikev2 ipsec-proposal HEARTLAB-ESP',
    'no crypto ikev2 policy 10',
    // The ASA's own default.
    'sysopt connection tcpmss 1380',
    'end',
    'write memory'
  ]
}
