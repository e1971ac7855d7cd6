/** Dark text on white, on screen and on paper; no fixed page size, so that A4 and Letter both fit. */
export const PRINT_STYLE = `
@page { margin: 18mm 16mm }
* { box-sizing: border-box }
body { margin: 0 auto; max-width: 46rem; padding: 1.5rem; background: #fff; color: #111;
  font: 11pt/1.45 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif }
header p { margin: 0; color: #444 }
h1 { margin: 0 0 .2rem; font-size: 20pt }
h2 { margin: 1.6rem 0 .4rem; font-size: 14pt; border-bottom: 1.5pt solid #111 }
h3 { margin: 1.1rem 0 .3rem; font-size: 11.5pt }
h2, h3 { break-after: avoid }
table { width: 100%; border-collapse: collapse }
tr { break-inside: avoid }
th, td { padding: .25rem .5rem .25rem 0; text-align: left; vertical-align: top; border-bottom: .5pt solid #bbb;
  overflow-wrap: anywhere }
th { width: 32%; font-weight: 600 }
thead th { color: #444 }
.ladder { table-layout: fixed }
.ladder th { width: 24% }
.ladder thead th:nth-child(2) { width: auto }
.ladder thead th:last-child, .ladder .time { width: 5.5rem }
.ladder tr { break-inside: auto }
code { font: 9.5pt/1.4 ui-monospace, Consolas, monospace }
.time { white-space: nowrap; color: #444 }
.verdict { margin: .3rem 0 .6rem; padding: .4rem .7rem; border-left: 4pt solid #666; font-weight: 600 }
.verdict.pass { border-color: #1a7a3c }
.verdict.warn { border-color: #9a6a00 }
.verdict.fail { border-color: #b3261e }
.fail strong { color: #b3261e }
.pass strong { color: #1a7a3c }
.evidence { margin: .2rem 0 0; padding-left: 1.1rem; color: #333; font-size: 9.5pt }
.device { break-inside: auto }
footer { margin-top: 2rem; padding-top: .5rem; border-top: .5pt solid #bbb; color: #444; font-size: 9pt }
@media print { body { max-width: none; padding: 0; font-size: 10pt } }
`
