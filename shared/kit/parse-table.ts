export const SEPARATORS = [',', ';', '\t'] as const
export type Separator = (typeof SEPARATORS)[number]

/** One line of a table that holds something. */
export interface TableRecord {
  readonly fields: readonly string[]
  /** Line of the file on which it begins, from 1. */
  readonly line: number
  /** A quote was opened and the file ended before it was closed. */
  readonly unclosed: boolean
}

export interface Table {
  readonly separator: Separator
  readonly records: readonly TableRecord[]
}

/**
 * Reads comma-, semicolon- or tab-separated text (RFC 4180, and what Excel makes of it in its
 * countries): quoted fields with doubled quotes and line breaks, CRLF, LF or CR, a first line `sep=;`.
 * Blank lines, and lines of nothing but separators, are left out.
 */
export function parseTable(text: string, named?: Separator): Table {
  const declared = /^sep=([,;\t])\r?\n?/i.exec(text)
  const body = declared ? text.slice(declared[0].length) : text
  const separator = named ?? (declared?.[1] as Separator | undefined) ?? guessSeparator(body)
  const all = splitRecords(body, separator, declared ? 2 : 1)
  const records = all.filter(
    ({ fields, unclosed }) => unclosed || fields.some((field) => field.trim() !== '')
  )
  return { separator, records }
}

/** The separator that stands most often outside quotes in the heading; a comma where none does. */
function guessSeparator(text: string): Separator {
  const heading = text.trimStart().split(/[\r\n]/, 1)[0] ?? ''
  const outside = heading.replace(/"[^"]*"/g, '')
  const count = (separator: string) => outside.split(separator).length
  return SEPARATORS.reduce((best, one) => (count(one) > count(best) ? one : best))
}

interface Reader {
  readonly text: string
  readonly separator: Separator
  at: number
  line: number
}

function splitRecords(text: string, separator: Separator, line: number): TableRecord[] {
  const reader: Reader = { text, separator, at: 0, line }
  const records: TableRecord[] = []
  while (reader.at < text.length) records.push(readRecord(reader))
  return records
}

function readRecord(reader: Reader): TableRecord {
  const { line } = reader
  const fields: string[] = []
  for (;;) {
    const field = readField(reader)
    fields.push(field.text)
    if (field.end === 'separator') continue
    return { fields, line, unclosed: field.end === 'unclosed' }
  }
}

interface Field {
  readonly text: string
  readonly end: 'separator' | 'line' | 'unclosed'
}

function readField(reader: Reader): Field {
  const quoted = skipToQuote(reader) ? readQuoted(reader) : ''
  if (quoted === undefined) return { text: '', end: 'unclosed' }
  const start = reader.at
  while (reader.at < reader.text.length && !isEnd(reader)) reader.at++
  const rest = reader.text.slice(start, reader.at)
  // Blanks around the quotation marks are nobody's: a person set them to line up the table.
  const text = quoted === '' ? rest : quoted + (rest.trim() === '' ? '' : rest)
  if (reader.text[reader.at] === reader.separator) {
    reader.at++
    return { text, end: 'separator' }
  }
  endLine(reader)
  return { text, end: 'line' }
}

/** Whether the field begins with a quotation mark, blanks before it or not; then the reader is at it. */
function skipToQuote(reader: Reader): boolean {
  let { at } = reader
  while (reader.text[at] === ' ') at++
  if (reader.text[at] !== '"') return false
  reader.at = at
  return true
}

function isEnd({ text, at, separator }: Reader): boolean {
  const sign = text[at]
  return sign === separator || sign === '\n' || sign === '\r'
}

function endLine(reader: Reader): void {
  if (reader.text[reader.at] === '\r' && reader.text[reader.at + 1] === '\n') reader.at++
  reader.at++
  reader.line++
}

/** The inside of a quoted field; undefined where its end is missing. Leaves the reader behind it. */
function readQuoted(reader: Reader): string | undefined {
  let inside = ''
  let start = reader.at + 1
  for (;;) {
    const close = reader.text.indexOf('"', start)
    if (close < 0) {
      reader.at = reader.text.length
      return undefined
    }
    inside += reader.text.slice(start, close)
    if (reader.text[close + 1] !== '"') {
      reader.at = close + 1
      reader.line += inside.split('\n').length - 1
      return inside
    }
    inside += '"'
    start = close + 2
  }
}
