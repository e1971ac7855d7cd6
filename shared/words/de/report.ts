import type { report as english } from '../en/report'

export const report = {
  'report.hand-over': 'Übergabe',
  'report.hand-over-of': 'Übergabe: {site}',
  'report.made-by': 'HeartLab Connect {version}, {at}',
  'report.unnamed-site': 'Standort ohne Namen',
  'report.unnamed-device': 'Gerät ohne Namen',
  'report.endpoint': 'Endpunkt',
  'report.site-steps': 'Schritte des Standorts',
  'report.tunnel': 'IPSec-Tunnel',
  'report.change-back': 'Zurückzunehmen',
  'report.certificate': 'Zertifikat',
  'report.steps': 'Schritte',
  'report.proof': 'Letzter Nachweis',
  'report.proof-of': '{at}, Version {version}, Dauer {ms} ms',
  'report.test-uids': 'Zu löschende Testobjekte (UIDs)',
  'report.rung': 'Prüfung',
  'report.result': 'Ergebnis',
  'report.time': 'Zeit',
  'report.done': 'erledigt',
  'report.stale': 'neu prüfen',
  'report.pass': 'bestanden',
  'report.warn': 'Hinweis',
  'report.fail': 'fehlgeschlagen',
  'report.skipped': 'übersprungen',
  'report.crashed': 'abgestürzt',
  'report.canceled': 'abgebrochen',
  'report.certain': 'sicher',
  'report.likely': 'wahrscheinlich',
  'report.possible': 'möglich',
  'report.connection': 'Verbindung',
  'report.authenticated': 'TLS mit Client-Zertifikat (authenticated)',
  'report.anonymous': 'TLS ohne Client-Zertifikat (Allow Anonymous TLS)',
  'report.plain': 'DICOM ohne TLS im IPSec-Tunnel',
  'report.server-ca': 'Datei der Server-CA',
  'report.file-line': '{name} ({bytes} Bytes, SHA-256 {sha256})',
  'report.model': 'Modell',
  'report.room': 'Raum',
  'report.windows': 'Windows',
  'report.file': 'Datei',
  'report.subject': 'Inhaber (Subject)',
  'report.issuer': 'Aussteller (Issuer)',
  'report.sha1': 'SHA-1-Fingerabdruck',
  'report.sha256': 'SHA-256-Fingerabdruck',
  'report.from': 'Gültig von',
  'report.until': 'Gültig bis',
  'report.keys': 'Pre-shared Keys',
  'report.keys-apart': 'nicht in diesem Dokument',
  'report.not-proved': 'Die Verbindung ist noch nicht nachgewiesen.',
  'report.proved': 'Die Verbindung ist nachgewiesen.',
  'report.proved-warn': 'Die Verbindung ist nachgewiesen, mit einem Hinweis.',
  'report.unfinished': 'Der letzte Nachweis wurde nicht beendet.',
  'report.failed': 'Der letzte Nachweis ist fehlgeschlagen.',
  'report.failed-by': 'Der letzte Nachweis ist fehlgeschlagen: {title} ({cause}).',
  'report.undo-studies':
    'Bitten Sie HeartLab Support, die Teststudien zu löschen, deren UIDs hier stehen (Patient „TEST^HEARTLAB CONNECTIVITY“).',
  'report.undo-drive':
    'Löschen Sie den USB-Stick, der das Zertifikat trug, mit HeartLab Connect, und alle Kopien der .p12-Datei: Deren Passwort ist veröffentlicht.',
  'report.undo-key':
    'Die Anleitung macht den Schlüssel am Gerät exportierbar; wer Administrator ist, kann ihn kopieren. Geht ein Stick oder Gerät verloren, schalten Sie die DICOM Identity in HeartLab aus oder löschen Sie sie.',
  'report.undo-authenticated':
    'Stellen Sie in HeartLab sicher, dass Allow Anonymous TLS dieser Identität aus ist, falls es für einen Test an war.',
  'report.undo-anonymous':
    'Allow Anonymous TLS ist an: Jeder, der die AE-Titel kennt, kann senden. Schalten Sie es aus, sobald ein Client-Zertifikat eingerichtet ist.',
  'report.undo-plain':
    'DICOM wird ohne TLS gesendet: Sorgen Sie dafür, dass dieser Port nur durch den Tunnel zu erreichen ist.',
  'report.undo-messages':
    'Löschen Sie Nachrichten und Notizen, in denen die Pre-shared Keys stehen; die Schlüssel bleiben im Gateway und bei HeartLab.',
  'report.undo-rules':
    'Nehmen Sie Firewall-Regeln zurück, die nur für die Fehlersuche geöffnet wurden.',
  'report.undo-practice':
    'Hatte das Gerät einen Übungsendpunkt zum Ziel, so stellen Sie HeartLabs Werte wieder ein und entfernen Sie die Übungs-CA aus Trusted Root Certification Authorities.',
  'report.scope':
    'HeartLab Connect hilft beim Einrichten und ist kein Medizinprodukt; es stellt keine Diagnose. Eine Empfehlung durch GE oder HeartLab wird nicht behauptet. Maßgeblich für jeden Schritt ist HeartLabs eIFU (ifu.heartlab.com) in ihrer gültigen Ausgabe.'
} as const satisfies Record<keyof typeof english, string>
