/** The answer, or 'timeout' when it takes longer than `ms` or the signal aborts; the work goes on unheard. */
export async function within<T>(
  ms: number,
  signal: AbortSignal,
  work: Promise<T>
): Promise<T | 'timeout'> {
  let giveUp: () => void = () => undefined
  const late = new Promise<'timeout'>((resolve) => {
    giveUp = () => resolve('timeout')
  })
  const timer = setTimeout(giveUp, ms)
  signal.addEventListener('abort', giveUp, { once: true })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', giveUp)
  }
}
