import { describe, expect, it } from 'vitest'
import { diagnoseText } from '../../../shared/diagnosis/diagnose'

const causeOf = (text: string): string => diagnoseText(text, { kind: 'dicom' }).cause

const ONE = 'LOG3[1]: SSL_%: error:0A000086:SSL routines::certificate verify failed'

describe('a TLS proxy in front of the archive', () => {
  it.each([
    ['plaintext-to-tls', 'SSL handshake failure (SSL routines::wrong version number)'],
    ['missing-client-cert', 'SSL handshake failure (peer did not return a certificate)'],
    ['client-cert-untrusted', 'SSL client CA chain cannot be verified']
  ])('HAProxy: %s', (cause, text) => {
    expect(causeOf(`lb haproxy[8]: 192.0.2.9:51544 [03/Jun/2026] dicom/1: ${text}`)).toBe(cause)
  })
  it('is never healthy where HAProxy keeps the reason to itself', () => {
    const { cause, confidence } = diagnoseText('lb haproxy[8]: dicom/1: SSL handshake failure')
    expect(cause).not.toBe('ok')
    expect(confidence).toBe('possible')
  })
  it('nginx means the scanner on one line and the archive on the next', () => {
    const wrong = 'SSL_do_handshake() failed (SSL routines::wrong version number) while SSL'
    expect(causeOf(`${wrong} handshaking, client: 192.0.2.9`)).toBe('plaintext-to-tls')
    expect(causeOf(`${wrong} handshaking to upstream, client: 192.0.2.9`)).toBe('tls-to-plaintext')
  })
  it.each([
    ['client-cert-untrusted', 'client SSL certificate verify error: (21:any words) while reading'],
    ['unknown-ca', 'upstream SSL certificate verify error: (21:any words) while SSL'],
    ['unknown-ca', 'verify error:num=20:any words'],
    ['expired-cert', 'Verify return code: 10 (any words)'],
    ['clock-skew', 'Verify return code: 9 (any words)'],
    ['eku', 'client SSL certificate verify error: (26:any words) while reading'],
    ['other', 'client SSL certificate verify error: (3:any words) while reading'],
    ['hostname-mismatch', 'verify error:num=62:any words']
  ])('OpenSSL’s number tells %s', (cause, text) => {
    expect(causeOf(text)).toBe(cause)
  })
  it.each([
    ['client-cert-untrusted', `unable to get local issuer certificate\n${ONE}`, 'accept'],
    ['hostname-mismatch', `CERT: Subject checks failed\n${ONE}`, 'connect']
  ])('stunnel: %s', (cause, text, role) => {
    expect(causeOf(text.replace('%', role))).toBe(cause)
  })
  it('an alert that was written speaks of the other side', () => {
    expect(
      causeOf('failed to accept an incoming connection: TLS write fatal alert "unknown CA"')
    ).toBe('client-cert-untrusted')
    expect(causeOf('LOG7[1]: TLS alert (write): fatal: unknown CA')).toBe('unknown-ca')
    expect(causeOf('LOG7[1]: TLS alert (read): fatal: unknown CA')).toBe('client-cert-untrusted')
  })
})

describe('a Java or .NET archive’s own log', () => {
  it.each([
    [
      'plaintext-to-tls',
      'Exception on accepted connection: Unsupported or unrecognized SSL message'
    ],
    [
      'unknown-ca',
      'Received fatal alert: certificate_unknown\n\tat net.TCPListener.listen(Line 1)'
    ],
    ['client-cert-untrusted', 'Client certificate validation failed: RemoteCertificateChainErrors'],
    ['other', 'E: private key k.pem and certificate c.pem do not match']
  ])('%s: %s', (cause, text) => {
    expect(causeOf(text)).toBe(cause)
  })
})

describe('Schannel’s events by number', () => {
  it.each([
    ['p12-no-key', 36869],
    ['p12-no-key', 36870],
    ['no-shared-cipher', 36874],
    ['missing-client-cert', 36875],
    ['client-cert-untrusted', 36877],
    ['expired-cert', 36881],
    ['unknown-ca', 36882],
    ['hostname-mismatch', 36884]
  ])('%s is %i', (cause, id) => {
    expect(causeOf(`Fehler,22.11.2026 08:00:00,Schannel,${id},Keine,Text`)).toBe(cause)
  })
  it('are no ports', () => {
    expect(causeOf('accepted a connection from 192.0.2.9:36874')).not.toBe('no-shared-cipher')
  })
})

describe('TLS that is set up wrongly', () => {
  it.each([
    ['other', 'Caused by: java.io.FileNotFoundException: /opt/pacs/trust.jks (No such file'],
    ['other', "FileNotFoundError: [Errno 2] No such file or directory: 'ca.pem'"],
    ['unknown-ca', 'the trustAnchors parameter must be non-empty'],
    ['other', 'java.io.IOException: Invalid keystore format'],
    ['other', 'Failed to build TLS client config: PemParse { source: NoItemsFound }'],
    ['no-shared-cipher', 'DUL secure transport layer: no suitable signature algorithm'],
    [
      'other',
      'TCP Initialisation Error: Cannot create a client socket with a PROTOCOL_TLS_SERVER context (_ssl.c:801)'
    ]
  ])('%s: %s', (cause, text) => {
    expect(causeOf(text)).toBe(cause)
  })
  it('keeps a refused TCP connection apart', () => {
    expect(causeOf('TCP Initialisation Error: Connection refused')).toBe('port-closed')
  })
})

describe('a refusal told over several lines', () => {
  const refusal = (source: number, reason: number): string =>
    `A-ASSOCIATE-RJ\n\tresult=1\n\tsource=${source}\n\treason=${reason}`
  it.each([
    ['wrong-calling-ae', 1, 3],
    ['wrong-called-ae', 1, 7],
    ['out-of-resources', 3, 2]
  ])('%s is source %i, reason %i', (cause, source, reason) => {
    expect(causeOf(refusal(source, reason))).toBe(cause)
  })
  it('does not pair parts of two refusals', () => {
    expect(causeOf('source=1\na\nb\nc\nd\nreason=7')).not.toBe('wrong-called-ae')
  })
})

describe('the words of GnuTLS and of Go', () => {
  it.each([
    ['client-cert-untrusted', '*** Received alert [48]: CA is unknown'],
    ['missing-client-cert', '*** Received alert [116]: Certificate is required'],
    ['peer-abort', '*** Fatal error: The TLS connection was non-properly terminated.'],
    ['tls-to-plaintext', '*** Fatal error: An unexpected TLS packet was received.'],
    ['no-shared-cipher', '*** Fatal error: Could not negotiate a supported cipher suite.'],
    ['missing-client-cert', '*** Fatal error: No certificate was found.'],
    [
      'other',
      '- Status: The certificate is NOT trusted. The certificate chain uses insecure algorithm.'
    ],
    ['wrong-key-password', 'Error setting PKCS #12 input: Decryption has failed.'],
    ['other', 'Error: Could not load certificate: Base64 unexpected header error.'],
    ['client-cert-untrusted', 'dial: remote error: tls: unknown certificate authority'],
    ['other', 'tls: private key does not match public key'],
    ['hostname-mismatch', 'x509: certificate relies on legacy Common Name field, use SANs instead']
  ])('%s: %s', (cause, text) => {
    expect(causeOf(text)).toBe(cause)
  })
  it.each([
    ['unknown-ca', 'remote error: tls: unknown certificate authority'],
    ['unknown-ca', 'remote error: tls: unknown certificate'],
    ['unknown-ca', 'EOF'],
    ['no-shared-cipher', 'tls: no cipher suite supported by both client and server'],
    ['tls-version', 'tls: client offered only unsupported versions: [302 301]']
  ])('a server’s %s: %s', (cause, text) => {
    expect(causeOf(`http: TLS handshake error from 192.0.2.9:51544: ${text}`)).toBe(cause)
  })
  it('a handshake that was completed is no failure', () => {
    const done = '- Status: The certificate is trusted.\n- Handshake was completed'
    expect(causeOf(`${done}\nC-ECHO success 0x0000`)).toBe('ok')
  })
})

describe('a certificate “expired or not yet valid”', () => {
  const go = (when: string) =>
    causeOf(`x509: certificate has expired or is not yet valid: current time 2026-11-22 ${when}`)
  it('is the one or the other by the time that follows', () => {
    expect(go('is after 2026-01-01')).toBe('expired-cert')
    expect(go('is before 2027-01-01')).toBe('clock-skew')
  })
  it('is both, the likelier first, where nothing follows', () => {
    const { candidates } = diagnoseText('certificate has expired or is not yet valid')
    expect(candidates.map(({ cause }) => cause)).toEqual(['expired-cert', 'clock-skew'])
  })
  it('is not expired where it says only the other', () => {
    expect(causeOf('the certificate is not yet valid')).toBe('clock-skew')
  })
})

describe('the side that wrote a log', () => {
  const REFUSED = 'OpenSSL Error[0]: SSL routines:ssl3_read_bytes:sslv3 alert certificate unknown'
  it.each([
    `New connection from 192.0.2.9 on port 8883.\n${REFUSED}`,
    `caught exception while handling client http traffic\n${REFUSED}`,
    `at o.e.h.n.Netty4HttpServerTransport\n${REFUSED}`
  ])('is the server’s: %s', (text) => {
    expect(causeOf(text)).toBe('unknown-ca')
  })
  it('is the client’s where stunnel accepts from its own computer', () => {
    const accepted = 'LOG5[3]: Service [dicom] accepted connection from 127.0.0.1:51422'
    const wrong = 'LOG3[3]: SSL_connect: SSL routines:ssl3_get_record:wrong version number'
    expect(causeOf(`${accepted}\n${wrong}`)).toBe('tls-to-plaintext')
  })
  it.each([
    ['plaintext-to-tls', 'SSL23_GET_CLIENT_HELLO:unknown protocol'],
    ['tls-to-plaintext', 'SSL23_GET_SERVER_HELLO:unknown protocol'],
    ['client-cert-untrusted', 'tls_process_client_certificate:certificate verify failed'],
    ['unknown-ca', 'tls_process_server_certificate:certificate verify failed']
  ])('OpenSSL’s own function tells %s', (cause, text) => {
    expect(causeOf(`error:1416F086:SSL routines:${text}`)).toBe(cause)
  })
  it('leaves the other reading possible where nothing tells it', () => {
    const { candidates } = diagnoseText(REFUSED.replace('certificate unknown', 'unknown ca'))
    expect(candidates.map(({ cause, confidence }) => [cause, confidence])).toEqual([
      ['client-cert-untrusted', 'certain'],
      ['unknown-ca', 'possible']
    ])
  })
})

it.each([
  ['dns', 'nginx: [emerg] host not found in upstream "pacs" in /etc/nginx/nginx.conf:5'],
  ['tls-version', 'routines:SSL_BYTES_TO_CIPHER_LIST:inappropriate fallback'],
  ['other', 'SSL routines:ssl3_get_client_hello:cert cb error'],
  ['p12-no-key', 'The credentials supplied to the package were not recognized'],
  ['unknown-ca', 'ERROR, 2148074277, InitializeSecurityContext.'],
  ['unknown-ca', 'ValidatorException: PKIX path buildin...'],
  [
    'hostname-mismatch',
    'Error: host name verification failed.\nSSL routines::certificate verify failed'
  ],
  ['tls-version', 'the archive only supports TLS version 1'],
  ['other', 'C-STORE success 0x0000, but the images are missing in the archive'],
  [
    'ok',
    'TLS version 1.2 negotiated\nassociation accepted, but no extended negotiation\nC-ECHO success'
  ]
])('reads %s in %s', (cause, text) => {
  expect(causeOf(text)).toBe(cause)
})

describe('a symptom in people’s words', () => {
  it.each([
    ['other', 'the DICOM dataset is missing pixel data'],
    ['other', 'the modality shows "failed to confirm storage of images on SERVER"'],
    ['sop-class-not-supported', 'the structured report is received but images are not transferred'],
    ['sop-class-not-supported', 'Stills arrive, but clips never do'],
    ['filtered', 'the echo takes 30 seconds if the IP is not an active one'],
    [
      'plaintext-to-tls',
      'a client connects without TLS to a DICOM server with TLS enabled and waits'
    ],
    [
      'missing-client-cert',
      'the server requires client authentication; storescu fails: Broken pipe'
    ],
    ['tls-version', 'C-STORE over TLS only supports TLS v1'],
    ['tls-version', 'it hangs with TLS v1.3 and OpenSSL 1.1.1; with TLS v1.2 it works'],
    ['wrong-calling-ae', 'Forbidding access: its hostname does not match DicomModalities'],
    ['wrong-calling-ae', 'trailing whitespace in the calling AE title goes to the server'],
    ['wrong-called-ae', 'the called AE title is longer than 16 characters'],
    ['wrong-calling-ae', 'CONF: unexpected remote AE Title'],
    ['unknown-ca', 'client did not trust this server’s certificate, closing connection']
  ])('%s: %s', (cause, text) => {
    expect(causeOf(text.replace('’', "'"))).toBe(cause)
  })
  it.each([
    'images are stored, and the report is stored as well\nC-STORE success 0x0000',
    'TLS v1.3 works and TLS v1.2 works\nC-ECHO success 0x0000',
    'server requires client authentication: yes\nC-ECHO success 0x0000',
    'Called AE Title: HEARTLAB, Calling AE Title: VIVID1\nC-ECHO success 0x0000',
    'storage commitment: 12 of 12 confirmed\nC-STORE success 0x0000',
    'the echo goes without TLS to the server\nC-ECHO success 0x0000'
  ])('is none in %s', (text) => {
    expect(causeOf(text)).toBe('ok')
  })
})

it('knows ClearCanvas’s successful verification', () => {
  const log = 'INFO  - Success status received in sending verification!'
  expect(causeOf(log)).toBe('ok')
  expect(causeOf(`${log}\nERROR - Exception thrown`)).not.toBe('ok')
})
