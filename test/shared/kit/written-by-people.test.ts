import { describe, expect, it } from 'vitest'
import { readDevices } from '../../../shared/kit/read-devices'

const read = (text: string) => readDevices(new TextEncoder().encode(text))

describe('lists of machines as people write them', () => {
  it('knows German headings', () => {
    const table = read('Gerät;AE-Titel;Modell;Raum;Zertifikat\nEcho;ECHO1;Vivid E95;3;a.p12\n')
    expect(table.ok && table.value.rows[0]).toMatchObject({
      ...{ name: 'Echo', aeTitle: 'ECHO1', model: 'Vivid E95', room: '3', certificate: 'a.p12' }
    })
  })

  it('drops blanks around quotation marks', () => {
    const table = read('name, ae_title, model\n"A" , "ROOM1" , "E95"\n')
    expect(table.ok && table.value.rows[0]).toMatchObject({ name: 'A', aeTitle: 'ROOM1' })
  })

  it.each(['name,ae_title,model,room\n', 'name,ae_title\n,,\n\n', '[]', '{"devices":[]}'])(
    'is no list without a machine: %j',
    (text) => expect(read(text)).toMatchObject({ ok: false, problem: { code: 'unreadable' } })
  )
})
