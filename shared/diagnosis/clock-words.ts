/**
 * How two clocks differ, in plain words. `aheadMs` is the other side’s lead in milliseconds, null where the logs have
 * nothing in common that could be compared.
 */
export function clockWords(aheadMs: number | null, matches: number): string {
  if (aheadMs === null) return 'the two clocks could not be compared: the times stand as they are'
  const by = matches === 1 ? '1 mark' : `${matches} marks`
  if (Math.abs(aheadMs) < 1000) return `both clocks agree, by ${by} in both logs`
  const direction = aheadMs > 0 ? 'ahead' : 'behind'
  return `the other side's clock is ${spanWords(Math.abs(aheadMs))} ${direction}, by ${by} in both logs`
}

/** A length of time, `3 h 0 min 7 s`; parts that are zero at the front are left out. */
export function spanWords(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000)
  const parts = [
    [Math.floor(seconds / 86_400), 'd'],
    [Math.floor(seconds / 3600) % 24, 'h'],
    [Math.floor(seconds / 60) % 60, 'min'],
    [seconds % 60, 's']
  ] as const
  const first = parts.findIndex(([value]) => value > 0)
  return parts
    .slice(first)
    .map(([value, unit]) => `${value} ${unit}`)
    .join(' ')
}
