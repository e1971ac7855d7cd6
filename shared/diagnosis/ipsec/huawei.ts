import type { IpsecCause } from '../../causes/codes'
import type { IpsecRule } from '../rule'

/** Where a reason stands: `Reason=…` of an alarm, or behind the peer’s port in the table of errors. */
const REASON = /(?:reason\S{0,4}[=:]\s{0,3}|\b\d{3,5}\s{1,12}(?:\S{1,40}\s{1,12})?)/.source

/** So it stands in a log, or alone: a console in the cloud shows no more. */
const reason = (words: string): RegExp =>
  new RegExp(`${REASON}(?:${words})|^[\\W\\d]{0,12}(?:${words})\\W{0,4}$`, 'i')

/** The words of each reason, what they speak for, and what to say of them. */
const REASONS: readonly (readonly [
  needle: string,
  words: string,
  blames: Partial<Record<Exclude<IpsecCause, 'ok' | 'unknown'>, number>>,
  says: string
])[] = [
  [
    'phase1 proposal',
    'phase1 proposal (?:dh|diffie)\\S* .{0,20}mismatch',
    { 'dh-group-mismatch': 94 },
    'the phase 1 DH groups differ'
  ],
  [
    'phase1 proposal',
    'phase1 proposal authentication method mismatch',
    { 'auth-type-mismatch': 94 },
    'the authentication methods differ'
  ],
  [
    'phase1 proposal',
    'phase1 proposal (?!dh|diffie|authentication method).{0,40}mismatch',
    { 'ike-proposal-mismatch': 92 },
    'the phase 1 proposals differ'
  ],
  [
    'phase2 proposal',
    'phase2 proposal (?:or pfs )?mismatch',
    { 'esp-proposal-mismatch': 94, 'dh-group-mismatch': 84 },
    'the phase 2 proposals differ'
  ],
  [
    'phase2 proposal',
    'phase2 proposal (?!or pfs|mismatch|pfs).{0,40}mismatch',
    { 'esp-proposal-mismatch': 92 },
    'the phase 2 proposals differ'
  ],
  [
    'pfs',
    '(?:phase2 proposal )?pfs [a-z ]{0,20}mismatch',
    { 'dh-group-mismatch': 92 },
    'PFS differs'
  ],
  [
    'dh mismatch',
    '(?:responder|initiator) dh mismatch',
    { 'dh-group-mismatch': 92 },
    'the DH groups differ'
  ],
  [
    'encapsulation mode mismatch',
    'encapsulation mode mismatch',
    { 'esp-proposal-mismatch': 88 },
    'one side uses tunnel mode, the other transport mode'
  ],
  [
    'flow',
    'flow (?:(?:or peer )?mismatch|conf?lict|confict|overlap)',
    { 'traffic-selector-mismatch': 90 },
    'the subnets of the two sides do not agree'
  ],
  [
    'netmask mismatch',
    'netmask mismatch',
    { 'traffic-selector-mismatch': 90 },
    'the subnets of the two sides do not agree'
  ],
  [
    'version',
    '(?:unsupported version|version mismatch)',
    { 'ike-version-mismatch': 92 },
    'the IKE versions differ'
  ],
  [
    'exchange mode mismatch',
    'exchange mode mismatch',
    { 'ike-version-mismatch': 60, 'ike-proposal-mismatch': 50 },
    'one side uses main mode, the other aggressive mode'
  ],
  [
    'config id mismatch',
    'config ID mismatch',
    { 'id-mismatch': 94 },
    'the peer’s identity is not the configured one'
  ],
  [
    'construct local id',
    'construct local ID fail',
    { 'id-mismatch': 84 },
    'this side’s own identity cannot be built'
  ],
  [
    'address mismatch',
    '(?:peer|local) address mismatch',
    { 'id-mismatch': 70, 'routing-conflict': 40 },
    'the address is not the configured one'
  ],
  [
    'authentication fail',
    'authentication fail',
    { 'psk-mismatch': 66, 'id-mismatch': 50, 'auth-type-mismatch': 40 },
    'the authentication failed'
  ],
  ['nat detection', 'nat detection fail', { 'natt-udp4500-blocked': 84 }, 'NAT traversal fails'],
  ['rekey', 'rekey (?:fail|no find old sa)', { 'lifetime-rekey': 88 }, 'a renewal failed'],
  ['dpd timeout', 'dpd timeout', { 'dpd-timeout': 92 }, 'the peer did not answer any more'],
  ['hard expiry', 'hard expiry', { 'lifetime-rekey': 86 }, 'a lifetime ended'],
  [
    'ike packet timeout',
    '(?:receive )?ike packet timeout',
    { 'no-response-udp500': 78, 'natt-udp4500-blocked': 48 },
    'the peer does not answer'
  ],
  [
    'heartbeat timeout',
    'heartbeat timeout',
    { 'dpd-timeout': 90 },
    'the peer did not answer any more'
  ]
]

/** Huawei USG and AR, and Huawei’s cloud: the reasons of its alarms and of `display ike error-info`. Source: its public reference of causes. */
export const HUAWEI: readonly IpsecRule[] = [
  ...REASONS.map(([needle, words, blames, says]) => ({
    needle,
    pattern: reason(words),
    blames,
    says
  })),
  {
    needle: 'teared_down',
    event: 'lost',
    says: 'the tunnel went down, and it is not seen to come back'
  },
  { needle: 'error-reason', event: 'started', says: 'a table of errors begins' }
]
