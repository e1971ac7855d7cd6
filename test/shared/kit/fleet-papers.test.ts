import { describe, expect, it } from 'vitest'
import { makeLabel } from '../../../electron/engine/usb/label-sheet'
import { daysUntil, renewalCalendar, renewalTime } from '../../../shared/kit/calendar'
import { labelSheetHtml, labelsPerSheet } from '../../../shared/kit/label-sheet'
import { labelCodeText } from '../../../shared/kit/label'
import { readDevices } from '../../../shared/kit/read-devices'
import { writeTable } from '../../../shared/kit/write-table'
import { isEnglish } from '../words/is-english'

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

describe('in German', () => {
  it('the calendar says what to do, and when', () => {
    const text = renewalCalendar([ROOM], NOW, 'de').replaceAll('\r\n ', '')
    expect(text).toContain('SUMMARY:Zertifikat von Echo\\, Süd\\; left erneuern (ROOM1)')
    expect(text).toContain('DESCRIPTION:Es endet am 2028-03-31.')
    expect(isEnglish(text)).toBe(false)
  })

  it('a label and its code name the last day', () => {
    expect(makeLabel({ ...ROOM, sha1: '' }, 'de')).toContain('gültig bis 2028-03-31')
    expect(labelCodeText({ ...ROOM, sha1: '' }, 'de')).toContain('Raum: 1\nGültig bis: 2028-03-31')
    expect(labelSheetHtml([], 'a4', 'de')).toContain('<html lang="de">')
  })
})

describe('labels and exported tables', () => {
  it('draws a code and the names, and takes neither for markup', () => {
    const label = makeLabel({ ...ROOM, name: '<b>&', sha1: 'ab'.repeat(20) })
    expect(label).toContain('&lt;b>&amp;')
    expect(label.match(/h1v1h-1z/g)?.length).toBeGreaterThan(200)
    expect(labelCodeText({ ...ROOM, sha1: '' })).toBe(
      'AE: ROOM1\nName: Echo, Süd; left\nRoom: 1\nValid until: 2028-03-31'
    )
  })

  it('shows the longest AE title, name and room whole', () => {
    const label = makeLabel({
      ...{ ...ROOM, sha1: '', aeTitle: 'VIVID_001_KARDIO' },
      name: 'GE Vivid E95 – Herzkatheter 1',
      room: 'Kinderkardiologie, Ebene 2'
    })
    const lines = [...label.matchAll(/<text([^>]*)>([^<]*)</g)].map(([, look = '', words]) => ({
      words,
      isSqueezed: look.includes('textLength')
    }))
    expect(lines.map(({ words }) => words)).toEqual([
      ...['VIVID_001_KARDIO', 'GE Vivid E95 –', 'Herzkatheter 1', 'Kinderkardiologie,', 'Ebene 2'],
      'valid until 2028-03-31'
    ])
    expect(lines[0]?.isSqueezed).toBe(true)
    expect(label).not.toContain('…')
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

describe('a sheet of labels', () => {
  it.each([
    ['a4', 24],
    ['letter', 21]
  ] as const)('on %s has %i labels, and begins another when it is full', (paper, count) => {
    expect(labelsPerSheet(paper)).toBe(count)
    const html = labelSheetHtml(
      Array.from({ length: count + 1 }, () => '<svg></svg>'),
      paper
    )
    expect(html.match(/<section>/g)).toHaveLength(2)
    expect(html.match(/<svg>/g)).toHaveLength(count + 1)
    expect(html).toContain(`size: ${paper === 'a4' ? 'A4' : 'letter'}`)
  })
})

describe('the time that is left', () => {
  it.each([
    ['2026-11-21T00:00:00Z', 'over'],
    ['2026-12-22T12:00:00Z', 'due'],
    ['2026-12-24T12:00:00Z', 'soon'],
    ['2027-06-01T00:00:00Z', 'later']
  ] as const)('to %s is called %s', (notAfter, time) => {
    expect(renewalTime(notAfter, NOW)).toBe(time)
  })

  it('is told in whole days', () => {
    expect(daysUntil('2026-11-24T13:00:00Z', NOW)).toBe(2)
    expect(daysUntil('2026-11-22T11:00:00Z', NOW)).toBe(-1)
  })
})
