import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readDicomFile } from '../../electron/engine/dicom/read-dicom-file'
import { startStorescp } from '../peers/dcmtk'
import { havePeer } from '../peers/have-peer'
import { makePki, type Pki } from '../peers/make-pki'
import type { Peer } from '../peers/start-program'
import { answerDialogs, startApp, type Started } from './launch'
import { heading, walkTheScanner, walkToTheScanner } from './road'

const folder = mkdtempSync(join(tmpdir(), 'connect-journey-'))
const received = mkdtempSync(join(tmpdir(), 'connect-received-'))

describe.skipIf(!havePeer('storescp'))('from an empty laptop to a stored study', () => {
  let pki: Pki
  let storescp: Peer
  let started: Started

  beforeAll(async () => {
    pki = makePki(join(folder, 'pki'))
    storescp = await startStorescp({ tls: { pki }, folder: received })
    started = await startApp(join(folder, 'profile'))
  })

  afterAll(async () => {
    await started?.app.close()
    await storescp?.stop()
  })

  it('walks from the endpoint to the kit', async () => {
    await walkToTheScanner(started, {
      called: 'HEARTLAB',
      port: storescp.port,
      certificate: pki.path('client.p12'),
      serverCa: pki.path('ca.pem'),
      kitFolder: folder
    })
    const kit = readdirSync(join(folder, 'VIVID1'))
    expect(kit).toContain('VIVID1.p12')
    expect(readFileSync(join(folder, 'VIVID1/VIVID1.p12'))).toEqual(pki.read('client.p12'))
  })

  it('shows every scanner page with this site’s own values', async () => {
    const pages = await walkTheScanner(started.page)
    expect(pages).toContain('Tell the scanner where HeartLab is')
    expect(pages.length).toBeGreaterThan(15)
  })

  it('proves the way and stores four studies at DCMTK’s storescp', async () => {
    const { page } = started
    await page.getByText('Send four test studies as well').click()
    await page.getByRole('button', { name: 'Climb the ladder' }).click()
    await page.getByText('The way to HeartLab is open').first().waitFor({ timeout: 30_000 })
    expect(readdirSync(received)).toHaveLength(4)
  })

  it('has stored them byte for byte', async () => {
    const saved = () => readFileSync(join(folder, 'profile/site.json'), 'utf8')
    await expect.poll(saved).toContain('"store:sr-private"')
    const site = JSON.parse(saved()) as {
      devices: { lastProof: { findings: { id: string; evidence: Record<string, unknown>[] }[] } }[]
    }
    const stores = site.devices[0]!.lastProof.findings.filter(({ id }) => id.startsWith('store:'))
    const sent = stores
      .flatMap(({ evidence }) => evidence.map(({ sha256 }) => sha256))
      .filter(Boolean)
    const arrived = await Promise.all(
      readdirSync(received).map((name) => datasetDigest(join(received, name)))
    )
    expect(sent).toHaveLength(4)
    expect(arrived.sort()).toEqual(sent.sort())
  })

  it('hands over a report without a secret and without a path of this computer', async () => {
    const { page, app } = started
    await page
      .getByRole('navigation')
      .getByRole('button', { name: /Hand over/ })
      .click()
    const file = join(folder, 'report.html')
    const pdf = join(folder, 'report.pdf')
    await answerDialogs(app, [file, pdf])
    await page.getByRole('button', { name: /HTML/ }).click()
    await expect.poll(() => readdirSync(folder)).toContain('report.html')
    await page.getByRole('button', { name: /PDF/ }).click()
    const head = () => (existsSync(pdf) ? readFileSync(pdf).subarray(0, 5).toString() : '')
    await expect.poll(head, { timeout: 10_000 }).toBe('%PDF-')
    const html = readFileSync(file, 'utf8')
    expect(html).toContain('GE E95 - Room 1')
    expect(html).not.toMatch(/BEGIN [A-Z ]*PRIVATE KEY|connect-journey-/)
  })

  it('opens again where the technician left it', async () => {
    const before = await heading(started.page)
    await expect
      .poll(() => readFileSync(join(folder, 'profile/site.json'), 'utf8'))
      .toContain('hand-over')
    await started.app.close()
    started = await startApp(join(folder, 'profile'))
    expect(await heading(started.page)).toBe(before)
  })

  it('complained of nothing on the way', () => {
    expect(started.complaints).toEqual([])
  })
})

async function datasetDigest(file: string): Promise<string> {
  const read = await readDicomFile(file)
  if (read.kind !== 'instance') throw new Error(`${file} is no DICOM file`)
  const { dataset } = read.instance
  const from = dataset.kind === 'file' ? dataset.offset : 0
  return createHash('sha256').update(readFileSync(file).subarray(from)).digest('hex')
}
