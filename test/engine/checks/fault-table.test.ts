import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServer as createHttpServer } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { acceptAssociation } from '../../../electron/engine/dicom/accept-association'
import type { AcceptOptions } from '../../../electron/engine/dicom/accept-types'
import type { DicomSocket } from '../../../electron/engine/dicom/association-types'
import type { StoreKind } from '../../../electron/engine/checks/wish-stores'
import { startStorescp } from '../../peers/dcmtk'
import { freePort } from '../../peers/free-port'
import { havePeer } from '../../peers/have-peer'
import { makePki, type Pki } from '../../peers/make-pki'
import { startOpensslServer } from '../../peers/openssl-server'
import {
  abortPdu,
  alertRecord,
  answer,
  closeAtOnce,
  greet,
  rejectPdu,
  resetAtOnce,
  startRawServer,
  startTlsServer,
  staySilent,
  waitForDicom,
  type Behaviour,
  type TlsServerOptions
} from '../../peers/raw-server'
import { probeWith } from './probe-with'

/*
 * Fault × peer × TLS version: each row makes one thing wrong and says which cause, whose side and which
 * rung the judge must name. Peers are independent of ours where the fault is about TLS: DCMTK, OpenSSL,
 * Node's own server with its habit of hanging up without an alert, and sockets that keep to nothing.
 */

interface Running {
  readonly port: number
  readonly stop: () => Promise<void>
}
type Start = (pki: Pki) => Promise<Running>

interface Row {
  readonly fault: string
  readonly peer: Start
  readonly as?: string
  readonly ca?: string | null
  readonly host?: string
  readonly stores?: readonly StoreKind[]
  readonly cause: string | null
  readonly whose?: string | null
  /** The rung that fails (or, with cause null, the first that does not pass). */
  readonly at: string
  readonly verdict?: string
  readonly needs?: string
}

const VERSIONS = ['TLSv1.2', 'TLSv1.3'] as const
type Version = (typeof VERSIONS)[number]

const raw =
  (behave: Behaviour): Start =>
  () =>
    startRawServer(behave)
const tls =
  (behave: Behaviour, options: Omit<TlsServerOptions, 'pki'> = {}): Start =>
  (pki) =>
    startTlsServer({ pki, ...options }, behave)
const demanding = (version: Version): Start =>
  tls(staySilent, { version, requestCert: true, rejectUnauthorized: true })
const openssl =
  (args: readonly string[], certificate?: string): Start =>
  (pki) =>
    startOpensslServer(pki, args, certificate)
const opensslDemanding =
  (version: Version): Start =>
  (pki) =>
    startOpensslServer(pki, [
      ...(version === 'TLSv1.2' ? ['-tls1_2'] : ['-tls1_3']),
      ...['-Verify', '2', '-verify_return_error', '-CAfile', pki.path('ca.pem')]
    ])
const dcmtk =
  (args: readonly string[] = []): Start =>
  (pki) =>
    startStorescp({ tls: { pki }, args })
const dcmtkPlain =
  (args: readonly string[] = []): Start =>
  () =>
    startStorescp({ args })

const closedPort: Start = async () => ({ port: await freePort(), stop: () => Promise.resolve() })

const http: Start = () =>
  new Promise((resolve) => {
    const server = createHttpServer((_request, response) => void response.end('hello'))
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      resolve({
        port,
        stop: () =>
          new Promise((done) => {
            server.close(() => done())
            server.closeAllConnections()
          })
      })
    })
  })

/** A sound DICOM server that refuses in the ways which `options` say. */
const dicom =
  (options: Partial<AcceptOptions>): Behaviour =>
  (socket: Socket) =>
    void acceptAssociation(socket as DicomSocket, {
      decide: () => ({ accept: true }),
      store: () => Promise.resolve({ status: 0 }),
      ...options
    })
const storing = (status: number): Behaviour => dicom({ store: () => Promise.resolve({ status }) })

const CLIENT_FAULTS: readonly (readonly [as: string, cause: string])[] = [
  ['none', 'missing-client-cert'],
  ['client-other', 'client-cert-untrusted'],
  ['client-expired', 'expired-cert'],
  ['client-future', 'clock-skew'],
  ['client-server-eku', 'eku']
]

const SERVER_FAULTS: readonly Pick<Row, 'fault' | 'cause' | 'whose' | 'ca' | 'host'>[] = [
  { fault: 'server', cause: 'unknown-ca', whose: 'client', ca: null },
  { fault: 'server', cause: 'unknown-ca', whose: 'client', ca: 'other-ca.pem' },
  { fault: 'server', cause: 'unknown-ca', whose: 'client', ca: 'renewed-ca.pem' },
  { fault: 'server', cause: 'unknown-ca', whose: 'client', ca: 'server.pem' },
  { fault: 'server-other', cause: 'unknown-ca', whose: 'client' },
  { fault: 'server-deep', cause: 'unknown-ca' },
  { fault: 'server-expired', cause: 'expired-cert', whose: 'server' },
  { fault: 'server-old-ca', cause: 'expired-cert', whose: 'server', ca: 'expired-ca.pem' },
  { fault: 'server-future', cause: 'clock-skew', whose: 'server' },
  { fault: 'server-name', cause: 'hostname-mismatch' },
  { fault: 'server-ip-as-dns', cause: 'hostname-mismatch' },
  { fault: 'server-no-san', cause: 'hostname-mismatch' },
  { fault: 'server-client-eku', cause: 'eku', whose: 'server' }
]

const onBothVersions = (make: (version: Version) => readonly Row[]): readonly Row[] =>
  VERSIONS.flatMap((version) => make(version))

const CERTIFICATES = onBothVersions((version) => [
  ...CLIENT_FAULTS.flatMap(([as, cause]): readonly Row[] => {
    const row = { as, cause, whose: 'client', at: 'client-certificate' }
    return [
      { ...row, fault: `${as}, Node ${version}`, peer: demanding(version) },
      {
        ...row,
        fault: `${as}, OpenSSL ${version}`,
        peer: opensslDemanding(version),
        needs: 'openssl'
      }
    ]
  }),
  ...SERVER_FAULTS.map((row): Row => ({
    ...row,
    fault: `${row.fault} against ${row.ca === undefined ? 'its CA' : row.ca}, ${version}`,
    peer: tls(staySilent, { version, certificate: row.fault }),
    at: 'server-certificate'
  }))
])

const DCMTK_CLIENTS = CLIENT_FAULTS.map(([as, cause]): Row => ({
  fault: `${as}, storescp`,
  peer: dcmtk(),
  as,
  cause,
  whose: 'client',
  at: 'client-certificate',
  needs: 'storescp'
}))

const NEGOTIATION: readonly Row[] = [
  {
    fault: 'TLS 1.0 only',
    peer: openssl(['-tls1', '-cipher', 'ALL:@SECLEVEL=0']),
    cause: 'tls-version',
    whose: 'server',
    at: 'tls-handshake',
    needs: 'openssl'
  },
  {
    fault: 'TLS 1.1 only',
    peer: openssl(['-tls1_1', '-cipher', 'ALL:@SECLEVEL=0']),
    cause: 'tls-version',
    whose: 'server',
    at: 'tls-handshake',
    needs: 'openssl'
  },
  {
    fault: 'Camellia only',
    peer: openssl(['-tls1_2', '-cipher', 'CAMELLIA256-SHA']),
    cause: 'no-shared-cipher',
    whose: 'server',
    at: 'tls-handshake',
    needs: 'openssl'
  },
  {
    fault: 'CCM only in TLS 1.3',
    peer: openssl(['-tls1_3', '-ciphersuites', 'TLS_AES_128_CCM_SHA256']),
    cause: 'no-shared-cipher',
    whose: 'server',
    at: 'tls-handshake',
    needs: 'openssl'
  },
  {
    fault: 'ECDSA suites with an RSA key',
    peer: tls(staySilent, { maxVersion: 'TLSv1.2', ciphers: 'ECDHE-ECDSA-AES128-GCM-SHA256' }),
    cause: 'no-shared-cipher',
    whose: 'server',
    at: 'tls-handshake'
  },
  {
    fault: 'alert protocol_version',
    peer: raw(answer(alertRecord(70), 'close')),
    cause: 'tls-version',
    whose: 'server',
    at: 'tls-handshake'
  },
  {
    fault: 'alert insufficient_security',
    peer: raw(answer(alertRecord(71), 'close')),
    cause: 'no-shared-cipher',
    whose: 'server',
    at: 'tls-handshake'
  },
  {
    fault: 'alert handshake_failure to everything',
    peer: raw(answer(alertRecord(40), 'close')),
    cause: 'no-shared-cipher',
    whose: 'server',
    at: 'tls-handshake'
  },
  {
    fault: 'alert internal_error',
    peer: raw(answer(alertRecord(80), 'close')),
    cause: 'other',
    whose: 'server',
    at: 'tls-handshake'
  },
  {
    fault: 'alert unrecognized_name',
    peer: raw(answer(alertRecord(112), 'close')),
    cause: 'hostname-mismatch',
    at: 'tls-handshake'
  }
]

const NOT_TLS: readonly Row[] = [
  {
    fault: 'closed port',
    peer: closedPort,
    cause: 'port-closed',
    whose: 'server',
    at: 'tcp-connect'
  },
  {
    fault: 'storescp without TLS',
    peer: dcmtkPlain(),
    cause: 'tls-to-plaintext',
    whose: 'client',
    at: 'tls-handshake',
    needs: 'storescp'
  },
  {
    fault: 'plain DICOM that waits',
    peer: raw(waitForDicom(rejectPdu(1, 1, 7))),
    cause: 'tls-to-plaintext',
    whose: 'client',
    at: 'tls-handshake'
  },
  {
    fault: 'plain DICOM that aborts',
    peer: raw(answer(abortPdu(2, 1), 'close')),
    cause: 'tls-to-plaintext',
    whose: 'client',
    at: 'tls-handshake'
  },
  { fault: 'a web server', peer: http, cause: 'wrong-port', at: 'tls-handshake' },
  {
    fault: 'an SSH server',
    peer: raw(greet('SSH-2.0-OpenSSH_9.2\r\n')),
    cause: 'wrong-port',
    at: 'tls-handshake'
  },
  {
    fault: 'a mail server',
    peer: raw(greet('220 mail.example ESMTP\r\n')),
    cause: 'wrong-port',
    at: 'tls-handshake'
  },
  {
    fault: 'garbage',
    peer: raw(answer(Buffer.from('abcdefghijklmnop'))),
    cause: 'wrong-port',
    at: 'tls-handshake'
  },
  { fault: 'silence', peer: raw(staySilent), cause: 'timeout', at: 'tls-handshake' },
  {
    fault: 'half a record, then silence',
    peer: raw(answer([0x16, 3, 3, 0, 90, 2, 0])),
    cause: 'timeout',
    at: 'tls-handshake'
  },
  {
    fault: 'close at once',
    peer: raw(closeAtOnce),
    cause: 'nat-firewall',
    whose: 'network',
    at: 'tls-handshake'
  },
  {
    fault: 'reset at once',
    peer: raw(resetAtOnce),
    cause: 'nat-firewall',
    whose: 'network',
    at: 'tls-handshake'
  }
]

const PLAIN: readonly Row[] = [
  {
    fault: 'storescp with TLS',
    peer: dcmtk(),
    cause: 'plaintext-to-tls',
    whose: 'client',
    at: 'association',
    needs: 'storescp'
  },
  {
    fault: 's_server',
    peer: openssl([]),
    cause: 'plaintext-to-tls',
    whose: 'client',
    at: 'association',
    needs: 'openssl'
  },
  {
    fault: 'Node with TLS',
    peer: tls(staySilent),
    cause: 'plaintext-to-tls',
    whose: 'client',
    at: 'association'
  },
  {
    fault: 'Node with TLS 1.3 alone',
    peer: tls(staySilent, { version: 'TLSv1.3' }),
    cause: 'plaintext-to-tls',
    whose: 'client',
    at: 'association'
  },
  { fault: 'a web server', peer: http, cause: 'wrong-port', at: 'association' },
  {
    fault: 'an SSH server',
    peer: raw(greet('SSH-2.0-OpenSSH_9.2\r\n')),
    cause: 'wrong-port',
    at: 'association'
  },
  {
    fault: 'garbage',
    peer: raw(answer(Buffer.from('zzzzzzzzzzzz'))),
    cause: 'wrong-port',
    at: 'association'
  },
  { fault: 'silence', peer: raw(staySilent), cause: 'timeout', whose: 'server', at: 'association' },
  {
    fault: 'half a PDU, then silence',
    peer: raw(answer([2, 0, 0, 0, 1, 0, 0, 1])),
    cause: 'timeout',
    at: 'association'
  },
  {
    fault: 'half a PDU, then closed',
    peer: raw(answer([2, 0, 0, 0, 1, 0, 0, 1], 'close')),
    cause: 'peer-abort',
    at: 'association'
  },
  { fault: 'closed', peer: raw(answer([], 'close')), cause: 'peer-abort', at: 'association' },
  { fault: 'reset', peer: raw(answer([], 'reset')), cause: 'peer-abort', at: 'association' },
  {
    fault: 'a PDU of four gigabytes',
    peer: raw(answer([2, 0, 255, 255, 255, 255, 0, 1])),
    cause: 'pdu-size',
    at: 'association'
  },
  {
    fault: 'storescp --refuse',
    peer: dcmtkPlain(['--refuse']),
    cause: 'identity-refused',
    at: 'association',
    needs: 'storescp'
  }
].map((row) => ({ ...row, as: 'plain', fault: `plain: ${row.fault}` }))

const ANSWERS: readonly (readonly [
  name: string,
  bytes: readonly number[],
  cause: string,
  whose: string
])[] = [
  ['RJ 1/1/1', rejectPdu(1, 1, 1), 'identity-refused', 'server'],
  ['RJ 1/1/2', rejectPdu(1, 1, 2), 'other', 'server'],
  ['RJ 1/1/3', rejectPdu(1, 1, 3), 'wrong-calling-ae', 'client'],
  ['RJ 1/1/7', rejectPdu(1, 1, 7), 'wrong-called-ae', 'client'],
  ['RJ 1/2/2', rejectPdu(1, 2, 2), 'other', 'server'],
  ['RJ 2/3/1', rejectPdu(2, 3, 1), 'out-of-resources', 'server'],
  ['RJ 2/3/2', rejectPdu(2, 3, 2), 'out-of-resources', 'server'],
  ['RJ 1/3/56', rejectPdu(1, 3, 56), 'other', 'server'],
  ['RJ 9/9/9', rejectPdu(9, 9, 9), 'other', 'server'],
  ['A-ABORT 0/0', abortPdu(0, 0), 'peer-abort', 'peer'],
  ['A-ABORT 2/6', abortPdu(2, 6), 'peer-abort', 'peer']
]

const REQUESTS = ANSWERS.flatMap(([name, bytes, cause, whose]): readonly Row[] => [
  {
    fault: `plain: ${name}`,
    peer: raw(answer(bytes)),
    as: 'plain',
    cause,
    whose,
    at: 'association'
  },
  ...VERSIONS.map((version) => ({
    fault: `${version}: ${name}`,
    peer: tls(answer(bytes), { version, requestCert: true, rejectUnauthorized: true }),
    cause,
    whose,
    at: 'association'
  }))
])

const refuseContext = (result: 3 | 4): Behaviour => dicom({ chooseContext: () => ({ result }) })

const TRANSFERS: readonly Row[] = [
  {
    fault: 'no context, result 3',
    peer: tls(refuseContext(3)),
    cause: 'sop-class-not-supported',
    whose: 'server',
    at: 'contexts'
  },
  {
    fault: 'no context, result 4',
    peer: tls(refuseContext(4)),
    cause: 'transfer-syntax',
    at: 'contexts'
  },
  {
    fault: 'clips refused',
    peer: tls(
      dicom({
        chooseContext: ({ abstractSyntax, transferSyntaxes: [first = ''] }) =>
          abstractSyntax.endsWith('.1.3.1') ? { result: 3 } : { result: 0, transferSyntax: first }
      })
    ),
    stores: ['us', 'us-multiframe'],
    cause: 'sop-class-not-supported',
    at: 'store:us-multiframe'
  },
  {
    fault: 'clips refused, none to send',
    peer: tls(
      dicom({
        chooseContext: ({ abstractSyntax, transferSyntaxes: [first = ''] }) =>
          abstractSyntax.endsWith('.1.3.1') ? { result: 3 } : { result: 0, transferSyntax: first }
      })
    ),
    cause: null,
    verdict: 'warn',
    at: 'contexts'
  },
  {
    fault: 'echo 0x0122',
    peer: tls(dicom({ echo: () => 0x0122 })),
    cause: 'sop-class-not-supported',
    at: 'echo'
  },
  { fault: 'echo 0x0110', peer: tls(dicom({ echo: () => 0x0110 })), cause: 'other', at: 'echo' },
  {
    fault: 'store 0xA700',
    peer: tls(storing(0xa700)),
    stores: ['us'],
    cause: 'out-of-resources',
    whose: 'server',
    at: 'store:us'
  },
  {
    fault: 'store 0xA7FF',
    peer: tls(storing(0xa7ff)),
    stores: ['sr'],
    cause: 'out-of-resources',
    at: 'store:sr'
  },
  {
    fault: 'store 0x0124',
    peer: tls(storing(0x0124)),
    stores: ['us'],
    cause: 'identity-refused',
    whose: 'server',
    at: 'store:us'
  },
  {
    fault: 'store 0x0122',
    peer: tls(storing(0x0122)),
    stores: ['sr-private'],
    cause: 'sop-class-not-supported',
    at: 'store:sr-private'
  },
  {
    fault: 'store 0xA900',
    peer: tls(storing(0xa900)),
    stores: ['us'],
    cause: 'other',
    at: 'store:us'
  },
  {
    fault: 'store 0xC123',
    peer: tls(storing(0xc123)),
    stores: ['us'],
    cause: 'other',
    at: 'store:us'
  },
  {
    fault: 'store 0xB000',
    peer: tls(storing(0xb000)),
    stores: ['us'],
    cause: null,
    verdict: 'warn',
    at: 'store:us'
  },
  {
    fault: 'storescp --abort-after',
    peer: dcmtk(['--abort-after']),
    stores: ['us'],
    cause: 'peer-abort',
    at: 'store:us',
    needs: 'storescp'
  },
  {
    fault: 'storescp --abort-during',
    peer: dcmtk(['--abort-during']),
    stores: ['us'],
    cause: 'peer-abort',
    at: 'store:us',
    needs: 'storescp'
  },
  {
    fault: 'storescp --sleep-after',
    peer: dcmtk(['--sleep-after', '5']),
    stores: ['us', 'sr'],
    cause: 'timeout',
    at: 'store:sr',
    needs: 'storescp'
  },
  {
    fault: 'silence after the handshake',
    peer: tls(staySilent),
    cause: 'timeout',
    at: 'association'
  },
  {
    fault: 'close after the handshake',
    peer: tls(answer([], 'close')),
    cause: 'peer-abort',
    at: 'association'
  },
  {
    fault: 'HTTPS',
    peer: tls(answer(Buffer.from('HTTP/1.1 400 Bad Request\r\n\r\n'), 'close')),
    cause: 'wrong-port',
    at: 'association'
  },
  {
    fault: 'openssl s_server -www',
    peer: openssl(['-www']),
    as: 'none',
    cause: 'wrong-port',
    at: 'association',
    needs: 'openssl'
  }
]

const SOUND: readonly Row[] = [
  {
    fault: 'storescp, nothing wrong',
    peer: dcmtk(),
    stores: ['us', 'us-multiframe', 'sr', 'sr-private'],
    cause: null,
    verdict: 'pass',
    at: '',
    needs: 'storescp'
  },
  {
    fault: 'an intermediate that is sent',
    peer: (pki) => startTlsServer({ pki, cert: pki.read('server-chain.pem') }, dicom({})),
    cause: null,
    verdict: 'pass',
    at: ''
  },
  {
    fault: 'a name from the SAN',
    peer: tls(dicom({})),
    host: 'localhost',
    cause: null,
    verdict: 'pass',
    at: ''
  },
  {
    fault: 'a server without EKU',
    peer: tls(dicom({}), { certificate: 'server-no-eku' }),
    cause: null,
    verdict: 'pass',
    at: ''
  },
  ...VERSIONS.map((version): Row => ({
    fault: `mutual ${version}`,
    peer: tls(dicom({}), { version, requestCert: true, rejectUnauthorized: true }),
    ca: 'ca.cer',
    cause: null,
    verdict: 'pass',
    at: ''
  }))
]

const TABLE = [
  ...SOUND,
  ...NOT_TLS,
  ...NEGOTIATION,
  ...CERTIFICATES,
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
