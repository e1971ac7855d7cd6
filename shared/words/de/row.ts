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
  'row.no-object': 'Dieser Eintrag ist kein Objekt mit name, ae_title, model und room.',
  'row.no-name': 'Das Gerät hat keinen Namen.',
  'row.model-missing':
    'Das Modell fehlt, darum kann die Schrittliste seine Bildschirme nicht nennen.',
  'row.model-unknown':
    'Das Modell {model} ist hier nicht bekannt, darum kann die Schrittliste seine Bildschirme nicht nennen.',
  'row.title-taken':
    'Zeile {row} hat auch den AE-Titel {aeTitle}; jedes Gerät braucht seinen eigenen.',
  'row.title-empty': 'Der AE-Titel ist leer.',
  'row.title-too-long': 'Der AE-Titel hat {length} Zeichen; höchstens {most} sind möglich.',
  'row.title-backslash': 'Ein AE-Titel darf keinen umgekehrten Schrägstrich enthalten.',
  'row.title-control':
    'Der AE-Titel enthält ein unsichtbares Steuerzeichen (vielleicht einen Tabulator oder Zeilenumbruch).',
  'row.title-not-ascii':
    'Ein AE-Titel darf nur einfache Buchstaben, Ziffern und Zeichen haben, keine Akzente oder Umlaute.',
  'row.title-lower-case':
    'AE-Titel werden Buchstabe für Buchstabe verglichen; Kleinbuchstaben werden anderswo oft anders getippt.',
  'row.title-inner-space':
    'Ein Leerzeichen im AE-Titel ist erlaubt, geht beim Tippen aber leicht verloren oder wird verdoppelt.',
  'row.title-underscore':
    'Ein Unterstrich ist erlaubt, aber manche Geräte können ihn nicht tippen, und manche Bildschirme verbergen ihn.',
  'row.title-outer-space':
    'Leerzeichen vor oder nach einem AE-Titel bedeuten nichts und werden weggelassen.',
  'row.password-wrong': 'Das Passwort dieser Zeile öffnet die Datei nicht.',
  'row.not-carried': 'Das ist keine P12-Datei, die sich so mitnehmen lässt.',
  'row.no-server-ca': 'Die Server-CA-Datei enthält kein Zertifikat, das sich mitnehmen lässt.',
  'row.out-of-sight':
    'Die Liste kam ohne ihren Ordner, darum lässt sich die genannte Datei nicht suchen.',
  'row.file': '{file}: {why}',
  'row.file-none': 'Diese Datei gibt es nicht.',
  'row.file-folder': 'Das ist ein Ordner, keine Datei.',
  'row.file-too-large': 'Für eine Zertifikatsdatei ist das viel zu groß.',
  'row.file-odd': 'Das ist keine Datei.',
  'row.file-not-allowed': 'Diese Datei dürfen Sie nicht lesen.',
  'row.file-failing': 'Diese Datei ist nicht lesbar; vielleicht ist ihr Datenträger defekt.'
} as const satisfies Record<keyof typeof english, string>
