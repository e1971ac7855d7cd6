import type { IpsecRule } from '../rule'
import { said, strayed } from './said'

/** Single messages of ASA and IOS, mostly pasted alone. Source: Cisco’s system message guides (ASA 402…, 713…, 751…; IOS CRYPTO). */
export const CISCO_MESSAGES: readonly IpsecRule[] = [
  {
    needle: 'ev_re_xmt',
    pattern: /CurState: I_WAIT_INIT\b/,
    event: 'resent-first',
    soft: true,
    says: 'the first message is sent again: no answer'
  },
  {
    needle: 'ev_re_xmt',
    pattern: /CurState: I_WAIT_AUTH\b/,
    event: 'resent-auth',
    soft: true,
    says: 'the second message is sent again: no answer'
  },
  { needle: 'sent pkt [ike_auth]', event: 'auth-sent', says: 'the second message is sent' },
  {
    needle: 'recv pkt [ike_auth]',
    event: 'auth-answered',
    says: 'the second message was answered'
  },
  {
    needle: 'killed ikev2 tunnel',
    pattern: /Reason: Internal Error/i,
    blames: { 'traffic-selector-mismatch': 58, 'esp-proposal-mismatch': 57 },
    soft: true,
    says: 'phase 2 failed'
  },
  {
    needle: 'assigned to session',
    pattern: /-751025: /,
    event: 'child-up',
    says: 'the tunnel is up'
  },
  {
    needle: 'pfkey active sa',
    pattern: /Received PFKEY Active SA for SPI .{1,20}, error FALSE/i,
    event: 'child-up',
    says: 'phase 2 is up'
  },
  {
    needle: 'delete_by_user_command',
    event: 'closed',
    says: 'an operator closed the tunnel'
  },
  {
    needle: 'unsupported failover version',
    event: 'started',
    says: 'a box without a partner says so'
  },
  {
    needle: 'no matching phase 1 policy',
    blames: { 'ike-proposal-mismatch': 86 },
    says: 'no phase 1 proposal fits'
  },
  strayed('encrypted packet with no matching sa'),
  strayed('is not an initialization offer'),
  strayed('with an invalid spi'),
  {
    needle: 'timed out on initial contact',
    blames: { 'no-response-udp500': 84 },
    says: 'no answer from the peer'
  },
  {
    needle: 'phase 2 sa negotiation failed',
    blames: { 'esp-proposal-mismatch': 60, 'traffic-selector-mismatch': 58 },
    soft: true,
    says: 'phase 2 failed'
  },
  {
    needle: 'user authorization failed',
    blames: { 'auth-type-mismatch': 62, 'psk-mismatch': 50 },
    says: 'the user was not accepted'
  },
  {
    needle: 'conflicting protocols specified by tunnel-group',
    blames: { 'ike-version-mismatch': 62, 'esp-proposal-mismatch': 48 },
    says: 'the group allows another protocol than the one that is asked for'
  },
  {
    needle: 'could not add route',
    blames: { 'routing-conflict': 84 },
    says: 'a route cannot be installed'
  },
  {
    needle: 'phase 2 failure:',
    pattern:
      /Phase 2 failure:.{0,20}Mismatched attribute types for class (?:Encry|Hash|Key|HMAC|Auth|ESP)/i,
    blames: { 'esp-proposal-mismatch': 78 },
    soft: true,
    phase: 2,
    says: 'a phase 2 proposal has another algorithm'
  },
  {
    needle: 'for class encapsulation mode',
    pattern: /UDP/,
    blames: { 'natt-udp4500-blocked': 66, 'esp-proposal-mismatch': 58 },
    soft: true,
    says: 'only one side speaks NAT traversal'
  },
  {
    needle: 'for class encapsulation mode',
    pattern: /^(?!.*UDP)/,
    blames: { 'esp-proposal-mismatch': 70 },
    soft: true,
    says: 'one side uses tunnel mode, the other transport mode'
  },
  {
    needle: 'qm_wait_msg2',
    pattern: /EV_TIMEOUT|QM_WAIT_MSG2, EV_RETRY/,
    event: 'child-asked',
    blames: { 'traffic-selector-mismatch': 60, 'esp-proposal-mismatch': 59, 'dpd-timeout': 46 },
    soft: true,
    says: 'the request for phase 2 gets no answer'
  },
  {
    needle: 'containing ah data instead of esp',
    blames: { 'esp-proposal-mismatch': 74 },
    says: 'one side uses AH, the other ESP'
  },
  {
    needle: 'connection is group locked',
    blames: { 'id-mismatch': 62, 'auth-type-mismatch': 52 },
    says: 'the group is not the one that this peer may use'
  },
  {
    needle: 'ikmp_inval_cert',
    blames: { 'auth-type-mismatch': 86 },
    says: 'the peer’s certificate is not accepted'
  },
  {
    needle: 'failed to find a matching profile',
    blames: { 'id-mismatch': 82 },
    says: 'no profile is configured for these identities'
  },
  {
    needle: 'certificate authentication failed',
    blames: { 'auth-type-mismatch': 78 },
    says: 'the peer’s certificate is not accepted'
  }
]

const GONE_DOWN = 'the tunnel went down, and it is not seen to come back'
const NO_CERTIFICATE = 'this side has no certificate to show'
const NOT_TRUSTED = 'the peer’s certificate is not accepted'
const NO_KEY = 'no key is configured for this peer'
const NO_MAP = 'no crypto map has these subnets'

/** The same, where nothing but the phrase counts. */
export const CISCO_PHRASES: readonly IpsecRule[] = [
  ...[
    'was unsuccessful at setting up a tunnel',
    'connection terminated for peer',
    'session is being torn down',
    'isakmp_manual_delete'
  ].map((needle): IpsecRule => ({ needle, event: 'lost', says: GONE_DOWN })),
  {
    needle: 'deleting sa',
    pattern: /IKEv2-PROTO-\d: \(\d{1,10}\): Deleting SA\s*$/,
    event: 'lost',
    says: GONE_DOWN
  },
  ...['line protocol', 'changed state to down', 'is down: '].map((needle): IpsecRule => ({
    needle,
    pattern: /\bTunnel\d{1,6}\b.{0,40}(?:line protocol is down|changed state to down|is down: )/i,
    event: 'trapped',
    says: GONE_DOWN
  })),
  ...['failed to retrieve certificate issuer list', 'retrieval of trustpoint(s) failed'].map(
    (needle): IpsecRule => ({
      needle,
      event: 'started',
      says: 'no certificates are set up here, which keys do not need'
    })
  ),
  said(
    'reason: phase 2 error',
    { 'esp-proposal-mismatch': 60, 'traffic-selector-mismatch': 58 },
    'phase 2 failed'
  ),
  said(
    'reason: phase 1 error',
    { 'psk-mismatch': 52, 'ike-proposal-mismatch': 50 },
    'phase 1 failed'
  ),
  said(
    'no group found by matching',
    { 'id-mismatch': 84 },
    'no tunnel group has the peer’s identity'
  ),
  said(
    'group_name not found',
    { 'id-mismatch': 78, 'psk-mismatch': 50 },
    'no tunnel group has the peer’s identity'
  ),
  said(
    'using certificate maps failed',
    { 'auth-type-mismatch': 66, 'id-mismatch': 62 },
    'no tunnel group has the peer’s identity'
  ),
  said('phase 1 id data length', { 'id-mismatch': 70 }, 'the peer’s identity cannot be read'),
  said('unsupported certificate encoding', { 'auth-type-mismatch': 74 }, NOT_TRUSTED),
  said(
    'unable to process the received peer certificate',
    { 'auth-type-mismatch': 82 },
    NOT_TRUSTED
  ),
  said('failed to retrieve identity certificate', { 'auth-type-mismatch': 80 }, NO_CERTIFICATE),
  said('no identity cert specified', { 'auth-type-mismatch': 84 }, NO_CERTIFICATE),
  said(
    'failed our user authentication',
    { 'auth-type-mismatch': 70, 'psk-mismatch': 50 },
    'the user was not accepted'
  ),
  said(
    'remote user is not authenticated',
    { 'auth-type-mismatch': 72, 'psk-mismatch': 46 },
    'the user was not accepted'
  ),
  said(
    'received authentication failure message',
    { 'psk-mismatch': 60, 'auth-type-mismatch': 54 },
    'the authentication was refused'
  ),
  said('could not add static route', { 'routing-conflict': 80 }, 'a route cannot be installed'),
  said('to peer was not found', { 'routing-conflict': 74 }, 'there is no route to the peer'),
  said(
    'looped chain attempting to stack',
    { 'routing-conflict': 82 },
    'the route to the peer leads into its own tunnel'
  ),
  said(
    'invalid source proxy address',
    { 'traffic-selector-mismatch': 78 },
    'the subnets are refused'
  ),
  said('acl does not match proxy ids', { 'traffic-selector-mismatch': 72 }, NO_MAP),
  said('invalid proxy ids', { 'traffic-selector-mismatch': 82 }, 'the subnets are refused'),
  said('dh key with bad length', { 'dh-group-mismatch': 86 }, 'the DH groups differ'),
  said(
    'rejected nat enabled ipsec',
    { 'natt-udp4500-blocked': 70 },
    'only one side speaks NAT traversal'
  ),
  said('profile has no keyring', { 'psk-mismatch': 56, 'id-mismatch': 46 }, NO_KEY),
  said('no cert or pre-shared address key', { 'psk-mismatch': 84, 'id-mismatch': 50 }, NO_KEY),
  said('r_u_there_ack not received', { 'dpd-timeout': 82 }, 'dead peer detection got no answer'),
  said('peers_alive: no ack', { 'dpd-timeout': 86 }, 'dead peer detection got no answer'),
  {
    needle: 'static crypto map check',
    pattern: /no ACL configured/i,
    blames: { 'traffic-selector-mismatch': 64 },
    soft: true,
    says: NO_MAP
  },
  {
    needle: 'validate_transform_proposal',
    pattern: /(?:invalid local address|peer address .{1,60} not found)/i,
    blames: { 'traffic-selector-mismatch': 80, 'id-mismatch': 50, 'routing-conflict': 46 },
    soft: true,
    says: 'no crypto map is for this peer on this interface'
  },
  {
    needle: 'responder forcing change of phase',
    event: 'started',
    says: 'the shorter lifetime is taken'
  },
  {
    // The message id is zero in phase 1.
    needle: 'ike_decode resending message',
    pattern: /\(msgid=0\).{0,120}\bSA \(1\)/i,
    event: 'resent-first',
    soft: true,
    says: 'the first message is sent again: no answer'
  },
  {
    needle: 'session establishment timed out',
    event: 'timed-out',
    soft: true,
    says: 'the negotiation ended without an answer'
  },
  {
    needle: 'was successful at setting up a tunnel',
    event: 'child-up',
    says: 'the tunnel is up'
  }
]
