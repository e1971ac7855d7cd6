import type { IpsecRule } from '../rule'

/** strongSwan’s charon and what is built on it (pfSense, OPNsense, UniFi, EdgeOS, Sophos, Meraki from 15.12): versions, proposals and traffic selectors. Source: the daemon’s own messages. */
export const CHARON_PROPOSALS: readonly IpsecRule[] = [
  {
    needle: 'received proposals inacceptable',
    blames: { 'ike-proposal-mismatch': 88, 'dh-group-mismatch': 30 },
    says: 'none of the peer’s phase 1 proposals is acceptable'
  },
  {
    // A notify under a HASH is encrypted: phase 1 stands (RFC 2409 §5.7).
    needle: 'hash n(no_prop)',
    event: 'child-asked',
    blames: { 'esp-proposal-mismatch': 72, 'dh-group-mismatch': 46 },
    phase: 2,
    says: 'phase 2 is refused: no proposal fits'
  },
  {
    needle: 'received no_proposal_chosen notify error',
    blames: { 'ike-proposal-mismatch': 60, 'dh-group-mismatch': 35, 'ike-version-mismatch': 30 },
    says: 'the other side takes none of our phase 1 proposals'
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
    needle: 'configured dh group',
    pattern: /configured (?:DH group|key exchange method) \S{1,40} not supported/i,
    blames: { 'dh-group-mismatch': 82 },
    says: 'the configured DH group is not available on this side'
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
  { needle: 'aggressive re', event: 'ikev1', says: 'IKEv1 is spoken' },
  {
    needle: 'received no_proposal_chosen notify, no child_sa built',
    event: 'no-proposal',
    blames: { 'esp-proposal-mismatch': 66, 'dh-group-mismatch': 40 },
    says: 'the other side takes none of our phase 2 proposals'
  },
  { needle: 'proposal matches', event: 'proposal-fits', says: 'a proposal fits' },
  { needle: 'selected proposal:', event: 'proposal-chosen', says: 'a proposal fits' },
  {
    // What charon says of a Quick Mode alone.
    needle: 'no matching proposal found, sending',
    event: 'child-asked',
    blames: { 'esp-proposal-mismatch': 74, 'dh-group-mismatch': 46 },
    phase: 2,
    says: 'none of the peer’s phase 2 proposals is acceptable'
  },
  {
    needle: 'no acceptable',
    pattern: /no acceptable (?:DIFFIE_HELLMAN_GROUP|KEY_EXCHANGE_METHOD) found/,
    event: 'no-group',
    soft: true,
    says: 'the DH group of one proposal does not fit'
  },
  {
    needle: 'proposal mismatch in child sa',
    blames: { 'esp-proposal-mismatch': 84, 'dh-group-mismatch': 46 },
    phase: 2,
    says: 'no phase 2 proposal fits'
  },
  {
    needle: 'received ts_unacceptable',
    blames: { 'traffic-selector-mismatch': 95 },
    says: 'the other side does not have these subnets'
  },
  {
    needle: 'n(ts_unacc',
    pattern: /^(?!.*generating )/,
    blames: { 'traffic-selector-mismatch': 93 },
    says: 'the subnets are refused'
  },
  {
    // Our own answer only follows what a line before it says.
    needle: 'n(ts_unacc',
    pattern: /generating /,
    blames: { 'traffic-selector-mismatch': 58 },
    says: 'this side refuses the subnets'
  },
  {
    needle: 'peer selected invalid traffic selectors',
    blames: { 'traffic-selector-mismatch': 93 },
    says: 'the peer’s subnets do not fit'
  },
  {
    needle: 'single_pair_required',
    blames: { 'traffic-selector-mismatch': 88 },
    says: 'the other side takes one pair of addresses only'
  },
  ...['failed_cp_required', 'n(fail_cp_req)'].map((needle): IpsecRule => ({
    needle,
    blames: { 'traffic-selector-mismatch': 52 },
    says: 'the other side wants its peer to ask for an inner address'
  })),
  ...['internal_address_failure', 'n(int_addr_fail)'].map((needle): IpsecRule => ({
    needle,
    blames: { 'traffic-selector-mismatch': 46 },
    soft: true,
    says: 'no inner address is free for the peer'
  })),
  {
    // What charon says of a Quick Mode whose other side wants PFS.
    needle: 'ke payload missing in message',
    blames: { 'dh-group-mismatch': 88 },
    phase: 2,
    says: 'PFS is required by one side and not offered by the other'
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
    event: 'invalid-id',
    says: 'the ID information is refused'
  },
  {
    needle: 'n(inval_id)',
    event: 'invalid-id',
    says: 'the ID information is refused'
  },
  {
    needle: 'failed to establish child_sa',
    blames: { 'esp-proposal-mismatch': 20, 'traffic-selector-mismatch': 18 },
    soft: true,
    says: 'phase 2 failed, phase 1 stays'
  },
  {
    needle: 'closing ike_sa due child_sa setup failure',
    blames: { 'esp-proposal-mismatch': 20, 'traffic-selector-mismatch': 18 },
    soft: true,
    says: 'phase 2 failed'
  },
  {
    needle: 'of request with message id 0',
    event: 'resent-first',
    soft: true,
    says: 'the first message is sent again: no answer'
  }
]
