import { listed, type EngineSaying } from '../../words/english'
import {
  behindNat,
  compose,
  eachEnd,
  fromTo,
  header,
  NO_INSIDE_ADDRESSES,
  rollback
} from './compose'
import {
  INSIDE_MASK,
  networkPairs,
  type Encryption,
  type GatewayConfig,
  type GatewayPlan,
  type PlanEnd
} from './gateway-plan'
import { HASHES } from './algorithm-words'
import { afterCtrlV } from './quote-key'

const IKE_CIPHERS = {
  AES128: 'aes-cbc-128',
  AES256: 'aes-cbc-256',
  'AES128-GCM-16': 'aes-gcm-128',
  'AES256-GCM-16': 'aes-gcm-256'
} as const satisfies Record<Encryption, string>

const ESP_CIPHERS = {
  AES128: 'esp-aes',
  AES256: 'esp-aes 256',
  'AES128-GCM-16': 'esp-gcm',
  'AES256-GCM-16': 'esp-gcm 256'
} as const satisfies Record<Encryption, string>

/**
 * Cisco, "FlexVPN and Internet Key Exchange Version 2 Configuration Guide, IOS XE" (proposal, policy,
 * keyring, profile) and "IPsec Virtual Tunnel Interfaces" (tunnel protection); Cloudflare, "Magic WAN:
 * Cisco IOS XE" (tried on 17.3.7) for a peer in the cloud. A static route goes with its tunnel: the
 * tunnel's line protocol follows its security association. IKEv2 policies are chosen by the local
 * address, not by the peer: hence the note for routers that have other tunnels. "IPsec Dead Peer
 * Detection Periodic Message Option": on demand a dead peer is found only by traffic that is lost.
 */
export function writeIosXe(plan: GatewayPlan): GatewayConfig {
  const text = compose([
    header('cisco-ios-xe', plan, '!'),
    ['configure terminal'],
    phase1(plan),
    ...eachEnd(plan, (end) => peer(plan, end)),
    transformSet(plan),
    ...eachEnd(plan, (end) => tunnel(plan, end)),
    ...eachEnd(plan, (end) => routes(plan, end)),
    ['end', 'write memory'],
    rollback('!', undo(plan))
  ])
  return {
    text,
    notes: [
      behindNat(plan),
      { id: 'gateway.ios-policy', values: { ip: plan.publicIp } },
      NO_INSIDE_ADDRESSES,
      noNat(plan),
      ...weakGroups(plan)
    ]
  }
}

function noNat(plan: GatewayPlan): EngineSaying {
  const [first, ...more] = networkPairs(plan).map(({ from, to }) => fromTo(from.cidr, to.cidr))
  return { id: 'gateway.ios-nat', values: { pairs: first ? listed([first, ...more]) : '' } }
}

function weakGroups({ phase1, phase2 }: GatewayPlan): readonly EngineSaying[] {
  const weak = [phase1.group, phase2.group].some((group) => [2, 5, 24].includes(group))
  return weak ? [{ id: 'gateway.ios-weak' }] : []
}

function phase1({ phase1, publicIp }: GatewayPlan): readonly string[] {
  const hash = HASHES[phase1.integrity]
  return [
    'crypto ikev2 proposal HEARTLAB-IKE',
    ` encryption ${IKE_CIPHERS[phase1.encryption]}`,
    // A combined-mode cipher has no integrity of its own to name, but needs a PRF.
    phase1.gcm ? ` prf ${hash}` : ` integrity ${hash}`,
    ` group ${phase1.group}`,
    'crypto ikev2 policy HEARTLAB-POLICY',
    ` match address local ${publicIp}`,
    ' proposal HEARTLAB-IKE'
  ]
}

function peer({ phase1, publicIp }: GatewayPlan, { number, ip, psk }: PlanEnd): readonly string[] {
  return [
    `crypto ikev2 keyring HEARTLAB-KEYS-${number}`,
    ` peer HEARTLAB-${number}`,
    `  address ${ip}`,
    `  pre-shared-key ${afterCtrlV(psk)}`,
    `crypto ikev2 profile HEARTLAB-PROFILE-${number}`,
    ` match identity remote address ${ip} 255.255.255.255`,
    ` identity local address ${publicIp}`,
    ' authentication remote pre-share',
    ' authentication local pre-share',
    ` keyring local HEARTLAB-KEYS-${number}`,
    ` lifetime ${phase1.lifetime}`,
    ' dpd 10 3 periodic',
    // FlexVPN asks its peer for addresses unless told not to; HeartLab's side hands out none.
    ' no config-exchange request'
  ]
}

function transformSet({ phase2 }: GatewayPlan): readonly string[] {
  const hash = phase2.integrity === 'SHA1' ? 'sha' : HASHES[phase2.integrity]
  const integrity = phase2.gcm ? '' : ` esp-${hash}-hmac`
  return [
    `crypto ipsec transform-set HEARTLAB-ESP ${ESP_CIPHERS[phase2.encryption]}${integrity}`,
    ' mode tunnel'
  ]
}

function tunnel(
  { phase2, publicIp, mss, mtu }: GatewayPlan,
  { number, ip, inside }: PlanEnd
): readonly string[] {
  return [
    `crypto ipsec profile HEARTLAB-IPSEC-${number}`,
    ' set transform-set HEARTLAB-ESP',
    ` set pfs group${phase2.group}`,
    ` set security-association lifetime seconds ${phase2.lifetime}`,
    // HeartLab's guide counts seconds only.
    ' set security-association lifetime kilobytes disable',
    ` set ikev2-profile HEARTLAB-PROFILE-${number}`,
    `interface Tunnel10${number}`,
    ` description HeartLab tunnel ${number}`,
    ` ip address ${inside.site} ${INSIDE_MASK}`,
    ` ip mtu ${mtu}`,
    ` ip tcp adjust-mss ${mss}`,
    ` tunnel source ${publicIp}`,
    ' tunnel mode ipsec ipv4',
    ` tunnel destination ${ip}`,
    ` tunnel protection ipsec profile HEARTLAB-IPSEC-${number}`,
    ' no shutdown'
  ]
}

/** Distance 200 keeps tunnel 2's routes out of the table while tunnel 1 is up. */
function routes({ remote }: GatewayPlan, { number }: PlanEnd): readonly string[] {
  const distance = number === 1 ? '' : ' 200'
  return remote.map(
    ({ address, mask }) => `ip route ${address} ${mask} Tunnel10${number}${distance}`
  )
}

function undo(plan: GatewayPlan): readonly string[] {
  return [
    'configure terminal',
    ...eachEnd(plan, (end) => routes(plan, end).map((route) => `no ${route}`)).flat(),
    ...eachEnd(plan, ({ number }) => [
      `no interface Tunnel10${number}`,
      `no crypto ipsec profile HEARTLAB-IPSEC-${number}`,
      `no crypto ikev2 profile HEARTLAB-PROFILE-${number}`,
      `no crypto ikev2 keyring HEARTLAB-KEYS-${number}`
    ]).flat(),
    'no crypto ipsec transform-set HEARTLAB-ESP',
    'no crypto ikev2 policy HEARTLAB-POLICY',
    'no crypto ikev2 proposal HEARTLAB-IKE',
    'end',
    'write memory'
  ]
}
