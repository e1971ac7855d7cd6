import type { kit as english } from '../en/kit'

export const kit = {
  'kit.can-be-written': 'Hierauf kann ein Kit geschrieben werden.',
  'kit.own-disk': 'Das ist die eigene Festplatte dieses Computers.',
  'kit.bitlocker':
    'BitLocker schützt ihn; das Gerät könnte ihn nicht öffnen. Nehmen Sie einen anderen Stick.',
  'kit.virtual':
    'Das ist ein virtuelles Laufwerk, kein USB-Stick. Nehmen Sie stattdessen einen Ordner.',
  'kit.built-in': 'Diese Festplatte ist eingebaut.',
  'kit.not-removable': 'Das ist kein Wechseldatenträger.',
  'kit.no-file-system':
    'Er hat kein Dateisystem, das dieser Computer öffnet. Stecken Sie ihn neu ein, oder lassen Sie ihn als FAT32 formatieren.',
  'kit.does-not-open':
    'Er lässt sich nicht öffnen: Vielleicht sperrt ihn BitLocker, oder er ist beschädigt. Nehmen Sie einen anderen Stick.',
  'kit.read-only':
    'Er ist schreibgeschützt: Verschieben Sie den Schalter, oder nehmen Sie einen anderen Stick.',
  'kit.full': 'Er ist voll: Machen Sie zwei Megabyte frei, oder nehmen Sie einen anderen Stick.',
  'kit.large': 'Für einen USB-Stick ist er groß; sehen Sie nach, ob es der richtige ist.',
  'kit.exfat':
    'Er ist als exFAT formatiert, was manche älteren Geräte nicht lesen; FAT32 lesen alle.',
  'kit.fuseblk':
    'Er ist als NTFS oder exFAT formatiert, was manche Geräte nicht lesen; FAT32 lesen alle.',
  'kit.ntfs':
    'Er ist als NTFS formatiert; das Gerät liest es, aber manche Standorte sperren es. FAT32 lesen alle.',
  'kit.other-file-system':
    'Er hat ein Dateisystem, das das Windows des Geräts nicht liest. Lassen Sie ihn als FAT32 formatieren.',
  'kit.checking': 'Die Dateien werden noch einmal geprüft',
  'kit.writing': 'Wird geschrieben und zurückgelesen',
  'kit.comparing': 'Was angekommen ist, wird verglichen',
  'kit.wiping': 'Wird gelöscht',
  'kit.nothing-there': 'Dort wurde kein Kit gefunden.',
  'kit.whole': '{name}: {files} Dateien, alle wie geschrieben',
  'kit.not-whole': '{name}: Dieses Kit ist nicht vollständig',
  'kit.fault-of': '{name}: {fault}',
  'kit.missing-file': '{file} fehlt.',
  'kit.no-file': '{file} ist keine Datei mehr.',
  'kit.unreadable': '{file} lässt sich nicht lesen.',
  'kit.changed': '{file} wurde verändert.',
  'kit.changed-size': '{file} wurde verändert: {held} Bytes statt {bytes}.',
  'kit.extra-file': '{file} gehört nicht zu diesem Kit.',
  'kit.expired': '{file} ist am {day} abgelaufen.',
  'kit.not-yet-valid': '{file} gilt erst ab {day}.',
  'kit.expires-soon': '{file} läuft am {day} ab.',
  'kit.interrupted':
    'Ein Schreibvorgang wurde abgebrochen; das Kit liegt in {place}. Bereiten Sie es noch einmal vor.',
  'kit.no-manifest': 'Hier ist kein Kit von uns: manifest.json fehlt.',
  'kit.manifest-damaged': 'Die Datei manifest.json des Kits ist beschädigt.',
  'kit.wipe-limits':
    'Die P12-Datei wurde vor dem Entfernen überschrieben, aber ein Flash-Speicher behält vielleicht alte Kopien. Geben Sie den Stick aus der Hand, so schalten Sie die Identität in HeartLab aus.'
} as const satisfies Record<keyof typeof english, string>
