import { describe, expect, it } from 'vitest'
import type { DeviceRow } from '../../../shared/kit/device-row'
import { judgeRows, rowsWithoutError } from '../../../shared/kit/judge-rows'
import { judgeBelonging, judgeSharing } from '../../../shared/kit/mix-up'

function row(number: number, changes: Partial<DeviceRow> = {}): DeviceRow {
  return {
    row: number,
    name: `Room ${number}`,
    aeTitle: `ROOM${number}`,
    model: 'Vivid E95',
    room: '',
    extra: {},
    ...changes
  }
}

const judge = (rows: readonly DeviceRow[]) => judgeRows({ rows, problems: [] })

describe('judging the rows of a list', () => {
  it('finds nothing wrong with good ones', () => {
    expect(judge([row(1), row(2), row(3, { aeTitle: 'SIXTEEN-LETTERS1' })])).toEqual([])
  })

  it.each(['', 'SEVENTEEN-LETTERS', 'BACK\\SLASH', 'TAB\t', 'ÄE'])(
    'refuses the AE title %j',
    (aeTitle) => {
      expect(judge([row(1, { aeTitle })])).toMatchObject([
        { row: 1, field: 'ae_title', code: 'bad-ae-title', severity: 'error' }
      ])
    }
  )

  it('refuses an AE title that an earlier row has, and tells the earlier row', () => {
    const rows = [
      row(1),
      row(2, { aeTitle: 'ROOM1' }),
      row(3, { aeTitle: 'room1' }),
      row(4, { aeTitle: 'ROOM1' })
    ]
    const problems = judge(rows)
    expect(problems.map(({ row, code, severity }) => [row, code, severity])).toEqual([
      [1, 'duplicate-ae-title', 'warn'],
      [2, 'duplicate-ae-title', 'error'],
      [4, 'duplicate-ae-title', 'error']
    ])
    expect(rowsWithoutError(rows, problems).map(({ row }) => row)).toEqual([1, 3])
  })

  it('takes no account of spaces around an AE title when it looks for the same one', () => {
    const problems = judge([row(1), row(2, { aeTitle: ' ROOM1 ' })])
    expect(problems.map(({ code }) => code)).toEqual(['duplicate-ae-title', 'duplicate-ae-title'])
  })

  it('refuses a machine without a name and only warns of an unknown model', () => {
    expect(judge([row(1, { name: '' }), row(2, { model: 'Toaster' })])).toMatchObject([
      { row: 1, code: 'missing-name', severity: 'error' },
      { row: 2, code: 'unknown-model', severity: 'warn' }
    ])
  })
})

describe('the guard against mix-ups', () => {
  const rows = [row(1), row(2)]
  const codes = (names: readonly string[]) =>
    judgeBelonging(rows[0]!, names, rows).map(({ severity }) => severity)

  it('is content with the AE title, alone or as a word of a longer name', () => {
    for (const name of ['ROOM1', 'ROOM1.heartlab.com', 'urn:ae:ROOM1', 'Room 1'])
      expect(codes([name]), name).toEqual([])
  })

  it('stops another machine’s certificate, of the list or not', () => {
    expect(codes(['ROOM2'])).toEqual(['error'])
    expect(codes(['ELSEWHERE'])).toEqual(['error'])
    expect(codes(['ROOM10'])).toEqual(['error'])
  })

  it('only warns where the certificate says nothing, or writes the title in other letters', () => {
    expect(codes([])).toEqual(['warn'])
    expect(codes(['9b2f54c0-3f0e-4b6d-9c1a-d1f0e5a7c001'])).toEqual(['warn'])
    expect(codes(['room1'])).toEqual(['warn'])
  })

  it('stops one certificate for two machines', () => {
    const shared = rows.map((one) => ({ row: one, sha256: 'same' }))
    expect(judgeSharing(shared)).toMatchObject([
      { row: 2, code: 'certificate-not-for-device', severity: 'error' }
    ])
  })
})
