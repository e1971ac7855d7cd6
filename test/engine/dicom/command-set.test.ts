import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  COMMAND,
  decodeCommand,
  encodeCommand,
  responseTo,
  storeRequest,
  type CommandSet
} from '../../../electron/engine/dicom/command-set'
import {
  decodeIdentifier,
  decodeKeys,
  encodeIdentifier
} from '../../../electron/engine/dicom/identifier'

const number = fc.nat(0xffff)
const uid = fc.stringMatching(/^[1-9]\d{0,8}(\.[1-9]\d{0,8}){1,4}$/)
const command = fc.record({
  commandField: number,
  messageId: number,
  respondedTo: number,
  affectedSopClass: uid,
  affectedSopInstance: uid,
  priority: number,
  hasDataSet: fc.boolean(),
  status: number,
  errorComment: fc.stringMatching(/^[A-Za-z]([A-Za-z ]{0,60}[A-Za-z])?$/)
})

describe('command sets', () => {
  it('come back as they were encoded, of even length, with their group length', () => {
    fc.assert(
      fc.property(command, (set: CommandSet) => {
        const bytes = encodeCommand(set)
        expect(bytes.length % 2).toBe(0)
        expect(bytes.readUInt32LE(8)).toBe(bytes.length - 12)
        expect(decodeCommand(bytes)).toMatchObject(set)
      }),
      { numRuns: 500 }
    )
  })

  it('give a command or a fault for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 120 }), (bytes) => {
        const decoded = decodeCommand(Buffer.from(bytes))
        return 'fault' in decoded || 'commandField' in decoded
      }),
      { numRuns: 20_000 }
    )
  })

  it('pad a UID of odd length with NUL', () => {
    const bytes = storeRequest(1, '1.2.840.10008.5.1.4.1.1.6.1', '1.2.3')
    expect(bytes.toString('latin1')).toContain('1.2.3\0')
    expect(bytes.toString('latin1')).not.toContain('1.2.3 ')
  })

  it('answer with the same message id, class and instance', () => {
    const request = decodeCommand(storeRequest(77, '1.2.840.10008.5.1.4.1.1.6.1', '1.2.3'))
    if ('fault' in request) throw new Error(request.fault.id)
    expect(decodeCommand(responseTo(request, 0xa700))).toMatchObject({
      commandField: COMMAND.storeResponse,
      respondedTo: 77,
      affectedSopInstance: '1.2.3',
      status: 0xa700,
      hasDataSet: false
    })
  })
})

describe('identifiers', () => {
  const keys = {
    '00080052': ['CS', 'STUDY'],
    '00100010': ['PN', 'TEST^A'],
    '0020000D': ['UI', '1.2.3']
  } as const

  it('are read under every uncompressed syntax', () => {
    for (const syntax of ['1.2.840.10008.1.2', '1.2.840.10008.1.2.1', '1.2.840.10008.1.2.2'])
      expect(decodeIdentifier(encodeIdentifier(keys, syntax), syntax)).toEqual({
        '00080052': ['STUDY'],
        '00100010': ['TEST^A'],
        '0020000D': ['1.2.3']
      })
  })

  it('keep their VR where the syntax says it', () => {
    const explicit = '1.2.840.10008.1.2.1'
    expect(decodeKeys(encodeIdentifier(keys, explicit), explicit)).toEqual(keys)
  })

  it('never make the decoder throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), fc.boolean(), (bytes, explicit) => {
        const syntax = explicit ? '1.2.840.10008.1.2.1' : '1.2.840.10008.1.2'
        return typeof decodeIdentifier(Buffer.from(bytes), syntax) === 'object'
      }),
      { numRuns: 10_000 }
    )
  })
})
