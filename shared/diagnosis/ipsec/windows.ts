import type { IpsecRule } from '../rule'

/** The words for “error” and “code” of Windows’ languages. */
export const ERROR =
  /error|code|fehler|erreur|errore|erro|c[oó]digo|fout|fejl|\bfel|błąd|ошибк|错误|錯誤|エラー|오류/
    .source

/** RasClient’s lines and events begin with their connection’s id in all languages. */
const RAS_CLIENT = /CoId=|RasClient|\b20227\b/.source

/** What stands before a number that counts or names something else: a process, an SA, a port, a fraction of a second. */
const OTHER_NUMBER =
  /(?<![[<#{]|\d[.:]|:\d\d,|\b(?:ids?|pid|ports?|seq|spi|msgid|line|packets|bytes|sequence)[ .:=]{1,3})/
    .source

/** A number where an error number stands: beside such a word, or as an event’s datum. */
export const RAS = (code: number, words = `${ERROR}|fail`): RegExp => {
  const number = `${OTHER_NUMBER}\\b${code}\\b(?![>[]|[.:]\\d)`
  return new RegExp(
    `(?:${words})(?:(?!\\b\\d).){0,60}${number}|(?:${RAS_CLIENT}).{0,260}${number}|${number}[\\s:("'=]{1,4}(?:${ERROR})|<Data(?: [^>]{0,60})?>${code}<`,
    'i'
  )
}

/** Errors of IKE that are met more rarely, by number and by the end of their name in winerror.h. */
const RARER: readonly (readonly [number, string, NonNullable<IpsecRule['blames']>, string])[] = [
  [
    13802,
    'attrib_fail',
    { 'ike-proposal-mismatch': 70, 'esp-proposal-mismatch': 60 },
    'an attribute is refused'
  ],
  [13820, 'no_private_key', { 'auth-type-mismatch': 80 }, 'the certificate has no private key'],
  [
    13843,
    'invalid_payload',
    { 'psk-mismatch': 70, 'ike-proposal-mismatch': 40 },
    'a message cannot be read: mostly the keys differ'
  ],
  [13847, 'no_peer_cert', { 'auth-type-mismatch': 84 }, 'the peer sent no certificate'],
  [
    13850,
    'no_mm_policy',
    { 'ike-proposal-mismatch': 66, 'id-mismatch': 54 },
    'no policy of this side fits'
  ],
  [13864, 'dh_failure', { 'dh-group-mismatch': 80 }, 'the Diffie-Hellman exchange failed'],
  [13865, 'invalid_group', { 'dh-group-mismatch': 88 }, 'the DH group is refused'],
  [13867, 'decrypt', { 'psk-mismatch': 80 }, 'a message cannot be decrypted: the keys differ'],
  [13869, 'unsupported_id', { 'id-mismatch': 82 }, 'the kind of identity is not known here'],
  [13870, 'invalid_hash', { 'psk-mismatch': 84 }, 'the hash differs: so do the keys'],
  [
    13875,
    'invalid_sig',
    { 'psk-mismatch': 60, 'auth-type-mismatch': 56 },
    'the peer’s proof does not verify'
  ],
  [13885, 'mm_expired', { 'lifetime-rekey': 74 }, 'phase 1 ended before it was renewed'],
  [
    13887,
    'cert_chain_policy_mismatch',
    { 'auth-type-mismatch': 78 },
    'the peer’s certificate is not accepted'
  ],
  [
    13889,
    'invalid_auth_payload',
    { 'psk-mismatch': 66, 'auth-type-mismatch': 54 },
    'the peer’s proof does not verify'
  ],
  [13895, 'qm_expired', { 'lifetime-rekey': 74 }, 'phase 2 ended before it was renewed']
]

/**
 * Windows: RRAS and its clients by error number (winerror.h 13801 to 13885, raserror.h), and the Security log’s
 * events 4651 to 4655 and 4984 by their failure reasons.
 */
export const WINDOWS: readonly IpsecRule[] = [
  ...[
    {
      hex: '0x35e9',
      code: 13801,
      blames: { 'psk-mismatch': 62, 'auth-type-mismatch': 58, 'id-mismatch': 46 },
      says: 'the IKE credentials are not accepted'
    },
    {
      hex: '0x3602',
      code: 13826,
      blames: { 'psk-mismatch': 60, 'auth-type-mismatch': 56 },
      says: 'the peer’s proof does not verify'
    },
    {
      hex: '0x3601',
      code: 13825,
      blames: { 'ike-proposal-mismatch': 66, 'auth-type-mismatch': 54, 'id-mismatch': 50 },
      says: 'no policy of this side fits'
    },
    {
      hex: '0x35fe',
      code: 13822,
      blames: { 'dh-group-mismatch': 80 },
      says: 'the Diffie-Hellman exchange failed'
    },
    {
      hex: '0x362c',
      code: 13868,
      blames: { 'ike-proposal-mismatch': 68, 'esp-proposal-mismatch': 62, 'dh-group-mismatch': 50 },
      says: 'the IPsec settings of the two sides do not agree'
    }
  ].map(({ hex, code, blames, says }) => ({ needle: hex, blames, says: `error ${code}: ${says}` })),
  ...RARER.flatMap(([code, name, blames, says]): IpsecRule[] => [
    { needle: `${code}`, pattern: RAS(code), blames, says: `error ${code}: ${says}` },
    { needle: `error_ipsec_ike_${name}`, blames, says }
  ]),
  {
    needle: '0x35ed',
    event: 'timed-out',
    says: 'error 13805: the negotiation ended without an answer'
  },
  {
    needle: 'sent third (id) payload',
    event: 'auth-sent',
    says: 'the third message is sent'
  },
  {
    needle: 'sent second (ke) payload',
    event: 'first-answered',
    says: 'the first message is answered'
  },
  {
    needle: 'traffic selector payload request',
    event: 'child-asked',
    says: 'subnets for phase 2 are proposed'
  },
  {
    needle: '13801',
    pattern: RAS(13801),
    blames: { 'auth-type-mismatch': 62, 'psk-mismatch': 58, 'id-mismatch': 46 },
    says: 'error 13801: the IKE credentials are not accepted'
  },
  {
    needle: 'error_ipsec_ike_auth_fail',
    blames: { 'auth-type-mismatch': 62, 'psk-mismatch': 58, 'id-mismatch': 46 },
    says: 'the IKE credentials are not accepted'
  },
  {
    needle: 'ike authentication credentials are unacceptable',
    blames: { 'auth-type-mismatch': 62, 'psk-mismatch': 58, 'id-mismatch': 46 },
    says: 'the IKE credentials are not accepted'
  },
  {
    needle: '13805',
    pattern: RAS(13805),
    event: 'timed-out',
    says: 'error 13805: the negotiation ended without an answer'
  },
  {
    needle: '13813',
    pattern: RAS(13813),
    event: 'timed-out',
    says: 'error 13813: the peer did not answer'
  },
  {
    needle: '13825',
    pattern: RAS(13825),
    blames: { 'ike-proposal-mismatch': 66, 'auth-type-mismatch': 54, 'id-mismatch': 50 },
    says: 'error 13825: no policy of this side fits'
  },
  {
    needle: '13822',
    pattern: RAS(13822),
    blames: { 'dh-group-mismatch': 80 },
    says: 'error 13822: the Diffie-Hellman exchange failed'
  },
  {
    needle: 'error_ipsec_ike_timed_out',
    event: 'timed-out',
    says: 'the negotiation ended without an answer'
  },
  {
    needle: '13806',
    pattern: RAS(13806),
    blames: { 'auth-type-mismatch': 88 },
    says: 'error 13806: a machine certificate is wanted and none is found'
  },
  {
    needle: 'error_ipsec_ike_no_cert',
    blames: { 'auth-type-mismatch': 88 },
    says: 'a machine certificate is wanted and none is found'
  },
  {
    needle: '13868',
    pattern: RAS(13868),
    blames: {
      'ike-proposal-mismatch': 68,
      'esp-proposal-mismatch': 62,
      'dh-group-mismatch': 50,
      'traffic-selector-mismatch': 34
    },
    says: 'error 13868: the IPsec settings of the two sides do not agree'
  },
  {
    needle: 'policy_match',
    pattern: /ERROR_IPSEC_IKE_POLICY_MATCH|policy match error/i,
    blames: { 'ike-proposal-mismatch': 68, 'esp-proposal-mismatch': 62, 'dh-group-mismatch': 50 },
    says: 'the IPsec settings of the two sides do not agree'
  },
  {
    needle: 'failure reason',
    pattern: /Failure Reason:\s{0,4}Negotiation timed out/i,
    event: 'timed-out',
    says: 'the negotiation ended without an answer'
  },
  {
    needle: 'failure reason',
    pattern:
      /^(?!.*quick mode negotiation failed).*Failure Reason:\s{0,4}(?:No policy configured|Policy match error)/i,
    blames: { 'ike-proposal-mismatch': 68, 'auth-type-mismatch': 52, 'id-mismatch': 40 },
    says: 'no policy of this side fits'
  },
  {
    needle: 'failure reason',
    pattern: /Failure Reason:.{0,60}(?:authentication|credentials)/i,
    blames: { 'auth-type-mismatch': 60, 'psk-mismatch': 60, 'id-mismatch': 44 },
    says: 'the authentication failed'
  },
  {
    needle: 'mode security association was established',
    pattern: /quick mode security association was established/i,
    event: 'child-up',
    says: 'phase 2 is up'
  },
  {
    needle: 'mode security association was established',
    pattern: /(?:main|extended) mode security association was established/i,
    event: 'ike-up',
    says: 'phase 1 is up'
  },
  {
    needle: 'quick mode negotiation failed',
    event: 'child-asked',
    blames: {
      'esp-proposal-mismatch': 68,
      'traffic-selector-mismatch': 56,
      'dh-group-mismatch': 50
    },
    says: 'phase 2 failed'
  },
  {
    needle: 'successfully connected',
    pattern: /Remote Access Server|RasClient|CoId=/i,
    event: 'child-up',
    says: 'the tunnel is up'
  },
  {
    needle: 'successfully established a link',
    event: 'child-up',
    says: 'the tunnel is up'
  }
]
