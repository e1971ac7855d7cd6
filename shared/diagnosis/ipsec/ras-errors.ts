import type { IpsecRule } from '../rule'
import { ERROR, RAS } from './windows'

type Row = readonly [
  code: number,
  /** How the message goes that Windows shows beside the number, or without it. */
  words: string,
  blames: NonNullable<IpsecRule['blames']>,
  says: string
]

const NOT_THERE = 'the server does not answer (UDP 500 or 4500 is blocked)'

/** Windows' dial-in client. Source: raserror.h and the texts of its messages. */
const ERRORS: readonly Row[] = [
  [
    691,
    'user name and password combination you provided is not recognized',
    { 'auth-type-mismatch': 62, 'psk-mismatch': 50 },
    'the user was not accepted'
  ],
  [
    766,
    'require the installation of a machine certificate',
    { 'auth-type-mismatch': 72, 'psk-mismatch': 46 },
    'a machine certificate is wanted and none is found'
  ],
  [
    781,
    'encryption attempt failed because no valid certificate',
    { 'auth-type-mismatch': 74 },
    'a machine certificate is wanted and none is found'
  ],
  [
    786,
    'no valid machine certificate',
    { 'auth-type-mismatch': 72, 'psk-mismatch': 52 },
    'a machine certificate is wanted and none is found'
  ],
  [
    787,
    'could not authenticate the remote computer',
    { 'auth-type-mismatch': 58, 'psk-mismatch': 56, 'id-mismatch': 50 },
    'the peer’s authentication does not verify'
  ],
  [
    788,
    'could not negotiate compatible parameters',
    { 'ike-proposal-mismatch': 70, 'esp-proposal-mismatch': 60 },
    'the IPsec settings of the two sides do not agree'
  ],
  [
    789,
    'encountered a processing error during initial negotiations',
    { 'psk-mismatch': 60, 'auth-type-mismatch': 56, 'ike-proposal-mismatch': 50 },
    'the first negotiation failed'
  ],
  [
    790,
    'certificate validation on the remote computer failed',
    { 'auth-type-mismatch': 74 },
    'the peer’s certificate is not accepted'
  ],
  [
    791,
    'security policy for the connection was not found',
    { 'auth-type-mismatch': 60, 'psk-mismatch': 54, 'ike-proposal-mismatch': 48 },
    'no policy of this side fits'
  ],
  [
    792,
    'security negotiation timed out',
    { 'no-response-udp500': 68, 'natt-udp4500-blocked': 62 },
    NOT_THERE
  ],
  [
    793,
    'occurred while negotiating security',
    { 'psk-mismatch': 56, 'ike-proposal-mismatch': 54 },
    'the first negotiation failed'
  ],
  [
    800,
    'vpn server may be unreachable',
    { 'no-response-udp500': 66, 'natt-udp4500-blocked': 56 },
    NOT_THERE
  ],
  [
    809,
    'the remote server is not responding',
    { 'no-response-udp500': 70, 'natt-udp4500-blocked': 64 },
    NOT_THERE
  ],
  [
    812,
    'because of a policy configured on your ras/vpn server',
    { 'auth-type-mismatch': 74 },
    'the ways to authenticate differ'
  ],
  [
    835,
    'unless the name on the certificate',
    { 'id-mismatch': 62, 'auth-type-mismatch': 56, 'psk-mismatch': 48 },
    'the server’s identity is not the expected one'
  ]
]

export const RAS_ERRORS: readonly IpsecRule[] = ERRORS.flatMap(([code, words, blames, says]) => [
  {
    needle: `${code}`, // Small numbers stand for many things: `fail` beside them is too little.
    pattern: RAS(code, ERROR),
    blames,
    says: `error ${code}: ${says}`
  },
  { needle: words, blames, says }
])
