import { inflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { makeBundle } from '../../../electron/engine/report/make-bundle'
import { zipFile } from '../../../electron/engine/report/zip'
import { emptyTunnel } from '../../../shared/ipsec/plan'
import { emptyDevice, emptySite } from '../../../shared/site'

const AT = new Date('2026-11-22T03:04:06Z')

/** Reads a ZIP by its local headers alone, as a recovering unpacker would. */
function unzip(zip: Buffer): Map<string, string> {
  const files = new Map<string, string>()
  for (let at = 0; zip.readUInt32LE(at) === 0x04034b50;) {
    const [packed, nameLength] = [zip.readUInt32LE(at + 18), zip.readUInt16LE(at + 26)]
    const start = at + 30 + nameLength
    const name = zip.toString('utf8', at + 30, start)
    files.set(name, inflateRawSync(zip.subarray(start, start + packed)).toString('utf8'))
    at = start + packed
  }
  return files
}

describe('the ZIP writer', () => {
  it('gives back what was put in', () => {
    const files = unzip(
      zipFile(
        [
          { name: 'a.txt', content: 'hällo' },
          { name: 'b', content: '' }
        ],
        AT
      )
    )
    expect([...files]).toEqual([
      ['a.txt', 'hällo'],
      ['b', '']
    ])
  })
})

describe('the support bundle', () => {
  const tunnel = { ...emptyTunnel(), tunnels: [{ ip: '198.51.100.1', psk: 'CANARYPSK' }] }
  const site = {
    ...emptySite('s', AT.toISOString()),
    name: 'Clinic',
    tunnel,
    devices: [
      {
        ...emptyDevice('d'),
        aeTitle: 'VIVID1',
        certificate: {
          id: 'f',
          name: 'VIVID1.p12',
          path: 'C:\\Users\\CANARY\\VIVID1.p12',
          sha256: 'ab',
          bytes: 1
        },
        lastProof: {
          tool: 'heartlab-connect' as const,
          schema: 1 as const,
          version: '1',
          at: AT.toISOString(),
          tookMs: 1,
          target: { host: '203.0.113.5', calling: 'VIVID1', password: 'CANARY' },
          verdict: 'fail' as const,
          cause: 'unknown-ca',
          whose: 'client' as const,
          confidence: 'certain' as const,
          candidates: [],
          findings: [
            {
              id: 'tls-handshake',
              title: 'TLS',
              status: 'fail' as const,
              summary: 'psk CANARYPSK in /home/CANARY/x.pem',
              cause: 'unknown-ca',
              needs: [],
              fix: null,
              tookMs: 1,
              evidence: [
                { kind: 'alert', number: 48, name: 'unknown_ca' },
                { kind: 'text', text: 'PatientName: CANARY^JOHN password=CANARY' },
                { kind: 'status', errorComment: 'CANARY was here', status: '0xA700' }
              ]
            }
          ]
        }
      }
    ]
  }

  it('holds no canary, and what support needs', () => {
    const { zip, entries } = makeBundle(site, '1.2.3', AT)
    const files = unzip(zip)
    expect([...files.keys()]).toEqual(entries.map((entry) => entry.name))
    const all = [...files.values()].join('\n')
    expect(all).not.toMatch(/canary/i)
    for (const part of ['VIVID1', '203.0.113.5', 'unknown_ca', '0xA700', '1.2.3', '198.51.100.1'])
      expect(all).toContain(part)
  })

  it('keeps JSON readable after redaction', () => {
    const files = unzip(makeBundle(site, '1', AT).zip)
    for (const [name, text] of files)
      if (name.endsWith('.json')) expect(() => JSON.parse(text) as unknown).not.toThrow()
  })
})
