import type { IpsecRule } from '../rule'

/**
 * Cisco IOS, IOS-XE and ASA. Source: Cisco’s system message guides (IOS: CRYPTO, IKEV2; ASA: 402…, 602…, 702…, 713…,
 * 750…, 751…, 752…) and `debug crypto isakmp | ikev2 | ipsec`.
 */
export const CISCO: readonly IpsecRule[] = [
  {
    needle: 'mm_wait_msg2',
    blames: { 'no-response-udp500': 76 },
    says: 'phase 1 waits for the first answer'
  },
  {
    needle: 'mm_wait_msg3',
    blames: { 'no-response-udp500': 64 },
    says: 'phase 1 waits for the peer’s key exchange'
  },
  {
    needle: 'mm_wait_msg4',
    blames: { 'no-response-udp500': 56, 'dh-group-mismatch': 40 },
    says: 'phase 1 waits for the peer’s key exchange'
  },
  {
    needle: 'mm_wait_msg5',
    blames: { 'psk-mismatch': 66, 'natt-udp4500-blocked': 58 },
    says: 'phase 1 waits for the first encrypted message'
  },
  {
    needle: 'mm_wait_msg6',
    blames: { 'psk-mismatch': 74, 'natt-udp4500-blocked': 58 },
    says: 'phase 1 waits for the answer to the first encrypted message'
  },
  { needle: 'up-active', event: 'child-up', says: 'the tunnel is up' },
  // IKEv2, both families.
  {
    needle: 'received policies',
    event: 'received-proposals',
    blames: { 'ike-proposal-mismatch': 30 },
    soft: true,
    says: 'what the peer proposes'
  },
  {
    needle: 'expected policies',
    event: 'configured-proposals',
    blames: { 'ike-proposal-mismatch': 30 },
    soft: true,
    says: 'what this side is set to'
  },
  {
    needle: 'failed to find a matching policy',
    blames: { 'ike-proposal-mismatch': 74, 'dh-group-mismatch': 35 },
    says: 'no phase 1 policy fits'
  },
  {
    needle: 'ikev2',
    pattern: /no (?:proposal chosen|matching (?:ikev2 )?(?:policy|proposal))/i,
    blames: { 'ike-proposal-mismatch': 60, 'dh-group-mismatch': 35 },
    says: 'no proposal fits'
  },
  {
    needle: 'found for received ts',
    blames: { 'traffic-selector-mismatch': 96 },
    says: 'no policy has the subnets that the peer asks for'
  },
  {
    needle: 'ts_unacceptable',
    blames: { 'traffic-selector-mismatch': 94 },
    says: 'the subnets of the two sides do not agree'
  },
  {
    needle: 'ts unacceptable',
    blames: { 'traffic-selector-mismatch': 94 },
    says: 'the subnets of the two sides do not agree'
  },
  {
    needle: 'policy not found for remote traffic selector',
    blames: { 'traffic-selector-mismatch': 96 },
    says: 'no crypto map has these subnets'
  },
  {
    needle: 'auth exchange failed',
    blames: { 'psk-mismatch': 54, 'id-mismatch': 46, 'auth-type-mismatch': 36 },
    says: 'authentication failed'
  },
  {
    needle: 'failed to authenticate the ike sa',
    blames: { 'psk-mismatch': 72, 'id-mismatch': 40, 'auth-type-mismatch': 35 },
    says: 'the peer’s authentication does not verify'
  },
  {
    needle: "verification of peer's authentication data failed",
    blames: { 'psk-mismatch': 88 },
    says: 'the peer’s proof does not verify: the keys differ'
  },
  {
    needle: 'failed to receive the auth msg before the timer expired',
    blames: { 'natt-udp4500-blocked': 74, 'no-response-udp500': 40, 'psk-mismatch': 30 },
    says: 'the first message was answered, the second never arrived'
  },
  {
    needle: 'maximum number of retransmissions reached',
    event: 'gave-up',
    says: 'this side gives up: no answer'
  },
  {
    needle: 'pre-shared key',
    pattern:
      /(?:no|missing|failed to (?:find|get|retrieve|locate)).{0,40}pre-shared key|pre-shared key.{0,60}(?:is missing|not found|mismatch)/i,
    blames: { 'psk-mismatch': 88 },
    says: 'the pre-shared key is missing or differs'
  },
  {
    needle: 'no preshared key or trustpoint configured',
    blames: { 'psk-mismatch': 82, 'auth-type-mismatch': 55 },
    says: 'no key is stored for this peer'
  },
  {
    needle: 'no remote authentication method configured',
    blames: { 'auth-type-mismatch': 90 },
    says: 'no way to authenticate the peer is set'
  },
  {
    needle: 'authentication method',
    pattern:
      /(?:authentication|auth) method.{0,80}(?:mismatch|does ?n[o']t match|not (?:match|configured|supported|allowed|acceptable))|(?:mismatch|unsupported|wrong|unexpected|invalid)\w* auth(?:entication)? method/i,
    blames: { 'auth-type-mismatch': 92 },
    says: 'the ways to authenticate differ'
  },
  {
    needle: 'ikev2 profile',
    pattern:
      /(?:no|not|could ?n[o']t|cannot|failed to|unable to).{0,60}(?:find|found|match|locate|select).{0,60}profile|profile.{0,40}not found/i,
    blames: { 'id-mismatch': 88 },
    says: 'no IKEv2 profile fits the peer’s identity'
  },
  {
    needle: 'failed to locate an item in the database',
    blames: { 'id-mismatch': 60, 'psk-mismatch': 55 },
    says: 'nothing is stored for this peer'
  },
  {
    needle: 'contained the wrong dh group',
    event: 'wrong-group',
    blames: { 'dh-group-mismatch': 80 },
    soft: true,
    says: 'the peer used another DH group'
  },
  {
    needle: 'unsupported ike version',
    blames: { 'ike-version-mismatch': 94 },
    says: 'the peer speaks another IKE version'
  },
  {
    needle: 'ikev2 not enabled',
    blames: { 'ike-version-mismatch': 92 },
    says: 'IKEv2 is not enabled for this tunnel group'
  },
  {
    needle: 'not enabled',
    pattern: /IKEv?[12].{0,40}not enabled|not enabled.{0,40}IKEv?[12]/i,
    blames: { 'ike-version-mismatch': 84 },
    says: 'this IKE version is not enabled'
  },
  {
    needle: 'ikev1 was unsuccessful',
    blames: { 'ike-version-mismatch': 45 },
    says: 'no tunnel came up with IKEv1'
  },
  {
    needle: 'create child exchange failed',
    blames: { 'esp-proposal-mismatch': 52, 'dh-group-mismatch': 50, 'lifetime-rekey': 40 },
    says: 'the exchange for a further SA failed'
  },
  {
    needle: 'detected an invalid ike spi',
    blames: { 'duplicate-sa': 40, 'lifetime-rekey': 40, 'dpd-timeout': 38 },
    says: 'the peer speaks of an SA that this side no longer has'
  },
  {
    needle: 'initial contact received',
    blames: { 'duplicate-sa': 74 },
    says: 'the peer began anew, the old SA is dropped'
  },

  // IOS, IKEv1.
  {
    needle: 'ikmp_no_preshared_key',
    blames: { 'psk-mismatch': 92 },
    says: 'no pre-shared key is stored for the peer'
  },
  {
    needle: 'ikmp_bad_message',
    blames: { 'psk-mismatch': 84 },
    says: 'the peer’s message cannot be decrypted: the keys differ'
  },
  {
    needle: 'failed its sanity check',
    blames: { 'psk-mismatch': 84 },
    says: 'the peer’s message cannot be decrypted: the keys differ'
  },
  {
    needle: 'ikmp_not_encrypted',
    blames: { 'psk-mismatch': 62 },
    says: 'the peer’s message is not encrypted: mostly the keys differ'
  },
  {
    needle: 'ikmp_auth_fail',
    blames: { 'auth-type-mismatch': 60, 'psk-mismatch': 58 },
    says: 'the authentication method failed'
  },
  {
    needle: 'no pre-shared key with',
    blames: { 'psk-mismatch': 90 },
    says: 'no pre-shared key is stored for the peer'
  },
  {
    needle: 'ikmp_mode_failure',
    pattern: /of Quick mode/i,
    blames: { 'esp-proposal-mismatch': 54, 'traffic-selector-mismatch': 52 },
    says: 'phase 2 failed'
  },
  {
    needle: 'ikmp_mode_failure',
    pattern: /of (?:Main|Aggressive) mode/i,
    blames: { 'ike-proposal-mismatch': 50, 'psk-mismatch': 40 },
    says: 'phase 1 failed'
  },
  {
    needle: 'encryption algorithm offered does not match',
    blames: { 'ike-proposal-mismatch': 66 },
    soft: true,
    says: 'a phase 1 policy has another encryption'
  },
  {
    needle: 'hash algorithm offered does not match',
    blames: { 'ike-proposal-mismatch': 66 },
    soft: true,
    says: 'a phase 1 policy has another hash'
  },
  {
    needle: 'diffie-hellman group offered does not match',
    blames: { 'dh-group-mismatch': 64 },
    soft: true,
    says: 'a phase 1 policy has another DH group'
  },
  {
    needle: 'authentication method offered does not match',
    blames: { 'auth-type-mismatch': 64 },
    soft: true,
    says: 'a phase 1 policy authenticates in another way'
  },
  {
    needle: 'authentication offered but does not match',
    blames: { 'auth-type-mismatch': 64 },
    soft: true,
    says: 'a phase 1 policy authenticates in another way'
  },
  {
    needle: 'no offers accepted',
    blames: { 'ike-proposal-mismatch': 60 },
    says: 'no phase 1 policy fits'
  },
  {
    needle: 'phase 1 sa policy not acceptable',
    blames: { 'ike-proposal-mismatch': 60 },
    says: 'no phase 1 policy fits'
  },
  { needle: 'atts are acceptable', event: 'first-answered', says: 'a policy fits' },
  {
    needle: 'proxy identities not supported',
    blames: { 'traffic-selector-mismatch': 94 },
    says: 'the subnets do not match a crypto access list'
  },
  {
    needle: 'invalidated proposal with error 32',
    blames: { 'traffic-selector-mismatch': 86 },
    says: 'the subnets are refused'
  },
  {
    needle: 'did not find matching map',
    blames: { 'traffic-selector-mismatch': 80 },
    says: 'no crypto map has these subnets'
  },
  {
    needle: 'no ipsec cryptomap exists for local address',
    blames: { 'traffic-selector-mismatch': 84 },
    says: 'no crypto map has these subnets'
  },
  {
    needle: 'transform proposal',
    pattern: /transform proposal .{0,80}not supported/i,
    blames: { 'esp-proposal-mismatch': 92 },
    says: 'the phase 2 transform is refused'
  },
  {
    needle: 'invalid transform proposal',
    blames: { 'esp-proposal-mismatch': 88 },
    says: 'the phase 2 transform is refused'
  },
  {
    needle: 'phase 2 sa policy not acceptable',
    blames: { 'esp-proposal-mismatch': 56, 'traffic-selector-mismatch': 54 },
    says: 'phase 2 is refused'
  },
  {
    needle: 'pfs',
    pattern:
      /pfs (?:group )?(?:mismatch|not (?:acceptable|supported|match))|(?:mismatch|invalid|wrong|unacceptable|expected)\w* pfs/i,
    blames: { 'dh-group-mismatch': 92 },
    says: 'the PFS groups differ'
  },
  {
    needle: 'death by retransmission p1',
    pattern: /MM_NO_STATE|MM_SA_SETUP|AG_NO_STATE|AG_INIT/,
    blames: { 'no-response-udp500': 78 },
    says: 'phase 1 got no answer at all'
  },
  {
    needle: 'death by retransmission p1',
    pattern: /MM_KEY_EXCH/,
    blames: { 'psk-mismatch': 72, 'natt-udp4500-blocked': 60 },
    says: 'no answer after the key exchange: another key, or UDP 4500 is lost'
  },
  {
    needle: 'death by retransmission p1',
    blames: { 'no-response-udp500': 50 },
    says: 'phase 1 got no answer'
  },
  {
    needle: 'death by retransmission p2',
    blames: {
      'esp-proposal-mismatch': 48,
      'traffic-selector-mismatch': 46,
      'natt-udp4500-blocked': 40
    },
    says: 'phase 2 got no answer'
  },
  {
    needle: 'retransmitting phase 1 mm_no_state',
    blames: { 'no-response-udp500': 72 },
    soft: true,
    says: 'the first message is sent again: no answer'
  },
  {
    needle: 'retransmitting phase 1 mm_sa_setup',
    blames: { 'no-response-udp500': 56, 'psk-mismatch': 30 },
    soft: true,
    says: 'a phase 1 message is sent again: no answer'
  },
  {
    needle: 'retransmitting phase 1 mm_key_exch',
    blames: { 'psk-mismatch': 68, 'natt-udp4500-blocked': 60 },
    soft: true,
    says: 'no answer after the key exchange'
  },
  {
    needle: 'retransmitting phase 1',
    pattern: /AG_|MM_WAIT/,
    blames: { 'no-response-udp500': 60 },
    soft: true,
    says: 'a phase 1 message is sent again: no answer'
  },
  {
    needle: 'retransmitting phase 2',
    blames: { 'esp-proposal-mismatch': 44, 'traffic-selector-mismatch': 43 },
    soft: true,
    says: 'a phase 2 message is sent again: no answer'
  },
  {
    needle: 'no_proposal_chosen',
    pattern: /NOTIFY NO_PROPOSAL_CHOSEN protocol [23]|NOTIFY PROPOSAL_NOT_CHOSEN protocol [23]/i,
    blames: {
      'esp-proposal-mismatch': 70,
      'dh-group-mismatch': 40,
      'traffic-selector-mismatch': 35
    },
    says: 'phase 2 is refused'
  },
  {
    needle: 'recvd_pkt_inv_spi',
    blames: { 'lifetime-rekey': 58, 'duplicate-sa': 45, 'dpd-timeout': 44 },
    says: 'a packet belongs to an SA that is gone'
  },
  {
    needle: 'has invalid spi',
    blames: { 'lifetime-rekey': 56, 'duplicate-sa': 45, 'dpd-timeout': 44 },
    says: 'a packet belongs to an SA that is gone'
  },
  {
    needle: 'recvd_pkt_not_ipsec',
    blames: { 'routing-conflict': 60, 'traffic-selector-mismatch': 58 },
    says: 'a packet that should be encrypted came in clear'
  },
  {
    needle: 'dpd failure',
    blames: { 'dpd-timeout': 92 },
    says: 'dead peer detection got no answer'
  },
  { needle: 'ipsec_dpd', blames: { 'dpd-timeout': 80 }, says: 'dead peer detection got no answer' },
  {
    needle: 'dpd',
    pattern:
      /DPD.{0,80}(?:fail|dead|timed? ?out|no response|lost|expired|exceed)|(?:fail|dead|lost|timed? ?out).{0,80}DPD/i,
    blames: { 'dpd-timeout': 90 },
    says: 'dead peer detection got no answer'
  },
  { needle: 'peer is dead', blames: { 'dpd-timeout': 88 }, says: 'the peer is taken for dead' },
  {
    needle: 'peer_alive',
    pattern: /lost|fail|dead|timeout/i,
    blames: { 'dpd-timeout': 84 },
    says: 'the peer is taken for dead'
  },
  { needle: 'crypto tunnel', pattern: /is UP\b/, event: 'child-up', says: 'the tunnel is up' },
  { needle: 'ikev2-5-sa_up', event: 'child-up', says: 'the tunnel is up' },
  { needle: 'status of qm_idle', event: 'ike-up', says: 'phase 1 is up' },

  // ASA.
  {
    needle: 'all ipsec sa proposals found unacceptable',
    blames: { 'esp-proposal-mismatch': 91 },
    says: 'no phase 2 proposal fits'
  },
  {
    needle: 'all sa proposals found unacceptable',
    blames: { 'ike-proposal-mismatch': 84 },
    says: 'no phase 1 proposal fits'
  },
  {
    needle: 'for class group description',
    blames: { 'dh-group-mismatch': 68 },
    soft: true,
    says: 'a phase 1 policy has another DH group'
  },
  {
    needle: 'mismatched attribute types',
    pattern: /class (?:Encryption|Hash|Key Length)/i,
    blames: { 'ike-proposal-mismatch': 68 },
    soft: true,
    says: 'a phase 1 policy has another algorithm'
  },
  {
    needle: 'mismatched attribute types',
    pattern: /class Auth/i,
    blames: { 'auth-type-mismatch': 68 },
    soft: true,
    says: 'a phase 1 policy authenticates in another way'
  },
  { needle: 'mismatched pre-shared key', blames: { 'psk-mismatch': 96 }, says: 'the keys differ' },
  {
    needle: 'packet with invalid payloads',
    blames: { 'psk-mismatch': 82 },
    says: 'the peer’s message cannot be decrypted: the keys differ'
  },
  {
    needle: 'no matching crypto map entry',
    blames: { 'traffic-selector-mismatch': 96 },
    says: 'no crypto map has these subnets'
  },
  {
    needle: 'crypto map policy not found',
    blames: { 'traffic-selector-mismatch': 92 },
    says: 'no crypto map has these subnets'
  },
  {
    needle: 'proxy range',
    pattern: /invalid (?:local|remote) Proxy Range/i,
    blames: { 'traffic-selector-mismatch': 90 },
    says: 'the subnets are refused'
  },
  {
    needle: 'unable to find policy',
    pattern: /IKE Initiator unable to find policy/i,
    blames: { 'traffic-selector-mismatch': 76, 'routing-conflict': 40 },
    says: 'no crypto map has this traffic'
  },
  {
    needle: "doesn't match the negotiated policy",
    blames: { 'traffic-selector-mismatch': 86 },
    says: 'traffic arrives that is not in the agreed subnets'
  },
  {
    needle: 'qm fsm error',
    blames: { 'esp-proposal-mismatch': 44, 'traffic-selector-mismatch': 43 },
    says: 'phase 2 failed'
  },
  {
    needle: 'phase 2 mismatch',
    blames: {
      'esp-proposal-mismatch': 62,
      'traffic-selector-mismatch': 52,
      'dh-group-mismatch': 45
    },
    says: 'the phase 2 settings differ'
  },
  {
    needle: 'phase 1 mismatch',
    blames: { 'ike-proposal-mismatch': 70 },
    says: 'the phase 1 settings differ'
  },
  {
    needle: 'ike lost contact with remote peer',
    blames: { 'dpd-timeout': 93 },
    says: 'the keepalives got no answer'
  },
  { needle: 'lost service', blames: { 'dpd-timeout': 74 }, says: 'the peer stopped answering' },
  {
    needle: 'peer reconnected',
    blames: { 'duplicate-sa': 66 },
    says: 'the same peer connected again'
  },
  {
    needle: 'no proposal chosen',
    pattern:
      /non-routine Notify message: No proposal chosen|Notify message.{0,20}No proposal chosen/i,
    event: 'no-proposal',
    says: 'the other side takes none of our proposals'
  },
  {
    needle: 'invalid id info',
    blames: { 'traffic-selector-mismatch': 82 },
    says: 'the other side does not have these subnets'
  },
  { needle: 'invalid hash info', blames: { 'psk-mismatch': 78 }, says: 'the keys differ' },
  {
    needle: 'payload malformed',
    blames: { 'psk-mismatch': 66 },
    says: 'a message could not be read: mostly the keys differ'
  },
  {
    needle: 'unknown tunnel group',
    pattern: /unknown tunnel group/i,
    blames: { 'id-mismatch': 90 },
    says: 'no tunnel group has the peer’s identity'
  },
  {
    needle: "can't find a valid tunnel group",
    blames: { 'id-mismatch': 92 },
    says: 'no tunnel group has the peer’s identity'
  },
  {
    needle: 'tunnel group',
    pattern:
      /(?:unable to|could not|cannot|failed to) (?:find|locate|match).{0,40}tunnel[- ]group/i,
    blames: { 'id-mismatch': 88 },
    says: 'no tunnel group has the peer’s identity'
  },
  {
    needle: 'no trust-point defined in tunnel-group',
    blames: { 'auth-type-mismatch': 84 },
    says: 'the tunnel group wants a certificate and has none'
  },
  {
    needle: 'no valid authentication type',
    blames: { 'auth-type-mismatch': 84, 'psk-mismatch': 50 },
    says: 'no way to authenticate is set for the tunnel group'
  },
  {
    needle: 'unable to remove peertblentry',
    blames: { 'no-response-udp500': 44, 'ike-proposal-mismatch': 40 },
    says: 'phase 1 ended without success'
  },
  {
    needle: 'removing peer from peer table failed',
    blames: { 'no-response-udp500': 44, 'ike-proposal-mismatch': 40 },
    says: 'phase 1 ended without success'
  },
  {
    needle: 'duplicate phase 1 packet detected',
    blames: { 'no-response-udp500': 54, 'natt-udp4500-blocked': 48 },
    soft: true,
    says: 'the peer repeats itself: our answer does not reach it'
  },
  {
    needle: 'asymmetric nat rules matched',
    blames: { 'routing-conflict': 92 },
    says: 'address translation catches the tunnel’s traffic'
  },
  {
    needle: 'failed to locate next hop',
    blames: { 'routing-conflict': 84 },
    says: 'there is no route to the other side'
  },
  {
    needle: 'no route to',
    blames: { 'routing-conflict': 66 },
    soft: true,
    says: 'there is no route'
  },
  {
    needle: 'received fail over',
    blames: { 'dpd-timeout': 30 },
    soft: true,
    says: 'the device failed over'
  },
  { needle: 'phase 1 completed', event: 'ike-up', says: 'phase 1 is up' },
  { needle: 'phase 2 completed', event: 'child-up', says: 'phase 2 is up' },
  { needle: 'sa up. reason', event: 'ike-up', says: 'phase 1 is up' },
  { needle: '602303', event: 'child-up', says: 'an SA was created' },
  {
    needle: 'lan-to-lan sa',
    pattern: /has been created/,
    event: 'child-up',
    says: 'an SA was created'
  }
]
