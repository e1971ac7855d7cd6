import type { TunnelCode, TunnelFinding } from './finding'
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

export type PhaseName = 'phase1' | 'phase2'

/** Combined-mode ciphers bring their own integrity in ESP; the hash of phase 2 is then not used. */
export function usesIntegrity({ encryption }: TunnelPhase, name: PhaseName): boolean {
  return name === 'phase1' || !encryption.includes('GCM')
}

interface PhaseRules {
  readonly name: PhaseName
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

function checkBase({ ikeVersion, vpnType, dpdTimeoutSeconds }: Tunnel): readonly TunnelFinding[] {
  const version = fault(
    'wrong-ike-version',
    'ikeVersion',
    'HeartLab’s tunnels speak IKE version 2 only.',
    'Set the IKE version to 2 on the gateway.',
    String(ikeVersion)
  )
  const type = fault(
    'wrong-vpn-type',
    'vpnType',
    'HeartLab’s tunnels are route-based.',
    'Choose a route-based VPN with a tunnel interface ("route-based"), not a policy-based one.',
    vpnType
  )
  const dpd = fault(
    'bad-dpd',
    'dpdTimeoutSeconds',
    `The DPD timeout is ${DPD_TIMEOUT_SECONDS} seconds in HeartLab’s guide.`,
    `Set the DPD timeout to ${DPD_TIMEOUT_SECONDS} seconds.`,
    `${dpdTimeoutSeconds} s`
  )
  return [
    ...(ikeVersion === 2 ? [] : [version]),
    ...(vpnType === 'route-based' ? [] : [type]),
    ...(dpdTimeoutSeconds === DPD_TIMEOUT_SECONDS ? [] : [dpd])
  ]
}

function fault(
  code: TunnelCode,
  field: string,
  title: string,
  fix: string,
  evidence: string
): TunnelFinding {
  return { code, severity: 'error', title, fix, field, evidence }
}

function checkPhase(phase: TunnelPhase, rules: PhaseRules): readonly TunnelFinding[] {
  return [
    ...checkOffered(phase, rules),
    ...checkIntegrity(phase, rules),
    ...checkGroup(phase, rules),
    ...checkLifetime(phase, rules)
  ]
}

function checkOffered(phase: TunnelPhase, rules: PhaseRules): readonly TunnelFinding[] {
  const { name, label, groups } = rules
  const choices = [
    ['unsupported-encryption', 'encryption', 'encryption', ENCRYPTIONS],
    ['unsupported-integrity', 'integrity', 'integrity', INTEGRITIES],
    ['unsupported-dh-group', 'dhGroup', 'Diffie-Hellman group', groups]
  ] as const satisfies readonly (readonly [
    TunnelCode,
    keyof TunnelPhase,
    string,
    readonly unknown[]
  ])[]
  return choices.flatMap(([code, key, what, allowed]) => {
    const value = phase[key]
    if ((allowed as readonly unknown[]).includes(value)) return []
    const reason = value === '' ? 'is missing' : `${value} is not offered by HeartLab`
    const fix = `Choose one of ${allowed.join(', ')}, the same on both sides.`
    return [fault(code, `${name}.${key}`, `${label} ${what} ${reason}.`, fix, String(value))]
  })
}

function checkIntegrity(phase: TunnelPhase, { name, label }: PhaseRules): readonly TunnelFinding[] {
  if (phase.integrity !== 'SHA1') return []
  const used = usesIntegrity(phase, name)
  return [
    {
      code: 'weak-integrity',
      severity: used ? 'warn' : 'info',
      title: used
        ? `${label} integrity SHA1 is outdated.`
        : `${label} integrity SHA1 is outdated; with ${phase.encryption} it is not used.`,
      fix: 'Choose SHA2-256 if the gateway offers it.',
      field: `${name}.integrity`,
      evidence: 'SHA1'
    }
  ]
}

function checkGroup(
  { dhGroup }: TunnelPhase,
  { name, label, groups }: PhaseRules
): readonly TunnelFinding[] {
  if (!WEAK_GROUPS.has(dhGroup) || !groups.includes(dhGroup)) return []
  return [
    {
      code: 'weak-dh-group',
      severity: 'warn',
      title: `${label} Diffie-Hellman group ${dhGroup} is weak.`,
      fix: 'Choose group 14, 19 or 20 if the gateway offers it.',
      field: `${name}.dhGroup`,
      evidence: `group ${dhGroup}, RFC 8247`
    }
  ]
}

function checkLifetime(
  { lifetimeSeconds }: TunnelPhase,
  { name, label, lifetime }: PhaseRules
): readonly TunnelFinding[] {
  if (lifetimeSeconds === lifetime) return []
  return [
    fault(
      'bad-lifetime',
      `${name}.lifetimeSeconds`,
      `${label} key lifetime is ${lifetime} seconds in HeartLab’s guide.`,
      `Set it to ${lifetime} seconds; a difference shows only when the first lifetime ends.`,
      `${lifetimeSeconds} s`
    )
  ]
}
