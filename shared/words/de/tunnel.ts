import type { tunnel as english } from '../en/tunnel'

/** Der Tunnelraum: seine Teile, die Anfrage, die Antwort, das Anklopfen. */
export const tunnel = {
  'tunnel.tab-list': 'Teile des Tunnels',
  'tunnel.tab-network': 'Ihr Netz',
  'tunnel.tab-answer': 'HeartLabs Antwort',
  'tunnel.tab-settings': 'Einstellungen',
  'tunnel.tab-gateway': 'Gateway und Firewall',
  'tunnel.tab-prove': 'Nachweis',
  'tunnel.tab-help': 'Hilfe',
  'tunnel.wrong': '{count, plural, one {# Problem} other {# Probleme}}',
  'tunnel.show-field': 'Zeigen',
  'tunnel.findings-more': '{count, plural, one {# weiterer Hinweis} other {# weitere Hinweise}}',
  'tunnel.request': 'Anfrage an HeartLab',
  'tunnel.request-lead':
    'Senden Sie dies an HeartLab. Es ist auf Englisch, weil HeartLab es liest, und enthält keinen Schlüssel; was fehlt, steht als Linie zum Ausfüllen da.',
  'tunnel.request-copied': 'Die Anfrage ist kopiert',
  'tunnel.print': 'Drucken',
  'tunnel.save': 'Speichern…',
  'tunnel.saved-as': 'Gespeichert als {name}',
  'tunnel.paste': 'HeartLabs Antwort einfügen',
  'tunnel.paste-lead':
    'Fügen Sie die E-Mail, den Text oder die Tabelle so ein, wie sie kam. Nichts wird übernommen, bevor Sie gesehen haben, was verstanden wurde. Die Schlüssel liegen nur verschlüsselt auf diesem Computer.',
  'tunnel.paste-label': 'HeartLabs Antwort',
  'tunnel.paste-read': 'Lesen',
  'tunnel.paste-nothing':
    'In diesem Text wurden keine Tunneldaten gefunden. Tragen Sie sie unten von Hand ein.',
  'tunnel.paste-understood': 'Das wurde verstanden',
  'tunnel.paste-take': 'Diese Werte übernehmen',
  'tunnel.paste-took': 'HeartLabs Werte stehen unten in den Feldern',
  'tunnel.paste-missing': 'nicht gefunden',
  'tunnel.paste-key': '{count, plural, one {# Zeichen} other {# Zeichen}}',
  'tunnel.dicom': 'DICOM durch den Tunnel (optional)',
  'tunnel.dicom-lead': 'Nur für Firewalls, die einzelne Adressen und Ports durchlassen.',
  'tunnel.dicom-out': 'Ziel bei HeartLab für ausgehendes DICOM',
  'tunnel.dicom-in': 'Quelle bei HeartLab für eingehendes DICOM',
  'tunnel.dicom-ip': 'IP-Adresse',
  'tunnel.dicom-port': 'Port',
  'tunnel.dicom-add': 'Adresse hinzufügen',
  'tunnel.dicom-remove': '{ip} entfernen',
  'tunnel.best': 'Empfohlen für {gateway}',
  'tunnel.best-any': 'Empfohlen',
  'tunnel.best-use': 'Verwenden',
  'tunnel.best-used': 'Der Plan verwendet es.',
  'tunnel.best-phase': '{encryption}, {integrity}, Gruppe {group}',
  'tunnel.why-safe':
    'Jedes Gateway kann das. Wählen Sie Ihr Gateway, um zu sehen, ob es mehr kann.',
  'tunnel.why-gcm':
    'AES256-GCM-16 in Phase 2 verschlüsselt und schützt in einem Durchgang: Studien gehen schneller als mit getrenntem Hash.',
  'tunnel.why-cbc':
    'Dieses Gateway bietet für Phase 2 kein GCM: AES256 ist seine stärkste Verschlüsselung.',
  'tunnel.why-group-ecp':
    'Die Gruppen 19 und 20 sind stärker als 14 und brauchen weniger Rechenarbeit (RFC 8247).',
  'tunnel.why-group-14':
    'Gruppe 14 ist die stärkste, die dieses Gateway in beiden Phasen sicher hat.',
  'tunnel.why-hash': 'SHA2-256 gibt es überall, und es ist nicht veraltet wie SHA1.',
  'tunnel.base-fixed': 'Diese Werte legt die Anleitung fest.',
  'tunnel.base-restore': 'Werte der Anleitung verwenden',
  'tunnel.keys-show': 'Schlüssel zeigen',
  'tunnel.keys-hide': 'Schlüssel verbergen',
  'tunnel.keys-hidden':
    'Die Schlüssel sind hier verborgen; eine Kopie und eine gespeicherte Datei enthalten sie.',
  'tunnel.config-copied': 'Die Konfiguration ist kopiert, mit beiden Schlüsseln',
  'tunnel.config-old': 'Der Plan hat sich seither geändert: Schreiben Sie die Konfiguration neu.',
  'tunnel.firewall-lead':
    'Text für einen Änderungsantrag. In beide Richtungen, da jede Seite beginnen kann; Antworten müssen zurückkommen.',
  'tunnel.firewall-copy': 'Antrag kopieren',
  'tunnel.firewall-copied': 'Der Firewall-Antrag ist kopiert',
  'tunnel.why': 'Wozu',
  'tunnel.routes': 'Die Routen dieses Computers',
  'tunnel.routes-lead':
    'Sieht nach, ob dieser Computer HeartLabs Netze schon auf anderem Weg erreicht. Nur auf einem Computer des Standorts sinnvoll.',
  'tunnel.routes-look': 'Routen ansehen',
  'tunnel.routes-clear': 'Keine andere Route dieses Computers führt in HeartLabs Netze.',
  'tunnel.probe': 'An beiden Tunneln anklopfen',
  'tunnel.probe-lead': 'IKEv2-Nachrichten gehen von diesem Computer an beide Tunneladressen.',
  'tunnel.probe-run': 'Anklopfen',
  'tunnel.probe-again': 'Noch einmal anklopfen',
  'tunnel.probe-running': 'Es wird angeklopft…',
  'tunnel.probe-consent': 'Auch mit den Schlüsseln anmelden',
  'tunnel.probe-consent-hint':
    'Die Gegenseite kann einen stehenden Tunnel beenden, und ein fehlgeschlagener Versuch steht in ihrem Protokoll. Aussagekräftig nur von der öffentlichen Adresse des Standorts. Vereinbaren Sie mit HeartLab einen Zeitpunkt.',
  'tunnel.probe-ladder': 'Tunnel {number}{ip,select,none{}other{ ({ip})}}',
  'tunnel.probe-pass': 'Beide Enden des Tunnels antworten',
  'tunnel.probe-pass-auth': 'Schlüssel, Identitäten und Netze stimmen überein',
  'tunnel.probe-warn': 'Der Tunnel antwortet; sehen Sie sich das Markierte an',
  'tunnel.probe-incomplete': 'Das Anklopfen wurde nicht beendet',
  'tunnel.probe-pass-next':
    'Richten Sie nun das Gateway ein und bestätigen Sie unten, dass die Tunnel aufgebaut werden.',
  'tunnel.probe-pass-auth-next':
    'Bestätigen Sie nun unten, dass die Tunnel am Gateway selbst stehen.',
  'tunnel.rung-500': 'UDP 500 antwortet (IKE)',
  'tunnel.rung-4500': 'UDP 4500 antwortet (NAT-T)',
  'tunnel.rung-auth': 'Schlüssel, Identitäten und Netze',
  'tunnel.rung-pfs': 'PFS-Gruppe von Phase 2',
  'tunnel.rung-name': 'Name der Adresse',
  'tunnel.proves': 'Was jede Antwort beweist',
  'tunnel.proves-yes': 'Beweist',
  'tunnel.proves-no': 'Beweist nicht',
  'tunnel.proves-500': 'Die Adresse antwortet, und Phase 1 hat gemeinsame Verfahren.',
  'tunnel.proves-not-500':
    'Schlüssel, Identitäten und Netze; dass dieses Ende für diesen Standort gedacht ist. Stille beweist keinen Ausfall: Eine Firewall unterwegs kann die Antwort verschlucken.',
  'tunnel.proves-4500': 'Was hinter Adressumsetzung auf UDP 4500 wechselt, kommt durch.',
  'tunnel.proves-not-4500': 'Dass ESP (IP-Protokoll 50) ohne NAT-T durchkommt.',
  'tunnel.proves-auth':
    'Schlüssel, beide Identitäten und die Netze stimmen überein; die Gegenseite ist die, für die sie sich ausgibt.',
  'tunnel.proves-not-auth':
    'Dass das Gateway selbst gleich eingerichtet ist; dass eine Ablehnung am Schlüssel liegt: Schlüssel und Identität sehen von außen gleich aus.',
  'tunnel.proves-pfs':
    'Phase 2 hat eine gemeinsame PFS-Gruppe: Der Tunnel übersteht seine erste Stunde.',
  'tunnel.proves-not-pfs': 'Dass Routen und Firewalls DICOM durchlassen.',
  'tunnel.validate-lead': 'In der Reihenfolge der Anleitung, sobald das Gateway eingerichtet ist.',
  'tunnel.validate-establish':
    'Am Gateway werden beide Tunnel als aufgebaut angezeigt. Das Anklopfen oben zeigt nur HeartLabs Seite.',
  'tunnel.validate-routing':
    'Von einem Computer des Standorts antwortet HeartLabs DICOM-Adresse; von HeartLab aus die des Geräts.',
  'tunnel.validate-send':
    'Starten Sie unter Nachweis die Prüfung mit Teststudien, mit unverschlüsseltem DICOM im Tunnel.',
  'tunnel.validate-appears': 'Suchen Sie die Teststudie in HeartLabs Study List.',
  'tunnel.to-prove': 'Zum Nachweis',
  'tunnel.to-study': 'Zur Study List',
  'tunnel.trouble-to-answer': 'Die Schlüssel ansehen',
  'tunnel.trouble-to-settings': 'Die Vorschläge ansehen',
  'tunnel.trouble-to-network': 'Die Netze ansehen',
  'tunnel.trouble-to-gateway': 'Die Firewall-Regeln ansehen',
  'tunnel.trouble-to-log': 'Ein Protokoll lesen'
} as const satisfies Record<keyof typeof english, string>
