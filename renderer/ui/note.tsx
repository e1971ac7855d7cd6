import { useContext, type ReactNode } from 'react'
import type { SaidProblem } from '../../shared/words/problem-words'
import { GoodIcon, InfoIcon, WarnIcon } from './icons'
import { ProblemWords } from './problem-words'

export type Tone = 'good' | 'bad' | 'wait' | 'info'

interface NoteProps {
  readonly tone: Tone
  readonly title?: string
  /** Spoken as soon as it appears. */
  readonly live?: boolean
  /** What can be done about it, beside the title. */
  readonly actions?: ReactNode
  readonly children?: ReactNode
}

const ICONS = { good: GoodIcon, bad: WarnIcon, wait: WarnIcon, info: InfoIcon } as const

/** A calm box that says one thing and what to do about it. */
export function Note({ tone, title, live, actions, children }: NoteProps) {
  const ToneIcon = ICONS[tone]
  return (
    <div className="note" data-tone={tone} role={live ? 'status' : undefined}>
      <ToneIcon size={20} />
      <div className="note-body">
        {(title || actions) && (
          <div className="note-head">
            {title && <b>{title}</b>}
            {actions}
          </div>
        )}
        {children}
      </div>
    </div>
  )
}

/** An expected failure as it came over the wire: one sentence, the next action, details on demand. */
export function ProblemNote({
  problem,
  children
}: {
  readonly problem: SaidProblem
  readonly children?: ReactNode
}) {
  const { title, next, detail } = useContext(ProblemWords)(problem)
  return (
    <div role="alert">
      <Note tone="bad" title={title}>
        {next && <p>{next}</p>}
        {detail && (
          <p className="small mono soft" lang="en">
            {detail}
          </p>
        )}
        {children}
      </Note>
    </div>
  )
}

export function Badge({ tone, children }: { readonly tone?: Tone; readonly children: ReactNode }) {
  return (
    <span className="badge" data-tone={tone}>
      {children}
    </span>
  )
}
