/** What the rules of gateways, clouds and Windows say of a line. */
export const IPSEC_GATEWAY_PHRASES: Readonly<Record<string, string>> = {
  'the identity of phase 1 is refused': 'die Identität der Phase 1 wird abgelehnt',
  'authentication failed': 'die Anmeldung schlug fehl',
  'the peer’s authentication does not verify': 'die Anmeldung der Gegenseite stimmt nicht',
  'the peer’s proof does not verify: the keys differ':
    'der Nachweis der Gegenseite stimmt nicht: die Schlüssel sind verschieden',
  'the pre-shared key is missing or differs': 'der Pre-shared Key fehlt oder ist verschieden',
  'no key is stored for this peer': 'für diese Gegenseite ist kein Schlüssel hinterlegt',
  'no way to authenticate the peer is set':
    'für die Gegenseite ist keine Art der Anmeldung eingestellt',
  'no IKEv2 profile fits the peer’s identity':
    'kein IKEv2-Profil passt zur Identität der Gegenseite',
  'nothing is stored for this peer': 'für diese Gegenseite ist nichts hinterlegt',
  'the peer’s message is not encrypted: mostly the keys differ':
    'die Nachricht der Gegenseite ist nicht verschlüsselt: meist sind die Schlüssel verschieden',
  'the authentication method failed': 'diese Art der Anmeldung schlug fehl',
  'no pre-shared key is stored for the peer':
    'für die Gegenseite ist kein Pre-shared Key hinterlegt',
  'a phase 1 policy authenticates in another way':
    'eine Policy der Phase 1 verlangt eine andere Art der Anmeldung',
  'no answer after the key exchange: another key, or UDP 4500 is lost':
    'keine Antwort nach dem Schlüsselaustausch: ein anderer Schlüssel, oder UDP 4500 geht verloren',
  'no answer after the key exchange': 'keine Antwort nach dem Schlüsselaustausch',
  'no tunnel group has the peer’s identity': 'keine Tunnel Group hat die Identität der Gegenseite',
  'the tunnel group wants a certificate and has none':
    'die Tunnel Group will ein Zertifikat und hat keines',
  'no way to authenticate is set for the tunnel group':
    'für die Tunnel Group ist keine Art der Anmeldung eingestellt',
  'no phase 1 policy fits': 'keine Policy der Phase 1 passt',
  'no policy has the subnets that the peer asks for':
    'keine Policy hat die Subnetze, die die Gegenseite verlangt',
  'no crypto map has these subnets': 'keine Crypto Map hat diese Subnetze',
  'the peer used another DH group': 'die Gegenseite verwendete eine andere DH-Gruppe',
  'IKEv2 is not enabled for this tunnel group':
    'IKEv2 ist für diese Tunnel Group nicht eingeschaltet',
  'this IKE version is not enabled': 'diese IKE-Version ist nicht eingeschaltet',
  'no tunnel came up with IKEv1': 'mit IKEv1 kam kein Tunnel zustande',
  'the exchange for a further SA failed': 'der Austausch für eine weitere SA schlug fehl',
  'phase 1 failed': 'Phase 1 schlug fehl',
  'a step of the negotiation, no fault': 'ein Schritt der Verhandlung, kein Fehler',
  'the negotiation goes on on UDP 4500': 'die Verhandlung geht auf UDP 4500 weiter',
  'the peer answers on UDP 4500': 'die Gegenseite antwortet auf UDP 4500',
  'one of the proposals': 'einer der Vorschläge',
  'the renewal got no answer, and a new tunnel came up at once':
    'die Erneuerung bekam keine Antwort, und gleich kam ein neuer Tunnel zustande',
  'a phase 1 policy has another encryption':
    'eine Policy der Phase 1 hat eine andere Verschlüsselung',
  'a phase 1 policy has another hash': 'eine Policy der Phase 1 hat einen anderen Hash',
  'a phase 1 policy has another DH group': 'eine Policy der Phase 1 hat eine andere DH-Gruppe',
  'the subnets do not match a crypto access list':
    'die Subnetze passen zu keiner Crypto Access List',
  'the phase 2 transform is refused': 'das Transform der Phase 2 wird abgelehnt',
  'phase 2 is refused': 'Phase 2 wird abgelehnt',
  'the PFS groups differ': 'die PFS-Gruppen sind verschieden',
  'phase 2 got no answer': 'Phase 2 bekam keine Antwort',
  'a phase 2 message is sent again: no answer':
    'eine Nachricht der Phase 2 wird noch einmal gesendet: keine Antwort',
  'no phase 1 proposal fits': 'kein Vorschlag für Phase 1 passt',
  'a phase 1 policy has another algorithm': 'eine Policy der Phase 1 hat ein anderes Verfahren',
  'no crypto map has this traffic': 'keine Crypto Map hat diesen Verkehr',
  'traffic arrives that is not in the agreed subnets':
    'Verkehr kommt an, der nicht in den vereinbarten Subnetzen liegt',
  'the phase 2 settings differ': 'die Einstellungen der Phase 2 sind verschieden',
  'the phase 1 settings differ': 'die Einstellungen der Phase 1 sind verschieden',
  'phase 1 waits for the first answer': 'Phase 1 wartet auf die erste Antwort',
  'phase 1 waits for the peer’s key exchange':
    'Phase 1 wartet auf den Schlüsselaustausch der Gegenseite',
  'the tunnel is up': 'der Tunnel steht',
  'the tunnel is not up': 'der Tunnel steht nicht',
  'the interface has no crypto map, so no tunnel is asked for':
    'das Interface hat keine Crypto Map, also wird kein Tunnel verlangt',
  'the first message was answered, the second never arrived':
    'die erste Nachricht wurde beantwortet, die zweite kam nie an',
  'the peer speaks of an SA that this side no longer has':
    'die Gegenseite spricht von einer SA, die diese Seite nicht mehr hat',
  'the peer began anew, the old SA is dropped':
    'die Gegenseite begann neu, die alte SA wird verworfen',
  'a policy fits': 'eine Policy passt',
  'phase 1 got no answer at all': 'Phase 1 bekam gar keine Antwort',
  'phase 1 got no answer': 'Phase 1 bekam keine Antwort',
  'a packet belongs to an SA that is gone': 'ein Paket gehört zu einer SA, die es nicht mehr gibt',
  'a packet that should be encrypted came in clear':
    'ein Paket, das verschlüsselt sein sollte, kam im Klartext',
  'the tunnel went down, and it is not seen to come back':
    'der Tunnel fiel aus, und es ist nicht zu sehen, dass er wiederkommt',
  'the keepalives got no answer': 'die Keepalives bekamen keine Antwort',
  'the peer stopped answering': 'die Gegenseite antwortet nicht mehr',
  'the same peer connected again': 'dieselbe Gegenseite hat sich noch einmal verbunden',
  'phase 1 ended without success': 'Phase 1 endete ohne Erfolg',
  'the peer repeats itself: our answer does not reach it':
    'die Gegenseite wiederholt sich: unsere Antwort erreicht sie nicht',
  'address translation catches the tunnel’s traffic':
    'die Adressumsetzung erfasst den Verkehr des Tunnels',
  'there is no route to the other side': 'es gibt keine Route zur anderen Seite',
  'there is no route': 'es gibt keine Route',
  'the device failed over': 'das Gerät schaltete auf das Ersatzgerät um',
  'an SA was created': 'eine SA wurde angelegt',
  'no configuration is pushed to the peer, which does no harm':
    'die Gegenseite bekommt keine Konfiguration, was nicht schadet',
  'the peer’s proof does not verify': 'der Nachweis der Gegenseite stimmt nicht',
  'the identities differ': 'die Identitäten sind verschieden',
  'no phase 2 has these subnets': 'keine Phase 2 hat diese Subnetze',
  'phase 1 does not fit this side’s policy': 'Phase 1 passt nicht zur Policy dieser Seite',
  'phase 2 does not fit this side’s policy': 'Phase 2 passt nicht zur Policy dieser Seite',
  'the peer’s proposal does not fit this side’s policy':
    'der Vorschlag der Gegenseite passt nicht zur Policy dieser Seite',
  'the DH groups differ': 'die DH-Gruppen sind verschieden',
  'one side speaks IKEv1, the other IKEv2': 'eine Seite spricht IKEv1, die andere IKEv2',
  'this IKE version is not taken': 'diese IKE-Version wird nicht angenommen',
  'no gateway is configured for this peer': 'für diese Gegenseite ist kein Gateway eingerichtet',
  'the peer sent an error': 'die Gegenseite sandte einen Fehler',
  'a proposal does not fit': 'ein Vorschlag passt nicht',
  'phase 1 failed as the keys were compared':
    'Phase 1 schlug fehl, als die Schlüssel verglichen wurden',
  'one attribute of a proposal': 'ein Attribut eines Vorschlags',
  'phase 2 is negotiated': 'über Phase 2 wird verhandelt',
  'the certificate comes in a form that this side does not take':
    'das Zertifikat kommt in einer Form, die diese Seite nicht annimmt',
  'an SA is gone already, which does no harm': 'eine SA ist schon fort, was nicht schadet',
  'packets go into the tunnel': 'Pakete gehen in den Tunnel',
  'no packet goes into the tunnel': 'kein Paket geht in den Tunnel',
  'packets come out of the tunnel': 'Pakete kommen aus dem Tunnel',
  'no packet comes out of the tunnel': 'kein Paket kommt aus dem Tunnel',
  'no firewall policy uses this tunnel': 'keine Firewall-Policy benutzt diesen Tunnel',
  'the tunnel’s path is lost': 'der Weg des Tunnels ist verloren',
  'a later message is sent again: no answer':
    'eine spätere Nachricht wird noch einmal gesendet: keine Antwort',
  'the negotiation ended without an answer': 'die Verhandlung endete ohne Antwort',
  'the peer is authenticated': 'die Gegenseite ist authentifiziert',
  'the request for a renewal is sent again: no answer':
    'die Bitte um eine Erneuerung wird noch einmal gesendet: keine Antwort',
  'the packet cannot be sent': 'das Paket lässt sich nicht senden',
  'what moved to UDP 4500 got no answer': 'was auf UDP 4500 wechselte, bekam keine Antwort',
  'the first message got no answer: the peer’s cookie is zero':
    'die erste Nachricht bekam keine Antwort: das Cookie der Gegenseite ist null',
  'the proxy IDs do not agree': 'die Proxy-IDs stimmen nicht überein',
  'no tunnel has these proxy IDs': 'kein Tunnel hat diese Proxy-IDs',
  'no tunnel has these subnets': 'kein Tunnel hat diese Subnetze',
  'PFS is on at one side only': 'PFS ist nur auf einer Seite eingeschaltet',
  'the peer could not be authenticated': 'die Gegenseite konnte nicht authentifiziert werden',
  'the IKE modes differ': 'die IKE-Modi sind verschieden',
  'the IKE versions differ': 'die IKE-Versionen sind verschieden',
  'the negotiation failed': 'die Verhandlung schlug fehl',
  'no gateway is configured for this peer or its identity':
    'für diese Gegenseite oder ihre Identität ist kein Gateway eingerichtet',
  'no VPN has these proxy IDs': 'kein VPN hat diese Proxy-IDs',
  'the message cannot be decrypted: the keys differ':
    'die Nachricht lässt sich nicht entschlüsseln: die Schlüssel sind verschieden',
  'the message cannot be read': 'die Nachricht ist nicht zu lesen',
  'the phase 1 proposals differ': 'die Vorschläge für Phase 1 sind verschieden',
  'the phase 2 proposals differ': 'die Vorschläge für Phase 2 sind verschieden',
  'a lifetime ended': 'eine Laufzeit endete',
  'the peer deleted the tunnel': 'die Gegenseite hat den Tunnel gelöscht',
  'the tunnel went down': 'der Tunnel fiel aus',
  'the negotiation succeeded': 'die Verhandlung war erfolgreich',
  'the tunnel was taken down on purpose': 'der Tunnel wurde mit Absicht abgebaut',
  'the peer has no identity entry, so no key either':
    'für die Gegenseite gibt es keinen Eintrag, also auch keinen Schlüssel',
  'no identity entry fits the peer': 'kein Eintrag passt zur Identität der Gegenseite',
  'nothing is configured for this peer': 'für diese Gegenseite ist nichts eingerichtet',
  'the peer sends a name as identity, an address is expected':
    'die Gegenseite sendet einen Namen als Identität, erwartet wird eine Adresse',
  'the identities are of different kinds': 'die Identitäten sind von verschiedener Art',
  'this kind of IKE exchange is not configured here':
    'diese Art des IKE-Austauschs ist hier nicht eingerichtet',
  'an IKEv2 packet reaches an IKEv1 daemon': 'ein IKEv2-Paket erreicht einen IKEv1-Dienst',
  'the phase 2 integrity differs': 'die Integrität der Phase 2 ist verschieden',
  'the phase 1 encryption differs': 'die Verschlüsselung der Phase 1 ist verschieden',
  'the phase 1 hash differs': 'der Hash der Phase 1 ist verschieden',
  'the DH group differs': 'die DH-Gruppe ist verschieden',
  'the phase 1 key length differs': 'die Schlüssellänge der Phase 1 ist verschieden',
  'the DH group is not known here': 'die DH-Gruppe ist hier nicht bekannt',
  'the key exchange payload does not fit': 'die Nutzlast des Schlüsselaustauschs passt nicht',
  'the phase 2 encryption differs': 'die Verschlüsselung der Phase 2 ist verschieden',
  'the phase 2 key length differs': 'die Schlüssellänge der Phase 2 ist verschieden',
  'the phase 2 mode differs': 'der Modus der Phase 2 ist verschieden',
  'the phase 2 protocol differs': 'das Protokoll der Phase 2 ist verschieden',
  'no policy has these subnets': 'keine Policy hat diese Subnetze',
  'no policy template fits these subnets': 'keine Policy-Vorlage passt zu diesen Subnetzen',
  'phase 2 could not begin': 'Phase 2 konnte nicht beginnen',
  'the lifetimes differ': 'die Laufzeiten sind verschieden',
  'phase 1 never came up': 'Phase 1 kam nie zustande',
  'phase 1 began and was not finished': 'Phase 1 begann und wurde nicht beendet',
  'the packet could not be sent': 'das Paket konnte nicht gesendet werden',
  'the peer begins': 'die Gegenseite beginnt',
  'an SA ended': 'eine SA endete',
  'the peer proposes a network that is not behind this firewall':
    'die Gegenseite schlägt ein Netz vor, das nicht hinter dieser Firewall liegt',
  'the peer proposes a network that is not the configured one':
    'die Gegenseite schlägt ein Netz vor, das nicht das eingestellte ist',
  'both phases are up': 'beide Phasen stehen',
  'a message belongs to an SA that is gone':
    'eine Nachricht gehört zu einer SA, die es nicht mehr gibt',
  'no tunnel route has these networks': 'keine Route eines Tunnels hat diese Netze',
  'no answer from the peer': 'keine Antwort von der Gegenseite',
  'a packet came through the tunnel that does not belong in it':
    'durch den Tunnel kam ein Paket, das nicht hineingehört',
  'the networks of phase 2 differ': 'die Netze der Phase 2 sind verschieden',
  'a message cannot be read: mostly the keys differ':
    'eine Nachricht ist nicht zu lesen: meist sind die Schlüssel verschieden',
  'the IKE credentials are not accepted': 'die IKE-Anmeldedaten werden nicht angenommen',
  'no policy of this side fits': 'keine Policy dieser Seite passt',
  'the Diffie-Hellman exchange failed': 'der Diffie-Hellman-Austausch schlug fehl',
  'the IPsec settings of the two sides do not agree':
    'die IPsec-Einstellungen der beiden Seiten stimmen nicht überein',
  'subnets for phase 2 are proposed': 'Subnetze für Phase 2 werden vorgeschlagen',
  'the peer did not answer': 'die Gegenseite hat nicht geantwortet',
  'a machine certificate is wanted and none is found':
    'ein Computerzertifikat wird verlangt, und keines ist zu finden',
  'the server does not answer (UDP 500 or 4500 is blocked)':
    'der Server antwortet nicht (UDP 500 oder 4500 ist gesperrt)',
  'the first negotiation failed': 'die erste Verhandlung schlug fehl',
  'the authentication failed': 'die Anmeldung schlug fehl',
  'the cloud refuses our authentication': 'die Cloud lehnt unsere Anmeldung ab',
  'the gateway began and never came back': 'das Gateway begann und kam nie wieder',
  'both sides renewed at once, one SA is surplus':
    'beide Seiten erneuerten zugleich, eine SA ist zu viel',
  'the gateway deleted an SA': 'das Gateway hat eine SA gelöscht',
  'the authentication was refused': 'die Anmeldung wurde abgelehnt',
  'the IKE identities differ': 'die IKE-Identitäten sind verschieden',
  'no profile is configured for these identities':
    'für diese Identitäten ist kein Profil eingerichtet',
  'the other side does not know this negotiation': 'die andere Seite kennt diese Verhandlung nicht',
  'only one side speaks NAT traversal': 'nur eine Seite spricht NAT-Traversal',
  'the networks of the two sides do not agree': 'die Netze der beiden Seiten stimmen nicht überein',
  'the encryption domains of the two sides do not agree':
    'die Encryption Domains der beiden Seiten stimmen nicht überein',
  'networks overlap': 'Netze überschneiden sich',
  'a route is missing or in conflict': 'eine Route fehlt oder widerspricht einer anderen',
  'the same SA exists twice': 'dieselbe SA gibt es zweimal',
  'UDP 4500 is blocked': 'UDP 4500 ist gesperrt',
  'UDP 500 is blocked': 'UDP 500 ist gesperrt',
  'the proposals do not fit': 'die Vorschläge passen nicht',
  'the transforms do not fit': 'die Transforms passen nicht',
  'the DH group does not fit': 'die DH-Gruppe passt nicht',
  'an algorithm does not fit': 'ein Verfahren passt nicht',
  'the settings of the two sides do not fit': 'die Einstellungen der beiden Seiten passen nicht',
  'the DH groups do not fit': 'die DH-Gruppen passen nicht',
  'main mode is not configured here': 'Main Mode ist hier nicht eingerichtet',
  'aggressive mode is not configured here': 'Aggressive Mode ist hier nicht eingerichtet',
  'the peer’s identity is not known here': 'die Identität der Gegenseite ist hier nicht bekannt',
  'the credentials are not accepted': 'die Anmeldedaten werden nicht angenommen',
  'a phase 1 message is not as expected': 'eine Nachricht der Phase 1 ist nicht wie erwartet',
  'an attribute is not used here': 'ein Attribut wird hier nicht verwendet',
  'phase 1 was up, and ends': 'Phase 1 stand und endet',
  'the phase 1 DH groups differ': 'die DH-Gruppen der Phase 1 sind verschieden',
  'the authentication methods differ': 'die Arten der Anmeldung sind verschieden',
  'PFS differs': 'PFS ist verschieden',
  'one side uses tunnel mode, the other transport mode':
    'eine Seite benutzt Tunnel Mode, die andere Transport Mode',
  'one side uses main mode, the other aggressive mode':
    'eine Seite benutzt Main Mode, die andere Aggressive Mode',
  'this side’s own identity cannot be built':
    'die eigene Identität dieser Seite lässt sich nicht bilden',
  'the address is not the configured one': 'die Adresse ist nicht die eingestellte',
  'NAT traversal fails': 'NAT-Traversal schlägt fehl',
  'a renewal failed': 'eine Erneuerung schlug fehl',
  'the peer did not answer any more': 'die Gegenseite antwortete nicht mehr',
  'the hash differs': 'der Hash ist verschieden',
  'no rule of this side has the peer’s subnets':
    'keine Regel dieser Seite hat die Subnetze der Gegenseite',
  'phase 1 is refused': 'Phase 1 wird abgelehnt',
  'a list of peers is not kept, which does no harm':
    'eine Liste der Gegenseiten wird nicht geführt, was nicht schadet',
  'an algorithm of phase 1 does not fit': 'ein Algorithmus von Phase 1 passt nicht',
  'a setting of phase 2 does not fit': 'eine Einstellung von Phase 2 passt nicht',
  'the identities do not fit': 'die Identitäten passen nicht',
  'the renewal of the key failed, and is tried again':
    'die Erneuerung des Schlüssels ist gescheitert und wird wiederholt',
  'only the ways to authenticate differ': 'nur die Arten der Anmeldung unterscheiden sich',
  'somebody who fits nothing that is configured asked once':
    'jemand, zu dem keine Einstellung passt, hat einmal angefragt',
  'phase 1 was closed': 'Phase 1 wurde geschlossen',
  'the tunnel was closed': 'der Tunnel wurde geschlossen'
}
