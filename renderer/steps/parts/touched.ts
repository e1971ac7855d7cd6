import { useState } from 'react'
import type { FieldProblem } from '../../../shared/wizard/validate'
import { useSay } from '../../store/words'
import type { ListedProblem } from '../../ui/problem-summary'

export interface FormProblems<F extends string> {
  /** All of them, for the summary at the top. */
  readonly listed: readonly ListedProblem[]
  /** What to say beside a field: only after the person has left it, or wanted to go on. */
  at(field: F): string | undefined
  leave(field: F): void
  showAll(): void
}

/** Problems of a form in words; nobody is told off for a field that they have not come to yet. */
export function useFormProblems<F extends string>(
  problems: readonly FieldProblem<F>[]
): FormProblems<F> {
  const say = useSay()
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [all, setAll] = useState(false)
  return {
    listed: problems.map(({ field, title }) => ({ field, text: say(title) })),
    at: (field) => {
      const found = problems.find((each) => each.field === field)
      return found && (all || left.has(field)) ? say(found.title) : undefined
    },
    leave: (field) => setLeft(new Set([...left, field])),
    showAll: () => setAll(true)
  }
}
