import { event } from './en/event'
import { gateway } from './en/gateway'
import { ike } from './en/ike'
import { live } from './en/live'
import { peer } from './en/peer'
import { rung } from './en/rung'
import { tunnelFinding } from './en/tunnel-finding'
import { why } from './en/why'

/**
 * The sentences that the machine side says itself: on the command line, in reports, in problems. They have plain
 * gaps only, `{host}`, so that a command starts without ICU and without the window's words.
 */
export const ENGINE_WORDS = {
  ...rung,
  ...why,
  ...peer,
  ...ike,
  ...live,
  ...event,
  ...tunnelFinding,
  ...gateway
} as const

export type EngineWordId = keyof typeof ENGINE_WORDS

/** The names of a sentence's gaps: `{host} is {address}.` has 'host' and 'address'. */
type GapsOf<S extends string> = S extends `${string}{${infer Gap}}${infer Rest}`
  ? Gap | GapsOf<Rest>
  : never

/** A sentence of the machine side, not yet said; the compiler asks each one for what stands in its gaps. */
export type EngineSaying = { readonly [Id in EngineWordId]: SayingOf<Id> }[EngineWordId]

type SayingOf<Id extends EngineWordId> = [GapsOf<(typeof ENGINE_WORDS)[Id]>] extends [never]
  ? { readonly id: Id }
  : { readonly id: Id; readonly values: Readonly<Record<GapsOf<(typeof ENGINE_WORDS)[Id]>, Told>> }

/** What stands in a gap: a text or number as it is in every language, or a sentence of its own. */
export type Told = string | number | EngineSaying

/** Says it in English. The window says the same in the person's language: a `Saying` like any other. */
export function english(told: Told): string {
  if (typeof told !== 'object') return String(told)
  const values: Readonly<Record<string, Told>> = 'values' in told ? told.values : {}
  return ENGINE_WORDS[told.id].replace(/\{(\w+)\}/g, (_, gap: string) => english(values[gap] ?? ''))
}

/** `a, b, c`, whatever the language of each. */
export function listed([first, ...rest]: readonly [Told, ...Told[]]): Told {
  return rest.reduce<Told>((before, last) => ({ id: 'rung.list', values: { before, last } }), first)
}

/** Two sentences, one after the other. */
export function inTurn(first: EngineSaying, then: EngineSaying): EngineSaying {
  return { id: 'rung.sentences', values: { first, then } }
}
