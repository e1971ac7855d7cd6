import { describe, expect, it } from 'vitest'
import { createReadingPace } from '../../../electron/engine/dicom/reading-pace'

/** Whether files are read on the thread, after reads that took so long (ms). */
function isQuickAfter(...reads: readonly number[]): boolean {
  const pace = createReadingPace()
  for (const milliseconds of reads) pace.took(milliseconds)
  return pace.isQuick()
}

describe('the pace of reading', () => {
  it('counts as quick only after several quick reads in a row', () => {
    expect(isQuickAfter()).toBe(false)
    expect(isQuickAfter(0.1, 0.1)).toBe(false)
    expect(isQuickAfter(0.1, 0.1, 0.1)).toBe(true)
  })

  it('begins anew after a slow one', () => {
    expect(isQuickAfter(0.1, 0.1, 0.1, 40)).toBe(false)
    expect(isQuickAfter(0.1, 0.1, 0.1, 40, 0.1, 0.1)).toBe(false)
    expect(isQuickAfter(0.1, 0.1, 0.1, 40, 0.1, 0.1, 0.1)).toBe(true)
  })
})
