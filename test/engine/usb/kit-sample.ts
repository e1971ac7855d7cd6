import { buildKit } from '../../../electron/engine/usb/build-kit'
import type { KitFiles } from '../../../electron/engine/usb/kit-files'
import type { KitFacts } from '../../../shared/kit/kit-facts'

const CERTIFICATE = {
  issuedTo: 'ROOM1',
  issuedBy: 'Test CA',
  notBefore: '2026-01-01T00:00:00.000Z',
  notAfter: '2028-01-01T00:00:00.000Z',
  sha1: 'ab'.repeat(20),
  sha256: 'cd'.repeat(32)
}

export function sampleFacts(changes: Partial<KitFacts['device']> = {}): KitFacts {
  return {
    folder: 'ROOM1',
    device: {
      name: 'Room 1',
      aeTitle: 'ROOM1',
      model: 'Vivid E95',
      family: 'vivid',
      room: '1',
      ...changes
    },
    endpoint: {
      host: '10.0.0.5',
      port: 11112,
      calledAeTitle: 'HEARTLAB',
      name: 'HeartLab PACS',
      mode: 'authenticated'
    },
    certificate: { ...CERTIFICATE, file: 'ROOM1.p12', password: 'published' },
    serverCa: {
      ...CERTIFICATE,
      role: 'heartlab',
      pemFile: 'heartlab-ca.pem',
      crtFile: 'heartlab-ca.crt'
    }
  }
}

/** A kit whose every file tells which version it is of. */
export function sampleKit(version: string): KitFiles {
  return buildKit({
    facts: sampleFacts({ room: version }),
    p12: Buffer.from(`key of ${version}`),
    caPem: Buffer.from(`ca of ${version}`),
    cardPdf: null,
    createdAt: '2026-11-22T00:00:00.000Z',
    language: 'en'
  })
}
