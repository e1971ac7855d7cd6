import { existsSync, fstatSync, mkdirSync, openSync, closeSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createPartFiles } from '../../../electron/engine/dicom/part-file'
import { SOP_CLASS } from '../../../shared/dicom/sop-classes'
import { TRANSFER_SYNTAX } from '../../../shared/dicom/transfer-syntaxes'
import { temporaryFolder } from './loopback'

const INCOMING = {
  contextId: 1,
  sopClassUid: SOP_CLASS.ultrasoundImage,
  sopInstanceUid: '2.25.7',
  transferSyntax: TRANSFER_SYNTAX.explicitLittle,
  calling: 'VIVID',
  called: 'HEARTLAB'
}

describe('a part file that cannot get its name', () => {
  it('is discarded, and closes no file but its own', async () => {
    const folder = temporaryFolder()
    const part = join(folder, 'one.part')
    const inTheWay = join(folder, 'one.dcm')
    mkdirSync(inTheWay)
    const file = createPartFiles().begin(part, INCOMING)
    await file.write([Buffer.from('data')])
    await file.sync()
    await expect(file.moveTo(inTheWay)).rejects.toThrow()
    // The next file to be opened gets the number that has become free.
    const other = openSync(join(folder, 'other'), 'w')
    await file.discard()
    expect(fstatSync(other).isFile()).toBe(true)
    closeSync(other)
    expect(existsSync(part)).toBe(false)
  })

  it('leaves a file alone that was there before it', async () => {
    const part = join(temporaryFolder(), 'two.part')
    closeSync(openSync(part, 'w'))
    const file = createPartFiles().begin(part, INCOMING)
    await expect(file.write([])).rejects.toMatchObject({ code: 'EEXIST' })
    await file.discard()
    expect(existsSync(part)).toBe(true)
  })
})
