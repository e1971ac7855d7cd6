import type { TunnelFinding } from './finding'
import type { Tunnel, TunnelPhase } from './plan'

/** HeartLab's guide, Phase 1 and Phase 2 settings. */
export const ENCRYPTIONS = ['AES128', 'AES128-GCM-16', 'AES256', 'AES256-GCM-16'] as const
export const INTEGRITIES = ['SHA1', 'SHA2-256', 'SHA2-384', 'SHA2-512'] as const
export const PHASE1_GROUPS = [2, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24] as const
export const PHASE2_GROUPS = [2, 5, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24] as const
export const PHASE1_LIFETIME_SECONDS = 28_800
export const PHASE2_LIFETIME_SECONDS = 3_600
export const DPD_TIMEOUT_SECONDS = 30

/** RFC 8247 2.4: 1024 bits or less, and the groups with small subgroups. */
const WEAK_GROUPS: ReadonlySet<number> = new Set([2, 5, 22, 23, 24])

interface PhaseRules {
  readonly name: 'phase1' | 'phase2'
  readonly label: string
  readonly groups: readonly number[]
  readonly lifetime: number
}

const PHASES: readonly PhaseRules[] = [
  { name: 'phase1', label: 'Phase 1', groups: PHASE1_GROUPS, lifetime: PHASE1_LIFETIME_SECONDS },
  { name: 'phase2', label: 'Phase 2', groups: PHASE2_GROUPS, lifetime: PHASE2_LIFETIME_SECONDS }
]

/** The settings of both phases and the base configuration against HeartLab's guide. */
export function checkProposals(tunnel: Tunnel): readonly TunnelFinding[] {
  return [...checkBase(tunnel), ...PHASES.flatMap((rules) => checkPhase(tunnel[rules.name], rules))]
}

function checkBase(tunnel: Tunnel): readonly TunnelFinding[] {
  const base: readonly TunnelFinding[] = [
    {
      code: 'wrong-ike-version',
      severity: 'error',
      title: 'HeartLab’s tunnels speak IKE version 2 only.',
      fix: 'Set the IKE version to 2 on the gateway.',
      field: 'ikeVersion',
      evidence: String(tunnel.ikeVersion)
    },
    {
      code: 'wrong-vpn-type',
      severity: 'error',
      title: 'HeartLab’s tunnels are route-based.',
      fix: 'Choose a route-based VPN with a tunnel interface, not a policy-based one.',
      field: 'vpnType',
      evidence: tunnel.vpnType
    },
    {
      code: 'bad-dpd',
      severity: 'error',
      title: `The DPD timeout is ${DPD_TIMEOUT_SECONDS} seconds in HeartLab’s guide.`,
      fix: `Set the DPD timeout to ${DPD_TIMEOUT_SECONDS} seconds.`,
      field: 'dpdTimeoutSeconds',
      evidence: `${tunnel.dpdTimeoutSeconds} s`
    }
  ]
  const right: Readonly<Record<string, boolean>> = {
    ikeVersion: tunnel.ikeVersion === 2,
    vpnType: tunnel.vpnType === 'route-based',
    dpdTimeoutSeconds: tunnel.dpdTimeoutSeconds === DPD_TIMEOUT_SECONDS
  }
  return base.filter(({ field }) => !right[field])
}

function checkPhase(phase: TunnelPhase, rules: PhaseRules): readonly TunnelFinding[] {
  const { name, label, groups, lifetime } = rules
  const is = (allowed: readonly unknown[], value: unknown) => allowed.includes(value)
  const list = (values: readonly unknown[]) => values.join(', ')
  return [
    ...(is(ENCRYPTIONS, phase.encryption)
      ? []
      : [
          outside(
            'unsupported-encryption',
            `${name}.encryption`,
            `${label} encryption`,
            phase.encryption,
            list(ENCRYPTIONS)
          )
        ]),
    ...(is(INTEGRITIES, phase.integrity)
      ? []
      : [
          outside(
            'unsupported-integrity',
            `${name}.integrity`,
            `${label} integrity`,
            phase.integrity,
            list(INTEGRITIES)
          )
        ]),
    ...(is(groups, phase.dhGroup)
      ? []
      : [
          outside(
            'unsupported-dh-group',
            `${name}.dhGroup`,
            `${label} Diffie-Hellman group`,
            phase.dhGroup,
            list(groups)
          )
        ]),
    ...weakChoices(phase, rules),
    ...(phase.lifetimeSeconds === lifetime ? [] : [badLifetime(phase, rules)])
  ]
}

function outside(
  code: TunnelFinding['code'],
  field: string,
  what: string,
  value: string | number,
  allowed: string
): TunnelFinding {
  return {
    code,
    severity: 'error',
    title: `${what} ${value === '' ? 'is missing' : `${value} is not offered by HeartLab`}.`,
    fix: `Choose one of ${allowed}, the same on both sides.`,
    field,
    evidence: String(value)
  }
}

function weakChoices(
  phase: TunnelPhase,
  { name, label, groups }: PhaseRules
): readonly TunnelFinding[] {
  const weakHash = phase.integrity === 'SHA1'
  const weakGroup = WEAK_GROUPS.has(phase.dhGroup) && groups.includes(phase.dhGroup)
  return [
    ...(weakHash
      ? [
          weak(
            'weak-integrity',
            `${name}.integrity`,
            `${label} integrity SHA1 is outdated.`,
            'Choose SHA2-256 if the gateway offers it.',
            'SHA1'
          )
        ]
      : []),
    ...(weakGroup
      ? [
          weak(
            'weak-dh-group',
            `${name}.dhGroup`,
            `${label} Diffie-Hellman group ${phase.dhGroup} is weak.`,
            'Choose group 14, 19 or 20 if the gateway offers it.',
            `group ${phase.dhGroup}, RFC 8247`
          )
        ]
      : [])
  ]
}

function weak(
  code: TunnelFinding['code'],
  field: string,
  title: string,
  fix: string,
  evidence: string
): TunnelFinding {
  return { code, severity: 'warn', title, fix, field, evidence }
}

function badLifetime(phase: TunnelPhase, { name, label, lifetime }: PhaseRules): TunnelFinding {
  return {
    code: 'bad-lifetime',
    severity: 'error',
    title: `${label} key lifetime is ${lifetime} seconds in HeartLab’s guide.`,
    fix: `Set it to ${lifetime} seconds; a difference shows only when the first lifetime ends.`,
    field: `${name}.lifetimeSeconds`,
    evidence: `${phase.lifetimeSeconds} s`
  }
}
