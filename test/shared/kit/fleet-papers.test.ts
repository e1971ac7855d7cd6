import { describe, expect, it } from 'vitest'
import { makeLabel } from '../../../electron/engine/usb/label-sheet'
import { renewalCalendar } from '../../../shared/kit/calendar'
import { labelCodeText } from '../../../shared/kit/label'
import { readDevices } from '../../../shared/kit/read-devices'
import { writeTable } from '../../../shared/kit/write-table'

const ROOM = {
  name: 'Echo, Süd; left',
  aeTitle: 'ROOM1',
  room: '1',
  notAfter: '2028-03-31T12:00:00Z'
}
const NOW = new Date('2026-11-22T12:00:00Z')

describe('the renewal calendar', () => {
  const text = renewalCalendar(
    [{ ...ROOM, aeTitle: 'LATER', notAfter: '2029-01-01T00:00:00Z' }, ROOM],
    NOW
  )

  it('has an entry a certificate, a month before its end, soonest first', () => {
    expect(text.match(/DTSTART;VALUE=DATE:\d{8}/g)).toEqual([
      'DTSTART;VALUE=DATE:20280301',
      'DTSTART;VALUE=DATE:20281202'
    ])
  })

  it('keeps to the form of RFC 5545', () => {
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    expect(text.replaceAll('\r\n ', '')).toContain('Echo\\, Süd\\; left')
    expect(text.replaceAll('\r\n', '')).not.toContain('\n')
  })
})

describe('labels and exported tables', () => {
  it('draws a code and the names, and takes neither for markup', () => {
    const label = makeLabel({ ...ROOM, name: '<b>&', sha1: 'ab'.repeat(20) })
    expect(label).toContain('&lt;b>&amp;')
    expect(label.match(/h1v1h-1z/g)?.length).toBeGreaterThan(200)
    expect(labelCodeText({ ...ROOM, sha1: '' })).toBe(
      'AE: ROOM1\nName: Echo, Süd; left\nRoom: 1\nUntil: 2028-03-31'
    )
  })

  it('writes a table that it reads again, and no formula', () => {
    const text = writeTable(
      ['name', 'ae_title'],
      [
        ['Room "1", left', 'R1'],
        ['=cmd()', 'R2']
      ]
    )
    const table = readDevices(Buffer.from(text))
    expect(table.ok && table.value.rows.map(({ name }) => name)).toEqual([
      'Room "1", left',
      "'=cmd()"
    ])
  })
})
