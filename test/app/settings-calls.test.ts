import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { windowLanguage } from '../../electron/app/settings-calls'
import { languageOf } from '../../shared/words/messages'
import { scratchFolder } from '../engine/certs/own-pki'

const scratch = scratchFolder()
afterAll(() => scratch.remove())

describe('the language of the window', () => {
  it.each([
    ['de', 'de'],
    ['de-AT', 'de'],
    ['en-NZ', 'en'],
    ['den-CA', 'en'],
    ['fr', 'en']
  ])('is on a system with the locale %s at first %s', (locale, language) => {
    expect(languageOf(locale)).toBe(language)
  })

  it('is the chosen one, and the system’s again when the file is damaged', async () => {
    const file = join(scratch.path, 'settings.json')
    writeFileSync(file, '{"theme":"dark","language":"de"}')
    expect(await windowLanguage(file)).toBe('de')
    writeFileSync(file, '{"theme":')
    const systems = languageOf(Intl.DateTimeFormat().resolvedOptions().locale)
    expect(await windowLanguage(file)).toBe(systems)
  })
})
