import type { ReportFinding } from './report'

// Control and bidirectional characters could hide or reorder what stands in a printed line.
const INVISIBLE = /[\p{Cc}\p{Cf}\u2028\u2029]/gu

/** A value as one visible line: control and direction characters become blanks. */
export function oneLine(text: string): string {
  return text.replace(INVISIBLE, ' ')
}

/** One piece of evidence as a line: `alert: number 48, name unknown_ca`. */
export function evidenceLine({ kind, ...details }: ReportFinding['evidence'][number]): string {
  const parts = Object.entries(details).map(([key, value]) => `${key} ${shortValue(value)}`)
  return oneLine(`${kind}: ${parts.join(', ')}`)
}

function shortValue(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'null')
  return text.length > 400 ? `${text.slice(0, 400)}…` : text
}

/** `2026-11-22T03:04:05.678Z` → `2026-11-22 03:04:05 UTC`; anything else as it is. */
export function readableTime(iso: string): string {
  const time = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)(?:\.\d+)?Z$/.exec(iso)
  return time ? `${time[1]} ${time[2]} UTC` : oneLine(iso)
}
