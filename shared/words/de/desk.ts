import type { desk as english } from '../en/desk'

export const desk = {
  'desk.in-heartlab': 'In HeartLab:',
  'desk.or': 'oder',
  'desk.site-name': 'Name dieser Klinik',
  'desk.site-name-hint': 'Er steht auf dem Bericht und oben in diesem Fenster.',
  'desk.mode': 'So verbindet sich dieser Standort',
  'desk.mode-authenticated': 'Authenticated TLS',
  'desk.mode-authenticated-hint':
    'Verschlüsselt, und das Gerät zeigt ein eigenes Zertifikat. So beschreibt es HeartLabs Anleitung.',
  'desk.mode-anonymous': 'Anonymous TLS',
  'desk.mode-anonymous-hint':
    'Verschlüsselt, ohne Zertifikat des Geräts. Nur wenn HeartLab Ihnen das gesagt hat.',
  'desk.mode-plain': 'Unverschlüsseltes DICOM im IPSec-Tunnel',
  'desk.mode-plain-hint': 'Der Tunnel verschlüsselt. Nur wo ein Tunnel zu HeartLab steht.',
  'desk.called-ae': 'Server AE Title',
  'desk.called-ae-hint': 'Großbuchstaben zählen. Höchstens 16 Zeichen.',
  'desk.host': 'Server IP Address',
  'desk.host-hint': 'Nur die Adresse oder der Hostname, ohne https:// und ohne Port.',
  'desk.port': 'Port',
  'desk.port-hint':
    '11112 oder 104: Übernehmen Sie den TLS Port, den HeartLab zeigt. Hier wird nicht geraten.',
  'desk.port-hint-plain':
    '11112 oder 104: der Port, den HeartLab Ihnen für den Tunnel genannt hat. Hier wird nicht geraten.',
  'desk.target-name': 'Name am Gerät',
  'desk.target-name-hint': 'So nennt das Gerät dieses Ziel, zum Beispiel HeartLab PACS.',
  'desk.device-name': 'Name des Geräts',
  'desk.device-name-hint': 'Modell und Raum, zum Beispiel GE E95 - Room 1.',
  'desk.device-ae': 'AE-Titel des Geräts',
  'desk.device-ae-hint':
    'Der, den das Gerät schon hat: Utilities › Config › Connectivity › TCP/IP.',
  'desk.model': 'Modell',
  'desk.model-hint': 'Wie es auf dem Gerät steht, zum Beispiel Vivid E95.',
  'desk.family': 'Art der Bildschirme',
  'desk.family-hint':
    'Vivid und EchoPAC haben einen Dataflow; andere Modelle bekommen eine Wertekarte.',
  'desk.family-vivid': 'Vivid',
  'desk.family-echopac': 'EchoPAC',
  'desk.family-logiq': 'LOGIQ',
  'desk.family-voluson': 'Voluson',
  'desk.family-venue': 'Venue',
  'desk.family-other': 'Ein anderes Modell',
  'desk.windows': 'Windows auf dem Gerät',
  'desk.windows-hint':
    'Älteres Windows kann nicht jede Zertifikatsdatei öffnen; dann wird sie darauf geprüft.',
  'desk.windows-unknown': 'Nicht bekannt',
  'desk.windows-7': 'Windows 7',
  'desk.windows-10-1607': 'Windows 10, Version 1607 oder älter',
  'desk.windows-10-1709': 'Windows 10, Version 1709 oder neuer',
  'desk.windows-11': 'Windows 11',
  'desk.room': 'Raum',
  'desk.learn-on-practice': 'Diese Klicks am Übungsendpunkt lernen',
  'desk.client-file': 'Datei mit dem Client-Zertifikat',
  'desk.client-file-lead':
    'Die Datei, die HeartLab für {name} erstellt hat: Sie endet auf .p12 oder .pfx.',
  'desk.client-file-missing': 'Wählen Sie die Datei mit dem Client-Zertifikat dieses Geräts.',
  'desk.choose-file': 'Datei wählen…',
  'desk.choose-other-file': 'Andere Datei wählen…',
  'desk.reading': 'Datei wird gelesen…',
  'desk.password-first':
    'HeartLabs Passwort pulse wird zuerst versucht; gefragt werden Sie nur, wenn es nicht passt.',
  'desk.file-password': 'Passwort der Datei',
  'desk.file-password-hint':
    'Das Passwort pulse hat sie nicht geöffnet. Ihres wird jetzt benutzt und nie gespeichert.',
  'desk.file-password-wrong':
    'Auch dieses Passwort öffnet die Datei nicht. Tippen Sie es noch einmal.',
  'desk.open-file': 'Datei öffnen',
  'desk.opened-with-pulse': 'mit pulse geöffnet',
  'desk.verdict-ok': 'Diese Datei ist richtig',
  'desk.verdict-warn': 'Diese Datei ist brauchbar; sehen Sie sich dies zuerst an',
  'desk.verdict-defect': 'Diese Datei ist nicht brauchbar',
  'desk.repack': 'Für dieses Gerät umpacken…',
  'desk.repack-consent':
    'Eine zweite Datei wird geschrieben: derselbe Schlüssel, dieselben Zertifikate, dasselbe Passwort, in der älteren Verschlüsselung, die das Gerät öffnet. Das Original bleibt.',
  'desk.repacking': 'Datei wird umgepackt…',
  'desk.repacked': '{file} ist jetzt das Zertifikat dieses Geräts',
  'desk.repacked-where':
    'Die neue Datei liegt in {folder} und enthält denselben Schlüssel, dieselben Zertifikate und dasselbe Passwort. {original} bleibt, wie sie war.',
  'desk.issued-to': 'Ausgestellt für',
  'desk.issued-by': 'Ausgestellt von',
  'desk.valid-from': 'Gültig ab',
  'desk.valid-until': 'Gültig bis',
  'desk.thumbprint': 'Fingerabdruck (SHA-1)',
  'desk.thumbprint-256': 'Fingerabdruck (SHA-256)',
  'desk.chain': 'Kette',
  'desk.chain-device': 'dieses Gerät',
  'desk.chain-ca': 'Zwischen-CA',
  'desk.chain-root': 'Stamm-CA',
  'desk.until': 'bis {day}',
  'desk.key-care':
    'Die Datei enthält den privaten Schlüssel des Geräts unter einem veröffentlichten Passwort. Tragen Sie sie selbst, mailen Sie sie nie, und löschen Sie danach den Stick.',
  'desk.make-own': 'Stattdessen hier ein Zertifikat erstellen',
  'desk.make-own-why':
    'Für den Übungsendpunkt oder ein PACS, dessen CA Sie betreiben. HeartLab nimmt nur Zertifikate an, die es selbst ausgestellt hat.',
  'desk.make-own-needs':
    'Geben Sie dem Gerät zuerst auf der Seite Identität einen Namen und einen AE-Titel.',
  'desk.make-practice': 'Mit der Übungs-CA ausstellen…',
  'desk.make-own-ca': 'Mit eigener CA ausstellen…',
  'desk.practice-off':
    'Der Übungsendpunkt ist aus; seine CA ist trotzdem da, sobald er einmal lief.',
  'desk.making': 'Schlüssel und Zertifikat werden erzeugt…',
  'desk.make-algorithm': 'Schlüssel',
  'desk.make-algorithm-hint':
    'RSA 2048 liest jedes Gerät; nehmen Sie anderes nur, wenn der Server es verlangt.',
  'desk.make-rsa-2048': 'RSA 2048 (jedes Windows)',
  'desk.make-rsa-3072': 'RSA 3072 (stärker, langsamer)',
  'desk.make-ec-p256': 'EC P-256 (ab Windows 10)',
  'desk.make-format': 'Verschlüsselung der Datei',
  'desk.make-format-hint': 'AES-256 öffnet Windows erst ab Windows 10 1709.',
  'desk.make-format-scanner': 'Für jedes Windows (3DES)',
  'desk.make-format-modern': 'Für neueres Windows (AES-256)',
  'desk.make-password': 'Passwort der Datei',
  'desk.make-password-guide': 'pulse, wie in der Anleitung',
  'desk.make-password-strong': 'Ein starkes, jetzt erzeugt',
  'desk.make-password-published':
    'pulse ist veröffentlicht und schützt deshalb nichts: Wer die Datei findet, hat den Schlüssel. Tragen Sie sie selbst und löschen Sie danach den Stick.',
  'desk.make-password-yours': 'Notieren Sie dieses Passwort',
  'desk.make-password-keep':
    'Tippen Sie es am Gerät anstelle von pulse. Tragen Sie es getrennt vom Stick; es steht nur hier und wird nie gespeichert.',
  'desk.ca-passphrase': 'Passphrase Ihrer eigenen CA',
  'desk.ca-passphrase-hint':
    'Die Passphrase verschließt den Schlüssel der CA auf diesem Computer, der keinen eigenen Schlüsselspeicher hat. Mindestens vier Wörter; sie wird nie gespeichert, verwahren Sie sie also gut.',
  'desk.ca-file': 'Datei mit dem Server-CA-Zertifikat',
  'desk.ca-file-missing': 'Wählen Sie die Datei mit dem HeartLab-Server-CA-Zertifikat.',
  'desk.use-practice-ca': 'CA des Übungsendpunkts benutzen',
  'desk.ca-not-client':
    'Dies ist nicht das Client-Zertifikat. Es ist für alle Geräte dieses Standorts dasselbe und enthält kein Geheimnis.'
} as const satisfies Record<keyof typeof english, string>
