import type { EngineSaying } from '../../words/english'
import {
  commented,
  compose,
  eachEnd,
  header,
  inEights,
  NO_INSIDE_ADDRESSES,
  rollback
} from './compose'
import {
  cidrs,
  type GatewayConfig,
  type GatewayPlan,
  type Integrity,
  type PlanEnd,
  type PlanNetwork
} from './gateway-plan'
import { DASHED_CIPHERS, HASHES } from './algorithm-words'
import { inDoubleQuotes } from './quote-key'

const IKE = 'set network ike crypto-profiles ike-crypto-profiles HEARTLAB-IKE'
const ESP = 'set network ike crypto-profiles ipsec-crypto-profiles HEARTLAB-ESP'
const ROUTER = 'network virtual-router default'

/**
 * Palo Alto Networks, "Set Up Site-to-Site VPN" (define IKE and IPSec crypto profiles, IKE gateway,
 * tunnel), "Configure Path Monitoring for a Static Route" and "PAN-OS CLI Quick Start"; Cloudflare,
 * "Magic WAN: Palo Alto Networks NGFW" has the same commands as `set` lines. Entered in configuration
 * mode. The MSS inside a tunnel is the tunnel interface's MTU less 40 at most (knowledge base,
 * kA10g000000ClW3CAK). IKEv2's liveness check repeats for 7 minutes before a peer is given up ("Set Up
 * Tunnel Monitoring"): the path monitor is what changes over in time.
 */
export function writePanOs(plan: GatewayPlan): GatewayConfig {
  const text = compose([
    header('paloalto-panos', plan, '#'),
    ['configure'],
    profiles(plan),
    ...eachEnd(plan, (end) => gateway(plan, end)),
    ...eachEnd(plan, (end) => tunnel(plan, end)),
    ...eachEnd(plan, (end) => routes(plan, end)),
    rules(plan),
    ['commit', 'exit'],
    failover(plan),
    rollback('#', undo(plan))
  ])
  return { text, notes: [...prfNote(plan), ...NOTES] }
}

/** With GCM PAN-OS takes the PRF from the group, whatever hash the plan names. */
function prfNote({ phase1 }: GatewayPlan): readonly EngineSaying[] {
  if (!phase1.gcm) return []
  const prf = PRF_OF_GROUP[phase1.group] ?? 'SHA2-256'
  return prf === phase1.integrity
    ? []
    : [
        {
          id: 'gateway.panos-prf',
          values: { group: phase1.group, prf, integrity: phase1.integrity }
        }
      ]
}

const PRF_OF_GROUP: Readonly<Record<number, Integrity>> = { 20: 'SHA2-384', 21: 'SHA2-512' }

const NOTES = [
  { id: 'gateway.panos-interfaces' },
  { id: 'gateway.panos-monitoring' },
  { id: 'gateway.panos-nat' },
  NO_INSIDE_ADDRESSES
] as const

function profiles({ phase1, phase2 }: GatewayPlan): readonly string[] {
  return [
    `${IKE} encryption ${DASHED_CIPHERS[phase1.encryption]}`,
    // PAN-OS 10.0.3 and later, Web Interface Help, IKE Crypto Profiles: any other word fails at the commit.
    `${IKE} hash ${phase1.gcm ? 'non-auth' : HASHES[phase1.integrity]}`,
    `${IKE} dh-group group${phase1.group}`,
    `${IKE} lifetime seconds ${phase1.lifetime}`,
    `${ESP} esp encryption ${DASHED_CIPHERS[phase2.encryption]}`,
    `${ESP} esp authentication ${phase2.gcm ? 'none' : HASHES[phase2.integrity]}`,
    `${ESP} dh-group group${phase2.group}`,
    `${ESP} lifetime seconds ${phase2.lifetime}`
  ]
}

function gateway({ publicIp }: GatewayPlan, { number, ip, psk }: PlanEnd): readonly string[] {
  const set = `set network ike gateway HEARTLAB-${number}`
  return [
    `${set} authentication pre-shared-key key ${inDoubleQuotes(psk)}`,
    `${set} protocol version ikev2`,
    `${set} protocol ikev2 ike-crypto-profile HEARTLAB-IKE`,
    `${set} protocol ikev2 dpd enable yes`,
    `${set} protocol ikev2 dpd interval 10`,
    `${set} protocol-common nat-traversal enable yes`,
    `${set} local-address interface ethernet1/1`,
    `${set} peer-address ip ${ip}`,
    `${set} local-id type ipaddr`,
    `${set} local-id id ${publicIp}`,
    `${set} peer-id type ipaddr`,
    `${set} peer-id id ${ip}`
  ]
}

function tunnel({ mtu, mss }: GatewayPlan, { number, inside }: PlanEnd): readonly string[] {
  const unit = `tunnel.10${number}`
  return [
    ...commented('#', [`MTU ${mtu} gives TCP an MSS of ${mss}.`]),
    `set network interface tunnel units ${unit} mtu ${mtu}`,
    `set network interface tunnel units ${unit} ip ${inside.site}/30`,
    `set zone HEARTLAB network layer3 ${unit}`,
    `set ${ROUTER} interface ${unit}`,
    `set network tunnel ipsec HEARTLAB-${number} auto-key ike-gateway HEARTLAB-${number}`,
    `set network tunnel ipsec HEARTLAB-${number} auto-key ipsec-crypto-profile HEARTLAB-ESP`,
    `set network tunnel ipsec HEARTLAB-${number} tunnel-interface ${unit}`
  ]
}

function routeName(number: number, index: number): string {
  return `HEARTLAB-${number}-${index + 1}`
}

function routes({ remote }: GatewayPlan, { number }: PlanEnd): readonly string[] {
  return remote.flatMap(({ cidr }, index) => {
    const set = `set ${ROUTER} routing-table ip static-route ${routeName(number, index)}`
    return [
      `${set} destination ${cidr}`,
      `${set} interface tunnel.10${number}`,
      `${set} metric ${number * 10}`
    ]
  })
}

/** As comments: only HeartLab can name an address of its own that answers. */
function failover({ remote, ends }: GatewayPlan): readonly string[] {
  const [first] = ends
  return commented('#', [
    'Failover: choose an address at HeartLab that answers ping, put it in place of ADDRESS, and enter',
    'these lines and a commit; without them the routes of a tunnel stay while it is down, and IKEv2 of',
    'PAN-OS takes up to 7 minutes to give a silent peer up.',
    ...remote.flatMap((_, index) => {
      const set = `set ${ROUTER} routing-table ip static-route ${routeName(first.number, index)} path-monitor`
      return [
        `${set} enable yes`,
        `${set} monitor-destinations HEARTLAB enable yes`,
        `${set} monitor-destinations HEARTLAB source ${first.inside.site}/30`,
        `${set} monitor-destinations HEARTLAB destination ADDRESS`
      ]
    })
  ])
}

function rules({ local, remote }: GatewayPlan): readonly string[] {
  return [
    ...rule('OUT', 'from trust to HEARTLAB', local, remote),
    ...rule('IN', 'from HEARTLAB to trust', remote, local),
    // A new rule comes last, behind one that denies everything.
    'move rulebase security rules HEARTLAB-OUT top',
    'move rulebase security rules HEARTLAB-IN top'
  ]
}

/** Setting a list again adds to it. */
function rule(
  name: 'OUT' | 'IN',
  way: string,
  source: readonly PlanNetwork[],
  target: readonly PlanNetwork[]
): readonly string[] {
  const set = `set rulebase security rules HEARTLAB-${name}`
  const listed = (field: string, networks: readonly PlanNetwork[]) =>
    inEights(networks).map((some) => `${set} ${field} [ ${cidrs(some, ' ')} ]`)
  return [
    `${set} ${way} application any service any action allow`,
    ...listed('source', source),
    ...listed('destination', target)
  ]
}

function undo(plan: GatewayPlan): readonly string[] {
  const ofTunnel = ({ number }: PlanEnd) => [
    ...plan.remote.map(
      (_, index) => `delete ${ROUTER} routing-table ip static-route ${routeName(number, index)}`
    ),
    `delete network tunnel ipsec HEARTLAB-${number}`,
    `delete network ike gateway HEARTLAB-${number}`,
    `delete ${ROUTER} interface tunnel.10${number}`
  ]
  return [
    'configure',
    'delete rulebase security rules HEARTLAB-OUT',
    'delete rulebase security rules HEARTLAB-IN',
    ...plan.ends.flatMap(ofTunnel),
    'delete zone HEARTLAB',
    ...plan.ends.map(({ number }) => `delete network interface tunnel units tunnel.10${number}`),
    IKE.replace('set', 'delete'),
    ESP.replace('set', 'delete'),
    'commit',
    'exit'
  ]
}
