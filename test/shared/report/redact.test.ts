import { describe, expect, it } from 'vitest'
import { redactForSupport, redactText, redactValue } from '../../../shared/report/redact'

const SECRETS = [
  'crypto ikev2 keyring K\n pre-shared-key local CANARY',
  'crypto isakmp key CANARY address 198.51.100.1',
  ' pre-shared-key ascii-text "CANARY with \\" blanks"',
  'set psksecret ENC CANARY/+==',
  'set psksecret "CANARY"',
  '198.51.100.1 : PSK "CANARY"',
  'secret = CANARY',
  '"psk": "CANARY"',
  'secret=0sCANARY==',
  'add secret="CANARY" peer=HL',
  'openssl pkcs12 -passin pass:CANARY -in a.p12',
  'heartlab-connect probe --password CANARY --host x',
  'Authorization: Bearer CANARY.CANARY',
  '-----BEGIN ENCRYPTED PRIVATE KEY-----\nCANARY\n-----END ENCRYPTED PRIVATE KEY-----',
  '-----BEGIN RSA PRIVATE KEY-----\nCANARY (cut off here)'
]

const PATIENTS = [
  '(0010,0010) PN [CANARY^JOHN]                 # 12, 1 PatientName',
  "(0010, 0010) Patient's Name                  PN: 'CANARY^John'",
  '(0010,0020) LO [CANARY]',
  '(0008,0050) SH [CANARY]',
  'PatientID: CANARY',
  'patient name = CANARY JOHN, study ok',
  'AccessionNumber=CANARY',
  'storing CANARY^JOHN^^DR as 1.dcm'
]

describe('what must not be shown', () => {
  it.each(SECRETS)('removes the secret of: %s', (text) => {
    expect(redactText(text)).not.toContain('CANARY')
  })

  it.each(PATIENTS)('removes the patient of: %s', (text) => {
    expect(redactText(text)).not.toMatch(/canary/i)
  })

  it.each(['C:\\Users\\canary\\kit\\a.p12', '/home/canary/kit/a.p12', '\\\\server\\canary\\a.p12'])(
    'takes the path off %s and keeps the file',
    (text) => {
      expect(redactForSupport(text)).toMatch(/^\[path\].?a\.p12$/)
    }
  )

  it('removes given names wherever they stand, and forbidden keys of any value', () => {
    const value = {
      host: '203.0.113.5',
      path: '/x/canary',
      evidence: [{ kind: 'text', text: 'seen by canary-host', errorComment: 'canary' }]
    }
    const clean = JSON.stringify(redactValue(value, ['canary-host']))
    expect(clean).not.toContain('canary')
    expect(clean).toContain('203.0.113.5')
  })

  it('leaves what support needs', () => {
    const text =
      'alert 48 unknown_ca, RJ 1/1/7, HEARTLAB, 203.0.113.5:11112, SHA-1 AB:CD, 1.2.840.10008.1.1, status 0xA700'
    expect(redactForSupport(text)).toBe(text)
  })

  it('stays linear on hostile text', () => {
    const hostile = ['password=', 'psk: ', '(0010,0010)', 'a^', '\\', 'C:\\a\\'].map((part) =>
      part.repeat(40_000)
    )
    const started = performance.now()
    for (const text of hostile) redactForSupport(text)
    expect(performance.now() - started).toBeLessThan(4000)
  })
})
