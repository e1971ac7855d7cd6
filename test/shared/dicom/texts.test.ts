import { describe, expect, it } from 'vitest'
import { explainStatus, statusClass } from '../../../shared/dicom/dimse-status'
import { GE_REQUESTS, isGeImplementation } from '../../../shared/dicom/ge-requests'
import {
  explainAbort,
  explainContextResult,
  explainReject
} from '../../../shared/dicom/reject-reasons'
import { isStorageClass, objectKind, SOP_CLASS } from '../../../shared/dicom/sop-classes'
import { elementEncoding, transferSyntaxName } from '../../../shared/dicom/transfer-syntaxes'
import { isValidUid, uidFromUuid } from '../../../shared/dicom/uid'

describe('explainReject', () => {
  it('names the reasons of PS3.8 table 9-21', () => {
    expect(explainReject({ result: 1, source: 1, reason: 7 }).text).toContain('called AE title')
    expect(explainReject({ result: 1, source: 1, reason: 3 }).text).toContain('calling AE title')
    expect(explainReject({ result: 2, source: 3, reason: 2 }).text).toContain('local limit')
  })

  it('shows undefined values raw', () => {
    const { text, known } = explainReject({ result: 1, source: 3, reason: 56 })
    expect(known).toBe(false)
    expect(text).toContain('source 3, reason 56')
  })
})

describe('explainAbort and explainContextResult', () => {
  it('gives an abort of the application no reason', () => {
    expect(explainAbort({ source: 0, reason: 6 })).toMatchObject({
      text: 'aborted by the DICOM application',
      known: true
    })
    expect(explainAbort({ source: 2, reason: 6 }).text).toContain('invalid PDU parameter value')
    expect(explainAbort({ source: 2, reason: 3 }).known).toBe(false)
  })

  it('tells a refused class from a refused syntax', () => {
    expect(explainContextResult(3).text).toContain('abstract syntax')
    expect(explainContextResult(4).text).toContain('transfer syntaxes')
    expect(explainContextResult(9)).toMatchObject({ text: 'result 9', known: false })
  })
})

describe('explainStatus', () => {
  it('takes Bxxx as stored with a warning and everything unknown as a failure', () => {
    expect(statusClass(0)).toBe('success')
    expect(statusClass(0xb000)).toBe('warning')
    expect(statusClass(0xb123)).toBe('warning')
    expect(statusClass(0xa700)).toBe('failure')
    expect(statusClass(0x4242)).toBe('failure')
    expect(statusClass(0xff00)).toBe('pending')
  })

  it('names ranges and shows undefined values raw', () => {
    expect(explainStatus(0xa7ab).text).toBe('out of resources')
    expect(explainStatus(0xc123)).toMatchObject({ hex: '0xC123', known: true })
    expect(explainStatus(0x4242)).toMatchObject({ hex: '0x4242', known: false })
  })
})

describe('GE requests', () => {
  it('have the three shapes that were seen', () => {
    expect(GE_REQUESTS['logiq-s8'].contexts).toHaveLength(5)
    expect(GE_REQUESTS['logiq-s8'].contexts.every((c) => c.transferSyntaxes.length === 3)).toBe(
      true
    )
    expect(GE_REQUESTS['logiq-e10'].contexts).toHaveLength(42)
    const clips = GE_REQUESTS.voluson.contexts.filter(
      (context) => context.abstractSyntax === SOP_CLASS.ultrasoundMultiFrame
    )
    expect(clips.map(({ transferSyntaxes }) => transferSyntaxes)).toEqual([
      ['1.2.840.10008.1.2.4.50']
    ])
  })

  it('number their contexts with different odd ids and speak as GE', () => {
    for (const { contexts, implementationUid } of Object.values(GE_REQUESTS)) {
      const ids = contexts.map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      expect(ids.every((id) => id % 2 === 1 && id <= 255)).toBe(true)
      expect(isGeImplementation(implementationUid)).toBe(true)
    }
  })
})

describe('UIDs and names', () => {
  it('holds to the rule of PS3.5 9.1', () => {
    for (const good of ['1.2', '0.0', '2.25.0', SOP_CLASS.verification, '1'.repeat(62) + '.1'])
      expect(isValidUid(good), good).toBe(true)
    for (const bad of ['', '1', '1.', '.1', '1..2', '1.02', '1.a', '1.2 ', '1'.repeat(63) + '.1'])
      expect(isValidUid(bad), bad).toBe(false)
  })

  it('makes a UID of a UUID as PS3.5 B.2 shows', () => {
    expect(uidFromUuid('f81d4fae-7dec-11d0-a765-00a0c91e6bf6')).toBe(
      '2.25.329800735698586629295641978511506172918'
    )
  })

  it('knows storage classes and what a person calls them', () => {
    expect(isStorageClass(SOP_CLASS.comprehensiveSr)).toBe(true)
    expect(isStorageClass(SOP_CLASS.studyRootFind)).toBe(false)
    expect(isStorageClass(SOP_CLASS.verification)).toBe(false)
    expect(objectKind(SOP_CLASS.ultrasoundMultiFrame)).toBe('clip')
    expect(objectKind(SOP_CLASS.comprehensiveSr)).toBe('report')
    expect(transferSyntaxName('1.2.840.10008.1.2.4.50')).toBe('JPEG Baseline')
    expect(transferSyntaxName('1.2.3')).toBe('1.2.3')
    expect(elementEncoding('1.2.840.10008.1.2.4.50')).toEqual({
      explicitVr: true,
      littleEndian: true,
      deflated: false
    })
  })
})
