import type { EngineSaying } from '../../words/english'
import { DASHED_CIPHERS } from './algorithm-words'
import {
  commented,
  compose,
  eachEnd,
  forAllTunnels,
  header,
  NO_INSIDE_ADDRESSES,
  rollback
} from './compose'
import type { GatewayConfig, GatewayPlan, Integrity, PlanEnd, PlanNetwork } from './gateway-plan'
import { inDoubleQuotes } from './quote-key'

const IKE_HASHES = {
  SHA1: 'sha1',
  'SHA2-256': 'sha-256',
  'SHA2-384': 'sha-384',
  'SHA2-512': 'sha-512'
} as const satisfies Record<Integrity, string>

const ESP_HASHES = {
  SHA1: 'hmac-sha1-96',
  'SHA2-256': 'hmac-sha-256-128',
  'SHA2-384': 'hmac-sha-384',
  'SHA2-512': 'hmac-sha-512'
} as const satisfies Record<Integrity, string>

/**
 * Juniper, "IPsec VPN User Guide for Security Devices" (route-based VPN with IKEv2; proposal (Security
 * IKE), gateway (Security IKE), vpn (Security)). st0 units follow their security association, so the
 * qualified next hop takes over. With GCM Junos takes no authentication-algorithm. Juniper, "Understanding
 * How to Control Inbound Traffic Based on Traffic Types": what an interface allows replaces what its
 * zone allows, so IKE is allowed to the zone; on the interface it would shut out ssh and ping.
 */
export function writeJunos(plan: GatewayPlan): GatewayConfig {
  const text = compose([
    header('juniper-srx', plan, '#'),
    ['configure'],
    ikeProposal(plan),
    ...eachEnd(plan, (end) => gateway(plan, end)),
    espProposal(plan),
    ...eachEnd(plan, (end) => vpn(plan, end)),
    zones(plan),
    routes(plan),
    policies(plan),
    [
      'commit confirmed 5',
      ...commented('#', ['When the tunnels are up, within 5 minutes: commit, then exit'])
    ],
    rollback('#', undo(plan), 'host-inbound-traffic system-services ike')
  ])
  return { text, notes: [...NOTES, ...newGroups(plan)] }
}

const NOTES = [
  { id: 'gateway.srx-zones' },
  { id: 'gateway.srx-inbound' },
  { id: 'gateway.srx-commit' },
  forAllTunnels('security flow tcp-mss ipsec-vpn'),
  NO_INSIDE_ADDRESSES
] as const

/** No public list says from which release on which SRX these are there. */
function newGroups({ phase1, phase2 }: GatewayPlan): readonly EngineSaying[] {
  const recent = [phase1.group, phase2.group].some((group) => [15, 16, 21].includes(group))
  return recent ? [{ id: 'gateway.srx-groups' }] : []
}

function ikeProposal({ phase1 }: GatewayPlan): readonly string[] {
  const set = 'set security ike proposal HEARTLAB-IKE'
  return [
    `${set} authentication-method pre-shared-keys`,
    `${set} dh-group group${phase1.group}`,
    ...(phase1.gcm ? [] : [`${set} authentication-algorithm ${IKE_HASHES[phase1.integrity]}`]),
    `${set} encryption-algorithm ${DASHED_CIPHERS[phase1.encryption]}`,
    `${set} lifetime-seconds ${phase1.lifetime}`
  ]
}

function gateway({ publicIp }: GatewayPlan, { number, ip, psk }: PlanEnd): readonly string[] {
  const policy = `set security ike policy HEARTLAB-IKE-${number}`
  const set = `set security ike gateway HEARTLAB-GW-${number}`
  return [
    `${policy} proposals HEARTLAB-IKE`,
    `${policy} pre-shared-key ascii-text ${inDoubleQuotes(psk)}`,
    `${set} ike-policy HEARTLAB-IKE-${number}`,
    `${set} address ${ip}`,
    `${set} version v2-only`,
    `${set} dead-peer-detection always-send`,
    `${set} dead-peer-detection interval 10`,
    `${set} dead-peer-detection threshold 3`,
    `${set} local-identity inet ${publicIp}`,
    `${set} remote-identity inet ${ip}`,
    `${set} external-interface ge-0/0/0.0`
  ]
}

function espProposal({ phase2 }: GatewayPlan): readonly string[] {
  const set = 'set security ipsec proposal HEARTLAB-ESP'
  const policy = 'set security ipsec policy HEARTLAB-ESP-POLICY'
  return [
    `${set} protocol esp`,
    ...(phase2.gcm ? [] : [`${set} authentication-algorithm ${ESP_HASHES[phase2.integrity]}`]),
    `${set} encryption-algorithm ${DASHED_CIPHERS[phase2.encryption]}`,
    `${set} lifetime-seconds ${phase2.lifetime}`,
    `${policy} perfect-forward-secrecy keys group${phase2.group}`,
    `${policy} proposals HEARTLAB-ESP`
  ]
}

function vpn({ mtu }: GatewayPlan, { number, inside }: PlanEnd): readonly string[] {
  const set = `set security ipsec vpn HEARTLAB-VPN-${number}`
  return [
    `${set} bind-interface st0.10${number}`,
    `${set} ike gateway HEARTLAB-GW-${number}`,
    `${set} ike ipsec-policy HEARTLAB-ESP-POLICY`,
    `${set} establish-tunnels immediately`,
    `set interfaces st0 unit 10${number} family inet address ${inside.site}/30`,
    `set interfaces st0 unit 10${number} family inet mtu ${mtu}`
  ]
}

function zones({ mss }: GatewayPlan): readonly string[] {
  return [
    'set security zones security-zone untrust host-inbound-traffic system-services ike',
    'set security zones security-zone heartlab interfaces st0.101',
    'set security zones security-zone heartlab interfaces st0.102',
    `set security flow tcp-mss ipsec-vpn mss ${mss}`
  ]
}

function routes({ remote }: GatewayPlan): readonly string[] {
  return remote.flatMap(({ cidr }) => [
    `set routing-options static route ${cidr} next-hop st0.101`,
    `set routing-options static route ${cidr} qualified-next-hop st0.102 preference 200`
  ])
}

function named(networks: readonly PlanNetwork[], side: 'LOCAL' | 'REMOTE') {
  return networks.map(({ cidr }, index) => ({ cidr, name: `HEARTLAB-${side}-${index + 1}` }))
}

function policies({ local, remote }: GatewayPlan): readonly string[] {
  const inside = named(local, 'LOCAL')
  const cloud = named(remote, 'REMOTE')
  const out = 'set security policies from-zone trust to-zone heartlab policy HEARTLAB-OUT'
  const into = 'set security policies from-zone heartlab to-zone trust policy HEARTLAB-IN'
  return [
    ...[...inside, ...cloud].map(
      ({ name, cidr }) => `set security address-book global address ${name} ${cidr}`
    ),
    ...inside.map(({ name }) => `${out} match source-address ${name}`),
    ...cloud.map(({ name }) => `${out} match destination-address ${name}`),
    `${out} match application any`,
    `${out} then permit`,
    ...cloud.map(({ name }) => `${into} match source-address ${name}`),
    ...inside.map(({ name }) => `${into} match destination-address ${name}`),
    `${into} match application any`,
    `${into} then permit`
  ]
}

function undo({ local, remote }: GatewayPlan): readonly string[] {
  const names = [...named(local, 'LOCAL'), ...named(remote, 'REMOTE')]
  const ends = [1, 2]
  return [
    'configure',
    'delete security policies from-zone trust to-zone heartlab policy HEARTLAB-OUT',
    'delete security policies from-zone heartlab to-zone trust policy HEARTLAB-IN',
    ...names.map(({ name }) => `delete security address-book global address ${name}`),
    ...remote.map(({ cidr }) => `delete routing-options static route ${cidr}`),
    'delete security zones security-zone heartlab',
    'delete security flow tcp-mss ipsec-vpn',
    ...ends.flatMap((number) => [
      `delete security ipsec vpn HEARTLAB-VPN-${number}`,
      `delete interfaces st0 unit 10${number}`,
      `delete security ike gateway HEARTLAB-GW-${number}`,
      `delete security ike policy HEARTLAB-IKE-${number}`
    ]),
    'delete security ipsec policy HEARTLAB-ESP-POLICY',
    'delete security ipsec proposal HEARTLAB-ESP',
    'delete security ike proposal HEARTLAB-IKE',
    'commit',
    'exit'
  ]
}
