/** A queue with one reader: values wait for the reader, or the reader for a value. */
export interface Mailbox<T> {
  put(value: T): void
  take(): Promise<T>
  readonly size: number
}

export function createMailbox<T>(): Mailbox<T> {
  const waiting: T[] = []
  let reader: ((value: T) => void) | null = null
  return {
    put(value) {
      if (reader === null) waiting.push(value)
      else {
        reader(value)
        reader = null
      }
    },
    take() {
      const first = waiting.shift()
      if (first !== undefined) return Promise.resolve(first)
      return new Promise((resolve) => {
        reader = resolve
      })
    },
    get size() {
      return waiting.length
    }
  }
}
