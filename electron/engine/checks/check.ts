import type { Outcome } from '../../../shared/checks/finding'

export interface CheckContext {
  readonly signal: AbortSignal
  /** What this rung may take, second looks included; never more than the whole call has left. */
  readonly timeoutMs: number
  readonly log: (line: string) => void
}

/**
 * One rung: it runs when all that it needs has passed or warned, and never longer than timeoutMs.
 * Infinity is for rungs that move data and keep their own watch on silence.
 */
export interface Check<T> {
  readonly id: string
  readonly title: string
  readonly needs: readonly string[]
  readonly timeoutMs: number
  readonly run: (target: T, context: CheckContext) => Promise<Outcome>
}
