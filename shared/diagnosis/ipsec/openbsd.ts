import type { IpsecRule } from '../rule'

/** OpenBSD’s iked and its portable copies, at their default verbosity. Source: the daemon’s own messages. */
export const IKED: readonly IpsecRule[] = [
  {
    needle: 'send ike_sa_init req',
    event: 'first-sent',
    says: 'the first message is sent'
  },
  {
    needle: 'recv ike_sa_init res',
    event: 'first-answered',
    says: 'the first message was answered'
  },
  {
    needle: 'recv ike_auth req',
    event: 'auth-received',
    says: 'the peer’s second message arrived'
  },
  { needle: 'send ike_auth req', event: 'auth-sent', says: 'the second message is sent' },
  {
    needle: 'recv ike_auth res',
    event: 'auth-answered',
    says: 'the second message was answered'
  },
  {
    needle: 'ike_sa_init req 0',
    pattern: /retransmit \d{1,4} IKE_SA_INIT req 0\b/,
    event: 'resent-first',
    soft: true,
    says: 'the first message is sent again: no answer'
  },
  {
    needle: 'ike_auth req ',
    pattern: /retransmit \d{1,4} IKE_AUTH req \d/,
    event: 'resent-auth',
    soft: true,
    says: 'the second message is sent again: no answer'
  },
  ...['informational req ', 'create_child_sa req '].map((needle): IpsecRule => ({
    needle,
    pattern: /retransmit \d{1,4} \w{1,20} req \d/,
    event: 'resent-later',
    soft: true,
    says: 'a message of the standing tunnel is sent again: no answer'
  })),
  {
    needle: 'retransmit limit reached for req',
    event: 'gave-up',
    says: 'this side gives up: no answer'
  },
  {
    needle: 'ikev2_recv: ike_sa_init request',
    event: 'first-received',
    says: 'the peer’s first message arrived'
  },
  {
    needle: 'ikev2_recv: ike_auth request',
    event: 'auth-received',
    says: 'the peer’s second message arrived'
  },
  {
    needle: '-> established from',
    pattern: /sa_state: \w{1,20} -> ESTABLISHED/,
    event: 'child-up',
    says: 'the tunnel is up'
  },
  {
    needle: 'established peer',
    pattern: /established peer \S{1,80}\[.{1,120}\] local /,
    event: 'child-up',
    says: 'the tunnel is up'
  },
  {
    needle: 'rekeyed as new ikesa',
    event: 'rekeyed',
    says: 'phase 1 was renewed'
  },
  {
    needle: 'no proposal chosen (ike sa)',
    blames: { 'ike-proposal-mismatch': 86, 'dh-group-mismatch': 40 },
    says: 'no phase 1 proposal fits'
  },
  {
    needle: 'no proposal chosen (child sa)',
    blames: { 'esp-proposal-mismatch': 86, 'dh-group-mismatch': 50 },
    phase: 2,
    says: 'no phase 2 proposal fits'
  },
  {
    needle: 'unable to select dh group',
    blames: { 'dh-group-mismatch': 88 },
    says: 'the DH group is refused'
  },
  {
    needle: 'no compatible policy found',
    pattern: /ike_auth_recv: no compatible policy/i,
    blames: { 'id-mismatch': 84, 'auth-type-mismatch': 48 },
    says: 'no policy is configured for this peer or its identity'
  },
  {
    needle: 'unexpected auth method',
    blames: { 'auth-type-mismatch': 94 },
    says: 'the peer authenticates in another way than wanted'
  },
  {
    needle: 'peer certificate is invalid',
    blames: { 'auth-type-mismatch': 82, 'id-mismatch': 40 },
    says: 'the peer’s certificate is not accepted'
  },
  {
    needle: 'authentication failed notification from peer',
    blames: { 'psk-mismatch': 50, 'id-mismatch': 45, 'auth-type-mismatch': 35 },
    says: 'the other side refused our authentication and does not say why'
  },
  {
    needle: 'ikev2_msg_authverify: authentication failed',
    blames: { 'psk-mismatch': 64, 'auth-type-mismatch': 50 },
    says: 'the peer’s proof of identity does not verify'
  }
]
