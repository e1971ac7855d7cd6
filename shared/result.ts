import * as z from 'zod/mini'
import { saidSchema } from './wire-parts'
import { english, type EngineSaying, type Told } from './words/english'

/** The closed set of things that can be expected to go wrong; anything else is a bug. */
const PROBLEM_CODES = [
  'invalid-input',
  'not-found',
  'unreadable',
  'unwritable',
  'disk-full',
  'read-only',
  'vanished',
  'in-use',
  'not-allowed',
  'damaged',
  'newer-version',
  'wrong-password',
  'mismatch',
  'unsupported',
  'network',
  'timeout',
  'canceled',
  'our-fault'
] as const

export type ProblemCode = (typeof PROBLEM_CODES)[number]

/** An expected failure as data: one sentence, the next action, and evidence without secrets. */
export const problemSchema = z.object({
  code: z.enum(PROBLEM_CODES),
  title: z.string(),
  next: z.optional(z.string()),
  field: z.optional(z.string()),
  detail: z.optional(z.string()),
  /** The code of a finding on a certificate file, which the window says by its catalogue. */
  finding: z.optional(z.string()),
  /** Title and next action for the window, in the person’s language. */
  said: z.optional(z.object({ title: saidSchema, next: saidSchema }))
})

export type Problem = z.infer<typeof problemSchema>

export type Result<T, P = Problem> = Ok<T> | Err<P>
export interface Ok<T> {
  readonly ok: true
  readonly value: T
}
export interface Err<P = Problem> {
  readonly ok: false
  readonly problem: P
}

export function ok<T>(value: T): Ok<T> {
  return { ok: true, value }
}

export function err<P>(problem: P): Err<P> {
  return { ok: false, problem }
}

/** An expected failure: what happened in one sentence, and what to do about it. */
export function problem(
  code: ProblemCode,
  title: Told,
  { next, field, detail }: { next?: Told | undefined } & Pick<Problem, 'field' | 'detail'> = {}
): Err<Problem> {
  const said = { title: sayingOf(title), next: sayingOf(next) }
  return err({
    code,
    title: english(title),
    ...(next !== undefined && { next: english(next) }),
    ...(field !== undefined && { field }),
    ...(detail !== undefined && { detail }),
    ...((said.title ?? said.next) && { said })
  })
}

/** What a problem of the machine side says, to stand in another sentence. */
export function titleOf({ title, said }: Problem): Told {
  // `problem` made it: its schema is wider only for what other versions have kept.
  return (said?.title as EngineSaying | undefined) ?? title
}

function sayingOf(told: Told | undefined): EngineSaying | undefined {
  return typeof told === 'object' ? told : undefined
}

/** Closes a switch over a union: a new member fails to compile instead of falling through. */
export function assertNever(value: never): never {
  throw new Error(`unexpected value: ${JSON.stringify(value)}`)
}
