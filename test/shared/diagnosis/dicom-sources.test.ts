import { describe, expect, it } from 'vitest'
import { diagnoseText } from '../../../shared/diagnosis/diagnose'
import { DICOM_RULES } from '../../../shared/diagnosis/dicom/rules'

const causeOf = (...lines: string[]): string =>
  diagnoseText(lines.join('\n'), { kind: 'dicom' }).cause

/** What dcmtk prints in debug mode of every association. */
const DCMTK_DEBUG = [
  'D: setting network send timeout to 60 seconds',
  'D: setting network receive timeout to 60 seconds',
  'D: Transport connection: TCP/IP, unencrypted.',
  'D: Our Max PDU Receive Size:    16384'
]

describe('what a program tells of its settings', () => {
  it('is no trouble of an echo of dcmtk in debug mode', () => {
    const log = [...DCMTK_DEBUG, 'I: Received Echo Response (Success)', 'I: Releasing Association']
    expect(causeOf(...log)).toBe('ok')
  })
  it('does not hide what dcmtk says besides', () => {
    const refusal = 'F: Reason: Called AE Title Not Recognized'
    expect(causeOf(...DCMTK_DEBUG, 'F: Association Rejected:', refusal)).toBe('wrong-called-ae')
    expect(causeOf(...DCMTK_DEBUG, 'I: Peer Aborted Association')).toBe('peer-abort')
  })
  it.each([
    'D: Network Timeout: 60',
    'dimse_timeout = 30',
    '"DicomScuTimeout" : 10,',
    'using default timeout for ACSE messages',
    'DCMTK 3.6.7: connection timeout is 30'
  ])('is no deadline that passed: %s', (line) => {
    expect(causeOf(line, 'I: Received Echo Response (Success)')).toBe('ok')
  })
  it.each([
    'Timeout of 30000ms exceeded',
    'E: ACSE timeout reached while waiting for response to association request',
    'timeout: 60 seconds elapsed while waiting for C-MOVE Responses',
    'DIMSE No data available (timeout in non-blocking mode)'
  ])('is told from one that passed: %s', (line) => {
    expect(causeOf(line)).toBe('timeout')
  })
  it('is no web server where Orthanc starts its own', () => {
    const start = 'W1122 10:00:00.1 main.cpp:9] HTTP server listening on port: 8042'
    const store = 'I1122 10:00:05.1 ServerContext.cpp:7] New instance stored'
    expect(causeOf(start, store)).toBe('ok')
  })
})

describe('a server that only tells what it was asked', () => {
  const received = ['I: Association Received', 'I: Association Acknowledged (Max Send PDV: 16372)']
  it('is healthy once the association is released', () => {
    const stored = [
      ...received,
      'I: Received Store Request (MsgID 1, US)',
      'I: Association Release'
    ]
    expect(causeOf(...stored)).toBe('ok')
  })
  it('is not where a request came after the last release', () => {
    const first = [...received, 'I: Received Store Request (MsgID 1, US)', 'I: Association Release']
    const second = ['I: Association Received', 'I: Received Store Request (MsgID 2, US)']
    expect(causeOf(...first, ...second)).not.toBe('ok')
    expect(causeOf(...first, ...second, 'I: Association Release')).toBe('ok')
  })
  it('is not where the association breaks off, or nothing was asked', () => {
    const broken = ['I: Received Store Request (MsgID 1, US)', 'I: Association Aborted']
    expect(causeOf(...received, ...broken)).toBe('peer-abort')
    expect(causeOf(...received, 'I: Association Release')).not.toBe('ok')
  })
})

describe('a good end', () => {
  it.each([
    ['I: Received Final Find Response (Success)'],
    ['[INFO] PACS <- C-Find response [1]: Success'],
    ['I: Find SCP Result: 0x0000 (Success)'],
    ['INFO -- PACS <- C-ECHO RSP [HasDataset: false] [id: 1; status: 0] [pc: 1]'],
    ['I: Received Store Response (Warning: Coercion of Data Elements)'],
    ['I: Received Store Response (Status: 0xB000 - Coercion of Data Elements)'],
    ['LOG5[0]: Connection closed: 900 byte(s) sent to TLS, 520000 byte(s) sent to socket'],
    ['client disconnected, bytes from/to client:9/8, bytes from/to upstream:8/9'],
    ['haproxy[9]: 10.0.0.8:5 [x] dicom~ pacs/a 1/0/2000 520000 -- 1/1/0/0/0 0/0'],
    ['Successfully sent 12 of 12 images'],
    ['Store to HeartLab: successful'],
    ['no errors, C-ECHO to HEARTLAB: ok']
  ])('is seen: %s', (line) => {
    expect(causeOf(line)).toBe('ok')
  })
  it('outweighs a warning, and no failure', () => {
    const done = 'I: Received Store Response (Success)'
    expect(causeOf('W: DcmMetaInfo: Invalid Element (0008,0000) found', done)).toBe('ok')
    expect(causeOf('W: writing of the second object failed', done)).not.toBe('ok')
    expect(causeOf('E: Invalid Element (0008,0000) found', done)).not.toBe('ok')
  })
  it.each([
    ['TcpTestSucceeded : False', 'PingSucceeded : True'],
    ['no peer certificate available', 'Verification: OK', 'Verify return code: 0 (ok)'],
    ['LOG5[0]: Connection closed: 0 byte(s) sent to TLS, 0 byte(s) sent to socket']
  ])('is not: %s', (...lines) => {
    expect(causeOf(...lines)).not.toBe('ok')
  })
})

describe('no good end', () => {
  it.each([
    ['vivid1.pem: OK'],
    ['TcpTestSucceeded : True'],
    ['Verify return code: 0 (ok)'],
    ['MAC verified OK'],
    ['import of the client certificate was successful'],
    ['TCP connection to 10.0.0.5 port 2762 successful'],
    ['- Simple Client Mode:', 'the peer dropped the line'],
    ['secureConnect TLSv1.3 authorized=true']
  ])('is proven by a file, by TCP or by TLS: %s', (...lines) => {
    expect(causeOf(...lines)).not.toBe('ok')
  })
  const denials = [
    'DICOM verification of GE1 was unsuccessful',
    'association with B: unsuccessful',
    'Store to B: not successful',
    'the images were not all stored successfully',
    'Successfully sent 0 of 7 images',
    'successfully stored 0 images',
    'C-STORE to B: not ok',
    'the transfer to B did not succeed',
    'no response, success unknown: C-ECHO never succeeded'
  ]
  it.each(denials)('is named where it is denied: %s', (line) => {
    expect(causeOf(line)).not.toBe('ok')
    expect(causeOf('I: Received Echo Response (Success)', line)).not.toBe('ok')
  })
  it.each([
    'WARN read error on the socket of PACS1',
    'W: DIMSE error: 0006:0317 PACS1 left',
    "W: AE title mismatch: 'VIVID' is not known here",
    'WARNING PACS1 sent invalid data, connection dropped',
    'WARN Presentation context 5 unacceptable',
    'W0101 10:00:00.1 M.cpp:3] Modality PACS1: invalid response, giving up',
    'W: DcmMetaInfo: Invalid Element (0008,0000) found, connection to PACS1 lost'
  ])('is a warning that nobody knows: %s', (line) => {
    expect(causeOf('C-ECHO-RSP status=0H', line)).not.toBe('ok')
    expect(causeOf('I: Received Echo Response (Success)', line)).not.toBe('ok')
  })
})

describe('programs in front and behind', () => {
  it.each([
    ['port-closed', 'haproxy[9]: 10.0.0.8:5 [x] dicom pacs/a 1/-1/3 0 SC 1/1/0/0/3 0/0'],
    ['filtered', 'haproxy[9]: 10.0.0.8:5 [x] dicom pacs/a 1/-1/3 0 sC 1/1/0/0/3 0/0'],
    ['filtered', 'LOG3[0]: s_connect: s_poll_wait 10.0.0.5:2762: TIMEOUTconnect exceeded'],
    ['filtered', 'E: TCP Initialisation Error: timed out'],
    ['filtered', 'connect:errno=110'],
    ['port-closed', '11112/tcp closed dicom'],
    ['plaintext-to-tls', '[C3] remote address:10.0.0.8:5,TLS_error:|1:WRONG_VERSION_NUMBER:x'],
    ['missing-client-cert', 'Client auth requested but no cert/sigscheme available'],
    ['missing-client-cert', 'SSL - No client certification received from the client, but required'],
    ['unknown-ca', 'Sending fatal alert BadCertificate'],
    ['no-shared-cipher', 'tls 2.0 net/pacs/1 10.0.0.8:5 - AlertSent:handshake_failure -'],
    ['hostname-mismatch', 'x509: certificate is valid for pacs.example, not 10.0.0.5'],
    ['unknown-ca', 'verify error:num=7:certificate signature failure'],
    ['nat-firewall', 'javax.net.ssl.SSLException: bad record MAC']
  ])('%s: %s', (cause, line) => {
    expect(causeOf(line)).toBe(cause)
  })
  it('names the side of a server that speaks of a client in other words', () => {
    const lines = ['TLS handshake failed, coming from listener <0.0.0.0:2762>']
    const reason = 'X509 - Certificate verification failed, e.g. CRL, CA or signature check failed'
    expect(causeOf(...lines, reason)).toBe('client-cert-untrusted')
    expect(causeOf(reason)).toBe('unknown-ca')
  })
})

describe('NSS, and Apple’s Secure Transport', () => {
  it.each([
    ['unknown-ca', 'SEC_ERROR_UNKNOWN_ISSUER'],
    ['no-shared-cipher', 'SSL_ERROR_NO_CYPHER_OVERLAP'],
    ['tls-version', 'SSL_ERROR_UNSUPPORTED_VERSION: Peer using unsupported version'],
    ['tls-to-plaintext', 'SSL_ERROR_RX_RECORD_TOO_LONG'],
    ['client-cert-untrusted', 'SSL_ERROR_UNKNOWN_CA_ALERT'],
    ['client-cert-untrusted', 'errSSLPeerBadCert (-9825)'],
    ['expired-cert', 'CFNetwork SSLHandshake failed (-9828)']
  ])('%s: %s', (cause, line) => {
    expect(causeOf(line)).toBe(cause)
  })
})

describe('keys, stores and what reads them', () => {
  it.each([
    ['wrong-key-password', 'javax.crypto.BadPaddingException: pad block corrupted'],
    ['p12-encryption', 'pkcs12: unknown digest algorithm: 2.16.840.1.101.3.4.2.1'],
    ['p12-no-key', 'CryptographicException: Keyset does not exist'],
    ['other', 'keytool error: java.lang.Exception: Input not an X.509 certificate'],
    ['other', 'CertUtil: -importPFX command FAILED: 0x8009310b (CRYPT_E_ASN1_BADTAG)'],
    ['other', 'F: Unable to load private TLS key from /etc/client.key'],
    ['other', 'CertPathValidatorException: Algorithm constraints check failed: MD5withRSA']
  ])('%s: %s', (cause, line) => {
    expect(causeOf(line)).toBe(cause)
  })
  it('is a curve, where that is why the password is said to be wrong', () => {
    const said = 'java.io.IOException: keystore password was incorrect'
    expect(causeOf(said, 'Caused by: Unknown named curve: 1.2.156.10197.1.301')).toBe('other')
  })
})

describe('what people write', () => {
  it.each([
    ['clock-skew', 'since the mains failure the scanner shows the year 2009'],
    ['plaintext-to-tls', 'TLS was not ticked in the DICOM destination'],
    ['sop-class-not-supported', 'Images arrive, measurements (SR) never do'],
    ['wrong-called-ae', 'The AE title is VIVID_E95 on the server, VIVIDE95 on the scanner']
  ])('%s: %s', (cause, line) => {
    expect(causeOf(line)).toBe(cause)
  })
})

describe('what is printed of every connection or certificate', () => {
  it.each([
    ['   v:NotBefore: Nov 22 13:07:37 2026 GMT; NotAfter: Aug 18 13:07:37 2029 GMT'],
    ['X509v3 Extended Key Usage: critical'],
    ['Subject Alternative Name (not critical):'],
    ['Key Purpose (not critical):'],
    ["Can't use SSL_get_servername"],
    ['* TLSv1.2 (IN), TLS handshake, Server key exchange (12):'],
    ['No client certificate CA names sent'],
    ['D: PDU Type: Associate Accept, PDU Length: 8230 + 6 bytes PDU header'],
    ['T: Read PDU HEAD TCP: 01 00 00 00 00 cd'],
    ['T: setting timeout for first PDU to be read to 30 seconds'],
    ['I1122 10:00:00.1 L.cpp:6] associations will be closed after 5 seconds of inactivity'],
    ['I1122 10:00:00.1 H.cpp:6] Request timeout in the HTTP server is set to 30 seconds'],
    ['W1122 10:00:09.1 main.cpp:9]     HTTP server has stopped'],
    ['D: DcmSpecificCharacterSet: Selected character set ISO_IR 192 for the conversion'],
    ['D: Failed Suboperations          : 0']
  ])('is no trouble: %s', (line) => {
    expect(causeOf(line, 'I: Received Echo Response (Success)')).toBe('ok')
  })
  it('does not keep the same words from telling of a failure', () => {
    expect(causeOf('CertificateNotYetValidException: NotBefore: Sat Jan 02 2027')).toBe(
      'clock-skew'
    )
    expect(causeOf('Extended key usage does not permit use for TLS client')).toBe('eku')
    expect(causeOf('the handshake hangs')).toBe('timeout')
    expect(causeOf('the service is an HTTP server')).toBe('wrong-port')
    expect(causeOf('D: Failed Suboperations          : 2')).toBe('other')
  })
})

describe('who speaks', () => {
  it.each([
    ['client-cert-untrusted', 'verify depth is 3, must return a certificate'],
    ['client-cert-untrusted', 'ACCEPT'],
    ['unknown-ca', 'CONNECTED(00000003)']
  ])('of s_server and s_client: %s after %s', (cause, line) => {
    expect(causeOf(line, 'verify error:num=20:unable to get local issuer certificate')).toBe(cause)
  })
  it('sends the alert or gets it, as curl’s arrows say', () => {
    expect(causeOf('* TLSv1.3 (OUT), TLS alert, unknown CA (560):')).toBe('unknown-ca')
    expect(causeOf('* TLSv1.3 (IN), TLS alert, unknown CA (560):')).toBe('client-cert-untrusted')
  })
  it('had no need of the client’s certificate, where the server did not show its own', () => {
    const alert = 'error:0A000410:SSL routines::sslv3 alert handshake failure:SSL alert number 40'
    expect(causeOf(alert, 'no peer certificate available')).toBe('no-shared-cipher')
    expect(causeOf(alert)).toBe('missing-client-cert')
  })
  it('closes after the handshake without a word', () => {
    const done = ['- Handshake was completed', '- Simple Client Mode:']
    expect(causeOf(...done)).not.toBe('ok')
    expect(causeOf(...done, '- Peer has closed the GnuTLS connection')).not.toBe('ok')
  })
  it('is a server of GnuTLS', () => {
    const refused = 'Error in handshake: Error in the certificate.'
    expect(causeOf('Echo Server listening on IPv4 0.0.0.0 port 2762...', refused)).toBe(
      'client-cert-untrusted'
    )
    expect(causeOf('*** Fatal error: Error in the certificate.')).toBe('unknown-ca')
  })
  it('answers plain DICOM with a TLS alert, which dcmtk names in hex', () => {
    expect(causeOf('0006:0321 Unrecognized PDU type: 15')).toBe('plaintext-to-tls')
  })
})

describe('libraries and servers with words of their own', () => {
  it.each([
    ['unknown-ca', 'error: invalid peer certificate: UnknownIssuer'],
    ['client-cert-untrusted', 'accept loop error error=invalid peer certificate: UnknownIssuer'],
    ['unknown-ca', 'accept loop error error=received fatal alert: BadCertificate'],
    ['plaintext-to-tls', 'failed to accept connection: received corrupt message'],
    ['tls-to-plaintext', 'could not initialize SCU: received corrupt message'],
    ['missing-client-cert', 'FATAL:  connection requires a valid client certificate'],
    [
      'client-cert-untrusted',
      'TLS server: In state certify generated SERVER ALERT: Fatal - Unknown CA'
    ],
    ['unknown-ca', 'TLS server: In state connection received CLIENT ALERT: Fatal - Unknown CA'],
    [
      'client-cert-untrusted',
      'AH02039: Certificate Verification: Error (20): unable to get local issuer certificate'
    ],
    ['clock-skew', 'wolfSSL error -150, ASN date error, current date before'],
    ['transfer-syntax', 'No presentation context for a file in JPEG 2000'],
    ['other', 'I: Sub-Operations Remaining: 0, Completed: 0, Failed: 24, Warning: 0']
  ])('%s: %s', (cause, line) => {
    expect(causeOf(line)).toBe(cause)
  })
})

describe('the two ends of one handshake', () => {
  it('leave only the date, where OpenSSL refuses with an alert that says nothing', () => {
    const server = 'SERVER: E: Receiving Association failed: TLS error: certificate verify failed'
    expect(causeOf('CLIENT: error sslv3 alert bad certificate SSL alert number 42', server)).toBe(
      'clock-skew'
    )
    expect(causeOf(server)).toBe('client-cert-untrusted')
  })
  it('are in order, where the client left and the server saw no more than that', () => {
    const client = 'CLIENT: secureConnect TLSv1.2 authorized=true | close hadError=false'
    const left = 'SERVER: E: Receiving Association failed: 0006:0310 DUL network closed'
    expect(causeOf(client, left)).toBe('ok')
    expect(causeOf(client, left, left)).toBe('client-cert-untrusted')
    expect(causeOf(client, client, left, left)).toBe('ok')
    expect(causeOf(client, 'SERVER: tlsClientError ECONNRESET socket hang up')).not.toBe('ok')
  })
})

describe('a line that repeats one word', () => {
  it.each([
    ['private', 'vanish'],
    ['year', 'jump'],
    ['seconds', 'disconnect'],
    ['expired', 'cert'],
    ['pdu', 'exceed'],
    ['ids', 'cut'],
    ['exceed', 'max'],
    ['refused', 'connect'],
    ['exception', 'decod']
  ])('is read in time by the rules of “%s”: %s', (needle, word) => {
    const line = `${needle} ${word.repeat(4096 / word.length)} ${needle}`
    const rules = DICOM_RULES.filter((rule) => rule.needle === needle)
    expect(rules).not.toEqual([])
    const times = Array.from({ length: 3 }, () => {
      const from = performance.now()
      for (const { pattern } of rules) pattern?.test(line)
      return performance.now() - from
    })
    expect(Math.min(...times)).toBeLessThan(60)
  })
})
