import type { EngineSaying } from '../words/english'
import { tunnelFinding, type TunnelFinding } from './finding'
import { keyBits } from './key-strength'
import type { Tunnel } from './plan'

const SHORTEST = 8
const LONGEST = 64
const STRONG_BITS = 60

/**
 * The pre-shared keys, by the cloud's rule (8 to 64 letters, digits, dots and underscores, no leading
 * zero). What else a key holds would have to be escaped on some firewall, and silently breaks there.
 */
export function checkKeys({ tunnels }: Tunnel): readonly TunnelFinding[] {
  const each = tunnels.flatMap(({ psk }, index) => checkKey(psk, index))
  return [...each, ...checkSameKey(tunnels)]
}

function checkKey(psk: string, index: number): readonly TunnelFinding[] {
  const how = whyBadKey(psk)
  if (how) return [badKey(psk, index, how)]
  const bits = keyBits(psk)
  return bits < STRONG_BITS ? [weakKey(psk, index, bits)] : []
}

function badKey(psk: string, index: number, how: KeyFault): TunnelFinding {
  return tunnelFinding({
    code: 'bad-psk',
    severity: 'error',
    title: keyFaultWords(how, index + 1),
    fix: { id: 'tunnel-finding.bad-psk-fix' },
    field: `tunnels.${index}.psk`,
    evidence: `${[...psk].length} characters`
  })
}

function keyFaultWords(how: KeyFault, number: number): EngineSaying {
  switch (how) {
    case 'short':
      return { id: 'tunnel-finding.psk-short', values: { number, limit: SHORTEST } }
    case 'long':
      return { id: 'tunnel-finding.psk-long', values: { number, limit: LONGEST } }
    default:
      return { id: `tunnel-finding.psk-${how}`, values: { number } }
  }
}

function weakKey(psk: string, index: number, bits: number): TunnelFinding {
  return tunnelFinding({
    code: 'weak-psk',
    severity: 'warn',
    title: { id: 'tunnel-finding.weak-psk', values: { number: index + 1 } },
    fix: { id: 'tunnel-finding.weak-psk-fix' },
    field: `tunnels.${index}.psk`,
    evidence: `${psk.length} characters, about ${Math.floor(bits)} bits; ${STRONG_BITS} or more are wanted`
  })
}

type KeyFault = 'missing' | 'spaces' | 'short' | 'long' | 'zero' | 'letters'

function whyBadKey(psk: string): KeyFault | null {
  if (psk === '') return 'missing'
  if (/^\s|\s$/.test(psk)) return 'spaces'
  if (psk.length < SHORTEST) return 'short'
  if (psk.length > LONGEST) return 'long'
  if (psk.startsWith('0')) return 'zero'
  return /^[A-Za-z0-9._]+$/.test(psk) ? null : 'letters'
}

function checkSameKey(tunnels: Tunnel['tunnels']): readonly TunnelFinding[] {
  return tunnels.flatMap(({ psk }, index) => {
    const first = tunnels.findIndex((other) => other.psk === psk)
    if (psk === '' || first === index) return []
    return [
      tunnelFinding({
        code: 'same-psk',
        severity: 'warn',
        title: { id: 'tunnel-finding.same-psk', values: { one: first + 1, other: index + 1 } },
        fix: { id: 'tunnel-finding.same-psk-fix' },
        field: `tunnels.${index}.psk`,
        evidence: 'the two keys are equal'
      })
    ]
  })
}
