import { describe, expect, it } from 'vitest'
import { judgeNotDicom } from '../../../shared/checks/judge-association'
import { isPduLengthFault, type WireFault } from '../../../shared/dicom/wire-fault'
import { wire } from '../../../shared/words/en/wire'
import { english } from '../../../shared/words/english'
import { sayThis } from '../../../shared/words/say'
import { isEnglish } from '../words/is-english'

const FAULTS = Object.keys(wire).map(
  (id) => ({ id, values: { type: 1, came: 2, due: 3 } }) as WireFault
)

describe('a rule of the wire that bytes break', () => {
  it('is said in German, all of them', () => {
    for (const fault of FAULTS) expect(isEnglish(sayThis('de', fault)), fault.id).toBe(false)
  })

  it('is one of length where PDU, PDV or P-DATA-TF are too long or too short', () => {
    const lengths = FAULTS.filter(isPduLengthFault).map(english)
    expect(lengths).toEqual([
      'PDU of type 1 is too long',
      'association PDU shorter than its fixed part',
      'PDV shorter than its header',
      'PDV longer than its PDU',
      'P-DATA-TF is longer than allowed'
    ])
  })

  it('is German in the verdict of a judge', () => {
    const disorder = { firstBytes: Buffer.from([]), mode: 'plain', accepted: true } as const
    const [length] = judgeNotDicom({ ...disorder, fault: { id: 'wire.pdv-long' } })
    const [other] = judgeNotDicom({ ...disorder, fault: { id: 'wire.fragment' } })
    expect(sayThis('de', length.why)).toContain('(PDV länger als seine PDU)')
    expect(sayThis('de', other.why)).toContain('(ein Fragment außer der Reihe)')
  })
})
