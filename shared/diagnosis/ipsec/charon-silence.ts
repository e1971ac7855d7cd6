import type { IpsecRule } from '../rule'

/** strongSwan’s charon and what is built on it (pfSense, OPNsense, UniFi, EdgeOS, Sophos, Meraki from 15.12): silences, and what befalls a standing tunnel. Source: the daemon’s own messages. */
export const CHARON_SILENCE: readonly IpsecRule[] = [
  {
    needle: 'closing expired child_sa',
    blames: { 'lifetime-rekey': 78 },
    says: 'an SA reached its hard lifetime before it was renewed'
  },
  {
    needle: 'creating delete job for child_sa',
    // SPI 0 is what traffic asked for and never got.
    pattern: /for CHILD_SA (?!\S{1,8}0x0{8}\b)/i,
    blames: { 'lifetime-rekey': 76 },
    says: 'an SA reached its hard lifetime'
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
    needle: 'of response message id 0, seq',
    event: 'repeated-first',
    soft: true,
    says: 'our answer is sent again: it does not reach the peer, or the peer cannot read it'
  },
  {
    needle: 'half-open ike_sa limit of',
    event: 'half-open',
    says: 'the peer began and never came back'
  },
  {
    needle: '0000000000000000_r',
    pattern: /SPIs: [0-9a-f]{16}_i\*? 0{16}_r/,
    blames: { 'no-response-udp500': 66 },
    soft: true,
    says: 'the first message is sent, no answer arrived yet'
  },
  {
    needle: 'mobike update deferred',
    event: 'started',
    says: 'this side’s address is changing'
  },
  {
    needle: 'path probings',
    pattern: /giving up after \d{1,4} path probings/,
    blames: { 'dpd-timeout': 84, 'routing-conflict': 50 },
    says: 'no way to the peer is left'
  },
  {
    needle: 'error installing route',
    blames: { 'routing-conflict': 84 },
    says: 'a route cannot be installed'
  },
  {
    needle: 'unable to add sad entry',
    pattern: /ALREADY_DONE|File exists/,
    blames: { 'duplicate-sa': 64, 'routing-conflict': 46 },
    says: 'the kernel has this SA already'
  },
  {
    needle: 'deleting half open ike_sa',
    event: 'half-open',
    says: 'the peer began and never came back'
  },
  {
    needle: 'error writing to socket',
    pattern: /unreachable|No route to host|Invalid argument/i,
    blames: { 'no-response-udp500': 62, 'routing-conflict': 58 },
    soft: true,
    says: 'the packet cannot be sent: there is no way to the peer'
  },
  {
    needle: 'operation not permitted',
    pattern: /error writing to socket|sending packet failed|\bsend(?:to|msg)\b/,
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
  {
    needle: 'dpd check timed out',
    blames: { 'dpd-timeout': 92 },
    says: 'dead peer detection got no answer'
  },
  {
    needle: 'destroying duplicate ike_sa',
    event: 'displaced',
    says: 'a second IKE SA of the same peer displaces the first'
  },
  {
    needle: 'deleting duplicate ike_sa',
    event: 'displaced',
    says: 'a second IKE SA of the same peer displaces the first'
  },
  {
    // Less than an unanswered IKE_AUTH: who is not heard asks again, and is then there twice.
    needle: 'uniqueness policy',
    pattern: /^(?!.*suspected reauthentication)/,
    blames: { 'duplicate-sa': 78 },
    says: 'only one IKE SA for this peer is allowed'
  },
  {
    needle: 'keeping connection',
    pattern: /cancel(?:l)?ing .{0,40}duplicate|keep(?:ing)? existing|rejecting.{0,40}duplicate/i,
    blames: { 'duplicate-sa': 80 },
    says: 'a second IKE SA of the same peer is refused'
  },
  {
    needle: 'due to existing duplicate',
    blames: { 'duplicate-sa': 88 },
    says: 'the same CHILD SA exists already'
  },
  {
    // The peer repeats the answer before: what was sent after it has not arrived.
    needle: 'but next request already sent',
    blames: { 'natt-udp4500-blocked': 82 },
    soft: true,
    says: 'the peer repeats its answer: our encrypted message does not reach it'
  },
  {
    needle: 'deleting ike_sa',
    pattern: /deleting IKE_SA \S{1,80} between/,
    event: 'lost',
    says: 'this side closed the tunnel, and it is not seen to come back'
  },
  {
    needle: 'received delete for ike_sa',
    event: 'lost',
    says: 'the other side closed the tunnel, and it is not seen to come back'
  },
  {
    // The number stands for another connection, or for another peer of the same one.
    needle: 'the same policy for reqid',
    blames: { 'routing-conflict': 72, 'duplicate-sa': 66 },
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
    event: 'collision',
    says: 'both sides renew at the same moment'
  },
  {
    needle: 'rekeying failed',
    pattern: /^(?!.*trying again)/i,
    blames: { 'lifetime-rekey': 86, 'dh-group-mismatch': 35 },
    says: 'the renewal of the key failed'
  },
  {
    needle: 'rekeying failed',
    pattern: /trying again/i,
    blames: { 'lifetime-rekey': 86, 'dh-group-mismatch': 35 },
    soft: true,
    says: 'the renewal of the key failed, and is tried again'
  },
  {
    needle: 'rekeying ike_sa failed',
    blames: { 'lifetime-rekey': 88 },
    says: 'the renewal of phase 1 failed'
  },
  {
    needle: 'child_sa rekeying',
    pattern: /CHILD_SA rekeying.{0,30}fail(?!.{0,10}trying again)/i,
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
  ...[
    'no capable fetcher found',
    'libcurl request failed',
    'fallback to crl',
    'crl fetching failed',
    'ocsp request to'
  ].map((needle): IpsecRule => ({
    needle,
    event: 'started',
    says: 'a list of revoked certificates is missing, which does no harm'
  })),
  {
    needle: 'temporary_failure',
    // pluto also gives its own failures this name.
    pattern: /^(?!.*CHILD SA failed: )/,
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
      /(?:hard|maximum|overtime|IKE_SA|CHILD_SA).{0,40}lifetime (?:expired|exceeded|reached)|(?<!IPSec key |soft |when )lifetime expired/i,
    blames: { 'lifetime-rekey': 72 },
    says: 'a lifetime ended before the key was renewed'
  },
  {
    needle: 'expired',
    pattern:
      /^(?!.*(?:\b(?:IPsec|ISAKMP)-SA expired|superseded|soft expired|maybe expired|\(expired\?\))).*(?:CHILD_SA \S{1,80} expired|expire for policy|SA .{0,60}expired)/i,
    blames: { 'lifetime-rekey': 64 },
    soft: true,
    says: 'an SA ended without renewal'
  },
  {
    needle: 'invalid_spi',
    pattern: /received INVALID_SPI/,
    blames: { 'lifetime-rekey': 58, 'duplicate-sa': 46, 'dpd-timeout': 44 },
    says: 'the other side no longer has this SA'
  }
]
