import { describe, expect, it } from 'vitest'
import {
  CAUSES,
  candidateOf,
  causeEntry,
  causeTitle,
  firstFix,
  isCause
} from '../../../shared/causes/catalogue'
import { DICOM_CAUSES, FIX_PLACES, IPSEC_CAUSES } from '../../../shared/causes/codes'
import { describeFixPlace, fixPlace } from '../../../shared/causes/fix-places'

describe('the catalogue of causes', () => {
  it('has an entry for every code of both vocabularies', () => {
    for (const cause of [...DICOM_CAUSES, ...IPSEC_CAUSES])
      expect(causeEntry(cause).meaning, cause).toMatch(/^[A-Z].{10,}\.$/)
    expect(CAUSES).toHaveLength(new Set([...DICOM_CAUSES, ...IPSEC_CAUSES]).size)
  })

  it.each(CAUSES)('titles %s in at most sixty characters, without a full stop', (cause) => {
    const { title } = causeEntry(cause)
    expect(title.length).toBeGreaterThan(3)
    expect(title.length).toBeLessThanOrEqual(60)
    expect(title).not.toMatch(/\.$/)
  })

  it.each(CAUSES)('mends %s in known places with whole sentences', (cause) => {
    const { fixes, evidenceWanted } = causeEntry(cause)
    expect(fixes.length > 0).toBe(cause !== 'ok')
    expect(evidenceWanted.length > 0).toBe(cause !== 'ok')
    for (const fix of fixes) {
      expect(FIX_PLACES).toContain(fix.where)
      expect(fix.what).toMatch(/^[A-Z].*\.$/)
    }
  })

  it('gives no two causes the same title', () => {
    expect(new Set(CAUSES.map(causeTitle)).size).toBe(CAUSES.length)
  })

  it('shows an unknown code as it is', () => {
    expect(isCause('brand-new')).toBe(false)
    expect(isCause('toString')).toBe(false)
    expect(causeTitle('brand-new')).toBe('brand-new')
  })

  it('leads a wrong called AE title to the dataflow page', () => {
    expect(firstFix('wrong-called-ae')?.where).toBe('ge:dataflow')
    expect(candidateOf('wrong-called-ae', 'certain', 'reason 7').fix).toEqual(
      firstFix('wrong-called-ae')
    )
    expect(firstFix('ok')).toBeNull()
  })

  it('names every fix place for people', () => {
    for (const place of FIX_PLACES) expect(fixPlace(place).path.length).toBeGreaterThan(5)
    expect(describeFixPlace('ge:dataflow')).toContain(
      'Utilities › Config › Connectivity › Dataflow'
    )
    expect(fixPlace('heartlab:identity').path).toContain('Settings › Integrations › DICOM')
    expect(fixPlace('heartlab:identity').path).toContain('Settings › Devices › DICOM')
  })
})
