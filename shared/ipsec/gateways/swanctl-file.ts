import { HASHES } from './algorithm-words'
import type { GatewayPlan, PlanEnd, PlanPhase } from './gateway-plan'
import { inDoubleQuotes } from './quote-key'
import { SWAN_CIPHERS, SWAN_GROUPS } from './swan-words'

/** What differs between those who read swanctl.conf: settings of a connection, settings of its child. */
export interface SwanctlShape {
  readonly connection: (end: PlanEnd) => readonly string[]
  readonly child: (end: PlanEnd) => readonly string[]
}

/**
 * strongSwan documentation, "swanctl.conf": the two connections and their keys, a child each. A rekey
 * happens before its time, never after.
 */
export function swanctlFile(
  plan: GatewayPlan,
  shape: SwanctlShape
): readonly (readonly string[])[] {
  return [
    block(
      'connections',
      plan.ends.flatMap((end) => connection(plan, end, shape))
    ),
    block(
      'secrets',
      plan.ends.flatMap((end) => secret(plan, end))
    )
  ]
}

/** The proposal of one phase: with GCM a PRF stands where the integrity would; ESP needs neither. */
function proposal(phase: PlanPhase, name: 'phase1' | 'phase2'): string {
  const hash = HASHES[phase.integrity]
  const second = phase.gcm ? (name === 'phase1' ? [`prf${hash}`] : []) : [hash]
  return [SWAN_CIPHERS[phase.encryption], ...second, SWAN_GROUPS[phase.group]].join('-')
}

function block(name: string, lines: readonly string[]): readonly string[] {
  return [`${name} {`, ...lines.map((line) => `  ${line}`), '}']
}

function connection(plan: GatewayPlan, end: PlanEnd, shape: SwanctlShape): readonly string[] {
  const { publicIp, phase1, phase2, dpdSeconds } = plan
  const name = `heartlab-${end.number}`
  const child = [
    ...shape.child(end),
    `esp_proposals = ${proposal(phase2, 'phase2')}`,
    `rekey_time = ${phase2.lifetime}s`,
    'mode = tunnel',
    'start_action = start',
    'close_action = start',
    'dpd_action = restart'
  ]
  return block(name, [
    'version = 2',
    'local_addrs = %any',
    `remote_addrs = ${end.ip}`,
    ...shape.connection(end),
    'mobike = no',
    'keyingtries = 0',
    `proposals = ${proposal(phase1, 'phase1')}`,
    `rekey_time = ${phase1.lifetime}s`,
    'dpd_delay = 10s',
    `dpd_timeout = ${dpdSeconds}s`,
    ...block('local', ['auth = psk', `id = ${publicIp}`]),
    ...block('remote', ['auth = psk', `id = ${end.ip}`]),
    ...block('children', block(name, child))
  ])
}

function secret({ publicIp }: GatewayPlan, { number, ip, psk }: PlanEnd): readonly string[] {
  return block(`ike-heartlab-${number}`, [
    `id-site = ${publicIp}`,
    `id-heartlab = ${ip}`,
    `secret = ${inDoubleQuotes(psk)}`
  ])
}
