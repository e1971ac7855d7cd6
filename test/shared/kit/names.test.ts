import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { safeName, safeNames } from '../../../shared/kit/names'

const aeTitle = fc.string({ minLength: 1, maxLength: 16, unit: 'grapheme-ascii' })

describe('names of files on a kit', () => {
  it('leaves a plain AE title as it is', () => {
    for (const plain of ['ROOM1', 'Room_1', 'E95-2', 'A']) expect(safeName(plain)).toBe(plain)
  })

  it('replaces what FAT32 and Windows do not take', () => {
    for (const odd of [
      'ROOM*1',
      'A/B',
      'A\\B',
      'CON',
      'nul',
      'LPT1',
      'A B',
      'A.',
      '..',
      '"',
      ' '
    ]) {
      const name = safeName(odd)
      expect(name).toMatch(/^[A-Za-z0-9_][A-Za-z0-9_-]*$/)
      expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)$/i)
      expect(name).not.toBe(odd)
    }
  })

  it('gives any text a short name that every file system takes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        expect(safeName(text)).toMatch(/^[A-Za-z0-9_-]{1,40}$/)
      })
    )
  })

  it('never gives two AE titles of a list names that differ in case alone', () => {
    fc.assert(
      fc.property(fc.array(aeTitle, { maxLength: 30 }), (titles) => {
        const distinct = [...new Set([...titles, 'ROOM1', 'room1', 'Room1'])]
        const names = [...safeNames(distinct).values()].map((name) => name.toLowerCase())
        expect(new Set(names).size).toBe(distinct.length)
      })
    )
  })

  it('gives a title the same name whatever order the list has', () => {
    fc.assert(
      fc.property(fc.uniqueArray(aeTitle, { maxLength: 12 }), (titles) => {
        const forwards = safeNames(titles)
        const backwards = safeNames([...titles].reverse())
        for (const title of titles) expect(backwards.get(title)).toBe(forwards.get(title))
      })
    )
  })
})
