import type { step as english } from '../en/step'

export const step = {
  'step.act-endpoint': 'Endpunkt',
  'step.act-identity': 'Identität',
  'step.act-certificates': 'Zertifikate',
  'step.act-usb-drive': 'USB-Stick',
  'step.act-scanner': 'Gerät',
  'step.act-prove': 'Nachweis',
  'step.act-hand-over': 'Übergabe',
  'step.state-done': 'erledigt',
  'step.state-current': 'als Nächstes',
  'step.state-stale': 'erneut prüfen',
  'step.state-open': 'noch offen',
  'step.state-not-needed': 'nicht nötig',
  'step.waits-for': 'Sie können dies schon lesen. Vorher ist zu erledigen: {steps}.',
  'step.stale-title': 'Bitte erneut prüfen',
  'step.stale-why':
    'Etwas, worauf dieser Schritt beruht, hat sich geändert. Sehen Sie ihn noch einmal an und bestätigen Sie ihn erneut.',
  'step.page-of': 'Bildschirm {page} von {pages}',

  'step.endpoint-title': 'Wo HeartLab Studien empfängt',
  'step.endpoint-lead':
    'Damit ein GE-Ultraschallgerät DICOM-Studien sicher an HeartLab senden kann, tragen Sie zuerst die Verbindungsdaten zusammen: Server AE Title, Server IP Address und TLS Port.',
  'step.identity-title': 'Diesem Gerät in HeartLab eine Identität geben',
  'step.identity-lead':
    'Eine DICOM Identity besteht aus einem Namen und dem AE-Titel des Geräts. HeartLab nimmt nur Geräte an, die es kennt.',
  'step.client-certificate-file-title': 'Das Client-Zertifikat dieses Geräts',
  'step.client-certificate-file-lead':
    'Authentifiziertes TLS (gegenseitiges TLS mit Client-Zertifikat) braucht ein Client-Zertifikat aus der DICOM Identity. Es wird hier geprüft, bevor jemand zum Gerät geht.',
  'step.server-ca-title': 'Das Zertifikat, mit dem das Gerät HeartLab vertraut',
  'step.server-ca-lead':
    'Mit dem HeartLab Server CA Certificate erkennt das Gerät, dass der Server wirklich HeartLab ist.',
  'step.usb-drive-title': 'Die Dateien auf einen USB-Stick schreiben',
  'step.usb-drive-lead':
    'Die Dateien werden geschrieben, zurückgelesen und verglichen. Sonst wird auf dem Stick nichts verändert.',
  'step.before-you-go-title': 'Am Gerät anmelden',
  'step.before-you-go-lead':
    'Für Personal vor Ort mit Administratorzugang zum GE-Ultraschallgerät. Sie brauchen dessen Administrator, den USB-Stick, wo einer vorbereitet wurde, und eine richtig gehende Uhr.',
  'step.client-certificate-title': 'Das Client-Zertifikat importieren',
  'step.client-certificate-lead':
    'Die Datei aus HeartLab gehört in den Ordner Personal im Windows des Geräts.',
  'step.trusted-root-title': 'Die Server-CA importieren',
  'step.trusted-root-lead':
    'Die HeartLab Server CA gehört in Trusted Root Certification Authorities und nirgendwo sonst hin.',
  'step.tcp-ip-title': 'AE-Titel prüfen, Zertifikat auswählen',
  'step.tcp-ip-lead':
    'Das Gerät muss sich so nennen, wie HeartLab es kennt, und das importierte Zertifikat verwenden.',
  'step.dataflow-title': 'HeartLab in einen Dataflow aufnehmen',
  'step.dataflow-lead':
    'Ein Dataflow legt fest, woher Studien kommen und wohin sie gehen. Auf die Reihenfolge kommt es an.',
  'step.dicom-storage-title': 'Dem Gerät sagen, wo HeartLab ist',
  'step.dicom-storage-lead':
    'Geben Sie diese Werte genau so ein. Was hier leuchtet, leuchtet auch daneben auf dem Bildschirm des Geräts.',
  'step.values-card-title': 'Werte für dieses Gerät',
  'step.values-card-lead':
    'Die Bildschirme dieses Modells sind nicht öffentlich beschrieben. Hier steht jeder Wert, den es braucht; die Bezeichnungen am Gerät können anders lauten.',
  'step.connectivity-check-title': 'Das Gerät die Verbindung prüfen lassen',
  'step.connectivity-check-lead':
    'Lassen Sie das Gerät seine Verbindung zu HeartLab prüfen (Ping, dann Verify), und lesen Sie die Antwort.',
  'step.prove-title': 'Den Weg zu HeartLab nachweisen',
  'step.prove-lead':
    'Dieser Computer geht denselben Weg wie das Gerät, Schritt für Schritt, mit denselben Dateien.',
  'step.live-check-title': 'Das Gerät seine Einstellungen selbst beweisen lassen',
  'step.live-check-lead':
    'Richten Sie das Gerät kurz auf diesen Computer; jede Einstellung wird nach dem beurteilt, was wirklich ankommt.',
  'step.study-list-title': 'Die Teststudie in HeartLab sehen',
  'step.study-list-lead':
    'Senden Sie eine Teststudie vom Gerät und bestätigen Sie, dass sie in HeartLab erscheint.',
  'step.hand-over-title': 'Übergabe',
  'step.hand-over-lead':
    'Halten Sie fest, was eingestellt und nachgewiesen wurde, und nehmen Sie den Schlüssel vom Stick.'
} as const satisfies Record<keyof typeof english, string>
