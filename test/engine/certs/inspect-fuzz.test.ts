import { describe, expect, it } from 'vitest'
import { inspectFile } from '../../../electron/engine/certs/inspect-file'
import { writePkcs12 } from '../../../electron/engine/certs/write-pkcs12'
import * as der from '../../../electron/engine/certs/write-der'
import { AUTHORITY, DEVICE, makeCertificate, makeKey, NOW, pem } from './made-certificate'
import { mutate, seededRandom } from './mutate'

const ca = makeCertificate({ cn: 'CA', extensions: AUTHORITY })
const device = makeCertificate({ issuer: ca, key: makeKey(), extensions: DEVICE })
const container = (format: 'scanner' | 'modern') =>
  writePkcs12({
    keyPkcs8Der: device.key.pkcs8,
    certificates: [device.der, ca.der],
    friendlyName: 'VIVID1',
    password: 'pulse',
    format
  })

const SEEDS: readonly Buffer[] = [
  container('scanner'),
  container('modern'),
  device.der,
  Buffer.from(pem(device) + pem(ca)),
  Buffer.from(der.pemOf('PRIVATE KEY', device.key.pkcs8)),
  Buffer.from(`\ufeff${pem(ca)}`, 'utf16le')
]
const ROLES = ['client', 'ca', null] as const
const TIMES = 300

describe('damaged files', () => {
  it(`are judged without a throw, each in a moment (${TIMES} of them)`, () => {
    const random = seededRandom(7)
    let worst = 0
    for (let time = 0; time < TIMES; time++) {
      const bytes = mutate(SEEDS[time % SEEDS.length] ?? Buffer.alloc(0), random)
      const start = performance.now()
      const options = { as: ROLES[time % 3] ?? null, passwords: [], at: NOW }
      const { verdict, findings } = inspectFile({ name: 'a.p12', bytes }, options)
      worst = Math.max(worst, performance.now() - start)
      if (verdict !== 'ok') expect(findings.length).toBeGreaterThan(0)
    }
    expect(worst).toBeLessThan(1500)
  })

  it.each<[string, Buffer]>([
    ['nesting without end', Buffer.alloc(200_000, Buffer.from([0x30, 0x80]))],
    ['a million tiny elements', der.sequence(Buffer.alloc(2_000_000, Buffer.from([5, 0])))],
    ['a thousand BEGIN lines', Buffer.from('-----BEGIN CERTIFICATE-----\n'.repeat(100_000))],
    ['headers without end', Buffer.from(`-----BEGIN X-----\n${'a: b\n c\n'.repeat(100_000)}`)],
    ['base64 without end', Buffer.alloc(4_000_000, 'A')],
    [
      'a zip that claims too much',
      Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(400, 0xff)])
    ],
    ['zeroes', Buffer.alloc(1_000_000)]
  ])('named %s cost less than two seconds', (_, bytes) => {
    const start = performance.now()
    const { verdict } = inspectFile({ name: 'a', bytes }, { as: 'ca', passwords: [], at: NOW })
    expect(verdict).toBe('defect')
    expect(performance.now() - start).toBeLessThan(2000)
  })
})
