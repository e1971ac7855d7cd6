import type { Language } from '../words/messages'
import { say } from '../words/say'
import { LABEL_HEIGHT, LABEL_WIDTH } from './label'

export const PAPERS = ['a4', 'letter'] as const
export type Paper = (typeof PAPERS)[number]

/** Millimetres; three labels of 70 mm side by side fill A4 without a margin (sheets of 24, 70 x 36 mm). */
const SHEETS = {
  a4: { size: 'A4', width: 210, height: 297, columns: 3, rows: 8 },
  letter: { size: 'letter', width: 215.9, height: 279.4, columns: 3, rows: 7 }
} as const satisfies Record<Paper, unknown>

export function labelsPerSheet(paper: Paper): number {
  return SHEETS[paper].columns * SHEETS[paper].rows
}

/** A printable document of label pictures (SVG), as many sheets as they need; hairlines show where to cut. */
export function labelSheetHtml(
  labels: readonly string[],
  paper: Paper,
  language: Language = 'en'
): string {
  const { size, width, height, columns, rows } = SHEETS[paper]
  const count = columns * rows
  const sheets = Array.from({ length: Math.ceil(labels.length / count) }, (_, at) =>
    labels.slice(at * count, (at + 1) * count)
  )
  const [left, top] = [(width - columns * LABEL_WIDTH) / 2, (height - rows * LABEL_HEIGHT) / 2]
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>${say(language, 'paper.labels')}</title><style>
@page { size: ${size}; margin: 0 }
body { margin: 0 }
section { box-sizing: border-box; width: ${width}mm; height: ${height - 0.1}mm; padding: ${top}mm ${left}mm 0; break-after: page;
  display: grid; grid-template-columns: repeat(${columns}, ${LABEL_WIDTH}mm); grid-auto-rows: ${LABEL_HEIGHT}mm; align-content: start }
section:last-child { break-after: auto }
svg { display: block; outline: 0.1mm dotted #bbb }
</style></head><body>
${sheets.map((sheet) => `<section>\n${sheet.join('')}</section>`).join('\n')}
</body></html>
`
}
