import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { _electron } from 'playwright-core'
import { findElectron } from './electron-runtime.mjs'
import { root } from './run.mjs'
import { electronArguments } from './screen.mjs'

/*
 * take-pictures.mjs PROFILE FOLDER: opens the window with that profile, follows every entry of the rail
 * and leaves a picture of each screen. Needs a display (xvfb-run gives one).
 */

const [profile, folder] = process.argv.slice(2)
const { exe } = await findElectron()
await mkdir(folder, { recursive: true })
const app = await _electron.launch({
  executablePath: exe,
  args: [...electronArguments(), `--user-data-dir=${profile}`, root]
})
try {
  const page = await app.firstWindow()
  await page.waitForSelector('nav')
  const seen = new Set()
  // Entries of an act appear when it is opened, so the rail is read anew after each step.
  for (let index = 0; index < 60; index++) {
    const entries = await page.locator('nav a, nav button').all()
    const names = await Promise.all(entries.map((entry) => entry.evaluate(nameWithoutState)))
    const next = names.findIndex((name) => !seen.has(keyOf(name)))
    if (next < 0) break
    seen.add(keyOf(names[next]))
    await entries[next].click()
    await page.waitForTimeout(250)
    const file = `${String(seen.size).padStart(2, '0')}-${keyOf(names[next])}.png`
    await page.screenshot({ path: join(folder, file) })
  }
  console.log(`${seen.size} pictures`)
} finally {
  await app.close()
}

/** Runs in the page: what an entry is called, without the small words that tell its state. */
function nameWithoutState(entry) {
  const copy = entry.cloneNode(true)
  for (const state of copy.querySelectorAll('small, .hidden, [aria-hidden]')) state.remove()
  return copy.textContent
}

/** `Trusted root` → `trusted-root` */
function keyOf(name) {
  const words = name.toLowerCase().match(/[a-z]+/g) ?? ['page']
  return words.slice(0, 4).join('-')
}
