/** What the rules of names, sockets, certificates and TLS say of a line. */
export const TLS_PHRASES: Readonly<Record<string, string>> = {
  'the name does not resolve': 'der Name lässt sich nicht auflösen',
  'the name server does not answer': 'der DNS-Server antwortet nicht',
  'the name does not exist': 'den Namen gibt es nicht',
  'name resolution fails': 'die Namensauflösung schlägt fehl',
  'no TCP connection came about': 'keine TCP-Verbindung kam zustande',
  'the address refuses the connection: nobody listens there':
    'die Adresse weist die Verbindung ab: dort nimmt niemand an',
  'the address refuses the connection': 'die Adresse weist die Verbindung ab',
  'the connection is refused': 'die Verbindung wird abgewiesen',
  'nobody listens on that port': 'an diesem Port nimmt niemand an',
  'the service is not running': 'der Dienst läuft nicht',
  'another program has the port': 'ein anderes Programm hat den Port',
  'a plain connection to the port fails': 'eine einfache Verbindung zum Port schlägt fehl',
  'no connection came about': 'keine Verbindung kam zustande',
  'the connection stood, then the other side stopped answering':
    'die Verbindung stand, dann antwortete die andere Seite nicht mehr',
  'no answer to the connection attempt': 'keine Antwort auf den Verbindungsversuch',
  'no answer came': 'keine Antwort kam',
  'there is no way to the address': 'kein Weg führt zur Adresse',
  'there is no way to the network': 'kein Weg führt zum Netz',
  'a firewall is in the way': 'eine Firewall steht im Weg',
  'packets are filtered': 'Pakete werden gefiltert',
  'packets are lost': 'Pakete gehen verloren',
  'ping works, the port does not': 'Ping gelingt, der Port nicht',
  'the port of another service is used': 'der Port eines anderen Dienstes wird verwendet',
  'a web server answers on that port': 'an diesem Port antwortet ein Webserver',
  'the first bytes are HTTP': 'die ersten Bytes sind HTTP',
  'an SSH server answers on that port': 'an diesem Port antwortet ein SSH-Server',
  'the first bytes are HTTP (hex 48)': 'die ersten Bytes sind HTTP (hex 48)',
  'a web client connects to the DICOM port': 'ein Webbrowser verbindet sich mit dem DICOM-Port',
  'the port is the wrong one': 'der Port ist der falsche',
  'the service is on another port': 'der Dienst ist an einem anderen Port',
  'what answers is not DICOM': 'was antwortet, ist nicht DICOM',
  'a port is forwarded on the way': 'ein Port wird unterwegs weitergeleitet',
  'addresses are translated on the way': 'Adressen werden unterwegs umgesetzt',
  'it works on the local network and not from outside': 'im lokalen Netz geht es, von außen nicht',
  'an inspection device is on the way': 'unterwegs steht ein Prüfgerät',
  'a device on the way interferes': 'unterwegs greift ein Gerät ein',
  'a proxy is on the way': 'unterwegs steht ein Proxy',
  'an intrusion detection system cuts the connection':
    'ein Angriffsschutz (IPS) trennt die Verbindung',
  'an idle connection is dropped on the way': 'eine untätige Verbindung wird unterwegs verworfen',
  'large packets are lost on the way': 'große Pakete gehen unterwegs verloren',
  'the connection breaks in the tunnel': 'die Verbindung bricht im Tunnel',
  'a gateway changes the connection': 'ein Gateway verändert die Verbindung',
  'a firewall stands between': 'eine Firewall steht dazwischen',
  'no client certificate sent, or no cipher suite in common':
    'kein Client-Zertifikat gesendet, oder keine gemeinsame Chiffre',
  'the certificate is refused': 'das Zertifikat wird abgelehnt',
  'the certificate is not made for this use':
    'das Zertifikat ist nicht für diesen Zweck ausgestellt',
  'a certificate is revoked': 'ein Zertifikat ist gesperrt',
  'a certificate is past its end': 'ein Zertifikat ist abgelaufen',
  'the other side does not accept a value of the handshake':
    'die andere Seite nimmt einen Wert des Handshakes nicht an',
  'the other side does not trust this side’s issuer':
    'die andere Seite vertraut dem Aussteller dieser Seite nicht',
  'the certificate is in order and refused all the same':
    'das Zertifikat ist in Ordnung und wird dennoch abgelehnt',
  'a signature does not verify: key and certificate may not belong together':
    'eine Signatur stimmt nicht: vielleicht gehören Schlüssel und Zertifikat nicht zusammen',
  'no TLS version in common': 'keine gemeinsame TLS-Version',
  'the offered suites are too weak': 'die angebotenen Chiffren sind zu schwach',
  'the server has no certificate for the name that was asked for':
    'der Server hat kein Zertifikat für den verlangten Namen',
  'the server wants a client certificate': 'der Server will ein Client-Zertifikat',
  'the certificate has no such name': 'das Zertifikat hat keinen solchen Namen',
  'the certificate’s issuer is not known': 'der Aussteller des Zertifikats ist nicht bekannt',
  'the chain ends in a certificate that is not trusted':
    'die Kette endet in einem Zertifikat, dem nicht vertraut wird',
  'the certificate is self-signed and not trusted':
    'das Zertifikat ist selbst signiert, und ihm wird nicht vertraut',
  'no chain to a trusted root can be built':
    'zu keinem vertrauten Stammzertifikat lässt sich eine Kette bilden',
  'the certificate is not trusted': 'dem Zertifikat wird nicht vertraut',
  'the root is not trusted': 'dem Stammzertifikat wird nicht vertraut',
  'the chain has errors': 'die Kette hat Fehler',
  'the other side’s certificate is refused': 'das Zertifikat der anderen Seite wird abgelehnt',
  'the server’s issuer is not trusted': 'dem Aussteller des Servers wird nicht vertraut',
  'the issuer is not known': 'der Aussteller ist nicht bekannt',
  'the certificate is for another name': 'das Zertifikat gilt für einen anderen Namen',
  'the certificate’s signature does not verify': 'die Signatur des Zertifikats stimmt nicht',
  'the issuer is not trusted': 'dem Aussteller wird nicht vertraut',
  'the server’s CA is missing on the device': 'die CA des Servers fehlt auf dem Gerät',
  'the certificate has no such name or address':
    'das Zertifikat hat keinen solchen Namen und keine solche Adresse',
  'the certificate is for another address': 'das Zertifikat gilt für eine andere Adresse',
  'the certificate has another name': 'das Zertifikat hat einen anderen Namen',
  'this side does not trust the other’s issuer':
    'diese Seite vertraut dem Aussteller der anderen nicht',
  'a certificate is outside its validity': 'ein Zertifikat ist außerhalb seiner Gültigkeit',
  'a certificate is not valid yet': 'ein Zertifikat ist noch nicht gültig',
  'a clock is wrong': 'eine Uhr geht falsch',
  'a date is wrong': 'ein Datum ist falsch',
  'a clock has lost its time': 'eine Uhr hat ihre Zeit verloren',
  'the clocks differ': 'die Uhren gehen verschieden',
  'the client sent no certificate': 'der Client hat kein Zertifikat gesendet',
  'the server wants a client certificate and did not get one that it takes':
    'der Server will ein Client-Zertifikat und bekam keines, das er annimmt',
  'the server closed in the middle of the handshake': 'der Server schloss mitten im Handshake',
  'the other side sent no certificate': 'die andere Seite hat kein Zertifikat gesendet',
  'the client sends no certificate': 'der Client sendet kein Zertifikat',
  'the client found no certificate to send': 'der Client fand kein Zertifikat zum Senden',
  'the server does not trust the client certificate':
    'der Server vertraut dem Client-Zertifikat nicht',
  'the other side closed without a TLS goodbye': 'die andere Seite schloss ohne close_notify',
  'the cipher suites do not meet': 'keine gemeinsame Chiffre',
  'the versions do not meet': 'keine gemeinsame Version',
  'the TLS versions do not meet': 'keine gemeinsame TLS-Version',
  'no TLS version is allowed on this side': 'auf dieser Seite ist keine TLS-Version erlaubt',
  'no version or cipher suite in common': 'weder Version noch Chiffre gemeinsam',
  'no cipher suite in common': 'keine gemeinsame Chiffre',
  'no cipher suite is left to offer': 'es bleibt keine Chiffre zum Anbieten',
  'the server’s DH key is too small': 'der DH-Schlüssel des Servers ist zu kurz',
  'what came is not TLS': 'was kam, ist nicht TLS',
  'the server closed during the handshake and sent no alert':
    'der Server schloss während des Handshakes und sandte keinen Alert',
  'a certificate’s key is too small': 'der Schlüssel eines Zertifikats ist zu kurz',
  'a certificate’s signature is too weak': 'die Signatur eines Zertifikats ist zu schwach',
  'plain text came to a TLS port': 'Klartext kam an einen TLS-Port',
  'a TLS record (hex 16) came to a plain DICOM port':
    'ein TLS-Record (hex 16) kam an einen DICOM-Port ohne TLS',
  'the answer begins with “H”: a web server is there':
    'die Antwort beginnt mit „H“: dort ist ein Webserver',
  'the answer is a TLS alert (hex 15): plain DICOM came to a TLS port':
    'die Antwort ist ein TLS-Alert (hex 15): DICOM ohne TLS kam an einen TLS-Port',
  'a TLS record came to a plain DICOM port': 'ein TLS-Record kam an einen DICOM-Port ohne TLS',
  'an A-ASSOCIATE-RQ came to a TLS port': 'ein A-ASSOCIATE-RQ kam an einen TLS-Port',
  'plain text came where TLS was expected': 'Klartext kam, wo TLS erwartet wurde',
  'the server cut the handshake: it may be a plain port':
    'der Server brach den Handshake ab: vielleicht ist es ein Port ohne TLS',
  'plain DICOM is spoken': 'es wird DICOM ohne TLS gesprochen',
  'plain DICOM to a TLS port': 'DICOM ohne TLS an einen TLS-Port',
  'TLS to a plain port': 'TLS an einen Port ohne TLS',
  'TLS is off on the device': 'auf dem Gerät ist TLS aus',
  'the handshake got no answer': 'der Handshake bekam keine Antwort',
  'the TLS handshake finished': 'der TLS-Handshake wurde beendet',
  'the server took the client certificate': 'der Server hat das Client-Zertifikat angenommen',
  'the server’s handshake failed': 'der Handshake des Servers schlug fehl',
  'TLS is spoken': 'es wird TLS gesprochen',
  'a scan found the port closed': 'ein Scan fand den Port geschlossen',
  'a message came out of its turn': 'eine Nachricht kam außer der Reihe',
  'a record was changed on the way, or the keys differ':
    'ein Record wurde unterwegs verändert, oder die Schlüssel sind verschieden',
  'a record is longer than TLS allows': 'ein Record ist länger, als TLS erlaubt',
  'the other side cannot read a message': 'die andere Seite kann eine Nachricht nicht lesen',
  'the other side fails on its own': 'die andere Seite scheitert von sich aus',
  'the other side gave up': 'die andere Seite gab auf',
  'the handshake lacks what the other side needs':
    'dem Handshake fehlt, was die andere Seite braucht',
  'no application protocol in common: it may be a web server':
    'kein gemeinsames Anwendungsprotokoll: vielleicht ist es ein Webserver',
  'the certificate does not come from the issuer that is trusted under this name':
    'das Zertifikat stammt nicht von dem Aussteller, dem unter diesem Namen vertraut wird',
  'the other side’s TLS is too old to renegotiate safely':
    'das TLS der anderen Seite ist zu alt, um sicher neu zu verhandeln',
  'a key or a signature is too weak for this program':
    'ein Schlüssel oder eine Signatur ist diesem Programm zu schwach',
  'the other side closed in the middle of the handshake':
    'die andere Seite schloss mitten im Handshake',
  'the server showed no certificate: the handshake did not get that far':
    'der Server zeigte kein Zertifikat: so weit kam der Handshake nicht',
  'the client closed in the middle of the handshake: mostly it does not like what it was shown':
    'der Client schloss mitten im Handshake: meist gefällt ihm nicht, was ihm gezeigt wurde',
  'what stands as the issuer may not issue certificates':
    'was als Aussteller dasteht, darf keine Zertifikate ausstellen',
  'a certificate is not built as the rules demand':
    'ein Zertifikat ist nicht so aufgebaut, wie die Regeln es verlangen',
  'the two sides’ handshakes do not meet': 'die Handshakes der beiden Seiten passen nicht zusammen',
  'the certificate is in order': 'das Zertifikat ist in Ordnung',
  'a proxy carried data both ways': 'ein Proxy trug Daten in beide Richtungen',
  'the other side closed during the handshake and sent no alert':
    'die andere Seite schloss während des Handshakes und sandte keinen Alert',
  'the server closed after the handshake: it may have refused the client certificate':
    'der Server schloss nach dem Handshake: vielleicht lehnte er das Client-Zertifikat ab',
  'the handshake was cut: mostly the server refused the client certificate':
    'der Handshake wurde abgebrochen: meist lehnte der Server das Client-Zertifikat ab',
  'the server refused before it showed its certificate, so it had not asked for the client’s':
    'der Server lehnte ab, bevor er sein Zertifikat zeigte, er hatte also das des Clients noch nicht verlangt',
  'what came in the handshake cannot be read: it may be the other side’s refusal':
    'was im Handshake kam, ist nicht lesbar: vielleicht ist es die Ablehnung der anderen Seite',
  'OpenSSL names issuer, end and purpose by alerts of their own: so it is not valid yet':
    'OpenSSL nennt Aussteller, Ende und Zweck durch eigene Alerts: also ist es noch nicht gültig',
  'the certificate comes from another issuer than the server trusts':
    'das Zertifikat stammt von einem anderen Aussteller, als dem der Server vertraut',
  'an inspection device issued the certificate':
    'ein Gerät, das TLS öffnet, hat das Zertifikat ausgestellt'
}
