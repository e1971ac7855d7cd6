import { createContext, useContext, type ReactNode } from 'react'
import type { Content } from '../../shared/ge/screen'
import type { ScreenValues } from '../../shared/ge/values'

export interface Drawing {
  readonly values: ScreenValues
  /** The keys that are lit: those of the line that the technician is at. */
  readonly lit: readonly string[]
  readonly onHoverKey?: (key: string | null) => void
}

const DrawingContext = createContext<Drawing | null>(null)

export function DrawingProvider(props: { drawing: Drawing; children: ReactNode }) {
  return <DrawingContext value={props.drawing}>{props.children}</DrawingContext>
}

export function useDrawing(): Drawing {
  const drawing = useContext(DrawingContext)
  if (!drawing) throw new Error('a part of a screen was drawn outside of a replica')
  return drawing
}

/** What an element of the picture needs to be lit, and to light its line when the pointer is on it. */
export function useLit(key: string | undefined) {
  const { lit, onHoverKey } = useDrawing()
  if (key === undefined) return {}
  return {
    'data-key': key,
    'data-lit': lit.includes(key) || undefined,
    onPointerEnter: () => onHoverKey?.(key),
    onPointerLeave: () => onHoverKey?.(null)
  }
}

/** A label of the screen, or a value of this site; what is not known yet is drawn as a gap. */
export function Said({ content }: { content: Content }) {
  const { values } = useDrawing()
  if (typeof content === 'string') return content
  const value = values[content.value]
  if (value === '') return <span className="gap">…</span>
  return <span data-value={content.value}>{String(value)}</span>
}
