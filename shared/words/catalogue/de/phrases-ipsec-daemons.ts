/** What the rules of the open daemons say of steps, certificates and addresses. */
export const IPSEC_DAEMON_PHRASES: Readonly<Record<string, string>> = {
  'no ping is answered': 'kein Ping wird beantwortet',
  'one ping is not answered': 'ein Ping wird nicht beantwortet',
  'the post-quantum pre-shared key that one side requires is not there':
    'der Post-Quanten-Schlüssel, den eine Seite verlangt, ist nicht da',
  'a damaged packet is dropped: its sender repeats it':
    'ein beschädigtes Paket wird verworfen: Sein Absender wiederholt es',
  'an address stays, since it is not the daemon’s':
    'eine Adresse bleibt, denn sie ist nicht die des Dienstes',
  'a message arrives': 'eine Nachricht trifft ein',
  'the name of the peer is not found': 'der Name der Gegenseite wird nicht gefunden',
  'a ping is sent': 'ein Ping wird gesendet',
  'a router on the way does not know where to send the ping':
    'ein Router auf dem Weg weiß nicht, wohin mit dem Ping',
  'a tunnel is named whose counters follow': 'ein Tunnel wird genannt, dessen Zähler folgen',
  'the route into the tunnel cannot be set': 'der Weg in den Tunnel lässt sich nicht einrichten',
  'the peer’s second message is answered': 'die zweite Nachricht der Gegenseite wird beantwortet',
  'a message of the standing tunnel was answered':
    'eine Nachricht des stehenden Tunnels wurde beantwortet',
  'another connection is tried: what the one before lacked does no harm':
    'eine andere Verbindung wird versucht: Was der vorigen fehlte, schadet nicht',
  'a renewal of phase 1 begins': 'eine Erneuerung von Phase 1 beginnt',
  'the peer’s certificate, or its issuer, is not the configured one':
    'das Zertifikat der Gegenseite oder sein Aussteller ist nicht das eingestellte',
  'the peer’s certificate is past its end or not yet valid':
    'das Zertifikat der Gegenseite ist abgelaufen oder noch nicht gültig',
  'a post-quantum key is required and none fits':
    'ein Post-Quanten-Schlüssel ist verlangt und keiner passt',
  'the peer asks for a user (XAuth) before phase 1 is done':
    'die Gegenseite verlangt einen Benutzer (XAuth), bevor Phase 1 fertig ist',
  'the user or the password is refused': 'der Benutzer oder das Passwort wird abgelehnt',
  'this side refuses the subnets': 'diese Seite lehnt die Subnetze ab',
  'the other side takes one pair of addresses only':
    'die andere Seite nimmt nur ein einziges Adresspaar',
  'the other side wants its peer to ask for an inner address':
    'die andere Seite will, dass ihre Gegenseite eine innere Adresse anfordert',
  'no inner address is free for the peer': 'für die Gegenseite ist keine innere Adresse frei',
  'the first message is sent, no answer arrived yet':
    'die erste Nachricht ist gesendet, eine Antwort kam noch nicht',
  'this side’s address is changing': 'die Adresse dieser Seite wechselt gerade',
  'no way to the peer is left': 'es bleibt kein Weg zur Gegenseite',
  'the kernel has this SA already': 'der Kernel hat diese SA schon',
  'the peer’s certificate is not accepted': 'das Zertifikat der Gegenseite wird nicht angenommen',
  'aggressive mode offers one group only': 'Aggressive Mode bietet nur eine Gruppe an',
  'the peer speaks of an SA from before': 'die Gegenseite spricht von einer früheren SA',
  'no certificate here fits the peer’s signature and identity':
    'kein Zertifikat hier passt zur Signatur und Identität der Gegenseite',
  'the peer asks for another DH group again and again':
    'die Gegenseite verlangt immer wieder eine andere DH-Gruppe',
  'one side wants tunnel mode, the other transport mode':
    'eine Seite will den Tunnelmodus, die andere den Transportmodus',
  'one phase 2 proposal is refused': 'ein Vorschlag für Phase 2 wird abgelehnt',
  'the peer’s subnet is none that is allowed here':
    'das Subnetz der Gegenseite ist hier nicht erlaubt',
  'the network reports that the peer cannot be reached':
    'das Netz meldet, dass die Gegenseite nicht erreichbar ist',
  'the peer uses a phase 1 that this side no longer has':
    'die Gegenseite verwendet eine Phase 1, die diese Seite nicht mehr hat',
  'a policy is made for the peer': 'für die Gegenseite wird eine Policy angelegt',
  'IKEv1 arrives, nothing is configured for this peer':
    'IKEv1 kommt an, für diese Gegenseite ist nichts eingerichtet',
  'the issuer of the peer’s certificate is not known here':
    'der Aussteller des Zertifikats der Gegenseite ist hier nicht bekannt',
  'the peer of a standing tunnel no longer answers':
    'die Gegenseite eines stehenden Tunnels antwortet nicht mehr',
  'this side takes the peer’s DH group': 'diese Seite nimmt die DH-Gruppe der Gegenseite an',
  'the tunnel ended unasked, and it is not seen to come back':
    'der Tunnel endete ungewollt und kam im Log nicht wieder hoch'
}
