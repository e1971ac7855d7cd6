import { oneLine } from '../report/lines'
import type { Paper, PaperSection } from './paper'

const WIDTH = 72
const BLANK = '_'.repeat(24)

/** The sheet for Notepad: a byte order mark and CRLF, since Windows 7's knows neither UTF-8 nor LF. */
export function paperToText(paper: Paper): string {
  const lines = [
    paper.title,
    paper.subtitle,
    '='.repeat(WIDTH),
    ...paper.warnings.flatMap((warning) => ['', ...wrap(`! ${warning}`, '  ')]),
    ...paper.sections.flatMap((section) => [
      '',
      section.title,
      '-'.repeat(WIDTH),
      ...body(section)
    ]),
    '',
    ...wrap(paper.footer, ''),
    ''
  ]
  // A name out of a table may hold a line break of its own.
  return `\uFEFF${lines.map(oneLine).join('\r\n')}`
}

function body(section: PaperSection): readonly string[] {
  if ('values' in section)
    return section.values.map(({ label, value }) => `${label.padEnd(28)} ${value ?? BLANK}`)
  return section.steps.flatMap(({ path, text, note }) => [
    ...(path ? ['', ...wrap(path, '  ')] : []),
    ...wrap(`[ ] ${text}`, '    '),
    ...(note ? wrap(`    ${note}`, '    ') : [])
  ])
}

/** Breaks at spaces; further lines are indented. */
function wrap(text: string, indent: string): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/(?<=\S) /)) {
    if (line !== '' && line.length + word.length + 1 > WIDTH) {
      lines.push(line)
      line = indent + word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}
