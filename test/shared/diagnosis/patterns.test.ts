import { performance } from 'node:perf_hooks'
import { describe, expect, it } from 'vitest'
import { DICOM_RULES } from '../../../shared/diagnosis/dicom/rules'
import { IPSEC_RULES } from '../../../shared/diagnosis/ipsec/rules'
import type { DicomRule, IpsecRule } from '../../../shared/diagnosis/rule'

type AnyRule = IpsecRule | DicomRule

const KINDS: Readonly<Record<string, readonly AnyRule[]>> = {
  ipsec: IPSEC_RULES,
  dicom: DICOM_RULES
}

/** As much of a long line as a pattern is shown at once. */
const LONG = 4096

/**
 * A pattern that is linear answers such a line within 20 ms, one that is not takes 200 ms to seconds: the bound lies
 * between, so that a busy machine does not fail a good pattern.
 */
const BOUND_MS = 100

/** A pause of the machine falls on one try, a slow pattern on all. */
const TRIES = 3

describe.each(Object.entries(KINDS))('the patterns of %s', (_, rules) => {
  it('answer a line that repeats their own words in time', { timeout: 120_000 }, () => {
    expect(rules.flatMap((rule) => slowness(rule))).toEqual([])
  })

  it('are asked once for each thing they say', () => {
    const asked = rules.flatMap((rule) => saidBy(rule).map((thing) => `${nameOf(rule)}: ${thing}`))
    expect(asked.filter((one, at) => asked.indexOf(one) !== at)).toEqual([])
  })
})

function slowness(rule: AnyRule): string[] {
  const { needle, pattern } = rule
  if (!pattern) return []
  for (const word of new Set([needle, ...wordsOf(pattern)]))
    for (const repeated of [word, `${word} `]) {
      const line = `${needle} ${repeated.repeat(LONG / repeated.length)}`
      const ms = fastest(pattern, line)
      if (ms > BOUND_MS) return [`${nameOf(rule)}: ${Math.round(ms)} ms for “${repeated}” repeated`]
    }
  return []
}

function fastest(pattern: RegExp, line: string): number {
  let least = Infinity
  for (let i = 0; i < TRIES && least > BOUND_MS; i++) {
    const from = performance.now()
    pattern.test(line)
    least = Math.min(least, performance.now() - from)
  }
  return least
}

/** What a pattern looks for, a phrase at a time: `fail`, `proxy ID`. */
function wordsOf(pattern: RegExp): string[] {
  const plain = pattern.source.replace(/\\[a-zA-Z]|\{\d*,?\d*\}|\(\?<?[:=!]|\[[^\]]*\]/g, '|')
  return plain.match(/[\p{L}\d_#:=-]+(?: [\p{L}\d_#:=-]+)*/gu) ?? []
}

/** Of several that blame only the heaviest would count, and of several that tell one event only one. */
function saidBy({ blames, event }: AnyRule): string[] {
  return [...(blames ? ['blames'] : []), ...(event ? [event] : [])]
}

function nameOf({ needle, pattern }: AnyRule): string {
  return `“${needle}” ${pattern ?? ''}`
}
