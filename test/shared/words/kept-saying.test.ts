import { expect, it } from 'vitest'
import { sayKept } from '../../../shared/words/kept-saying'

const ENGLISH = 'Port 104 is open.'
const open = { id: 'rung.port-open', values: { address: '192.0.2.1', port: 104 } }

it('says a kept sentence in the person’s language', () => {
  expect(sayKept('de', open, ENGLISH)).toBe('192.0.2.1 nimmt an Port 104 Verbindungen an.')
})

it('leaves the English as it was found, with what only that run knew', () => {
  expect(sayKept('en', open, ENGLISH)).toBe(ENGLISH)
  expect(sayKept('de', undefined, ENGLISH)).toBe(ENGLISH)
})

it('falls back to the English where another version has said it', () => {
  expect(sayKept('de', { id: 'rung.from-the-future' }, ENGLISH)).toBe(ENGLISH)
  expect(sayKept('de', { id: 'constructor' }, ENGLISH)).toBe(ENGLISH)
  expect(sayKept('de', { id: 'rung.port-open', values: { host: '192.0.2.1' } }, ENGLISH)).toBe(
    ENGLISH
  )
  expect(sayKept('de', { ...open, values: { address: ['x'], port: 104 } }, ENGLISH)).toBe(ENGLISH)
  const within = { id: 'why.server-says', values: { says: { id: 'peer.from-the-future' } } }
  expect(sayKept('de', within, ENGLISH)).toBe(ENGLISH)
})
