import { compose, header, inEights, rollback } from './compose'
import type {
  Encryption,
  GatewayConfig,
  GatewayPlan,
  PlanEnd,
  PlanNetwork,
  PlanPhase
} from './gateway-plan'
import { HASHES } from './algorithm-words'
import { afterCtrlV, inDoubleQuotes } from './quote-key'

const CIPHERS = {
  AES128: 'aes128',
  AES256: 'aes256',
  'AES128-GCM-16': 'aes128gcm',
  'AES256-GCM-16': 'aes256gcm'
} as const satisfies Record<Encryption, string>

/** Route and policy numbers far from those that a person would give. */
const FIRST_NUMBER = 9101

/**
 * Fortinet, "FortiOS CLI Reference", config vpn ipsec phase1-interface / phase2-interface, router
 * static, firewall policy. Names have 15 characters at most (they become interfaces). `set
 * ip-fragmentation` stays at post-encapsulation, its default ("Fragmenting IP packets before IPsec
 * encapsulation", 7.6): DICOM is TCP, and its MSS is clamped. "Command syntax": backslash before a quote
 * or a backslash, Ctrl-V before `?`.
 */
export function writeFortiOs(plan: GatewayPlan): GatewayConfig {
  const text = compose([
    header('fortinet-fortios', plan, '#'),
    section(
      'vpn ipsec phase1-interface',
      plan.ends.flatMap((end) => phase1(plan, end))
    ),
    section(
      'vpn ipsec phase2-interface',
      plan.ends.flatMap((end) => phase2(plan, end))
    ),
    addresses(plan),
    section('router static', routes(plan)),
    policies(plan),
    rollback('#', undo(plan))
  ])
  return { text, notes: NOTES }
}

const NOTES = [
  { id: 'gateway.forti-interfaces' },
  { id: 'gateway.forti-numbers' },
  { id: 'gateway.forti-order' },
  { id: 'gateway.forti-blackhole' }
] as const

function section(name: string, lines: readonly string[]): readonly string[] {
  return [`config ${name}`, ...lines, 'end']
}

function edit(name: string | number, lines: readonly string[]): readonly string[] {
  const id = typeof name === 'number' ? String(name) : `"${name}"`
  return [`    edit ${id}`, ...lines.map((line) => `        ${line}`), '    next']
}

function proposal(phase: PlanPhase, prf: boolean): string {
  const cipher = CIPHERS[phase.encryption]
  if (!phase.gcm) return `${cipher}-${HASHES[phase.integrity]}`
  return prf ? `${cipher}-prf${HASHES[phase.integrity]}` : cipher
}

function phase1({ phase1, publicIp }: GatewayPlan, { number, ip, psk }: PlanEnd) {
  return edit(`heartlab-${number}`, [
    'set interface "wan1"',
    'set ike-version 2',
    'set peertype any',
    'set net-device disable',
    'set authmethod psk',
    `set proposal ${proposal(phase1, true)}`,
    `set dhgrp ${phase1.group}`,
    `set keylife ${phase1.lifetime}`,
    'set localid-type address',
    `set localid "${publicIp}"`,
    'set nattraversal enable',
    'set dpd on-idle',
    'set dpd-retrycount 3',
    'set dpd-retryinterval 10',
    `set remote-gw ${ip}`,
    `set psksecret ${afterCtrlV(inDoubleQuotes(psk))}`
  ])
}

function phase2({ phase2 }: GatewayPlan, { number }: PlanEnd): readonly string[] {
  return edit(`heartlab-${number}`, [
    `set phase1name "heartlab-${number}"`,
    `set proposal ${proposal(phase2, false)}`,
    'set pfs enable',
    `set dhgrp ${phase2.group}`,
    'set keylife-type seconds',
    `set keylifeseconds ${phase2.lifetime}`,
    'set auto-negotiate enable',
    'set src-subnet 0.0.0.0 0.0.0.0',
    'set dst-subnet 0.0.0.0 0.0.0.0'
  ])
}

function named(networks: readonly PlanNetwork[], side: 'local' | 'remote') {
  return networks.map((network, index) => ({ ...network, name: `heartlab-${side}-${index + 1}` }))
}

/** `set` begins a list, `append` goes on with it ("FortiOS CLI Reference", Subcommands). */
function members(field: string, networks: readonly { readonly name: string }[]) {
  return inEights(networks).map((some, index) => {
    const names = some.map(({ name }) => `"${name}"`).join(' ')
    return `${index === 0 ? 'set' : 'append'} ${field} ${names}`
  })
}

function addresses({ local, remote }: GatewayPlan): readonly string[] {
  const all = [...named(local, 'local'), ...named(remote, 'remote')]
  return section(
    'firewall address',
    all.flatMap(({ name, address, mask }) => edit(name, [`set subnet ${address} ${mask}`]))
  )
}

/** For each network: tunnel 1, tunnel 2 at a worse distance, and a blackhole last of all. */
function routes({ remote }: GatewayPlan): readonly string[] {
  const ways = [
    ['set device "heartlab-1"', 'set distance 10'],
    ['set device "heartlab-2"', 'set distance 20'],
    ['set blackhole enable', 'set distance 254']
  ]
  return remote
    .flatMap(({ address, mask }) => ways.map((way) => [`set dst ${address} ${mask}`, ...way]))
    .flatMap((lines, index) => edit(FIRST_NUMBER + index, lines))
}

function policies({ local, remote, mss }: GatewayPlan): readonly string[] {
  const tunnels = '"heartlab-1" "heartlab-2"'
  const inside = named(local, 'local')
  const cloud = named(remote, 'remote')
  const rest = [
    'set action accept',
    'set schedule "always"',
    'set service "ALL"',
    `set tcp-mss-sender ${mss}`,
    `set tcp-mss-receiver ${mss}`
  ]
  const rule = (
    name: string,
    [from, source]: readonly [string, typeof inside],
    [to, target]: readonly [string, typeof inside]
  ) => [
    `set name "${name}"`,
    `set srcintf ${from}`,
    `set dstintf ${to}`,
    ...members('srcaddr', source),
    ...members('dstaddr', target),
    ...rest
  ]
  return section('firewall policy', [
    ...edit(FIRST_NUMBER, rule('heartlab-out', ['"internal"', inside], [tunnels, cloud])),
    ...edit(FIRST_NUMBER + 1, rule('heartlab-in', [tunnels, cloud], ['"internal"', inside]))
  ])
}

function undo({ local, remote }: GatewayPlan): readonly string[] {
  const remove = (name: string, ids: readonly string[]) =>
    section(
      name,
      ids.map((id) => `    delete ${id}`)
    )
  const routeIds = remote.flatMap((_, index) => [0, 1, 2].map((way) => index * 3 + way))
  const addressNames = [...named(local, 'local'), ...named(remote, 'remote')]
  const tunnels = ['"heartlab-1"', '"heartlab-2"']
  return [
    ...remove('firewall policy', [String(FIRST_NUMBER), String(FIRST_NUMBER + 1)]),
    ...remove(
      'router static',
      routeIds.map((id) => String(FIRST_NUMBER + id))
    ),
    ...remove(
      'firewall address',
      addressNames.map(({ name }) => `"${name}"`)
    ),
    ...remove('vpn ipsec phase2-interface', tunnels),
    ...remove('vpn ipsec phase1-interface', tunnels)
  ]
}
