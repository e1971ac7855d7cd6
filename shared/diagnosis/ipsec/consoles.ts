import type { IpsecRule } from '../rule'

/** What an operator prints beside a log: routes, KLIPS’ table. */
export const CONSOLES: readonly IpsecRule[] = [
  ...[' via ', ' dev '].map((needle): IpsecRule => ({
    needle,
    pattern:
      /^\d[\d.]{6,14}(?:\/\d{1,2})?(?: via \S{2,45})? dev (?!\S{0,12}(?:ipsec|vti|xfrm|tun|gre|wg|ppp|lo\b|lan|dummy))\w/,
    event: 'routed',
    says: 'a route leads past the tunnel'
  })),
  {
    needle: '%trap',
    pattern: /^\d{1,20}\s.{1,60}->.{1,60}=> %trap\s*$/,
    event: 'trapped',
    says: 'the tunnel is not up: the next packet would begin it'
  },
  {
    needle: 'trafficstatus',
    pattern: /\bipsec (?:whack --|auto --)?trafficstatus\s*$/,
    event: 'asked-list',
    says: 'the SAs are asked for, and none is listed'
  }
]
