import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { acceptAssociation } from '../../../electron/engine/dicom/accept-association'
import type { AcceptOptions } from '../../../electron/engine/dicom/accept-types'
import { writeDataset } from '../../../electron/engine/dicom/dataset-writer'
import { encodeMetaHeader } from '../../../electron/engine/dicom/meta-header'
import { sendFiles } from '../../../electron/engine/dicom/send-files'
import type { SendOptions, SendSummary } from '../../../electron/engine/dicom/send-types'
import { openFileSink } from './file-sink'
import { SOP_CLASS } from '../../../shared/dicom/sop-classes'
import { TRANSFER_SYNTAX } from '../../../shared/dicom/transfer-syntaxes'
import { dial, listen, temporaryFolder } from './loopback'

const OPTIONS: SendOptions = { called: 'HEARTLAB', calling: 'VIVID1', timeoutMs: 1000 }

function makeFile(folder: string, name: string, sopClassUid: string, bytes = 1000): string {
  const sopInstanceUid = `2.25.${name.replace(/\D/g, '') || '1'}`
  const transferSyntax = TRANSFER_SYNTAX.explicitLittle
  const dataset = writeDataset([
    [0x00080016, 'UI', sopClassUid],
    [0x00080018, 'UI', sopInstanceUid],
    [0x7fe00010, 'OB', Buffer.alloc(bytes)]
  ])
  const path = join(folder, name)
  writeFileSync(
    path,
    Buffer.concat([encodeMetaHeader({ sopClassUid, sopInstanceUid, transferSyntax }), dataset])
  )
  return path
}

async function receiver(
  options: Partial<AcceptOptions> = {},
  dropAfter = Infinity
): Promise<{ port: number; folder: string }> {
  const folder = temporaryFolder()
  let stored = 0
  const port = await listen((socket) => {
    void acceptAssociation(socket, {
      decide: () => ({ accept: true }),
      store: (incoming) => openFileSink(folder, incoming),
      onEvent: (event) => {
        if (event.kind === 'store' && ++stored === dropAfter) socket.destroy()
      },
      ...options
    })
  })
  return { port, folder }
}

function send(port: number, paths: readonly string[], options = OPTIONS): Promise<SendSummary> {
  return sendFiles(() => dial(port), paths, options)
}

function outcomes({ files }: SendSummary): readonly string[] {
  return files.map(({ outcome }) => outcome)
}

describe('sendFiles', () => {
  it('sends a folder with its subfolders and passes over what is no DICOM object', async () => {
    const source = temporaryFolder()
    mkdirSync(join(source, 'b'))
    makeFile(source, '1.dcm', SOP_CLASS.ultrasoundImage)
    makeFile(join(source, 'b'), '2.dcm', SOP_CLASS.ultrasoundMultiFrame)
    writeFileSync(join(source, 'c.txt'), 'notes')
    writeFileSync(join(source, 'd.dcm'), '')
    const { port, folder } = await receiver()
    const summary = await send(port, [source])
    expect(outcomes(summary)).toEqual(['stored', 'stored', 'defect', 'defect'])
    expect(summary.files.flatMap(({ findings }) => findings.map(({ code }) => code))).toEqual([
      'foreign',
      'empty'
    ])
    expect(summary).toMatchObject({ associations: 1, ended: null })
    expect(readdirSync(folder).sort()).toEqual(['2.25.1.dcm', '2.25.2.dcm'])
  })

  it('opens several associations where one cannot carry all kinds', async () => {
    const source = temporaryFolder()
    for (let index = 1; index <= 130; index++)
      makeFile(source, `${index}.dcm`, `1.2.840.10008.5.1.4.1.1.${index}`, 10)
    const inMemory = {
      write: () => Promise.resolve(),
      finish: () => Promise.resolve({ path: '', bytes: 0 }),
      discard: () => Promise.resolve()
    }
    const { port } = await receiver({ store: () => inMemory })
    const summary = await send(port, [source])
    expect(summary.associations).toBe(2)
    expect(outcomes(summary)).toEqual(Array(130).fill('stored'))
  })

  it('goes on after a dropped connection, with the file that was not answered', async () => {
    const source = temporaryFolder()
    for (let index = 1; index <= 6; index++)
      makeFile(source, `${index}.dcm`, SOP_CLASS.ultrasoundImage)
    const { port, folder } = await receiver({}, 3)
    const summary = await send(port, [source])
    expect(outcomes(summary)).toEqual(Array(6).fill('stored'))
    expect(summary).toMatchObject({ associations: 2, ended: null })
    expect(readdirSync(folder)).toHaveLength(6)
  })

  it('gives up where nothing is answered, and says how it ended', async () => {
    const source = temporaryFolder()
    makeFile(source, '1.dcm', SOP_CLASS.ultrasoundImage)
    const port = await listen((socket) => socket.destroy())
    const summary = await send(port, [source], { ...OPTIONS, retries: 1 })
    expect(outcomes(summary)).toEqual(['not-sent'])
    expect(summary.ended?.kind).toBe('closed')
    const gone = await sendFiles(() => Promise.reject(new Error('refused')), [source], {
      ...OPTIONS,
      retries: 0
    })
    expect(gone.ended).toMatchObject({ kind: 'connect-failed' })
  })

  it('reports each file: warning, refusal with its status, no context', async () => {
    const source = temporaryFolder()
    makeFile(source, '1.dcm', SOP_CLASS.ultrasoundImage)
    makeFile(source, '2.dcm', SOP_CLASS.ultrasoundImage)
    makeFile(source, '3.dcm', '1.2.3.4')
    const { port } = await receiver({
      store: ({ sopInstanceUid }) => ({
        status: sopInstanceUid === '2.25.1' ? 0xb000 : 0xa900
      })
    })
    const { files } = await send(port, [source])
    expect(files).toMatchObject([
      { outcome: 'stored', status: 0xb000, coerced: true },
      { outcome: 'refused', status: 0xa900, coerced: false },
      { outcome: 'no-context', noContext: { results: [3] } }
    ])
  })

  it('tells its progress up to the last byte, and stops when it is canceled', async () => {
    const source = temporaryFolder()
    for (let index = 1; index <= 3; index++)
      makeFile(source, `${index}.dcm`, SOP_CLASS.ultrasoundImage, 50_000)
    const { port } = await receiver()
    const seen: number[] = []
    await send(port, [source], {
      ...OPTIONS,
      onProgress: ({ bytes, totalBytes }) => void seen.push(bytes / totalBytes)
    })
    expect(seen.at(-1)).toBe(1)
    const stop = new AbortController()
    const summary = await send(port, [source], {
      ...OPTIONS,
      signal: stop.signal,
      onFile: () => stop.abort()
    })
    expect(summary.ended).toEqual({ kind: 'canceled' })
    expect(outcomes(summary)).toEqual(['stored', 'not-sent', 'not-sent'])
  })

  it('does not retry where the peer rejects for good', async () => {
    const source = temporaryFolder()
    makeFile(source, '1.dcm', SOP_CLASS.ultrasoundImage)
    let asked = 0
    const { port } = await receiver({
      decide: () => {
        asked++
        return { accept: false, result: 1, source: 1, reason: 3 }
      }
    })
    const summary = await send(port, [source])
    expect(summary.ended).toMatchObject({ kind: 'rejected', reason: 3 })
    expect(asked).toBe(1)
  })
})
