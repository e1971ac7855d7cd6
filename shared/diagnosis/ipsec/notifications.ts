import type { IpsecRule } from '../rule'

interface Notification {
  readonly name: string
  readonly means: Pick<IpsecRule, 'blames' | 'event' | 'soft'>
  readonly says: string
}

const CERTIFICATE: Notification['means'] = {
  blames: { 'auth-type-mismatch': 68, 'psk-mismatch': 36 },
  soft: true
}
const NOT_ACCEPTED = 'the other side does not accept the certificate'
const NOT_UNDERSTOOD = 'a proposal is not understood'

/**
 * What one side notifies the other of, where no daemon’s own words tell more: RFC 2408 §3.14.1 (IKEv1) and RFC 7296
 * §3.10.1 (IKEv2), for which daemons write `INVALID_SPI`, `INVALID-SPI` and `Invalid SPI`.
 */
const NOTIFICATIONS: readonly Notification[] = [
  {
    name: 'unsupported exchange type',
    means: { blames: { 'ike-version-mismatch': 68 } },
    says: 'the exchange is not one that is allowed here'
  },
  {
    name: 'invalid exchange type',
    means: { blames: { 'ike-version-mismatch': 66 } },
    says: 'the exchange is not one that is allowed here'
  },
  { name: 'attributes not supported', means: { event: 'no-proposal' }, says: NOT_UNDERSTOOD },
  { name: 'bad proposal syntax', means: { event: 'no-proposal' }, says: NOT_UNDERSTOOD },
  {
    name: 'invalid protocol id',
    means: { blames: { 'esp-proposal-mismatch': 60 } },
    says: NOT_UNDERSTOOD
  },
  { name: 'invalid cert encoding', means: CERTIFICATE, says: NOT_ACCEPTED },
  { name: 'invalid certificate', means: CERTIFICATE, says: NOT_ACCEPTED },
  { name: 'cert type unsupported', means: CERTIFICATE, says: NOT_ACCEPTED },
  { name: 'invalid cert authority', means: CERTIFICATE, says: NOT_ACCEPTED },
  { name: 'certificate unavailable', means: CERTIFICATE, says: NOT_ACCEPTED },
  {
    name: 'invalid signature',
    means: { blames: { 'auth-type-mismatch': 62, 'psk-mismatch': 50 } },
    says: 'the peer’s proof does not verify'
  },
  {
    name: 'payload malformed',
    means: { blames: { 'psk-mismatch': 64 } },
    says: 'a message could not be read: mostly the keys differ'
  },
  {
    name: 'unequal payload lengths',
    means: { blames: { 'psk-mismatch': 60 } },
    says: 'a message could not be read: mostly the keys differ'
  },
  {
    name: 'invalid key information',
    means: { blames: { 'psk-mismatch': 66, 'auth-type-mismatch': 56 }, soft: true },
    says: 'the other side has no key that fits'
  },
  { name: 'invalid transform id', means: { event: 'no-proposal' }, says: NOT_UNDERSTOOD },
  {
    name: 'invalid payload type',
    means: { blames: { 'psk-mismatch': 58 } },
    says: 'a message could not be read: mostly the keys differ'
  },
  {
    name: 'authentication failed',
    means: {
      blames: { 'psk-mismatch': 50, 'id-mismatch': 44, 'auth-type-mismatch': 42 },
      soft: true
    },
    says: 'the authentication was refused'
  },
  {
    name: 'invalid hash information',
    means: { blames: { 'psk-mismatch': 78 } },
    says: 'the hash differs: so do the keys'
  },
  {
    name: 'invalid ike spi',
    means: { blames: { 'lifetime-rekey': 60, 'dpd-timeout': 54, 'duplicate-sa': 44 }, soft: true },
    says: 'the other side does not know this negotiation'
  },
  {
    name: 'invalid spi',
    means: { blames: { 'lifetime-rekey': 60, 'duplicate-sa': 48, 'dpd-timeout': 46 }, soft: true },
    says: 'a packet belongs to an SA that is gone'
  },
  {
    name: 'no additional sas',
    means: { blames: { 'traffic-selector-mismatch': 56, 'lifetime-rekey': 48 } },
    says: 'the other side takes no further phase 2'
  },
  {
    name: 'invalid selectors',
    means: { blames: { 'traffic-selector-mismatch': 70 } },
    says: 'the subnets of the two sides do not agree'
  },
  {
    name: 'internal address failure',
    means: { blames: { 'traffic-selector-mismatch': 52 }, soft: true },
    says: 'the other side has no inner address to give'
  },
  {
    name: 'failed cp required',
    means: { blames: { 'traffic-selector-mismatch': 52 } },
    says: 'the other side wants its peer to ask for an inner address'
  },
  {
    name: 'single pair required',
    means: { blames: { 'traffic-selector-mismatch': 70 } },
    says: 'the subnets of the two sides do not agree'
  },
  {
    name: 'temporary failure',
    means: { blames: { 'lifetime-rekey': 50 }, soft: true },
    says: 'the other side is busy with a renewal'
  },
  {
    name: 'child sa not found',
    means: { blames: { 'lifetime-rekey': 58 }, soft: true },
    says: 'the other side does not know the SA that is to be renewed'
  },
  {
    name: 'unexpected nat detected',
    means: { blames: { 'natt-udp4500-blocked': 62 } },
    says: 'an address translation lies between that the other side does not allow'
  },
  {
    name: 'authorization failed',
    means: { blames: { 'auth-type-mismatch': 56, 'id-mismatch': 52 }, soft: true },
    says: 'the other side refused our authentication and does not say why'
  }
]

const NOTIFIED = (words: readonly string[]): string =>
  `(?<!\\b(?:has|an) )\\b${words.join('[ _-]?')}(?![a-z])(?! in name resolution)`
/** Everyday words need a sign that they are meant as a notification. */
const OF_IKE = '(?=.*(?:\\b(?:ike|ipsec|isakmp|vpn|peer|phase|tunnel)|notif|_|INFO))'

export const NOTIFICATION_RULES: readonly IpsecRule[] = NOTIFICATIONS.flatMap(
  ({ name, means, says }) => {
    const words = name.split(' ')
    return ['_', '-', ' '].map((between): IpsecRule => ({
      needle: words.join(between),
      pattern: new RegExp((between === ' ' ? `^${OF_IKE}.*` : '') + NOTIFIED(words), 'i'),
      ...means,
      common: true,
      says
    }))
  }
)
