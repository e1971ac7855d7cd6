/** What the rules of vendors’ message catalogues and tables of SAs say of a line. */
export const IPSEC_VENDOR_PHRASES: Readonly<Record<string, string>> = {
  'a user is asked for, the peer names none':
    'ein Benutzer ist verlangt, die Gegenseite nennt keinen',
  'the user was not accepted': 'der Benutzer wurde nicht angenommen',
  'phase 2 began before the peer had proved itself':
    'Phase 2 begann, bevor die Gegenseite sich ausgewiesen hatte',
  'the phase 2 policy refuses the proposal': 'die Policy der Phase 2 lehnt den Vorschlag ab',
  'the PFS group is not phase 1’s': 'die PFS-Gruppe ist nicht die der Phase 1',
  'the peer chose what was not offered': 'die Gegenseite wählte, was nicht angeboten war',
  'a renewed SA is closed': 'eine erneuerte SA wird geschlossen',
  'the route to the peer changed to another interface':
    'die Route zur Gegenseite wechselte auf eine andere Schnittstelle',
  'none of the peer’s proposals is acceptable':
    'keiner der Vorschläge der Gegenseite ist annehmbar',
  'the peer does not offer this side’s DH group':
    'die Gegenseite bietet die DH-Gruppe dieser Seite nicht an',
  'the peer does not offer this side’s algorithm':
    'die Gegenseite bietet das Verfahren dieser Seite nicht an',
  'an SA ended; a renewal follows': 'eine SA endete; eine Erneuerung folgt',
  'a table of errors begins': 'eine Tabelle von Fehlern beginnt',
  'the phase 2 algorithms differ': 'die Verfahren der Phase 2 sind verschieden',
  'the proposed network is not the configured one':
    'das vorgeschlagene Netz ist nicht das eingestellte',
  'one side sends all traffic into the tunnel, the other only some':
    'eine Seite schickt allen Verkehr in den Tunnel, die andere nur einen Teil',
  'no policy is configured for this peer or its identity':
    'für diese Gegenseite oder ihre Identität ist keine Policy eingestellt',
  'an algorithm of phase 1 differs': 'ein Verfahren der Phase 1 ist verschieden',
  'an algorithm of phase 2 differs': 'ein Verfahren der Phase 2 ist verschieden',
  'the first message got no answer': 'die erste Nachricht bekam keine Antwort',
  'the second message got no answer': 'die zweite Nachricht bekam keine Antwort',
  'the request for phase 2 got no answer': 'die Anfrage für Phase 2 bekam keine Antwort',
  'no shared secret is stored for the peer':
    'für die Gegenseite ist kein gemeinsames Geheimnis hinterlegt',
  'what watches the tunnel got no answer through it':
    'die Überwachung des Tunnels bekam durch ihn keine Antwort',
  'a setting of phase 2 differs': 'eine Einstellung der Phase 2 ist verschieden',
  'no rule is configured for this peer': 'für diese Gegenseite ist keine Regel eingestellt',
  'the peer’s network is another tunnel’s already':
    'das Netz der Gegenseite gehört schon einem anderen Tunnel',
  'no policy has these proxy IDs': 'keine Policy hat diese Proxy-IDs',
  'the proxy IDs differ': 'die Proxy-IDs sind verschieden',
  'the SA is ready': 'die SA ist bereit',
  'the negotiation has not come to its end': 'die Aushandlung kam nicht zum Ende',
  'a phase 2 SA stands': 'eine SA der Phase 2 steht',
  'a phase 2 SA was made': 'eine SA der Phase 2 wurde aufgebaut',
  'a ping is answered': 'ein Ping wird beantwortet',
  'an attribute is refused': 'ein Attribut wird abgelehnt',
  'the peer sent no certificate': 'die Gegenseite schickte kein Zertifikat',
  'a message cannot be decrypted: the keys differ':
    'eine Nachricht lässt sich nicht entschlüsseln: die Schlüssel sind verschieden',
  'the kind of identity is not known here': 'diese Art der Identität ist hier nicht bekannt',
  'the hash differs: so do the keys': 'der Hash ist verschieden: also auch die Schlüssel',
  'phase 1 ended before it was renewed': 'Phase 1 endete, bevor sie erneuert war',
  'phase 2 ended before it was renewed': 'Phase 2 endete, bevor sie erneuert war',
  'the phase 2 settings are refused': 'die Einstellungen der Phase 2 werden abgelehnt',
  'the phase 1 settings are refused': 'die Einstellungen der Phase 1 werden abgelehnt',
  'the peer answers dead peer detection': 'die Gegenseite antwortet auf Dead Peer Detection',
  'what asked for the tunnel waited in vain': 'was den Tunnel verlangte, wartete vergebens',
  'one proposal does not fit': 'ein Vorschlag passt nicht',
  'no answer on UDP 4500': 'keine Antwort auf UDP 4500',
  'the peer’s message cannot be decrypted':
    'die Nachricht der Gegenseite lässt sich nicht entschlüsseln',
  'an attempt is under way already': 'ein Versuch ist schon im Gange',
  'an attempt failed': 'ein Versuch schlug fehl',
  'the third message is sent': 'die dritte Nachricht ist gesendet',
  'the first message is answered': 'die erste Nachricht ist beantwortet',
  'phase 1 ended at its first message': 'Phase 1 endete bei ihrer ersten Nachricht',
  'the tunnel’s interface is up': 'die Schnittstelle des Tunnels ist aktiv',
  'the peer refuses the first message': 'die Gegenseite lehnt die erste Nachricht ab',
  'the peer answers in the clear: it does not know this negotiation (any more)':
    'die Gegenseite antwortet unverschlüsselt: Sie kennt diese Verhandlung nicht (mehr)',
  'one side asks for a user (XAUTH), the other does not allow it':
    'eine Seite fragt nach einem Benutzer (XAUTH), die andere erlaubt es nicht',
  'this side has no key that fits': 'diese Seite hat keinen passenden Schlüssel',
  'this side refuses the peer’s first message':
    'diese Seite lehnt die erste Nachricht der Gegenseite ab',
  'the peer’s proof is refused': 'der Nachweis der Gegenseite wird abgelehnt',
  'this side refuses phase 2': 'diese Seite lehnt Phase 2 ab',
  'phase 1 proposals are too weak for this side’s security level':
    'Vorschläge der Phase 1 sind zu schwach für die Sicherheitsstufe dieser Seite',
  'the first message goes out: no answer is captured':
    'die erste Nachricht geht hinaus: keine Antwort ist mitgeschnitten',
  'the second message goes out: no answer is captured':
    'die zweite Nachricht geht hinaus: keine Antwort ist mitgeschnitten',
  'the encrypted message goes out: no answer is captured':
    'die verschlüsselte Nachricht geht hinaus: keine Antwort ist mitgeschnitten',
  'the other side closes the tunnel as soon as it is up':
    'die Gegenseite schließt den Tunnel, sobald er steht',
  'the standing tunnel is given up: mostly its liveness check got no answer':
    'der stehende Tunnel wird aufgegeben: meist blieb seine Lebensprüfung ohne Antwort',
  'the peer repeats its answer: our encrypted message does not reach it':
    'die Gegenseite wiederholt ihre Antwort: Unsere verschlüsselte Nachricht erreicht sie nicht',
  'the way to the peer leads into the tunnel itself':
    'der Weg zur Gegenseite führt in den Tunnel selbst',
  'the peer’s identity is of another kind than required':
    'die Identität der Gegenseite ist von anderer Art als verlangt',
  'the attempt ended here': 'der Versuch endete hier',
  'a packet for the tunnel is dropped: no SA stands for it':
    'ein Paket für den Tunnel wird verworfen: Für ihn steht keine SA',
  'this side closed the tunnel, and it is not seen to come back':
    'diese Seite hat den Tunnel geschlossen, und er kommt nicht sichtbar zurück',
  'phase 2 is agreed on': 'Phase 2 ist vereinbart',
  'answers to dead peer detection come late or out of order':
    'Antworten auf Dead Peer Detection kommen spät oder in falscher Folge',
  'the SA that is to be renewed is gone already':
    'die SA, die erneuert werden soll, ist schon fort',
  'another peer with the same identity takes the place of this one':
    'eine andere Gegenseite mit derselben Identität nimmt den Platz dieser ein',
  'the peer closes an SA that is gone already':
    'die Gegenseite schließt eine SA, die schon fort ist',
  'an operator closed the tunnel': 'jemand hat den Tunnel von Hand geschlossen',
  'a box without a partner says so': 'ein Gerät ohne Partnergerät meldet das',
  'the group allows another protocol than the one that is asked for':
    'die Gruppe erlaubt ein anderes Protokoll als das verlangte',
  'a phase 2 proposal has another algorithm': 'ein Vorschlag für Phase 2 hat ein anderes Verfahren',
  'the request for phase 2 gets no answer': 'die Anfrage für Phase 2 erhält keine Antwort',
  'one side uses AH, the other ESP': 'eine Seite benutzt AH, die andere ESP',
  'the group is not the one that this peer may use':
    'die Gruppe ist nicht die, die diese Gegenseite benutzen darf',
  'the peer’s identity cannot be read': 'die Identität der Gegenseite ist nicht lesbar',
  'this side has no certificate to show': 'diese Seite hat kein Zertifikat vorzuweisen',
  'there is no route to the peer': 'es gibt keine Route zur Gegenseite',
  'the route to the peer leads into its own tunnel':
    'die Route zur Gegenseite führt in deren eigenen Tunnel',
  'no key is configured for this peer': 'für diese Gegenseite ist kein Schlüssel eingerichtet',
  'no crypto map is for this peer on this interface':
    'keine Crypto Map dieser Schnittstelle ist für diese Gegenseite',
  'the other side does not know the SA that is to be renewed':
    'die andere Seite kennt die SA nicht, die erneuert werden soll',
  'a route that the other side tells of is not taken':
    'eine Route, die die andere Seite mitteilt, wird nicht übernommen',
  'a firewall drops IKE': 'eine Firewall verwirft IKE',
  'what the tunnel monitor pings does not answer':
    'was die Tunnelüberwachung anpingt, antwortet nicht',
  'the peer is not of the group that the policy is for':
    'die Gegenseite gehört nicht zu der Gruppe, für die die Richtlinie gilt',
  'the cloud waits for the gateway, which does not begin':
    'die Cloud wartet auf das Gateway, das nicht beginnt',
  'the exchange is not one that is allowed here': 'dieser Austausch ist hier nicht erlaubt',
  'a proposal is not understood': 'ein Vorschlag wird nicht verstanden',
  'the other side does not accept the certificate':
    'die andere Seite nimmt das Zertifikat nicht an',
  'the other side takes no further phase 2': 'die andere Seite nimmt keine weitere Phase 2 an',
  'the other side has no inner address to give':
    'die andere Seite hat keine innere Adresse zu vergeben',
  'an address translation lies between that the other side does not allow':
    'eine Adressübersetzung liegt dazwischen, die die andere Seite nicht erlaubt',
  'the renewed tunnel is closed together with the old one':
    'der erneuerte Tunnel wird zusammen mit dem alten geschlossen',
  'the connection that was chosen asks for more than the peer shows':
    'die gewählte Verbindung verlangt mehr, als die Gegenseite vorweist',
  'the peer wants a user (XAuth)': 'die Gegenseite verlangt einen Benutzer (XAuth)',
  'the peer begins again and again and never comes back':
    'die Gegenseite beginnt immer wieder und kommt nie zurück',
  'only the other side can renew the tunnel': 'nur die andere Seite kann den Tunnel erneuern',
  'the other side does not renew keys: the tunnel is built anew':
    'die andere Seite erneuert keine Schlüssel: der Tunnel wird neu aufgebaut',
  'the peer thinks that phase 1 is up, this side does not':
    'die Gegenseite hält Phase 1 für aufgebaut, diese Seite nicht',
  'the system does not take the SA': 'das System nimmt die SA nicht an',
  'the answer brings no phase 2': 'die Antwort bringt keine Phase 2',
  'the other side closes a phase 2 SA': 'die andere Seite schließt eine SA von Phase 2',
  'the daemon ends, and is not seen to come back':
    'der Dienst endet und kommt nicht sichtbar zurück',
  'no certificates are set up here, which keys do not need':
    'hier sind keine Zertifikate eingerichtet, was Schlüssel nicht brauchen',
  'phase 2 is not up': 'Phase 2 steht nicht',
  'what goes through the tunnel has lost its neighbour':
    'was durch den Tunnel geht, hat seinen Nachbarn verloren',
  'both sides begin phase 2 at the same moment':
    'beide Seiten beginnen Phase 2 im selben Augenblick',
  'the renewal that the peer asks for is not taken':
    'die Erneuerung, um die die Gegenseite bittet, wird nicht angenommen',
  'no answer to the first encrypted message':
    'keine Antwort auf die erste verschlüsselte Nachricht',
  'a message in pieces never arrives whole': 'eine Nachricht in Stücken kommt nie ganz an',
  'one try to reach the other side is not answered':
    'ein Versuch, die andere Seite zu erreichen, bleibt ohne Antwort',
  'the peer does not answer in IKEv2, and IKEv1 is tried':
    'die Gegenseite antwortet nicht auf IKEv2, und IKEv1 wird versucht',
  'both sides began at once, one negotiation is surplus':
    'beide Seiten begannen zugleich, eine Verhandlung ist überzählig',
  'the peer closes the SA that is in use': 'die Gegenseite schließt die SA, die in Gebrauch ist',
  'a user is asked for, no connection here does so':
    'ein Benutzer wird verlangt, keine Verbindung hier tut das',
  'the peer’s offer for the renewal is not well formed':
    'das Angebot der Gegenseite für die Erneuerung ist fehlerhaft aufgebaut',
  'the peer of an SA is named': 'die Gegenseite einer SA ist genannt',
  'the server’s identity is not the expected one':
    'die Identität des Servers ist nicht die erwartete',
  'the SAs are asked for, and none is listed': 'nach den SAs wird gefragt, und keine ist gelistet',
  'what moves to UDP 4500, or ESP, does not come through':
    'was auf UDP 4500 wechselt, oder ESP, kommt nicht durch',
  'two SAs of one pair displace each other': 'zwei SAs eines Paars verdrängen einander',
  'traffic takes another way than the tunnel': 'der Verkehr nimmt einen anderen Weg als den Tunnel',
  'what goes through the tunnel gets no answer any more':
    'was durch den Tunnel geht, bekommt keine Antwort mehr',
  'the tunnel goes on sending, and nothing comes back':
    'der Tunnel sendet weiter, und nichts kommt zurück',
  'phase 2 comes up again and again': 'Phase 2 kommt wieder und wieder zustande',
  'what passes the tunnel is captured': 'was durch den Tunnel geht, ist mitgeschnitten',
  'the shorter lifetime is taken': 'die kürzere Lebensdauer gilt',
  'the tunnel ends with a lifetime': 'der Tunnel endet mit einer Lebensdauer'
}
