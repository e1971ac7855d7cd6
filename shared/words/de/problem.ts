import type { problem as english } from '../en/problem'

export const problem = {
  'problem.heading': 'Es gibt ein Problem',
  'problem.called-ae-empty':
    'Geben Sie den Server AE Title aus View DICOM Endpoints in HeartLab ein.',
  'problem.device-ae-empty': 'Geben Sie den AE-Titel ein, den dieses Gerät schon hat.',
  'problem.ae-too-long': 'Ein AE-Titel hat höchstens 16 Zeichen; dieser hat {length}.',
  'problem.ae-backslash': 'Ein AE-Titel darf keinen umgekehrten Schrägstrich enthalten.',
  'problem.ae-control-character':
    'Der AE-Titel enthält ein unsichtbares Zeichen; tippen Sie ihn noch einmal von Hand.',
  'problem.ae-not-ascii':
    'Ein AE-Titel darf nur einfache Buchstaben, Ziffern und Zeichen haben, keine Akzente oder Umlaute.',
  'problem.ae-lower-case':
    'Groß- und Kleinbuchstaben zählen: Schreiben Sie den AE-Titel überall genau so.',
  'problem.ae-inner-space':
    'Das Leerzeichen im AE-Titel zählt; beim Tippen geht es leicht verloren.',
  'problem.ae-outer-space':
    'Leerzeichen vor und nach einem AE-Titel bedeuten nichts und werden weggelassen.',
  'problem.ae-underscore':
    'Manche Geräte können keinen Unterstrich tippen; prüfen Sie, ob dieses es kann.',
  'problem.ae-duplicate':
    'Der AE-Titel {aeTitle} gehört schon zu {name}. Jedes Gerät braucht seinen eigenen.',
  'problem.host-empty': 'Geben Sie die Server IP Address aus View DICOM Endpoints in HeartLab ein.',
  'problem.host-scheme':
    'Lassen Sie https:// oder einen anderen Anfang weg: nur die Adresse oder der Name.',
  'problem.host-port': 'Lassen Sie Doppelpunkt und Port weg: Der Port hat sein eigenes Feld.',
  'problem.host-path': 'Lassen Sie alles ab dem Schrägstrich weg: nur die Adresse oder der Name.',
  'problem.host-space': 'Eine Adresse hat keine Leerzeichen; nehmen Sie sie heraus.',
  'problem.host-long': 'Ein Hostname hat höchstens 253 Zeichen; vergleichen Sie ihn mit HeartLab.',
  'problem.host-not-an-address':
    'Das ist weder eine IP-Adresse noch ein Hostname; vergleichen Sie sie Ziffer für Ziffer mit HeartLab.',
  'problem.port-empty':
    'Geben Sie den Port ein, den HeartLab zeigt: 11112 oder 104. Er wird hier nicht geraten.',
  'problem.port-range': 'Ein Port ist eine ganze Zahl von 1 bis 65535; {port} ist keiner.',
  'problem.target-name-empty': 'Geben Sie dem Ziel einen Namen, zum Beispiel HeartLab PACS.',
  'problem.device-name-empty': 'Geben Sie dem Gerät einen Namen, zum Beispiel GE E95 - Room 1.'
} as const satisfies Record<keyof typeof english, string>
