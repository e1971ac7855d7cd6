import type { dialog as english } from '../en/dialog'

export const dialog = {
  'dialog.client-certificate': 'Client-Zertifikat dieses Geräts wählen',
  'dialog.server-ca': 'Zertifikat von HeartLabs Server-CA wählen',
  'dialog.devices': 'Liste der Geräte wählen',
  'dialog.log': 'Protokoll wählen',
  'dialog.dicom': 'DICOM-Datei wählen',
  'dialog.folder-kit': 'Ordner für das Kit wählen',
  'dialog.folder-certificate': 'Ordner für das Zertifikat wählen',
  'dialog.folder-dicom': 'Ordner mit DICOM-Dateien wählen',
  'dialog.open-site': 'Standort öffnen',
  'dialog.export-site': 'Standort exportieren',
  'dialog.save': 'Speichern',
  'dialog.save-report': 'Übergabebericht speichern',
  'dialog.save-bundle': 'Support-Paket speichern',
  'dialog.save-ca': 'Zertifikat der Übungs-CA speichern',
  'dialog.save-labels': 'Etiketten speichern',
  'dialog.save-renewals': 'Kalender der Erneuerungen speichern',
  'dialog.save-table': 'Tabelle der Geräte speichern',
  'dialog.all-files': 'Alle Dateien',
  'dialog.files-p12': 'Personal Information Exchange',
  'dialog.files-certificates': 'Zertifikate',
  'dialog.files-lists': 'Listen von Geräten',
  'dialog.files-logs': 'Protokolle',
  'dialog.files-dicom': 'DICOM',
  'dialog.files-sites': 'Standort (HeartLab Connect)'
} as const satisfies Record<keyof typeof english, string>
