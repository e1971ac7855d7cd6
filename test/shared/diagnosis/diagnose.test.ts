import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diagnoseText } from '../../../shared/diagnosis/diagnose'
import { DICOM_CASES, HEALTHY_DICOM } from './dicom-cases'
import { IPSEC_CASES } from './ipsec-cases'

const oneOf = (cause: string | readonly string[]): readonly string[] => [cause].flat()

describe('reading DICOM logs, error texts and symptoms', () => {
  it.each(DICOM_CASES)('names %s', (cause, text) => {
    const diagnosis = diagnoseText(text, { kind: 'dicom' })
    expect(oneOf(cause), text).toContain(diagnosis.cause)
  })

  it.each(HEALTHY_DICOM)('calls a healthy verbose log healthy', (text) => {
    expect(diagnoseText(text).cause).toBe('ok')
  })
})

describe('reading IPSec logs', () => {
  it.each(IPSEC_CASES)('in a log of %s names %s', (_vendor, cause, text) => {
    const diagnosis = diagnoseText(text, { kind: 'ipsec' })
    expect(oneOf(cause), text).toContain(diagnosis.cause)
  })

  it('knows the two kinds apart without being told', () => {
    const texts: readonly (readonly ['dicom' | 'ipsec', string])[] = [
      ...DICOM_CASES.map(
        ([cause, text]) => ['dicom', cause === 'unknown' ? 'dicom' : text] as const
      ),
      ...IPSEC_CASES.map(([, , text]) => ['ipsec', text] as const)
    ]
    const wrong = texts.filter(([kind, text]) => diagnoseText(text).kind !== kind)
    expect(wrong).toEqual([])
  })

  it('reads a log the same with its newest line first', () => {
    const lines = [
      '2026-11-22 00:00:01 05[IKE] <hl1|1> CHILD_SA hl1{1} established with SPIs a_i b_o and TS 10.20.0.0/24 === 10.100.0.0/16',
      '2026-11-22 00:10:00 05[IKE] <hl1|1> retransmit 1 of request with message ID 7',
      '2026-11-22 00:10:30 05[IKE] <hl1|1> giving up after 5 retransmits'
    ]
    expect(diagnoseText(lines.join('\n')).cause).toBe('dpd-timeout')
    expect(diagnoseText([...lines].reverse().join('\n')).cause).toBe('dpd-timeout')
  })

  it('does not call a lost and repeated first packet a failure', () => {
    const text = [
      '11[IKE] retransmit 1 of request with message ID 0',
      '10[ENC] <hl1|1> parsed IKE_SA_INIT response 0 [ SA KE No ]',
      '05[IKE] <hl1|1> CHILD_SA hl1{1} established with SPIs a_i b_o and TS 10.20.0.0/24 === 10.100.0.0/16'
    ].join('\n')
    expect(diagnoseText(text).cause).toBe('ok')
  })
})

const INITIATOR = [
  "13[IKE] <hl1|1> authentication of '203.0.113.10' (myself) with pre-shared key",
  '13[ENC] <hl1|1> parsed IKE_AUTH response 1 [ N(AUTH_FAILED) ]',
  '13[IKE] <hl1|1> received AUTHENTICATION_FAILED notify error'
].join('\n')

describe('what one side cannot know', () => {
  it('gives three candidates for AUTHENTICATION_FAILED and asks for the other side’s log', () => {
    const { candidates, confidence, next } = diagnoseText(INITIATOR)
    expect(candidates.map((one) => one.cause)).toEqual(
      expect.arrayContaining(['psk-mismatch', 'id-mismatch', 'auth-type-mismatch'])
    )
    expect(confidence).not.toBe('certain')
    expect(next).toContain('ask the other side')
  })

  it('is certain once the other side’s log is there', () => {
    const otherSide =
      '11[CFG] <1> looking for peer configs matching 198.51.100.1[198.51.100.99]...203.0.113.10[203.0.113.10]\n11[CFG] <1> no matching peer config found'
    const { cause, confidence, evidence } = diagnoseText(INITIATOR, { kind: 'ipsec', otherSide })
    expect(cause).toBe('id-mismatch')
    expect(confidence).toBe('certain')
    expect(evidence.some((one) => one.text.startsWith('(other side)'))).toBe(true)
  })

  it('separates the alert of a missing client certificate from that of no shared cipher by the server’s log', () => {
    const client =
      'CLIENT: error ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE sslv3 alert handshake failure'
    expect(diagnoseText(client).confidence).not.toBe('certain')
    const otherSide = 'SERVER: 0A0000C7:SSL routines::peer did not return a certificate'
    expect(diagnoseText(client, { kind: 'dicom', otherSide }).cause).toBe('missing-client-cert')
  })

  it('turns an alert round in a server’s log', () => {
    const alert = 'TLS error: tlsv1 alert unknown ca'
    expect(diagnoseText(`CLIENT: ${alert}`).cause).toBe('client-cert-untrusted')
    expect(diagnoseText(`SERVER: ${alert}`).cause).toBe('unknown-ca')
  })
})

describe('the shape of what is read', () => {
  const text = '13[IKE] <c|1> tried 1 shared key for a - b, but MAC mismatched'

  it.each([
    ['Windows line ends', `first\r\n${text}\r\n`],
    ['old Mac line ends', `first\r${text}\r`],
    ['a byte order mark', `\uFEFFfirst\n${text}`],
    ['terminal colours', `first\n\u001b[31m${text}\u001b[0m`]
  ])('reads %s and counts lines from one', (_name, log) => {
    const { cause, evidence } = diagnoseText(log)
    expect(cause).toBe('psk-mismatch')
    expect(evidence[0]?.line).toBe(2)
    expect(evidence[0]?.text).toBe(text)
  })

  it('finds one line among a million others and stays quick on a line without end', () => {
    const noise = 'x'.repeat(200_000)
    const started = performance.now()
    expect(diagnoseText(`${noise}\n${text}\n${noise}`).cause).toBe('psk-mismatch')
    expect(performance.now() - started).toBeLessThan(2000)
  })

  it('is unknown, never healthy, where nothing or only trouble is read', () => {
    for (const log of ['', '\n\n', 'hello', 'charon: something failed in an unheard-of way'])
      expect(diagnoseText(log).cause).toBe('unknown')
  })
})

describe('never healthy on a failure', () => {
  const healthy = IPSEC_CASES.filter(([, cause]) => cause === 'ok').map(([, , log]) => log)
  const failing = IPSEC_CASES.filter(([, cause]) => cause !== 'ok' && cause !== 'unknown')

  it('keeps a failure that follows a success', () => {
    fc.assert(
      fc.property(fc.constantFrom(...healthy), fc.constantFrom(...failing), (good, [, , bad]) => {
        expect(diagnoseText(`${good}\n${bad}`, { kind: 'ipsec' }).cause).not.toBe('ok')
      }),
      { numRuns: 120, seed: 7 }
    )
  })

  it('keeps a failure of either side', () => {
    for (const [, , bad] of failing)
      for (const good of healthy.slice(0, 2)) {
        expect(diagnoseText(good, { kind: 'ipsec', otherSide: bad }).cause).not.toBe('ok')
        expect(diagnoseText(bad, { kind: 'ipsec', otherSide: good }).cause).not.toBe('ok')
      }
  })

  it('is not healthy where a success stands beside a trouble that no rule explains', () => {
    const log = `${healthy[0] ?? ''}\n05[XYZ] the flux capacitor failed`
    expect(diagnoseText(log, { kind: 'ipsec' }).cause).toBe('unknown')
  })

  it('never throws, whatever bytes come', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (noise) => {
        const { candidates, evidence } = diagnoseText(noise)
        expect(Array.isArray(candidates) && Array.isArray(evidence)).toBe(true)
      }),
      { numRuns: 120, seed: 11 }
    )
  })
})

describe('secrets in a log', () => {
  it('shows evidence without keys, passwords and patients', () => {
    const log = [
      '13[IKE] tried 1 shared key for a - b psk="CanaryKey1", but MAC mismatched',
      'ike 0:HL: PSK auth failed: probable pre-shared key mismatch set psksecret CanaryKey2',
      'F: Reason: Called AE Title Not Recognized PatientName=CANARY^THREE password: CanaryKey4'
    ].join('\n')
    for (const kind of ['ipsec', 'dicom'] as const) {
      const printed = JSON.stringify(diagnoseText(log, { kind }))
      expect(printed).not.toMatch(/canary/i)
      expect(printed).toContain('[removed]')
    }
  })
})

describe('several tunnels in one log', () => {
  const up = (name: string, second: number): string =>
    `Nov 2 10:11:${second} fw charon: 06[IKE] <${name}|${second}> CHILD_SA ${name}{9} established with SPIs c1_i c2_o and TS 10.20.0.0/24 === 10.100.0.0/16`
  const silent = [
    'Nov 2 10:11:10 fw charon: 05[IKE] <hl2|7> initiating IKE_SA hl2[7] to 198.51.100.2',
    'Nov 2 10:11:14 fw charon: 05[IKE] <hl2|7> retransmit 1 of request with message ID 0',
    'Nov 2 10:12:21 fw charon: 05[IKE] <hl2|7> giving up after 5 retransmits'
  ]

  it('never excuses the silence of one by the success of the other', () => {
    const log = [...silent, up('hl1', 59)].join('\n')
    expect(diagnoseText(log, { kind: 'ipsec' }).cause).toBe('no-response-udp500')
  })

  it('does not blame a dead peer because the other tunnel was up', () => {
    const log = [up('hl1', 9), ...silent].join('\n')
    expect(diagnoseText(log, { kind: 'ipsec' }).cause).toBe('no-response-udp500')
  })

  it('calls it healthy once the silent one came up too', () => {
    const log = [...silent, up('hl1', 58), up('hl2', 59)].join('\n')
    expect(diagnoseText(log, { kind: 'ipsec' }).cause).toBe('ok')
  })
})

describe('a tunnel that is closed', () => {
  const UP = '%CRYPTO-5-IKEV2_SESSION_STATUS: Crypto tunnel v2 is UP.  Peer 198.51.100.1:500'
  const DOWN = UP.replace('UP.', 'DOWN.')

  it('is not healthy at the end of the log, and the closing line is shown', () => {
    const { cause, evidence } = diagnoseText(`${UP}\n${DOWN}`, { kind: 'ipsec' })
    expect(cause).toBe('unknown')
    expect(evidence[0]?.line).toBe(2)
  })

  it('is healthy when it comes back', () => {
    expect(diagnoseText(`${UP}\n${DOWN}\n${UP}`, { kind: 'ipsec' }).cause).toBe('ok')
  })

  it('is not closed by the deletion of an SA that a newer one replaced', () => {
    const log = [
      '05[IKE] <c|1> IKE_SA c[1] established between a[a]...b[b]',
      '05[IKE] <c|1> CHILD_SA c{1} established with SPIs a_i b_o and TS x === y',
      '05[IKE] <c|1> IKE_SA c[2] rekeyed between a[a]...b[b]',
      '05[IKE] <c|1> received DELETE for IKE_SA c[1]'
    ].join('\n')
    expect(diagnoseText(log, { kind: 'ipsec' }).cause).toBe('ok')
    expect(diagnoseText(log.replace('IKE_SA c[1]\n', 'IKE_SA c[2]\n')).cause).toBe('ok')
    expect(diagnoseText(`${log}\n05[IKE] received DELETE for IKE_SA c[2]`).cause).toBe('unknown')
  })
})

describe('a log that says the same again and again', () => {
  it('keeps apart lines that differ in their first bytes alone', () => {
    const read = (first: string): string =>
      diagnoseText(`${first} first bytes of the record`, { kind: 'dicom' }).cause
    expect(read('01 00 00 00')).toBe('plaintext-to-tls')
    expect(read('16 03 01 00')).toBe('tls-to-plaintext')
  })

  it('names the candidates of a bare word told a hundred thousand times, quickly', () => {
    const log = '10:00:00 AUTHENTICATION_FAILED\n'.repeat(100_000)
    const started = performance.now()
    const { candidates } = diagnoseText(log, { kind: 'ipsec' })
    expect(performance.now() - started).toBeLessThan(5000)
    expect(candidates.map(({ cause }) => cause)).toEqual([
      'psk-mismatch',
      'id-mismatch',
      'auth-type-mismatch'
    ])
  })
})

describe('settings are no events', () => {
  it.each([
    '16[CFG]   dpd_timeout = 0',
    '{"event_timestamp":1763770000,"details":"AWS tunnel phase2 is established","dpd_enabled":true,"ike_phase1_state":"established","ike_phase2_state":"established"}'
  ])('takes %s for no dead peer', (line) => {
    expect(diagnoseText(line, { kind: 'ipsec' }).cause).not.toBe('dpd-timeout')
  })
})
