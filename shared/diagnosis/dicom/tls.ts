import type { DicomRule } from '../rule'

/**
 * TLS: OpenSSL, Node, BoringSSL, Java, .NET, Schannel, GnuTLS, Go. Source: alert numbers of RFC 8446 section 6.2 and
 * RFC 5246; the same alert means another side’s certificate in a client’s and in a server’s log.
 */
export const TLS: readonly DicomRule[] = [
  {
    needle: '_with_',
    pattern:
      /(?:TLS|SSL)_\w{3,40}_WITH_.{0,200}(?:only|none|not|reject|fail|differ|want)|(?:only|none|not|no|unsupported).{0,80}(?:TLS|SSL)_\w{3,40}_WITH_/i,
    blames: { 'no-shared-cipher': 84 },
    says: 'the cipher suites do not meet'
  },
  {
    needle: 'no name matching',
    blames: { 'hostname-mismatch': 94 },
    says: 'the certificate has no such name'
  },
  // The server’s certificate, seen by a client.
  {
    needle: 'unable_to_verify_leaf_signature',
    blames: { 'unknown-ca': 94 },
    onServer: { 'client-cert-untrusted': 94 },
    says: 'the certificate’s issuer is not known'
  },
  {
    needle: 'unable to verify the first certificate',
    blames: { 'unknown-ca': 92 },
    onServer: { 'client-cert-untrusted': 92 },
    says: 'the certificate’s issuer is not known'
  },
  {
    needle: 'self_signed_cert',
    blames: { 'unknown-ca': 93 },
    onServer: { 'client-cert-untrusted': 93 },
    says: 'the chain ends in a certificate that is not trusted'
  },
  {
    needle: 'depth_zero_self_signed',
    blames: { 'unknown-ca': 93 },
    onServer: { 'client-cert-untrusted': 93 },
    says: 'the certificate is self-signed and not trusted'
  },
  {
    needle: 'self',
    pattern: /self[- ]signed (?:certificate|cert)/i,
    blames: { 'unknown-ca': 84 },
    onServer: { 'client-cert-untrusted': 86 },
    says: 'the chain ends in a certificate that is not trusted'
  },
  {
    needle: 'unable_to_get_issuer_cert',
    blames: { 'unknown-ca': 92 },
    onServer: { 'client-cert-untrusted': 70, 'missing-client-cert': 66 },
    says: 'the certificate’s issuer is not known'
  },
  {
    needle: 'unable to get local issuer certificate',
    blames: { 'unknown-ca': 92 },
    onServer: { 'client-cert-untrusted': 93 },
    says: 'the certificate’s issuer is not known'
  },
  {
    needle: 'unable to get issuer certificate',
    blames: { 'unknown-ca': 92 },
    onServer: { 'client-cert-untrusted': 93 },
    says: 'the certificate’s issuer is not known'
  },
  {
    needle: 'pkix path building failed',
    blames: { 'unknown-ca': 94 },
    onServer: { 'client-cert-untrusted': 92 },
    says: 'no chain to a trusted root can be built'
  },
  {
    needle: 'unable to find valid certification path',
    blames: { 'unknown-ca': 94 },
    onServer: { 'client-cert-untrusted': 92 },
    says: 'no chain to a trusted root can be built'
  },
  {
    needle: 'no trusted certificate found',
    blames: { 'unknown-ca': 92 },
    onServer: { 'client-cert-untrusted': 92 },
    says: 'the certificate is not trusted'
  },
  {
    needle: 'certpathvalidatorexception',
    pattern: /trust anchor|path does not chain/i,
    blames: { 'unknown-ca': 93 },
    onServer: { 'client-cert-untrusted': 92 },
    says: 'no chain to a trusted root can be built'
  },
  {
    needle: 'untrustedroot',
    blames: { 'unknown-ca': 94 },
    onServer: { 'client-cert-untrusted': 93 },
    says: 'the root is not trusted'
  },
  {
    needle: 'untrusted root',
    blames: { 'unknown-ca': 93 },
    onServer: { 'client-cert-untrusted': 93 },
    says: 'the root is not trusted'
  },
  {
    needle: 'partialchain',
    blames: { 'unknown-ca': 92 },
    onServer: { 'client-cert-untrusted': 92 },
    says: 'no chain to a trusted root can be built'
  },
  {
    needle: 'remotecertificatechainerrors',
    blames: { 'unknown-ca': 80 },
    onServer: { 'client-cert-untrusted': 80 },
    says: 'the chain has errors'
  },
  {
    needle: 'remote certificate is invalid',
    blames: { 'unknown-ca': 66, 'hostname-mismatch': 40 },
    onServer: { 'client-cert-untrusted': 66 },
    says: 'the other side’s certificate is refused'
  },
  {
    needle: 'remote certificate was rejected',
    blames: { 'unknown-ca': 64 },
    onServer: { 'client-cert-untrusted': 64 },
    says: 'the other side’s certificate is refused'
  },
  {
    needle: 'terminated in a root certificate which is not trusted',
    blames: { 'unknown-ca': 94 },
    says: 'the root is not trusted'
  },
  {
    needle: 'untrusted certificate authority',
    blames: { 'unknown-ca': 94 },
    says: 'the server’s issuer is not trusted'
  },
  { needle: 'sec_e_untrusted_root', blames: { 'unknown-ca': 94 }, says: 'the root is not trusted' },
  { needle: 'cert_e_untrustedroot', blames: { 'unknown-ca': 94 }, says: 'the root is not trusted' },
  {
    needle: '36882',
    blames: { 'unknown-ca': 92 },
    says: 'Schannel 36882: the server’s issuer is not trusted'
  },
  {
    needle: 'signed by unknown authority',
    blames: { 'unknown-ca': 94 },
    onServer: { 'client-cert-untrusted': 94 },
    says: 'the issuer is not known'
  },
  {
    needle: 'certificate verify failed',
    blames: { 'unknown-ca': 72, 'expired-cert': 40, 'hostname-mismatch': 30 },
    onServer: { 'client-cert-untrusted': 70, 'expired-cert': 42, 'clock-skew': 38, eku: 36 },
    says: 'the other side’s certificate is refused'
  },
  {
    needle: 'certificate_verify_failed',
    blames: { 'unknown-ca': 72, 'expired-cert': 40, 'hostname-mismatch': 30 },
    onServer: { 'client-cert-untrusted': 70, 'expired-cert': 42 },
    says: 'the other side’s certificate is refused'
  },
  {
    needle: 'trust',
    pattern:
      /(?:not (?:in|imported|installed|found in|present in|added to)).{0,60}(?:trust|trusted root|root store|truststore)|(?:ca|root|issuer|server(?:'s)? certificate|authority).{0,60}(?:is |are )?(?:not|isn't|un) ?(?:known|trusted|imported|installed)|does ?n[o']t trust the (?:server|CA|root)/i,
    blames: { 'unknown-ca': 78 },
    onServer: { 'client-cert-untrusted': 78 },
    says: 'the issuer is not trusted'
  },
  {
    needle: 'server ca',
    pattern:
      /server CA\b.{0,60}(?:not|missing|wrong|forgot|never|old)|(?:missing|without|no|wrong|forgot).{0,30}server CA\b/i,
    blames: { 'unknown-ca': 82 },
    says: 'the server’s CA is missing on the device'
  },

  // The names in the certificate.
  {
    needle: 'err_tls_cert_altname_invalid',
    blames: { 'hostname-mismatch': 95 },
    says: 'the certificate is for another name'
  },
  {
    needle: 'altnames',
    pattern:
      /does not match certificate's altnames|not in the cert's list|altnames?.{0,40}(?:mismatch|not match)/i,
    blames: { 'hostname-mismatch': 95 },
    says: 'the certificate is for another name'
  },
  {
    needle: 'no subject alternative',
    blames: { 'hostname-mismatch': 93 },
    says: 'the certificate has no such name'
  },
  {
    needle: 'subject alternative',
    pattern:
      /(?:no|none|not|without|missing|does not|doesn't).{0,60}subject alternative|subject alternative.{0,80}(?:not|match|missing|no )/i,
    blames: { 'hostname-mismatch': 88 },
    says: 'the certificate has no such name'
  },
  {
    needle: 'remotecertificatenamemismatch',
    blames: { 'hostname-mismatch': 95 },
    says: 'the certificate is for another name'
  },
  {
    needle: 'hostname',
    pattern:
      /hostname.{0,60}(?:mismatch|not match|doesn't match|does not|not verified|verification failed|is not|isn't|wrong)|(?:mismatch\w*|wrong) hostname/i,
    blames: { 'hostname-mismatch': 92 },
    says: 'the certificate is for another name'
  },
  {
    needle: 'host name',
    pattern: /host name.{0,60}(?:mismatch|not match|does not|doesn't|not verified|is not|differs)/i,
    blames: { 'hostname-mismatch': 92 },
    says: 'the certificate is for another name'
  },
  {
    needle: 'ip address mismatch',
    blames: { 'hostname-mismatch': 93 },
    says: 'the certificate is for another address'
  },
  {
    needle: 'name',
    pattern:
      /(?:name|CN|common name|address|target principal name) .{0,40}(?:does not match|doesn't match|is incorrect|mismatch).{0,80}(?:cert|host|target)?|cert\w*.{0,80}(?:different|another|other|wrong) (?:host|name|address|IP)|sec_e_wrong_principal/i,
    blames: { 'hostname-mismatch': 84 },
    says: 'the certificate is for another name'
  },
  {
    needle: 'expected name',
    pattern: /does not contain the expected name|36884/i,
    blames: { 'hostname-mismatch': 94 },
    says: 'Schannel: the certificate has another name'
  },
  {
    needle: 'certificate is not valid for',
    blames: { 'hostname-mismatch': 90 },
    says: 'the certificate is for another name'
  },
  {
    needle: 'san',
    pattern:
      /\bSANs?\b.{0,60}(?:missing|not|no |lack|without|only|does|mismatch)|(?:no|not in|missing|without|lacks?|wrong).{0,30}\bSANs?\b/,
    blames: { 'hostname-mismatch': 88 },
    says: 'the certificate has no such name'
  },

  // Validity.
  {
    needle: 'cert_has_expired',
    blames: { 'expired-cert': 95 },
    says: 'a certificate is past its end'
  },
  {
    needle: 'expired',
    pattern:
      /cert\w*.{0,80}\bexpired\b|\bexpired\b.{0,40}cert|\bexpired\b.{0,60}\bCA\b|CA\b.{0,60}\bexpired\b|certificateexpired|expired_cert|SSLV3_ALERT_CERTIFICATE_EXPIRED/i,
    blames: { 'expired-cert': 93 },
    says: 'a certificate is past its end'
  },
  {
    needle: 'certificateexpiredexception',
    blames: { 'expired-cert': 95 },
    says: 'a certificate is past its end'
  },
  {
    needle: 'notafter',
    pattern: /NotAfter:/i,
    blames: { 'expired-cert': 82 },
    says: 'a certificate is past its end'
  },
  {
    needle: 'validity',
    pattern:
      /validity (?:check failed|period.{0,40}(?:over|ended|passed|expired))|outside (?:its|the) validity|past its (?:end|validity)/i,
    blames: { 'expired-cert': 80, 'clock-skew': 50 },
    says: 'a certificate is outside its validity'
  },
  {
    needle: 'not within its validity period',
    blames: { 'expired-cert': 76, 'clock-skew': 66 },
    says: 'a certificate is outside its validity'
  },
  {
    needle: 'nottimevalid',
    blames: { 'expired-cert': 78, 'clock-skew': 64 },
    says: 'a certificate is outside its validity'
  },
  {
    needle: 'cert_e_expired',
    blames: { 'expired-cert': 92, 'clock-skew': 40 },
    says: 'a certificate is past its end'
  },
  {
    needle: 'sec_e_cert_expired',
    blames: { 'expired-cert': 92, 'clock-skew': 40 },
    says: 'a certificate is past its end'
  },
  {
    needle: '36881',
    blames: { 'expired-cert': 90 },
    says: 'Schannel 36881: the certificate is past its end'
  },
  {
    needle: 'alert number 45',
    blames: { 'expired-cert': 93 },
    says: 'alert 45: a certificate is past its end'
  },
  {
    needle: 'error code is 45',
    blames: { 'expired-cert': 93 },
    says: 'alert 45: a certificate is past its end'
  },
  {
    needle: 'alert code is 45',
    blames: { 'expired-cert': 93 },
    says: 'alert 45: a certificate is past its end'
  },
  {
    needle: 'cert_not_yet_valid',
    blames: { 'clock-skew': 95 },
    says: 'a certificate is not valid yet'
  },
  { needle: 'not yet valid', blames: { 'clock-skew': 95 }, says: 'a certificate is not valid yet' },
  { needle: 'notyetvalid', blames: { 'clock-skew': 95 }, says: 'a certificate is not valid yet' },
  {
    needle: 'notbefore',
    pattern: /NotBefore:/i,
    blames: { 'clock-skew': 88 },
    says: 'a certificate is not valid yet'
  },
  {
    needle: 'clock',
    pattern:
      /clock.{0,60}(?:wrong|skew|drift|differ|off|behind|ahead|reset|incorrect|back|slow|fast|out of|years?|not)|(?:wrong|reset|incorrect).{0,20}clock/i,
    blames: { 'clock-skew': 88 },
    says: 'a clock is wrong'
  },
  { needle: 'system date', blames: { 'clock-skew': 86 }, says: 'a date is wrong' },
  {
    needle: 'date',
    pattern:
      /(?:date|time|year|BIOS|CMOS|RTC)\b.{0,60}(?:was|is|set|reset|shows?|stood|back|jump\w*|wrong).{0,30}(?:19[789]\d|200\d|201\d|wrong|incorrect|in the past|in the future)|(?:wrong|incorrect|bad) (?:system )?(?:date|time|year|time ?zone)\b/i,
    blames: { 'clock-skew': 84 },
    says: 'a date is wrong'
  },
  {
    needle: 'battery',
    pattern: /(?:CMOS|BIOS|clock|RTC).{0,20}battery|battery.{0,40}(?:clock|date|time)/i,
    blames: { 'clock-skew': 84 },
    says: 'a clock has lost its time'
  },
  {
    needle: 'time',
    pattern: /time (?:skew|difference|drift|zone)|(?:NTP|time server|time sync)/i,
    blames: { 'clock-skew': 72 },
    says: 'the clocks differ'
  },

  // The client’s certificate, seen by a server or in its alert.
  {
    needle: 'did not return a certificate',
    blames: { 'missing-client-cert': 95 },
    says: 'the client sent no certificate'
  },
  {
    needle: 'did_not_return_a_certificate',
    blames: { 'missing-client-cert': 95 },
    says: 'the client sent no certificate'
  },
  {
    needle: 'certificate_required',
    blames: { 'missing-client-cert': 95 },
    says: 'alert 116: the server wants a client certificate'
  },
  {
    needle: 'certificate required',
    blames: { 'missing-client-cert': 94 },
    says: 'alert 116: the server wants a client certificate'
  },
  {
    needle: 'alert number 116',
    blames: { 'missing-client-cert': 95 },
    says: 'alert 116: the server wants a client certificate'
  },
  {
    needle: 'fatal alert code is 116',
    blames: { 'missing-client-cert': 95 },
    says: 'alert 116: the server wants a client certificate'
  },
  {
    needle: 'remotecertificatenotavailable',
    blames: { 'missing-client-cert': 94 },
    says: 'the other side sent no certificate'
  },
  {
    needle: 'empty client certificate chain',
    blames: { 'missing-client-cert': 95 },
    says: 'the client sent no certificate'
  },
  {
    needle: 'empty certificate chain',
    blames: { 'missing-client-cert': 93 },
    says: 'the client sent no certificate'
  },
  {
    needle: 'empty_certificate',
    blames: { 'missing-client-cert': 92 },
    says: 'the client sent no certificate'
  },
  {
    needle: 'null cert chain',
    blames: { 'missing-client-cert': 94 },
    says: 'the client sent no certificate'
  },
  {
    needle: 'bad_certificate',
    pattern: /null cert|no cert/i,
    blames: { 'missing-client-cert': 90 },
    says: 'the client sent no certificate'
  },
  {
    needle: "client didn't provide a certificate",
    blames: { 'missing-client-cert': 95 },
    says: 'the client sent no certificate'
  },
  {
    needle: 'no client certificate',
    blames: { 'missing-client-cert': 92 },
    says: 'the client sent no certificate'
  },
  {
    needle: 'client certificate',
    pattern:
      /(?:without|no|missing|not? (?:provide|send|present|select|offer)\w*|never sen[dt]|does(?:n't| not) (?:send|present|offer)|un(?:ticked|checked)|not selected|not chosen|is required|required but).{0,60}client certificate|client certificate.{0,60}(?:is missing|missing|not (?:sent|provided|selected|chosen|presented|offered|ticked)|is required|required|unticked|off\b|disabled)/i,
    blames: { 'missing-client-cert': 86 },
    says: 'the client sends no certificate'
  },
  {
    needle: 'no suitable certificate found',
    blames: { 'missing-client-cert': 84 },
    says: 'the client found no certificate to send'
  },
  {
    needle: 'tlsv1 alert unknown ca',
    blames: { 'client-cert-untrusted': 92 },
    onServer: { 'unknown-ca': 92 },
    says: 'alert 48: the other side does not trust this side’s issuer'
  },
  {
    needle: 'alert_unknown_ca',
    blames: { 'client-cert-untrusted': 92 },
    onServer: { 'unknown-ca': 92 },
    says: 'alert 48: the other side does not trust this side’s issuer'
  },
  {
    needle: 'alert unknown ca',
    blames: { 'client-cert-untrusted': 92 },
    onServer: { 'unknown-ca': 92 },
    says: 'alert 48: the other side does not trust this side’s issuer'
  },
  {
    needle: 'unknown_ca',
    pattern: /(?:fatal|received|alert).{0,30}unknown_ca/i,
    blames: { 'client-cert-untrusted': 90 },
    onServer: { 'unknown-ca': 90 },
    says: 'alert 48: the other side does not trust this side’s issuer'
  },
  {
    needle: 'alert number 48',
    blames: { 'client-cert-untrusted': 90 },
    onServer: { 'unknown-ca': 90 },
    says: 'alert 48: the other side does not trust this side’s issuer'
  },
  {
    needle: 'alert',
    pattern:
      /(?:received from the remote endpoint|alert code is|alert number|fatal alert).{0,80}\b48\b/i,
    blames: { 'client-cert-untrusted': 88 },
    onServer: { 'unknown-ca': 88 },
    says: 'alert 48: the other side does not trust this side’s issuer'
  },
  {
    needle: 'generated and sent to the remote endpoint',
    pattern: /\b48\b/,
    blames: { 'unknown-ca': 92 },
    onServer: { 'client-cert-untrusted': 90 },
    says: 'alert 48 sent: this side does not trust the other’s issuer'
  },
  {
    needle: 'certificate_unknown',
    blames: { 'client-cert-untrusted': 70, 'unknown-ca': 60 },
    onServer: { 'unknown-ca': 84 },
    says: 'alert 46: the certificate is refused'
  },
  {
    needle: 'certificate unknown',
    pattern: /alert|fatal/i,
    blames: { 'client-cert-untrusted': 70, 'unknown-ca': 60 },
    onServer: { 'unknown-ca': 84 },
    says: 'alert 46: the certificate is refused'
  },
  {
    needle: 'alert bad certificate',
    blames: { 'client-cert-untrusted': 70, 'clock-skew': 58, 'missing-client-cert': 50 },
    onServer: { 'unknown-ca': 74 },
    says: 'alert 42: the certificate is refused'
  },
  {
    needle: 'bad_certificate',
    pattern: /alert|fatal/i,
    blames: { 'client-cert-untrusted': 70, 'clock-skew': 55, 'missing-client-cert': 54 },
    onServer: { 'unknown-ca': 74 },
    says: 'alert 42: the certificate is refused'
  },
  {
    needle: 'client certificate',
    pattern:
      /client certificate.{0,80}(?:untrusted|not trusted|unknown (?:ca|issuer)|wrong ca|other ca|another ca|from a different|not issued)|(?:untrusted|reject\w*|refus\w*|does(?: not|n't) (?:trust|accept)|not trust\w*).{0,60}client certificate/i,
    blames: { 'client-cert-untrusted': 88 },
    says: 'the server does not trust the client certificate'
  },
  {
    needle: 'certificate revoked',
    blames: { 'client-cert-untrusted': 76, other: 60 },
    says: 'a certificate is revoked'
  },
  {
    needle: 'authorized=false',
    pattern: /UNABLE_TO|SELF_SIGNED/,
    blames: { 'client-cert-untrusted': 92 },
    says: 'the server does not trust the client certificate'
  },

  // Purpose.
  {
    needle: 'unsuitable certificate purpose',
    blames: { eku: 95 },
    says: 'the certificate is not made for this use'
  },
  {
    needle: 'unsupported certificate',
    pattern: /purpose|alert/i,
    blames: { eku: 92 },
    says: 'alert 43: the certificate is not made for this use'
  },
  {
    needle: 'unsupported_certificate',
    blames: { eku: 92 },
    says: 'alert 43: the certificate is not made for this use'
  },
  {
    needle: 'alert number 43',
    blames: { eku: 92 },
    says: 'alert 43: the certificate is not made for this use'
  },
  {
    needle: 'invalid_purpose',
    blames: { eku: 95 },
    says: 'the certificate is not made for this use'
  },
  {
    needle: 'extended key usage',
    blames: { eku: 93 },
    says: 'the certificate is not made for this use'
  },
  {
    needle: 'extendedkeyusage',
    blames: { eku: 92 },
    says: 'the certificate is not made for this use'
  },
  {
    needle: 'extended_key_usage',
    blames: { eku: 92 },
    says: 'the certificate is not made for this use'
  },
  {
    needle: 'key usage',
    pattern:
      /key ?usage.{0,60}(?:not|does|forbid|invalid|inappropriate|incompatible|missing|lack|wrong|bad|violat)|(?:not|invalid|inappropriate|incompatible|missing|lacks?|wrong|bad).{0,40}key ?usage/i,
    blames: { eku: 90 },
    says: 'the certificate is not made for this use'
  },
  {
    needle: 'keyusage',
    pattern: /not|invalid|violat|incompatible|bad|inadequate/i,
    blames: { eku: 88 },
    says: 'the certificate is not made for this use'
  },
  { needle: 'key_usage', blames: { eku: 88 }, says: 'the certificate is not made for this use' },
  {
    needle: 'eku',
    pattern: /\bEKU\b/,
    blames: { eku: 88 },
    says: 'the certificate is not made for this use'
  },
  {
    needle: 'purpose',
    pattern:
      /(?:certificate|cert).{0,80}(?:not|wrong|un\w+).{0,40}purpose|purpose.{0,40}(?:not|wrong|invalid|unsuit)/i,
    blames: { eku: 86 },
    says: 'the certificate is not made for this use'
  },
  {
    needle: 'not valid for the requested usage',
    blames: { eku: 93 },
    says: 'the certificate is not made for this use'
  },
  {
    needle: 'notvalidforusage',
    blames: { eku: 94 },
    says: 'the certificate is not made for this use'
  },
  {
    needle: 'does not allow use for tls',
    blames: { eku: 94 },
    says: 'the certificate is not made for this use'
  },
  {
    needle: 'clientauth',
    pattern:
      /(?:no|not|missing|without|lacks?|only|doesn't).{0,40}clientAuth|clientAuth.{0,40}(?:missing|not|lack|absent)/i,
    blames: { eku: 92 },
    says: 'the certificate is not made for this use'
  },

  // Versions and suites.
  {
    needle: 'protocol version',
    pattern: /alert|unsupported|no common|mismatch|not support|fatal|negotiat/i,
    blames: { 'tls-version': 92 },
    says: 'no TLS version in common'
  },
  { needle: 'protocol_version', blames: { 'tls-version': 93 }, says: 'no TLS version in common' },
  {
    needle: 'alert number 70',
    blames: { 'tls-version': 94 },
    says: 'alert 70: no TLS version in common'
  },
  {
    needle: 'alert',
    pattern: /(?:alert code is|alert number|fatal alert).{0,60}\b70\b/i,
    blames: { 'tls-version': 92 },
    says: 'alert 70: no TLS version in common'
  },
  {
    needle: 'unsupported protocol',
    blames: { 'tls-version': 92 },
    says: 'no TLS version in common'
  },
  {
    needle: 'unsupported_protocol',
    blames: { 'tls-version': 92 },
    says: 'no TLS version in common'
  },
  {
    needle: 'no appropriate protocol',
    blames: { 'tls-version': 88 },
    says: 'no TLS version in common'
  },
  {
    needle: 'no protocols available',
    blames: { 'tls-version': 92 },
    says: 'no TLS version in common'
  },
  {
    needle: 'inappropriate_fallback',
    blames: { 'tls-version': 84 },
    says: 'the versions do not meet'
  },
  { needle: 'version too low', blames: { 'tls-version': 92 }, says: 'no TLS version in common' },
  { needle: 'version_too_low', blames: { 'tls-version': 92 }, says: 'no TLS version in common' },
  {
    needle: 'tls',
    pattern:
      /\b(?:TLS|SSL)\s?v?(?:1\.[0-3]|1[0-3]|3\.0|[23]\b|1 ).{0,60}(?:only|disabled|not supported|not enabled|unsupported|turned off|is off|deprecated|too old|minimum)|(?:only|requires?|needs?|disabled?|minimum|at least|supports?).{0,40}\bTLS\s?v?1\.[0-3]/i,
    blames: { 'tls-version': 80 },
    says: 'the TLS versions do not meet'
  },
  {
    needle: 'version',
    pattern:
      /(?:TLS|SSL) version.{0,40}(?:mismatch|not|unsupported|differ)|(?:mismatch|unsupported|no common|different).{0,20}(?:TLS|SSL) version/i,
    blames: { 'tls-version': 90 },
    says: 'no TLS version in common'
  },
  {
    needle: '10013',
    pattern: /internal error state is 10013|credential/i,
    blames: { 'tls-version': 82 },
    says: 'Schannel: no TLS version is allowed on this side'
  },
  {
    needle: 'do not possess a common algorithm',
    blames: { 'no-shared-cipher': 74, 'tls-version': 72 },
    says: 'no version or cipher suite in common'
  },
  {
    needle: 'sec_e_algorithm_mismatch',
    blames: { 'no-shared-cipher': 74, 'tls-version': 72 },
    says: 'no version or cipher suite in common'
  },
  {
    needle: 'no shared cipher',
    blames: { 'no-shared-cipher': 95 },
    says: 'no cipher suite in common'
  },
  {
    needle: 'no_shared_cipher',
    blames: { 'no-shared-cipher': 95 },
    says: 'no cipher suite in common'
  },
  {
    needle: 'cipher',
    pattern:
      /(?:no (?:common|matching|shared|suitable|overlap\w*|supported)|none of the|not? any|mismatch\w*|without).{0,40}ciphers?|ciphers? ?(?:suites?)?.{0,60}(?:mismatch|in common|not (?:supported|match|overlap)|none|no overlap|unsupported|disabled)/i,
    blames: { 'no-shared-cipher': 90 },
    says: 'no cipher suite in common'
  },
  {
    needle: 'no cipher match',
    blames: { 'no-shared-cipher': 88 },
    says: 'no cipher suite is left to offer'
  },
  {
    needle: '36874',
    blames: { 'no-shared-cipher': 92 },
    says: 'Schannel 36874: no cipher suite in common'
  },
  {
    needle: 'insufficient_security',
    blames: { 'no-shared-cipher': 86 },
    says: 'alert 71: the offered suites are too weak'
  },
  {
    needle: 'insufficient security',
    blames: { 'no-shared-cipher': 86 },
    says: 'alert 71: the offered suites are too weak'
  },
  {
    needle: 'dh key too small',
    blames: { 'no-shared-cipher': 80 },
    says: 'the server’s DH key is too small'
  },
  {
    needle: 'ee key too small',
    blames: { other: 66, 'no-shared-cipher': 60 },
    says: 'a certificate’s key is too small'
  },
  {
    needle: 'ca md too weak',
    blames: { other: 68, 'no-shared-cipher': 56 },
    says: 'a certificate’s signature is too weak'
  },
  {
    needle: 'handshake failure',
    pattern: /alert|handshake_?failure|received|fatal/i,
    blames: { 'missing-client-cert': 60, 'no-shared-cipher': 58 },
    onServer: { 'no-shared-cipher': 60, 'missing-client-cert': 50 },
    says: 'alert 40: no client certificate sent, or no cipher suite in common'
  },
  {
    needle: 'handshake_failure',
    blames: { 'missing-client-cert': 58, 'no-shared-cipher': 60 },
    says: 'alert 40: no client certificate sent, or no cipher suite in common'
  },
  {
    needle: 'alert number 40',
    blames: { 'missing-client-cert': 60, 'no-shared-cipher': 58 },
    says: 'alert 40: no client certificate sent, or no cipher suite in common'
  },
  {
    needle: 'code is 40',
    blames: { 'no-shared-cipher': 62, 'missing-client-cert': 58 },
    says: 'alert 40: no client certificate sent, or no cipher suite in common'
  },

  // TLS meets plain.
  {
    needle: 'wrong version number',
    blames: { 'tls-to-plaintext': 86 },
    onServer: { 'plaintext-to-tls': 92 },
    says: 'what came is not TLS'
  },
  {
    needle: 'wrong_version_number',
    blames: { 'tls-to-plaintext': 86 },
    onServer: { 'plaintext-to-tls': 92 },
    says: 'what came is not TLS'
  },
  {
    needle: 'http request',
    pattern: /ERR_SSL_HTTP_REQUEST|SSL routines.{0,60}http request/i,
    blames: { 'plaintext-to-tls': 70 },
    says: 'plain text came to a TLS port'
  },
  {
    needle: 'packet length too long',
    blames: { 'tls-to-plaintext': 80 },
    onServer: { 'plaintext-to-tls': 84 },
    says: 'what came is not TLS'
  },
  {
    needle: 'unrecognized pdu type: 16',
    blames: { 'tls-to-plaintext': 96 },
    says: 'a TLS record (hex 16) came to a plain DICOM port'
  },
  {
    needle: 'pdu type',
    pattern:
      /(?:unrecogni[sz]ed|unknown|invalid|unexpected|illegal) PDU[- ]?type.{0,12}\b(?:0x16|16|22|0x16h|16H)\b/i,
    blames: { 'tls-to-plaintext': 94 },
    says: 'a TLS record (hex 16) came to a plain DICOM port'
  },
  {
    needle: '16030',
    pattern: /\b1603 ?0[0-4]/i,
    blames: { 'tls-to-plaintext': 93 },
    says: 'a TLS record came to a plain DICOM port'
  },
  {
    needle: '16 03',
    pattern: /\b16 03 0[0-4]/,
    blames: { 'tls-to-plaintext': 90 },
    says: 'a TLS record came to a plain DICOM port'
  },
  {
    needle: 'first bytes 0100',
    blames: { 'plaintext-to-tls': 93 },
    says: 'an A-ASSOCIATE-RQ came to a TLS port'
  },
  {
    needle: '01 00 00 00',
    pattern: /bytes|pdu|tls|record/i,
    blames: { 'plaintext-to-tls': 84 },
    says: 'an A-ASSOCIATE-RQ came to a TLS port'
  },
  {
    needle: 'unrecognized ssl message, plaintext connection',
    blames: { 'tls-to-plaintext': 92 },
    onServer: { 'plaintext-to-tls': 90 },
    says: 'plain text came where TLS was expected'
  },
  {
    needle: 'unsupported or unrecognized ssl message',
    blames: { 'tls-to-plaintext': 90 },
    onServer: { 'plaintext-to-tls': 90 },
    says: 'plain text came where TLS was expected'
  },
  {
    needle: 'unexpected packet format',
    blames: { 'tls-to-plaintext': 90 },
    onServer: { 'plaintext-to-tls': 88 },
    says: 'plain text came where TLS was expected'
  },
  {
    needle: 'cannot determine the frame size',
    blames: { 'tls-to-plaintext': 84 },
    onServer: { 'plaintext-to-tls': 90 },
    says: 'plain text came where TLS was expected'
  },
  {
    needle: 'record header',
    pattern:
      /first record does not look like a TLS handshake|bad record|not (?:a )?TLS|looks like/i,
    blames: { 'tls-to-plaintext': 80 },
    onServer: { 'plaintext-to-tls': 84 },
    says: 'what came is not TLS'
  },
  {
    needle: 'does not look like a tls handshake',
    blames: { 'tls-to-plaintext': 88 },
    onServer: { 'plaintext-to-tls': 88 },
    says: 'what came is not TLS'
  },
  {
    needle: 'ssl_error_syscall',
    blames: { 'tls-to-plaintext': 72, 'client-cert-untrusted': 30 },
    says: 'the server cut the handshake: it may be a plain port'
  },
  {
    needle: 'unencrypted',
    pattern: /unencrypted|plain ?text|plain dicom|non-?tls|without tls|no tls/i,
    blames: { 'plaintext-to-tls': 70 },
    soft: true,
    says: 'plain DICOM is spoken'
  },
  {
    needle: 'plain',
    pattern:
      /plain(?:text)?\s?(?:DICOM|client|association|TCP)?.{0,40}(?:to|on|against|at).{0,30}(?:TLS|SSL|secure|encrypted|2762|11112)/i,
    blames: { 'plaintext-to-tls': 86 },
    says: 'plain DICOM to a TLS port'
  },
  {
    needle: 'tls',
    pattern:
      /(?:TLS|SSL|secure|encrypted)\b.{0,40}(?:to|on|against|at|towards).{0,30}(?:plain|unencrypted|non-?TLS|clear|port 104\b)/i,
    blames: { 'tls-to-plaintext': 88 },
    says: 'TLS to a plain port'
  },
  {
    needle: 'transport layer security',
    pattern: /(?:off|unticked|not ticked|unchecked|disabled|not enabled|forgot\w*)/i,
    blames: { 'plaintext-to-tls': 82 },
    says: 'TLS is off on the device'
  },
  {
    needle: 'tls',
    pattern:
      /\bTLS (?:is |was )?(?:not (?:ticked|enabled|on|turned on|activated|configured)|un(?:ticked|checked)|off|forgotten|disabled) (?:on|in|at|for) (?:the )?(?:scanner|device|modality|client|machine|echo|ultrasound|sender|SCU)/i,
    blames: { 'plaintext-to-tls': 84 },
    says: 'TLS is off on the device'
  },

  // Ends without a word.
  {
    needle: 'before secure tls connection was established',
    blames: { 'client-cert-untrusted': 50, 'tls-to-plaintext': 48, 'nat-firewall': 30 },
    says: 'the server closed during the handshake and sent no alert'
  },
  {
    needle: 'closed the transport stream',
    blames: { 'tls-version': 52, 'tls-to-plaintext': 50, 'missing-client-cert': 46 },
    says: 'the server closed during the handshake and sent no alert'
  },
  {
    needle: 'remote host closed connection during handshake',
    blames: { 'tls-version': 54, 'tls-to-plaintext': 52, 'missing-client-cert': 45 },
    says: 'the server closed during the handshake and sent no alert'
  },
  {
    needle: 'remote host terminated the handshake',
    blames: { 'tls-version': 54, 'tls-to-plaintext': 52, 'missing-client-cert': 45 },
    says: 'the server closed during the handshake and sent no alert'
  },
  {
    needle: 'ssl peer shut down incorrectly',
    blames: { 'tls-version': 50, 'tls-to-plaintext': 51 },
    says: 'the server closed during the handshake and sent no alert'
  },
  {
    needle: 'unexpected eof while reading',
    blames: { 'client-cert-untrusted': 50, 'tls-to-plaintext': 44 },
    onServer: { 'unknown-ca': 56 },
    says: 'the other side closed without a TLS goodbye'
  },
  { needle: 'ssl_error_want_read', blames: { timeout: 84 }, says: 'the handshake got no answer' },
  {
    needle: 'handshake',
    pattern: /handshake.{0,40}(?:timed? ?out|timeout|hang|never (?:finish|complet))/i,
    blames: { timeout: 80, 'tls-to-plaintext': 50 },
    says: 'the handshake got no answer'
  },
  { needle: 'secureconnect', event: 'tls-ok', says: 'the TLS handshake finished' },
  {
    needle: 'secureconnection',
    pattern: /authorized=true/,
    event: 'server',
    says: 'the server took the client certificate'
  },
  { needle: 'tlsclienterror', event: 'server', says: 'the server’s handshake failed' },
  { needle: 'tls', event: 'tls', says: 'TLS is spoken' },
  { needle: 'ssl', event: 'tls', says: 'TLS is spoken' }
]
