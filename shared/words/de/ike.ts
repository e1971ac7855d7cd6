import type { ike as english } from '../en/ike'

export const ike = {
  'ike.group': 'Gruppe {group}',
  'ike.other-algorithms': 'andere Verfahren mit Gruppe {group}',
  'ike.name-unknown': 'Der Name {host} lässt sich nicht auflösen.',
  'ike.takes':
    'Die Gegenseite nimmt {proposal} an. Das beweist noch nicht, dass der Tunnel für diesen Standort bestimmt ist.',
  'ike.takes-nat':
    'Die Gegenseite nimmt {proposal} an. Unsere Adresse wird unterwegs umgesetzt (NAT). Das beweist noch nicht, dass der Tunnel für diesen Standort bestimmt ist.',
  'ike.takes-other':
    'Die Gegenseite spricht IKEv2; sie nimmt nicht {offered}, sondern {takes} an, was die Anleitung auch erlaubt.',
  'ike.refuses': 'Die Gegenseite lehnt {offered} ab.',
  'ike.refuses-but-takes':
    'Die Gegenseite lehnt {offered} mit jeder Gruppe ab und nimmt {takes} an.',
  'ike.refuses-everything': 'Die Gegenseite lehnt {offered} ab und auch jedes weitere Angebot.',
  'ike.only-v1': 'Die Gegenseite lehnt jedes Angebot über IKEv2 ab und nimmt eines über IKEv1 an.',
  'ike.other-group': 'Die Gegenseite lehnt Gruppe {refused} ab und verlangt Gruppe {wanted}.',
  'ike.other-group-alone':
    'Die Gegenseite lehnt Gruppe {refused} ab und verlangt Gruppe {wanted}; Chiffre und Hash nimmt sie an.',
  'ike.set-phase-1': 'Stellen Sie Phase 1 auf {takes}, im Plan und auf dem Gateway.',
  'ike.set-group':
    'Stellen Sie die DH-Gruppe der Phase 1 auf {group}, im Plan und auf dem Gateway.',
  'ike.no-proposal': 'Die Gegenseite antwortet mit NO_PROPOSAL_CHOSEN.',
  'ike.no-proposal-ever': 'Die Gegenseite antwortet auf jedes Angebot mit NO_PROPOSAL_CHOSEN.',
  'ike.maybe-address': 'Vielleicht kennt die Gegenseite die Adresse nicht, von der wir kommen.',
  'ike.maybe-v1': 'Vielleicht spricht die Gegenseite nur IKEv1.',
  'ike.maybe-group': 'Vielleicht lehnt die Gegenseite nur die Gruppe ab.',
  'ike.wrong-version': 'Die Gegenseite beantwortet unsere IKEv2-Nachricht mit {says}.',
  'ike.version-message': 'einer IKEv{version}-Nachricht',
  'ike.not-as-asked': 'Die Gegenseite antwortet, doch nicht so, wie IKEv2 es verlangt: {says}',
  'ike.cookie-limits':
    'Die Gegenseite verlangt ein Cookie und begrenzt dann neue Verhandlungen von hier. Versuchen Sie es in einer Minute noch einmal.',
  'ike.cookie-again': 'Die Gegenseite verlangt immer wieder ein Cookie.',
  'ike.not-on-offer': 'Die Gegenseite hat gewählt, was nicht angeboten war.',
  'ike.bad-nonce': 'Die Nonce der Gegenseite fehlt oder hat eine falsche Länge.',
  'ike.bad-value': 'Der öffentliche Wert der Gegenseite gehört nicht zur Gruppe.',
  'ike.no-spi': 'Die Gegenseite hat keinen eigenen SPI genannt.',
  'ike.silent': 'Keine Antwort von {host} auf UDP {port}.',
  'ike.stranger': 'Etwas antwortet, doch es ist nicht IKE.',
  'ike.but-500': 'UDP 500 antwortet.',
  'ike.maybe-swallowed':
    'Hinter einer Firewall mit eigenem Tunnel kann die Antwort verschluckt werden: Das ist kein Beweis für einen Ausfall.',
  'ike.unreachable': 'Das Netz meldet, dass {host} UDP {port} nicht annimmt ({code}).',
  'ike.nobody-listens': 'Dort nimmt niemand an, oder eine Firewall weist es ab.',
  'ike.auth-unanswered':
    'IKE_SA_INIT wird beantwortet, was danach auf UDP 4500 folgt, dagegen nicht.',
  'ike.other-method': 'Die andere Seite weist sich nicht mit einem Pre-shared Key aus.',
  'ike.false-key':
    'Die andere Seite weist sich mit einem anderen Pre-shared Key aus als dem des Plans.',
  'ike.auth-failed':
    'Die Gegenseite antwortet mit AUTHENTICATION_FAILED: Schlüssel, Identität oder Art der Anmeldung sind verschieden. Nur das Protokoll der anderen Seite kann es sagen: Bitten Sie darum.',
  'ike.maybe-key':
    'So sieht ein verschiedener Pre-shared Key aus. Nur das Protokoll der anderen Seite kann es sagen: Bitten Sie darum.',
  'ike.maybe-identity':
    'So sieht auch eine Identität aus, die die Gegenseite nicht kennt. Nur das Protokoll der anderen Seite kann es sagen: Bitten Sie darum.',
  'ike.maybe-certificate':
    'So sieht auch ein Tunnel aus, der ein Zertifikat will. Nur das Protokoll der anderen Seite kann es sagen: Bitten Sie darum.',
  'ike.key-right-then': 'Der Schlüssel ist richtig, dann antwortet die Gegenseite {says}.',
  'ike.no-tunnel': 'ohne Tunnel und ohne Grund',
  'ike.phase-2-differs': 'Phase 2 hat nichts gemeinsam.',
  'ike.networks-differ': 'Die Netze passen nicht zusammen.',
  'ike.refuses-tunnel': 'Die Gegenseite lehnt den Tunnel ab: {says}.',
  'ike.less': 'Der Tunnel steht für weniger als geplant; es fehlen {missing}.',
  'ike.of-site': 'vom Standort {networks}',
  'ike.of-heartlab': 'von HeartLab {networks}',
  'ike.both': '{one} und {other}',
  'ike.other-identity':
    'Die Gegenseite nennt sich {identity}, der Plan erwartet {host}; das kann ein Gateway ablehnen.',
  'ike.up':
    'Schlüssel, Identitäten und Netze sind richtig; Phase 2 nimmt {proposal} an. Der Probetunnel ist wieder gelöscht.',
  'ike.renewable': 'Der Tunnel lässt sich mit Gruppe {group} erneuern.',
  'ike.pfs-differs':
    'Die Verfahren werden angenommen, doch nicht mit PFS-Gruppe {group}: Der Tunnel fiele beim ersten Schlüsselwechsel aus.',
  'ike.pfs-wants':
    'Die Verfahren werden angenommen, doch nicht mit PFS-Gruppe {group}; verlangt wird Gruppe {wanted}: Der Tunnel fiele beim ersten Schlüsselwechsel aus.',
  'ike.set-pfs': 'Stellen Sie die PFS-Gruppe der Phase 2 auf {group}, im Plan und auf dem Gateway.',
  'ike.set-pfs-as-heartlab':
    'Stellen Sie die PFS-Gruppe der Phase 2 auf die von HeartLab, im Plan und auf dem Gateway.',
  'ike.renewal-unanswered': 'Der Tunnel kam zustande, dann blieb seine Erneuerung ohne Antwort.',
  'ike.renewal-refused': 'Die Gegenseite erneuert nicht sofort ({notify}): nicht geprüft.',
  'ike.block-no-tunnel': 'Der Plan nennt keinen Tunnel',
  'ike.block-no-address': 'Die Adresse fehlt',
  'ike.block-ipv6': '{ip} ist eine IPv6-Adresse',
  'ike.block-no-ipv4': '{ip} ist keine IPv4-Adresse',
  'ike.block-suite': '{encryption}, {integrity}, Gruppe {group} steht nicht in der Anleitung',
  'ike.block-no-key': 'Der Pre-shared Key fehlt',
  'ike.block-no-network': 'Es ist kein Netz genannt',
  'ike.block-network': '{cidr} ist kein IPv4-Netz',
  'ike.block-empty-network': 'Ein leerer Text ist kein IPv4-Netz'
} as const satisfies Record<keyof typeof english, string>
