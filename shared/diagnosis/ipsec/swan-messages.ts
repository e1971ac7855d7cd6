import type { IpsecRule } from '../rule'
import { said } from './said'

const NOT_TRUSTED = 'the peer’s certificate is not accepted'
const NO_PRIVATE_KEY = 'this side is to sign with a private key and has none'
const NO_ADDRESS = 'the other side has no inner address to give'
const DH_FAILED = 'the Diffie-Hellman exchange failed'
const LATE = 'answers to dead peer detection come late or out of order'
const KERNEL = 'the system does not take the SA'
const ROUTE = 'a route or policy cannot be installed'

/** Single messages of charon, as they are pasted without what stands around them. Source: the daemon’s own messages. */
export const CHARON_MESSAGES: readonly IpsecRule[] = [
  said(
    'received duplicate fragment',
    { 'natt-udp4500-blocked': 60, 'no-response-udp500': 50 },
    'a message in pieces never arrives whole'
  ),
  {
    needle: 'selected peer config',
    pattern: /selected peer config '.{1,120}' (?:unacceptable|inacceptable)/i,
    blames: { 'auth-type-mismatch': 58, 'id-mismatch': 54 },
    soft: true,
    says: 'the connection that was chosen asks for more than the peer shows'
  },
  said(
    'uses unsupported authentication',
    { 'auth-type-mismatch': 70 },
    'the ways to authenticate differ'
  ),
  said('no xauth method found', { 'auth-type-mismatch': 74 }, 'the peer wants a user (XAuth)'),
  said('eap method not supported', { 'auth-type-mismatch': 92 }, 'the peer wants EAP'),
  said('peer certificate verification failed', { 'auth-type-mismatch': 78 }, NOT_TRUSTED),
  said('dh group selection failed', { 'dh-group-mismatch': 74 }, DH_FAILED),
  said('applying dh public value failed', { 'dh-group-mismatch': 68 }, DH_FAILED),
  said('unable to apply received ke value', { 'dh-group-mismatch': 68 }, DH_FAILED),
  said(
    'integrity check failed',
    { 'psk-mismatch': 56 },
    'a message could not be read: mostly the keys differ'
  ),
  said(
    'hash payload missing in message',
    { 'psk-mismatch': 56 },
    'a message could not be read: mostly the keys differ'
  ),
  said('invalid dpd sequence number', { 'dpd-timeout': 60 }, LATE),
  said(
    'half-open ike_sa limit',
    { 'natt-udp4500-blocked': 58, 'no-response-udp500': 52 },
    'the peer begins again and again and never comes back'
  ),
  said(
    'peer too aggressive',
    { 'natt-udp4500-blocked': 58, 'no-response-udp500': 52 },
    'the peer begins again and again and never comes back'
  ),
  said(
    'due to asymmetric setup',
    { 'lifetime-rekey': 68 },
    'only the other side can renew the tunnel'
  ),
  said('reauthenticating ike_sa failed', { 'lifetime-rekey': 74 }, 'the renewal of the key failed'),
  said(
    'child_sa not found after rekeying',
    { 'lifetime-rekey': 74 },
    'the renewal of the key failed'
  ),
  said(
    'starting reauthentication',
    { 'lifetime-rekey': 46 },
    'the other side does not renew keys: the tunnel is built anew'
  ),
  said(
    'creating child_sa failed',
    { 'esp-proposal-mismatch': 52, 'traffic-selector-mismatch': 50 },
    'phase 2 failed'
  ),
  said(
    'request for unestablished ike_sa',
    { 'natt-udp4500-blocked': 52, 'psk-mismatch': 46 },
    'the peer thinks that phase 1 is up, this side does not'
  ),
  said('no virtual ip found', { 'traffic-selector-mismatch': 56 }, NO_ADDRESS),
  said('unable to assign address', { 'traffic-selector-mismatch': 56 }, NO_ADDRESS),
  said('ipsec sa (sad) in kernel', { 'esp-proposal-mismatch': 52, 'duplicate-sa': 44 }, KERNEL),
  said('ipsec policies (spd) in kernel', { 'routing-conflict': 60, 'duplicate-sa': 46 }, ROUTE)
]

/** The same of pluto. */
export const PLUTO_MESSAGES: readonly IpsecRule[] = [
  {
    needle: 'dropping unexpected create_child_sa',
    pattern: /REKEY_SA/,
    blames: { 'lifetime-rekey': 70 },
    soft: true,
    says: 'the renewal that the peer asks for is not taken'
  },
  {
    needle: 'deleting state (state_main_i3',
    pattern: /MAIN_I3\) aged (?:[5-9]|\d{2,6})\./,
    blames: { 'natt-udp4500-blocked': 62, 'psk-mismatch': 60 },
    soft: true,
    says: 'no answer to the first encrypted message'
  },
  {
    needle: 'netlink response for add sa',
    pattern: /File exists/,
    blames: { 'duplicate-sa': 70, 'routing-conflict': 46 },
    soft: true,
    says: 'the kernel has this SA already'
  },
  {
    needle: 'private key found',
    pattern: /\bNo (?:\w{1,12} )?private key found/i,
    blames: { 'auth-type-mismatch': 84 },
    says: NO_PRIVATE_KEY
  },
  said('no ee-cert in chain', { 'auth-type-mismatch': 78 }, NOT_TRUSTED),
  said(
    'auth payload failed',
    { 'psk-mismatch': 54, 'auth-type-mismatch': 50, 'id-mismatch': 44 },
    'the authentication failed'
  ),
  said(
    'authentication request rejected by peer',
    { 'psk-mismatch': 52, 'id-mismatch': 48, 'auth-type-mismatch': 42 },
    'the other side refused our authentication and does not say why'
  ),
  said(
    'not attempting to setup child sa',
    { 'traffic-selector-mismatch': 54, 'esp-proposal-mismatch': 53 },
    'the answer brings no phase 2'
  ),
  {
    needle: 'initial aggressive mode packet',
    pattern: /no (?:matching )?connection has been authorized/i,
    blames: { 'id-mismatch': 62, 'ike-version-mismatch': 58 },
    soft: true,
    says: 'aggressive mode arrives, no connection allows it'
  },
  said(
    'for an unknown isakmp sa',
    { 'lifetime-rekey': 56, 'dpd-timeout': 50 },
    'a message belongs to an SA that is gone'
  ),
  said(
    'it is for an incomplete isakmp sa',
    { 'natt-udp4500-blocked': 52, 'auth-type-mismatch': 46 },
    'the peer thinks that phase 1 is up, this side does not'
  ),
  {
    needle: 'duplicate r_u_there',
    pattern: /received \d{1,4} or more duplicate R_U_THERE/i,
    blames: { 'dpd-timeout': 60 },
    soft: true,
    says: LATE
  },
  said(
    'aborting nat-traversal negotiation',
    { 'natt-udp4500-blocked': 66 },
    'only one side speaks NAT traversal'
  ),
  said(
    'nat-traversal is turned off',
    { 'natt-udp4500-blocked': 56 },
    'only one side speaks NAT traversal'
  ),
  {
    needle: 'is not implemented or allowed',
    pattern: /ESP (?:encryption|integrity) algorithm .{1,80} not implemented or allowed/i,
    blames: { 'esp-proposal-mismatch': 70 },
    soft: true,
    says: 'no phase 2 proposal fits'
  },
  said(
    'failed to install outgoing sa',
    { 'esp-proposal-mismatch': 52, 'routing-conflict': 50 },
    KERNEL
  ),
  {
    needle: 'command returned an error',
    pattern: /\b(?:prepare|route|up) command returned an error/i,
    blames: { 'routing-conflict': 66 },
    soft: true,
    says: ROUTE
  },
  said(
    'dropping negotiation as superseeded',
    { 'duplicate-sa': 66 },
    'both sides began at once, one negotiation is surplus'
  ),
  said(
    'payload: replace ipsec state',
    { 'duplicate-sa': 50, 'lifetime-rekey': 49, 'traffic-selector-mismatch': 44 },
    'the peer closes the SA that is in use'
  ),
  {
    needle: 'no connection has been authorized',
    pattern: /(?:xauth=yes|policy \S{0,60}XAUTH)/i,
    blames: { 'auth-type-mismatch': 66 },
    says: 'a user is asked for, no connection here does so'
  },
  {
    needle: 'eroute owner: #',
    pattern: /eroute owner: #[1-9]/,
    event: 'ike-up',
    says: 'phase 1 is up'
  },
  ...['wrong-protonum', 'proposal number was '].map((needle): IpsecRule => ({
    needle,
    pattern: /\[wrong-protonum\]|proposal number was \d{1,3} but 1 expected/,
    blames: { 'lifetime-rekey': 74, 'ike-proposal-mismatch': 46 },
    says: 'the peer’s offer for the renewal is not well formed'
  }))
]
