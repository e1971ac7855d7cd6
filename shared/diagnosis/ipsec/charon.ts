import type { IpsecRule } from '../rule'

/**
 * strongSwan's charon and what is built on it: pfSense, OPNsense, UniFi, EdgeOS, Sophos, Meraki from 15.12.
 * Source: the daemon's own messages (strongSwan documentation, “Logger configuration”, and its source texts).
 */
export const CHARON: readonly IpsecRule[] = [
  {
    needle: 'creating delete job for child_sa',
    blames: { 'lifetime-rekey': 76 },
    soft: true,
    says: 'an SA reached its hard lifetime'
  },
  { needle: 'installed, tunnel', event: 'child-up', says: 'phase 2 is up' },
  // Identity, key and method: only the side that answers knows.
  {
    needle: 'mac mismatched',
    blames: { 'psk-mismatch': 96 },
    says: 'the keys were compared and differ'
  },
  {
    needle: 'no shared key found for',
    blames: { 'psk-mismatch': 90, 'id-mismatch': 45 },
    says: 'no pre-shared key is stored for this pair of identities'
  },
  {
    needle: 'no matching peer config found',
    blames: { 'id-mismatch': 92 },
    says: 'no connection is configured for these identities'
  },
  {
    needle: 'no ike config found for',
    event: 'no-config',
    says: 'no connection is configured for these addresses and this IKE version'
  },
  {
    needle: 'non-matching authentication done',
    blames: { 'auth-type-mismatch': 90 },
    says: 'the peer authenticated in another way than configured'
  },
  {
    needle: 'constraint requires public key authentication',
    blames: { 'auth-type-mismatch': 96 },
    says: 'a certificate is required, a pre-shared key was used'
  },
  {
    needle: 'constraint requires',
    pattern: /constraint requires (?:eap|xauth|pre-shared|[\w ]{1,30}authentication)/i,
    blames: { 'auth-type-mismatch': 92 },
    says: 'another way to authenticate is required'
  },
  {
    needle: 'constraint check failed: identity',
    blames: { 'id-mismatch': 95 },
    says: 'the peer’s identity is not the configured one'
  },
  {
    needle: 'constraint check failed: eap',
    blames: { 'auth-type-mismatch': 85 },
    says: 'the peer’s EAP identity or method is not the configured one'
  },
  {
    needle: 'constraint checking failed',
    blames: { 'id-mismatch': 60, 'auth-type-mismatch': 50 },
    says: 'the peer does not meet what is configured for it'
  },
  {
    needle: 'but none allows',
    pattern: /matching configs?, but none allows/i,
    blames: { 'auth-type-mismatch': 93 },
    says: 'the connection does not allow this way to authenticate'
  },
  {
    needle: 'peer requested eap',
    blames: { 'auth-type-mismatch': 94 },
    says: 'the peer wants EAP'
  },
  {
    needle: 'requires eap',
    pattern: /(?:config|peer|gateway|responder) requires EAP/i,
    blames: { 'auth-type-mismatch': 90 },
    says: 'EAP is required'
  },
  {
    needle: 'eap-identity request',
    pattern: /(?:no EAP|EAP.{0,40}not (?:configured|allowed|supported))/i,
    blames: { 'auth-type-mismatch': 80 },
    says: 'EAP is asked for'
  },
  {
    needle: 'no private key found for',
    blames: { 'auth-type-mismatch': 82 },
    says: 'this side is to sign with a private key and has none'
  },
  {
    needle: 'no trusted',
    pattern: /no trusted (?:rsa |ecdsa |ed25519 )?public key found for/i,
    blames: { 'auth-type-mismatch': 80 },
    says: 'the peer signed with a key that is not trusted here'
  },
  {
    needle: 'no issuer certificate found for',
    blames: { 'auth-type-mismatch': 60 },
    says: 'the peer’s certificate is not trusted'
  },
  {
    needle: 'received authentication_failed notify error',
    blames: { 'psk-mismatch': 50, 'id-mismatch': 45, 'auth-type-mismatch': 35 },
    says: 'the other side refused our authentication and does not say why'
  },
  {
    needle: 'n(auth_failed)',
    pattern: /parsed .{0,60}N\(AUTH_FAILED\)/,
    blames: { 'psk-mismatch': 50, 'id-mismatch': 45, 'auth-type-mismatch': 35 },
    says: 'the other side refused our authentication'
  },
  {
    needle: 'n(auth_failed)',
    pattern: /generating .{0,60}N\(AUTH_FAILED\)/,
    blames: { 'psk-mismatch': 40, 'id-mismatch': 38, 'auth-type-mismatch': 35 },
    says: 'this side refuses the peer’s authentication'
  },
  {
    needle: 'idir',
    pattern: /IDir '.{0,80}' does not match/i,
    blames: { 'id-mismatch': 95 },
    says: 'the peer’s identity is not the expected one'
  },
  {
    needle: 'idr',
    pattern: /IDr? (?:payload )?(?:missing|'.{0,80}' (?:does not|doesn't) match)/i,
    blames: { 'id-mismatch': 80 },
    says: 'the peer’s identity is not the expected one'
  },
  {
    needle: 'calculated hash does not match hash payload',
    blames: { 'psk-mismatch': 92 },
    says: 'the keys differ'
  },
  {
    needle: 'hash n(auth_failed)',
    blames: { 'psk-mismatch': 60, 'id-mismatch': 50 },
    says: 'the other side refused our authentication'
  },
  {
    needle: 'could not decrypt payloads',
    blames: { 'psk-mismatch': 88 },
    says: 'the peer’s message cannot be decrypted: the keys differ'
  },
  {
    needle: 'decryption failed?',
    blames: { 'psk-mismatch': 90 },
    says: 'the peer’s message cannot be decrypted: the keys differ'
  },
  {
    needle: 'received payload_malformed',
    blames: { 'psk-mismatch': 70 },
    says: 'the peer could not read our message: mostly the keys differ'
  },
  {
    needle: 'n(pld_mal)',
    blames: { 'psk-mismatch': 65 },
    says: 'a message could not be read: mostly the keys differ'
  },
  {
    needle: 'verification failed',
    pattern: /(?:signature|AUTH payload|hash) .{0,40}verification failed/i,
    blames: { 'psk-mismatch': 60, 'auth-type-mismatch': 50 },
    says: 'the peer’s proof of identity does not verify'
  },

  // Phase 1.
  {
    needle: 'received proposals unacceptable',
    blames: { 'ike-proposal-mismatch': 88, 'dh-group-mismatch': 30 },
    says: 'none of the peer’s phase 1 proposals is acceptable'
  },
  {
    needle: 'received proposals inacceptable',
    blames: { 'ike-proposal-mismatch': 88, 'dh-group-mismatch': 30 },
    says: 'none of the peer’s phase 1 proposals is acceptable'
  },
  {
    needle: 'received no_proposal_chosen notify error',
    blames: { 'ike-proposal-mismatch': 60, 'dh-group-mismatch': 35, 'ike-version-mismatch': 30 },
    says: 'the other side takes none of our phase 1 proposals'
  },
  {
    needle: 'received no_proposal_chosen error notify',
    event: 'no-proposal',
    says: 'the other side takes none of our proposals'
  },
  {
    needle: 'ike_sa_init response',
    pattern: /parsed IKE_SA_INIT response \d+ \[ N\(NO_PROP\)/,
    blames: { 'ike-proposal-mismatch': 60, 'dh-group-mismatch': 35, 'ike-version-mismatch': 30 },
    says: 'the other side takes none of our phase 1 proposals'
  },
  {
    needle: 'ike_sa_init response',
    pattern: /generating IKE_SA_INIT response \d+ \[ N\(NO_PROP\)/,
    blames: {
      'ike-proposal-mismatch': 40,
      'dh-group-mismatch': 30,
      'ike-version-mismatch': 30,
      'id-mismatch': 30
    },
    says: 'this side takes none of the peer’s phase 1 proposals'
  },
  { needle: 'received proposals:', event: 'received-proposals', says: 'what the peer proposes' },
  {
    needle: 'configured proposals:',
    event: 'configured-proposals',
    says: 'what this side is set to'
  },
  { needle: 'no acceptable proposal found', event: 'no-proposal', says: 'no proposal fits' },
  {
    needle: "didn't accept dh group",
    event: 'wrong-group',
    soft: true,
    says: 'the other side asks for another DH group'
  },
  {
    needle: 'requesting',
    pattern: /DH group \S{1,30} (?:in|un)acceptable, requesting/i,
    event: 'wrong-group',
    soft: true,
    says: 'this side asks for another DH group'
  },
  {
    needle: 'n(inval_ke)',
    event: 'wrong-group',
    soft: true,
    says: 'another DH group is asked for'
  },
  {
    needle: 'already retried with dh group',
    blames: { 'dh-group-mismatch': 88 },
    says: 'the second DH group is refused too'
  },
  {
    needle: 'requested dh group',
    pattern: /requested (?:dh|key exchange) (?:group|method).{0,40}(?:not|un)/i,
    blames: { 'dh-group-mismatch': 85 },
    says: 'the DH group that the peer asks for is not allowed here'
  },
  {
    needle: 'key exchange method',
    pattern: /key exchange method .{0,40}(?:unacceptable|not supported)(?!, requesting)/i,
    blames: { 'dh-group-mismatch': 85 },
    says: 'the DH group is refused'
  },
  {
    needle: 'unsupported ike version',
    blames: { 'ike-version-mismatch': 95 },
    says: 'the peer speaks another IKE version'
  },
  {
    needle: 'n(inval_major)',
    blames: { 'ike-version-mismatch': 93 },
    says: 'the IKE version is refused'
  },
  {
    needle: 'invalid_major_version',
    blames: { 'ike-version-mismatch': 93 },
    says: 'the IKE version is refused'
  },
  {
    needle: 'mode ike_sa',
    pattern:
      /initiating (?:Main|Aggressive) Mode IKE_SA|is initiating a (?:Main|Aggressive) Mode IKE_SA/i,
    event: 'ikev1',
    says: 'IKEv1 is spoken'
  },
  { needle: 'id_prot', event: 'ikev1', says: 'IKEv1 is spoken' },
  { needle: 'aggressive re', event: 'ikev1', says: 'IKEv1 is spoken' },

  // Phase 2.
  {
    needle: 'received no_proposal_chosen notify, no child_sa built',
    event: 'no-proposal',
    blames: { 'esp-proposal-mismatch': 66, 'dh-group-mismatch': 40 },
    says: 'the other side takes none of our phase 2 proposals'
  },
  {
    needle: 'no acceptable',
    pattern: /no acceptable (?:DIFFIE_HELLMAN_GROUP|KEY_EXCHANGE_METHOD) found/,
    blames: { 'dh-group-mismatch': 70 },
    says: 'the DH group does not fit'
  },
  {
    needle: 'received ts_unacceptable',
    blames: { 'traffic-selector-mismatch': 95 },
    says: 'the other side does not have these subnets'
  },
  {
    needle: 'n(ts_unacc',
    blames: { 'traffic-selector-mismatch': 93 },
    says: 'the subnets are refused'
  },
  {
    needle: 'traffic selectors',
    pattern: /traffic selectors .{0,300}(?:inacceptable|unacceptable)/i,
    blames: { 'traffic-selector-mismatch': 95 },
    says: 'the peer’s subnets do not fit'
  },
  {
    needle: 'no matching child_sa config found',
    blames: { 'traffic-selector-mismatch': 92 },
    says: 'no phase 2 is configured for these subnets'
  },
  {
    needle: 'invalid_id_information',
    blames: { 'traffic-selector-mismatch': 78, 'id-mismatch': 35 },
    says: 'the other side does not have these subnets'
  },
  {
    needle: 'n(inval_id)',
    blames: { 'traffic-selector-mismatch': 75, 'id-mismatch': 35 },
    says: 'the other side does not have these subnets'
  },
  {
    needle: 'failed to establish child_sa',
    blames: { 'esp-proposal-mismatch': 20, 'traffic-selector-mismatch': 18 },
    says: 'phase 2 failed, phase 1 stays'
  },
  {
    needle: 'closing ike_sa due child_sa setup failure',
    blames: { 'esp-proposal-mismatch': 20, 'traffic-selector-mismatch': 18 },
    says: 'phase 2 failed'
  },

  // The way between.
  {
    needle: 'of request with message id 0',
    event: 'resent-first',
    soft: true,
    says: 'the first message is sent again: no answer'
  },
  {
    needle: 'of request with message id 1',
    pattern: /message ID 1(?!\d)/,
    event: 'resent-auth',
    soft: true,
    says: 'the second message (UDP 4500) is sent again: no answer'
  },
  {
    needle: 'of request with message id',
    pattern: /message ID (?:[2-9]|\d{2,})(?!\d)/,
    event: 'resent-later',
    soft: true,
    says: 'a message of the standing tunnel is sent again: no answer'
  },
  {
    needle: 'of request message id 0, seq 1',
    event: 'resent-first',
    soft: true,
    says: 'the first message is sent again: no answer'
  },
  {
    needle: 'of request message id 0, seq',
    pattern: /seq [23]\b/,
    event: 'resent-auth',
    soft: true,
    says: 'a phase 1 message is sent again: no answer'
  },
  {
    needle: 'of request message id',
    pattern: /message ID [1-9]\d*, seq/,
    event: 'resent-later',
    soft: true,
    says: 'a message is sent again: no answer'
  },
  { needle: 'giving up after', event: 'gave-up', says: 'this side gives up: no answer' },
  { needle: 'peer not responding', event: 'gave-up', says: 'the peer does not answer' },
  {
    needle: 'received retransmit of request with id 0',
    event: 'repeated-first',
    soft: true,
    says: 'the peer repeats its first message: our answer does not reach it'
  },
  {
    needle: 'received retransmit of request with id 1',
    event: 'repeated-auth',
    soft: true,
    says: 'the peer repeats its second message: our answer does not reach it'
  },
  {
    needle: 'deleting half open ike_sa',
    event: 'half-open',
    says: 'the peer began and never came back'
  },
  {
    needle: 'error writing to socket',
    pattern: /(?:Network is )?unreachable|No route to host/i,
    blames: { 'no-response-udp500': 62, 'routing-conflict': 45 },
    soft: true,
    says: 'the packet cannot be sent: there is no way to the peer'
  },
  {
    needle: 'operation not permitted',
    pattern: /error writing to socket/,
    blames: { 'no-response-udp500': 65 },
    soft: true,
    says: 'a local firewall refuses to send the packet'
  },
  {
    needle: 'unable to resolve',
    blames: { 'no-response-udp500': 50 },
    soft: true,
    says: 'the peer’s name does not resolve'
  },

  // What happens later.
  { needle: 'sending dpd request', event: 'started', says: 'dead peer detection asks' },
  {
    needle: 'dpd check timed out',
    blames: { 'dpd-timeout': 92 },
    says: 'dead peer detection got no answer'
  },
  {
    needle: 'destroying duplicate ike_sa',
    blames: { 'duplicate-sa': 93 },
    says: 'a second IKE SA of the same peer displaces the first'
  },
  {
    needle: 'deleting duplicate ike_sa',
    blames: { 'duplicate-sa': 93 },
    says: 'a second IKE SA of the same peer displaces the first'
  },
  {
    needle: 'uniqueness policy',
    blames: { 'duplicate-sa': 90 },
    says: 'only one IKE SA for this peer is allowed'
  },
  {
    needle: 'keeping connection',
    pattern: /cancel(?:l)?ing .{0,40}duplicate|keep(?:ing)? existing|rejecting.{0,40}duplicate/i,
    blames: { 'duplicate-sa': 80 },
    says: 'a second IKE SA of the same peer is refused'
  },
  {
    needle: 'the same policy for reqid',
    blames: { 'duplicate-sa': 72, 'routing-conflict': 66 },
    says: 'another connection already has a policy for these subnets'
  },
  {
    needle: 'conflicts with ike traffic',
    blames: { 'routing-conflict': 97 },
    says: 'the remote subnet contains the tunnel’s own address'
  },
  {
    needle: 'unable to install',
    pattern:
      /unable to install (?:source )?route|installing route failed|unable to install policy/i,
    blames: { 'routing-conflict': 70 },
    says: 'a route or policy cannot be installed'
  },
  {
    needle: 'installing route failed',
    blames: { 'routing-conflict': 85 },
    says: 'a route cannot be installed'
  },
  {
    needle: 'collision',
    pattern:
      /(?:CHILD_REKEY|IKE_REKEY|REKEY|CHILD_DELETE).{0,40}collision|collision.{0,40}(?:CHILD_REKEY|IKE_REKEY|REKEY|DELETE)/i,
    blames: { 'lifetime-rekey': 62, 'duplicate-sa': 50 },
    says: 'both sides renew at the same moment'
  },
  {
    needle: 'rekeying failed',
    blames: { 'lifetime-rekey': 86, 'dh-group-mismatch': 35 },
    says: 'the renewal of the key failed'
  },
  {
    needle: 'rekeying ike_sa failed',
    blames: { 'lifetime-rekey': 88 },
    says: 'the renewal of phase 1 failed'
  },
  {
    needle: 'child_sa rekeying',
    pattern: /CHILD_SA rekeying.{0,30}fail/i,
    blames: { 'lifetime-rekey': 88 },
    says: 'the renewal of phase 2 failed'
  },
  {
    needle: 'reauthenticat',
    pattern: /did not reauthenticate|reauthenticat\w+ failed|unable to reauthenticate/i,
    blames: { 'lifetime-rekey': 88 },
    says: 'the renewal of phase 1 failed'
  },
  {
    needle: 'n(no_child_sa)',
    blames: { 'lifetime-rekey': 72 },
    says: 'the other side no longer has this SA'
  },
  {
    needle: 'n(child_sa_not_found)',
    blames: { 'lifetime-rekey': 75 },
    says: 'the other side no longer has this SA'
  },
  {
    needle: 'child_sa_not_found',
    blames: { 'lifetime-rekey': 74 },
    says: 'the other side no longer has this SA'
  },
  {
    needle: 'unable to rekey',
    blames: { 'lifetime-rekey': 82 },
    says: 'the key cannot be renewed'
  },
  {
    needle: 'temporary_failure',
    blames: { 'lifetime-rekey': 60 },
    soft: true,
    says: 'the other side is busy with a renewal'
  },
  {
    needle: 'n(temp_fail)',
    blames: { 'lifetime-rekey': 60 },
    soft: true,
    says: 'the other side is busy with a renewal'
  },
  {
    needle: 'lifetime',
    pattern:
      /(?:hard|maximum|overtime|IKE_SA|CHILD_SA).{0,40}lifetime (?:expired|exceeded|reached)|lifetime expired/i,
    blames: { 'lifetime-rekey': 72 },
    says: 'a lifetime ended before the key was renewed'
  },
  {
    needle: 'expired',
    pattern: /CHILD_SA \S{1,80} expired|expire for policy|SA .{0,60}expired/i,
    blames: { 'lifetime-rekey': 64 },
    soft: true,
    says: 'an SA ended without renewal'
  },

  // Steps and successes.
  { needle: 'initiating ike_sa', event: 'started', says: 'an attempt begins' },
  {
    needle: 'ike_sa_init request',
    pattern: /generating IKE_SA_INIT request/,
    event: 'first-sent',
    says: 'the first message is sent'
  },
  {
    needle: 'ike_sa_init request',
    pattern: /parsed IKE_SA_INIT request/,
    event: 'first-received',
    says: 'the peer’s first message arrived'
  },
  {
    needle: 'ike_sa_init response',
    pattern: /parsed IKE_SA_INIT response \d+ \[ SA/,
    event: 'first-answered',
    says: 'the first message was answered'
  },
  {
    needle: 'ike_sa_init response',
    pattern: /generating IKE_SA_INIT response \d+ \[ SA/,
    event: 'first-received',
    says: 'the peer’s first message is answered'
  },
  {
    needle: 'ike_auth request',
    pattern: /generating IKE_AUTH request/,
    event: 'auth-sent',
    says: 'the second message is sent'
  },
  {
    needle: 'ike_auth request',
    pattern: /parsed IKE_AUTH request/,
    event: 'auth-received',
    says: 'the peer’s second message arrived'
  },
  {
    needle: 'ike_auth response',
    pattern: /parsed IKE_AUTH response/,
    event: 'auth-answered',
    says: 'the second message was answered'
  },
  {
    needle: 'create_child_sa request',
    pattern: /N\(REKEY_SA\)/,
    event: 'rekey-asked',
    says: 'a renewal of phase 2 begins'
  },
  { needle: 'create_child_sa request', event: 'child-asked', says: 'a further exchange begins' },
  { needle: 'quick_mode request', event: 'child-asked', says: 'phase 2 begins' },
  {
    needle: 'established between',
    pattern: /IKE_SA .{0,120}established between/,
    event: 'ike-up',
    says: 'phase 1 is up'
  },
  { needle: 'rekeyed between', event: 'rekeyed', says: 'phase 1 was renewed' },
  { needle: 'established with spis', event: 'child-up', says: 'phase 2 is up' },
  { needle: 'rekeyed with spis', event: 'child-up', says: 'phase 2 was renewed' },
  { needle: 'closing child_sa', event: 'down', says: 'a phase 2 SA is closed' }
]
