import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inspectFile } from '../../electron/engine/certs/inspect-file'
import { havePeer } from '../peers/have-peer'
import { makePki, type Pki } from '../peers/make-pki'
import { answerDialogs, startApp, type Started } from './launch'
import { fileRef, writeProfile } from './ready-site'

const folder = mkdtempSync(join(tmpdir(), 'connect-repack-'))

describe.skipIf(!havePeer('openssl'))('a P12 that the scanner’s Windows cannot read', () => {
  let pki: Pki
  let started: Started

  beforeAll(async () => {
    pki = makePki(join(folder, 'pki'))
    const certificate = fileRef(pki.path('client.p12'))
    const profile = writeProfile(folder, {
      step: 'client-certificate-file',
      serverCa: pki.path('ca.pem'),
      device: { certificate, windows: '10-1607' }
    })
    started = await startApp(profile)
  })

  afterAll(async () => {
    await started?.app.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('is called unusable for this scanner before anybody walks there', async () => {
    await started.page.getByRole('heading', { name: 'This file cannot be used' }).waitFor()
  })

  it('is repaired in the window: same key, in the container that this Windows reads', async () => {
    const { page, app } = started
    await answerDialogs(app, [folder])
    await page
      .getByRole('button', { name: /^Repack/ })
      .first()
      .click()
    await page.getByText(/is now this scanner’s certificate/).waitFor({ timeout: 20_000 })
    const name = readdirSync(folder).find((file) => file.endsWith('.p12'))
    expect(name).toBeDefined()
    const bytes = readFileSync(join(folder, name!))
    const { verdict, findings } = inspectFile(
      { name: name!, bytes },
      { as: 'client', passwords: ['pulse'], windows: '10-1607', at: new Date() }
    )
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(verdict).not.toBe('defect')
  })

  it('is judged anew, and the page lets the technician go on', async () => {
    const { page, complaints } = started
    await page.getByRole('heading', { name: /^This file (is right|can be used)/ }).waitFor()
    await page.getByRole('button', { name: 'Done, continue' }).click()
    await page
      .getByRole('heading', {
        level: 1,
        name: 'The certificate that lets the scanner trust HeartLab'
      })
      .waitFor()
    expect(complaints).toEqual([])
  })
})
