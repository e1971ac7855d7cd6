import { EVENTS_PER_SECOND } from '../../shared/contract'

export interface Portions<T> {
  readonly push: (item: T) => void
  readonly flush: () => void
}

/** Gathers what comes fast, so that nothing is lost and no more is told than the wire takes in a second. */
export function inPortions<T>(tell: (items: T[], count: number) => void): Portions<T> {
  const gap = 1000 / EVENTS_PER_SECOND
  let waiting: T[] = []
  let count = 0
  let toldAt = -Infinity
  const flush = () => {
    if (waiting.length === 0) return
    tell(waiting, count)
    waiting = []
    toldAt = performance.now()
  }
  const push = (item: T) => {
    waiting.push(item)
    count++
    if (performance.now() - toldAt >= gap) flush()
  }
  return { push, flush }
}
