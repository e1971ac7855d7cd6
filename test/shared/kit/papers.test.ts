import { describe, expect, it } from 'vitest'
import type { KitFacts } from '../../../shared/kit/kit-facts'
import { paperToHtml } from '../../../shared/kit/paper-html'
import { paperToText } from '../../../shared/kit/paper-text'
import { stepList } from '../../../shared/kit/step-list'
import { valuesCard } from '../../../shared/kit/values-card'
import { sampleFacts } from '../../engine/usb/kit-sample'

const facts = sampleFacts()

describe('the values card', () => {
  it('holds every value that is typed at the scanner', () => {
    const text = paperToText(valuesCard(facts))
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
    expect(paperToText(valuesCard(blank)).match(/_{24}/g)).toHaveLength(3)
    expect(paperToHtml(valuesCard(blank)).match(/class="blank"/g)).toHaveLength(3)
  })

  it('never prints a private password', () => {
    const apart: KitFacts = {
      ...facts,
      certificate: { ...facts.certificate!, password: 'kept-apart' }
    }
    for (const paper of [valuesCard(apart), stepList(apart)]) {
      expect(paperToText(paper)).not.toContain('pulse')
      expect(paperToText(paper)).toContain('kept apart')
    }
  })

  it('says at its top when the CA is only for practising', () => {
    const practice: KitFacts = { ...facts, serverCa: { ...facts.serverCa!, role: 'practice' } }
    expect(valuesCard(practice).warnings[0]).toMatch(/^PRACTICE/)
    expect(valuesCard(facts).warnings.join()).not.toMatch(/PRACTICE/)
  })

  it('is read by the Notepad of Windows 7', () => {
    const text = paperToText(valuesCard(facts))
    expect(text.startsWith('\uFEFF')).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toContain('\n')
  })

  it('takes names that look like HTML as text', () => {
    const html = paperToHtml(valuesCard(sampleFacts({ name: '<img src=x onerror=alert(1)>' })))
    expect(html).not.toContain('<img')
    expect(html).toContain('&lt;img')
  })
})

describe('the step list', () => {
  it('walks the four screens of the guide with this machine’s own values', () => {
    const text = paperToText(stepList(facts)).replaceAll(/\s+/g, ' ')
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
    expect(paperToText(stepList(anonymous))).not.toContain('Import the client certificate')
  })
})
