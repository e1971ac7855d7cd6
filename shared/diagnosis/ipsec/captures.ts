import type { IpsecRule } from '../rule'

/**
 * Captures of UDP 500 and 4500 as tcpdump and Wireshark print them. Who is who stands in the exchange, not in the
 * addresses: requests are asked, responses answer. tcpdump does not tell requests of main mode from one another.
 */
export const CAPTURES: readonly IpsecRule[] = [
  ...['ikev2_init[i', 'ike_sa_init mid=00 initiator request'].map((needle): IpsecRule => ({
    needle,
    event: 'resent-first',
    soft: true,
    says: 'the first message goes out: no answer is captured'
  })),
  ...['ikev2_init[r', 'ike_sa_init mid=00 responder response'].map((needle): IpsecRule => ({
    needle,
    event: 'first-answered',
    says: 'the first message was answered'
  })),
  ...['ikev2_auth[i', 'ike_auth mid=01 initiator request'].map((needle): IpsecRule => ({
    needle,
    event: 'resent-auth',
    soft: true,
    says: 'the second message goes out: no answer is captured'
  })),
  ...['ikev2_auth[r', 'ike_auth mid=01 responder response'].map((needle): IpsecRule => ({
    needle,
    event: 'auth-answered',
    says: 'the second message was answered'
  })),
  {
    needle: 'isakmp: phase 1',
    pattern: /isakmp: phase 1 I (?:ident|agg)(?!\[E\])/,
    event: 'resent-first',
    soft: true,
    says: 'the first message goes out: no answer is captured'
  },
  {
    needle: 'isakmp: phase 1',
    pattern: /isakmp: phase 1 R (?:ident|agg)(?!\[E\])/,
    event: 'first-answered',
    says: 'the first message was answered'
  },
  {
    needle: 'isakmp: phase 1',
    pattern: /isakmp: phase 1 I (?:ident|agg)\[E\]/,
    event: 'resent-auth',
    soft: true,
    says: 'the encrypted message goes out: no answer is captured'
  },
  {
    needle: 'isakmp: phase 1',
    pattern: /isakmp: phase 1 R (?:ident|agg)\[E\]/,
    event: 'ike-up',
    says: 'phase 1 is up'
  },
  {
    needle: 'isakmp: phase 1',
    event: 'ikev1',
    says: 'IKEv1 is spoken'
  },
  {
    needle: 'isakmp: phase 2/others i oakley-quick',
    event: 'child-asked',
    says: 'phase 2 begins'
  },
  {
    // What is captured on the tunnel's own interface has come through it.
    needle: 'listening on ',
    pattern: /listening on (?:ip_)?(?:vti|ipsec|xfrm)[\w.-]{0,20},/,
    event: 'ike-up',
    says: 'what passes the tunnel is captured'
  }
]
