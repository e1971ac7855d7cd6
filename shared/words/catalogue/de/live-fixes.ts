import type { LiveSettingName } from '../../../ge/live-check-setting'

/** What to do about a setting that is wrong in the live check; the screen that is named is beside it. */
export const LIVE_FIXES = {
  tls: 'Vergleichen Sie Transport Layer Security: Dataflow › DicomStorage › Properties.',
  'tls-version':
    'Bitten Sie den GE-Service, TLS 1.2 mit aktuellen Chiffren im Windows des Geräts einzuschalten.',
  'client-certificate':
    'Kreuzen Sie Provide Client Certificate an und wählen Sie das Zertifikat vom USB-Stick: Connectivity › TCP/IP › Client Certificates › My.',
  'server-trusted':
    'Importieren Sie die Übungs-CA in Trusted Root und tragen Sie die Adresse ein, die hier gezeigt wird.',
  'calling-ae':
    'Berichtigen Sie den eigenen AE-Titel des Geräts, Buchstabe für Buchstabe: Connectivity › TCP/IP.',
  'called-ae':
    'Berichtigen Sie AE Title, Buchstabe für Buchstabe: Dataflow › DicomStorage › Properties.',
  multiframe: 'Kreuzen Sie Allow Multiframe an: Dataflow › DicomStorage › Properties.',
  sr: 'Kreuzen Sie Allow SR an: Dataflow › DicomStorage › Properties.',
  'sr-private': 'Kreuzen Sie Allow SR Private Data an: Dataflow › DicomStorage › Properties.',
  echo: 'Drücken Sie am Ziel des Dataflows noch einmal auf Check.',
  store: 'Prüfen Sie das Kabel und was lange Übertragungen unterbrechen könnte.'
} as const satisfies Record<LiveSettingName, string>
