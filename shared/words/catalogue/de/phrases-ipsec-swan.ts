/** What the rules of strongSwan and libreswan say of a line, and other daemons with them. */
export const IPSEC_SWAN_PHRASES: Readonly<Record<string, string>> = {
  'the other side broke off before it named itself':
    'die andere Seite brach ab, bevor sie sich auswies',
  'EAP was asked for and failed': 'EAP wurde verlangt und schlug fehl',
  'the keys were compared and differ': 'die Schlüssel wurden verglichen und sind verschieden',
  'no pre-shared key is stored for this pair of identities':
    'für dieses Paar von Identitäten ist kein Pre-shared Key hinterlegt',
  'no connection is configured for these identities':
    'für diese Identitäten ist keine Verbindung eingerichtet',
  'the peer authenticated in another way than configured':
    'die Gegenseite hat sich anders ausgewiesen als eingestellt',
  'a certificate is required, a pre-shared key was used':
    'ein Zertifikat ist verlangt, ein Pre-shared Key wurde verwendet',
  'another way to authenticate is required': 'eine andere Art der Anmeldung ist verlangt',
  'the peer’s identity is not the configured one':
    'die Identität der Gegenseite ist nicht die eingestellte',
  'the peer’s EAP identity or method is not the configured one':
    'die EAP-Identität oder -Methode der Gegenseite ist nicht die eingestellte',
  'the peer does not meet what is configured for it':
    'die Gegenseite erfüllt nicht, was für sie eingestellt ist',
  'the connection does not allow this way to authenticate':
    'die Verbindung erlaubt diese Art der Anmeldung nicht',
  'the peer asks for aggressive mode with a key, which is not allowed here':
    'die Gegenseite verlangt Aggressive Mode mit Schlüssel, was hier nicht erlaubt ist',
  'the peer wants EAP': 'die Gegenseite will EAP',
  'the peer asks for a user (XAuth), this side names none':
    'die Gegenseite verlangt einen Benutzer (XAuth), diese Seite nennt keinen',
  'the tunnel was closed and had carried nothing':
    'der Tunnel wurde geschlossen und hatte nichts befördert',
  'our second answer is sent again: the peer’s next message, on UDP 4500, does not come':
    'unsere zweite Antwort wird wiederholt: die nächste Nachricht der Gegenseite, auf UDP 4500, kommt nicht',
  'the script that runs when a tunnel comes up says something':
    'das Skript, das beim Aufbau eines Tunnels läuft, meldet etwas',
  'this side proves itself by a signature': 'diese Seite weist sich mit einer Signatur aus',
  'the peer sends its certificate': 'die Gegenseite sendet ihr Zertifikat',
  'a certificate with the peer’s identity is tried':
    'ein Zertifikat mit der Kennung der Gegenseite wird geprüft',
  'EAP is required': 'EAP ist verlangt',
  'EAP is asked for': 'EAP wird verlangt',
  'this side is to sign with a private key and has none':
    'diese Seite soll mit einem privaten Schlüssel signieren und hat keinen',
  'the peer signed with a key that is not trusted here':
    'die Gegenseite hat mit einem Schlüssel signiert, dem hier nicht vertraut wird',
  'the peer’s certificate is not trusted': 'dem Zertifikat der Gegenseite wird nicht vertraut',
  'the other side refused our authentication and does not say why':
    'die andere Seite hat unsere Anmeldung abgelehnt und sagt nicht, warum',
  'the other side refused our authentication': 'die andere Seite hat unsere Anmeldung abgelehnt',
  'this side refuses the peer’s authentication':
    'diese Seite lehnt die Anmeldung der Gegenseite ab',
  'the peer’s identity is not the expected one':
    'die Identität der Gegenseite ist nicht die erwartete',
  'the keys differ': 'die Schlüssel sind verschieden',
  'the peer’s message cannot be decrypted: the keys differ':
    'die Nachricht der Gegenseite lässt sich nicht entschlüsseln: die Schlüssel sind verschieden',
  'the peer could not read our message: mostly the keys differ':
    'die Gegenseite konnte unsere Nachricht nicht lesen: meist sind die Schlüssel verschieden',
  'a message could not be read: mostly the keys differ':
    'eine Nachricht war nicht zu lesen: meist sind die Schlüssel verschieden',
  'the peer’s proof of identity does not verify':
    'der Nachweis der Identität der Gegenseite stimmt nicht',
  'none of the peer’s phase 1 proposals is acceptable':
    'keiner der Vorschläge der Gegenseite für Phase 1 ist annehmbar',
  'EAP is asked for and no secret is stored for it':
    'EAP wird verlangt, und dafür ist kein Geheimnis hinterlegt',
  'the proof by pre-shared key failed': 'der Nachweis mit dem Pre-shared Key schlug fehl',
  'phase 2 is refused: no proposal fits': 'Phase 2 wird abgelehnt: kein Vorschlag passt',
  'the other side takes none of our phase 1 proposals':
    'die andere Seite nimmt keinen unserer Vorschläge für Phase 1 an',
  'this side takes none of the peer’s phase 1 proposals':
    'diese Seite nimmt keinen Vorschlag der Gegenseite für Phase 1 an',
  'the second DH group is refused too': 'auch die zweite DH-Gruppe wird abgelehnt',
  'the DH group that the peer asks for is not allowed here':
    'die von der Gegenseite verlangte DH-Gruppe ist hier nicht erlaubt',
  'the DH group is refused': 'die DH-Gruppe wird abgelehnt',
  'the configured DH group is not available on this side':
    'die eingestellte DH-Gruppe gibt es auf dieser Seite nicht',
  'the peer speaks another IKE version': 'die Gegenseite spricht eine andere IKE-Version',
  'the IKE version is refused': 'die IKE-Version wird abgelehnt',
  'IKEv1 is spoken': 'es wird IKEv1 gesprochen',
  'the other side takes none of our phase 2 proposals':
    'die andere Seite nimmt keinen unserer Vorschläge für Phase 2 an',
  'a proposal fits': 'ein Vorschlag passt',
  'none of the peer’s phase 2 proposals is acceptable':
    'keiner der Vorschläge der Gegenseite für Phase 2 ist annehmbar',
  'the DH group of one proposal does not fit': 'die DH-Gruppe eines Vorschlags passt nicht',
  'no phase 2 proposal fits': 'kein Vorschlag für Phase 2 passt',
  'the other side does not have these subnets': 'die andere Seite hat diese Subnetze nicht',
  'the subnets are refused': 'die Subnetze werden abgelehnt',
  'the peer’s subnets do not fit': 'die Subnetze der Gegenseite passen nicht',
  'no phase 2 is configured for these subnets': 'für diese Subnetze ist keine Phase 2 eingerichtet',
  'the ID information is refused': 'die Angabe der Identität wird abgelehnt',
  'phase 2 failed, phase 1 stays': 'Phase 2 schlug fehl, Phase 1 bleibt',
  'phase 2 failed': 'Phase 2 schlug fehl',
  'the first message is sent again: no answer':
    'die erste Nachricht wird noch einmal gesendet: keine Antwort',
  'an SA reached its hard lifetime before it was renewed':
    'eine SA erreichte ihre harte Laufzeit, bevor sie erneuert wurde',
  'an SA reached its hard lifetime': 'eine SA erreichte ihre harte Laufzeit',
  'the second message (UDP 4500) is sent again: no answer':
    'die zweite Nachricht (UDP 4500) wird noch einmal gesendet: keine Antwort',
  'a message of the standing tunnel is sent again: no answer':
    'eine Nachricht des stehenden Tunnels wird noch einmal gesendet: keine Antwort',
  'a phase 1 message is sent again: no answer':
    'eine Nachricht der Phase 1 wird noch einmal gesendet: keine Antwort',
  'a message is sent again: no answer': 'eine Nachricht wird noch einmal gesendet: keine Antwort',
  'this side gives up: no answer': 'diese Seite gibt auf: keine Antwort',
  'the peer does not answer': 'die Gegenseite antwortet nicht',
  'the peer repeats its first message: our answer does not reach it':
    'die Gegenseite wiederholt ihre erste Nachricht: unsere Antwort erreicht sie nicht',
  'the peer repeats its second message: our answer does not reach it':
    'die Gegenseite wiederholt ihre zweite Nachricht: unsere Antwort erreicht sie nicht',
  'the peer began and never came back': 'die Gegenseite begann und kam nie wieder',
  'the packet cannot be sent: there is no way to the peer':
    'das Paket lässt sich nicht senden: kein Weg führt zur Gegenseite',
  'a local firewall refuses to send the packet':
    'eine lokale Firewall lässt das Paket nicht hinaus',
  'the peer’s name does not resolve': 'der Name der Gegenseite lässt sich nicht auflösen',
  'dead peer detection got no answer': 'Dead Peer Detection bekam keine Antwort',
  'a second IKE SA of the same peer displaces the first':
    'eine zweite IKE-SA derselben Gegenseite verdrängt die erste',
  'only one IKE SA for this peer is allowed': 'für diese Gegenseite ist nur eine IKE-SA erlaubt',
  'a second IKE SA of the same peer is refused':
    'eine zweite IKE-SA derselben Gegenseite wird abgelehnt',
  'the same CHILD SA exists already': 'dieselbe CHILD-SA gibt es schon',
  'the other side closed the tunnel, and it is not seen to come back':
    'die andere Seite hat den Tunnel geschlossen, und es ist nicht zu sehen, dass er wiederkommt',
  'another connection already has a policy for these subnets':
    'eine andere Verbindung hat schon eine Policy für diese Subnetze',
  'the remote subnet contains the tunnel’s own address':
    'das entfernte Subnetz enthält die Adresse des Tunnels selbst',
  'a route or policy cannot be installed': 'eine Route oder Policy lässt sich nicht einrichten',
  'a route cannot be installed': 'eine Route lässt sich nicht einrichten',
  'both sides renew at the same moment': 'beide Seiten erneuern im selben Augenblick',
  'the renewal of the key failed': 'die Erneuerung des Schlüssels schlug fehl',
  'the renewal of phase 1 failed': 'die Erneuerung der Phase 1 schlug fehl',
  'the renewal of phase 2 failed': 'die Erneuerung der Phase 2 schlug fehl',
  'the other side no longer has this SA': 'die andere Seite hat diese SA nicht mehr',
  'the key cannot be renewed': 'der Schlüssel lässt sich nicht erneuern',
  'the other side is busy with a renewal': 'die andere Seite ist mit einer Erneuerung beschäftigt',
  'a lifetime ended before the key was renewed':
    'eine Laufzeit endete, bevor der Schlüssel erneuert war',
  'an SA ended without renewal': 'eine SA endete ohne Erneuerung',
  'phase 2 is up': 'Phase 2 steht',
  'no connection is configured for these addresses and this IKE version':
    'für diese Adressen und diese IKE-Version ist keine Verbindung eingerichtet',
  'the other side takes none of our proposals':
    'die andere Seite nimmt keinen unserer Vorschläge an',
  'what the peer proposes': 'was die Gegenseite vorschlägt',
  'what this side is set to': 'worauf diese Seite eingestellt ist',
  'no proposal fits': 'kein Vorschlag passt',
  'the other side asks for another DH group': 'die andere Seite verlangt eine andere DH-Gruppe',
  'this side asks for another DH group': 'diese Seite verlangt eine andere DH-Gruppe',
  'another DH group is asked for': 'eine andere DH-Gruppe wird verlangt',
  'dead peer detection asks': 'Dead Peer Detection fragt nach',
  'an attempt begins': 'ein Versuch beginnt',
  'the first message is sent': 'die erste Nachricht wird gesendet',
  'the peer’s first message arrived': 'die erste Nachricht der Gegenseite kam an',
  'the first message was answered': 'die erste Nachricht wurde beantwortet',
  'the peer’s first message is answered': 'die erste Nachricht der Gegenseite wird beantwortet',
  'the second message is sent': 'die zweite Nachricht wird gesendet',
  'the peer’s second message arrived': 'die zweite Nachricht der Gegenseite kam an',
  'the second message was answered': 'die zweite Nachricht wurde beantwortet',
  'a renewal of phase 2 begins': 'eine Erneuerung der Phase 2 beginnt',
  'a further exchange begins': 'ein weiterer Austausch beginnt',
  'phase 2 begins': 'Phase 2 beginnt',
  'phase 1 is up': 'Phase 1 steht',
  'phase 1 was renewed': 'Phase 1 wurde erneuert',
  'phase 2 was renewed': 'Phase 2 wurde erneuert',
  'a phase 2 SA is closed': 'eine SA der Phase 2 wird geschlossen',
  'a message of the standing tunnel is sent': 'eine Nachricht des stehenden Tunnels wird gesendet',
  'no pre-shared key is stored for these identities':
    'für diese Identitäten ist kein Pre-shared Key hinterlegt',
  'the peer’s message cannot be read: mostly the keys differ':
    'die Nachricht der Gegenseite ist nicht zu lesen: meist sind die Schlüssel verschieden',
  'the peer declares another identity than required':
    'die Gegenseite nennt eine andere Identität als verlangt',
  'no connection is configured for the peer’s identity':
    'für die Identität der Gegenseite ist keine Verbindung eingerichtet',
  'neither end of the connection is an address of this machine':
    'kein Ende der Verbindung ist eine Adresse dieses Rechners',
  'no connection is configured for this address, version and method':
    'für diese Adresse, Version und Art der Anmeldung ist keine Verbindung eingerichtet',
  'no connection is configured for this address and method':
    'für diese Adresse und Art der Anmeldung ist keine Verbindung eingerichtet',
  'no connection is configured for this peer':
    'für diese Gegenseite ist keine Verbindung eingerichtet',
  'IKEv1 is not allowed here': 'IKEv1 ist hier nicht erlaubt',
  'the peer authenticates in another way than wanted':
    'die Gegenseite weist sich anders aus als verlangt',
  'the ways to authenticate differ': 'die Arten der Anmeldung sind verschieden',
  'the peer signs with a key that is not known here':
    'die Gegenseite signiert mit einem Schlüssel, der hier nicht bekannt ist',
  'the peer’s certificate does not carry the identity':
    'das Zertifikat der Gegenseite enthält die Identität nicht',
  'the peer’s identity fits no connection':
    'die Identität der Gegenseite passt zu keiner Verbindung',
  'IKEv1 arrives, no connection allows it': 'IKEv1 kommt an, keine Verbindung erlaubt es',
  'phase 1 is refused: no proposal, or no connection, fits':
    'Phase 1 wird abgelehnt: kein Vorschlag oder keine Verbindung passt',
  'this side refuses phase 1: no proposal, or no connection, fits':
    'diese Seite lehnt Phase 1 ab: kein Vorschlag oder keine Verbindung passt',
  'the exchange for a further SA is refused: no proposal fits':
    'der Austausch für eine weitere SA wird abgelehnt: kein Vorschlag passt',
  'the notify refuses phase 1: no proposal fits':
    'die Mitteilung lehnt Phase 1 ab: kein Vorschlag passt',
  'the notify refuses phase 2: no proposal fits':
    'die Mitteilung lehnt Phase 2 ab: kein Vorschlag passt',
  'the peer’s encrypted message fails its integrity check: the two sides derive other keys':
    'die verschlüsselte Nachricht der Gegenseite besteht die Integritätsprüfung nicht: beide Seiten leiten andere Schlüssel ab',
  'the subnets of the two sides do not agree':
    'die Subnetze der beiden Seiten stimmen nicht überein',
  'none of the peer’s phase 1 proposals fits':
    'keiner der Vorschläge der Gegenseite für Phase 1 passt',
  'none of the peer’s phase 2 proposals fits':
    'keiner der Vorschläge der Gegenseite für Phase 2 passt',
  'one phase 1 proposal is refused': 'ein Vorschlag für Phase 1 wird abgelehnt',
  'PFS is required by one side and not offered by the other':
    'PFS wird von einer Seite verlangt und von der anderen nicht angeboten',
  'the PFS settings differ': 'die PFS-Einstellungen sind verschieden',
  'no connection has these subnets': 'keine Verbindung hat diese Subnetze',
  'a phase 1 proposal is refused': 'ein Vorschlag für Phase 1 wird abgelehnt',
  'a configured phase 2 algorithm is not available on this side':
    'ein eingestelltes Verfahren der Phase 2 gibt es auf dieser Seite nicht',
  'a configured phase 1 algorithm is not available on this side':
    'ein eingestelltes Verfahren der Phase 1 gibt es auf dieser Seite nicht',
  'the exchange for a further SA is refused as malformed: mostly PFS is on at one side only':
    'der Austausch für eine weitere SA wird als fehlerhaft abgelehnt: meist ist PFS nur auf einer Seite eingeschaltet',
  'the second message is sent again: no answer':
    'die zweite Nachricht wird noch einmal gesendet: keine Antwort',
  'the phase 2 message is sent again: no answer':
    'die Nachricht der Phase 2 wird noch einmal gesendet: keine Antwort',
  'our answer is sent again: it does not reach the peer, or the peer cannot read it':
    'unsere Antwort wird noch einmal gesendet: sie erreicht die Gegenseite nicht, oder diese kann sie nicht lesen',
  'the peer repeats its message: our answer does not reach it':
    'die Gegenseite wiederholt ihre Nachricht: unsere Antwort erreicht sie nicht',
  'no answer to the first message': 'keine Antwort auf die erste Nachricht',
  'the first message was answered, the second was not':
    'die erste Nachricht wurde beantwortet, die zweite nicht',
  'no answer in the middle of phase 1': 'keine Antwort mitten in Phase 1',
  'a message of the standing tunnel was not answered':
    'eine Nachricht des stehenden Tunnels blieb ohne Antwort',
  'a renewal was not answered': 'eine Erneuerung blieb ohne Antwort',
  'the liveness check got no answer': 'die Nachfrage, ob die Gegenseite lebt, blieb ohne Antwort',
  'the peer is taken for dead': 'die Gegenseite gilt als tot',
  'a lifetime ends and the key is renewed': 'eine Laufzeit endet, und der Schlüssel wird erneuert',
  'another connection already has this route': 'eine andere Verbindung hat diese Route schon',
  'a route is in conflict with another': 'eine Route steht im Widerspruch zu einer anderen',
  'a newer SA of the same peer displaces the old one':
    'eine neuere SA derselben Gegenseite verdrängt die alte',
  'no answer to phase 2': 'keine Antwort auf Phase 2',
  'no answer to the first encrypted message: another key, or UDP 4500 is lost':
    'keine Antwort auf die erste verschlüsselte Nachricht: ein anderer Schlüssel, oder UDP 4500 geht verloren',
  'another group is asked for: a step of the negotiation':
    'eine andere Gruppe wird verlangt: ein Schritt der Verhandlung',
  'a renewal begins': 'eine Erneuerung beginnt',
  'phase 2 is waited for': 'auf Phase 2 wird gewartet',
  'phase 1 waits for the first encrypted message':
    'Phase 1 wartet auf die erste verschlüsselte Nachricht',
  'phase 1 waits for the answer to the first encrypted message':
    'Phase 1 wartet auf die Antwort auf die erste verschlüsselte Nachricht',
  'the other side has no key that fits': 'die andere Seite hat keinen passenden Schlüssel',
  'aggressive mode arrives, no connection allows it':
    'Aggressive Mode kommt an, keine Verbindung erlaubt ihn',
  'phase 2 has begun': 'Phase 2 hat begonnen',
  'the peer does not answer the question for its user':
    'die Gegenseite beantwortet die Frage nach ihrem Benutzer nicht',
  'the peer repeats its encrypted message: our answer does not reach it':
    'die Gegenseite wiederholt ihre verschlüsselte Nachricht: unsere Antwort erreicht sie nicht',
  'the peer began and does not take our answer':
    'die Gegenseite begann und nimmt unsere Antwort nicht an',
  'the peer’s first encrypted message never arrived':
    'die erste verschlüsselte Nachricht der Gegenseite kam nie an',
  'IKEv1 is configured here': 'IKEv1 ist hier eingerichtet',
  'IKEv2 is configured here': 'IKEv2 ist hier eingerichtet',
  'a phase 1 proposal and its group fit': 'ein Vorschlag für Phase 1 und seine Gruppe passen',
  'a phase 1 proposal fits': 'ein Vorschlag für Phase 1 passt',
  'no address translation lies between: UDP 4500 is not used':
    'keine Adressübersetzung liegt dazwischen: UDP 4500 wird nicht benutzt',
  'a list of revoked certificates is missing, which does no harm':
    'eine Liste widerrufener Zertifikate fehlt, was nicht schadet',
  'a packet filter drops what comes from the other side':
    'ein Paketfilter verwirft, was von der anderen Seite kommt',
  'a route leads past the tunnel': 'eine Route führt am Tunnel vorbei',
  'the tunnel is not up: the next packet would begin it':
    'der Tunnel steht nicht: erst das nächste Paket würde ihn beginnen',
  'the key is not to be renewed': 'der Schlüssel soll nicht erneuert werden',
  'the key is renewed every few seconds': 'der Schlüssel wird alle paar Sekunden erneuert',
  'the networks of the two sides are named': 'die Netze beider Seiten werden genannt'
}
