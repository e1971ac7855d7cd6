import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { openDataset } from '../../../electron/engine/dicom/dataset-reader'
import type { Link } from '../../../electron/engine/dicom/link'
import { planSending } from '../../../electron/engine/dicom/plan-sending'
import {
  createStaging,
  openStoreStream,
  sendStoreStream
} from '../../../electron/engine/dicom/store-stream'

const folder = mkdtempSync(join(tmpdir(), 'store-stream-'))
afterAll(() => rmSync(folder, { recursive: true }))

const MAX_PDU = 16_384

/** A link that takes its time, and the lengths of what was written until it was aborted. */
function slowLink(): { readonly link: Link; readonly written: Buffer[]; aborts: number } {
  const state = { written: [] as Buffer[], aborts: 0 }
  const link = {
    async write(bytes: Uint8Array) {
      await new Promise((later) => setTimeout(later, 5))
      if (state.aborts === 0) state.written.push(Buffer.from(bytes))
      return null
    },
    abort(how) {
      state.aborts++
      return how
    },
    receive: () => Promise.reject(new Error('not asked for')),
    end: (how) => how,
    close: () => undefined,
    ended: null
  } satisfies Link
  return Object.assign(state, { link })
}

/** Whether the bytes are PDUs to the last one (PS3.8 9.3.1). */
function areWholePdus(bytes: Buffer): boolean {
  let at = 0
  while (at + 6 <= bytes.length) at += 6 + bytes.readUInt32BE(at + 2)
  return at === bytes.length
}

describe('a file that shrinks while it is sent', () => {
  it('is given up at the end of a PDU, so that the abort can be read', async () => {
    const path = join(folder, 'shrinking.bin')
    const length = 1024 * 1024
    writeFileSync(path, Buffer.alloc(length, 0xaa))
    const staging = createStaging()
    const source = {
      sopClassUid: '1.2',
      sopInstanceUid: '1.3',
      transferSyntax: '1.2.840.10008.1.2'
    }
    const dataset = { kind: 'file', path, offset: 0, length } as const
    const reader = await openDataset({ ...source, dataset }, staging.pace)
    if ('code' in reader) throw new Error(reader.code)
    const command = Buffer.alloc(60)
    const peer = { maxPduLength: MAX_PDU }
    const stream = await openStoreStream({ contextId: 1, command, reader, peer, staging })
    if ('kind' in stream) throw new Error(stream.code)
    truncateSync(path, 70_000)
    const slow = slowLink()
    expect(await sendStoreStream(slow.link, stream, { timeoutMs: 1000 })).toEqual({
      kind: 'file-fault',
      code: 'ESHORT'
    })
    const sent = Buffer.concat(slow.written)
    expect([slow.aborts, areWholePdus(sent)]).toEqual([1, true])
    expect(sent.length).toBeGreaterThan(32 * 1024)
  })
})

describe('the heads of many files', () => {
  it('are read with pauses in which a cancel is seen', async () => {
    const path = join(folder, 'empty.dcm')
    writeFileSync(path, '')
    const many = Array.from({ length: 40_000 }, () => path)
    const cancel = new AbortController()
    setTimeout(() => cancel.abort(), 20)
    const { defects } = await planSending(many, cancel.signal)
    expect(defects.length).toBeLessThan(many.length)
  })
})
