import type { IpsecRule } from '../rule'

const CERTIFICATE = /\b(?:(?:cert(?:ificate)?|CA)(?:'s|s)?(?: chain)?)\b/.source
const BAD =
  /(?:(?:has |is |was )?expired|invalid|untrusted|not (?:trusted|yet valid|valid|accepted|verified)|revoked|rejected|un(?:verified|acceptable)|is bad|mis-?match)/
    .source
const FAILED = /(?:fail(?:ed|ure)?|error|could not|cannot|can'?t|unable|not able)/.source
const JUDGED = /(?:verif\w{1,6}|validat\w{1,6}|authenticat\w{1,6}|check\w{0,3}|trust\w{0,3}|chain)/
  .source

/**
 * A list of revoked certificates that is not there does no harm, what is loaded, listed or asked for is not judged, and
 * web servers, mail and users have certificates of their own.
 */
const OTHERS =
  /^(?!.*\b(?:CRLs?|OCSP|revocation|policy|load(?:ed|ing)|cert(?:ificate)? requests?|request for|private key|crypto pki|self-signed \d|expiry_warning|will expire|expires|nginx|openvpn|https?|web\w*|tls|ssl\w*|schannel|certbot|anyconnect|globalprotect|radius|ldap|smtp|eap|users?)\b)/
    .source

const SAYS = 'the peer’s certificate is not accepted'
const BLAMES = { 'auth-type-mismatch': 66, 'psk-mismatch': 30 } as const

/** What any gateway says of a certificate that it does not take; forgiven by a later success. */
export const CERTIFICATE_WORDS: readonly IpsecRule[] = ['certificate', ' cert '].map((needle) => ({
  needle,
  pattern: new RegExp(
    `${OTHERS}(?:.{0,400}${CERTIFICATE}[^.]{0,60}\\b(?:${BAD}|${JUDGED}[^.]{0,20}${FAILED})\\b|` +
      `.{0,400}${FAILED}[^.]{0,30}${JUDGED}[^.]{0,40}${CERTIFICATE})`,
    'i'
  ),
  blames: BLAMES,
  soft: true,
  common: true,
  says: SAYS
}))
