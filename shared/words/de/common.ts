import type { common as english } from '../en/common'

export const common = {
  'common.back': 'Zurück',
  'common.continue': 'Weiter',
  'common.done-continue': 'Erledigt, weiter',
  'common.cancel': 'Abbrechen',
  'common.close': 'Schließen',
  'common.copy': 'Kopieren',
  'common.show-large': 'Groß zeigen',
  'common.print': 'Drucken',
  'common.next': 'Als Nächstes:',
  'common.looks-different': 'Sieht bei mir anders aus',
  'common.on-the-scanner': 'Am Gerät:',
  'common.not-known-yet': 'noch nicht bekannt'
} as const satisfies Record<keyof typeof english, string>
