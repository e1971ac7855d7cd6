import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makePki, type Pki } from '../peers/make-pki'
import { rejectPdu, startTlsServer, waitForDicom, type RawServer } from '../peers/raw-server'
import { startApp, type Started } from './launch'
import { heading, walkToTheScanner } from './road'

const folder = mkdtempSync(join(tmpdir(), 'connect-title-'))

describe('a wrong called AE title', () => {
  let pki: Pki
  let server: RawServer
  let started: Started

  beforeAll(async () => {
    pki = makePki(join(folder, 'pki'))
    server = await startTlsServer({ pki, requestCert: true }, waitForDicom(rejectPdu(1, 1, 7)))
    started = await startApp(join(folder, 'profile'))
  })

  afterAll(async () => {
    await started?.app.close()
    await server?.stop()
  })

  it('is named in the window, which leads to the Dataflow page', async () => {
    const { page } = started
    await walkToTheScanner(started, {
      called: 'HEARTLAP',
      port: server.port,
      certificate: pki.path('client.p12'),
      serverCa: pki.path('ca.pem'),
      kitFolder: folder
    })
    await page.getByRole('navigation').getByRole('button', { name: /Prove/ }).click()
    await page.getByRole('button', { name: 'Climb the ladder' }).click()
    await page.locator('.badge', { hasText: 'wrong-called-ae' }).waitFor({ timeout: 30_000 })
    await page.getByRole('button', { name: /^Show me/ }).click()
    expect(await heading(page)).toBe('Tell the scanner where HeartLab is')
    expect(started.complaints).toEqual([])
  })
})
