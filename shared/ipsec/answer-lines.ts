/** One line of HeartLab's answer, cut into cells where it has any. */
export interface AnswerLine {
  readonly text: string
  readonly cells: readonly string[]
}

/** E-mails, tables of a word processor, Markdown, JSON and CSV: lines with cells, without their ornaments. */
export function answerLines(text: string): readonly AnswerLine[] {
  return withoutMarkup(spreadJson(text))
    .split(/\r\n?|\n|\.\s+(?=[A-Z])/)
    .map((line) => line.replace(/^[\s>]*(?:[-*•·–]\s+)?/, '').trimEnd())
    .filter((line) => line !== '' && !/^[|\-+=_\s:]+$/.test(line))
    .map((line) => ({ text: line, cells: cellsOf(line) }))
}

/**
 * The lines without the site's own values, which a reply often quotes: gone where nothing else is
 * said in them, blanked where another address stands beside (`10.20.0.0/24 <-> 10.100.0.0/16`).
 */
export function withoutValues(
  lines: readonly AnswerLine[],
  values: readonly string[]
): readonly AnswerLine[] {
  const isOwn = (word: string) => word !== '' && values.includes(word)
  return lines.flatMap(({ text, cells }) => {
    const parts = text.split(/([\s,;|"']+)/)
    if (!parts.some(isOwn)) return [{ text, cells }]
    const rest = parts.filter((part) => !isOwn(part)).join('')
    if (!/\d+\.\d+\.\d+\.\d+/.test(rest)) return []
    return [{ text: rest, cells: cells.map((cell) => (isOwn(cell) ? '' : cell)) }]
  })
}

/** JSON on one line: a member a line, as people write it. */
function spreadJson(text: string): string {
  if (!/^\s*[[{]/.test(text)) return text
  return text.replace(/([{[,])(?=\s*["{[])/g, '$1\n').replace(/(?<=["\]}])\s*(?=[}\]])/g, '\n')
}

/** HTML as mail programs copy it: a row is a line, a cell is a cell. */
function withoutMarkup(text: string): string {
  if (!/<(?:table|tr|td|br|p|div|li)\b/i.test(text)) return text
  return text
    .replace(/<\/(?:td|th)>\s*/gi, '\t')
    .replace(/<br\s*\/?>|<\/(?:tr|p|div|li|h\d)>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/&(?:quot|#34);/g, '"')
    .replace(/&(?:apos|#39);/g, "'")
    .replace(/&amp;/g, '&')
}

function cellsOf(line: string): readonly string[] {
  const cells = line.replace(/^\||\|$/g, '').split(/\s*[|\t]\s*|\s{3,}|\s*;\s*/)
  const wide = cells.length > 1 ? cells : line.split(/\s*,\s*/)
  return wide.map(bare).filter((cell, index) => cell !== '' || index === 0)
}

/** A value without the quotes, stars and brackets that people and mail programs put around it. */
export function bare(text: string): string {
  return text.trim().replace(/^["'“”„‘’`*<([]+|["'“”‘’`*>)\],;]+$/g, '')
}
