import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { makePki, type Pki } from '../peers/make-pki'
import { rejectPdu, startTlsServer, waitForDicom, type RawServer } from '../peers/raw-server'
import { isEnglish } from '../shared/words/is-english'
import { startApp, type Started } from './launch'
import { fileRef, writeProfile } from './ready-site'

const folder = mkdtempSync(join(tmpdir(), 'connect-german-'))

let pki: Pki
let server: RawServer
let started: Started

/** A plan for the server here, open at the proof, in a German window. */
function germanProfile(): string {
  const profile = writeProfile(folder, {
    step: 'prove',
    serverCa: pki.path('ca.pem'),
    device: { certificate: fileRef(pki.path('client.p12')) }
  })
  const file = join(profile, 'site.json')
  const site = JSON.parse(readFileSync(file, 'utf8')) as { endpoint: object }
  const endpoint = { ...site.endpoint, host: '127.0.0.1', port: server.port }
  writeFileSync(file, JSON.stringify({ ...site, endpoint }))
  writeFileSync(join(profile, 'settings.json'), '{"theme":"light","language":"de"}')
  return profile
}

beforeAll(async () => {
  pki = makePki(join(folder, 'pki'))
  server = await startTlsServer({ pki, requestCert: true }, waitForDicom(rejectPdu(1, 1, 7)))
  started = await startApp(germanProfile())
})

afterAll(async () => {
  await started?.app.close()
  await server?.stop()
})

it('says each rung of a failed climb in German, and again after the window was opened anew', async () => {
  const { page } = started
  await page.getByRole('button', { name: 'Prüfung starten' }).click()
  const verdict = page.getByRole('heading', {
    name: 'Der Server kennt den gerufenen AE-Titel nicht'
  })
  await verdict.waitFor({ timeout: 60_000 })
  const said = await page.locator('.rung p').allTextContents()
  expect(said.length).toBeGreaterThanOrEqual(8)
  expect(said.filter(isEnglish)).toEqual([])
  expect(said.join('\n')).toContain('Called AE Title nicht bekannt (result 1, source 1, reason 7)')
  await expect
    .poll(() => readFileSync(join(folder, 'profile/site.json'), 'utf8'))
    .toContain('"said"')
  await page.reload()
  await verdict.waitFor({ timeout: 60_000 })
  expect(await page.locator('.rung p').allTextContents()).toEqual(said)
  expect(started.complaints).toEqual([])
})

it('has a German menu, without a way to any website', async () => {
  const labels = await started.app.evaluate(({ Menu }) =>
    Menu.getApplicationMenu()?.items.map(({ label }) => label)
  )
  expect(labels).toEqual(['Datei', 'Bearbeiten', 'Ansicht'])
})
