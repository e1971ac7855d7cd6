/** A queue with one reader: values wait for the reader, or the reader for a value. */
export interface Mailbox<T> {
  put(value: T): void
  /** The next value, or null when `timeoutMs` passes first. */
  take(timeoutMs: number): Promise<T | null>
  readonly size: number
}

export function createMailbox<T>(): Mailbox<T> {
  const waiting: T[] = []
  let reader: ((value: T) => void) | null = null
  return {
    put(value) {
      if (reader === null) waiting.push(value)
      else reader(value)
    },
    take(timeoutMs) {
      const first = waiting.shift()
      if (first !== undefined) return Promise.resolve(first)
      return new Promise((resolve) => {
        const settle = (value: T | null): void => {
          clearTimeout(timer)
          reader = null
          resolve(value)
        }
        const timer = setTimeout(() => settle(null), timeoutMs)
        reader = settle
      })
    },
    get size() {
      return waiting.length
    }
  }
}
