import { describe, expect, it } from 'vitest'
import { timeOf } from '../../../shared/certs/certificate-time'
import {
  childrenOf,
  elementsOf,
  hexOf,
  integerOf,
  measureDer,
  octetsOf,
  oidOf,
  readNode
} from '../../../shared/certs/der'
import { textOf } from '../../../shared/certs/der-text'

const bytes = (hex: string) => Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16))
const node = (hex: string) => readNode(bytes(hex))
const ascii = (text: string) => hexOf(Uint8Array.from(text, (letter) => letter.charCodeAt(0)))
const timeNode = (tag: string, text: string) =>
  node(`${tag}${text.length.toString(16).padStart(2, '0')}${ascii(text)}`)

describe('DER', () => {
  it('is read element by element', () => {
    expect(childrenOf(node('3006020105040107')).map((one) => one.tag)).toEqual([2, 4])
    expect(integerOf(node('0202ff7f'))).toBe(-129n)
    expect(integerOf(node('020500ffffffff'))).toBe(0xffffffffn)
    expect(oidOf(node('06092a864886f70d01010b'))).toBe('1.2.840.113549.1.1.11')
    expect(oidOf(node('0603883703'))).toBe('2.999.3')
  })

  it('is absent where it is not whole, never an exception', () => {
    for (const hex of ['', '30', '3005', '30820102', '1f8101', '308001', '3085000000000100'])
      expect(node(hex)).toBeUndefined()
    expect(elementsOf(bytes('05000500'))).toBeDefined()
    expect(elementsOf(bytes('05000501'))).toBeUndefined()
  })

  it('says whether a document is whole, cut short or none', () => {
    expect(measureDer(bytes('30020500'))).toEqual({ kind: 'whole', trailing: 0 })
    expect(measureDer(bytes('300205000d0a'))).toEqual({ kind: 'whole', trailing: 2 })
    expect(measureDer(bytes('3082010005'))).toEqual({ kind: 'cut', declared: 260 })
    expect(measureDer(bytes('0500'))).toEqual({ kind: 'none' })
  })

  it('joins the pieces of a string in indefinite form', () => {
    const pieces = node('2480040201020401030000')
    expect(pieces?.indefinite).toBe(true)
    expect(hexOf(octetsOf(pieces) ?? bytes(''))).toBe('010203')
  })

  it('gives up on nesting that has no end', () => {
    expect(
      readNode(new Uint8Array(100_000).fill(0x30).map((one, at) => (at % 2 ? 0x80 : one)))
    ).toBe(undefined)
  })
})

describe('text of a name', () => {
  it('is read in each of its encodings', () => {
    expect(textOf(node('0c03c3a963'))).toEqual({ text: 'éc' })
    expect(textOf(node('1e0400e90063'))).toEqual({ text: 'éc' })
    expect(textOf(node('1402e963'))).toEqual({ text: 'éc' })
  })

  it('says what its encoding forbids', () => {
    expect(textOf(node(`1303${ascii('a@b')}`)).flaw).toBe('bad-characters')
    expect(textOf(node('0c02c328')).flaw).toBe('bad-characters')
    expect(textOf(node('0201ff')).flaw).toBe('not-a-string')
  })
})

describe('a date', () => {
  it.each([
    ['17', '491231235959Z', Date.UTC(2049, 11, 31, 23, 59, 59), true],
    ['17', '500101000000Z', Date.UTC(1950, 0, 1), true],
    ['18', '20500101000000Z', Date.UTC(2050, 0, 1), true],
    ['18', '99991231235959Z', Date.UTC(9999, 11, 31, 23, 59, 59), true],
    ['17', '2601010000Z', Date.UTC(2026, 0, 1), false],
    ['17', '260101000000+0100', Date.UTC(2025, 11, 31, 23), false],
    ['18', '20260101000000', Date.UTC(2026, 0, 1), false],
    ['17', '260230000000Z', undefined, false],
    ['17', '261301000000Z', undefined, false],
    ['17', 'tomorrow', undefined, false]
  ])('%s %s is %s, well formed: %s', (tag, text, at, wellFormed) => {
    expect(timeOf(timeNode(tag, text))).toEqual({ text, at, wellFormed })
  })
})
