/**
 * Rows as comma-separated text for a spreadsheet (RFC 4180, with a byte order mark so that Excel reads UTF-8).
 * A text that a spreadsheet would run as a formula is written as text.
 */
export function writeTable(
  headings: readonly string[],
  rows: readonly (readonly string[])[]
): string {
  const lines = [headings, ...rows].map((row) => row.map(cell).join(','))
  return `\uFEFF${lines.join('\r\n')}\r\n`
}

function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
