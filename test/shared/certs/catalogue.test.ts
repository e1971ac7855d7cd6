import { describe, expect, it } from 'vitest'
import { FIX_PLACES } from '../../../shared/causes/codes'
import { CERT_CATALOGUE } from '../../../shared/certs/catalogue'
import { finding, orderFindings, verdictOf } from '../../../shared/certs/finding'
import { CERT_CODES } from '../../../shared/certs/finding-codes'

describe('the catalogue of findings', () => {
  it.each(CERT_CODES)('has one sentence and one next action for %s', (code) => {
    const { title, fix } = CERT_CATALOGUE[code]
    expect(title).toMatch(/^[A-Z].*\.$/)
    expect(fix.what).toMatch(/^[A-Z].*\.$/)
    expect(FIX_PLACES).toContain(fix.where)
  })
})

describe('the verdict', () => {
  it('is that of the worst finding', () => {
    const info = finding('expires-soon', 'info', '')
    const warn = finding('p12-rc2', 'warn', '')
    const error = finding('expired', 'error', '')
    expect(verdictOf([])).toBe('ok')
    expect(verdictOf([info])).toBe('ok')
    expect(verdictOf([info, warn])).toBe('warn')
    expect(verdictOf([warn, error, info])).toBe('defect')
    expect(orderFindings([info, warn, error, error]).map((one) => one.code)).toEqual([
      'expired',
      'p12-rc2',
      'expires-soon'
    ])
  })
})
