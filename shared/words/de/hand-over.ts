import type { handOver as english } from '../en/hand-over'

export const handOver = {
  'hand-over.preview': 'Was der Bericht sagt',
  'hand-over.is-done': 'Fertig: Der Weg ist offen, die Studie ist angekommen',
  'hand-over.not-done': 'Noch nicht fertig: Der Bericht nennt, was fehlt',
  'hand-over.proven-at': 'Der Weg zu HeartLab ist seit {at} UTC von diesem Computer nachgewiesen.',
  'hand-over.not-proven': 'Der Weg zu HeartLab ist nicht nachgewiesen.',
  'hand-over.not-passed': 'Der letzte Nachweis ist fehlgeschlagen.',
  'hand-over.proof-old': 'Seit dem letzten Nachweis hat sich etwas geändert.',
  'hand-over.to-proof': 'Nachweisen',
  'hand-over.arrived-at': 'Die Studie des Geräts wurde am {at} UTC in HeartLab gesehen.',
  'hand-over.not-arrived': 'Noch niemand hat eine Studie dieses Geräts in HeartLab gesehen.',
  'hand-over.to-study': 'Nach der Studie sehen',
  'hand-over.save': 'Bericht speichern',
  'hand-over.no-secrets':
    'Er enthält jeden Wert und Fingerabdruck, kein Passwort und keinen Schlüssel.',
  'hand-over.save-pdf': 'Als PDF speichern',
  'hand-over.save-html': 'Als HTML speichern',
  'hand-over.save-json': 'Als JSON speichern',
  'hand-over.saved': 'Gespeichert: {name}',
  'hand-over.bundle': 'Support-Paket speichern',
  'hand-over.bundle-why':
    'Für den HeartLab-Support: eine bereinigte Datei mit den Nachweisen und dem Plan.',
  'hand-over.finished':
    'Dieses Gerät ist fertig: Seine Studie ist angekommen. Der Nachweis bleibt beim Standort.',
  'hand-over.finish': 'Alles erledigt',
  'hand-over.leave-open': 'Vorerst offen lassen',
  'hand-over.left-open': 'Als nicht fertig gespeichert. Es fehlt noch: {steps}.',
  'hand-over.wipe': 'Den Schlüssel vom Stick nehmen',
  'hand-over.wipe-why':
    'Nach dem Import braucht niemand die Datei mehr. Flash-Speicher behält Spuren: Geht der Stick verloren, schalten Sie die Identität in HeartLab aus.',
  'hand-over.wipe-do': 'Dateien löschen',
  'hand-over.wipe-pick': 'Stick wählen',
  'hand-over.wipe-sure': 'Die Dateien von diesem Stick löschen?',
  'hand-over.wipe-what':
    'Die Dateien dieses Kits werden überschrieben und entfernt. Andere Dateien auf dem Stick bleiben.'
} as const satisfies Record<keyof typeof english, string>
