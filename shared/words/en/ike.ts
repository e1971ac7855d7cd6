/** What the tunnel’s other side answers over IKEv2. The machine side says these itself: plain gaps only. */
export const ike = {
  'ike.group': 'group {group}',
  'ike.other-algorithms': 'other algorithms with group {group}',
  'ike.name-unknown': 'The name {host} does not resolve.',
  'ike.takes':
    'It takes {proposal}. This does not prove yet that the tunnel is meant for this site.',
  'ike.takes-nat':
    'It takes {proposal}. Our address is translated on the way (NAT). This does not prove yet that the tunnel is meant for this site.',
  'ike.takes-other': 'It speaks IKEv2; not {offered}, but {takes}, which the guide allows, too.',
  'ike.refuses': 'It refuses {offered}.',
  'ike.refuses-but-takes': 'It refuses {offered} with every group, and takes {takes}.',
  'ike.refuses-everything': 'It refuses {offered}, and every wider offer, too.',
  'ike.only-v1': 'It refuses every IKEv2 offer and takes an IKEv1 one.',
  'ike.other-group': 'It refuses group {refused} and asks for group {wanted}.',
  'ike.other-group-alone':
    'It refuses group {refused} and asks for group {wanted}; cipher and hash are taken.',
  'ike.set-phase-1': 'Set phase 1 to {takes}, in the plan and on the gateway.',
  'ike.set-group': 'Set the phase 1 DH group to {group}, in the plan and on the gateway.',
  'ike.no-proposal': 'It answers NO_PROPOSAL_CHOSEN.',
  'ike.no-proposal-ever': 'It answers NO_PROPOSAL_CHOSEN to every offer.',
  'ike.maybe-address': 'It may not know the address that we come from.',
  'ike.maybe-v1': 'It may speak IKEv1 only.',
  'ike.maybe-group': 'The group may be what it refuses.',
  'ike.wrong-version': 'It answers our IKEv2 message with {says}.',
  'ike.version-message': 'an IKEv{version} message',
  'ike.not-as-asked': 'It answers, but not as IKEv2 asks: {says}',
  'ike.cookie-limits':
    'it asks for a cookie, then limits new negotiations from here. Try again in a minute.',
  'ike.cookie-again': 'It asks for a cookie again and again.',
  'ike.not-on-offer': 'It chose what was not on offer.',
  'ike.bad-nonce': 'Its nonce is missing or has a wrong length.',
  'ike.bad-value': 'Its public value does not belong to the group.',
  'ike.no-spi': 'It named no SPI of its own.',
  'ike.silent': 'No answer from {host} on UDP {port}.',
  'ike.stranger': 'Something answers, but it is not IKE.',
  'ike.but-500': 'UDP 500 answers.',
  'ike.maybe-swallowed':
    'Behind a firewall that has its own tunnel, the answer may be swallowed: this is no proof of an outage.',
  'ike.unreachable': 'The network says that {host} does not take UDP {port} ({code}).',
  'ike.nobody-listens': 'Nothing listens there, or a firewall rejects it.',
  'ike.auth-unanswered': 'IKE_SA_INIT is answered, what follows on UDP 4500 is not.',
  'ike.other-method': 'The other side does not authenticate itself with a pre-shared key.',
  'ike.false-key': 'The other side proves itself with another pre-shared key than the plan’s.',
  'ike.auth-failed':
    'It answers AUTHENTICATION_FAILED: key, identity or method differ. Only the other side’s log can tell: ask for it.',
  'ike.maybe-key':
    'A different pre-shared key looks like this. Only the other side’s log can tell: ask for it.',
  'ike.maybe-identity':
    'So does an identity that it does not know. Only the other side’s log can tell: ask for it.',
  'ike.maybe-certificate':
    'So does a tunnel that wants a certificate. Only the other side’s log can tell: ask for it.',
  'ike.key-right-then': 'The key is right, then it answers {says}.',
  'ike.no-tunnel': 'no tunnel and no reason',
  'ike.phase-2-differs': 'Phase 2 has nothing in common.',
  'ike.networks-differ': 'The networks do not agree.',
  'ike.refuses-tunnel': 'It refuses the tunnel: {says}.',
  'ike.less': 'The tunnel came up for less than planned; missing are {missing}.',
  'ike.of-site': 'of the site {networks}',
  'ike.of-heartlab': 'of HeartLab {networks}',
  'ike.both': '{one} and {other}',
  'ike.other-identity':
    'It calls itself {identity}, the plan expects {host}; a gateway may refuse that.',
  'ike.up': 'Key, identities and networks are right; phase 2 takes {proposal}. Deleted again.',
  'ike.renewable': 'The tunnel can be renewed with group {group}.',
  'ike.pfs-differs':
    'The algorithms are taken, but not with PFS group {group}: the tunnel would drop at its first renewal.',
  'ike.pfs-wants':
    'The algorithms are taken, but not with PFS group {group}; it asks for group {wanted}: the tunnel would drop at its first renewal.',
  'ike.set-pfs': 'Set phase 2’s PFS group to {group}, in the plan and on the gateway.',
  'ike.set-pfs-as-heartlab':
    'Set phase 2’s PFS group to the one that HeartLab has, in the plan and on the gateway.',
  'ike.renewal-unanswered': 'The tunnel came up, then its renewal got no answer.',
  'ike.renewal-refused': 'It does not renew at once ({notify}): not checked.',
  'ike.block-no-tunnel': 'the plan names no tunnel',
  'ike.block-no-address': 'the address is missing',
  'ike.block-ipv6': '{ip} is an IPv6 address',
  'ike.block-no-ipv4': '{ip} is no IPv4 address',
  'ike.block-suite': '{encryption}, {integrity}, group {group} is not a set of the guide',
  'ike.block-no-key': 'the pre-shared key is missing',
  'ike.block-no-network': 'no network is named',
  'ike.block-network': '{cidr} is no IPv4 network',
  'ike.block-empty-network': 'an empty text is no IPv4 network'
} as const
