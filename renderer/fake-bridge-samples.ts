import type { Drive, Inspection, Practice } from '../shared/contract'
import { emptyDevice, emptySite, type Device, type FileRef, type Site } from '../shared/site'

/* Made-up people and places; addresses are those of RFC 5737. */

const AT = '2026-11-22T06:04:00.000Z'

export function sampleFile(id: string, name: string, bytes = 3174): FileRef {
  return { id, name, bytes, sha256: id.padEnd(64, '0') }
}

function doneFor(steps: readonly string[]): Device['progress'] {
  return Object.fromEntries(steps.map((step) => [step, { state: 'done', at: AT }]))
}

function sampleDevice(): Device {
  return {
    ...emptyDevice('e95'),
    name: 'GE E95 - Room 1',
    aeTitle: 'VIVID_E95_R1',
    model: 'Vivid E95',
    room: 'Room 1',
    windows: '10-1607',
    certificate: sampleFile('client', 'GE E95 - Room 1.p12'),
    certificateUntil: '2028-11-20T00:00:00Z',
    progress: doneFor([
      'identity',
      'client-certificate-file',
      'usb-drive',
      'before-you-go',
      'client-certificate',
      'trusted-root'
    ])
  }
}

export function sampleSite(): Site {
  return {
    ...emptySite('harbour', AT),
    name: 'Harbour Heart Clinic',
    endpoint: {
      calledAeTitle: 'HEARTLAB',
      host: '203.0.113.20',
      port: 11112,
      name: 'HeartLab PACS',
      mode: 'authenticated',
      serverCa: sampleFile('ca', 'HeartLab Server CA.pem', 1284)
    },
    devices: [
      sampleDevice(),
      {
        ...emptyDevice('t9'),
        name: 'Vivid T9 - Outpatient echo, second floor',
        aeTitle: 'VIVID_T9_OP',
        model: 'Vivid T9',
        room: 'Outpatients'
      }
    ],
    progress: doneFor(['endpoint', 'server-ca']),
    at: { step: 'endpoint', deviceId: 'e95' }
  }
}

export const SAMPLE_DRIVES: readonly Drive[] = [
  {
    id: 'usb-1',
    name: 'ECHO-KIT',
    label: 'ECHO-KIT',
    bytes: 15_600_000_000,
    freeBytes: 15_100_000_000,
    fileSystem: 'FAT32',
    mount: 'E:',
    usable: true,
    why: 'A kit can be written here.',
    warnings: [],
    said: { why: { id: 'kit.can-be-written' }, warnings: [] }
  },
  {
    id: 'usb-2',
    name: 'BACKUP',
    label: 'BACKUP',
    bytes: 64_000_000_000,
    freeBytes: 12_000_000_000,
    fileSystem: 'exFAT',
    mount: 'F:',
    usable: true,
    why: 'A kit can be written here.',
    warnings: [
      'It is formatted as exFAT, which some older scanners do not read; FAT32 is read by all.'
    ],
    said: { why: { id: 'kit.can-be-written' }, warnings: [{ id: 'kit.exfat' }] }
  },
  {
    id: 'disk-0',
    name: 'Samsung SSD 980',
    label: null,
    bytes: 512_000_000_000,
    freeBytes: null,
    fileSystem: 'NTFS',
    mount: 'C:',
    usable: false,
    why: 'This is this computer’s own disk.',
    warnings: [],
    said: { why: { id: 'kit.own-disk' }, warnings: [] }
  }
]

export const SAMPLE_INSPECTION: Inspection = {
  file: 'GE E95 - Room 1.p12',
  kind: 'p12',
  role: 'client',
  verdict: 'warn',
  findings: [
    {
      code: 'p12-not-legacy-windows',
      severity: 'warn',
      title: 'Windows of this scanner may say that the password is wrong',
      fix: 'Let HeartLab Connect write a copy of the same certificate that this Windows can open.',
      evidence: 'PBES2, AES-256-CBC, HMAC-SHA-256'
    }
  ],
  certificates: [
    {
      subject: 'CN=VIVID_E95_R1, O=Harbour Heart Clinic',
      issuer: 'CN=HeartLab Device CA, O=HeartLab Limited',
      serial: '4C 91 07 5E',
      notBefore: '2026-11-20T00:00:00Z',
      notAfter: '2028-11-20T00:00:00Z',
      sha1: '9c417e0b6dd1a2f4570b8e21c3d4925f7a0902d8',
      sha256: 'ab'.repeat(32),
      isCa: false
    },
    {
      subject: 'CN=HeartLab Device CA, O=HeartLab Limited',
      issuer: 'CN=HeartLab Device CA, O=HeartLab Limited',
      serial: '01',
      notBefore: '2024-01-01T00:00:00Z',
      notAfter: '2034-01-01T00:00:00Z',
      sha1: '11223344556677889900aabbccddeeff00112233',
      sha256: 'cd'.repeat(32),
      isCa: true
    }
  ]
}

export const SAMPLE_CA_INSPECTION: Inspection = {
  file: 'HeartLab Server CA.pem',
  kind: 'pem',
  role: 'ca',
  verdict: 'ok',
  findings: [],
  certificates: [
    {
      subject: 'CN=HeartLab Server CA, O=HeartLab Limited',
      issuer: 'CN=HeartLab Server CA, O=HeartLab Limited',
      serial: '02',
      notBefore: '2024-01-01T00:00:00Z',
      notAfter: '2034-01-01T00:00:00Z',
      sha1: 'a0b1c2d3e4f5061728394a5b6c7d8e9f00112233',
      sha256: 'ef'.repeat(32),
      isCa: true
    }
  ]
}

export const SAMPLE_PRACTICE: Practice = {
  state: 'off',
  problem: null,
  port: null,
  plainPort: null,
  aeTitle: 'HEARTLAB',
  bind: '127.0.0.1',
  addresses: [
    { address: '127.0.0.1', name: 'this computer only' },
    { address: '192.0.2.41', name: 'Ethernet' },
    { address: '198.51.100.23', name: 'Wi-Fi' }
  ],
  allowAnonymous: false,
  identities: [],
  studies: [],
  events: [],
  watch: null
}

export const BUSY_PRACTICE: Practice = {
  ...SAMPLE_PRACTICE,
  state: 'on',
  port: 11112,
  bind: '192.0.2.41',
  identities: [
    {
      name: 'GE E95 - Room 1',
      aeTitle: 'VIVID_E95_R1',
      fingerprint: '9c417e0b6dd1a2f4570b8e21c3d4925f7a0902d8',
      enabled: true,
      allowAnonymous: false,
      operations: ['echo', 'store']
    }
  ],
  studies: [
    {
      studyInstanceUid: '2.25.91827364554637281900112233445566778899',
      calling: 'VIVID_E95_R1',
      at: AT,
      objects: [
        { kind: 'us', sopInstanceUid: '2.25.1', bytes: 921_600 },
        { kind: 'us-multiframe', sopInstanceUid: '2.25.2', bytes: 9_216_000 }
      ]
    }
  ],
  events: [
    {
      at: '2026-11-22T06:03:58.000Z',
      event: 'tls',
      said: { id: 'event.tls', values: { version: 'TLS 1.2', subject: 'CN=VIVID_E95_R1' } }
    },
    {
      at: '2026-11-22T06:03:59.000Z',
      event: 'echo',
      said: { id: 'event.echo', values: { calling: 'VIVID_E95_R1' } }
    },
    {
      at: AT,
      event: 'stored',
      said: { id: 'event.stored', values: { calling: 'VIVID_E95_R1', kind: 'us', bytes: 921_600 } }
    }
  ]
}
