import type { TunnelFinding } from './finding'
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
  const fault = whyBadKey(psk)
  if (fault) return [badKey(psk, index, fault)]
  const bits = keyBits(psk)
  return bits < STRONG_BITS ? [weakKey(psk, index, bits)] : []
}

function badKey(psk: string, index: number, fault: string): TunnelFinding {
  return {
    code: 'bad-psk',
    severity: 'error',
    title: `The pre-shared key of tunnel ${index + 1} ${fault}.`,
    fix: 'Copy it again from HeartLab’s tunnel details, without quotes, spaces or line ends.',
    field: `tunnels.${index}.psk`,
    evidence: `${[...psk].length} characters`
  }
}

function weakKey(psk: string, index: number, bits: number): TunnelFinding {
  return {
    code: 'weak-psk',
    severity: 'warn',
    title: `The pre-shared key of tunnel ${index + 1} can be guessed.`,
    fix: 'Ask HeartLab for a random key of 32 characters.',
    field: `tunnels.${index}.psk`,
    evidence: `${psk.length} characters, about ${Math.floor(bits)} bits; ${STRONG_BITS} or more are wanted`
  }
}

function whyBadKey(psk: string): string | null {
  if (psk === '') return 'is missing'
  if (/^\s|\s$/.test(psk)) return 'has a space or line end around it'
  if (psk.length < SHORTEST) return `is shorter than ${SHORTEST} characters`
  if (psk.length > LONGEST) return `is longer than ${LONGEST} characters`
  if (psk.startsWith('0')) return 'starts with 0'
  return /^[A-Za-z0-9._]+$/.test(psk)
    ? null
    : 'holds something else than letters, digits, dots and underscores'
}

function checkSameKey(tunnels: Tunnel['tunnels']): readonly TunnelFinding[] {
  return tunnels.flatMap(({ psk }, index) => {
    const first = tunnels.findIndex((other) => other.psk === psk)
    if (psk === '' || first === index) return []
    return [
      {
        code: 'same-psk',
        severity: 'warn',
        title: `Tunnel ${first + 1} and tunnel ${index + 1} have the same pre-shared key.`,
        fix: 'HeartLab gives each tunnel a key of its own: check that the second was not pasted twice.',
        field: `tunnels.${index}.psk`,
        evidence: 'the two keys are equal'
      }
    ]
  })
}
