import {
  verdictSentence,
  type DeviceHandOver,
  type DoneStep,
  type HandOver,
  type NamedValue
} from './hand-over'
import { evidenceLine, oneLine, readableTime } from './lines'
import { PRINT_STYLE } from './print-style'
import type { SaidReport } from './report'
import { ENGLISH, type Tongue } from './tongue'

/** The hand-over as one self-contained page: no script, nothing loaded, prints on A4 and Letter. */
export function handOverToHtml(doc: HandOver, tongue: Tongue = ENGLISH): string {
  const { language, say } = tongue
  const made = { version: doc.version, at: readableTime(doc.at) }
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(say({ id: 'report.hand-over-of', values: { site: doc.site } }))}</title>
<style>${PRINT_STYLE}</style>
</head>
<body>
<header><p>${say({ id: 'report.hand-over' })}</p><h1>${escapeHtml(doc.site)}</h1>
<p>${escapeHtml(say({ id: 'report.made-by', values: made }))}</p></header>
<main>
${section(say({ id: 'report.endpoint' }), valueTable(doc.endpoint))}
${section(say({ id: 'report.site-steps' }), stepTable(doc.steps, tongue))}
${section(say({ id: 'report.tunnel' }), valueTable(doc.tunnel))}
${doc.devices.map((device) => deviceHtml(device, tongue)).join('\n')}
${section(say({ id: 'report.change-back' }), list(doc.changeBack))}
</main>
<footer><p>${escapeHtml(doc.scope)}</p></footer>
</body>
</html>
`
}

function deviceHtml(device: DeviceHandOver, tongue: Tongue): string {
  const { say } = tongue
  const parts = [
    valueTable(device.values),
    subsection(say({ id: 'report.certificate' }), valueTable(device.certificate)),
    subsection(say({ id: 'report.steps' }), stepTable(device.steps, tongue)),
    subsection(say({ id: 'report.proof' }), device.proof ? proofHtml(device.proof, tongue) : ''),
    subsection(say({ id: 'report.test-uids' }), list(device.testUids))
  ]
  return `<section class="device"><h2>${escapeHtml(device.name)}</h2>
<p class="verdict ${device.verdict.replace(' ', '-')}">${escapeHtml(verdictSentence(device, tongue))}</p>
${parts.filter(Boolean).join('\n')}</section>`
}

function proofHtml(proof: SaidReport, tongue: Tongue): string {
  const { say } = tongue
  const values = { at: readableTime(proof.at), version: proof.version, ms: proof.tookMs }
  const headings = [
    say({ id: 'report.rung' }),
    say({ id: 'report.result' }),
    say({ id: 'report.time' })
  ]
  return `<p>${escapeHtml(say({ id: 'report.proof-of', values }))}</p>
<table class="ladder"><thead><tr>${headings.map((one) => `<th scope="col">${one}</th>`).join('')}</tr></thead>
<tbody>${proof.findings.map((finding) => rungRow(finding, tongue)).join('\n')}</tbody></table>
${candidatesHtml(proof.candidates, tongue)}`
}

/** Evidence stays technical English, so that it can be searched for and sent to support. */
function rungRow(finding: SaidReport['findings'][number], tongue: Tongue): string {
  const { id, status, tookMs } = finding
  const evidence = finding.evidence
    .map((one) => `<li>${escapeHtml(evidenceLine(one))}</li>`)
    .join('')
  return `<tr class="${status}"><th scope="row">${escapeHtml(tongue.rung(id, finding.title))}<br><code>${escapeHtml(id)}</code></th>
<td><strong>${tongue.say({ id: `report.${status}` })}</strong> ${escapeHtml(tongue.finding(finding))}${evidence && `<ul class="evidence" lang="en">${evidence}</ul>`}</td>
<td class="time">${tookMs} ms</td></tr>`
}

function candidatesHtml(candidates: SaidReport['candidates'], tongue: Tongue): string {
  const items = candidates.map((candidate) => {
    const { cause, confidence, fix } = candidate
    const mend = fix
      ? `<br>${escapeHtml(tongue.fix(cause, fix))} <em>${escapeHtml(tongue.place(fix.where))}</em>`
      : ''
    const sure = tongue.say({ id: `report.${confidence}` })
    return `<li><code>${escapeHtml(cause)}</code> (${sure}): ${escapeHtml(tongue.why(candidate))}${mend}</li>`
  })
  return items.length > 0 ? `<ol class="candidates">${items.join('\n')}</ol>` : ''
}

function section(title: string, body: string): string {
  return body && `<section><h2>${escapeHtml(title)}</h2>\n${body}</section>`
}

function subsection(title: string, body: string): string {
  return body && `<h3>${escapeHtml(title)}</h3>\n${body}`
}

function valueTable(values: readonly NamedValue[]): string {
  const rows = values.map(
    ({ name, value }) =>
      `<tr><th scope="row">${escapeHtml(name)}</th><td>${escapeHtml(value)}</td></tr>`
  )
  return rows.length > 0 ? `<table>${rows.join('\n')}</table>` : ''
}

function stepTable(steps: readonly DoneStep[], { say }: Tongue): string {
  const rows = steps.map(
    ({ step, state, at }) =>
      `<tr><th scope="row">${escapeHtml(step)}</th><td>${say({ id: `report.${state}` })}</td><td class="time">${time(at)}</td></tr>`
  )
  return rows.length > 0 ? `<table>${rows.join('\n')}</table>` : ''
}

function list(lines: readonly string[]): string {
  return lines.length > 0
    ? `<ul>${lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('\n')}</ul>`
    : ''
}

function time(iso: string): string {
  return escapeHtml(readableTime(iso))
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;'
}

/** Text for element content and quoted attributes; control and direction characters become blanks. */
function escapeHtml(text: string): string {
  return oneLine(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign)
}
