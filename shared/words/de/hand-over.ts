import type { handOver as english } from '../en/hand-over'

export const handOver = {
  'hand-over.preview': 'Was der Bericht sagt',
  'hand-over.proven-at': 'Nachgewiesen am {at} UTC, von diesem Computer.',
  'hand-over.not-proven': 'Noch nicht nachgewiesen: Der Bericht wird das sagen',
  'hand-over.not-passed': 'Der letzte Nachweis scheiterte: Der Bericht wird das sagen',
  'hand-over.to-proof': 'Zum Nachweis',
  'hand-over.save': 'Bericht speichern',
  'hand-over.no-secrets':
    'Er enthält jeden Wert und Fingerabdruck, kein Passwort und keinen Schlüssel.',
  'hand-over.save-pdf': 'Als PDF speichern',
  'hand-over.save-html': 'Als HTML speichern',
  'hand-over.save-json': 'Als JSON speichern',
  'hand-over.saved': 'Gespeichert: {name}',
  'hand-over.bundle': 'Support-Bündel speichern',
  'hand-over.bundle-why':
    'Für den HeartLab-Support: eine bereinigte Datei mit den Nachweisen und dem Plan.',
  'hand-over.finished': 'Dieses Gerät ist fertig. Sein Nachweis bleibt beim Standort.',
  'hand-over.finish': 'Alles erledigt',
  'hand-over.wipe': 'Den Schlüssel vom Stick nehmen',
  'hand-over.wipe-why':
    'Nach dem Import braucht niemand die Datei mehr. Flash-Speicher behält Spuren: Geht der Stick verloren, schalten Sie die Identität in HeartLab aus.',
  'hand-over.wipe-do': 'Dateien löschen',
  'hand-over.wipe-pick': 'Stick wählen',
  'hand-over.wipe-sure': 'Die Dateien von diesem Stick löschen?',
  'hand-over.wipe-what':
    'Die Dateien dieses Satzes werden überschrieben und entfernt. Andere Dateien auf dem Stick bleiben.'
} as const satisfies Record<keyof typeof english, string>
