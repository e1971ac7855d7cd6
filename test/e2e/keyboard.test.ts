import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { havePeer } from '../peers/have-peer'
import { makePki, type Pki } from '../peers/make-pki'
import { answerDialogs, startApp, type Started } from './launch'
import { heading } from './road'

const folder = mkdtempSync(join(tmpdir(), 'connect-keyboard-'))
/** Nobody listens there: the ladder ends at once. */
const CLOSED_PORT = '1'

describe.skipIf(!havePeer('openssl'))('with the keyboard alone', () => {
  let pki: Pki
  let started: Started
  let page: Page

  beforeAll(async () => {
    pki = makePki(join(folder, 'pki'))
    started = await startApp(join(folder, 'profile'))
    page = started.page
  })

  afterAll(() => started?.app.close())

  it('is led from the list of problems to the field that lacks something', async () => {
    await press(page, /continue$/i)
    await page.locator('.summary:focus').waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await focusedName(page)).toBe('Server AE Title')
  })

  it('takes back what was typed, and brings it again', async () => {
    await page.keyboard.type('HEARTLAB')
    const field = page.getByLabel('Server AE Title')
    await page.keyboard.press('Control+z')
    await expect.poll(() => field.inputValue()).toBe('')
    await page.keyboard.press('Control+y')
    await expect.poll(() => field.inputValue()).toBe('HEARTLAB')
    await page.keyboard.press('Control+z')
    await page.keyboard.press('Control+Shift+Z')
    await expect.poll(() => field.inputValue()).toBe('HEARTLAB')
  })

  it('walks from the endpoint to the kit', async () => {
    await type(page, 'Server IP Address', '127.0.0.1')
    await type(page, /^(TLS )?Port/, CLOSED_PORT)
    await goOn(page)
    await type(page, 'Name of the scanner', 'GE E95 - Room 1')
    await type(page, 'AE title of the scanner', 'VIVID1')
    await goOn(page)
    await answerDialogs(started.app, [pki.path('client.p12'), pki.path('ca.pem'), folder])
    await press(page, /^Choose the file/)
    await page.getByText('Thumbprint (SHA-1)').first().waitFor()
    await goOn(page)
    await press(page, /^Choose the file/)
    await page.getByText('Thumbprint (SHA-1)').first().waitFor()
    await goOn(page)
    await press(page, /^Use a folder/)
    await page.getByRole('radio', { checked: true }).waitFor()
    await press(page, 'Write the files')
    await page.getByText('Safe to remove').waitFor()
    expect(await goOn(page)).toBe('Sign in as the administrator')
  })

  it('passes every screen of the scanner, and enlarges one', async () => {
    await press(page, /^Enlarge/)
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    const seen = [await heading(page)]
    while (!/^Prove/.test(seen.at(-1) ?? '')) seen.push(await goOn(page))
    expect(seen.length).toBeGreaterThan(15)
  })

  it('climbs the ladder and is told what is not proven at the end', async () => {
    await press(page, 'Climb the ladder')
    await page.getByRole('heading', { name: 'The way to HeartLab is not open yet' }).waitFor()
    await goOn(page)
    await goOn(page)
    await goOn(page)
    await press(page, 'Leave it open for now')
    await page.getByText(/^Kept as not done\. Still missing: /).waitFor()
    expect(await page.getByText('This scanner is done').count()).toBe(0)
  })

  it('finds any page by its name', async () => {
    await page.keyboard.press('Control+k')
    await page.keyboard.type('tunnel')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect.poll(() => heading(page)).toBe('IPSec tunnel')
  })

  it('complained of nothing on the way', () => {
    expect(started.complaints).toEqual([])
  })
})

type Name = string | RegExp

/** What a screen reader calls the element that has the focus. */
function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement
    const label = element instanceof HTMLInputElement ? element.labels?.[0] : null
    return (element?.ariaLabel ?? label?.textContent ?? element?.textContent ?? '').trim()
  })
}

/** Tab, until the wanted thing has the focus; a page has fewer than a hundred. */
async function tabTo(page: Page, name: Name): Promise<void> {
  const fits = (text: string) => (typeof name === 'string' ? text === name : name.test(text))
  const passed: string[] = []
  while (passed.length < 100) {
    await page.keyboard.press('Tab')
    const now = await focusedName(page)
    if (fits(now)) return
    passed.push(now)
  }
  throw new Error(`the Tab key never reaches ${String(name)}, but ${passed.join(' | ')}`)
}

async function press(page: Page, name: Name): Promise<void> {
  await tabTo(page, name)
  await page.keyboard.press('Enter')
}

async function type(page: Page, name: Name, text: string): Promise<void> {
  await tabTo(page, name)
  await page.keyboard.type(text)
}

async function goOn(page: Page): Promise<string> {
  const before = await heading(page)
  await press(page, /continue$/i)
  await expect.poll(() => heading(page)).not.toBe(before)
  return heading(page)
}
