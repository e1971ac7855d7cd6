import type { WordId } from '../words/messages'
import type { GatewayFamily } from './gateway-families'
import { GATEWAY_ABILITIES, type GatewayAbility, type PhaseAbility } from './gateways/ability'
import { emptyTunnel, type Tunnel } from './plan'

export interface Recommendation {
  readonly phase1: Tunnel['phase1']
  readonly phase2: Tunnel['phase2']
  readonly why: readonly WordId[]
}

/**
 * The best proposal of the guide's table for one family, or the pick that every gateway can meet where
 * the family is not known. GCM in phase 2 is what carries the studies; in phase 1 it gains nothing and
 * needs a PRF that gateways name differently, so phase 1 stays with CBC.
 */
export function recommendProposal(family: GatewayFamily | null): Recommendation {
  const { phase1, phase2 } = emptyTunnel()
  if (family === null) return { phase1, phase2, why: ['tunnel.why-safe'] }
  const ability = GATEWAY_ABILITIES[family]
  const dhGroup = bestGroup(ability)
  const gcm = offersGcm(ability)
  return {
    phase1: { ...phase1, dhGroup },
    phase2: { ...phase2, dhGroup, encryption: gcm ? 'AES256-GCM-16' : 'AES256' },
    why: [
      gcm ? 'tunnel.why-gcm' : 'tunnel.why-cbc',
      dhGroup === 14 ? 'tunnel.why-group-14' : 'tunnel.why-group-ecp',
      'tunnel.why-hash'
    ]
  }
}

/** Elliptic curves give more strength for less work; 14 is what everybody has (RFC 8247 2.4). */
function bestGroup({ phase1, phase2 }: GatewayAbility): number {
  const both = (group: number) => [phase1, phase2].every(({ dhGroup }) => dhGroup.includes(group))
  return [20, 19].find(both) ?? 14
}

function offersGcm({ phase2, sameForBoth }: GatewayAbility): boolean {
  const has = ({ encryption }: PhaseAbility) => encryption.includes('AES256-GCM-16')
  return sameForBoth !== true && has(phase2)
}

/** Does the plan use it already? */
export function usesProposal({ phase1, phase2 }: Tunnel, best: Recommendation): boolean {
  const same = (a: Tunnel['phase1'], b: Tunnel['phase1']) =>
    a.encryption === b.encryption && a.integrity === b.integrity && a.dhGroup === b.dhGroup
  return same(phase1, best.phase1) && same(phase2, best.phase2)
}
