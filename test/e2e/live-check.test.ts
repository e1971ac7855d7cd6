import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeTestStudy } from '../../electron/engine/dicom/test-studies'
import { freePort } from '../peers/free-port'
import { havePeer } from '../peers/have-peer'
import { makePki, type Pki } from '../peers/make-pki'
import { startApp, type Started } from './launch'
import { fileRef, writeProfile } from './ready-site'
import { heading } from './road'

const run = promisify(execFile)
const folder = mkdtempSync(join(tmpdir(), 'connect-live-'))
const profile = join(folder, 'profile')

/** A scanner with GE's PDU size, set up like the one whose certificate HeartLab's own CA has made. */
function scanner(pki: Pki, port: number) {
  const trust = join(profile, 'practice/ca/ca.pem')
  const secure = ['+tls', pki.path('client.key'), pki.path('client.pem'), '+cf', trust]
  const address = ['-pdu', '32768', '-aet', 'VIVID1']
  return {
    check: (called: string) =>
      run('echoscu', [...secure, ...address, '-aec', called, '127.0.0.1', String(port)]),
    send: (files: readonly string[]) =>
      run('storescu', [
        ...['-R', ...secure, ...address, '-aec', 'HEARTLAB_AKL'],
        ...['127.0.0.1', String(port), ...files]
      ])
  }
}

describe.skipIf(!havePeer('storescu') || !havePeer('openssl'))(
  'a scanner that proves its own settings in the window',
  () => {
    let pki: Pki
    let port: number
    let started: Started

    beforeAll(async () => {
      pki = makePki(join(folder, 'pki'))
      port = await freePort()
      const certificate = fileRef(pki.path('client.p12'))
      writeProfile(folder, {
        step: 'live-check',
        serverCa: pki.path('ca.pem'),
        device: { certificate }
      })
      started = await startApp(profile)
    })

    afterAll(async () => {
      await started?.app.close()
      rmSync(folder, { recursive: true, force: true })
    })

    const outcome = (text: string) =>
      started.page.getByRole('heading', { name: text }).waitFor({ timeout: 20_000 })

    it('waits by itself, with its address shown large and as a code', async () => {
      const { page } = started
      await page.getByText('This computer only').click()
      await page.getByLabel('Port', { exact: true }).fill(String(port))
      await page.getByRole('button', { name: 'Start, and watch for the scanner' }).click()
      await page.getByText('Waiting for the scanner').waitFor({ timeout: 20_000 })
      expect(await page.locator('.big-value').allInnerTexts()).toEqual([
        '127.0.0.1',
        String(port),
        'HEARTLAB_AKL'
      ])
      await page.getByRole('img', { name: `QR code: 127.0.0.1, port ${port}` }).waitFor()
    })

    it('names a wrong AE title and leads to its screen and back', async () => {
      const { page } = started
      await expect(scanner(pki, port).check('HEARTLAB_AKI')).rejects.toThrow()
      await outcome('Something is set wrong on the scanner')
      const wrong = page.locator('.live-item[data-status=wrong]')
      expect(await wrong.count()).toBe(1)
      expect(await wrong.innerText()).toMatch(/HEARTLAB_AKI.*HEARTLAB_AKL/s)
      await wrong.getByRole('button', { name: 'Show the screen' }).click()
      expect(await heading(page)).toBe('Tell the scanner where HeartLab is')
      await page.getByRole('button', { name: 'Let the scanner prove it' }).click()
    })

    it('ticks what is seen, and only that', async () => {
      await scanner(pki, port).check('HEARTLAB_AKL')
      await outcome('What was seen so far is right')
      const unseen = await started.page.locator('.live-item[data-status=unseen] b').allInnerTexts()
      expect(unseen).toEqual([
        'Allow Multiframe',
        'Allow SR',
        'Allow SR Private Data',
        'Sending (C-STORE)'
      ])
    })

    it('ticks all when a clip and measurements arrive, and says what to change back', async () => {
      const study = makeTestStudy(['us-multiframe', 'sr-private'], {
        site: 'e2e',
        now: new Date()
      })
      const files = study.map(({ kind, bytes }) => {
        const file = join(folder, `${kind}.dcm`)
        writeFileSync(file, bytes)
        return file
      })
      await scanner(pki, port).send(files)
      await outcome('Every setting is right')
      const back = started.page.locator('.note', { hasText: 'change these back' })
      expect(await back.locator('.value').allInnerTexts()).toEqual(['203.0.113.20', '11112'])
      expect(started.complaints).toEqual([])
    })
  }
)
