import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { diagnoseLog } from '../../../electron/engine/diagnosis/read-log'

const event = (id: number, data: string): string =>
  `<Event><System><Provider Name='Schannel'/><EventID>${id}</EventID></System><EventData>${data}</EventData></Event>`
const DECLARATION = '<?xml version="1.0" encoding="utf-8" standalone="yes"?>'
const HARMLESS = event(36880, '<Data>TLS 1.2</Data>').repeat(400)
const TELLING = event(36887, "<Data Name='AlertDesc'>48</Data>")

function piecesOf(text: string, size: number): Readable {
  const bytes = Buffer.from(text)
  const count = Math.ceil(bytes.length / size)
  return Readable.from(
    Array.from({ length: count }, (_, i) => bytes.subarray(i * size, (i + 1) * size))
  )
}

describe('an Event Viewer export on one line', () => {
  it.each([4096, 997, 1 << 20])('is read to its end in pieces of %i bytes', async (size) => {
    const text = `${DECLARATION}<Events>${HARMLESS}${TELLING}${HARMLESS}</Events>`
    const { cause, evidence } = await diagnoseLog({ log: piecesOf(text, size), kind: 'dicom' })
    expect(cause).toBe('client-cert-untrusted')
    expect(evidence[0]?.line).toBe(401)
  })
  it('may begin and end with a line end', async () => {
    const text = `${DECLARATION}\r\n<Events>${HARMLESS}${TELLING}${HARMLESS}</Events>\r\n`
    const { cause } = await diagnoseLog({ log: piecesOf(text, 1 << 20), kind: 'dicom' })
    expect(cause).toBe('client-cert-untrusted')
  })
  it('keeps the line numbers of an export of many lines', async () => {
    const text = `<Events>\n${event(36880, '')}\n${TELLING}\n</Events>\n`
    const { evidence } = await diagnoseLog({ log: piecesOf(text, 1 << 20), kind: 'dicom' })
    expect(evidence[0]?.line).toBe(3)
  })
})
