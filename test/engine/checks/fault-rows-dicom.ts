import {
  abortPdu,
  answer,
  greet,
  rejectPdu,
  startTlsServer,
  staySilent,
  type Behaviour
} from '../../peers/raw-server'
import {
  VERSIONS,
  raw,
  tls,
  openssl,
  dcmtk,
  dcmtkPlain,
  http,
  dicom,
  misnumbering,
  storing,
  type Row
} from './fault-peers'

export const PLAIN: readonly Row[] = [
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
    fault: 'A-RELEASE-RQ instead of an answer',
    peer: raw(answer([5, 0, 0, 0, 0, 4, 0, 0, 0, 0])),
    cause: 'peer-abort',
    at: 'association'
  },
  {
    fault: 'PDUs of at most one byte',
    peer: raw(dicom({ maxPduLength: 1 })),
    cause: 'pdu-size',
    whose: 'server',
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

export const REQUESTS = ANSWERS.flatMap(([name, bytes, cause, whose]): readonly Row[] => [
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

export const TRANSFERS: readonly Row[] = [
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
    fault: 'implicit little endian alone',
    peer: dcmtk(['+xi']),
    stores: ['us'],
    cause: 'transfer-syntax',
    at: 'store:us',
    needs: 'storescp'
  },
  {
    fault: 'a context result that no table has',
    peer: tls(dicom({ chooseContext: () => ({ result: 77 as 3 }) })),
    cause: 'other',
    whose: 'server',
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
    fault: 'a syntax that nobody proposed',
    peer: tls(
      dicom({
        chooseContext: () => ({ result: 0, transferSyntax: '1.2.840.10008.1.2.4.90' })
      })
    ),
    stores: ['us'],
    cause: 'transfer-syntax',
    at: 'contexts'
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
    fault: 'an echo answered as another message',
    peer: tls(misnumbering),
    cause: 'other',
    whose: 'server',
    at: 'echo'
  },
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

export const SOUND: readonly Row[] = [
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
