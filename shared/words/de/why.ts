import type { why as english } from '../en/why'

export const why = {
  'why.no-end': 'Kein Ende innerhalb von {seconds} s.',
  'why.canceled': 'Abgebrochen.',
  'why.name-server-silent': 'Der DNS-Server antwortet nicht.',
  'why.lookup-ends': 'Die Namensauflösung endet mit {code}.',
  'why.no-answer-at-all': 'Der Verbindungsversuch blieb ganz ohne Antwort.',
  'why.refusal': 'Die Adresse antwortet und weist die Verbindung ab.',
  'why.refusal-other-port':
    'Die Adresse antwortet und weist die Verbindung ab. Port {port} nimmt Verbindungen an: Ist er der richtige?',
  'why.no-way': 'Das Netz meldet {code}: Kein Weg führt zu dieser Adresse.',
  'why.router-turns-away': 'Ein Router oder eine Firewall dazwischen weist die Verbindung ab.',
  'why.system-says': 'Das System meldet beim Verbinden {code}.',
  'why.own-system':
    'Das System dieses Computers stellt zu dieser Adresse keine Verbindung her ({code}).',
  'why.link-local':
    'Eine verbindungslokale IPv6-Adresse braucht ihre Schnittstelle, etwa fe80::1%eth0 ({code}).',
  'why.plain-pdu': 'Die Antwort auf TLS ist eine DICOM-PDU ohne TLS.',
  'why.answers-there': 'Dort antwortet {speaker}.',
  'why.answers-in-place': 'Etwas dazwischen antwortet vielleicht anstelle des Servers.',
  'why.too-old': 'Der Server spricht höchstens {version}; nötig ist TLS 1.2 oder 1.3.',
  'why.ends-handshake': 'Der Server beendet den Handshake mit Alert {alert} ({name}).',
  'why.no-such-name':
    'Der Server beendet den Handshake mit Alert {alert} ({name}). Einen solchen Namen bedient er nicht.',
  'why.library-refuses': 'Die TLS-Bibliothek lehnt ab, was der Server gesendet hat ({complaint}).',
  'why.library-refuses-altered':
    'Die TLS-Bibliothek lehnt ab, was der Server gesendet hat ({complaint}). Vielleicht verändert etwas die Bytes unterwegs.',
  'why.certificates-too-long':
    'Der Server sendet eine längere Liste von Zertifikaten, als eine TLS-Bibliothek annimmt ({complaint}).',
  'why.own-certificate-refused':
    'Schon hier wird unser eigenes Zertifikat abgelehnt ({complaint}).',
  'why.plain-answers': 'Derselbe Port beantwortet eine DICOM-Anfrage ohne TLS sofort.',
  'why.breaks-off-but-takes':
    'Der Server bricht ab, nimmt aber {suite} an, das nicht angeboten wird.',
  'why.fails-but-takes':
    'Der Server antwortet mit handshake_failure (40), nimmt aber {suite} an, das nicht angeboten wird.',
  'why.breaks-off-always':
    'Der Server bricht bei jedem Angebot ab: Er hat keine Chiffre, die zu seinem eigenen Zertifikat passt.',
  'why.fails-always':
    'Der Server antwortet auf jedes Angebot mit handshake_failure (40): Er hat keine Chiffre, die zu seinem eigenen Zertifikat passt.',
  'why.no-usable-certificate': 'Vielleicht hat der Server gar kein brauchbares Zertifikat.',
  'why.handshake-fell-silent': 'Der Server hat den Handshake begonnen und ist dann verstummt.',
  'why.mtu': 'Vielleicht gehen große Pakete unterwegs verloren (MTU).',
  'why.says-nothing':
    'Der Server hat die Verbindung angenommen und sagt nichts, weder mit TLS noch ohne.',
  'why.plain-waits': 'Vielleicht wartet ein DICOM-Server ohne TLS auf mehr.',
  'why.swallowed': 'Vielleicht verschluckt etwas dazwischen, was gesendet wird.',
  'why.resets-wordless': 'Wer die Verbindung annimmt, setzt sie wortlos zurück.',
  'why.closes-wordless': 'Wer die Verbindung annimmt, schließt sie wortlos.',
  'why.plain-ends': 'Vielleicht beendet ein DICOM-Server ohne TLS, was er nicht lesen kann.',
  'why.other-service-ends': 'Vielleicht beendet ein anderer Dienst, was er nicht versteht.',
  'why.address-turned-away':
    'Vielleicht weist der Server diese Adresse ab, oder er startet gerade.',
  'why.expired-server': 'Das Zertifikat des Servers „{subject}“ galt bis {day}.',
  'why.expired-client': 'Das Zertifikat des Clients „{subject}“ galt bis {day}.',
  'why.not-yet-server':
    'Das Zertifikat des Servers „{subject}“ gilt erst ab {from}; die Uhr dieses Computers zeigt {now}.',
  'why.not-yet-client':
    'Das Zertifikat des Clients „{subject}“ gilt erst ab {from}; die Uhr dieses Computers zeigt {now}.',
  'why.purpose-server': 'Das Zertifikat des Servers ist nicht für serverAuth ausgestellt.',
  'why.purpose-client': 'Das Zertifikat des Clients ist nicht für clientAuth ausgestellt.',
  'why.no-signature-server':
    'Die Schlüsselverwendung des Serverzertifikats erlaubt keine digitale Signatur.',
  'why.no-signature-client':
    'Die Schlüsselverwendung des Client-Zertifikats erlaubt keine digitale Signatur.',
  'why.no-ca-given':
    'Es wurde keine CA-Datei angegeben; das Zertifikat des Servers ist von „{issuer}“ ausgestellt.',
  'why.ca-other-key':
    'Die CA-Datei enthält eine CA namens „{issuer}“, aber mit einem anderen Schlüssel: Sie wurde erneuert, oder sie gehört zu einem anderen Standort.',
  'why.ca-intermediate':
    'Die CA-Datei enthält „{subject}“, eine Zwischen-CA; Windows vertraut ihr nur mit ihrem Stammzertifikat „{root}“.',
  'why.ca-other-root': 'Die Kette des Servers endet bei „{issuer}“; die CA-Datei enthält {held}.',
  'why.ca-not-found':
    'Keine CA in der CA-Datei trägt den Namen des Ausstellers „{issuer}“: Es ist eine andere CA, oder der Server lässt ein Zwischenzertifikat weg.',
  'why.issuer-no-ca':
    '„{subject}“ hat das Zertifikat des Servers ausgestellt, darf aber nicht als CA handeln.',
  'why.address-as-name':
    '{host} steht im Zertifikat des Servers als DNS-Name; nur ein Eintrag als IP-Adresse zählt.',
  'why.other-names': 'Das Zertifikat des Servers gilt für {names}, nicht für {host}.',
  'why.no-names':
    'Das Zertifikat des Servers gilt für gar keinen Namen und keine Adresse, also nicht für {host}.',
  'why.server-unreadable': 'Das Zertifikat des Servers ist nicht lesbar.',
  'why.alert': 'Der Server antwortet mit Alert {alert} ({name}).',
  'why.alert-none-reached':
    'Der Server antwortet mit Alert {alert} ({name}): Den Server hat kein Zertifikat erreicht.',
  'why.alert-none-offered':
    'Der Server antwortet mit Alert {alert} ({name}); es wurde kein Zertifikat angeboten.',
  'why.alert-purpose':
    'Der Server antwortet mit Alert {alert} ({name}): Der Zweck des Zertifikats ist nicht der eines Clients.',
  'why.alert-revoked':
    'Der Server antwortet mit Alert {alert} ({name}): Das Zertifikat ist gesperrt.',
  'why.ends-without-certificate':
    'Der Server beendet die Verbindung eines Clients ohne Zertifikat.',
  'why.issuer-untrusted-too': 'Vielleicht vertraut der Server auch dem Aussteller nicht.',
  'why.issuer-not-named':
    'Der Server nennt die CAs, denen er vertraut; der Aussteller dieses Zertifikats ist nicht darunter.',
  'why.hung-up':
    'Der Server hat nach einem Zertifikat gefragt, dieses gesehen und ohne Alert aufgelegt.',
  'why.knows-and-refuses':
    'Vielleicht kennt der Server das Zertifikat und lehnt seine Identität ab.',
  'why.hangs-up-on-all': 'Der Server legt bei jedem Client gleich nach dem Handshake auf.',
  'why.valid-by-our-clock':
    'Nach der Uhr dieses Computers ist es gültig: Vergleichen Sie die Uhren.',
  'why.altered-on-the-way': 'Vielleicht verändert etwas dazwischen, was gesendet wird.',
  'why.young':
    'Das Zertifikat ist so jung, dass ein Server, dessen Uhr nachgeht, es noch nicht für gültig hält.',
  'why.mac-fails': 'Mit diesem Passwort schlägt die Integritätsprüfung der Datei fehl.',
  'why.p12-uses': 'Die Datei verwendet {algorithm}.',
  'why.p12-rounds': 'Die Datei verlangt {count} Runden der Schlüsselableitung.',
  'why.p12-bare': 'Es ist ein bloßes Zertifikat, keine PKCS#12-Datei.',
  'why.p12-structure': 'Die Datei ist nicht aufgebaut wie eine PKCS#12-Datei.',
  'why.p12-key-alone': 'Die Datei enthält einen Schlüssel, aber kein Zertifikat.',
  'why.p12-no-key': 'Die Datei enthält keinen lesbaren privaten Schlüssel.',
  'why.p12-other-key': 'Ihr privater Schlüssel gehört zu einem anderen Zertifikat.',
  'why.server-says': 'Der Server sagt: {says}.',
  'why.unknown-identity':
    'Der Server sagt: {says}. Er kennt beide AE-Titel, aber nicht diese Identität.',
  'why.unknown-title':
    'Der Server sagt: {says}. Er kennt beide AE-Titel, aber nicht diesen AE-Titel von dieser Adresse.',
  'why.called-or-calling':
    'Manche Server sagen das auch, wenn sie den rufenden AE-Titel nicht kennen oder nicht von dieser Adresse.',
  'why.own-policy': 'Ein Server kann aus eigenen Regeln ablehnen.',
  'why.try-later':
    'Der Server sagt: {says}. Eine vorübergehende Ablehnung bittet um einen späteren Versuch.',
  'why.aborted': 'Der Server hat die Verbindung {says}.',
  'why.bad-length': 'Eine Länge in der Antwort ist falsch ({fault}).',
  'why.tls-record': 'Die Antwort auf DICOM ohne TLS ist ein TLS-Record.',
  'why.breaks-protocol': 'Die Antwort hält sich nicht an das DICOM-Protokoll ({fault}).',
  'why.answers-tls': 'Derselbe Port antwortet sofort auf TLS.',
  'why.resets-mid-answer': 'Der Server setzt die Verbindung mitten in seiner Antwort zurück.',
  'why.closes-mid-answer': 'Der Server schließt die Verbindung mitten in seiner Antwort.',
  'why.cut-short': 'Vielleicht schneidet etwas dazwischen die Antwort ab.',
  'why.resets-unanswered': 'Der Server setzt die Verbindung zurück, statt zu antworten.',
  'why.closes-unanswered': 'Der Server schließt die Verbindung, statt zu antworten.',
  'why.firewall-cuts': 'Vielleicht trennt eine Firewall, was sie nicht kennt.',
  'why.took-then-resets':
    'Der Server hat den Client angenommen und setzt dann die Verbindung zurück.',
  'why.took-then-closes': 'Der Server hat den Client angenommen und schließt dann die Verbindung.',
  'why.refuses-silently': 'Vielleicht lehnt er diese Identität ab, ohne es zu sagen.',
  'why.other-inside-tls': 'Vielleicht spricht er innerhalb von TLS etwas anderes als DICOM.',
  'why.answer-unfinished': 'Der Server hat eine Antwort begonnen und nicht rechtzeitig beendet.',
  'why.association-unanswered':
    'Der Server beantwortet die Anfrage nach einer Assoziation nicht rechtzeitig.',
  'why.maybe-not-dicom': 'Was dort annimmt, ist vielleicht nicht DICOM.',
  'why.answer-lost': 'Vielleicht geht die Antwort auf dem Rückweg verloren.',
  'why.status': 'Der Server antwortet mit {status}: {says}.',
  'why.status-comment': 'Der Server antwortet mit {status}: {says} („{comment}“).',
  'why.context': '{name}: {says}.',
  'why.operation-not-allowed': 'Vielleicht erlaubt der Server diesem Client diese Operation nicht.',
  'why.transfer-silent': 'Die Assoziation steht, doch die Antwort kommt nicht rechtzeitig.',
  'why.transfer-reset': 'Die Verbindung wird mitten in der Assoziation zurückgesetzt.',
  'why.transfer-closed': 'Die Verbindung wird mitten in der Assoziation geschlossen.',
  'why.firewall-idle': 'Vielleicht trennt eine Firewall, was sie prüft oder für untätig hält.',
  'why.file-not-sent': 'Die Datei wurde nicht gesendet.',
  'why.second-refused': 'Der Server hat die erste Assoziation angenommen und lehnt eine zweite ab.',
  'why.ended-before': 'Vielleicht hat sich der Server nach der vorigen Assoziation beendet.',
  'why.weak-key-server':
    'Der Schlüssel des Servers hat nur {bits} Bit; heute werden 2048 verlangt.',
  'why.weak-key-client':
    'Der Schlüssel des Clients hat nur {bits} Bit; viele Server verlangen 2048.',
  'why.weak-signature-server':
    'Das Zertifikat des Servers ist mit {signature} signiert, was viele heute ablehnen.',
  'why.weak-signature-client':
    'Das Zertifikat des Clients ist mit {signature} signiert, was viele Server heute ablehnen.',
  'why.critical-server':
    'Das Zertifikat des Servers hat eine kritische Erweiterung, die Clients nicht kennen ({oids}).',
  'why.critical-client':
    'Das Zertifikat des Clients hat eine kritische Erweiterung, die Server nicht kennen ({oids}).',
  'why.chain-too-deep':
    '„{subject}“ erlaubt {allowed} CAs unter sich; die Kette des Servers hat mehr.',
  'why.garbled':
    'Der Server antwortet mit Alert {alert} ({name}): Die Bytes wurden unterwegs verändert.',
  'why.tls-library': 'Es kann an der TLS-Bibliothek des Servers liegen.',
  'why.withheld':
    'Der Server verlangt ein Zertifikat, aber mit anderen Schlüsseln oder Signaturen als unseres: Es wurde keines gesendet.',
  'why.takes-nameless': 'Der Server nimmt einen Client ohne Zertifikat an, diesen aber nicht.',
  'why.ends-after-handshake': 'Der Server beendet die Verbindung gleich nach dem Handshake.',
  'why.alert-other-key':
    'Der Server antwortet mit Alert {alert} ({name}): Die CA, die er unter dem Namen unseres Ausstellers kennt, hat einen anderen Schlüssel.',
  'why.alert-valid-here':
    'Der Server antwortet mit Alert {alert} ({name}), nach der Uhr dieses Computers ist das Zertifikat aber gültig: Vergleichen Sie die Uhren.',
  'why.held-there-expired':
    'Das CA-Zertifikat oder die Sperrliste auf dem Server kann abgelaufen sein.',
  'why.clock-far-behind':
    'Ein Server, dessen Uhr weit nachgeht, nennt das Zertifikat noch nicht gültig.',
  'why.handshake-cut': 'Die Verbindung endet mitten im Teil des Handshakes, der vom Server kommt.',
  'why.suite-fits-else':
    'Der Server antwortet mit handshake_failure (40), obwohl {suite} angeboten wird: Kurven oder Signaturen passen nicht.',
  'why.other-syntax': '{name}: nur in einer anderen Transfersyntax angenommen.',
  'why.released-instead': 'Der Server beendet die Assoziation ordentlich, statt zu antworten.',
  'why.busy-elsewhere':
    'Der Server bedient vielleicht gerade eine andere Assoziation, wenn er nur eine zugleich zulässt.',
  'why.pdu-too-small':
    'Der Server nimmt PDUs von höchstens {length} Bytes; darin hat keine Nachricht Platz.'
} as const satisfies Record<keyof typeof english, string>
