/** What to look for, or to ask the other side for, to be sure of a cause. */
export const WANTED_PHRASES: Readonly<Record<string, string>> = {
  'Server IP Address and TLS Port as View DICOM Endpoints shows them':
    'Server IP Address und TLS Port, wie View DICOM Endpoints sie zeigt',
  'abort source and reason': 'source und reason des Abbruchs',
  'both sides’ lists of security associations':
    'die Listen der Security Associations beider Seiten',
  'cert inspect of the file': 'cert inspect der Datei',
  'cert inspect of the file with the password': 'cert inspect der Datei mit dem Passwort',
  'cert inspect: how the file is encrypted': 'cert inspect: wie die Datei verschlüsselt ist',
  'issuer and SHA-1 thumbprint of the certificate that the server sends':
    'Aussteller und SHA-1-Fingerabdruck des Zertifikats, das der Server sendet',
  'issuer and thumbprint of the certificate that the device sends':
    'Aussteller und Fingerabdruck des Zertifikats, das das Gerät sendet',
  'key usage and extended key usage of the certificate (cert inspect)':
    'Schlüsselverwendung und erweiterte Schlüsselverwendung des Zertifikats (cert inspect)',
  'maximum PDU length in the association request and in the accept':
    'die größte PDU-Länge in der Anfrage und in der Annahme der Assoziation',
  'probe --scan of the server': 'die TLS-Auflistung des Servers',
  'the DIMSE status and the error comment': 'DIMSE-Status und Fehlerkommentar',
  'the IKE version of both sides': 'die IKE-Version beider Seiten',
  'the authentication method of both sides': 'die Art der Anmeldung beider Seiten',
  'the called AE title as it was sent, with case and spaces':
    'den Called AE Title, wie er gesendet wurde, mit Groß- und Kleinschreibung und Leerzeichen',
  'the calling AE title as it was sent, with case and spaces':
    'den Calling AE Title, wie er gesendet wurde, mit Groß- und Kleinschreibung und Leerzeichen',
  'the clocks of both sides': 'die Uhren beider Seiten',
  'the exact name that was typed': 'den Namen genau so, wie er eingetippt wurde',
  'the firewall’s log for this destination': 'das Protokoll der Firewall für dieses Ziel',
  'the first bytes that the server sends': 'die ersten Bytes, die der Server sendet',
  'the group in the received and in the configured proposal':
    'die Gruppe im empfangenen und im eingestellten Vorschlag',
  'the identities of both sides as their logs print them':
    'die Identitäten beider Seiten, wie ihre Protokolle sie nennen',
  'the identity’s page in HeartLab: enabled, AE Title, allowed request types':
    'die Seite der Identität in HeartLab: eingeschaltet, AE Title, erlaubte Request Types',
  'the log of both sides from the start of one attempt to its end':
    'das Protokoll beider Seiten vom Anfang eines Versuchs bis zu seinem Ende',
  'the log of the side that answered: only it sees a wrong key for certain':
    'das Protokoll der Seite, die geantwortet hat: nur sie erkennt einen falschen Schlüssel sicher',
  'the offered transfer syntaxes of the refused context':
    'die angebotenen Transfersyntaxen des abgelehnten Presentation Context',
  'the other side’s log at this time': 'das Protokoll der anderen Seite zu dieser Zeit',
  'the phase in which it stopped': 'die Phase, in der es stehen blieb',
  'the raw codes and texts of both sides': 'die rohen Codes und Texte beider Seiten',
  'the received and configured ESP proposals of the side that answered':
    'die empfangenen und eingestellten ESP-Vorschläge der Seite, die geantwortet hat',
  'the received and configured proposals of the side that answered':
    'die empfangenen und eingestellten Vorschläge der Seite, die geantwortet hat',
  'the refused SOP class UID and the context’s result number':
    'die UID der abgelehnten SOP-Klasse und die Nummer des Ergebnisses',
  'the routing table': 'die Routing-Tabelle',
  'the selectors of both sides as their logs print them':
    'die Selektoren beider Seiten, wie ihre Protokolle sie nennen',
  'the server’s log: “Unrecognized PDU type: 16” or first bytes 16 03':
    'das Protokoll des Servers: „Unrecognized PDU type: 16“ oder die ersten Bytes 16 03',
  'the server’s log: “peer did not return a certificate”, or alert 116':
    'das Protokoll des Servers: „peer did not return a certificate“ oder Alert 116',
  'the server’s log: “wrong version number” or first bytes 01 00':
    'das Protokoll des Servers: „wrong version number“ oder die ersten Bytes 01 00',
  'the subject alternative names of the server’s certificate':
    'die Subject Alternative Names des Serverzertifikats',
  'the times of the last drops': 'die Zeiten der letzten Ausfälle',
  'the validity dates of both certificates': 'die Gültigkeitsdaten beider Zertifikate',
  'the firewall’s log at this minute': 'das Protokoll der Firewall in dieser Minute',
  'a packet capture on the outside interface': 'einen Paketmitschnitt am äußeren Interface',
  'a packet capture of UDP 4500 on the outside interface':
    'einen Paketmitschnitt von UDP 4500 am äußeren Interface'
}
