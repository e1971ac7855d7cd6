import type { IpsecRule } from '../rule'
import { said } from './said'

const SILENT = 'this side gives up: no answer'
const DIFFER = 'the networks of the two sides do not agree'

/** One attribute of a phase 1 offer: `attribute_unacceptable: GROUP_DESCRIPTION: got MODP_1024, expected MODP_2048`. */
const attribute = (
  name: string,
  blames: NonNullable<IpsecRule['blames']>,
  says: string
): IpsecRule => ({
  needle: 'attribute_unacceptable: ',
  pattern: new RegExp(`attribute_unacceptable: ${name}\\b`),
  blames,
  soft: true,
  says
})

/** OpenBSD’s isakmpd, and its copy for Linux. Source: the daemon’s own messages. */
export const ISAKMPD: readonly IpsecRule[] = [
  ...[
    'transport_send_messages: giving up on',
    'either this message did not reach',
    'responsemessage did not reach'
  ].map((needle): IpsecRule => ({ needle, event: 'timed-out', says: SILENT })),
  attribute(
    'GROUP_DESCRIPTION',
    { 'dh-group-mismatch': 84, 'ike-proposal-mismatch': 60 },
    'the DH groups differ'
  ),
  attribute(
    'AUTHENTICATION_METHOD',
    { 'auth-type-mismatch': 84, 'ike-proposal-mismatch': 60 },
    'the ways to authenticate differ'
  ),
  attribute(
    'LIFE_(?:DURATION|TYPE)',
    { 'lifetime-rekey': 74, 'ike-proposal-mismatch': 60 },
    'the lifetimes differ'
  ),
  attribute(
    '(?:ENCRYPTION_ALGORITHM|HASH_ALGORITHM|KEY_LENGTH|PRF)',
    { 'ike-proposal-mismatch': 80 },
    'an algorithm of phase 1 differs'
  ),
  said(
    'message_negotiate_sa: no compatible proposal',
    { 'ike-proposal-mismatch': 62, 'esp-proposal-mismatch': 58 },
    'no proposal fits'
  ),
  said('peer proposed invalid phase 2 ids', { 'traffic-selector-mismatch': 88 }, DIFFER),
  {
    needle: 'due to notification type',
    pattern: /dropped message.{0,80}due to notification type AUTHENTICATION_FAILED/,
    blames: { 'psk-mismatch': 56, 'auth-type-mismatch': 48, 'id-mismatch': 46 },
    soft: true,
    says: 'the authentication was refused'
  },
  {
    needle: 'due to notification type',
    pattern: /dropped message.{0,80}due to notification type INVALID_ID_INFORMATION/,
    blames: { 'id-mismatch': 60, 'traffic-selector-mismatch': 59 },
    soft: true,
    says: 'the ID information is refused'
  },
  { needle: 'phase 2 done: initiator id', event: 'child-up', says: 'phase 2 is up' },
  { needle: 'phase 1 done: initiator id', event: 'ike-up', says: 'phase 1 is up' }
]
