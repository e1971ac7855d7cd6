import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { judgeNotDicom } from '../../../shared/checks/judge-association'
import { pduFaultWords } from '../../../shared/dicom/pdu-fault-words'
import { english } from '../../../shared/words/english'
import { sayThis } from '../../../shared/words/say'
import { isEnglish } from '../words/is-english'

/** What the decoders call a fault in their own text; a type stands where they name one. */
function faultsOfDecoders(): readonly string[] {
  const folder = new URL('../../../electron/engine/dicom/', import.meta.url)
  const sources = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'))
  const phrases = sources.flatMap((text) => [
    ...text.matchAll(/(?:\bfault\(|\bfault: |\bfail\(|\bunexpected\(\s*link,\s*)(['`])(.+?)\1/g)
  ])
  return [...new Set(phrases.map(([, , phrase = '']) => phrase.replace(/\$\{.*?\}/g, '<type>')))]
}

describe('what our decoders find wrong in bytes', () => {
  const faults = faultsOfDecoders()

  it('is said in German, all of it', () => {
    expect(faults.length).toBeGreaterThan(15)
    for (const fault of faults) {
      const said = pduFaultWords(fault)
      expect(typeof said, fault).toBe('object')
      expect(english(said)).toBe(fault)
      if (typeof said === 'object') expect(isEnglish(sayThis('de', said)), fault).toBe(false)
    }
  })

  it('names the type of the PDU', () => {
    expect(pduFaultWords('unknown PDU type 9')).toEqual({
      id: 'peer.pdu-unknown',
      values: { type: '9' }
    })
  })

  it('names what came and what was due', () => {
    expect(pduFaultWords('response to message 2 where message 1 was open')).toEqual({
      id: 'peer.other-message',
      values: { came: '2', due: '1' }
    })
    expect(pduFaultWords('command 0x8001 where 0x8030 was due')).toMatchObject({
      values: { came: '0x8001', due: '0x8030' }
    })
  })

  it('is German in the verdict of a judge', () => {
    const disorder = { firstBytes: Buffer.from([]), mode: 'plain', accepted: true } as const
    const [length] = judgeNotDicom({ ...disorder, fault: 'PDV longer than its PDU' }) ?? []
    const [other] = judgeNotDicom({ ...disorder, fault: 'fragment out of order' }) ?? []
    expect(length && sayThis('de', length.why)).toContain('(PDV länger als seine PDU)')
    expect(other && sayThis('de', other.why)).toContain('(ein Fragment außer der Reihe)')
  })

  it('stays as it is where nobody has translated it', () => {
    expect(pduFaultWords('something new')).toBe('something new')
  })
})
