import { commented, compose, eachEnd, header, onePairOnly, rollback } from './compose'
import {
  networkPairs,
  type Encryption,
  type GatewayConfig,
  type GatewayPlan,
  type PlanEnd,
  type PlanNetwork
} from './gateway-plan'
import { DASHED_CIPHERS, HASHES } from './algorithm-words'
import { forRouterOs } from './quote-key'
import { SWAN_GROUPS } from './swan-words'

const IKE_CIPHERS = {
  AES128: 'aes-128',
  AES256: 'aes-256',
  'AES128-GCM-16': 'aes-128-gcm',
  'AES256-GCM-16': 'aes-256-gcm'
} as const satisfies Record<Encryption, string>

/**
 * MikroTik, RouterOS documentation "IPsec" (profile, peer, identity, proposal, policy). Policy-based
 * only: a second policy with equal selectors is invalid, so tunnel 2 is there and waits, disabled. Its
 * table of Diffie-Hellman groups ends at 21. "FastTrack": such packets bypass IPsec, as translated ones
 * do, so the accepting rules stand before every other one; `place-before` takes the first that is not
 * dynamic, since FastTrack puts a dynamic one of its own on top.
 */
export function writeRouterOs(plan: GatewayPlan): GatewayConfig {
  const text = compose([
    header('mikrotik-routeros', plan, '#'),
    profile(plan),
    ...eachEnd(plan, peer),
    ...eachEnd(plan, (end) => policies(plan, end)),
    firewall(plan),
    failover(),
    rollback('#', UNDO)
  ])
  return { text, notes: [...NOTES, ...onePairOnly(plan)] }
}

const NOTES = [
  { id: 'gateway.routeros-standby' },
  { id: 'gateway.routeros-policy' },
  { id: 'gateway.routeros-nat' },
  { id: 'gateway.routeros-id' }
] as const

function profile({ phase1, phase2, dpdSeconds }: GatewayPlan): readonly string[] {
  const hash = phase2.gcm ? 'null' : HASHES[phase2.integrity]
  return [
    `/ip ipsec profile add name=heartlab-ike enc-algorithm=${IKE_CIPHERS[phase1.encryption]} hash-algorithm=${HASHES[phase1.integrity]} dh-group=${SWAN_GROUPS[phase1.group]} lifetime=${clock(phase1.lifetime)} dpd-interval=10s dpd-maximum-failures=${dpdSeconds / 10} nat-traversal=yes`,
    `/ip ipsec proposal add name=heartlab-esp enc-algorithms=${DASHED_CIPHERS[phase2.encryption]} auth-algorithms=${hash} pfs-group=${SWAN_GROUPS[phase2.group]} lifetime=${clock(phase2.lifetime)}`
  ]
}

/** Seconds with their unit: RouterOS reads a bare number as seconds too, a reader does not. */
function clock(seconds: number): string {
  return `${seconds}s`
}

function peer({ number, ip, psk }: PlanEnd): readonly string[] {
  return [
    `/ip ipsec peer add name=heartlab-${number} address=${ip}/32 exchange-mode=ike2 profile=heartlab-ike comment="HeartLab tunnel ${number}"`,
    `/ip ipsec identity add peer=heartlab-${number} auth-method=pre-shared-key secret=${forRouterOs(psk)} comment="HeartLab tunnel ${number}"`
  ]
}

function policies(plan: GatewayPlan, { number }: PlanEnd): readonly string[] {
  const state = number === 1 ? 'no' : 'yes'
  return networkPairs(plan).map(
    ({ from, to }) =>
      `/ip ipsec policy add peer=heartlab-${number} tunnel=yes src-address=${from.cidr} dst-address=${to.cidr} action=encrypt level=unique proposal=heartlab-esp disabled=${state} comment="HeartLab tunnel ${number}"`
  )
}

const OUT = 'src-address-list=heartlab-local dst-address-list=heartlab-remote'
const IN = 'src-address-list=heartlab-remote dst-address-list=heartlab-local'
const FIRST = 'place-before=[:pick [find dynamic=no] 0]'

/** Lists of addresses, so that eight networks a side need no more rules than one. */
function firewall({ local, remote, mss }: GatewayPlan): readonly string[] {
  const listed = (list: string, networks: readonly PlanNetwork[]) =>
    networks.map(
      ({ cidr }) => `/ip firewall address-list add list=heartlab-${list} address=${cidr}`
    )
  const clamp = `/ip firewall mangle add chain=forward action=change-mss new-mss=${mss} passthrough=yes protocol=tcp tcp-flags=syn tcp-mss=${mss + 1}-65535`
  return [
    ...listed('local', local),
    ...listed('remote', remote),
    `/ip firewall nat add chain=srcnat action=accept ${OUT} ${FIRST} comment="HeartLab no NAT"`,
    ...[OUT, IN].map(
      (way) =>
        `/ip firewall filter add chain=forward action=accept ${way} ${FIRST} comment="HeartLab forward"`
    ),
    ...[OUT, IN].map((way) => `${clamp} ${way} comment="HeartLab MSS"`)
  ]
}

function failover(): readonly string[] {
  const turn = (number: number, state: 'enable' | 'disable') =>
    `/ip ipsec policy ${state} [find comment="HeartLab tunnel ${number}"]`
  return commented('#', [
    'Failover from tunnel 1 to tunnel 2:',
    turn(1, 'disable'),
    turn(2, 'enable'),
    'And back:',
    turn(2, 'disable'),
    turn(1, 'enable')
  ])
}

const UNDO = [
  '/ip ipsec policy remove [find comment~"HeartLab tunnel"]',
  '/ip ipsec identity remove [find comment~"HeartLab tunnel"]',
  '/ip ipsec peer remove [find comment~"HeartLab tunnel"]',
  '/ip ipsec proposal remove [find name=heartlab-esp]',
  '/ip ipsec profile remove [find name=heartlab-ike]',
  '/ip firewall nat remove [find comment="HeartLab no NAT"]',
  '/ip firewall filter remove [find comment="HeartLab forward"]',
  '/ip firewall mangle remove [find comment="HeartLab MSS"]',
  '/ip firewall address-list remove [find list~"^heartlab-"]'
]
