import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { _electron } from 'playwright-core'
import { findElectron } from './electron-runtime.mjs'
import { root } from './run.mjs'
import { electronArguments } from './screen.mjs'

/*
 * walk-window.mjs PROFILE FOLDER: opens the built window with that profile, follows every entry of the rail and
 * leaves a picture of each screen. Needs a display (xvfb-run gives one). Exits 1 where there was no entry.
 */

const MOST_ENTRIES = 60

const [profile, folder] = process.argv.slice(2)
const { exe } = await findElectron()
await mkdir(folder, { recursive: true })
const app = await _electron.launch({
  executablePath: exe,
  args: [...electronArguments(), `--user-data-dir=${profile}`, root],
  env: { ...process.env, LANGUAGE: 'en' }
})
try {
  const taken = await walk(await app.firstWindow())
  console.log(`${taken} pictures`)
  process.exitCode = taken > 0 ? 0 : 1
} finally {
  await app.close()
}

async function walk(page) {
  await page.waitForSelector('nav')
  const seen = new Set()
  // Entries of an act appear when it is opened, so the rail is read anew after each step.
  while (seen.size < MOST_ENTRIES) {
    const entries = await page.locator('nav a, nav button').all()
    const names = await Promise.all(entries.map((entry) => entry.evaluate(nameOf)))
    const next = names.findIndex((name) => !seen.has(name))
    if (next < 0) break
    seen.add(names[next])
    await entries[next].click()
    await page.waitForTimeout(250)
    // A room is fetched when it is entered: on a slow machine its page is still empty.
    await page.locator('.page-inner :is(h1, h2)').first().waitFor()
    const file = `${String(seen.size).padStart(2, '0')}-${names[next]}.png`
    await page.screenshot({ path: join(folder, file) })
  }
  return seen.size
}

/** What an entry is called without its number and state; runs in the page. */
function nameOf(entry) {
  const copy = entry.cloneNode(true)
  for (const state of copy.querySelectorAll('small, .hidden, .rail-mark')) state.remove()
  const words = copy.textContent.toLowerCase().match(/[a-z]+/g) ?? ['page']
  return words.slice(0, 4).join('-')
}
