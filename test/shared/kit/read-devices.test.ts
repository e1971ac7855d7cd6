import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseTable } from '../../../shared/kit/parse-table'
import { readDevices, readList } from '../../../shared/kit/read-devices'

const HEAD = 'name,ae_title,model,room'

function read(bytes: Uint8Array | string) {
  const table = readDevices(typeof bytes === 'string' ? Buffer.from(bytes) : bytes)
  if (!table.ok) throw new Error(table.problem.title)
  return table.value
}

describe('reading a list of machines', () => {
  it.each([
    ['UTF-8', Buffer.from(`${HEAD}\nSalle d’écho,ECHO1,Vivid E95,1\n`)],
    ['UTF-8 with BOM', Buffer.from(`\uFEFF${HEAD}\nSalle d’écho,ECHO1,Vivid E95,1\n`)],
    ['UTF-16', Buffer.from(`\uFEFF${HEAD}\nSalle d’écho,ECHO1,Vivid E95,1\n`, 'utf16le')],
    ['UTF-16', Buffer.from(`\uFEFF${HEAD}\nSalle d’écho,ECHO1,Vivid E95,1\n`, 'utf16le').swap16()],
    ['UTF-16', Buffer.from(`${HEAD}\nSalle d’écho,ECHO1,Vivid E95,1\n`, 'utf16le')],
    ['Windows-1252', Buffer.from(`${HEAD}\nSalle d\x92\xe9cho,ECHO1,Vivid E95,1\n`, 'latin1')]
  ])('guesses the encoding %s', (encoding, bytes) => {
    expect(read(bytes)).toMatchObject({
      encoding,
      rows: [{ name: 'Salle d’écho', aeTitle: 'ECHO1' }]
    })
  })

  it.each([',', ';', '\t'])('guesses the separator %j', (separator) => {
    const text = `name,ae_title,model,room\n"Room; 1, east",R1,Vivid E95,1\n`
    const table = read(text.replaceAll(/,(?=[^ ])/g, separator))
    expect(table.separator).toBe(separator)
    expect(table.rows[0]).toMatchObject({ name: 'Room; 1, east', aeTitle: 'R1', room: '1' })
  })

  it('obeys the line with which Excel declares its separator', () => {
    expect(read('sep=;\r\nname;ae_title\r\nA,B;C\r\n').rows[0]).toMatchObject({
      name: 'A,B',
      aeTitle: 'C'
    })
  })

  it('takes columns in any order and writing, and keeps further ones', () => {
    const [row] = read('Room;Serial No;AE-Title;MODEL;Device Name\n7;X9;R7;Vivid S70;Seven\n').rows
    expect(row).toEqual({
      row: 1,
      name: 'Seven',
      aeTitle: 'R7',
      model: 'Vivid S70',
      room: '7',
      extra: { 'Serial No': 'X9' }
    })
  })

  it('numbers data rows from one and leaves out blank lines', () => {
    const { rows } = read(`${HEAD}\r\n\r\nA,A1,,\r\n,,,\r\n\r\nB,B1,,\r\n`)
    expect(rows.map(({ row, aeTitle }) => [row, aeTitle])).toEqual([
      [1, 'A1'],
      [2, 'B1']
    ])
  })

  it('keeps quoted line breaks and doubled quotes', () => {
    expect(read(`${HEAD}\n"Room ""1""\nleft",R1,,\n`).rows[0]?.name).toBe('Room "1"\nleft')
  })

  it('takes only the spaces off an AE title, so that a tab in it is seen', () => {
    expect(read(`${HEAD}\nA,  R1  ,,\n`).rows[0]?.aeTitle).toBe('R1')
    expect(read(`${HEAD}\nA,"R1\t",,\n`).rows[0]?.aeTitle).toBe('R1\t')
  })

  it.each([
    ['a value too many', 'A,R1,Vivid,1,extra'],
    ['no AE title', 'A'],
    ['a quote that is never closed', '"A,R1,Vivid,1']
  ])('calls a row with %s badly formed', (_, line) => {
    expect(read(`${HEAD}\n${line}\n`).problems).toMatchObject([
      { row: 1, code: 'bad-row', severity: 'error' }
    ])
  })

  it('reads JSON, a list or a list under devices', () => {
    const entry = { name: 'A', aeTitle: 'R1', model: 'Vivid', room: 3, certificate: null }
    for (const document of [[entry], { devices: [entry] }])
      expect(read(JSON.stringify(document)).rows).toEqual([
        { row: 1, name: 'A', aeTitle: 'R1', model: 'Vivid', room: '3', extra: {} }
      ])
    expect(read('[7]').problems).toMatchObject([{ row: 1, code: 'bad-row' }])
  })

  it.each(['', ' \n', 'name,model\nA,B\n', '[', '{"a":1}', 'PK\x03\x04\0\0\0\0'])(
    'refuses what is no list of machines: %j',
    (text) => expect(readDevices(Buffer.from(text, 'latin1')).ok).toBe(false)
  )

  it('gives back every table that it is given', () => {
    const field = fc.string({
      maxLength: 12,
      unit: fc.constantFrom('a', 'é', '"', ',', ';', '\t', '\n', ' ')
    })
    const quote = (text: string) => `"${text.replaceAll('"', '""')}"`
    fc.assert(
      fc.property(
        fc.array(fc.tuple(field, field), { maxLength: 8 }),
        fc.constantFrom(',', ';', '\t'),
        (rows, separator) => {
          const lines = [['left', 'right'], ...rows].map((row) => row.map(quote).join(separator))
          const { records } = parseTable(lines.join('\r\n'))
          const filled = rows.filter((row) => row.some((value) => value.trim() !== ''))
          expect(records.slice(1).map(({ fields }) => fields)).toEqual(filled)
        }
      )
    )
  })

  it('never throws, whatever the bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => void readDevices(bytes)))
  })

  it('reads and judges 5,000 machines within two seconds', async () => {
    const { judgeRows } = await import('../../../shared/kit/judge-rows')
    const lines = Array.from(
      { length: 5000 },
      (_, at) => `"Room ${at}, east",AE${at},Vivid E95,${at}`
    )
    const started = performance.now()
    const problems = judgeRows(read([HEAD, ...lines].join('\n')))
    expect(problems).toEqual([])
    expect(performance.now() - started).toBeLessThan(2000)
  })
})

describe('a list that a person reads otherwise than was guessed', () => {
  const bytes = Buffer.from('Titel,Ger\xe4t;Wo\nE1;S\xe4ule, links\n', 'latin1')

  it('takes the encoding, the separator and the columns that are given', () => {
    const table = readList(bytes, { separator: ';', columns: ['aeTitle', 'name'] })
    expect(table.ok && table.value).toMatchObject({
      headings: ['Titel,Gerät', 'Wo'],
      rows: [{ aeTitle: 'E1', name: 'Säule, links' }]
    })
    const wrong = readList(bytes, { encoding: 'UTF-8', separator: ';' })
    expect(wrong.ok && wrong.value.headings[0]).toBe('Titel,Ger\uFFFDt')
  })

  it('has no rows as long as nobody knows which column is the AE title', () => {
    expect(readList(bytes)).toMatchObject({ ok: true, value: { rows: [], columns: [null, null] } })
    expect(readDevices(bytes)).toMatchObject({ ok: false, problem: { code: 'unreadable' } })
  })
})
