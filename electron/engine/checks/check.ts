import type { Outcome } from '../../../shared/checks/finding'

export interface CheckContext {
  readonly signal: AbortSignal
  readonly log: (line: string) => void
}

/** One rung: it runs when all that it needs has passed or warned, and never longer than timeoutMs. */
export interface Check<T> {
  readonly id: string
  readonly title: string
  readonly needs: readonly string[]
  readonly timeoutMs: number
  readonly run: (target: T, context: CheckContext) => Promise<Outcome>
}
