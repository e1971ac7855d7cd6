import { ENCRYPTIONS, INTEGRITIES, PHASE2_GROUPS } from '../check-proposals'
import type { EngineSaying } from '../../words/english'
import type { GatewayFamily } from '../gateway-families'

/** What one phase can be set to on a family, in the guide's own words. */
export interface PhaseAbility {
  readonly encryption: readonly string[]
  readonly integrity: readonly string[]
  readonly dhGroup: readonly number[]
}

/**
 * `tunnels`: both at once · standby: the second is set up and waits.
 * `sameForBoth`: the family has one choice of cipher and hash for both phases.
 */
export interface GatewayAbility {
  readonly phase1: PhaseAbility
  readonly phase2: PhaseAbility
  readonly tunnels: 'both' | 'standby'
  readonly sameForBoth?: boolean
  /** What older releases or models cannot: stands in the check as a warning. */
  readonly caution?: WhyNot
}

/** What a gateway cannot, and what to do about it. */
export interface WhyNot {
  readonly title: EngineSaying
  readonly fix: EngineSaying
}

const CBC = ['AES128', 'AES256']
const ANY = { encryption: ENCRYPTIONS, integrity: INTEGRITIES, dhGroup: PHASE2_GROUPS }
const SHA2 = INTEGRITIES.filter((hash) => hash !== 'SHA1')

function both(dhGroup: readonly number[], integrity: readonly string[] = INTEGRITIES) {
  const phase = { ...ANY, dhGroup, integrity }
  return { phase1: phase, phase2: phase, tunnels: 'both' as const }
}

/** Combined-mode ciphers in phase 2 only. */
function gcmInPhase2(dhGroup: readonly number[], integrity: readonly string[] = INTEGRITIES) {
  return {
    phase1: { encryption: CBC, integrity, dhGroup },
    phase2: { encryption: ENCRYPTIONS, integrity, dhGroup },
    tunnels: 'both' as const
  }
}

/**
 * Current releases by their vendors' documents (named in each writer). A group that a vendor has
 * removed is not offered, even if an old release still knows it.
 */
export const GATEWAY_ABILITIES: Readonly<Record<GatewayFamily, GatewayAbility>> = {
  'cisco-ios-xe': both([2, 5, 14, 15, 16, 19, 20, 21, 24]),
  // 9.15 took groups 2, 5 and 24 out.
  'cisco-asa': both([14, 15, 16, 19, 20, 21]),
  'fortinet-fortios': both([2, 5, 14, 15, 16, 17, 18, 19, 20, 21]),
  // 15, 16 and 21 from PAN-OS 10.2; GCM in phase 1 from 10.0.3.
  'paloalto-panos': both([2, 5, 14, 15, 16, 19, 20, 21]),
  'juniper-srx': both([2, 5, 14, 15, 16, 19, 20, 21, 24]),
  pfsense: both(PHASE2_GROUPS),
  // Its lists of proposals: SHA1 and groups below 14 stand there in a few combinations only.
  opnsense: both([14, 15, 16, 17, 18, 19, 20, 21], SHA2),
  strongswan: both(PHASE2_GROUPS),
  // 4.0 and later are built without groups 2 and 22 to 24.
  libreswan: both([5, 14, 15, 16, 17, 18, 19, 20, 21]),
  'mikrotik-routeros': {
    ...gcmInPhase2([2, 5, 14, 15, 16, 17, 18, 19, 20, 21], ['SHA1', 'SHA2-256', 'SHA2-512']),
    tunnels: 'standby'
  },
  'ubiquiti-edgeos': both(PHASE2_GROUPS),
  'ubiquiti-unifi': {
    phase1: { ...ANY, encryption: CBC, dhGroup: [2, 5, 14, 15, 16, 19, 20, 21] },
    phase2: { ...ANY, encryption: CBC, dhGroup: [2, 5, 14, 15, 16, 19, 20, 21] },
    tunnels: 'both',
    sameForBoth: true
  },
  sonicwall: both([2, 5, 14, 19, 20, 21]),
  sophos: both([2, 5, 14, 15, 16, 17, 18, 19, 20, 21]),
  watchguard: both([2, 5, 14, 15, 19, 20, 21]),
  checkpoint: gcmInPhase2([2, 5, 14, 15, 16, 17, 18, 19, 20, 24]),
  meraki: {
    phase1: { encryption: CBC, integrity: ['SHA1', 'SHA2-256'], dhGroup: [2, 5, 14] },
    phase2: { encryption: CBC, integrity: ['SHA1', 'SHA2-256'], dhGroup: [2, 5, 14] },
    tunnels: 'both',
    caution: {
      title: { id: 'tunnel-finding.old-meraki' },
      fix: { id: 'tunnel-finding.old-meraki-fix' }
    }
  },
  'windows-rras': {
    phase1: {
      encryption: CBC,
      integrity: ['SHA1', 'SHA2-256', 'SHA2-384'],
      dhGroup: [2, 14, 19, 20, 24]
    },
    phase2: {
      encryption: ENCRYPTIONS,
      integrity: ['SHA1', 'SHA2-256'],
      dhGroup: [2, 14, 19, 20, 24]
    },
    tunnels: 'both'
  }
}
