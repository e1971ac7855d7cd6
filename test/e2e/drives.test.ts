import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makePki, type Pki } from '../peers/make-pki'
import { makeRamDrive, whyNoRamDrive, type RamDrive } from '../peers/ram-drive'
import { startApp, type Started } from './launch'
import { walkToTheScanner } from './road'

const folder = mkdtempSync(join(tmpdir(), 'connect-drives-'))

const why = whyNoRamDrive('exfat')

describe.skipIf(why)(`a drive that comes and goes under the window (${why ?? 'exfat'})`, () => {
  let pki: Pki
  let drive: RamDrive
  let started: Started
  beforeAll(async () => {
    pki = makePki(join(folder, 'pki'))
    started = await startApp(join(folder, 'profile'))
    drive = makeRamDrive('exfat')
    drive.plugIn()
  })
  afterAll(async () => {
    await started?.app.close()
    await drive?.remove()
  })

  it('takes the kit as a named folder, and holds it when it is plugged in anew', async () => {
    await walkToTheScanner(started, {
      called: 'HEARTLAB',
      port: 11112,
      certificate: pki.path('client.p12'),
      serverCa: pki.path('ca.pem'),
      kitFolder: drive.mount
    })
    drive.pullOut()
    expect(readdirSync(drive.mount)).toEqual([])
    drive.plugIn()
    const kit = join(drive.mount, 'VIVID1')
    expect(readFileSync(join(kit, 'VIVID1.p12'))).toEqual(pki.read('client.p12'))
    expect(readFileSync(join(kit, 'values.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
  })

  it('stands on the USB page by itself, and says why it is not taken as a USB drive', async () => {
    const { page } = started
    await page
      .getByRole('navigation')
      .getByRole('button', { name: /USB drive/ })
      .click()
    await page.getByText(drive.device).first().waitFor({ timeout: 10_000 })
    await page
      .getByText(/virtual disk/)
      .first()
      .waitFor()
  })

  it('is gone from the page when it is gone', async () => {
    await drive.remove()
    await started.page
      .getByText(drive.device)
      .first()
      .waitFor({ state: 'detached', timeout: 10_000 })
    expect(started.complaints).toEqual([])
  })
})
