import { useEffect, useRef, type ReactNode } from 'react'

export interface HeadPath {
  readonly where: string
  readonly words: readonly string[]
  /** "Screen 3 of 10", where a step has several. */
  readonly count?: string
}

interface PageHeadProps {
  readonly title: string
  readonly lead?: string
  /** Where on the scanner or in HeartLab this is: words pressed one after the other. */
  readonly path?: HeadPath
  /** Changes with every move to another page: then the heading takes the focus. */
  readonly moves: number
  readonly children?: ReactNode
}

/** The heading of a page; screen readers and keyboards begin here after every move. */
export function PageHead({ title, lead, path, moves, children }: PageHeadProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (moves > 0) heading.current?.focus()
  }, [moves])
  return (
    <div>
      {path && (
        <p className="head-path">
          {path.count && <span className="head-count">{path.count}</span>}
          {path.where} <b>{path.words.join(' › ')}</b>
        </p>
      )}
      <h1 tabIndex={-1} ref={heading}>
        {title}
      </h1>
      {lead && <p className="head-lead">{lead}</p>}
      {children}
    </div>
  )
}
