import { describe, expect, it } from 'vitest'
import { FIX_PLACES } from '../../../shared/causes/codes'
import { MODEL_FAMILIES } from '../../../shared/ge/models'
import { stepForFix } from '../../../shared/wizard/fix-steps'
import { placeFromText, placeToText } from '../../../shared/wizard/place'
import { actsFor, STEPS, stepById } from '../../../shared/wizard/acts'

describe('a place on the road', () => {
  it('is written and read back, for every page', () => {
    for (const { id, screens } of STEPS)
      for (const screen of [null, ...screens])
        expect(placeFromText(placeToText({ step: id, screen }))).toEqual({ step: id, screen })
  })

  it.each(['', 'nonsense', 'nonsense/also', '/'])(
    'falls back to the first page for “%s”',
    (text) => {
      expect(placeFromText(text)).toEqual({ step: 'endpoint', screen: null })
    }
  )

  it('keeps the step when only the screen is unknown', () => {
    expect(placeFromText('tcp-ip/of-a-later-version')).toEqual({ step: 'tcp-ip', screen: null })
  })
})

describe('where a fix leads', () => {
  it.each(FIX_PLACES)('is known for %s, and the screen belongs to its step', (where) => {
    const target = stepForFix(where)
    if (target.kind === 'step' && target.screen)
      expect(stepById(target.step).screens).toContain(target.screen)
  })

  it('is a page that the model has', () => {
    for (const family of MODEL_FAMILIES)
      for (const where of FIX_PLACES) {
        const target = stepForFix(where, family)
        const steps = actsFor('authenticated', family).flatMap((act) => act.steps)
        if (target.kind === 'step') expect(steps.map(({ id }) => id)).toContain(target.step)
      }
  })

  it('is the page of DicomStorage for the dataflow, the values card for a LOGIQ', () => {
    expect(stepForFix('ge:dataflow')).toMatchObject({ step: 'dicom-storage' })
    expect(stepForFix('ge:dataflow', 'logiq')).toMatchObject({ step: 'values-card' })
  })
})
