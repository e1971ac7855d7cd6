import type { event as english } from '../en/event'

export const event = {
  'event.connection': 'Verbindung von {from}.',
  'event.ended': 'Verbindung beendet: {how}.',
  'event.how-nothing': 'es kam nichts, wie bei einem Ping oder einer Portprüfung',
  'event.how-turned-away': 'abgewiesen',
  'event.how-tls-failed': 'der TLS-Handshake schlug fehl',
  'event.how-tls-refused': 'im TLS-Handshake abgelehnt',
  'event.how-released': 'ordentlich abgeschlossen',
  'event.how-rejected': 'die Assoziation wurde abgelehnt',
  'event.how-aborted': 'das Gerät brach ab (source {source}, reason {reason})',
  'event.how-broken-off': 'mitten in einem Objekt abgerissen',
  'event.how-closed': 'vom Gerät geschlossen',
  'event.how-not-dicom': 'kein DICOM: {fault}',
  'event.how-no-request': 'es wurde nicht rechtzeitig um eine Assoziation gebeten',
  'event.how-silent': 'zu lange still',
  'event.how-stopped': 'der Endpunkt wurde angehalten',
  'event.foreign': 'Jemand spricht {protocol} mit diesem Port; hier wird DICOM gesprochen.',
  'event.cut-hello': 'Die Verbindung riss mitten in der TLS-Begrüßung des Geräts ab.',
  'event.begins-only': 'Es kamen einige Bytes, dann nichts mehr.',
  'event.no-request': 'Das Gerät hat nicht rechtzeitig um eine Assoziation gebeten.',
  'event.fell-silent': 'Das Gerät verstummte mitten in seiner Assoziation.',
  'event.no-contexts': 'Das Gerät schlägt gar keinen Presentation Context vor.',
  'event.context-even':
    'Das Gerät gibt einem Presentation Context die Nummer {number}; erlaubt sind nur ungerade von 1 bis 255.',
  'event.context-twice': 'Das Gerät gibt zwei Presentation Contexts dieselbe Nummer, {number}.',
  'event.nearly': 'Nur Groß- und Kleinschreibung, Leerzeichen oder Sonderzeichen weichen ab.',
  'event.nearly-this':
    'Nur Groß- und Kleinschreibung, Leerzeichen oder Sonderzeichen weichen von {meant} ab.',
  'event.first-bytes': 'Die ersten Bytes sind weder TLS noch DICOM: {bytes}.',
  'event.says-nothing': 'Die Verbindung blieb offen, ohne dass etwas kam.',
  'event.tls-at-plain':
    'Das Gerät spricht TLS mit dem Port für DICOM ohne TLS: Nehmen Sie das Häkchen von Transport Layer Security weg, oder nehmen Sie den TLS-Port.',
  'event.plain-at-tls':
    'Das Gerät spricht DICOM ohne TLS mit dem TLS-Port: Kreuzen Sie in seinem Dataflow Transport Layer Security an.',
  'event.verdict-wrong': '{who}: falsch ist {settings}.',
  'event.verdict-right': '{who}: bisher richtig {settings}.',
  'event.nothing-yet': 'noch nichts',
  'event.unknown-machine': 'ein unbekanntes Gerät',
  'event.tls-anonymous': '{version} ohne Client-Zertifikat.',
  'event.tls': '{version} mit dem Zertifikat von {subject}.',
  'event.no-certificate': 'Es kam kein Client-Zertifikat, und Allow Anonymous TLS ist aus.',
  'event.alert-40': 'Das Gerät brach ab: Es fand keine gemeinsamen Parameter (Alert 40).',
  'event.alert-42':
    'Das Gerät nennt unser Zertifikat fehlerhaft (Alert 42): Importieren Sie die CA, prüfen Sie die Adresse.',
  'event.alert-43':
    'Für das Gerät ist unser Zertifikat nicht für diesen Zweck ausgestellt (Alert 43).',
  'event.alert-44': 'Das Gerät hält unser Zertifikat für gesperrt (Alert 44).',
  'event.alert-45':
    'Nach der Uhr des Geräts ist unser Zertifikat abgelaufen (Alert 45): Prüfen Sie das Datum des Geräts.',
  'event.alert-46': 'Das Gerät lehnt unser Zertifikat ab, ohne zu sagen, warum (Alert 46).',
  'event.alert-48':
    'Das Gerät vertraut unserer CA nicht (Alert 48): Importieren Sie sie in Trusted Root.',
  'event.alert-70': 'Das Gerät lehnt die TLS-Version ab (Alert 70).',
  'event.alert-71': 'Das Gerät verlangt stärkere Chiffren (Alert 71).',
  'event.alert-other': 'Das Gerät brach den Handshake mit Alert {alert} ab.',
  'event.alert-unread':
    'Das Gerät lehnt unser Zertifikat mit einem Alert ab: Importieren Sie die CA in Trusted Root.',
  'event.no-version': 'Keine gemeinsame TLS-Version.',
  'event.no-cipher': 'Keine gemeinsame Chiffre.',
  'event.offered': 'Das Gerät bietet {versions} mit {suites} Chiffren an.',
  'event.hung-up':
    'Das Gerät legte während des Handshakes auf; vielleicht vertraut es unserer CA nicht und sagt es nicht.',
  'event.handshake-other': 'Der Handshake schlug fehl ({detail}).',
  'event.associated':
    '{calling} ist verbunden: {accepted} Objektarten angenommen, {refused} abgelehnt.',
  'event.echo': '{calling} bat um ein Echo und bekam es.',
  'event.echo-refused': 'Das Echo von {calling} wurde abgelehnt.',
  'event.find': '{calling} fragte nach Studien: {matches} gefunden.',
  'event.stored': '{calling} hat gesendet: {kind}, {bytes} Bytes.',
  'event.not-stored': '{what} konnte nicht gespeichert werden: {why} (Status 0x{status}).',
  'event.disk-full': 'Der Datenträger ist voll',
  'event.folder-gone': 'Der Ordner für das, was ankommt, ist verschwunden',
  'event.folder-locked': 'In den Ordner für das, was ankommt, darf nicht geschrieben werden',
  'event.disk-fault': 'Der Datenträger antwortet {code}',
  'event.operation': 'Die Identität {name} darf {operation} nicht benutzen.',
  'event.dicom-version': 'Das Gerät verlangt eine andere Version des DICOM-Protokolls.',
  'event.application': 'Das Gerät verlangt eine andere Anwendung als DICOM.',
  'event.too-many': '{count} Assoziationen sind offen; diese wurde abgewiesen.',
  'event.not-dicom': 'Das Gerät hält sich nicht an das DICOM-Protokoll: {fault}.',
  'event.broke-off': 'Die Verbindung riss mitten in {what} ab; nichts davon wurde behalten.',
  'event.called': 'Das Gerät ruft {called} an; dieser Endpunkt heißt {own}.',
  'event.disabled': 'Die Identität {name} ist ausgeschaltet.',
  'event.unknown-title': 'Keine Identität hat den AE-Titel {title}.',
  'event.unknown-title-of':
    'Keine Identität hat den AE-Titel {title}; das Zertifikat gehört {owner}.',
  'event.empty-title': '(leer)',
  'event.missing-certificate':
    '{name} zeigte kein Client-Zertifikat, und Allow Anonymous TLS ist aus.',
  'event.others-certificate': 'Das gezeigte Zertifikat gehört {owner}, nicht {name}.',
  'event.unbound-certificate': 'Das gezeigte Zertifikat ist nicht das, das zu {name} gehört.',
  'event.expired': 'Das Zertifikat von {subject} ist am {at} abgelaufen.',
  'event.not-yet': 'Das Zertifikat von {subject} gilt erst ab {at}.',
  'event.purpose':
    'Das Zertifikat von {subject} ist nicht für die Anmeldung als Client ausgestellt.',
  'event.untrusted':
    'Das Zertifikat von {subject} hat {issuer} ausgestellt, nicht die CA dieses Endpunkts.',
  'event.identities': 'Die Liste der Identitäten hat sich geändert.',
  'event.identities-damaged':
    'Die Liste der Identitäten ist nicht mehr lesbar; die letzte gute gilt weiter.',
  'event.thread-ended': 'Der Übungsendpunkt hat unerwartet geendet. Starten Sie ihn neu.'
} as const satisfies Record<keyof typeof english, string>
