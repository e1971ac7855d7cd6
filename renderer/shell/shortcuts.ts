import { useEffect } from 'react'
import { useApp } from '../store/app'

/** Ctrl K finds, Ctrl Z takes back, Ctrl Y (or Ctrl Shift Z) brings again; Cmd on a Mac. */
export function useShortcuts(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return
      const action = actionFor(event.key.toLowerCase(), event.shiftKey)
      if (!action) return
      event.preventDefault()
      action()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
}

function actionFor(key: string, shift: boolean): (() => void) | null {
  const { openFind, undo, redo } = useApp.getState()
  if (key === 'k') return () => openFind(true)
  if (key === 'z') return shift ? redo : undo
  if (key === 'y') return redo
  return null
}
