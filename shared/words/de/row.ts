import type { row as english } from '../en/row'

export const row = {
  'row.for-another-row': 'Das Zertifikat ist für {aeTitle} (Zeile {row}).',
  'row.other-letters': 'Im Zertifikat ist der AE-Titel anders groß und klein geschrieben.',
  'row.for-another': 'Das Zertifikat ist für {named}, nicht für {aeTitle}.',
  'row.names-nobody':
    'Das Zertifikat nennt {aeTitle} nicht; prüfen Sie, ob es zu diesem Gerät gehört.',
  'row.shared': 'Zeile {row} ({aeTitle}) hat dasselbe Zertifikat.',
  'row.unclosed': 'Zeile {line}: Ein Anführungszeichen wird geöffnet und nicht geschlossen.',
  'row.too-long': 'Zeile {line} hat {values} Werte für {columns} Spalten.',
  'row.too-short': 'Zeile {line} endet vor dem AE-Titel.',
  'row.no-object': 'Dieser Eintrag ist kein Objekt mit name, ae_title, model und room.'
} as const satisfies Record<keyof typeof english, string>
