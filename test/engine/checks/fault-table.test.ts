import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { havePeer } from '../../peers/have-peer'
import { makePki, type Pki } from '../../peers/make-pki'
import { PLAIN, REQUESTS, SOUND, TRANSFERS } from './fault-rows-dicom'
import { CERTIFICATES, DCMTK_CLIENTS, NEGOTIATION, NOT_TLS, VAGUE_REFUSALS } from './fault-rows-tls'
import { probeWith } from './probe-with'

/*
 * Fault × peer × TLS version: each row makes one thing wrong and says which cause, whose side and which
 * rung the judge must name. Peers are independent of ours where the fault is about TLS: DCMTK, OpenSSL,
 * Node's own server with its habit of hanging up without an alert, and sockets that keep to nothing.
 */

const TABLE = [
  ...SOUND,
  ...NOT_TLS,
  ...NEGOTIATION,
  ...CERTIFICATES,
  ...VAGUE_REFUSALS,
  ...DCMTK_CLIENTS,
  ...PLAIN,
  ...REQUESTS,
  ...TRANSFERS
]

describe.concurrent('the judge names the cause, the side and the rung', () => {
  const folder = mkdtempSync(join(tmpdir(), 'judge-'))
  const state: { pki?: Pki } = {}
  beforeAll(() => {
    state.pki = makePki(folder)
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('has at least sixty rows', () => {
    expect(TABLE.length).toBeGreaterThanOrEqual(60)
  })

  for (const row of TABLE)
    it.skipIf(row.needs !== undefined && !havePeer(row.needs))(
      `${row.fault}: ${row.cause ?? row.verdict}`,
      async () => {
        const pki = state.pki as Pki
        const peer = await row.peer(pki)
        try {
          const { as, ca, host, stores } = row
          // Silence is waited for in full; everything else may take its time on a busy machine.
          const timeoutMs = row.cause === 'timeout' ? 1500 : 8000
          const rest = { timeoutMs }
          const report = await probeWith(pki, { port: peer.port, as, ca, host, stores, rest })
          const wanted = row.cause === null ? /warn|fail/ : /fail/
          const bad = report.findings.find(({ status }) => wanted.test(status))
          const seen = { cause: report.cause, at: bad?.id ?? '', verdict: report.verdict }
          expect(seen, JSON.stringify(report.candidates)).toEqual({
            cause: row.cause,
            at: row.at,
            verdict: row.verdict ?? 'fail'
          })
          if (row.whose !== undefined) expect(report.whose).toBe(row.whose)
          expect(report.tookMs).toBeLessThan(3 * timeoutMs)
        } finally {
          await peer.stop()
        }
      }
    )
})
