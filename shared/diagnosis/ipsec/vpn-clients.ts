import type { IpsecRule } from '../rule'

/**
 * What client programs tell their user: Cisco’s VPN Client by its reasons 401 to 449, vpnc, Shrew Soft’s, and those
 * that speak like them. Whether the gateway fell silent or never spoke is told by whether the tunnel was up before.
 */
export const VPN_CLIENTS: readonly IpsecRule[] = [
  ...['gateway not responding', 'gateway is not responding', 'peer is no longer responding'].map(
    (needle): IpsecRule => ({ needle, event: 'timed-out', says: 'the peer does not answer' })
  ),
  ...['negotiation timout', 'negotiation timeout occurred'].map((needle): IpsecRule => ({
    needle,
    event: 'timed-out',
    says: 'the negotiation ended without an answer'
  })),
  {
    needle: 'contact the security gateway',
    pattern: /(?:unable|failed|could not) to (?:establish )?contact the security gateway/i,
    event: 'timed-out',
    says: 'the peer does not answer'
  },
  {
    needle: 'lost contact with the security gateway',
    blames: { 'dpd-timeout': 84 },
    says: 'the peer stopped answering'
  },
  {
    needle: 'terminated by dead peer detection',
    blames: { 'dpd-timeout': 92 },
    says: 'dead peer detection got no answer'
  },
  {
    needle: 'tunnel enabled',
    pattern: /^\W{0,4}(?:\S{1,30} ){0,3}tunnel enabled\W{0,4}$/i,
    event: 'child-up',
    says: 'the tunnel is up'
  },
  ...['tunnel disabled', 'session terminated by gateway'].map((needle): IpsecRule => ({
    needle,
    event: 'lost',
    says: 'the tunnel was closed'
  })),
  { needle: 'vpn connection is secure', event: 'child-up', says: 'the tunnel is up' },
  {
    needle: 'vpnc started in',
    pattern: /\bVPNC started in (?:back|fore)ground/i,
    event: 'child-up',
    says: 'the tunnel is up'
  },
  {
    needle: 'user authentication',
    pattern: /user authentication (?:error|failed)/i,
    blames: { 'auth-type-mismatch': 60, 'psk-mismatch': 46 },
    soft: true,
    says: 'the user was not accepted'
  },
  {
    needle: 'gateway authentication error',
    blames: { 'psk-mismatch': 66, 'id-mismatch': 54, 'auth-type-mismatch': 50 },
    says: 'the authentication failed'
  },
  {
    needle: 'group password',
    pattern: /check group password|invalid group password/i,
    blames: { 'psk-mismatch': 90 },
    says: 'the keys differ'
  },
  {
    needle: 'failed to authenticate peer',
    blames: { 'psk-mismatch': 62, 'id-mismatch': 50, 'auth-type-mismatch': 46 },
    says: 'the authentication failed'
  },
  {
    needle: 'del_reason_peer_not_responding',
    event: 'timed-out',
    says: 'the peer does not answer'
  },
  {
    needle: 'retransmission count exceeded',
    event: 'timed-out',
    says: 'this side gives up: no answer'
  },
  {
    needle: 'isakmp_n_no_proposal_chosen',
    pattern: /response (?:rejected|was invalid)/i,
    event: 'no-proposal',
    says: 'the other side takes none of our proposals'
  },
  {
    needle: 'isakmp_n_invalid_exchange_type',
    blames: { 'ike-version-mismatch': 66, 'auth-type-mismatch': 48 },
    says: 'the IKE modes differ'
  }
]
