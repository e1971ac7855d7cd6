import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  proveConnection,
  type ProofOptions
} from '../../../electron/engine/checks/prove-connection'
import { STORE_KINDS, wishTestStudy } from '../../../electron/engine/checks/wish-stores'
import { openIdentity } from '../../../electron/engine/tls/open-identity'
import { readAnchors } from '../../../electron/engine/tls/read-anchors'
import type { Report } from '../../../shared/report/report'
import { havePeer } from '../../peers/have-peer'
import { makePki, type Pki } from '../../peers/make-pki'
import { startOrthanc, type Orthanc } from '../../peers/orthanc'

describe.skipIf(!havePeer('Orthanc'))('Orthanc with mutual TLS', () => {
  const folder = mkdtempSync(join(tmpdir(), 'orthanc-test-'))
  const at = new Date()
  let pki: Pki
  let orthanc: Orthanc

  beforeAll(async () => {
    pki = makePki(join(folder, 'pki'))
    orthanc = await startOrthanc(pki, join(folder, 'orthanc'))
  })
  afterAll(async () => {
    await orthanc?.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  function prove(called: string, client: string, rest: Partial<ProofOptions>): Promise<Report> {
    return proveConnection(
      { host: '127.0.0.1', port: orthanc.port, called, calling: 'VIVID1', mode: 'authenticated' },
      {
        identity: openIdentity(pki.read(`${client}.p12`)),
        anchors: readAnchors(pki.read('ca.pem')),
        stores: [],
        scan: false,
        confirmFind: false,
        timeoutMs: 5000,
        at,
        version: 'test',
        signal: new AbortController().signal,
        ...rest
      }
    )
  }

  it('refuses a title that is not its own, and a client of another CA', async () => {
    const title = await prove('PACS', 'client', {})
    expect(title).toMatchObject({ verdict: 'fail', cause: 'wrong-called-ae', whose: 'client' })
    const stranger = await prove('ORTHANC', 'client-other', {})
    expect(stranger).toMatchObject({ cause: 'client-cert-untrusted', whose: 'client' })
    expect(await orthanc.list('studies')).toEqual([])
  })

  it('keeps the four objects of one study, data set for data set the bytes that were sent', async () => {
    const stores = wishTestStudy(STORE_KINDS, at)
    const report = await prove('ORTHANC', 'client', { stores })
    expect(report, JSON.stringify(report.findings, null, 1)).toMatchObject({ cause: null })
    expect(report.verdict).toBe('pass')
    expect(await orthanc.list('studies')).toHaveLength(1)
    const instances = await orthanc.list('instances')
    const kept = await Promise.all(instances.map((instance) => orthanc.file(instance)))
    expect(kept).toHaveLength(stores.length)
    for (const wish of stores) {
      if (wish.kind !== 'test' || wish.object.dataset.kind !== 'bytes') throw new Error(wish.rung)
      const sent = wish.object.dataset.bytes
      // The file's header is the archive's own; what follows it must be ours.
      const same = kept.filter((file) => file.subarray(-sent.length).equals(sent))
      expect(same, wish.rung).toHaveLength(1)
    }
  })

  it('finds by its study what it has just been sent', async () => {
    const stores = wishTestStudy(['us'], at)
    const report = await prove('ORTHANC', 'client', { stores, confirmFind: true })
    const found = report.findings.find(({ id }) => id === 'find-confirm')
    expect(found, JSON.stringify(found)).toMatchObject({ status: 'pass' })
  })
})
