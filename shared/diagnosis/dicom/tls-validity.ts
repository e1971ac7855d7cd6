import type { DicomRule } from '../rule'

/** Certificates past their end, and clocks. Source: alert numbers of RFC 8446 section 6.2 and RFC 5246; OpenSSL, Node, Java, .NET, Schannel, GnuTLS and Go messages. */
export const TLS_VALIDITY: readonly DicomRule[] = [
  {
    needle: 'expired',
    pattern:
      /^(?!.*not yet valid.{0,80} is before |.*\b(?:not|never)(?: yet)? expired\b).*(?:cert.{0,90}\bexpired\b|\bexpired\b.{0,40}cert|\bexpired\b.{0,60}\bCA\b|CA\b.{0,60}\bexpired\b|certificateexpired|expired_cert|SSLV3_ALERT_CERTIFICATE_EXPIRED)/i,
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
    pattern: /exception.{0,60}NotAfter:/i,
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
    needle: 'invalidcertificate(expired',
    blames: { 'expired-cert': 94 },
    says: 'a certificate is past its end'
  },
  {
    needle: 'invalidcertificate(notvalidyet',
    blames: { 'clock-skew': 94 },
    says: 'a certificate is not valid yet'
  },
  {
    needle: 'not yet activated',
    blames: { 'clock-skew': 94 },
    says: 'a certificate is not valid yet'
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
    needle: 'cert_not_yet_valid',
    blames: { 'clock-skew': 95 },
    says: 'a certificate is not valid yet'
  },
  {
    needle: 'not yet valid',
    // “Expired or not yet valid” says neither, unless it says more.
    pattern: /^(?!.*expired or).*not yet valid|not yet valid.{0,80} is before /i,
    blames: { 'clock-skew': 95 },
    says: 'a certificate is not valid yet'
  },
  {
    needle: 'not yet valid',
    pattern: /expired or (?:is )?not yet valid(?!.{0,80} is (?:after|before) )/i,
    blames: { 'clock-skew': 60 },
    says: 'a certificate is outside its validity'
  },
  { needle: 'notyetvalid', blames: { 'clock-skew': 95 }, says: 'a certificate is not valid yet' },
  {
    needle: 'notbefore',
    // Java; others print it of every certificate.
    pattern: /exception.{0,60}NotBefore:/i,
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
      /(?:date|time|year|BIOS|CMOS|RTC)\b.{0,60}(?:was|is|set|reset|shows?|stood|back|jump|wrong).{0,40}(?:19[789]\d|200\d|201\d|wrong|incorrect|in the past|in the future)|(?:wrong|incorrect|invalid|bad) (?:system )?(?:date|time|year|time ?zone)\b/i,
    blames: { 'clock-skew': 84 },
    says: 'a date is wrong'
  },
  {
    needle: 'year',
    pattern: /(?:shows?|says|jump|back|stands|reads).{0,40}\byear (?:19[789]\d|20[01]\d)\b/i,
    blames: { 'clock-skew': 84 },
    says: 'a date is wrong'
  },
  {
    needle: 'time',
    pattern:
      /\b(?:wrong|incorrect|invalid) (?:system )?time (?:on|in|of) (?:the )?(?:device|scanner|server|machine|client)/i,
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
  {
    needle: 'did not return a certificate',
    blames: { 'missing-client-cert': 95 },
    says: 'the client sent no certificate'
  }
]
