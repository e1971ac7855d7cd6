import type { Page } from 'playwright-core'
import { answerDialogs, type Started } from './launch'

/** What a technician brings to the road. */
export interface Travel {
  readonly called: string
  readonly port: number
  readonly certificate: string
  readonly serverCa: string
  readonly kitFolder: string
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first()

export async function heading(page: Page): Promise<string> {
  return (await page.locator('h1').innerText()).trim()
}

/** Presses the page's own way on and waits until another page has its heading. */
export async function goOn(page: Page): Promise<string> {
  const before = await heading(page)
  await page
    .getByRole('button', { name: /continue$/i })
    .last()
    .click()
  await page.waitForFunction(
    (text) => document.querySelector('h1')?.innerText.trim() !== text,
    before
  )
  return heading(page)
}

/** Acts 1 to 4: endpoint, identity, certificates and the kit in a folder. */
export async function walkToTheScanner({ app, page }: Started, travel: Travel): Promise<void> {
  await page.getByLabel('Server AE Title').fill(travel.called)
  await page.getByLabel('Server IP Address').fill('127.0.0.1')
  await page.getByLabel('Port', { exact: true }).fill(String(travel.port))
  await goOn(page)
  await page.getByLabel('Name of the scanner').fill('GE E95 - Room 1')
  await page.getByLabel('AE title of the scanner').fill('VIVID1')
  await page.getByLabel(/^Model/).fill('Vivid E95')
  await goOn(page)
  await answerDialogs(app, [travel.certificate, travel.serverCa, travel.kitFolder])
  await button(page, /^Choose the file/).click()
  await page.getByText('Thumbprint (SHA-1)').first().waitFor()
  await goOn(page)
  await button(page, /^Choose the file/).click()
  await page.getByText('Thumbprint (SHA-1)').first().waitFor()
  await goOn(page)
  await button(page, /^Use a folder/).click()
  await button(page, 'Write the files').click()
  await page.getByText('Safe to remove').waitFor()
  await goOn(page)
}

/** Act 5: every page of the scanner, one after the other; gives their headings. */
export async function walkTheScanner(page: Page): Promise<readonly string[]> {
  const seen = [await heading(page)]
  while (!/^Prove/.test(seen.at(-1) ?? '')) {
    seen.push(await goOn(page))
    if (seen.length > 40) throw new Error('the road does not end')
  }
  return seen
}
