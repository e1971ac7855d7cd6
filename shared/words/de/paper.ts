import type { paper as english } from '../en/paper'

export const paper = {
  'paper.card': 'Werte für dieses Gerät',
  'paper.steps': 'Schritte am Gerät, angemeldet als sein Administrator',
  'paper.card-footer':
    'HeartLab Connect hilft beim Einrichten und ist kein Medizinprodukt. Maßgeblich ist HeartLabs eigene Anleitung.',
  'paper.steps-footer':
    'Danach: Löschen Sie diesen Stick mit HeartLab Connect. Ging ein Stick verloren: Schalten Sie die Identität in HeartLab aus.',
  'paper.practice':
    'ÜBUNG: Mit dieser CA vertraut das Gerät dem Übungsendpunkt, nicht HeartLab. Entfernen Sie sie nach dem Üben vom Gerät.',
  'paper.no-server-ca':
    'Die Server-CA ist nicht auf diesem Stick. Laden Sie sie in HeartLab herunter (View DICOM Endpoints, PEM Format), bevor Sie losgehen.',
  'paper.published':
    'Das Passwort pulse ist veröffentlicht: Wer die Zertifikatsdatei hat, hat den Schlüssel. Behalten Sie diesen Stick bei sich und löschen Sie ihn danach.',
  'paper.scanner': 'Dieses Gerät',
  'paper.endpoint': 'HeartLabs Endpunkt (Dataflow, DicomStorage)',
  'paper.client': 'Client-Zertifikat (Speicher: Personal)',
  'paper.server-ca': 'HeartLabs Server-CA (Speicher: Trusted Root Certification Authorities)',
  'paper.practice-ca': 'Übungs-CA (Speicher: Trusted Root Certification Authorities)',
  'paper.name': 'Name',
  'paper.own-title': 'AE-Titel des Geräts',
  'paper.model': 'Modell',
  'paper.room': 'Raum',
  'paper.file': 'Datei',
  'paper.same-file': '{file} (dieselbe wie {other})',
  'paper.password': 'Passwort der Datei',
  'paper.password-apart':
    'getrennt von diesem Stick verwahrt: Fragen Sie die Person, die ihn vorbereitet hat',
  'paper.type-password-apart': 'das Passwort, das getrennt von diesem Stick verwahrt ist',
  'paper.until': 'Gültig bis',
  'paper.on': 'an',
  'paper.off': 'aus',
  'paper.label-until': 'gültig bis {day}',
  'paper.labels': 'Etiketten',
  'paper.renew': 'Zertifikat von {name} erneuern ({aeTitle})',
  'paper.renew-how':
    'Es endet am {day}. Laden Sie in HeartLab ein neues Client-Zertifikat herunter und bereiten Sie einen USB-Stick vor.',
  'paper.renew-alarm': 'Zertifikat von {aeTitle}'
} as const satisfies Record<keyof typeof english, string>
