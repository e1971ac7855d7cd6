import {
  ENCRYPTIONS,
  INTEGRITIES,
  PHASE1_GROUPS,
  PHASE2_GROUPS,
  usesIntegrity,
  type PhaseName
} from '../check-proposals'
import { gatewayName, type GatewayFamily } from '../gateway-families'
import { listed, type EngineSaying } from '../../words/english'
import type { Tunnel, TunnelPhase } from '../plan'
import { GATEWAY_ABILITIES, type GatewayAbility, type PhaseAbility, type WhyNot } from './ability'

/** What a gateway cannot do of a plan, in its words, and the plan nearest to it that it can. */
export interface GatewayLimits {
  readonly cannot: readonly EngineSaying[]
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
      ...(split ? [{ id: 'tunnel-finding.cannot-split' } as const] : [])
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
  { encryption, integrity, dhGroup }: TunnelPhase,
  ability: PhaseAbility,
  name: PhaseName
): readonly EngineSaying[] {
  const phase = name === 'phase1' ? 1 : 2
  const groups = phase === 1 ? PHASE1_GROUPS : PHASE2_GROUPS
  const lacks = <T>(guide: readonly unknown[], can: readonly T[], value: T) =>
    guide.includes(value) && !can.includes(value)
  const noCipher = lacks(ENCRYPTIONS, ability.encryption, encryption)
  const noHash =
    usesIntegrity({ encryption }, name) && lacks(INTEGRITIES, ability.integrity, integrity)
  const values = [...(noCipher ? [encryption] : []), ...(noHash ? [integrity] : [])]
  return [
    ...values.map((value): EngineSaying => ({
      id: 'tunnel-finding.cannot-value',
      values: { value, phase }
    })),
    ...(lacks(groups, ability.dhGroup, dhGroup)
      ? [{ id: 'tunnel-finding.cannot-group', values: { group: dhGroup, phase } } as const]
      : [])
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
function describePhases({ phase1, phase2 }: GatewayLimits['nearest']): EngineSaying {
  const words = ({ encryption, integrity, dhGroup }: TunnelPhase): EngineSaying => ({
    id: 'tunnel-finding.phase-settings',
    values: { encryption, integrity, group: dhGroup }
  })
  const values = { first: words(phase1), second: words(phase2) }
  return sameSettings(phase1, phase2)
    ? { id: 'tunnel-finding.both-phases', values: { both: values.first } }
    : { id: 'tunnel-finding.each-phase', values }
}

function sameSettings(one: TunnelPhase, other: TunnelPhase): boolean {
  return (['encryption', 'integrity', 'dhGroup'] as const).every((key) => one[key] === other[key])
}

/** One sentence on what cannot be met and one on what can, or null when the plan fits. */
export function whyGatewayCannot(tunnel: Tunnel, family: GatewayFamily): WhyNot | null {
  const { cannot, nearest } = gatewayLimits(tunnel, family)
  const [first, ...more] = cannot
  if (!first) return null
  const values = { gateway: gatewayName(family), what: listed([first, ...more]) }
  return {
    title: { id: 'tunnel-finding.cannot', values },
    fix: { id: 'tunnel-finding.cannot-fix', values: { plan: describePhases(nearest) } }
  }
}
