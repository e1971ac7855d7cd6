import type { IkeLink, LinkEvent } from './link'

export interface Patience {
  readonly signal: AbortSignal
  /** When the answer must have come, in performance.now() time. */
  readonly deadline: number
}

export type Heard<T> =
  | { readonly kind: 'answer'; readonly answer: T }
  | { readonly kind: 'silent'; readonly strangers: number }
  | { readonly kind: 'refused'; readonly code: string }

/** The same bytes again after these parts of the patience (RFC 7296 2.1); three sendings at most. */
const RESEND_AT = [0.15, 0.45]

/**
 * Sends one request until `accept` recognises its answer. What it does not recognise is counted as a
 * stranger, never as the end: anybody can send a datagram.
 */
export function exchange<T>(
  link: IkeLink,
  request: Buffer,
  accept: (bytes: Buffer) => T | null,
  { signal, deadline }: Patience
): Promise<Heard<T>> {
  return new Promise((resolve) => {
    let strangers = 0
    const patienceMs = Math.max(1, deadline - performance.now())
    const end = (heard: Heard<T>) => {
      timers.forEach(clearTimeout)
      stopListening()
      signal.removeEventListener('abort', giveUp)
      resolve(heard)
    }
    const giveUp = () => end({ kind: 'silent', strangers })
    const hear = (event: LinkEvent) => {
      if (event.kind === 'refused') return end(event)
      const answer = accept(event.bytes)
      if (answer === null) strangers += 1
      else end({ kind: 'answer', answer })
    }
    const stopListening = link.listen(hear)
    const resends = RESEND_AT.map((part) =>
      setTimeout(() => link.send(request), Math.round(part * patienceMs))
    )
    const timers = [...resends, setTimeout(giveUp, patienceMs)]
    signal.addEventListener('abort', giveUp, { once: true })
    link.send(request)
  })
}
