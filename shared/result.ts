import * as z from 'zod/mini'

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
  detail: z.optional(z.string())
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
  title: string,
  rest: Omit<Problem, 'code' | 'title'> = {}
): Err<Problem> {
  return err({ code, title, ...rest })
}

/** Closes a switch over a union: a new member fails to compile instead of falling through. */
export function assertNever(value: never): never {
  throw new Error(`unexpected value: ${JSON.stringify(value)}`)
}
