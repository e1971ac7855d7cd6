import { describe, expect, it } from 'vitest'
import { causeEntry, CAUSES } from '../../../shared/causes/catalogue'
import { FIX_PLACES } from '../../../shared/causes/codes'
import { CERT_CATALOGUE } from '../../../shared/certs/catalogue'
import { CERT_CODES } from '../../../shared/certs/finding-codes'
import {
  causeWords,
  findingWords,
  fixWords,
  placeWords
} from '../../../shared/words/catalogue/catalogue-words'

describe('the catalogue in another language', () => {
  it.each(CAUSES)('names and explains %s', (cause) => {
    const { title, meaning } = causeWords('de', cause)
    expect(title).not.toBe(causeEntry(cause).title)
    expect(meaning).not.toBe(causeEntry(cause).meaning)
    expect(title.length).toBeLessThanOrEqual(70)
  })

  it.each(CAUSES)('says what to do about %s at every place of the catalogue', (cause) => {
    const english = causeEntry(cause).fixes.filter((fix) => fixWords('de', cause, fix) === fix.what)
    expect(english).toEqual([])
  })

  it.each(CERT_CODES)('words the finding %s', (code) => {
    const { title, fix } = CERT_CATALOGUE[code]
    const words = findingWords('de', code, { title, fix: fix.what })
    expect(words.title).not.toBe(title)
    expect(words.fix).not.toBe(fix.what)
  })

  it.each(FIX_PLACES)('names the place %s', (place) => {
    expect(placeWords('de', place).path).not.toBe('')
  })

  it('leaves English as the engine said it, with what a run has added', () => {
    const said = { title: 'The certificate expires in 12 days.', fix: 'Plan its renewal.' }
    expect(findingWords('en', 'expires-soon', said)).toBe(said)
    expect(fixWords('en', 'dns', { where: 'ge:dataflow', what: 'as found' })).toBe('as found')
  })

  it('lets a code of another version stand for itself', () => {
    expect(causeWords('de', 'from-the-future').title).toBe('from-the-future')
    const said = { title: 'New.', fix: 'Do.' }
    expect(findingWords('de', 'from-the-future', said)).toBe(said)
    expect(fixWords('de', 'dns', { where: 'heartlab:support', what: 'Ask.' })).toBe('Ask.')
  })
})
