import type { rooms as english } from '../en/rooms'

export const rooms = {
  'log.lead':
    'Fügen Sie ein Protokoll, eine Fehlermeldung oder eine Beschreibung ein. Sie bekommen die wahrscheinliche Ursache, mit den Zeilen, die sie nennen.',
  'log.kind': 'Woher stammt es?',
  'log.kind-any': 'Automatisch erkennen',
  'log.kind-dicom': 'DICOM',
  'log.kind-ipsec': 'IPSec',
  'log.text': 'Protokoll oder Fehlertext',
  'log.text-hint':
    'Oder ziehen Sie eine Datei hierher. Sie wird auf diesem Computer gelesen und geht nirgendwohin.',
  'log.drop': 'Protokolldatei hierher ziehen',
  'log.add-other': 'Protokoll der Gegenseite hinzufügen',
  'log.other': 'Protokoll der Gegenseite',
  'log.other-hint': 'Eine Seite allein kann es oft nicht sagen; beide zusammen schon.',
  'log.read': 'Ursache finden',
  'log.reading': 'Wird gelesen…',
  'log.open': 'Datei öffnen…',
  'log.open-other': 'Datei der Gegenseite öffnen…',
  'log.empty': 'Noch nichts gelesen',
  'log.empty-text':
    'Liest Protokolle von DICOM-Werkzeugen und TLS-Bibliotheken, Meldungen von GE und Windows, und die von VPN-Gateways.',
  'log.candidates': 'Nach Wahrscheinlichkeit',
  'log.both': 'Beide Seiten in einer Reihenfolge',
  'log.clock-same': 'Die Uhren beider Seiten stimmen überein.',
  'log.clock-ahead': 'Die Uhr der Gegenseite geht {span} vor; hier stehen die Zeiten dieser Seite.',
  'log.clock-behind':
    'Die Uhr der Gegenseite geht {span} nach; hier stehen die Zeiten dieser Seite.',
  'log.clock-unknown':
    'Die beiden Uhren ließen sich nicht vergleichen, jede Zeile trägt die Zeit ihres Protokolls.',
  'log.side-this': 'diese Seite',
  'log.side-other': 'Gegenseite',
  'log.lines': 'Die Zeilen, die es sagen',

  'tunnel.map': 'Karte des Tunnels',
  'tunnel.your-network': 'Ihr Netz',
  'tunnel.your-gateway': 'Ihr Gateway',
  'tunnel.heartlab-network': 'HeartLab',
  'tunnel.list-hint': 'Mehrere mit Komma dazwischen, zum Beispiel 10.20.0.0/24, 10.20.1.0/24',
  'tunnel.gateway': 'Art des Gateways',
  'tunnel.gateway-unknown': 'Noch nicht gewählt',
  'tunnel.key-hint':
    'Wie HeartLab ihn angegeben hat, Zeichen für Zeichen; auch Leerzeichen zählen.',
  'tunnel.seconds': '{seconds, number} Sekunden',
  'tunnel.verdict-ok': 'Der Plan hält jede Regel der Anleitung ein',
  'tunnel.verdict-warn': 'Der Plan ist brauchbar; sehen Sie sich dies zuerst an',
  'tunnel.verdict-fail': 'So kann der Tunnel noch nicht entstehen',
  'tunnel.guide': 'HeartLabs IPSec-Anleitung',
  'tunnel.config': 'Konfiguration für das Gateway',
  'tunnel.config-lead':
    'Ein Text für die Person, die das Gateway betreut. Lesen Sie ihn, bevor Sie ihn benutzen.',
  'tunnel.write-config': 'Konfiguration schreiben',
  'tunnel.config-secret': 'Er enthält beide Pre-shared Keys: Geben Sie ihn nur dieser Person.',
  'tunnel.from': 'Von',
  'tunnel.to': 'Nach',
  'tunnel.what': 'Was'
} as const satisfies Record<keyof typeof english, string>
