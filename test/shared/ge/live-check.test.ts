import { describe, expect, it } from 'vitest'
import { fieldsToChange } from '../../../shared/ge/live-check-values'
import { aSite } from '../wizard/plan'
import { judgeConnection } from '../../../shared/ge/live-check'
import type { LiveSettingName } from '../../../shared/ge/live-check-setting'
import { sayThis } from '../../../shared/words/say'
import {
  NOTHING_SEEN,
  type CertificateSeen,
  type LiveExpectation
} from '../../../shared/ge/live-check-seen'

const OWN = 'aa'.repeat(32)

const expected: LiveExpectation = {
  mode: 'authenticated',
  calledAeTitle: 'HEARTLAB',
  devices: [{ name: 'GE E95 - Room 1', aeTitle: 'E95ROOM1', sha256: OWN }]
}

/** What HeartLab's own CA made: to the practice CA it is a stranger's. */
const certificate: CertificateSeen = {
  subject: 'CN=E95ROOM1',
  commonName: 'E95ROOM1',
  issuer: 'CN=HeartLab Client CA',
  sha256: OWN,
  notBefore: '2026-01-01T00:00:00Z',
  notAfter: '2028-01-01T00:00:00Z',
  fault: 'untrusted'
}

function statusOf(setting: LiveSettingName, seen: Partial<CertificateSeen>) {
  const shown = { ...certificate, ...seen }
  const { settings } = judgeConnection(
    { ...NOTHING_SEEN, spoke: 'tls', certificate: shown },
    expected
  )
  return settings.find((each) => each.setting === setting)
}

describe('the client certificate in a live check', () => {
  it('is right when it is the one on the drive, whoever issued it', () => {
    expect(statusOf('client-certificate', {})?.status).toBe('right')
  })

  it('is wrong when it has ended, even if it is the one on the drive', () => {
    const judged = statusOf('client-certificate', { fault: 'expired' })
    expect(judged).toMatchObject({ status: 'wrong', fix: { where: 'heartlab:identity' } })
  })

  it('is wrong when another one of an unknown CA is shown', () => {
    const judged = statusOf('client-certificate', { sha256: 'bb'.repeat(32) })
    expect(judged).toMatchObject({ status: 'wrong', fix: { where: 'ge:tcpip' } })
  })
})

describe('a live check of several machines', () => {
  const devices = ['ROOM1', 'ROOM2', 'ROOM3'].map((aeTitle) => ({
    ...{ name: aeTitle, aeTitle },
    sha256: null
  }))
  const request = { calling: 'ROOM9', called: 'HEARTLAB', abstractSyntaxes: [] }
  const { settings } = judgeConnection(
    { ...NOTHING_SEEN, spoke: 'dicom', request },
    { ...expected, mode: 'plain', devices }
  )
  const calling = settings.find(({ setting }) => setting === 'calling-ae')

  it('names every AE title that it may be, in both languages', () => {
    expect(calling).toMatchObject({ status: 'wrong', expected: 'ROOM1, ROOM2 or ROOM3' })
    expect(calling?.said.expected && sayThis('de', calling.said.expected)).toBe(
      'ROOM1, ROOM2 oder ROOM3'
    )
    expect(calling?.said.fix && sayThis('de', calling.said.fix)).toContain('ROOM2 oder ROOM3')
  })

  it('names thousands as well', () => {
    const many = Array.from({ length: 6000 }, (_, index) => `ROOM${index}`)
    const list = many.map((aeTitle) => ({ name: aeTitle, aeTitle, sha256: null }))
    const stranger = { ...request, calling: 'STRANGER' }
    const judged = judgeConnection(
      { ...NOTHING_SEEN, spoke: 'dicom', request: stranger },
      { ...expected, mode: 'plain', devices: list }
    )
    const title = judged.settings.find(({ setting }) => setting === 'calling-ae')
    expect(title?.expected).toBe(`${many.slice(0, -1).join(', ')} or ROOM5999`)
  })
})

describe('what is changed for a live check, and back', () => {
  const { endpoint } = aSite()

  it('is address and port, when the practice endpoint has HeartLab’s title', () => {
    const address = { host: '192.0.2.41', port: 11113, calledAeTitle: 'HEARTLAB' }
    expect(fieldsToChange(endpoint, address)).toEqual([
      { label: 'IP Address', during: '192.0.2.41', after: '203.0.113.20' },
      { label: 'Port Number', during: '11113', after: '11112' }
    ])
  })

  it('is the title as well, where it runs under another one', () => {
    const address = { host: '192.0.2.41', port: 11112, calledAeTitle: 'PRACTICE' }
    expect(fieldsToChange(endpoint, address).at(-1)).toEqual({
      label: 'AE Title',
      during: 'PRACTICE',
      after: 'HEARTLAB'
    })
  })
})
