import type { live as english } from '../en/live'

export const live = {
  'live.on': 'an',
  'live.off': 'aus',
  'live.empty': 'leer',
  'live.either': '{one} oder {other}',
  'live.none': 'keines',
  'live.fix-tls-on':
    'Transport Layer Security ist an; nehmen Sie das Häkchen weg: Dataflow › DicomStorage › Properties',
  'live.fix-tls-off':
    'Transport Layer Security ist aus; kreuzen Sie es an: Dataflow › DicomStorage › Properties',
  'live.versions': 'TLS 1.2 oder TLS 1.3',
  'live.only-versions': 'nur {versions}',
  'live.offered': '{versions} angeboten',
  'live.no-cipher': '{versions} mit {suites} Chiffren, keine davon ist hier brauchbar',
  'live.no-version': '{versions} mit {suites} Chiffren, keine gemeinsame Version',
  'live.choice-refused':
    '{versions} mit {suites} Chiffren; das Gerät lehnte ab, was gewählt wurde (Alert {alert})',
  'live.fix-version':
    'Das Windows des Geräts bietet nur {versions} an: Bitten Sie den GE-Service oder die Medizintechnik, TLS 1.2 einzuschalten.',
  'live.fix-cipher':
    'Schicken Sie HeartLab Support, was angeboten wurde, und die Windows-Version des Geräts; der GE-Service kann neuere Chiffren einrichten.',
  'live.accepted': 'angenommen',
  'live.want-accepted': 'das Server-Zertifikat wird angenommen',
  'live.refused': 'vom Gerät abgelehnt: {what} (Alert {alert})',
  'live.alert-42': 'fehlerhaftes Zertifikat',
  'live.alert-43': 'nicht unterstütztes Zertifikat',
  'live.alert-44': 'gesperrtes Zertifikat',
  'live.alert-45': 'abgelaufenes Zertifikat',
  'live.alert-46': 'Zertifikat nicht annehmbar',
  'live.alert-48': 'unbekannte CA',
  'live.alert-49': 'kein Zugang',
  'live.alert-113': 'fehlerhafter Zertifikatsstatus',
  'live.refused-unread': 'vom Gerät mit einem Alert abgelehnt',
  'live.hung-up': 'ohne Angabe eines Grundes aufgelegt',
  'live.fix-clock':
    'Prüfen Sie Datum, Jahr und Zeitzone des Geräts: Nach seiner Uhr ist das Server-Zertifikat abgelaufen.',
  'live.fix-root':
    'Importieren Sie die CA des Servers unter Trusted Root Certification Authorities › Certificates mit Action › All Tasks › Import (in der Anleitung: Action › Tools › Import).',
  'live.none-needed': 'keines nötig',
  'live.own-certificate': 'das eigene Zertifikat dieses Geräts',
  'live.certificate': '{subject}, ausgestellt von {issuer}, SHA-256 {sha256}',
  'live.fix-no-certificate':
    'Kreuzen Sie Provide Client Certificate an: Dataflow › DicomStorage › Properties. Wählen Sie dann das Zertifikat unter Connectivity › TCP/IP › Client Certificates › My.',
  'live.fix-other-machine':
    'Das ist das Zertifikat von {owner}; wählen Sie das von {device}: Connectivity › TCP/IP › Client Certificates › My',
  'live.fix-not-bound':
    'Wählen Sie das Zertifikat, das zu {device} gehört: Connectivity › TCP/IP › Client Certificates › My',
  'live.fix-untrusted':
    'Das gezeigte Zertifikat hat {issuer} ausgestellt; wählen Sie das vom USB-Stick: Connectivity › TCP/IP › Client Certificates › My',
  'live.fix-expired':
    'Das Zertifikat ist am {at} abgelaufen: Laden Sie das Client-Zertifikat neu herunter und importieren Sie es.',
  'live.fix-not-yet':
    'Das Zertifikat gilt erst ab {at}: Prüfen Sie das Datum dieses Computers und des Computers, der es ausgestellt hat.',
  'live.fix-purpose':
    'Das Zertifikat ist nicht für die Anmeldung als Client ausgestellt: Laden Sie das Client-Zertifikat neu herunter und importieren Sie es.',
  'live.fix-calling':
    'Der eigene AE-Titel des Geräts: {seen}, richtig ist {expected}: Connectivity › TCP/IP',
  'live.fix-calling-hint':
    'Der eigene AE-Titel des Geräts: {seen}, richtig ist {expected} ({hint}): Connectivity › TCP/IP',
  'live.fix-called':
    'Der AE Title des Ziels: {seen}, richtig ist {expected}: Dataflow › DicomStorage › Properties',
  'live.fix-called-hint':
    'Der AE Title des Ziels: {seen}, richtig ist {expected} ({hint}): Dataflow › DicomStorage › Properties',
  'live.hint-server': 'das ist der Titel des Servers',
  'live.hint-scanner': 'das ist der eigene Titel des Geräts',
  'live.hint-capitals': 'Groß- und Kleinschreibung zählt',
  'live.hint-space': 'ein Leerzeichen ist anders',
  'live.hint-sign': 'ein Zeichen ist anders',
  'live.arrived': '{what} ist angekommen',
  'live.want-clip': 'Allow Multiframe: ein Clip kommt an',
  'live.want-sr': 'Allow SR: Messwerte kommen an',
  'live.want-sr-private': 'Allow SR Private Data: mit den Messwerten kommen private Daten an',
  'live.echoed': 'mit Erfolg beantwortet',
  'live.want-echo': 'die Verbindungsprüfung wird beantwortet',
  'live.want-store': 'ein Objekt kommt vollständig an',
  'live.stored-one': 'ein Objekt ist angekommen',
  'live.stored': '{count} Objekte sind angekommen',
  'live.broke-off': '{what} brach unterwegs ab',
  'live.fix-broke-off':
    'Prüfen Sie das Kabel und was lange Übertragungen unterbrechen könnte; erhöhen Sie Timeout unter Dataflow › DicomStorage › Properties.'
} as const satisfies Record<keyof typeof english, string>
