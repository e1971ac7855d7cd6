import { ask } from './en/ask'
import { event } from './en/event'
import { gateway } from './en/gateway'
import { ike } from './en/ike'
import { live } from './en/live'
import { peer } from './en/peer'
import { kit } from './en/kit'
import { refusal } from './en/refusal'
import { report } from './en/report'
import { row } from './en/row'
import { rung } from './en/rung'
import { tunnelFinding } from './en/tunnel-finding'
import { why } from './en/why'
import { wire } from './en/wire'

/**
 * The sentences that the machine side says itself: on the command line, in reports, in problems. They have plain
 * gaps only, `{host}`, so that a command starts without ICU and without the window's words. By the first part of
 * their ids: to spread them into one table takes each start 10 ms.
 */
const AREAS = {
  rung,
  why,
  peer,
  wire,
  ike,
  ask,
  refusal,
  live,
  event,
  'tunnel-finding': tunnelFinding,
  gateway,
  kit,
  report,
  row
} as const

type Areas = typeof AREAS
export type EngineWordId = { [A in keyof Areas]: keyof Areas[A] }[keyof Areas]
type MessageOf<Id extends EngineWordId> = {
  [A in keyof Areas]: Id extends keyof Areas[A] ? Areas[A][Id] : never
}[keyof Areas]

/** The names of a sentence's gaps: `{host} is {address}.` has 'host' and 'address'. */
type GapsOf<S> = S extends `${string}{${infer Gap}}${infer Rest}` ? Gap | GapsOf<Rest> : never

/** A sentence of the machine side, not yet said; the compiler asks each one for what stands in its gaps. */
export type EngineSaying = { readonly [Id in EngineWordId]: SayingOf<Id> }[EngineWordId]

type SayingOf<Id extends EngineWordId> = [GapsOf<MessageOf<Id>>] extends [never]
  ? { readonly id: Id }
  : { readonly id: Id; readonly values: Readonly<Record<GapsOf<MessageOf<Id>>, Told>> }

/** What stands in a gap: a text or number as it is in every language, or a sentence of its own. */
export type Told = string | number | EngineSaying

/** Says it in English. The window says the same in the person's language: a `Saying` like any other. */
export function english(told: Told): string {
  if (typeof told !== 'object') return String(told)
  const values: Readonly<Record<string, Told>> = 'values' in told ? told.values : {}
  return messageOf(told.id).replace(/\{(\w+)\}/g, (_, gap: string) => english(values[gap] ?? ''))
}

function messageOf(id: EngineWordId): string {
  const area: Readonly<Record<string, string>> = AREAS[id.slice(0, id.indexOf('.')) as keyof Areas]
  return area[id] ?? id
}

/** `a, b, c`, whatever the language of each. */
export function listed([first, ...rest]: readonly [Told, ...Told[]]): Told {
  return rest.reduce<Told>((before, last) => ({ id: 'rung.list', values: { before, last } }), first)
}

/** Two sentences, one after the other. */
export function inTurn(first: EngineSaying, then: EngineSaying): EngineSaying {
  return { id: 'rung.sentences', values: { first, then } }
}
