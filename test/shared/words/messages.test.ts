import { readdirSync, readFileSync } from 'node:fs'
import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, it } from 'vitest'
import { LANGUAGES, MESSAGES, type WordId } from '../../../shared/words/messages'
import { say } from '../../../shared/words/say'

const IDS = Object.keys(MESSAGES.en) as WordId[]

interface Node {
  readonly type: number
  readonly value?: string
  readonly options?: Readonly<Record<string, { readonly value: readonly Node[] }>>
}

const LITERAL = 0
const POUND = 7

function placeholders(nodes: readonly Node[]): readonly string[] {
  return nodes.flatMap(({ type, value, options }) => {
    const inner = Object.values(options ?? {}).flatMap((option) => placeholders(option.value))
    return type === LITERAL || type === POUND ? inner : [value ?? '', ...inner]
  })
}

function placeholdersOf(language: (typeof LANGUAGES)[number], id: WordId): readonly string[] {
  const message = new IntlMessageFormat(MESSAGES[language][id], language, undefined, {
    ignoreTag: true
  })
  return [...new Set(placeholders(message.getAst() as readonly Node[]))].sort()
}

describe('the words', () => {
  it('have the same ids in every language', () => {
    for (const language of LANGUAGES)
      expect(Object.keys(MESSAGES[language]).sort()).toEqual([...IDS].sort())
  })

  it('have the same placeholders in every language', () => {
    for (const id of IDS)
      for (const language of LANGUAGES)
        expect(placeholdersOf(language, id), `${language} ${id}`).toEqual(placeholdersOf('en', id))
  })

  it('can all be said, and leave no brace behind', () => {
    for (const language of LANGUAGES)
      for (const id of IDS) {
        const values = Object.fromEntries(placeholdersOf(language, id).map((name) => [name, 2]))
        expect(say(language, id, values), `${language} ${id}`).not.toMatch(/[{}]|^\s*$/)
      }
  })

  it('are in German where they are sentences', () => {
    const sentences = IDS.filter((id) => MESSAGES.en[id].split(' ').length > 5)
    const same = sentences.filter((id) => String(MESSAGES.en[id]) === MESSAGES.de[id])
    expect(sentences.length).toBeGreaterThan(150)
    expect(same).toEqual([])
  })

  it('keep the scanner’s labels in English, also in German', () => {
    expect(MESSAGES.de['scanner.wizard-password-exported']).toContain(
      'Include all exported properties'
    )
    expect(MESSAGES.de['scanner.import-tools']).toContain('All Tasks')
  })

  it('stand in one file each, so that none hides another', () => {
    for (const language of LANGUAGES) {
      const folder = new URL(`../../../shared/words/${language}/`, import.meta.url)
      const ids = readdirSync(folder).flatMap((name) => {
        const text = readFileSync(new URL(name, folder), 'utf8')
        return [...text.matchAll(/^ {2}'([^']+)':/gm)].map(([, id]) => id)
      })
      expect(ids.sort()).toEqual([...IDS].sort())
    }
  })

  it('use no straight apostrophe, which ICU reads as a quote', () => {
    for (const language of LANGUAGES)
      for (const id of IDS) expect(MESSAGES[language][id], id).not.toContain("'")
  })

  it('say a plural, a value and a saying', () => {
    expect(say('de', 'problem.ae-too-long', { length: 17 })).toContain('17')
    expect(say('en', 'step.page-of', { page: 2, pages: 10 })).toBe('Screen 2 of 10')
  })
})
