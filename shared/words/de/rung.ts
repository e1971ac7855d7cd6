import type { rung as english } from '../en/rung'

export const rung = {
  'rung.list': '{before}, {last}',
  'rung.sentences': '{first} {then}',
  'rung.canceled-before': 'Abgebrochen, bevor es begann.',
  'rung.canceled': 'Abgebrochen.',
  'rung.waits-for': 'Wartet auf {rung}.',
  'rung.too-long': 'Es hat zu lange gedauert.',
  'rung.our-fault': 'Das ist unser Fehler, nicht Ihrer (Kennung {id}): {reason}',
  'rung.is-address': '{host} ist eine Adresse; hier ist kein Name aufzulösen.',
  'rung.name-is': '{host} ist {addresses}.',
  'rung.name-unknown': 'Der Name {host} ist nicht zu finden.',
  'rung.port-open': '{address} nimmt an Port {port} Verbindungen an.',
  'rung.nothing-back': 'Von {addresses} Port {port} kommt nichts zurück.',
  'rung.port-refused': '{address} weist Port {port} ab: Dort nimmt niemand an.',
  'rung.unreachable': '{address} ist nicht zu erreichen.',
  'rung.breaks-at-once': 'Die Verbindung zu {address} Port {port} bricht sofort ab.',
  'rung.tls-agreed': '{version} mit {suite}.',
  'rung.not-tls': 'Was an diesem Port antwortet, spricht kein TLS.',
  'rung.tls-refused': 'Der Server lehnt den TLS-Handshake ab ({alert}).',
  'rung.tls-unanswered': 'Der TLS-Handshake bleibt ohne rechtzeitige Antwort.',
  'rung.tls-reset': 'Die Verbindung wird während des TLS-Handshakes zurückgesetzt.',
  'rung.tls-closed': 'Die Verbindung wird während des TLS-Handshakes geschlossen.',
  'rung.server-certificate': '„{subject}“ gilt für {host} und kommt von „{issuer}“.',
  'rung.let-in': 'Der Server lässt diesen Client ohne Zertifikat ein.',
  'rung.certificate-taken': 'Der Server hat „{subject}“ angenommen.',
  'rung.not-asked':
    'Der Server hat mit diesem Client weitergemacht; nach einem Zertifikat hat er nicht gefragt.',
  'rung.not-proven':
    'Der Handshake ist beendet, doch seither hat der Server nichts gesagt: nicht bewiesen.',
  'rung.certificate-hung-up':
    'Der Server beendet die Verbindung, sobald er das Client-Zertifikat sieht.',
  'rung.certificate-alert': 'Der Server antwortet auf das Client-Zertifikat mit {alert}.',
  'rung.no-certificate-hung-up':
    'Der Server beendet die Verbindung: Er will ein Client-Zertifikat.',
  'rung.no-certificate-alert': 'Der Server antwortet mit {alert}: Er will ein Client-Zertifikat.',
  'rung.p12-wrong-password': 'Das Passwort öffnet die Datei des Client-Zertifikats nicht.',
  'rung.p12-unknown-encryption':
    'Die Datei des Client-Zertifikats ist auf eine Weise verschlüsselt, die hier nicht bekannt ist.',
  'rung.p12-too-slow': 'Die Datei des Client-Zertifikats braucht viel zu lange zum Öffnen.',
  'rung.p12-bare': 'Die Datei enthält ein Zertifikat ohne seinen privaten Schlüssel.',
  'rung.p12-not-one': 'Die Datei ist keine PKCS#12-Datei.',
  'rung.p12-no-pair': 'Die Datei enthält kein Zertifikat zusammen mit seinem privaten Schlüssel.',
  'rung.accepts': '{called} nimmt {calling} an.',
  'rung.rejects': '{called} auf {host} lehnt {calling} ab: {says}.',
  'rung.aborts': 'Der Server bricht ab, statt die Anfrage zu beantworten.',
  'rung.association-unanswered':
    'Der Server antwortet auf die Anfrage nach einer Assoziation nicht.',
  'rung.not-dicom': 'Die Antwort auf die Anfrage nach einer Assoziation ist kein DICOM.',
  'rung.ends-unanswered':
    'Die Verbindung endet, bevor die Anfrage nach einer Assoziation beantwortet ist.',
  'rung.contexts-none': 'Der Server nimmt keinen der vorgeschlagenen Presentation Contexts an.',
  'rung.contexts-all': 'Der Server nimmt alle {count} vorgeschlagenen Presentation Contexts an.',
  'rung.contexts-refused': 'Der Server lehnt {names} ab.',
  'rung.echo': 'Der Server beantwortet C-ECHO.',
  'rung.echo-no-context': 'Der Server nimmt C-ECHO nicht an.',
  'rung.echo-unanswered': 'C-ECHO bleibt ohne Antwort.',
  'rung.echo-misanswered': 'C-ECHO wird beantwortet, aber nicht, wie DICOM es verlangt.',
  'rung.echo-status': 'Der Server beantwortet C-ECHO mit {status}.',
  'rung.not-sent': 'Nicht gesendet: {title}',
  'rung.file-fault': '{title}',
  'rung.file-unreadable': 'Die Datei war nicht bis zum Ende zu lesen ({code}).',
  'rung.fell-silent': 'Der Server verstummte, bevor dieses Objekt an der Reihe war.',
  'rung.no-second-association': 'Der Server nimmt keine weitere Assoziation an.',
  'rung.kind-refused': 'Der Server nimmt {name} in {syntax} nicht an.',
  'rung.store-broken-off':
    '{name} wurde nicht gespeichert: Der Server hat die Verbindung abgebrochen.',
  'rung.stored': '{name} ist gespeichert.',
  'rung.stored-warning': '{name}, mit einer Warnung: {says} ({status}).',
  'rung.not-stored': '{name} ist nicht gespeichert: {says} ({status}).',
  'rung.find-ended':
    'Die Assoziation ist beendet. Sehen Sie in HeartLabs Study List nach, ob die Teststudie da ist.',
  'rung.find-nothing': 'Es wurde nichts gespeichert, was zu finden wäre.',
  'rung.find-no-queries':
    'Der Server beantwortet keine Abfragen. Sehen Sie in HeartLabs Study List nach, ob die Teststudie da ist.',
  'rung.find-unanswered': 'Die Abfrage nach der Studie bleibt ohne Antwort.',
  'rung.find-misanswered':
    'Die Abfrage nach der Studie wird beantwortet, aber nicht, wie DICOM es verlangt.',
  'rung.find-aborted':
    'Der Server bricht bei der Abfrage ab. Sehen Sie in HeartLabs Study List nach, ob die Teststudie da ist.',
  'rung.find-status': 'Die Abfrage wird mit {status} beantwortet: {says}.',
  'rung.found': 'Der Server findet die gespeicherte Studie.',
  'rung.not-found-yet':
    'Der Server hat die Studie angenommen, findet sie aber noch nicht. Sehen Sie in HeartLabs Study List nach, ob die Teststudie da ist.',
  'rung.scan-nothing': 'Der Server nimmt keine der angebotenen TLS-Versionen und Chiffren an.',
  'rung.scan-all':
    'Der Server spricht {versions} mit {suites}; für das Windows jedes Geräts ist etwas dabei.',
  'rung.scan-without':
    'Der Server spricht {versions} mit {suites}; nichts davon passt zu {windows}.',
  'rung.one-suite': '1 Chiffre',
  'rung.suites': '{count} Chiffren',
  'rung.windows-7': 'Windows 7',
  'rung.windows-10-1607': 'Windows 10 bis Version 1607',
  'rung.windows-10-1709': 'Windows 10 ab Version 1709',
  'rung.windows-11': 'Windows 11'
} as const satisfies Record<keyof typeof english, string>
