/** A deadline that is set and lifted thousands of times a second, and hardly ever passes. */
export interface Deadline {
  set(milliseconds: number): void
  lift(): void
}

/**
 * One timer stays armed and looks, when it fires, whether the deadline has moved meanwhile: arming one
 * for every write would cost more than the write. Lifted, it may keep the process for as long as it was
 * last set; `lift` it before the owner ends, then `close`.
 */
export function createDeadline(onPassed: () => void): Deadline & { close(): void } {
  let dueAt = Infinity
  let firesAt = Infinity
  let timer: NodeJS.Timeout | undefined

  function arm(now: number): void {
    clearTimeout(timer)
    firesAt = dueAt
    timer = setTimeout(look, Math.max(0, dueAt - now))
  }

  function look(): void {
    firesAt = Infinity
    if (dueAt === Infinity) return
    const now = performance.now()
    if (dueAt > now) return arm(now)
    dueAt = Infinity
    onPassed()
  }

  return {
    set(milliseconds) {
      const now = performance.now()
      dueAt = now + milliseconds
      if (dueAt < firesAt) arm(now)
    },
    lift() {
      dueAt = Infinity
    },
    close() {
      dueAt = Infinity
      clearTimeout(timer)
    }
  }
}
