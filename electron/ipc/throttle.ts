/** Passes events at most `perSecond` times a second; of what comes faster only the newest waits. */
export interface Throttle<T> {
  readonly push: (event: T) => void
  /** Sends what waits, at once: called before the answer so that the last event is never lost. */
  readonly flush: () => void
}

export function throttle<T>(
  perSecond: number,
  send: (event: T) => void,
  isOvertakable: (event: T) => boolean
): Throttle<T> {
  const gapMs = 1000 / perSecond
  let lastAt = -Infinity
  let waiting: T | undefined
  let timer: NodeJS.Timeout | undefined
  const flush = () => {
    clearTimeout(timer)
    timer = undefined
    if (waiting === undefined) return
    const event = waiting
    waiting = undefined
    lastAt = performance.now()
    send(event)
  }
  const push = (event: T) => {
    // A milestone (a finding, say) is never dropped; only mere progress may be overtaken.
    if (!isOvertakable(event)) {
      flush()
      lastAt = performance.now()
      return send(event)
    }
    waiting = event
    const wait = lastAt + gapMs - performance.now()
    if (wait <= 0) flush()
    else timer ??= setTimeout(flush, wait)
  }
  return { push, flush }
}
