import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { writeDataset, type DatasetToWrite } from '../../../electron/engine/dicom/dataset-writer'
import { encodeMetaHeader } from '../../../electron/engine/dicom/meta-header'
import { readDicomFile } from '../../../electron/engine/dicom/read-dicom-file'
import { SOP_CLASS } from '../../../shared/dicom/sop-classes'
import { TRANSFER_SYNTAX } from '../../../shared/dicom/transfer-syntaxes'
import { temporaryFolder } from './loopback'

const ELEMENTS: DatasetToWrite = [
  [0x00080016, 'UI', SOP_CLASS.ultrasoundImage],
  [0x00080018, 'UI', '1.2.3.4'],
  [0x00081140, 'SQ', [[[0x00081155, 'UI', '9.9.9']]]],
  [0x0020000d, 'UI', '1.2.3'],
  [0x7fe00010, 'OB', Buffer.alloc(2000, 3)]
]
const DATASET = writeDataset(ELEMENTS)

function meta(transferSyntax: string, rest: { sopInstanceUid?: string } = {}): Buffer {
  return encodeMetaHeader({
    sopClassUid: SOP_CLASS.ultrasoundImage,
    sopInstanceUid: '1.2.3.4',
    transferSyntax,
    ...rest
  })
}

/** The same elements in Implicit VR Little Endian: tag, four bytes of length, value. */
function implicit(elements: readonly (readonly [tag: number, value: string])[]): Buffer {
  return Buffer.concat(
    elements.map(([tag, text]) => {
      const value = Buffer.from(text.length % 2 ? `${text}\0` : text, 'latin1')
      const head = Buffer.alloc(8)
      head.writeUInt16LE(tag >>> 16, 0)
      head.writeUInt16LE(tag & 0xffff, 2)
      head.writeUInt32LE(value.length, 4)
      return Buffer.concat([head, value])
    })
  )
}

function read(bytes: Buffer): ReturnType<typeof readDicomFile> {
  const path = join(temporaryFolder(), 'file')
  writeFileSync(path, bytes)
  return readDicomFile(path)
}

async function defectOf(bytes: Buffer): Promise<string> {
  const reading = await read(bytes)
  return reading.kind === 'defect' ? reading.finding.code : 'none'
}

async function instanceOf(bytes: Buffer): Promise<unknown> {
  const reading = await read(bytes)
  if (reading.kind === 'defect') return reading.finding.code
  const { oddities, dataset, studyInstanceUid: _, ...rest } = reading.instance
  return { ...rest, length: dataset.length, odd: oddities.map(({ code }) => code) }
}

const GOOD = { sopClassUid: SOP_CLASS.ultrasoundImage, sopInstanceUid: '1.2.3.4' }
const EXPLICIT = TRANSFER_SYNTAX.explicitLittle

describe('readDicomFile', () => {
  it('gives the class, the instance, the syntax and where the data set lies', async () => {
    const head = meta(EXPLICIT)
    const reading = await read(Buffer.concat([head, DATASET]))
    expect(reading).toMatchObject({
      kind: 'instance',
      instance: {
        ...GOOD,
        transferSyntax: EXPLICIT,
        studyInstanceUid: '1.2.3',
        dataset: { kind: 'file', offset: head.length, length: DATASET.length },
        oddities: []
      }
    })
  })

  it('believes the data set where the meta header names another instance', async () => {
    const bytes = Buffer.concat([meta(EXPLICIT, { sopInstanceUid: '5.6.7' }), DATASET])
    expect(await instanceOf(bytes)).toMatchObject({ ...GOOD, odd: ['meta-differs'] })
  })

  it('takes a data set without a header where one syntax fits without doubt', async () => {
    expect(await instanceOf(DATASET)).toMatchObject({ transferSyntax: EXPLICIT, odd: ['no-meta'] })
    const plain = implicit([
      [0x00080016, SOP_CLASS.ultrasoundImage],
      [0x00080018, '1.2.3.4'],
      [0x00100010, 'TEST^A']
    ])
    expect(await instanceOf(plain)).toMatchObject({
      ...GOOD,
      transferSyntax: TRANSFER_SYNTAX.implicitLittle,
      odd: ['no-meta']
    })
  })

  it('looks into a deflated data set, and sees where it is cut off', async () => {
    const deflated = deflateRawSync(DATASET)
    const whole = Buffer.concat([meta(TRANSFER_SYNTAX.deflated), deflated])
    expect(await instanceOf(whole)).toMatchObject({ ...GOOD, length: deflated.length, odd: [] })
    expect(await defectOf(whole.subarray(0, whole.length - 9))).toBe('truncated')
  })

  it('says that a file is cut off, wherever the cut is', async () => {
    const whole = Buffer.concat([meta(EXPLICIT), DATASET])
    for (const cut of [1, 500, 1999, DATASET.length + 20])
      expect(await defectOf(whole.subarray(0, whole.length - cut)), `${cut} bytes`).toBe(
        'truncated'
      )
  })

  it('sees a cut inside encapsulated frames', async () => {
    const frames = [Buffer.alloc(300, 1), Buffer.alloc(300, 2)]
    const clip = writeDataset([...ELEMENTS.slice(0, 4), [0x7fe00010, 'encapsulated', frames]])
    const whole = Buffer.concat([meta(TRANSFER_SYNTAX.jpegBaseline), clip])
    expect(await instanceOf(whole)).toMatchObject({ ...GOOD, odd: [] })
    for (const cut of [8, 100, 400])
      expect(await defectOf(whole.subarray(0, whole.length - cut))).toBe('truncated')
  })

  it('corrects a header that calls plain pixels compressed', async () => {
    const bytes = Buffer.concat([meta(TRANSFER_SYNTAX.jpegBaseline), DATASET])
    expect(await instanceOf(bytes)).toMatchObject({
      transferSyntax: EXPLICIT,
      odd: ['syntax-differs']
    })
  })

  it('names what cannot be sent', async () => {
    const directory = encodeMetaHeader({
      sopClassUid: SOP_CLASS.mediaDirectory,
      sopInstanceUid: '1.2.3',
      transferSyntax: EXPLICIT
    })
    expect(await defectOf(Buffer.alloc(0))).toBe('empty')
    expect(await defectOf(Buffer.from('%PDF-1.7 and so on'))).toBe('foreign')
    expect(await defectOf(Buffer.alloc(5000))).toBe('foreign')
    expect(await defectOf(Buffer.concat([directory, DATASET]))).toBe('dicomdir')
    expect(await defectOf(Buffer.concat([meta(EXPLICIT), writeDataset(ELEMENTS.slice(1))]))).toBe(
      'no-sop-class'
    )
    expect(await defectOf(Buffer.concat([Buffer.alloc(128), Buffer.from('DICM')]))).toBe(
      'no-transfer-syntax'
    )
    expect((await readDicomFile('/nowhere/at.all')).kind).toBe('defect')
  })

  it.skipIf(process.platform === 'win32')('does not wait for a named pipe', async () => {
    const pipe = join(temporaryFolder(), 'pipe.dcm')
    execFileSync('mkfifo', [pipe])
    expect(await readDicomFile(pipe)).toMatchObject({ finding: { code: 'unreadable' } })
  })
})
