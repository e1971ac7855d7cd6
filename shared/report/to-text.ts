import {
  verdictSentence,
  type DeviceHandOver,
  type DoneStep,
  type HandOver,
  type NamedValue
} from './hand-over'
import { oneLine, readableTime } from './lines'
import { ladderLines } from './ticket-text'

/** The hand-over as plain text. */
export function handOverToText(doc: HandOver): string {
  const lines = [
    `HAND-OVER: ${oneLine(doc.site)}`,
    `HeartLab Connect ${doc.version}, ${readableTime(doc.at)}`,
    ...section('Endpoint', valueLines(doc.endpoint)),
    ...section('Steps of the site', stepLines(doc.steps)),
    ...section('IPSec tunnel', valueLines(doc.tunnel)),
    ...doc.devices.flatMap(deviceLines),
    ...section(
      'To change back',
      doc.changeBack.map((line) => `- ${line}`)
    ),
    '',
    doc.scope
  ]
  return `${lines.join('\n')}\n`
}

function deviceLines(device: DeviceHandOver): string[] {
  return [
    ...section(`Device ${oneLine(device.name)}`, [
      verdictSentence(device),
      ...valueLines(device.values)
    ]),
    ...section('Certificate', valueLines(device.certificate)),
    ...section('Steps', stepLines(device.steps)),
    ...section(proofTitle(device), ladderLines(device.proof?.findings ?? [])),
    ...section('Test objects to delete (UIDs)', device.testUids)
  ]
}

function proofTitle({ proof }: DeviceHandOver): string {
  return proof
    ? `Last proof, ${readableTime(proof.at)}, version ${oneLine(proof.version)}`
    : 'Last proof'
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? ['', title, '-'.repeat(title.length), ...lines] : []
}

function valueLines(values: readonly NamedValue[]): string[] {
  return values.map(({ name, value }) => `${name.padEnd(22)} ${oneLine(value)}`)
}

function stepLines(steps: readonly DoneStep[]): string[] {
  return steps.map(
    ({ step, state, at }) =>
      `${state === 'done' ? 'done       ' : 'check again'}  ${readableTime(at)}  ${oneLine(step)}`
  )
}
