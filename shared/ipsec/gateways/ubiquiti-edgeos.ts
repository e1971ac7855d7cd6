import type { EngineSaying } from '../../words/english'
import { compose, eachEnd, forAllTunnels, header, NO_INSIDE_ADDRESSES, rollback } from './compose'
import type { Encryption, GatewayConfig, GatewayPlan, PlanEnd } from './gateway-plan'
import { HASHES } from './algorithm-words'
import { cidrs } from './gateway-plan'
import { inSingleQuotes } from './quote-key'

const CIPHERS = {
  AES128: 'aes128',
  AES256: 'aes256',
  'AES128-GCM-16': 'aes128gcm128',
  'AES256-GCM-16': 'aes256gcm128'
} as const satisfies Record<Encryption, string>

/**
 * Ubiquiti, "EdgeRouter - Route-Based Site-to-Site IPsec VPN" and "EdgeRouter - Route-Based VPN to
 * AWS VPC (VTI over IKEv2/IPsec)". A VTI is down without its security association, and its route goes.
 * The two mss-clamp lines stand in public EdgeOS configurations for AWS tunnels.
 */
export function writeEdgeOs(plan: GatewayPlan): GatewayConfig {
  const text = compose([
    header('ubiquiti-edgeos', plan, '#'),
    ['configure'],
    groups(plan),
    ...eachEnd(plan, (end) => peer(plan, end)),
    ...eachEnd(plan, (end) => tunnel(plan, end)),
    [
      'set firewall options mss-clamp interface-type vti',
      `set firewall options mss-clamp mss ${plan.mss}`
    ],
    ['commit', 'save', 'exit'],
    rollback('#', undo(plan))
  ])
  return { text, notes: notesOf(plan) }
}

function notesOf({ publicIp, local, remote }: GatewayPlan): readonly EngineSaying[] {
  return [
    { id: 'gateway.edgeos-local', values: { ip: publicIp } },
    { id: 'gateway.edgeos-nat', values: { local: cidrs(local), remote: cidrs(remote) } },
    forAllTunnels('firewall options mss-clamp'),
    NO_INSIDE_ADDRESSES
  ]
}

function groups({ phase1, phase2, dpdSeconds }: GatewayPlan): readonly string[] {
  const ike = 'set vpn ipsec ike-group HEARTLAB-IKE'
  const esp = 'set vpn ipsec esp-group HEARTLAB-ESP'
  return [
    `${ike} key-exchange ikev2`,
    `${ike} lifetime ${phase1.lifetime}`,
    `${ike} proposal 1 encryption ${CIPHERS[phase1.encryption]}`,
    `${ike} proposal 1 hash ${HASHES[phase1.integrity]}`,
    `${ike} proposal 1 dh-group ${phase1.group}`,
    `${ike} dead-peer-detection action restart`,
    `${ike} dead-peer-detection interval 10`,
    `${ike} dead-peer-detection timeout ${dpdSeconds}`,
    `${esp} mode tunnel`,
    `${esp} lifetime ${phase2.lifetime}`,
    `${esp} pfs dh-group${phase2.group}`,
    `${esp} proposal 1 encryption ${CIPHERS[phase2.encryption]}`,
    `${esp} proposal 1 hash ${HASHES[phase2.integrity]}`
  ]
}

function peer({ publicIp }: GatewayPlan, { number, ip, psk }: PlanEnd): readonly string[] {
  const set = `set vpn ipsec site-to-site peer ${ip}`
  return [
    `${set} description 'HeartLab tunnel ${number}'`,
    `${set} authentication mode pre-shared-secret`,
    `${set} authentication pre-shared-secret ${inSingleQuotes(psk)}`,
    `${set} authentication id ${publicIp}`,
    `${set} authentication remote-id ${ip}`,
    `${set} connection-type initiate`,
    `${set} local-address ${publicIp}`,
    `${set} ike-group HEARTLAB-IKE`,
    `${set} ikev2-reauth inherit`,
    `${set} vti bind vti10${number}`,
    `${set} vti esp-group HEARTLAB-ESP`
  ]
}

function tunnel({ remote, mtu }: GatewayPlan, { number, inside }: PlanEnd): readonly string[] {
  const distance = number === 1 ? 1 : 200
  return [
    `set interfaces vti vti10${number} address ${inside.site}/30`,
    `set interfaces vti vti10${number} mtu ${mtu}`,
    ...remote.map(
      ({ cidr }) =>
        `set protocols static interface-route ${cidr} next-hop-interface vti10${number} distance ${distance}`
    )
  ]
}

function undo({ remote, ends }: GatewayPlan): readonly string[] {
  return [
    'configure',
    ...remote.map(({ cidr }) => `delete protocols static interface-route ${cidr}`),
    ...ends.flatMap(({ number, ip }) => [
      `delete vpn ipsec site-to-site peer ${ip}`,
      `delete interfaces vti vti10${number}`
    ]),
    'delete vpn ipsec ike-group HEARTLAB-IKE',
    'delete vpn ipsec esp-group HEARTLAB-ESP',
    'delete firewall options mss-clamp',
    'commit',
    'save',
    'exit'
  ]
}
