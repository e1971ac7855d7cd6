import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerDialogs, root, startApp, type Started } from './launch'

const folder = mkdtempSync(join(tmpdir(), 'connect-fleet-'))
const at = (name: string) => join(folder, name)

/** Thirty machines as an installer's spreadsheet has them; four rows are wrong. */
function faultyList(): Buffer {
  const rows = Array.from({ length: 30 }, (_, index) => {
    const row = index + 1
    const aeTitle = row === 4 ? 'SEVENTEEN_LETTERS' : row === 9 ? 'ECHO8' : `ECHO${row}`
    const name = row === 12 ? '' : `Säle ${row}`
    const certificate = row === 20 ? 'nowhere.p12' : ''
    return [name, aeTitle, 'Vivid E95', `Raum ${row}`, certificate].join(';')
  })
  const text = ['name;ae_title;model;room;certificate', ...rows].join('\r\n')
  return Buffer.from(text, 'latin1')
}

describe('a list of thirty machines', () => {
  let started: Started
  const press = (name: string | RegExp) =>
    started.page.getByRole('button', { name }).first().click()

  beforeAll(async () => {
    mkdirSync(at('kits'))
    writeFileSync(at('machines.csv'), faultyList())
    writeFileSync(at('many.csv'), longList(5000))
    started = await startApp(at('profile'))
    await press(/Many machines/)
    await started.page.getByRole('tab', { name: 'Bring a list' }).click()
  })

  afterAll(() => started?.app.close())

  it('is read with its encoding and separator, and every fault is shown', async () => {
    const { page, app } = started
    await answerDialogs(app, [at('machines.csv')])
    await press('Choose the list…')
    await page.getByText('Read as Windows-1252, semicolons').waitFor()
    await page.getByText('4 machines have a problem, 26 are ready').waitFor()
    expect(
      await page.getByLabel('Name of the scanner of row 1', { exact: true }).inputValue()
    ).toBe('Säle 1')
  })

  it('is mended in place, each cell judged at once, and an edit can be taken back', async () => {
    const { page } = started
    const aeTitle = page.getByLabel('AE Title of row 4', { exact: true })
    await aeTitle.fill('ECHO4')
    await page.getByText('3 machines have a problem, 27 are ready').waitFor()
    await press('Undo')
    await page.getByText('4 machines have a problem, 26 are ready').waitFor()
    await aeTitle.fill('ECHO4')
    await press('Next problem')
    await page.waitForFunction(() => document.activeElement?.id === 'fleet-9-aeTitle')
    await page.keyboard.press('Control+A')
    await page.keyboard.type('ECHO9')
    await press('Next problem')
    await page.waitForFunction(() => document.activeElement?.id === 'fleet-12-name')
    await page.keyboard.type('Saal 12')
    await press('Certificate of row 20: nowhere.p12')
    await press('Make one instead')
    await press('Close')
    await page.getByText('All 30 machines are ready').waitFor()
  })

  it('becomes a folder a machine, which the command line finds whole', async () => {
    const { page, app } = started
    await press('Make 30 kits…')
    await page.getByText('A folder for each machine').click()
    await answerDialogs(app, [at('kits')])
    await press('Choose the folder…')
    await press('Write the folders')
    await page
      .getByText('All 30 kits are written, read back and compared')
      .waitFor({ timeout: 60_000 })
    expect(readdirSync(at('kits'))).toHaveLength(30)
    const verified = execFileSync(
      process.execPath,
      [join(root, 'dist/electron/cli.cjs'), 'kit', 'verify', at('kits'), '--json'],
      { encoding: 'utf8' }
    )
    const { kits } = JSON.parse(verified) as { kits: { holds: boolean }[] }
    expect(kits).toHaveLength(30)
    expect(kits.every(({ holds }) => holds)).toBe(true)
  })

  it('leaves labels, a calendar and a table', async () => {
    const { page, app } = started
    await answerDialogs(app, [at('labels.pdf'), at('machines-out.csv'), at('renewals.ics')])
    await press('See all machines')
    await press('Labels…')
    await press('Save the PDF…')
    await expect.poll(() => pagesOf(at('labels.pdf')), { timeout: 10_000 }).toBe(2)
    await press('Save as CSV…')
    await expect.poll(() => textOf('machines-out.csv')).toContain('ECHO30')
    await page.getByRole('tab', { name: /Renewals/ }).click()
    await press('Save the calendar (.ics)…')
    await expect.poll(() => textOf('renewals.ics').match(/BEGIN:VEVENT/g)?.length).toBe(30)
    expect(textOf('machines-out.csv')).not.toMatch(/pulse|connect-fleet-/)
  })

  it('stays fluid with five thousand: read within two seconds, a few dozen rows drawn', async () => {
    const { page, app } = started
    await page.getByRole('tab', { name: /Bring a list/ }).click()
    await press('Back to the list')
    await press('Another list…')
    await answerDialogs(app, [at('many.csv')])
    const began = Date.now()
    await press('Choose the list…')
    await page
      .getByText('All 5000 machines are ready')
      .or(page.getByText(/All 5,000/))
      .first()
      .waitFor()
    expect(Date.now() - began).toBeLessThan(2000)
    expect(await page.locator('.long-table tbody tr').count()).toBeLessThan(70)
    await scrollToEnd(page)
    await page.getByLabel('AE Title of row 5000', { exact: true }).waitFor()
  })

  it('complained of nothing on the way', () => {
    expect(started.complaints).toEqual([])
  })
})

function longList(count: number): string {
  const rows = Array.from({ length: count }, (_, row) => `Room ${row},ROOM${row},Vivid E95,${row}`)
  return ['name,ae_title,model,room', ...rows].join('\n')
}

function textOf(name: string): string {
  return existsSync(at(name)) ? readFileSync(at(name), 'utf8') : ''
}

/** Pages of a PDF, by its own page objects; 0 while it is not there. */
function pagesOf(file: string): number {
  if (!existsSync(file)) return 0
  return readFileSync(file, 'latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
}

async function scrollToEnd(page: Page): Promise<void> {
  await page.locator('.long-table').evaluate((box) => box.scrollTo(0, box.scrollHeight))
}
