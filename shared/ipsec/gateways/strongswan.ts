import { commented, compose, eachEnd, header, rollback } from './compose'
import {
  cidrs,
  type GatewayConfig,
  type GatewayPlan,
  type PlanEnd,
  type PlanPhase
} from './gateway-plan'
import { HASHES } from './algorithm-words'
import { inDoubleQuotes } from './quote-key'
import { SWAN_CIPHERS, SWAN_GROUPS } from './swan-words'

/**
 * strongSwan documentation, "swanctl.conf" and "Route-based VPN". The kernel prefers the newest policy
 * of equal selectors, so both children can be up; a rekey happens before its time, never after.
 */
export function writeStrongSwan(plan: GatewayPlan): GatewayConfig {
  const text = compose([
    header('strongswan', plan, '#'),
    commented('#', [
      'Save as /etc/swanctl/conf.d/heartlab.conf (mode 0600), then: swanctl --load-all',
      'The MSS is clamped in the firewall:',
      ...clamp(plan)
    ]),
    block(
      'connections',
      plan.ends.flatMap((end) => connection(plan, end))
    ),
    block(
      'secrets',
      plan.ends.flatMap((end) => secret(plan, end))
    ),
    rollback('#', [
      ...eachEnd(plan, ({ number }) => [`swanctl --terminate --ike heartlab-${number}`]).flat(),
      'rm /etc/swanctl/conf.d/heartlab.conf',
      'swanctl --load-all --clear'
    ])
  ])
  return { text, notes: NOTES }
}

const NOTES = [
  { id: 'gateway.strongswan-xfrm' },
  { id: 'gateway.forwarding' },
  { id: 'gateway.strongswan-algs' }
] as const

/** The proposal of one phase: with GCM a PRF stands where the integrity would; ESP needs neither. */
export function swanProposal(phase: PlanPhase, name: 'phase1' | 'phase2'): string {
  const hash = HASHES[phase.integrity]
  const second = phase.gcm ? (name === 'phase1' ? [`prf${hash}`] : []) : [hash]
  return [SWAN_CIPHERS[phase.encryption], ...second, SWAN_GROUPS[phase.group]].join('-')
}

function clamp({ remote, mss }: GatewayPlan): readonly string[] {
  return remote.map(
    ({ cidr }) =>
      `iptables -t mangle -A FORWARD -d ${cidr} -p tcp --tcp-flags SYN,RST SYN -j TCPMSS --set-mss ${mss}`
  )
}

function block(name: string, lines: readonly string[]): readonly string[] {
  return [`${name} {`, ...lines.map((line) => `  ${line}`), '}']
}

function connection(plan: GatewayPlan, { number, ip }: PlanEnd): readonly string[] {
  const { publicIp, phase1, dpdSeconds } = plan
  return block(`heartlab-${number}`, [
    'version = 2',
    'local_addrs = %any',
    `remote_addrs = ${ip}`,
    'encap = yes',
    'mobike = no',
    'keyingtries = 0',
    `proposals = ${swanProposal(phase1, 'phase1')}`,
    `rekey_time = ${phase1.lifetime}s`,
    'dpd_delay = 10s',
    `dpd_timeout = ${dpdSeconds}s`,
    `# if_id_in = 10${number}`,
    `# if_id_out = 10${number}`,
    ...block('local', ['auth = psk', `id = ${publicIp}`]),
    ...block('remote', ['auth = psk', `id = ${ip}`]),
    ...block('children', child(plan, number))
  ])
}

function child({ local, remote, phase2 }: GatewayPlan, number: number): readonly string[] {
  return block(`heartlab-${number}`, [
    `local_ts = ${cidrs(local, ',')}`,
    `remote_ts = ${cidrs(remote, ',')}`,
    `esp_proposals = ${swanProposal(phase2, 'phase2')}`,
    `rekey_time = ${phase2.lifetime}s`,
    'mode = tunnel',
    'start_action = start',
    'close_action = start',
    'dpd_action = restart'
  ])
}

function secret({ publicIp }: GatewayPlan, { number, ip, psk }: PlanEnd): readonly string[] {
  return block(`ike-heartlab-${number}`, [
    `id-site = ${publicIp}`,
    `id-heartlab = ${ip}`,
    `secret = ${inDoubleQuotes(psk)}`
  ])
}
