import { causeEntry, isCause } from '../../causes/catalogue'
import type { Cause, Fix, FixPlace } from '../../causes/codes'
import { fixPlace } from '../../causes/fix-places'
import type { CertCode } from '../../certs/finding-codes'
import type { CauseWords } from './de/cause-words'
import { DICOM_CAUSE_WORDS } from './de/causes-dicom'
import { IPSEC_CAUSE_WORDS } from './de/causes-ipsec'
import { CERTIFICATE_FINDINGS } from './de/findings-certificates'
import { FILE_FINDINGS } from './de/findings-files'
import { PKCS12_FINDINGS } from './de/findings-pkcs12'
import type { FindingWords } from './de/finding-words'
import { PLACE_WORDS } from './de/places'
import { sayKept, type KeptSaying } from '../kept-saying'
import type { Language } from '../messages'

/*
 * The catalogues of causes and findings in the window's language. They are written in English, which the
 * command line and the reports print; another language stands beside them, keyed by the same codes. Evidence
 * stays technical English everywhere, so that it can be searched for and sent to support.
 */

interface Translation {
  readonly causes: Readonly<Record<Cause, CauseWords>>
  readonly findings: Readonly<Record<CertCode, FindingWords>>
  readonly places: Readonly<Record<FixPlace, PlaceWords>>
}

export interface PlaceWords {
  readonly label: string
  readonly path: string
}

const TRANSLATIONS: Readonly<Record<Exclude<Language, 'en'>, Translation>> = {
  de: {
    causes: { ...DICOM_CAUSE_WORDS, ...IPSEC_CAUSE_WORDS },
    findings: { ...FILE_FINDINGS, ...PKCS12_FINDINGS, ...CERTIFICATE_FINDINGS },
    places: PLACE_WORDS
  }
}

/** What a cause is called and means; a code of another version stands for itself. */
export function causeWords(
  language: Language,
  code: string
): Pick<CauseWords, 'title' | 'meaning'> {
  if (!isCause(code)) return { title: code, meaning: '' }
  return translationOf(language)?.causes[code] ?? causeEntry(code)
}

/** A mend as it was kept or came over the wire. */
export type KeptFix = Pick<Fix, 'where' | 'what'> & { readonly said?: KeptSaying | undefined }

/**
 * What to do about a cause: what a run has found out where it says so, else the catalogue's advice for that
 * place; in a language that has neither, the English.
 */
export function fixWords(language: Language, code: string, { where, what, said }: KeptFix): string {
  const translated = isCause(code) ? translationOf(language)?.causes[code] : undefined
  return sayKept(language, said, translated?.fixes[where] ?? what)
}

/** A finding on a certificate file; English has already what this very file adds to its words. */
export function findingWords(
  language: Language,
  code: string,
  english: FindingWords
): FindingWords {
  const findings: Readonly<Record<string, FindingWords>> | undefined =
    translationOf(language)?.findings
  return findings?.[code] ?? english
}

/** Where a fix is made. */
export function placeWords(language: Language, place: FixPlace): PlaceWords {
  return translationOf(language)?.places[place] ?? fixPlace(place)
}

function translationOf(language: Language): Translation | null {
  return language === 'en' ? null : TRANSLATIONS[language]
}
