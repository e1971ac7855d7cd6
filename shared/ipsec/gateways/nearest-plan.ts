import {
  ENCRYPTIONS,
  INTEGRITIES,
  PHASE1_GROUPS,
  PHASE2_GROUPS,
  usesIntegrity,
  type PhaseName
} from '../check-proposals'
import { gatewayName, type GatewayFamily } from '../gateway-families'
import type { Tunnel, TunnelPhase } from '../plan'
import { GATEWAY_ABILITIES, type GatewayAbility, type PhaseAbility } from './ability'

/** What a gateway cannot do of a plan, in its words, and the plan nearest to it that it can. */
export interface GatewayLimits {
  readonly cannot: readonly string[]
  readonly nearest: Pick<Tunnel, 'phase1' | 'phase2'>
}

/** Judges the algorithms and the two tunnels only; an empty `cannot` means the whole plan fits. */
export function gatewayLimits(tunnel: Tunnel, family: GatewayFamily): GatewayLimits {
  const ability = GATEWAY_ABILITIES[family]
  const split = splitPhases(tunnel, ability)
  return {
    cannot: [
      ...phaseLimits(tunnel.phase1, ability.phase1, 'phase1'),
      ...phaseLimits(tunnel.phase2, ability.phase2, 'phase2'),
      ...(split ? ['different ciphers or hashes in the two phases'] : [])
    ],
    nearest: nearestPhases(tunnel, ability)
  }
}

function splitPhases({ phase1, phase2 }: Tunnel, { sameForBoth }: GatewayAbility): boolean {
  const differs = phase1.encryption !== phase2.encryption || phase1.integrity !== phase2.integrity
  return sameForBoth === true && differs
}

/** Values that the guide does not offer are not judged here: they have findings of their own. */
function phaseLimits(
  phase: TunnelPhase,
  ability: PhaseAbility,
  name: PhaseName
): readonly string[] {
  const label = name === 'phase1' ? 'phase 1' : 'phase 2'
  const groups = name === 'phase1' ? PHASE1_GROUPS : PHASE2_GROUPS
  const lacks = <T>(guide: readonly unknown[], can: readonly T[], value: T) =>
    guide.includes(value) && !can.includes(value)
  const hash = usesIntegrity(phase, name) && lacks(INTEGRITIES, ability.integrity, phase.integrity)
  return [
    ...(lacks(ENCRYPTIONS, ability.encryption, phase.encryption)
      ? [`${phase.encryption} in ${label}`]
      : []),
    ...(hash ? [`${phase.integrity} in ${label}`] : []),
    ...(lacks(groups, ability.dhGroup, phase.dhGroup) ? [`group ${phase.dhGroup} in ${label}`] : [])
  ]
}

/** Keeps what fits and replaces the rest, never by something weaker than the safe pick. */
function nearestPhases(tunnel: Tunnel, ability: GatewayAbility) {
  const phase1 = nearestPhase(tunnel.phase1, ability.phase1, 'phase1')
  const phase2 = nearestPhase(tunnel.phase2, ability.phase2, 'phase2')
  if (ability.sameForBoth !== true) return { phase1, phase2 }
  const { encryption, integrity } = phase1
  return { phase1, phase2: { ...phase2, encryption, integrity } }
}

function nearestPhase(phase: TunnelPhase, ability: PhaseAbility, name: PhaseName): TunnelPhase {
  const fits = <T>(list: readonly T[], value: T, safe: T) => (list.includes(value) ? value : safe)
  const encryption = fits(ability.encryption, phase.encryption, nearestCipher(phase.encryption))
  const asPlanned = fits(ability.integrity, phase.integrity, 'SHA2-256')
  const integrity = usesIntegrity({ ...phase, encryption }, name) ? asPlanned : phase.integrity
  return { ...phase, encryption, integrity, dhGroup: fits(ability.dhGroup, phase.dhGroup, 14) }
}

/** The same key length without GCM: every family has both. */
function nearestCipher(encryption: string): string {
  return encryption.startsWith('AES128') ? 'AES128' : 'AES256'
}

/** `AES256, SHA2-256, group 14 in phase 1 and …`, for a sentence. */
function describePhases({ phase1, phase2 }: GatewayLimits['nearest']): string {
  const words = (phase: TunnelPhase) =>
    `${phase.encryption}, ${phase.integrity}, group ${phase.dhGroup}`
  return words(phase1) === words(phase2)
    ? `${words(phase1)} in both phases`
    : `${words(phase1)} in phase 1 and ${words(phase2)} in phase 2`
}

/** One sentence on what cannot be met and one on what can, or null when the plan fits. */
export function whyGatewayCannot(
  tunnel: Tunnel,
  family: GatewayFamily
): { readonly title: string; readonly fix: string } | null {
  const { cannot, nearest } = gatewayLimits(tunnel, family)
  if (cannot.length === 0) return null
  return {
    title: `${gatewayName(family)} cannot do ${cannot.join(', ')}.`,
    fix: `The nearest plan that it can: ${describePhases(nearest)}. Agree it with HeartLab first, or use another gateway.`
  }
}
