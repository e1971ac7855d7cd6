import { describe, expect, it } from 'vitest'
import type { KitFacts } from '../../../shared/kit/kit-facts'
import { paperToHtml } from '../../../shared/kit/paper-html'
import { paperToText } from '../../../shared/kit/paper-text'
import { stepList } from '../../../shared/kit/step-list'
import { valuesCard } from '../../../shared/kit/values-card'
import { isEnglish } from '../words/is-english'
import { sampleFacts } from '../../engine/usb/kit-sample'

const facts = sampleFacts()

const WINDOWS_LABELS =
  /File to Import|Files of type|Mark this key as exportable|Place all certificates in the following store|Completing the Certificate Import Wizard/g

describe('the values card', () => {
  it('holds every value that is typed at the scanner', () => {
    const text = paperToText(valuesCard(facts, 'en'))
    for (const value of [
      'ROOM1',
      '10.0.0.5',
      '11112',
      'HEARTLAB',
      'ROOM1.p12',
      'heartlab-ca.crt',
      'pulse'
    ])
      expect(text).toContain(value)
  })

  it('leaves lines to fill in where the endpoint is not known', () => {
    const blank: KitFacts = {
      ...facts,
      endpoint: { ...facts.endpoint, host: '', port: null, calledAeTitle: '' }
    }
    expect(paperToText(valuesCard(blank, 'en')).match(/_{24}/g)).toHaveLength(3)
    expect(paperToHtml(valuesCard(blank, 'en')).match(/class="blank"/g)).toHaveLength(3)
  })

  it('never prints a private password', () => {
    const apart: KitFacts = {
      ...facts,
      certificate: { ...facts.certificate!, password: 'kept-apart' }
    }
    for (const paper of [valuesCard(apart, 'en'), stepList(apart, 'en')]) {
      expect(paperToText(paper)).not.toContain('pulse')
      expect(paperToText(paper)).toContain('kept apart')
    }
  })

  it('says at its top when the CA is only for practising', () => {
    const practice: KitFacts = { ...facts, serverCa: { ...facts.serverCa!, role: 'practice' } }
    expect(valuesCard(practice, 'en').warnings[0]).toMatch(/^PRACTICE/)
    expect(valuesCard(facts, 'en').warnings.join()).not.toMatch(/PRACTICE/)
  })

  it('is read by the Notepad of Windows 7', () => {
    const text = paperToText(valuesCard(facts, 'en'))
    expect(text.startsWith('\uFEFF')).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toContain('\n')
  })

  it('takes names that look like HTML as text', () => {
    const html = paperToHtml(
      valuesCard(sampleFacts({ name: '<img src=x onerror=alert(1)>' }), 'en')
    )
    expect(html).not.toContain('<img')
    expect(html).toContain('&lt;img')
  })
})

describe('the step list', () => {
  it('walks the four screens of the guide with this machine’s own values', () => {
    const text = paperToText(stepList(facts, 'en')).replaceAll(/\s+/g, ' ')
    for (const place of [
      'Admin → LDAP',
      'Trusted Root Certification Authorities',
      'Connectivity → TCP/IP',
      'Connectivity → Dataflow'
    ])
      expect(text).toContain(place)
    expect(text).toContain('E:\\ROOM1\\ROOM1.p12')
    expect(text).toContain('Type 10.0.0.5 into IP Address')
  })

  it('leaves out the client certificate where Anonymous TLS is allowed', () => {
    const anonymous: KitFacts = {
      ...facts,
      certificate: null,
      endpoint: { ...facts.endpoint, mode: 'anonymous' }
    }
    expect(paperToText(stepList(anonymous, 'en'))).not.toContain('Import the client certificate')
  })

  it('is German for a German technician, with the scanner’s labels as they are', () => {
    const practice: KitFacts = { ...facts, serverCa: { ...facts.serverCa!, role: 'practice' } }
    const plain: KitFacts = { ...facts, endpoint: { ...facts.endpoint, mode: 'plain' } }
    for (const each of [facts, practice, plain])
      for (const paper of [valuesCard(each, 'de'), stepList(each, 'de')]) {
        expect(paperToHtml(paper)).toContain('<html lang="de">')
        const lines = paperToText(paper).replaceAll(WINDOWS_LABELS, '').split('\r\n')
        expect(lines.filter(isEnglish)).toEqual([])
      }
    expect(paperToText(valuesCard(facts, 'de'))).toMatch(/Verify Server Certificate +an/)
    expect(paperToText(stepList(facts, 'de'))).toContain('Danach: Löschen Sie diesen Stick')
  })
})
