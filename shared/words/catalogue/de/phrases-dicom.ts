/** What the rules of associations, transfers and key files say of a line. */
export const DICOM_PHRASES: Readonly<Record<string, string>> = {
  'not authorised': 'nicht berechtigt',
  'the server does not know the called AE title': 'der Server kennt den Called AE Title nicht',
  'the called AE title is wrong': 'der Called AE Title ist falsch',
  'the server does not know the calling AE title': 'der Server kennt den Calling AE Title nicht',
  'the calling AE title is wrong': 'der Calling AE Title ist falsch',
  'an AE title is not known here': 'ein AE-Titel ist hier nicht bekannt',
  'an AE title is not known': 'ein AE-Titel ist nicht bekannt',
  'the calling AE title is not known': 'der Calling AE Title ist nicht bekannt',
  'the called AE title is not known': 'der Called AE Title ist nicht bekannt',
  'refused without a reason': 'ohne Grund abgelehnt',
  'the association is refused without a reason': 'die Assoziation wird ohne Grund abgelehnt',
  'the operation is not allowed': 'die Operation ist nicht erlaubt',
  'the identity is disabled or not registered':
    'die Identität ist ausgeschaltet oder nicht eingetragen',
  'the user identity is refused': 'die User Identity wird abgelehnt',
  'access is denied': 'der Zugang wird verweigert',
  'the association is refused': 'die Assoziation wird abgelehnt',
  'C-ECHO succeeded': 'C-ECHO war erfolgreich',
  'a PDU length limit is broken': 'eine Längengrenze der PDU ist verletzt',
  'the PDU length is the matter': 'es liegt an der PDU-Länge',
  'the SOP class is not supported': 'die SOP-Klasse wird nicht unterstützt',
  'the SOP class is refused': 'die SOP-Klasse wird abgelehnt',
  'no presentation context was accepted for this object':
    'für dieses Objekt wurde kein Presentation Context angenommen',
  'no presentation context was accepted': 'kein Presentation Context wurde angenommen',
  'a presentation context is refused': 'ein Presentation Context wird abgelehnt',
  'the transfer syntax is refused': 'die Transfersyntax wird abgelehnt',
  'the object cannot be brought into an accepted encoding':
    'das Objekt lässt sich in keine angenommene Kodierung bringen',
  'the compression is refused': 'die Kompression wird abgelehnt',
  'the JPEG encoding is refused': 'die JPEG-Kodierung wird abgelehnt',
  'a compressed encoding is refused': 'eine komprimierte Kodierung wird abgelehnt',
  'a PDV length does not fit': 'die Länge eines PDV passt nicht',
  'no answer came in time': 'keine Antwort kam rechtzeitig',
  'the association request was not answered in time':
    'die Anfrage nach einer Assoziation wurde nicht rechtzeitig beantwortet',
  'the server is full or busy': 'der Server ist voll oder beschäftigt',
  'the server is busy': 'der Server ist beschäftigt',
  'the server is at its limit': 'der Server ist an seiner Grenze',
  'the server’s disk is full': 'die Festplatte des Servers ist voll',
  'the server is at its limit of associations':
    'der Server hat die Grenze seiner Assoziationen erreicht',
  'a program has no memory left': 'ein Programm hat keinen Speicher mehr',
  'a DIMSE answer did not come in time': 'eine DIMSE-Antwort kam nicht rechtzeitig',
  'a deadline passed': 'eine Frist lief ab',
  'the association timer expired': 'die Zeit für die Assoziation lief ab',
  'it waits without end': 'es wartet ohne Ende',
  'an answer never comes': 'eine Antwort kommt nie',
  'it always stops after the same time': 'es bleibt immer nach derselben Zeit stehen',
  'the server stays silent': 'der Server schweigt',
  'it is too slow': 'es ist zu langsam',
  'a UID is not valid': 'eine UID ist nicht gültig',
  'a character set is the matter': 'es liegt an einem Zeichensatz',
  'texts arrive damaged': 'Texte kommen beschädigt an',
  'private elements are lost': 'private Elemente gehen verloren',
  'the data set is not well formed': 'der Datensatz ist nicht richtig aufgebaut',
  'a program cannot read the data': 'ein Programm kann die Daten nicht lesen',
  'the “length” is a TLS record’s first bytes (16 03): TLS came to a plain port':
    'die „Länge“ sind die ersten Bytes eines TLS-Records (16 03): TLS kam an einen Port ohne TLS',
  'the incoming PDU is larger than allowed': 'die ankommende PDU ist größer als erlaubt',
  'the data set does not fit its message': 'der Datensatz passt nicht zu seiner Nachricht',
  'the move destination is not known': 'das Ziel der Übertragung (Move) ist nicht bekannt',
  'the association ended in order': 'die Assoziation endete ordentlich',
  'the data do not match their class': 'die Daten passen nicht zu ihrer Klasse',
  'the server cannot read the object': 'der Server kann das Objekt nicht lesen',
  'the server failed while processing': 'der Server scheiterte bei der Verarbeitung',
  'the object is already there': 'das Objekt ist schon da',
  'a DIMSE status of PS3.7 annex C': 'ein DIMSE-Status aus PS3.7 Anhang C',
  success: 'Erfolg',
  'the application context is not known': 'der Application Context ist nicht bekannt',
  'a reject reason outside the standard’s table':
    'ein Ablehnungsgrund außerhalb der Tabelle des Standards',
  'the application context is not known there': 'der Application Context ist dort nicht bekannt',
  'the DICOM protocol version is refused': 'die Version des DICOM-Protokolls wird abgelehnt',
  'a program fails on its own': 'ein Programm scheitert von sich aus',
  'a program has a fault': 'ein Programm hat einen Fehler',
  'only stills arrive': 'nur Standbilder kommen an',
  'an AE title is not written as it is registered':
    'ein AE-Titel ist nicht so geschrieben, wie er eingetragen ist',
  'one kind of object arrives, another does not':
    'eine Art von Objekten kommt an, eine andere nicht',
  'storage commitment is the matter': 'es geht um Storage Commitment',
  'the address does not answer': 'die Adresse antwortet nicht',
  'the server reports success, and the object is not found':
    'der Server meldet Erfolg, und das Objekt ist nicht zu finden',
  'the server closed before it answered': 'der Server schloss, bevor er antwortete',
  'the peer broke off': 'die Gegenseite brach ab',
  'the association was aborted': 'die Assoziation wurde abgebrochen',
  'the connection was reset': 'die Verbindung wurde zurückgesetzt',
  'the other side closed while data were sent':
    'die andere Seite schloss, während Daten gesendet wurden',
  'the other side closed': 'die andere Seite schloss',
  'the connection breaks': 'die Verbindung bricht ab',
  'C-STORE succeeded': 'C-STORE war erfolgreich',
  'the association was accepted': 'die Assoziation wurde angenommen',
  'it succeeded': 'es war erfolgreich',
  'it did not succeed': 'es war nicht erfolgreich',
  'the client reports success': 'der Client meldet Erfolg',
  'the password opens the file': 'das Passwort öffnet die Datei',
  'the TLS connection stands': 'die TLS-Verbindung steht',
  'a server’s log': 'das Protokoll eines Servers',
  'a client’s log': 'das Protokoll eines Clients',
  'the file’s encryption is newer than this reader':
    'die Verschlüsselung der Datei ist neuer als dieses Programm',
  'the password does not fit the file': 'das Passwort passt nicht zur Datei',
  'the password is said to be wrong': 'das Passwort wird als falsch gemeldet',
  'the password does not fit the key store': 'das Passwort passt nicht zum Key Store',
  'the key cannot be decrypted': 'der Schlüssel lässt sich nicht entschlüsseln',
  'the key’s password is missing or wrong': 'das Passwort des Schlüssels fehlt oder ist falsch',
  'the key’s password is missing': 'das Passwort des Schlüssels fehlt',
  'Windows takes the password for wrong': 'Windows hält das Passwort für falsch',
  'the file’s encryption is not known to the reader':
    'die Verschlüsselung der Datei ist dem lesenden Programm nicht bekannt',
  'the file is encrypted with RC2': 'die Datei ist mit RC2 verschlüsselt',
  'the reader does not know the file’s encryption':
    'das lesende Programm kennt die Verschlüsselung der Datei nicht',
  'the file is encrypted in the newer way': 'die Datei ist auf die neuere Art verschlüsselt',
  'the file’s encryption is the matter': 'es liegt an der Verschlüsselung der Datei',
  'the reader does not know the file’s MAC': 'das lesende Programm kennt den MAC der Datei nicht',
  'the file has no MAC': 'die Datei hat keinen MAC',
  'the file opens in the older way only': 'die Datei lässt sich nur auf die ältere Art öffnen',
  'the file was made the OpenSSL 3 way': 'die Datei wurde nach Art von OpenSSL 3 erstellt',
  'the Windows import wizard refuses the file':
    'der Import-Assistent von Windows lehnt die Datei ab',
  'the right password is refused': 'das richtige Passwort wird abgelehnt',
  'the reader takes the right password for wrong':
    'das lesende Programm hält das richtige Passwort für falsch',
  'the reader does not take the password': 'das lesende Programm nimmt das Passwort nicht an',
  'the file is encrypted with AES-256': 'die Datei ist mit AES-256 verschlüsselt',
  'the file asks for too many rounds': 'die Datei verlangt zu viele Runden',
  'the private key is missing': 'der private Schlüssel fehlt',
  'the file holds no key': 'die Datei enthält keinen Schlüssel',
  'key and certificate are not together': 'Schlüssel und Zertifikat sind nicht beisammen',
  'key and certificate do not belong together': 'Schlüssel und Zertifikat gehören nicht zusammen',
  'only the public certificate is there': 'nur das öffentliche Zertifikat ist da',
  'a file of certificates or keys is not where the program looks':
    'eine Datei mit Zertifikaten oder Schlüsseln liegt nicht, wo das Programm sucht',
  'the trust store is empty or missing': 'der Trust Store ist leer oder fehlt',
  'the key store has another format than the program was told':
    'der Key Store hat ein anderes Format, als dem Programm gesagt wurde',
  'the type of the key store is not known': 'die Art des Key Stores ist nicht bekannt',
  'the PEM file holds no certificate or key':
    'die PEM-Datei enthält weder Zertifikat noch Schlüssel',
  'the program’s TLS context is made for the other role':
    'der TLS-Kontext des Programms ist für die andere Rolle eingerichtet',
  'no signature algorithm in common': 'kein gemeinsames Signaturverfahren',
  'the server does not trust the client certificate’s issuer':
    'der Server vertraut dem Aussteller des Client-Zertifikats nicht',
  'the other side showed no certificate that is accepted':
    'die andere Seite hat kein Zertifikat gezeigt, das angenommen wird',
  'a handshake failed, and the log does not say why':
    'ein Handshake schlug fehl, und das Protokoll sagt nicht, warum',
  'the other side closed in the middle: it may be a plain port':
    'die andere Seite schloss mittendrin: vielleicht ist es ein Port ohne TLS',
  'the certificate’s issuer is not trusted': 'dem Aussteller des Zertifikats wird nicht vertraut',
  'the list of revoked certificates is missing or old': 'die Sperrliste fehlt oder ist alt',
  'a certificate’s key or signature is too weak':
    'der Schlüssel oder die Signatur eines Zertifikats ist zu schwach',
  'a part of an association’s refusal': 'ein Teil der Ablehnung einer Assoziation',
  'the certificate has no private key': 'das Zertifikat hat keinen privaten Schlüssel',
  'the certificate’s private key cannot be used':
    'der private Schlüssel des Zertifikats ist nicht verwendbar',
  'no TLS credential can be made: versions or suites are switched off here':
    'keine TLS-Anmeldedaten lassen sich bilden: Versionen oder Chiffren sind hier ausgeschaltet',
  'the server asked for a certificate, none was found':
    'der Server fragte nach einem Zertifikat, keines war zu finden',
  'the server’s certificate is refused': 'das Zertifikat des Servers wird abgelehnt',
  'the client’s certificate is refused': 'das Zertifikat des Clients wird abgelehnt',
  'the client’s certificate belongs to no account':
    'das Zertifikat des Clients gehört zu keinem Konto',
  'the certificate is past its end': 'das Zertifikat ist abgelaufen',
  'the server’s certificate is revoked': 'das Zertifikat des Servers ist gesperrt',
  'the server has no certificate': 'der Server hat kein Zertifikat',
  'the other side broke the handshake off, or speaks no TLS':
    'die andere Seite brach den Handshake ab oder spricht kein TLS',
  'the security package fails': 'das Sicherheitspaket (SSPI) scheitert',
  'what came is no token of this handshake': 'was kam, ist kein Token dieses Handshakes',
  'the credentials have no usable key': 'die Anmeldedaten haben keinen brauchbaren Schlüssel',
  'the message received was unexpected or malformed':
    'die empfangene Nachricht war unerwartet oder fehlerhaft',
  'the chain does not reach a trusted root': 'die Kette führt zu keinem vertrauten Stammzertifikat',
  'the password does not open the file': 'das Passwort öffnet die Datei nicht',
  'a word of trouble that no rule explains':
    'ein Hinweis auf einen Fehler, den keine Regel erklärt',
  'the server cut the handshake without an alert: most likely it refused the client certificate':
    'der Server brach den Handshake ohne Alert ab: sehr wahrscheinlich lehnte er das Client-Zertifikat ab',
  'the refusal before is phase 2’s: no proposal fits':
    'die Ablehnung davor gilt Phase 2: kein Vorschlag passt',
  'the two lists differ in the DH group alone':
    'die beiden Listen unterscheiden sich nur in der DH-Gruppe',
  'a web client spoke plainly to a TLS port': 'ein Webbrowser sprach ohne TLS mit einem TLS-Port',
  'the server does not know the sender': 'der Server kennt den Absender nicht',
  'a context’s transfer syntaxes are refused':
    'die Transfersyntaxen eines Presentation Context werden abgelehnt',
  'a context’s SOP class is refused': 'die SOP-Klasse eines Presentation Context wird abgelehnt',
  'the server cannot take one more': 'der Server kann keine weitere annehmen',
  'the connection ended': 'die Verbindung endete',
  'the other side closed in the middle of a message':
    'die andere Seite schloss mitten in einer Nachricht',
  'the answer is an A-ABORT (PDU type 7)': 'die Antwort ist ein A-ABORT (PDU-Typ 7)',
  'the sender broke off in the middle of an object': 'der Absender brach mitten in einem Objekt ab',
  'there is no certificate with a key to show':
    'kein Zertifikat mit Schlüssel ist da, das gezeigt werden könnte',
  'this computer has no network': 'dieser Computer hat kein Netz',
  'what came is no TLS that is understood': 'was kam, ist kein TLS, das verstanden wird',
  'the server refuses the client certificate': 'der Server lehnt das Client-Zertifikat ab',
  'a certificate’s key is too weak': 'der Schlüssel eines Zertifikats ist zu schwach',
  'the association is refused: the called AE title is not known here':
    'die Assoziation wird abgelehnt: der Called AE Title ist hier nicht bekannt',
  'the association is refused: the calling AE title or its address is not known here':
    'die Assoziation wird abgelehnt: der Calling AE Title oder seine Adresse ist hier nicht bekannt',
  'the association is refused: the server is at its limit':
    'die Assoziation wird abgelehnt: der Server ist an seiner Grenze',
  'the association is refused: the application context is not known here':
    'die Assoziation wird abgelehnt: der Application Context ist hier nicht bekannt',
  'the association is refused: the server refuses whoever it is':
    'die Assoziation wird abgelehnt: der Server lehnt jeden ab',
  'an object was stored': 'ein Objekt wurde gespeichert',
  'an echo arrived and was answered': 'ein Echo kam an und wurde beantwortet',
  'an AE title does not fit': 'ein AE-Titel passt nicht',
  'a message came in a context that was not agreed on':
    'eine Nachricht kam in einem Presentation Context, der nicht vereinbart war',
  'the other side’s issuer is not trusted': 'dem Aussteller der anderen Seite wird nicht vertraut',
  'the other side broke the handshake off with an alert':
    'die andere Seite brach den Handshake mit einem Alert ab',
  'an AE title is not the same on both sides': 'ein AE-Titel ist nicht auf beiden Seiten gleich',
  'no answer came, or the other side closed': 'keine Antwort kam, oder die andere Seite schloss',
  'some of the objects could not be moved': 'einige Objekte ließen sich nicht übertragen',
  'none of the objects failed': 'bei keinem Objekt schlug es fehl',
  'the server cannot do what it was asked': 'der Server kann nicht tun, was verlangt wurde',
  'the program may not write where it wants to':
    'das Programm darf nicht dorthin schreiben, wohin es will',
  'dcm4chee: one side is set to TLS and the other is not':
    'dcm4chee: eine Seite ist auf TLS eingestellt, die andere nicht',
  'the other side’s message did not arrive whole':
    'die Nachricht der anderen Seite kam nicht vollständig an',
  'a message could not be sent': 'eine Nachricht ließ sich nicht senden',
  'the object is stored, with a warning': 'das Objekt ist gespeichert, mit einer Warnung',
  'a request arrived': 'eine Anfrage kam an',
  'the certificate’s key lies on a curve that the reader does not know':
    'der Schlüssel des Zertifikats liegt auf einer Kurve, die das lesende Programm nicht kennt',
  'the reader knows only the older form of the file':
    'das lesende Programm kennt nur die ältere Form der Datei',
  'the key’s password is wrong, or the file is another one':
    'das Passwort des Schlüssels ist falsch, oder es ist eine andere Datei',
  'the file is not what the program takes it for':
    'die Datei ist nicht das, wofür das Programm sie hält',
  'the key store holds nothing under this name': 'der Key Store enthält unter diesem Namen nichts',
  'the key cannot be loaded': 'der Schlüssel lässt sich nicht laden',
  'the server asks for certificates and cannot resume a session: its set-up is incomplete':
    'der Server verlangt Zertifikate und kann keine Sitzung fortsetzen: er ist unvollständig eingerichtet',
  'how long an answer is waited for': 'wie lange auf eine Antwort gewartet wird',
  'a file to be sent is not there, or is no DICOM file':
    'eine Datei, die gesendet werden soll, fehlt oder ist keine DICOM-Datei',
  'how the file is encrypted': 'wie die Datei verschlüsselt ist',
  'the service runs again': 'der Dienst läuft wieder',
  'the connection attempt waits for an answer': 'der Verbindungsversuch wartet auf eine Antwort',
  'the other side closed before the handshake came to its end':
    'die Gegenseite hat vor dem Ende des Handshakes geschlossen',
  'a command that was typed': 'ein eingegebener Befehl',
  'the called AE title': 'der gerufene AE-Titel',
  'somebody connected and left without a word':
    'jemand hat sich verbunden und ohne ein Wort getrennt',
  'the file is encrypted in the newer way, which Windows calls a wrong password':
    'die Datei ist auf die neuere Art verschlüsselt, was Windows ein falsches Passwort nennt',
  'the archive does not know the AE title that the objects are to go to':
    'das Archiv kennt den AE-Titel nicht, an den die Objekte gehen sollen',
  'the server refuses for the moment': 'der Server lehnt im Augenblick ab',
  'the server cannot write to its storage': 'der Server kann nicht in seinen Speicher schreiben',
  'the answer begins with text: another service is there':
    'die Antwort beginnt mit Text: dort ist ein anderer Dienst',
  'the port is one where other services listen': 'an diesem Port lauschen sonst andere Dienste',
  'a load balancer is on the way': 'ein Load Balancer liegt auf dem Weg',
  'another program opens the same file': 'ein anderes Programm öffnet dieselbe Datei',
  'objects are on their way, and none failed': 'Objekte sind unterwegs, und keines ist gescheitert',
  'objects are to be sent': 'Objekte sollen gesendet werden',
  'an answer to a store arrived': 'eine Antwort auf ein C-STORE kam an',
  'what the file holds': 'was die Datei enthält',
  'objects were stored': 'Objekte wurden gespeichert'
}
