import type { EngineSaying, Told } from '../words/english'
import { tunnelFinding, type TunnelCode, type TunnelFinding } from './finding'
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
export function usesIntegrity(
  { encryption }: Pick<TunnelPhase, 'encryption'>,
  name: PhaseName
): boolean {
  return name === 'phase1' || !encryption.includes('GCM')
}

interface PhaseRules {
  readonly name: PhaseName
  /** As the guide counts them. */
  readonly phase: 1 | 2
  readonly groups: readonly number[]
  readonly lifetime: number
}

const PHASES: readonly PhaseRules[] = [
  { name: 'phase1', phase: 1, groups: PHASE1_GROUPS, lifetime: PHASE1_LIFETIME_SECONDS },
  { name: 'phase2', phase: 2, groups: PHASE2_GROUPS, lifetime: PHASE2_LIFETIME_SECONDS }
]

/** The settings of both phases and the base configuration against HeartLab's guide. */
export function checkProposals(tunnel: Tunnel): readonly TunnelFinding[] {
  return [...checkBase(tunnel), ...PHASES.flatMap((rules) => checkPhase(tunnel[rules.name], rules))]
}

function checkBase({ ikeVersion, vpnType, dpdTimeoutSeconds }: Tunnel): readonly TunnelFinding[] {
  const values = { seconds: DPD_TIMEOUT_SECONDS }
  const version = fault(
    { code: 'wrong-ike-version', field: 'ikeVersion', evidence: String(ikeVersion) },
    { id: 'tunnel-finding.ike-version' },
    { id: 'tunnel-finding.ike-version-fix' }
  )
  const type = fault(
    { code: 'wrong-vpn-type', field: 'vpnType', evidence: vpnType },
    { id: 'tunnel-finding.vpn-type' },
    { id: 'tunnel-finding.vpn-type-fix' }
  )
  const dpd = fault(
    { code: 'bad-dpd', field: 'dpdTimeoutSeconds', evidence: `${dpdTimeoutSeconds} s` },
    { id: 'tunnel-finding.dpd', values },
    { id: 'tunnel-finding.dpd-fix', values }
  )
  return [
    ...(ikeVersion === 2 ? [] : [version]),
    ...(vpnType === 'route-based' ? [] : [type]),
    ...(dpdTimeoutSeconds === DPD_TIMEOUT_SECONDS ? [] : [dpd])
  ]
}

interface Fault {
  readonly code: TunnelCode
  readonly field: string
  readonly evidence: string
}

function fault(about: Fault, title: EngineSaying, fix: EngineSaying): TunnelFinding {
  return tunnelFinding({ ...about, severity: 'error', title, fix })
}

function checkPhase(phase: TunnelPhase, rules: PhaseRules): readonly TunnelFinding[] {
  return [
    ...checkOffered(phase, rules),
    ...checkIntegrity(phase, rules),
    ...checkGroup(phase, rules),
    ...checkLifetime(phase, rules)
  ]
}

function checkOffered(
  settings: TunnelPhase,
  { name, phase, groups }: PhaseRules
): readonly TunnelFinding[] {
  const choices = [
    ['unsupported-encryption', 'encryption', ENCRYPTIONS],
    ['unsupported-integrity', 'integrity', INTEGRITIES],
    ['unsupported-dh-group', 'dhGroup', groups]
  ] as const satisfies readonly (readonly [TunnelCode, keyof TunnelPhase, readonly unknown[]])[]
  return choices.flatMap(([code, what, allowed]) => {
    const value = String(settings[what])
    if (allowed.map(String).includes(value)) return []
    return [
      fault(
        { code, field: `${name}.${what}`, evidence: value },
        notOffered(phase, WHAT[what], value),
        { id: 'tunnel-finding.not-offered-fix', values: { allowed: allowed.join(', ') } }
      )
    ]
  })
}

const WHAT = {
  encryption: { id: 'tunnel-finding.encryption' },
  integrity: { id: 'tunnel-finding.integrity' },
  dhGroup: { id: 'tunnel-finding.dh-group' }
} as const

function notOffered(phase: number, what: Told, value: string): EngineSaying {
  return value === ''
    ? { id: 'tunnel-finding.setting-missing', values: { phase, what } }
    : { id: 'tunnel-finding.not-offered', values: { phase, what, value } }
}

function checkIntegrity(
  settings: TunnelPhase,
  { name, phase }: PhaseRules
): readonly TunnelFinding[] {
  if (settings.integrity !== 'SHA1') return []
  const used = usesIntegrity(settings, name)
  const { encryption } = settings
  return [
    tunnelFinding({
      code: 'weak-integrity',
      severity: used ? 'warn' : 'info',
      title: used
        ? { id: 'tunnel-finding.sha1', values: { phase } }
        : { id: 'tunnel-finding.sha1-unused', values: { phase, encryption } },
      fix: { id: 'tunnel-finding.sha1-fix' },
      field: `${name}.integrity`,
      evidence: 'SHA1'
    })
  ]
}

function checkGroup(
  { dhGroup }: TunnelPhase,
  { name, phase, groups }: PhaseRules
): readonly TunnelFinding[] {
  if (!WEAK_GROUPS.has(dhGroup) || !groups.includes(dhGroup)) return []
  return [
    tunnelFinding({
      code: 'weak-dh-group',
      severity: 'warn',
      title: { id: 'tunnel-finding.weak-group', values: { phase, group: dhGroup } },
      fix: { id: 'tunnel-finding.weak-group-fix' },
      field: `${name}.dhGroup`,
      evidence: `group ${dhGroup}, RFC 8247`
    })
  ]
}

function checkLifetime(
  { lifetimeSeconds }: TunnelPhase,
  { name, phase, lifetime }: PhaseRules
): readonly TunnelFinding[] {
  if (lifetimeSeconds === lifetime) return []
  return [
    fault(
      {
        code: 'bad-lifetime',
        field: `${name}.lifetimeSeconds`,
        evidence: `${lifetimeSeconds} s`
      },
      { id: 'tunnel-finding.lifetime', values: { phase, seconds: lifetime } },
      { id: 'tunnel-finding.lifetime-fix', values: { seconds: lifetime } }
    )
  ]
}
