import { ProgressBar } from 'react-aria-components'
import type { ReactNode } from 'react'

interface ProgressProps {
  /** 0 to 1. */
  readonly value: number
  readonly title: string
  readonly description?: string
  readonly children?: ReactNode
}

/** Long work: what it is, how far, the last detail, and the way to stop it. */
export function Progress({ value, title, description, children }: ProgressProps) {
  return (
    <div className="progress">
      <ProgressBar className="progress" value={Math.round(value * 100)} aria-label={title}>
        {({ valueText }) => (
          <>
            <div className="row">
              <b>{title}</b>
              <span className="grow" />
              <span className="soft">{valueText}</span>
            </div>
            <progress max={1} value={value} aria-hidden="true" />
          </>
        )}
      </ProgressBar>
      {/* Beside the bar, not in it: nothing in a progress bar can be reached by a screen reader. */}
      <div className="row">
        <span className="small soft grow">{description}</span>
        {children}
      </div>
    </div>
  )
}
