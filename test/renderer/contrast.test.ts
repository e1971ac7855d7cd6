import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const css = readFileSync(resolve(import.meta.dirname, '../../renderer/style/tokens.css'), 'utf8')

const TOKENS = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)]
    .reverse()
    .map(([, name = '', light = '', dark = '']) => [name, { light, dark }])
)

/** Text on the ground it is used on (WCAG 2.2, 1.4.3). */
const TEXT = [
  ['ink', 'paper'],
  ['ink', 'ground'],
  ['ink', 'sunken'],
  ['ink', 'lit'],
  ['ink', 'accent-wash'],
  ['soft', 'paper'],
  ['soft', 'ground'],
  ['soft', 'sunken'],
  ['soft', 'accent-wash'],
  ['accent', 'paper'],
  ['accent', 'ground'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ['good', 'good-wash'],
  ['bad', 'paper'],
  ['bad', 'bad-wash'],
  ['wait', 'paper'],
  ['wait', 'wait-wash'],
  ['on-mark', 'good'],
  ['on-mark', 'bad']
] as const

/** Edges of things that are pressed or filled in (WCAG 2.2, 1.4.11). */
const EDGES = [
  ['edge', 'paper'],
  ['edge', 'ground'],
  ['accent', 'paper']
] as const

describe.each(['light', 'dark'] as const)('in the %s look', (look) => {
  it.each(TEXT)('%s can be read on %s', (text, ground) => {
    expect(contrast(token(text)[look], token(ground)[look])).toBeGreaterThanOrEqual(4.5)
  })

  it.each(EDGES)('%s can be told from %s', (edge, ground) => {
    expect(contrast(token(edge)[look], token(ground)[look])).toBeGreaterThanOrEqual(3)
  })
})

function token(name: string) {
  const found = TOKENS.get(name)
  if (!found) throw new Error(`no token --${name}`)
  return found
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

/** Relative luminance (WCAG 2.2). */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
