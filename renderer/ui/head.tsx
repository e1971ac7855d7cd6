import { useEffect, useRef, type ReactNode } from 'react'

interface PageHeadProps {
  readonly title: string
  readonly lead?: string
  /** Where on the scanner or in HeartLab this is: words pressed one after the other. */
  readonly path?: { readonly where: string; readonly words: readonly string[] }
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
