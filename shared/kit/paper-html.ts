import { PRINT_STYLE } from '../report/print-style'
import type { Paper, PaperSection, PaperStep } from './paper'

const STYLE = `${PRINT_STYLE}
.warning { margin: .6rem 0; padding: .5rem .8rem; border: 1.5pt solid #9a6a00; border-left-width: 6pt; font-weight: 600 }
section:has(table) { break-inside: avoid }
td { font-size: 13pt; font-weight: 600 }
.blank { display: inline-block; min-width: 14rem; border-bottom: 1pt solid #111 }
ul { list-style: none; padding-left: 0; margin: .2rem 0 }
li { margin: .3rem 0; padding-left: 1.8rem; text-indent: -1.8rem; break-inside: avoid }
li::before { content: "\\2610\\00a0\\00a0" }
.path { margin: .8rem 0 .2rem; color: #444; break-after: avoid }
.note { display: block; text-indent: 0; color: #444; font-size: 9.5pt }
`

/** The sheet as one self-contained page: no script, nothing loaded, prints on A4 and Letter. */
export function paperToHtml(paper: Paper): string {
  return `<!doctype html>
<html lang="${paper.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(paper.title)}: ${escape(paper.subtitle)}</title>
<style>${STYLE}</style>
</head>
<body>
<header><p>${escape(paper.subtitle)}</p><h1>${escape(paper.title)}</h1></header>
<main>
${paper.warnings.map((warning) => `<p class="warning">${escape(warning)}</p>`).join('\n')}
${paper.sections.map(section).join('\n')}
</main>
<footer><p>${escape(paper.footer)}</p></footer>
</body>
</html>
`
}

function section(one: PaperSection): string {
  const inside = 'values' in one ? valueTable(one.values) : stepsList(one.steps)
  return `<section><h2>${escape(one.title)}</h2>\n${inside}</section>`
}

function valueTable(values: readonly { label: string; value: string | null }[]): string {
  const rows = values.map(({ label, value }) => {
    const shown = value === null ? '<span class="blank">&nbsp;</span>' : escape(value)
    return `<tr><th scope="row">${escape(label)}</th><td>${shown}</td></tr>`
  })
  return `<table><tbody>\n${rows.join('\n')}\n</tbody></table>\n`
}

function stepsList(steps: readonly PaperStep[]): string {
  return steps
    .map(({ path, text, note }) => {
      const heading = path ? `<p class="path">${escape(path)}</p>\n` : ''
      const more = note ? `<span class="note">${escape(note)}</span>` : ''
      return `${heading}<ul><li>${escape(text)}${more}</li></ul>\n`
    })
    .join('')
}

function escape(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;')
}
