import type { Language } from '../words/messages'
import { say } from '../words/say'

/** What stands on a label for a drive or a machine: enough to tell it, and no secret. */
export interface LabelFacts {
  readonly name: string
  readonly aeTitle: string
  readonly room: string
  /** ISO 8601; empty where there is no certificate. */
  readonly notAfter: string
  /** SHA-1 of the certificate in lower-case hexadecimal digits; empty where there is none. */
  readonly sha1: string
}

/** What the label's code says when it is read: lines that a person can read as well. */
export function labelCodeText(
  { name, aeTitle, room, notAfter, sha1 }: LabelFacts,
  language: Language = 'en'
): string {
  const lines = [
    `AE: ${aeTitle}`,
    name && `${say(language, 'paper.name')}: ${name}`,
    room && `${say(language, 'paper.room')}: ${room}`,
    notAfter && `${say(language, 'paper.until')}: ${notAfter.slice(0, 10)}`,
    sha1 && `SHA-1: ${sha1}`
  ]
  return lines.filter(Boolean).join('\n')
}

/** Millimetres of a common address label. */
export const LABEL_WIDTH = 70
export const LABEL_HEIGHT = 36
const CODE = 30

/** A label as SVG; `modules` are the rows of the QR code of `labelCodeText`, true for dark. */
export function labelSvg(
  facts: LabelFacts,
  modules: readonly (readonly boolean[])[],
  language: Language = 'en'
): string {
  const day = facts.notAfter.slice(0, 10)
  const size = CODE / Math.max(modules.length, 1)
  const dark = modules.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : []))
  )
  const [name, nameOn] = twoLines(facts.name)
  const [room, roomOn] = twoLines(facts.room)
  const lines = [
    text(8, 4, 700, facts.aeTitle),
    text(13.5, 3, 400, name),
    text(17, 3, 400, nameOn),
    text(22, 3, 400, room),
    text(25.5, 3, 400, roomOn),
    text(31.5, 3, 400, day && say(language, 'paper.label-until', { day }))
  ]
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${LABEL_WIDTH}mm" height="${LABEL_HEIGHT}mm" viewBox="0 0 ${LABEL_WIDTH} ${LABEL_HEIGHT}">
<rect width="${LABEL_WIDTH}" height="${LABEL_HEIGHT}" fill="#fff"/>
<path transform="translate(3 3) scale(${size})" fill="#000" d="${dark.join('')}"/>
${lines.filter(Boolean).join('\n')}
</svg>
`
}

/** Letters that fit on a line. */
const LINE = 20

/** What does not fit on one line goes on at a space on the next; only what is longer still ends in dots. */
function twoLines(words: string): readonly [string, string] {
  if (words.length <= LINE) return [words, '']
  const space = words.lastIndexOf(' ', LINE)
  const end = space > 0 ? space : LINE
  const rest = words.slice(end).trim()
  return [words.slice(0, end), rest.length > LINE ? `${rest.slice(0, LINE - 1)}…` : rest]
}

/** Millimetres beside the code; what a font of this computer would make wider is squeezed into them. */
const ROOM = 32
const WIDEST_LETTER = 0.55

function text(y: number, size: number, weight: number, words: string): string {
  if (words === '') return ''
  const safe = words.replace(/&/g, '&amp;').replace(/</g, '&lt;')
  const isWide = words.length * size * WIDEST_LETTER > ROOM
  const fit = isWide ? ` textLength="${ROOM}" lengthAdjust="spacingAndGlyphs"` : ''
  return `<text x="36" y="${y}" font-family="system-ui, sans-serif" font-size="${size}" font-weight="${weight}"${fit}>${safe}</text>`
}
