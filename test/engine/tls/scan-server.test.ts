import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { scanServer } from '../../../electron/engine/tls/scan-server'
import { suiteName } from '../../../shared/dicom/tls-suites'
import { havePeer } from '../../peers/have-peer'
import { makePki, type Pki } from '../../peers/make-pki'
import { startOpensslServer } from '../../peers/openssl-server'
import { startRawServer, startTlsServer, staySilent } from '../../peers/raw-server'

const folder = mkdtempSync(join(tmpdir(), 'scan-'))
const state: { pki?: Pki } = {}
beforeAll(() => {
  state.pki = makePki(folder)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const options = { signal: new AbortController().signal, timeoutMs: 8000 }

function scan(port: number) {
  return scanServer({ addresses: ['127.0.0.1'], port }, '127.0.0.1', options)
}

describe('scanning a server', () => {
  it('finds exactly the suites that the server was given', async () => {
    const server = await startTlsServer(
      {
        pki: state.pki as Pki,
        minVersion: 'TLSv1.2',
        ciphers:
          'TLS_AES_128_GCM_SHA256:ECDHE-RSA-AES256-GCM-SHA384:AES128-SHA:ECDHE-RSA-CHACHA20-POLY1305'
      },
      staySilent
    )
    const { suites, unfinished } = await scan(server.port)
    await server.stop()
    expect(unfinished).toEqual([])
    expect(suites['TLSv1']).toEqual([])
    expect((suites['TLSv1.2'] ?? []).map(suiteName).sort()).toEqual([
      'TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384',
      'TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256',
      'TLS_RSA_WITH_AES_128_CBC_SHA'
    ])
    expect((suites['TLSv1.3'] ?? []).map(suiteName)).toEqual(['TLS_AES_128_GCM_SHA256'])
  })

  it.skipIf(!havePeer('openssl'))(
    'finds TLS 1.0 and 1.1 where a server still has them',
    async () => {
      const server = await startOpensslServer(state.pki as Pki, [
        '-cipher',
        'AES128-SHA:@SECLEVEL=0'
      ])
      const { suites } = await scan(server.port)
      await server.stop()
      expect((suites['TLSv1'] ?? []).map(suiteName)).toEqual(['TLS_RSA_WITH_AES_128_CBC_SHA'])
      expect((suites['TLSv1.1'] ?? []).map(suiteName)).toEqual(['TLS_RSA_WITH_AES_128_CBC_SHA'])
      expect(suites['TLSv1.3']).toHaveLength(3)
    }
  )

  it('says that a list is unfinished when the server falls silent', async () => {
    const server = await startRawServer(staySilent)
    const place = { addresses: ['127.0.0.1'], port: server.port }
    const result = await scanServer(place, '127.0.0.1', { ...options, timeoutMs: 300 })
    await server.stop()
    expect(result.unfinished).toHaveLength(4)
  })
})
