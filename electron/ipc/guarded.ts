import { err, type Problem, type Result } from '../../shared/result'
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
    return err({
      code: 'invalid-input',
      title: `The window sent something that ${name} does not take.`,
      detail: `${issue?.path.map(String).join('.') || 'input'}: ${issue?.message ?? 'wrong shape'}`
    })
  }
  try {
    return await run(parsed.data)
  } catch (error) {
    return err(ourFault(reportBug(name, error)))
  }
}

function ourFault(id: string): Problem {
  return {
    code: 'our-fault',
    title: 'This is our fault: something in HeartLab Connect broke.',
    next: `Nothing was lost. Try again, and tell support the id ${id}.`
  }
}
