import { describe, expect, it } from 'vitest'
import { diagnoseText } from '../../../shared/diagnosis/diagnose'

const causeOf = (text: string): string => diagnoseText(text, { kind: 'dicom' }).cause

describe('a server of dcmtk says why it refuses', () => {
  it.each([
    ['wrong-called-ae', 'Bad called AE title'],
    ['wrong-called-ae', 'BadAEService'],
    ['wrong-calling-ae', 'BadAEPeer'],
    ['out-of-resources', 'too many associations'],
    ['out-of-resources', 'cannot fork'],
    ['other', 'bad application context'],
    ['identity-refused', 'forced via command line']
  ])('%s: %s', (cause, why) => {
    expect(causeOf(`I: Refusing Association (${why})`)).toBe(cause)
  })
})

describe('Electron’s and browsers’ network errors', () => {
  const line = (number: number): string =>
    `[7:1122/101530.1:ERROR:ssl_client_socket_impl.cc(970)] handshake failed; returned -1, SSL error code 1, net_error ${number}`

  it.each([
    ['unknown-ca', -202],
    ['expired-cert', -201],
    ['hostname-mismatch', -200],
    ['client-cert-untrusted', -117],
    ['missing-client-cert', -110],
    ['peer-abort', -101]
  ])('%s: net_error %i', (cause, number) => {
    expect(causeOf(line(number))).toBe(cause)
  })
  it('are known by name, too', () => {
    expect(causeOf('Error: net::ERR_CERT_AUTHORITY_INVALID')).toBe('unknown-ca')
    expect(causeOf('net::ERR_CERT_COMMON_NAME_INVALID')).toBe('hostname-mismatch')
  })
})

describe('TLS libraries of devices and Macs', () => {
  it.each([
    ['tls-to-plaintext', 'Last error was: -0x7200 - SSL - An invalid SSL record was received'],
    ['unknown-ca', 'x509_verify_cert() returned -9984 (-0x2700)'],
    ['missing-client-cert', 'got an alert message, type: [2:116]'],
    ['missing-client-cert', 'wolfSSL_accept failed: peer did not send certificate'],
    ['unknown-ca', 'errSSLXCertChainInvalid: invalid certificate chain'],
    ['expired-cert', 'SSLHandshake failed: errSSLCertExpired (-9814)']
  ])('%s: %s', (cause, text) => {
    expect(causeOf(text)).toBe(cause)
  })
})

describe('what breaks off in the middle', () => {
  it.each([
    ['peer-abort', 'failed to parse PDU content: unable to parse PDU type 7'],
    ['peer-abort', 'SCP<-SCANNER(1): i/o exception: java.io.EOFException in State: Sta6'],
    ['peer-abort', 'D: Abort Source: DUL service-user\nD: Abort Reason: No reason given'],
    ['peer-abort', 'StoreScp.cpp:301] Store SCP Failed: DIMSE Read PDV failed'],
    ['timeout', 'java.net.SocketException: Connection timed out (Write failed)'],
    ['out-of-resources', 'refuses: Maximum number of association processing threads exceeded'],
    ['wrong-calling-ae', 'the association is refused: SCU Device not known']
  ])('%s: %s', (cause, text) => {
    expect(causeOf(text)).toBe(cause)
  })
  it('counts more than one refused context among accepted ones', () => {
    const list =
      'D: Context ID: 1 (Rejected - Transfer Syntax Not Supported)\nD: Context ID: 3 (Accepted)'
    const end = 'E: Connection closed before the entire PDU was received'
    expect(causeOf(`${list}\n${end}`)).toBe('peer-abort')
    expect(causeOf(list)).toBe('transfer-syntax')
  })
  it('a server on the network tells of its client', () => {
    const record = 'tls: first record does not look like a TLS handshake'
    expect(causeOf(`http: TLS handshake error from 192.0.2.9:43120: ${record}`)).toBe(
      'plaintext-to-tls'
    )
    expect(causeOf(`dial tls archive:11112: ${record}`)).toBe('tls-to-plaintext')
  })
})

describe('a healthy log is healthy', () => {
  it.each([
    [
      'Orthanc',
      'Incoming connection from AET SCANNER1 on IP 192.0.2.9\nNew instance stored\nAssociation Release'
    ],
    [
      'storescp',
      'I: Association Received\nI: Received Echo SCP RQ: MsgID 1\nI: Association Release'
    ],
    [
      'fo-dicom',
      '<- C-Store response [1]: Success\n-> Association release request\n[INF] Connection closed'
    ],
    [
      'storescu',
      'W: ASSOC: PDV send length 65535 is odd (using 65534)\nI: Received Store Response (Success)'
    ],
    [
      'Schannel',
      'A TLS server handshake completed successfully. Protocol version: TLS 1.2 CipherSuite: 0xC030'
    ]
  ])('of %s', (_, text) => {
    expect(causeOf(text)).toBe('ok')
  })
  it('is not blamed for the settings that it prints', () => {
    const text = 'LOG6[12]: Peer certificate required\nConnection closed: 1024 byte(s) sent to TLS'
    expect(causeOf(text)).toBe('unknown')
  })
  it('is not one where the connection closes before it is released', () => {
    const closed = '[13:43:48 INF] Connection closed'
    expect(causeOf(closed)).toBe('peer-abort')
    expect(causeOf(`<- C-Echo response [1]: Success\n-> C-Store request [2]\n${closed}`)).toBe(
      'peer-abort'
    )
  })
})

describe('a failure after a success', () => {
  const success = 'I: Received Store Response (Success)\nI: Releasing Association'

  it.each([
    'Verify FAILED: could not open association, connect failed',
    'Server archive is DOWN, reason: Layer6 invalid response, info: "SSL handshake failure"',
    'TLS layer: something unheard of went wrong, error 4711'
  ])('is not healthy: %s', (failure) => {
    expect(causeOf(`${success}\n${failure}`)).not.toBe('ok')
  })
  it('is not healthy either where the other kind of log knows a word of it', () => {
    const up = 'CHILD_SA hl1{1} established with SPIs a_i b_o and TS 10.20.0.0/24 === 10.100.0.0/16'
    const failure = 'charon: ECONNREFUSED\ncharon: an IKE_SA failed for an unheard-of reason'
    expect(diagnoseText(up)).toMatchObject({ kind: 'ipsec', cause: 'ok' })
    expect(diagnoseText(`${up}\n${failure}`)).toMatchObject({ kind: 'ipsec', cause: 'unknown' })
  })
  it('is forgotten where a trial failed before it', () => {
    expect(causeOf(`attempting connection, connect failed\n${success}`)).toBe('ok')
  })
})
