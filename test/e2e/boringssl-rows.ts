import { startStorescp } from '../peers/dcmtk'
import type { Pki } from '../peers/make-pki'
import { startOpensslServer } from '../peers/openssl-server'
import {
  alertRecord,
  answer,
  rejectPdu,
  startRawServer,
  startTlsServer,
  staySilent,
  waitForDicom,
  type TlsServerOptions
} from '../peers/raw-server'

interface Running {
  readonly port: number
  readonly stop: () => Promise<void>
}

/** A peer, what the command line is given against it, and what it must find out. */
export interface ProbeRow {
  readonly fault: string
  readonly peer: (pki: Pki) => Promise<Running>
  /** A client certificate of the PKI (`client` unless given), or no certificate, or no TLS. */
  readonly as?: string
  readonly args?: readonly string[]
  readonly verdict?: string
  readonly cause: string | null
  readonly whose: string | null
}

const VERSIONS = ['TLSv1.2', 'TLSv1.3'] as const

const silentTls =
  (options: Omit<TlsServerOptions, 'pki'>) =>
  (pki: Pki): Promise<Running> =>
    startTlsServer({ pki, ...options }, staySilent)

const byVersion = VERSIONS.flatMap((version): readonly ProbeRow[] => {
  const demands = { version, requestCert: true, rejectUnauthorized: true } as const
  const opensslArgs = (pki: Pki): readonly string[] => [
    version === 'TLSv1.2' ? '-tls1_2' : '-tls1_3',
    ...['-Verify', '2', '-verify_return_error', '-CAfile', pki.path('ca.pem')]
  ]
  const refusals = [
    { as: 'none', cause: 'missing-client-cert', whose: 'client' },
    { as: 'client-other', cause: 'client-cert-untrusted', whose: 'client' }
  ] as const
  return refusals.flatMap((row): readonly ProbeRow[] => [
    { ...row, fault: `${row.as} to Node, ${version}`, peer: silentTls(demands) },
    {
      ...row,
      fault: `${row.as} to OpenSSL, ${version}`,
      peer: (pki) => startOpensslServer(pki, opensslArgs(pki))
    }
  ])
})

/** OpenSSL then sends no certificate; BoringSSL breaks the handshake off, a rung earlier. */
export const TINY_KEY: ProbeRow = {
  fault: 'a client key of 512 bits, too short for any signature of TLS 1.3',
  peer: silentTls({ version: 'TLSv1.3', requestCert: true, rejectUnauthorized: true }),
  as: 'client-tiny',
  cause: 'other',
  whose: 'client'
}

export const PROBE_ROWS: readonly ProbeRow[] = [
  {
    fault: 'nothing, and a study to store',
    peer: (pki) => startStorescp({ tls: { pki } }),
    args: ['--store', 'all'],
    verdict: 'pass',
    cause: null,
    whose: null
  },
  {
    fault: 'a server of another CA',
    peer: silentTls({ certificate: 'server-other' }),
    cause: 'unknown-ca',
    whose: 'client'
  },
  {
    fault: 'an expired server',
    peer: silentTls({ certificate: 'server-expired' }),
    cause: 'expired-cert',
    whose: 'server'
  },
  {
    fault: 'a server of another name',
    peer: silentTls({ certificate: 'server-name' }),
    cause: 'hostname-mismatch',
    whose: 'server'
  },
  ...byVersion,
  {
    fault: 'a server certificate that no library takes',
    peer: silentTls({ certificate: 'server-too-long' }),
    cause: 'other',
    whose: 'server'
  },
  {
    fault: 'an expired client',
    peer: (pki) => startStorescp({ tls: { pki } }),
    as: 'client-expired',
    cause: 'expired-cert',
    whose: 'client'
  },
  {
    fault: 'TLS to a plain DICOM port',
    peer: () => startRawServer(waitForDicom(rejectPdu(1, 1, 7))),
    cause: 'tls-to-plaintext',
    whose: 'client'
  },
  {
    fault: 'plain DICOM to a TLS port',
    peer: (pki) => startStorescp({ tls: { pki } }),
    as: 'plain',
    cause: 'plaintext-to-tls',
    whose: 'client'
  },
  {
    fault: 'a called AE title that nobody knows',
    peer: (pki) => startTlsServer({ pki }, answer(rejectPdu(1, 1, 7))),
    cause: 'wrong-called-ae',
    whose: 'client'
  },
  {
    fault: 'Camellia only',
    peer: (pki) => startOpensslServer(pki, ['-tls1_2', '-cipher', 'CAMELLIA256-SHA']),
    cause: 'no-shared-cipher',
    whose: 'server'
  },
  {
    fault: 'ECDSA suites with an RSA key',
    peer: silentTls({ maxVersion: 'TLSv1.2', ciphers: 'ECDHE-ECDSA-AES128-GCM-SHA256' }),
    cause: 'no-shared-cipher',
    whose: 'server'
  },
  {
    fault: 'TLS 1.1 only',
    peer: (pki) => startOpensslServer(pki, ['-tls1_1', '-cipher', 'ALL:@SECLEVEL=0']),
    cause: 'tls-version',
    whose: 'server'
  },
  {
    fault: 'an alert of insufficient security',
    peer: () => startRawServer(answer(alertRecord(71), 'close')),
    cause: 'no-shared-cipher',
    whose: 'server'
  }
]
