import type { Language } from '../messages'
import { DICOM_PHRASES } from './de/phrases-dicom'
import { IPSEC_GATEWAY_PHRASES } from './de/phrases-ipsec-gateways'
import { IPSEC_DAEMON_PHRASES } from './de/phrases-ipsec-daemons'
import { IPSEC_SWAN_PHRASES } from './de/phrases-ipsec-swan'
import { IPSEC_VENDOR_PHRASES } from './de/phrases-ipsec-vendors'
import { TLS_PHRASES } from './de/phrases-tls'
import { WANTED_PHRASES } from './de/phrases-wanted'

/*
 * What the rules of the diagnosis say of a log's line. It is written in English beside its rule, which the
 * command line prints; another language stands here, keyed by the English phrase.
 */

interface Phrases {
  readonly phrases: Readonly<Record<string, string>>
  /** What may stand before a code: `alert 48: the issuer is not known`. */
  readonly codes: Readonly<Record<string, string>>
}

const TRANSLATIONS: Readonly<Record<Exclude<Language, 'en'>, Phrases>> = {
  de: {
    phrases: {
      ...IPSEC_SWAN_PHRASES,
      ...IPSEC_DAEMON_PHRASES,
      ...IPSEC_GATEWAY_PHRASES,
      ...IPSEC_VENDOR_PHRASES,
      ...TLS_PHRASES,
      ...DICOM_PHRASES,
      ...WANTED_PHRASES
    },
    codes: {
      alert: 'Alert',
      sent: 'gesendet',
      verification: 'Prüfung',
      error: 'Fehler',
      status: 'Status',
      reject: 'Ablehnung',
      or: 'oder',
      'context result': 'Kontext-Ergebnis'
    }
  }
}

/** A code of a standard, a library or Windows; it stays, for people search for it. */
const CODED =
  /^((?:alert \d+(?: sent)?|verification|Schannel(?: \d+)?|0x[\da-f]+|(?:IKE )?error (?:0x)?[\da-f]+|status \w+|reject [\d/]+(?: or [\d/]+)?|context result \d|dcmtk [\w:]+): )(.+)$/s

/** A rule's phrase in a language; one that has no translation stays English. */
export function phraseWords(language: Language, english: string): string {
  if (language === 'en') return english
  const { phrases, codes } = TRANSLATIONS[language]
  const [, code = '', phrase = english] = CODED.exec(english) ?? []
  if (!Object.hasOwn(phrases, phrase)) return english
  const before = code.replace(/context result|[a-z]+(?=[ :])/g, (word) => codes[word] ?? word)
  return `${before}${phrases[phrase]}`
}
