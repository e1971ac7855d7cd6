import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readDicomFile } from '../../../electron/engine/dicom/read-dicom-file'
import {
  makeTestStudy,
  TEST_KINDS,
  type TestObject
} from '../../../electron/engine/dicom/test-studies'
import { isValidUid } from '../../../shared/dicom/uid'
import { havePeer } from '../../peers/have-peer'
import { temporaryFolder } from './loopback'

const STUDY = makeTestStudy(TEST_KINDS, {
  site: 'Clinic \u00c4rzte / Room 1',
  now: new Date('2026-03-04T05:06:07Z')
})

function written({ kind, bytes }: TestObject): string {
  const path = join(temporaryFolder(), `${kind}.dcm`)
  writeFileSync(path, bytes)
  return path
}

function run(
  program: string,
  args: readonly string[]
): { readonly status: number | null; readonly said: string } {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'latin1' })
  return { status, said: stdout + stderr }
}

describe('a test study', () => {
  it('is one study with instances of its own, all UIDs under 2.25', () => {
    expect(STUDY.map(({ kind }) => kind)).toEqual(TEST_KINDS)
    expect(new Set(STUDY.map(({ studyInstanceUid }) => studyInstanceUid)).size).toBe(1)
    expect(new Set(STUDY.map(({ sopInstanceUid }) => sopInstanceUid)).size).toBe(STUDY.length)
    for (const { sopInstanceUid, studyInstanceUid, seriesInstanceUid } of STUDY)
      for (const uid of [sopInstanceUid, studyInstanceUid, seriesInstanceUid]) {
        expect(uid.startsWith('2.25.')).toBe(true)
        expect(isValidUid(uid)).toBe(true)
      }
  })

  it('is read back by our own reader as what it is', async () => {
    for (const object of STUDY) {
      const reading = await readDicomFile(written(object))
      expect(reading).toMatchObject({
        kind: 'instance',
        instance: {
          sopClassUid: object.sopClassUid,
          sopInstanceUid: object.sopInstanceUid,
          transferSyntax: object.transferSyntax,
          oddities: []
        }
      })
    }
  })

  it('names nobody: a test patient without a birth date, marked as burned-in', () => {
    for (const { bytes } of STUDY) {
      const text = Buffer.from(bytes).toString('latin1')
      expect(text).toContain('TEST^HEARTLAB CONNECTIVITY')
      expect(text).toContain('TEST-CLINIC-A-RZTE-ROOM-1-20260304050607')
      expect(text).toContain('NOT A PATIENT')
    }
  })

  it.skipIf(!havePeer('dcmdump'))(
    'is taken by dcmdump without a warning, private group included',
    () => {
      for (const object of STUDY) {
        const { status, said } = run('dcmdump', [written(object)])
        expect(status, object.kind).toBe(0)
        expect(said).not.toMatch(/^[WE]:/m)
        if (object.kind === 'sr-private') expect(said).toContain('GEMS_Ultrasound_ImageGroup_001')
        if (object.kind.startsWith('us')) expect(said).toMatch(/\(0028,0301\) CS \[YES\]/)
      }
    }
  )

  it.skipIf(!havePeer('dcmdjpeg'))(
    'has a JPEG clip that DCMTK decodes to nearly the same picture',
    () => {
      const clip = STUDY.find(({ kind }) => kind === 'us-multiframe-jpeg')
      const plain = STUDY.find(({ kind }) => kind === 'us-multiframe')
      if (!clip || !plain) throw new Error('kinds are missing')
      const decoded = `${written(clip)}.plain`
      expect(run('dcmdjpeg', [written(clip), decoded]).status).toBe(0)
      // Pixel data is the last element of both: ten frames of 320 by 240.
      const [before, after] = [Buffer.from(plain.bytes), readFileSync(decoded)].map((bytes) =>
        bytes.subarray(-768_000)
      )
      let difference = 0
      before?.forEach((value, index) => (difference += Math.abs(value - (after?.[index] ?? 0))))
      expect(difference / 768_000).toBeLessThan(6)
    }
  )

  it.skipIf(!havePeer('dsrdump'))('has reports that DCMTK reads as measurements', () => {
    for (const kind of ['sr', 'sr-private']) {
      const report = STUDY.find((object) => object.kind === kind)
      if (!report) throw new Error('the report is missing')
      const { status, said } = run('dsrdump', [written(report)])
      expect(status).toBe(0)
      expect(said).toContain('"Left Ventricular Ejection Fraction")="60"')
      expect(said).not.toMatch(/^E:/m)
    }
  })

  it.skipIf(!havePeer('dciodvfy'))('breaks no rule of its information object', () => {
    for (const object of STUDY) {
      const { said } = run('dciodvfy', [written(object)])
      expect(said.split('\n').filter((line) => line.startsWith('Error'))).toEqual([])
    }
  })
})
