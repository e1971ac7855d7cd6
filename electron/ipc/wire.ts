import type {
  CallInput,
  CallName,
  CallOutput,
  JobEvent,
  JobInput,
  JobName,
  JobOutput
} from '../../shared/contract'
import type { Result } from '../../shared/result'

export type CallHandlers = {
  readonly [N in CallName]: (input: CallInput<N>) => Promise<Result<CallOutput<N>>>
}

export interface JobContext<N extends JobName> {
  /** Aborted when the page cancels, closes or reloads. */
  readonly signal: AbortSignal
  readonly emit: (event: JobEvent<N>) => void
}

export type JobHandlers = {
  readonly [N in JobName]: (
    input: JobInput<N>,
    context: JobContext<N>
  ) => Promise<Result<JobOutput<N>>>
}

/** Writes one line about a bug of ours; returns the id that the person is shown. */
export type ReportBug = (where: string, error: unknown) => string
