import { describe, expect, it } from 'vitest'
import { diagnoseText } from '../../../shared/diagnosis/diagnose'

const causeOf = (lines: readonly string[]) =>
  diagnoseText(lines.join('\n'), { kind: 'ipsec' }).cause

const json = (line: string) => JSON.stringify({ MESSAGE: line, PRIORITY: '6' })
const html = (line: string) =>
  `<td>${line
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')}</td>`

const CARRIERS: readonly (readonly [string, (line: string) => string])[] = [
  ['as it is', (line) => line],
  ['behind a container’s name', (line) => `vpn-1  | ${line}`],
  ['in a reply', (line) => `> ${line}`],
  ['in the journal’s JSON', json],
  ['in docker’s JSON', (line) => json(line).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e')],
  ['in CSV', (line) => `"gw","vpn","${line.replaceAll('"', '""')}"`],
  ['in HTML', html],
  ['by syslog of RFC 5424', (line) => `<30>1 2026-11-22T10:00:00Z gw vpn 71 - - ${line}`],
  ['with Windows’ line ends', (line) => `${line}\r`]
]

const CHARON_REFUSED = [
  '10[IKE] <hl1|1> initiating IKE_SA hl1[1] to 192.0.2.45',
  '11[ENC] <hl1|1> parsed IKE_AUTH response 1 [ N(AUTH_FAILED) ]',
  '11[IKE] <hl1|1> received AUTHENTICATION_FAILED notify error',
  '13[IKE] <hl2|2> IKE_SA hl2[2] established between 198.51.100.1[a]...192.0.2.46[b]',
  '13[IKE] <hl2|2> CHILD_SA hl2{1} established with SPIs c1_i c2_o and TS 10.1.0.0/24 === 10.2.0.0/24'
]
const FORTIOS_REFUSED = [
  'date=2026-11-22 time=10:00:00 logid="0101037124" msg="IPsec phase 1 error" action="negotiate" vpntunnel="hl1" status="negotiate_error" reason="probable pre-shared secret mismatch"',
  'date=2026-11-22 time=10:00:05 logid="0101037138" msg="IPsec connection status changed" action="tunnel-up" vpntunnel="hl2"'
]
const FORTIOS_WENT_DOWN = [
  'date=2026-11-22 time=10:00:05 logid="0101037138" msg="IPsec connection status changed" action="tunnel-up" vpntunnel="hl1"',
  'date=2026-11-22 time=10:10:05 logid="0101037138" msg="IPsec connection status changed" action="tunnel-down" vpntunnel="hl1"'
]
const DIFFERENT_CIPHERS = [
  '01[CFG] <hl1|5> received proposals: ESP:AES_CBC_256/HMAC_SHA1_96/NO_EXT_SEQ',
  '01[CFG] <hl1|5> configured proposals: ESP:AES_CBC_128/HMAC_SHA1_96/MODP_2048/NO_EXT_SEQ',
  '01[IKE] <hl1|5> no acceptable proposal found'
]
const NO_KEY = ["racoon: ERROR: couldn't find the pskey for 192.0.2.45."]

describe.each(CARRIERS)('a log %s', (_, carried) => {
  it.each([
    ['psk-mismatch', CHARON_REFUSED],
    ['psk-mismatch', FORTIOS_REFUSED],
    ['unknown', FORTIOS_WENT_DOWN],
    ['esp-proposal-mismatch', DIFFERENT_CIPHERS],
    ['psk-mismatch', NO_KEY]
  ])('tells %s', (cause, lines) => {
    expect(causeOf(lines.map(carried))).toBe(cause)
  })
})

describe('a log with its newest line first', () => {
  const course = [
    '05[IKE] <hl1|1> giving up after 5 retransmits',
    '09[IKE] <hl1|2> IKE_SA hl1[2] established between 198.51.100.1[a]...192.0.2.45[b]',
    '09[IKE] <hl1|2> CHILD_SA hl1{1} established with SPIs c1_i c2_o and TS 10.1.0.0/24 === 10.2.0.0/24'
  ]
  it.each([
    ['seconds since 1970', (n: number) => String(1_795_000_000 + n)],
    ['milliseconds in a record', (n: number) => `{"timestamp":${1_795_000_000_000 + n * 1000}} `],
    ['the journal’s microseconds', (n: number) => `__REALTIME_TIMESTAMP=179500000${n}000000`],
    ['American dates', (n: number) => `11/22/2026 2:05:0${n} PM`],
    ['European dates', (n: number) => `22.11.2026 14:05:0${n}`],
    ['RouterOS’ dates', (n: number) => `nov/22/2026 14:05:0${n}`]
  ])('is turned by %s', (_, time) => {
    const told = course.map((line, place) => `${time(place + 1)} ${line}`)
    expect(causeOf(told.toReversed())).toBe('ok')
    expect(causeOf(course.toReversed())).not.toBe('ok')
  })
})
