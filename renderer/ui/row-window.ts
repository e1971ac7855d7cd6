import { useCallback, useLayoutEffect, useRef, useState, type RefObject } from 'react'

export interface RowWindow {
  readonly box: RefObject<HTMLDivElement | null>
  /** The first row that is drawn, and the one after the last. */
  readonly from: number
  readonly to: number
  /** Brings a row into the middle of the box. */
  readonly show: (at: number) => void
}

/** Rows drawn above and below those that are seen, so that a quick wheel meets no empty place. */
const BEYOND = 6
/** The window moves in steps: most scroll events draw nothing anew. */
const STEP = 3
/** Where a box has no height of its own (a test without layout). */
const USUAL_HEIGHT = 640

/** Which of many rows of one height are drawn: those in the box that scrolls, and a few beyond. */
export function useRowWindow(count: number, rowHeight: number): RowWindow {
  const box = useRef<HTMLDivElement | null>(null)
  const [first, setFirst] = useState(0)
  const [height, setHeight] = useState(USUAL_HEIGHT)
  const onScroll = useCallback(() => {
    if (!box.current) return
    const top = Math.floor(box.current.scrollTop / rowHeight)
    setFirst(Math.floor(top / STEP) * STEP)
    setHeight(box.current.clientHeight || USUAL_HEIGHT)
  }, [rowHeight])
  useLayoutEffect(() => {
    const scrolled = box.current
    onScroll()
    // Passive, so that the compositor need not ask the page before it scrolls.
    scrolled?.addEventListener('scroll', onScroll, { passive: true })
    window.addEventListener('resize', onScroll)
    return () => {
      scrolled?.removeEventListener('scroll', onScroll)
      window.removeEventListener('resize', onScroll)
    }
  }, [onScroll, count])
  const show = useCallback(
    (at: number) => {
      if (!box.current) return
      const middle = (box.current.clientHeight - rowHeight) / 2
      box.current.scrollTop = Math.max(0, at * rowHeight - middle)
      onScroll()
    },
    [rowHeight, onScroll]
  )
  const from = Math.max(0, Math.min(first, count - 1) - BEYOND)
  const to = Math.min(count, first + Math.ceil(height / rowHeight) + STEP + BEYOND)
  return { box, from, to, show }
}
