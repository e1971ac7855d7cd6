import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { requests } from 'dcmjs-dimse'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { proveConnection } from '../../../electron/engine/checks/prove-connection'
import { wishTestStudy, type StoreKind } from '../../../electron/engine/checks/wish-stores'
import { makeTestStudy } from '../../../electron/engine/dicom/test-studies'
import type { PracticeEvent } from '../../../electron/engine/practice/practice-events'
import {
  startPractice,
  type PracticeEndpoint
} from '../../../electron/engine/practice/start-practice'
import type { Report } from '../../../shared/report/report'
import { callWithDimse, startDimseServer, type DimseServer } from '../../peers/dcmjs-dimse'

const folder = mkdtempSync(join(tmpdir(), 'dcmjs-dimse-'))
const NOW = new Date()

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the practice endpoint, called by dcmjs-dimse', () => {
  const events: PracticeEvent[] = []
  let endpoint: PracticeEndpoint
  let plain: number

  beforeAll(async () => {
    const started = await startPractice(
      {
        state: join(folder, 'state'),
        port: 0,
        plainPort: 0,
        bind: '127.0.0.1',
        aeTitle: 'HEARTLAB',
        allowAnonymous: true,
        out: null,
        watch: null
      },
      (event) => events.push(event)
    )
    if (!started.ok) throw new Error(started.problem.title)
    endpoint = started.value
    plain = endpoint.plainPort ?? 0
  })
  afterAll(() => endpoint?.stop())

  const echo = () => new requests.CEchoRequest()

  it('answers its echo, in the clear and over TLS', async () => {
    const good = { events: ['accepted', 'released'], statuses: [0] }
    const call = { called: 'HEARTLAB', requests: [echo()] }
    expect(await callWithDimse({ ...call, port: plain })).toEqual(good)
    const ca = readFileSync(endpoint.caCertificate)
    const secure = { called: 'HEARTLAB', requests: [echo()], port: endpoint.port, ca }
    expect(await callWithDimse(secure)).toEqual(good)
    expect(events.filter(({ event }) => event === 'echo')).toHaveLength(2)
  })

  it('refuses a title that is not its own with the numbers of the standard', async () => {
    const spoken = await callWithDimse({ port: plain, called: 'PACS', requests: [echo()] })
    expect(spoken).toEqual({ events: ['rejected 1/1/7'], statuses: [] })
  })

  it('keeps and recognises the still and the report that it sends encoded anew', async () => {
    const study = makeTestStudy(['us', 'sr'], { site: 'TEST', now: NOW })
    const stores = study.map(({ kind, bytes }) => {
      const path = join(folder, `${kind}.dcm`)
      writeFileSync(path, bytes)
      return new requests.CStoreRequest(path)
    })
    const spoken = await callWithDimse({ port: plain, called: 'HEARTLAB', requests: stores })
    expect(spoken).toEqual({ events: ['accepted', 'released'], statuses: [0, 0] })
    const arrivals = endpoint.arrivals()
    expect(arrivals.map(({ kind }) => kind)).toEqual(['Ultrasound Image', 'Comprehensive SR'])
    for (const [index, { sopInstanceUid, studyInstanceUid }] of study.entries())
      expect(arrivals[index]).toMatchObject({ sopInstanceUid, studyInstanceUid })
  })
})

describe('a probe of dcmjs-dimse’s server', () => {
  let server: DimseServer

  beforeAll(async () => {
    server = await startDimseServer()
  })
  afterAll(() => server?.stop())

  function prove(called: string, kinds: readonly StoreKind[]): Promise<Report> {
    return proveConnection(
      { host: '127.0.0.1', port: server.port, called, calling: 'VIVID1', mode: 'plain' },
      {
        identity: null,
        anchors: null,
        stores: wishTestStudy(kinds, NOW),
        scan: false,
        confirmFind: false,
        timeoutMs: 3000,
        at: NOW,
        version: 'test',
        signal: new AbortController().signal
      }
    )
  }

  it('passes, and the server can read every object of the study', async () => {
    const report = await prove('PACS', ['us', 'sr', 'sr-private'])
    expect(report, JSON.stringify(report.findings, null, 1)).toMatchObject({
      verdict: 'pass',
      cause: null
    })
    expect(new Set(server.arrived.map(({ sopInstanceUid }) => sopInstanceUid)).size).toBe(3)
    for (const { patientName } of server.arrived)
      expect(patientName).toContain('TEST^HEARTLAB CONNECTIVITY')
  })

  it('names a called title that the server does not know', async () => {
    const report = await prove('OTHER', [])
    expect(report).toMatchObject({ cause: 'wrong-called-ae', whose: 'client' })
    expect(report.verdict).toBe('fail')
  })
})
