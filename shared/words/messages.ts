import { de } from './de'
import { en } from './en'

/**
 * Every sentence a person reads, once, in ICU MessageFormat.
 * One file an area and a language: `en/scanner.ts` and `de/scanner.ts` hold the ids `scanner.…`; a new area is
 * one file in each folder and one line in en.ts and de.ts. English gives the ids; German must have them all.
 * Labels that are read or pressed on the scanner, in Windows or in HeartLab are English in every language.
 */
export const MESSAGES = { en, de } satisfies Record<string, Record<WordId, string>>

export type WordId = keyof typeof en
export type Language = keyof typeof MESSAGES
export const LANGUAGES = ['en', 'de'] as const satisfies readonly Language[]

/** The language of a locale (`de-AT`); English where it is none of ours. */
export function languageOf(locale: string): Language {
  return LANGUAGES.find((language) => locale.split('-')[0] === language) ?? 'en'
}
