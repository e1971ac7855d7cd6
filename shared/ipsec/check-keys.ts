import type { TunnelFinding } from './finding'
import type { Tunnel } from './plan'

const SHORTEST = 8
const LONGEST = 64
const STRONG_BITS = 80

/**
 * The pre-shared keys, by the cloud's rule (8 to 64 letters, digits, dots and underscores, no leading
 * zero). What else a key holds would have to be escaped on some firewall, and silently breaks there.
 */
export function checkKeys({ tunnels }: Tunnel): readonly TunnelFinding[] {
  const each = tunnels.flatMap(({ psk }, index) => checkKey(psk, index))
  return [...each, ...checkSameKey(tunnels)]
}

function checkKey(psk: string, index: number): readonly TunnelFinding[] {
  const field = `tunnels.${index}.psk`
  const fault = whyBadKey(psk)
  if (fault)
    return [
      {
        code: 'bad-psk',
        severity: 'error',
        title: `The pre-shared key of tunnel ${index + 1} ${fault}.`,
        fix: 'Copy it again from HeartLab’s tunnel details, without quotes, spaces or line ends.',
        field,
        evidence: `${[...psk].length} characters`
      }
    ]
  const bits = keyBits(psk)
  if (bits >= STRONG_BITS) return []
  return [
    {
      code: 'weak-psk',
      severity: 'warn',
      title: `The pre-shared key of tunnel ${index + 1} can be guessed.`,
      fix: 'Ask HeartLab for a random key of 32 characters.',
      field,
      evidence: `${psk.length} characters, about ${Math.floor(bits)} bits; 80 or more are wanted`
    }
  ]
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

const WORDS =
  /pass(word|phrase)?|secret|heartlab|tunnel|ipsec|admin|letmein|welcome|changeme|qwerty|test|preshared|key/gi

/** A rough upper bound: what guessers try first (words, runs, repeats) counts for little. */
export function keyBits(psk: string): number {
  const rest = psk.replace(WORDS, 'w')
  let surprises = 0
  for (let index = 0; index < rest.length; index++) surprises += surprise(rest, index)
  const alphabet =
    (/[a-z]/.test(rest) ? 26 : 0) +
    (/[A-Z]/.test(rest) ? 26 : 0) +
    (/\d/.test(rest) ? 10 : 0) +
    (/[._]/.test(rest) ? 2 : 0)
  const distinct = new Set(rest).size
  return surprises * Math.log2(Math.max(2, Math.min(alphabet, distinct * 2)))
}

/** 0 to 1: how little a character follows from those before it. */
function surprise(text: string, index: number): number {
  const step = text.charCodeAt(index) - text.charCodeAt(index - 1)
  if (index > 0 && (step === 0 || step === 1 || step === -1)) return 0.2
  const pair = text.slice(index - 1, index + 1)
  return index > 1 && text.slice(0, index - 1).includes(pair) ? 0.4 : 1
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
