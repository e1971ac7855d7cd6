import { problem, type Result } from '../../shared/result'
import type { ReportBug } from './wire'

/** The part of a zod schema that the wire needs. */
export interface Schema<T> {
  readonly safeParse: (value: unknown) =>
    | { readonly success: true; readonly data: T }
    | {
        readonly success: false
        readonly error: { readonly issues: readonly { path: PropertyKey[]; message: string }[] }
      }
}

/** Checks an input at the door, runs the handler, and turns a throw into "this is our fault", once. */
export async function guarded<I, O>(
  name: string,
  schema: Schema<I>,
  input: unknown,
  run: (input: I) => Promise<Result<O>>,
  reportBug: ReportBug
): Promise<Result<O>> {
  const parsed = schema.safeParse(input)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    return problem(
      'invalid-input',
      { id: 'refusal.wrong-input', values: { call: name } },
      {
        detail: `${issue?.path.map(String).join('.') || 'input'}: ${issue?.message ?? 'wrong shape'}`
      }
    )
  }
  try {
    return await run(parsed.data)
  } catch (error) {
    return ourFault(reportBug(name, error))
  }
}

function ourFault(id: string): Result<never> {
  const next = { id: 'refusal.our-fault-next', values: { id } } as const
  return problem('our-fault', { id: 'refusal.our-fault' }, { next })
}
