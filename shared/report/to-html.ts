import { describeFixPlace } from '../causes/fix-places'
import type { Candidate } from '../causes/codes'
import {
  verdictSentence,
  type DeviceHandOver,
  type DoneStep,
  type HandOver,
  type NamedValue
} from './hand-over'
import { evidenceLine, oneLine, readableTime } from './lines'
import { PRINT_STYLE } from './print-style'
import type { ReportFinding } from './report'

/** The hand-over as one self-contained page: no script, nothing loaded, prints on A4 and Letter. */
export function handOverToHtml(doc: HandOver): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Hand-over: ${escapeHtml(doc.site)}</title>
<style>${PRINT_STYLE}</style>
</head>
<body>
<header><p>Hand-over</p><h1>${escapeHtml(doc.site)}</h1>
<p>HeartLab Connect ${escapeHtml(doc.version)}, ${time(doc.at)}</p></header>
<main>
${section('Endpoint', valueTable(doc.endpoint))}
${section('Steps of the site', stepTable(doc.steps))}
${section('IPSec tunnel', valueTable(doc.tunnel))}
${doc.devices.map(deviceHtml).join('\n')}
${section('To change back', list(doc.changeBack))}
</main>
<footer><p>${escapeHtml(doc.scope)}</p></footer>
</body>
</html>
`
}

function deviceHtml(device: DeviceHandOver): string {
  const parts = [
    valueTable(device.values),
    subsection('Certificate', valueTable(device.certificate)),
    subsection('Steps', stepTable(device.steps)),
    subsection('Last proof', device.proof ? proofHtml(device) : ''),
    subsection('Test objects to delete (UIDs)', list(device.testUids))
  ]
  return `<section class="device"><h2>${escapeHtml(device.name)}</h2>
<p class="verdict ${device.verdict.replace(' ', '-')}">${escapeHtml(verdictSentence(device))}</p>
${parts.filter(Boolean).join('\n')}</section>`
}

function proofHtml({ proof }: DeviceHandOver): string {
  if (!proof) return ''
  const rows = proof.findings.map(rungRow).join('\n')
  return `<p>${time(proof.at)}, version ${escapeHtml(proof.version)}, took ${proof.tookMs} ms</p>
<table class="ladder"><thead><tr><th scope="col">Rung</th><th scope="col">Result</th><th scope="col">Time</th></tr></thead>
<tbody>${rows}</tbody></table>
${candidatesHtml(proof.candidates as readonly Candidate[])}`
}

function rungRow(finding: ReportFinding): string {
  const evidence = finding.evidence
    .map((one) => `<li>${escapeHtml(evidenceLine(one))}</li>`)
    .join('')
  return `<tr class="${finding.status}"><th scope="row">${escapeHtml(finding.title)}<br><code>${escapeHtml(finding.id)}</code></th>
<td><strong>${finding.status}</strong> ${escapeHtml(finding.summary)}${evidence && `<ul class="evidence">${evidence}</ul>`}</td>
<td class="time">${finding.tookMs} ms</td></tr>`
}

function candidatesHtml(candidates: readonly Candidate[]): string {
  const items = candidates.map(({ cause, confidence, why, fix }) => {
    const mend = fix
      ? `<br>${escapeHtml(fix.what)} <em>${escapeHtml(describeFixPlace(fix.where))}</em>`
      : ''
    return `<li><code>${escapeHtml(cause)}</code> (${escapeHtml(confidence)}): ${escapeHtml(why)}${mend}</li>`
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

function stepTable(steps: readonly DoneStep[]): string {
  const rows = steps.map(
    ({ step, state, at }) =>
      `<tr><th scope="row">${escapeHtml(step)}</th><td>${state === 'done' ? 'done' : 'check again'}</td><td class="time">${time(at)}</td></tr>`
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
