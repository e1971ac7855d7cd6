import { TLSSocket } from 'node:tls'
import {
  abortPdu,
  alertRecord,
  answer,
  closeAtOnce,
  greet,
  rejectPdu,
  resetAtOnce,
  staySilent,
  waitForDicom,
  type Behaviour
} from '../../peers/raw-server'
import {
  VERSIONS,
  raw,
  tls,
  demanding,
  openssl,
  opensslDemanding,
  dcmtk,
  dcmtkPlain,
  closedPort,
  http,
  type Row,
  type Version
} from './fault-peers'

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
  { fault: 'server-deep', cause: 'unknown-ca', whose: 'client', ca: 'intermediate.pem' },
  { fault: 'server-expired', cause: 'expired-cert', whose: 'server' },
  { fault: 'server-old-ca', cause: 'expired-cert', whose: 'server', ca: 'expired-ca.pem' },
  { fault: 'server-future', cause: 'clock-skew', whose: 'server' },
  { fault: 'server-name', cause: 'hostname-mismatch' },
  { fault: 'server-ip-as-dns', cause: 'hostname-mismatch' },
  { fault: 'server-no-san', cause: 'hostname-mismatch' },
  { fault: 'server-client-eku', cause: 'eku', whose: 'server' },
  { fault: 'server-critical', cause: 'other', whose: 'server' }
]

/** As nginx and many an application: the handshake is done, a ticket is out, then it hangs up. */
const hangUpOnStrangers: Behaviour = (socket) => {
  if (!(socket instanceof TLSSocket) || !socket.authorized) socket.end()
}

const AFTERWARDS: readonly (readonly [as: string, cause: string])[] = [
  ['none', 'missing-client-cert'],
  ['client-other', 'client-cert-untrusted'],
  ['client-expired', 'expired-cert']
]

const DEMANDS = { requestCert: true, rejectUnauthorized: true } as const

const onBothVersions = (make: (version: Version) => readonly Row[]): readonly Row[] =>
  VERSIONS.flatMap((version) => make(version))

export const CERTIFICATES = onBothVersions((version) => [
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
  ...AFTERWARDS.map(([as, cause]): Row => ({
    fault: `${as}, looked at only after the handshake, ${version}`,
    peer: tls(hangUpOnStrangers, { version, requestCert: true, rejectUnauthorized: false }),
    as,
    cause,
    whose: 'client',
    at: 'client-certificate'
  })),
  ...SERVER_FAULTS.map((row): Row => ({
    ...row,
    fault: `${row.fault} against ${row.ca === undefined ? 'its CA' : row.ca}, ${version}`,
    peer: tls(staySilent, { version, certificate: row.fault }),
    at: 'server-certificate'
  }))
])

export const VAGUE_REFUSALS = onBothVersions((version): readonly Row[] =>
  [
    {
      fault: 'a key of 1024 bits, security level 2',
      peer: opensslDemanding(version, ['-cipher', 'DEFAULT@SECLEVEL=2']),
      as: 'client-weak',
      cause: 'other'
    },
    {
      fault: 'a key of 512 bits',
      peer: demanding(version),
      as: 'client-tiny',
      cause: 'other'
    },
    {
      fault: 'a signature with SHA-1',
      peer: opensslDemanding(version, []),
      as: 'client-sha1',
      cause: 'other'
    },
    {
      fault: 'a server that takes no RSA from clients',
      peer: opensslDemanding(version, ['-client_sigalgs', 'ECDSA+SHA256']),
      as: 'client',
      cause: 'missing-client-cert'
    },
    {
      fault: 'a server whose clock is decades ahead',
      peer: opensslDemanding(version, ['-attime', '2400000000']),
      as: 'client',
      cause: 'clock-skew',
      whose: 'server'
    }
  ].map((row) => ({
    whose: 'client',
    ...row,
    fault: `${row.fault}, ${version}`,
    at: 'client-certificate',
    needs: 'openssl'
  }))
)

export const DCMTK_CLIENTS = CLIENT_FAULTS.map(([as, cause]): Row => ({
  fault: `${as}, storescp`,
  peer: dcmtk(),
  as,
  cause,
  whose: 'client',
  at: 'client-certificate',
  needs: 'storescp'
}))

export const NEGOTIATION: readonly Row[] = [
  ...onBothVersions((version): readonly Row[] => [
    {
      fault: `a server certificate of four records, ${version}`,
      peer: tls(staySilent, { ...DEMANDS, version, certificate: 'server-many-names' }),
      as: 'none',
      cause: 'missing-client-cert',
      whose: 'client',
      at: 'client-certificate'
    },
    {
      fault: `a server certificate that no library takes, ${version}`,
      peer: tls(staySilent, { version, certificate: 'server-too-long' }),
      cause: 'other',
      whose: 'server',
      at: 'tls-handshake'
    }
  ]),
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
    fault: 'alert bad_record_mac',
    peer: raw(answer(alertRecord(20), 'close')),
    cause: 'nat-firewall',
    whose: 'network',
    at: 'tls-handshake'
  },
  {
    fault: 'a ServerHello that is cut short',
    peer: raw(answer([0x16, 3, 3, 0, 90, 2, 0, 0, 86, 3, 3, 1, 2, 3], 'close')),
    cause: 'nat-firewall',
    whose: 'network',
    at: 'tls-handshake'
  },
  {
    fault: 'alert unrecognized_name',
    peer: raw(answer(alertRecord(112), 'close')),
    cause: 'hostname-mismatch',
    at: 'tls-handshake'
  }
]

export const NOT_TLS: readonly Row[] = [
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
    fault: 'Remote Desktop, whose header looks like an A-ASSOCIATE-RJ',
    peer: raw(answer(Buffer.from('030000130ed000001234000200080002000000', 'hex'))),
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
