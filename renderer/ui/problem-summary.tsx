import { useEffect, useRef } from 'react'
import { focusField } from './focus-field'

export interface ListedProblem {
  /** The id of the field that it links to. */
  readonly field: string
  readonly text: string
  /** Opens the page of the field, where that is another one. */
  readonly open?: () => void
}

interface ProblemSummaryProps {
  readonly heading: string
  readonly problems: readonly ListedProblem[]
  /** Grows with every attempt to go on: then the summary takes the focus again. */
  readonly attempt: number
}

/** What is wrong on this page, above everything else, in the same words as at the fields (GOV.UK pattern). */
export function ProblemSummary({ heading, problems, attempt }: ProblemSummaryProps) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (attempt > 0) box.current?.focus()
  }, [attempt])
  if (problems.length === 0) return null
  return (
    <div className="summary" role="alert" tabIndex={-1} ref={box}>
      <h2>{heading}</h2>
      <ul>
        {problems.map(({ field, text, open }) => (
          <li key={field}>
            <a
              href={`#${field}`}
              onClick={(event) => {
                event.preventDefault()
                open?.()
                // Another page is drawn first; then its field can take the focus.
                setTimeout(() => focusField(field))
              }}
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
