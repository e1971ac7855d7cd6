import { execFileSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openLooks, type Look, type Looks } from '../looks/looks'
import { SCENES } from '../looks/scenes'
import { electronPath, root } from './launch'

/*
 * Every state of the window, drawn by Electron. German on a small laptop is where words have the least room; of the
 * other looks each judges a part of the states thoroughly. `electron/dev/take-pictures.mjs` looks at all in all.
 */

const NARROW: Look = { language: 'de', theme: 'light', size: '1024x768' }
const SHARED: readonly Look[] = [
  { language: 'en', theme: 'light', size: '1280x800' },
  { language: 'de', theme: 'dark', size: '1366x700' },
  { language: 'de', theme: 'contrast', size: 'zoomed' },
  { language: 'en', theme: 'dark', size: '1024x768' }
]
const names = Object.keys(SCENES)

/** Every sixteenth state, another one in each look. */
const shareOf = (look: Look) => names.filter((_, at) => at % 16 === 4 * SHARED.indexOf(look))

let looks: Looks

beforeAll(async () => {
  const builtAt = mkdtempSync(join(tmpdir(), 'connect-looks-'))
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  const config = ['--config', join(root, '.config/vite.looks.config.ts')]
  execFileSync(process.execPath, [vite, 'build', ...config, '--outDir', builtAt], {
    env: { ...process.env, NODE_ENV: 'production' }
  })
  looks = await openLooks(electronPath(), builtAt)
})

afterAll(() => looks?.close())

describe('in German on a small laptop every word is whole', () => {
  beforeAll(() => looks.look(NARROW))

  it.each(names)('%s', async (name) => {
    await looks.show(name)
    expect(await looks.textFaults()).toEqual([])
  })
})

describe.each(SHARED)('in $language, $theme, $size nothing is cut, hidden or nameless', (look) => {
  beforeAll(() => looks.look(look))

  it.each(shareOf(look))('%s', async (name) => {
    await looks.show(name)
    expect(await looks.textFaults()).toEqual([])
    expect(await looks.barriers()).toEqual([])
    expect(await looks.focusFaults()).toEqual([])
  })
})

describe('where people want less movement', () => {
  const MOVING = ['prove-running', 'usb-waiting', 'fleet-drive-writing', 'live-waiting']

  beforeAll(() => looks.look(NARROW))
  afterAll(() => looks.moveLess(false))

  it.each(MOVING)('%s stands still', async (name) => {
    await looks.moveLess(false)
    await looks.show(name)
    expect(await looks.movements()).toBeGreaterThan(0)
    await looks.moveLess(true)
    await expect.poll(() => looks.movements()).toBe(0)
  })
})

it('complained of nothing', () => {
  expect(looks.complaints).toEqual([])
})
