import type { ReactNode } from 'react'

interface CellButtonProps {
  readonly look: 'small' | 'small quiet'
  /** What it does to which row. */
  readonly label: string
  readonly onPress: () => void
  readonly children: ReactNode
}

/** A button as in `Button`, for the rows of a long table: dozens come into view at each turn of the wheel. */
export function CellButton({ look, label, onPress, children }: CellButtonProps) {
  return (
    <button type="button" className={`action ${look}`} aria-label={label} onClick={onPress}>
      {children}
    </button>
  )
}
