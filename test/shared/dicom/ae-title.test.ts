import { describe, expect, it } from 'vitest'
import { checkAeTitle, isValidAeTitle, trimAeTitle } from '../../../shared/dicom/ae-title'

const codes = (text: string): readonly string[] => checkAeTitle(text).map(({ code }) => code)

describe('checkAeTitle', () => {
  it('finds nothing wrong with plain capital letters, digits and signs', () => {
    expect(codes('VIVID-E95.1')).toEqual([])
    expect(codes('A')).toEqual([])
    expect(codes('ABCDEFGHIJKLMNOP')).toEqual([])
  })

  it('refuses an AE title of seventeen letters', () => {
    expect(checkAeTitle('ABCDEFGHIJKLMNOPQ')).toEqual([
      expect.objectContaining({ code: 'too-long', severity: 'error', at: 16 })
    ])
  })

  it('refuses an empty title and one of spaces only', () => {
    expect(codes('')).toEqual(['empty'])
    expect(codes('    ')).toEqual(['empty'])
  })

  it('points at the backslash, the control character and the accent', () => {
    expect(checkAeTitle('AB\\C')[0]).toMatchObject({ code: 'backslash', at: 2 })
    expect(checkAeTitle('AB\tC')[0]).toMatchObject({ code: 'control-character', at: 2 })
    expect(checkAeTitle('ECHO\u00c4')[0]).toMatchObject({ code: 'not-ascii', at: 4 })
  })

  it('does not count insignificant spaces, but warns of them', () => {
    expect(codes(' ABCDEFGHIJKLMNOP ')).toEqual(['outer-space'])
    expect(trimAeTitle('  A B ')).toBe('A B')
  })

  it('warns of what devices trip over and still takes it', () => {
    expect(codes('room 1_echo')).toEqual(['lower-case', 'inner-space', 'underscore'])
    expect(isValidAeTitle('room 1_echo')).toBe(true)
    expect(isValidAeTitle('ROOM\\1')).toBe(false)
  })
})
