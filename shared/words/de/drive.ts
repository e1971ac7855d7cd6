import type { drive as english } from '../en/drive'

export const drive = {
  'drive.which': 'Welcher Stick?',
  'drive.waiting': 'Warte auf einen USB-Stick… Stecken Sie einen ein.',
  'drive.use-folder': 'Stattdessen einen Ordner benutzen…',
  'drive.folder': 'Ein Ordner auf diesem Computer; kopieren Sie ihn selbst auf den Stick.',
  'drive.free': '{gb, number} GB frei',
  'drive.not-usable': 'Nicht brauchbar: {why}',
  'drive.write': 'Dateien schreiben',
  'drive.pick-first': 'Wählen Sie zuerst einen Stick.',
  'drive.starting': 'Es beginnt…',
  'drive.contents': 'Was auf den Stick kommt',
  'drive.file-client': 'Das Client-Zertifikat mit seinem Schlüssel, für Personal',
  'drive.file-ca': 'Die Server-CA, für Trusted Root; daneben liegt eine Kopie als .pem',
  'drive.file-card-name': 'Wertekarte',
  'drive.file-card': 'Jeder einzutippende Wert, mit Fingerabdrücken und ohne Geheimnisse',
  'drive.key-on-drive':
    'Behalten Sie den Stick bei sich: Wer ihn hat, hat den Schlüssel des Geräts.',
  'drive.tip': 'FAT32 und kurze Namen kann jedes Gerät lesen.',
  'drive.written': 'Geschrieben und zurückgelesen: {folder}',
  'drive.unchanged': 'Alles war schon da, Byte für Byte: {folder}',
  'drive.safe': 'Kann entfernt werden',
  'drive.not-safe': 'Geschrieben; werfen Sie den Stick aus, bevor Sie ihn abziehen',
  'drive.file': 'Datei',
  'drive.bytes': 'Bytes',
  'drive.verify': 'Noch einmal zurücklesen',
  'drive.holds': 'Auf dem Stick steht, was geschrieben wurde',
  'drive.broken': 'Auf dem Stick steht nicht, was geschrieben wurde: Schreiben Sie ihn neu'
} as const satisfies Record<keyof typeof english, string>
