import fc from 'fast-check'
import { expect, it } from 'vitest'
import { recogniseFirstBytes } from '../../../shared/dicom/first-bytes'
import { alertOfCode } from '../../../shared/dicom/tls-alerts'
import { writeClientHello } from '../../../shared/dicom/tls-client-hello'
import { readServerFlight } from '../../../shared/dicom/tls-flight'
import { suiteNumber, suiteName, SUITES } from '../../../shared/dicom/tls-suites'
import { sharedSuites, WINDOWS_OFFERS } from '../../../shared/dicom/tls-windows'

const record = (type: number, body: readonly number[]): readonly number[] => [
  type,
  3,
  3,
  body.length >> 8,
  body.length & 255,
  ...body
]
const message = (type: number, body: readonly number[]): readonly number[] => [
  type,
  0,
  body.length >> 8,
  body.length & 255,
  ...body
]
const hello = (version: number, suite: number, extensions: readonly number[] = []) =>
  message(2, [
    version >> 8,
    version & 255,
    ...new Array<number>(32).fill(7),
    0,
    suite >> 8,
    suite & 255,
    0,
    ...(extensions.length > 0
      ? [extensions.length >> 8, extensions.length & 255, ...extensions]
      : [])
  ])

it('reads version and suite of a TLS 1.2 hello, the certificates and the CAs that the server names', () => {
  const certificates = message(11, [0, 0, 5, 0, 0, 2, 0x30, 0])
  const request = message(13, [1, 1, 0, 2, 4, 1, 0, 4, 0, 2, 0x30, 0])
  const bytes = record(22, [
    ...hello(0x0303, 0xc02f),
    ...certificates,
    ...request,
    ...message(14, [])
  ])
  const flight = readServerFlight(Uint8Array.from(bytes))
  expect(flight.hello).toMatchObject({ version: 'TLSv1.2', suite: 0xc02f, retry: false })
  expect(flight.certificates.map((each) => [...each])).toEqual([[0x30, 0]])
  expect(flight.request?.authorities.map((each) => [...each])).toEqual([[0x30, 0]])
  expect(flight.complete).toBe(true)
})

it('reads TLS 1.3 from supported_versions, not from the legacy field', () => {
  const bytes = record(22, hello(0x0303, 0x1301, [0, 43, 0, 2, 3, 4]))
  expect(readServerFlight(Uint8Array.from(bytes)).hello?.version).toBe('TLSv1.3')
})

it('reads a message that is cut into records', () => {
  const whole = hello(0x0301, 0x002f)
  const bytes = [...record(22, whole.slice(0, 9)), ...record(22, whole.slice(9))]
  expect(readServerFlight(Uint8Array.from(bytes)).hello?.version).toBe('TLSv1')
})

it('takes an alert in the clear, and none that is encrypted', () => {
  const clear = readServerFlight(Uint8Array.from(record(21, [2, 40])))
  const hidden = readServerFlight(Uint8Array.from([...record(20, [1]), ...record(21, [2, 40])]))
  expect(clear.alerts).toEqual([{ level: 2, number: 40 }])
  expect(hidden.alerts).toEqual([])
})

it('tells Remote Desktop from an A-ASSOCIATE-RJ by the length', () => {
  expect(recogniseFirstBytes(Uint8Array.of(3, 0, 0, 0, 0, 4, 0, 1, 1, 7))).toBe('dicom')
  expect(recogniseFirstBytes(Uint8Array.of(3, 0, 0, 0x13, 0x0e, 0xd0))).toBe('unknown')
})

it('never throws on what a server sends', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.boolean(), (bytes, framed) => {
      const flight = readServerFlight(framed ? Uint8Array.from(record(22, [...bytes])) : bytes)
      recogniseFirstBytes(bytes)
      return flight.certificates.every((each) => each.length <= bytes.length)
    }),
    { numRuns: 20_000 }
  )
})

it('writes a hello whose lengths agree', () => {
  const random = new Uint8Array(64).fill(9)
  for (const version of ['TLSv1', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3'] as const) {
    const bytes = writeClientHello({ version, suites: SUITES, serverName: 'pacs.example', random })
    expect((bytes[3] ?? 0) * 256 + (bytes[4] ?? 0)).toBe(bytes.length - 5)
    expect(((bytes[6] ?? 0) << 16) + (bytes[7] ?? 0) * 256 + (bytes[8] ?? 0)).toBe(bytes.length - 9)
  }
})

it.each([
  ['ERR_SSL_TLSV1_ALERT_UNKNOWN_CA', 48],
  ['ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED', 116],
  ['ERR_SSL_TLSV1_ALERT_CERTIFICATE_REQUIRED', 116],
  ['ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE', 40],
  ['ECONNRESET', null],
  [null, null]
])('reads the alert of %s under either library', (code, alert) => {
  expect(alertOfCode(code)).toBe(alert)
})

it('knows that Windows 7 has no ECDHE-RSA suite with GCM, and Windows 10 has', () => {
  const gcm = suiteNumber('TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256')
  const shared = WINDOWS_OFFERS.map((offer) => sharedSuites(offer, { 'TLSv1.2': [gcm] }).length)
  expect(shared).toEqual([0, 1, 1, 1])
})

it('counts a suite only in a version that both sides speak', () => {
  const cbc = suiteNumber('TLS_RSA_WITH_AES_128_CBC_SHA')
  const shared = WINDOWS_OFFERS.map((offer) => sharedSuites(offer, { TLSv1: [cbc] }).map(suiteName))
  expect(shared.map((each) => each.length)).toEqual([1, 1, 1, 0])
})
