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

describe('what answers is no DICOM', () => {
  it.each([
    ['wrong-port', 'F: Association Request Failed: 0006:0321 Unrecognized PDU type: 32'],
    ['wrong-port', "E: Unknown PDU type received '0x53'"],
    ['wrong-port', 'always “unrecognized PDU type”, with another number each time'],
    ['wrong-port', 'echoscu -aec ARC archive.example.org 443 waits, then gives up: timed out'],
    ['tls-to-plaintext', 'E: Unrecognized PDU type: 16'],
    ['plaintext-to-tls', 'F: Unrecognized PDU type: 15'],
    [
      'port-closed',
      'storescu 192.0.2.7 8080 a.dcm\nF: TCP Initialization Error: Connection refused'
    ]
  ])('%s: %s', (cause, text) => {
    expect(causeOf(text)).toBe(cause)
  })
  it('is not told by a port where an association was accepted', () => {
    const typed = '$ storescu -v -aec ARC 192.0.2.7 8042 a.dcm'
    expect(causeOf(`${typed}\n${STORED}`)).toBe('ok')
    expect(causeOf(`${typed}\nI: Association Accepted\nthen it is too slow`)).toBe('timeout')
  })
  it('nor where a web client came and a device was served after it', () => {
    const asked = 'E: Receiving Association failed: TLS error: http request'
    expect(causeOf(asked)).toBe('plaintext-to-tls')
    expect(causeOf(`${asked}\nI: New instance stored\nI: Association Release`)).toBe('ok')
  })
  it('is not the port that somebody praises', () => {
    expect(causeOf('web port is open, echo: alert handshake failure')).not.toBe('wrong-port')
  })
})

const STORED = [
  'I: Requesting Association',
  'I: Association Accepted (Max Send PDV: 16372)',
  'I: Received Store Response (Success)',
  'I: Releasing Association'
].join('\n')

describe('a refusal and its reason', () => {
  const refused = (result: string, reason: string): string =>
    `F: Association Rejected:\nF: Result: Rejected ${result}, Source: Service User\nF: Reason: ${reason}`

  it.each([
    ['other', refused('Permanent', 'Protocol Version Not Supported')],
    ['other', 'rejected-permanent, reason: 2 - protocol-version-not-supported'],
    ['tls-version', 'alert protocol version, peer not supported'],
    ['out-of-resources', refused('Transient', 'No Reason')],
    ['out-of-resources', 'A-ASSOCIATE-RJ[result: 2 - rejected-transient, source: 1, reason: 1]'],
    ['identity-refused', refused('Permanent', 'No Reason')],
    [
      'identity-refused',
      'W: authorization rejected for AET CT: command Find is not allowed for this modality in "DicomModalities"'
    ],
    ['wrong-calling-ae', 'W: rejected: AET CT is not listed in "DicomModalities"'],
    ['wrong-calling-ae', 'ValueError: an AE title may not be only spaces'],
    ['transfer-syntax', 'the node takes only Implicit VR Little Endian'],
    ['transfer-syntax', 'Explicit VR Big Endian is refused by the receiver'],
    [
      'transfer-syntax',
      'No Presentation Context for Abstract Syntax: 1.2.3 - US with Transfer Syntax: 1.2 - Explicit VR negotiated'
    ],
    [
      'sop-class-not-supported',
      'No Presentation Context for Abstract Syntax: 1.2.3 - US negotiated'
    ],
    ['other', 'object refused: the storage folder is not writable'],
    ['timeout', 'Max PDU Timeout Exceeded'],
    ['timeout', 'it hangs; without pixel data the object goes through'],
    ['nat-firewall', 'behind a load balancer the association times out']
  ])('%s: %s', (cause, text) => {
    expect(causeOf(text)).toBe(cause)
  })
})

describe('how long a connection attempt took', () => {
  const attempt = (end: string): string =>
    `10:00:01.000 INFO Requesting Association\n${end} ERROR TCP Initialization Error`

  it('tells who refuses from who does not answer', () => {
    expect(causeOf(attempt('10:00:01.040'))).toBe('port-closed')
    expect(causeOf(attempt('10:02:16.000'))).toBe('filtered')
  })
  it('says nothing against what the log itself says', () => {
    const refused = '\n10:02:16.000 ERROR Connection refused'
    expect(causeOf(attempt('10:02:16.000') + refused)).toBe('port-closed')
  })
})

describe('what a server’s TLS and a client say together', () => {
  it('is plain DICOM where the handshake failed and the client began none', () => {
    const client = 'F: 0006:0317 Peer aborted Association (or never connected)'
    expect(causeOf(`${client}\nhaproxy[7]: 192.0.2.7:1 dicom/1: SSL handshake failure`)).toBe(
      'plaintext-to-tls'
    )
  })
  it('is a weak key where the server says so', () => {
    const alert = 'CLIENT: sslv3 alert bad certificate: SSL alert number 42'
    const server = 'SERVER: certificate verify failed'
    expect(causeOf(`${alert}\n${server}`)).toBe('clock-skew')
    expect(causeOf(`${alert}\n${server} | EE certificate key too weak`)).toBe('other')
  })
  it.each([
    ['plaintext-to-tls', 'the sender without any TLS setting hangs'],
    ['missing-client-cert', 'SSPI error in the client; its pfx is set'],
    ['tls-to-plaintext', 'Fehler bei SSPI-Aufruf, siehe interne Ausnahme']
  ])('%s: %s', (cause, text) => {
    expect(causeOf(text)).toBe(cause)
  })
})

describe('a PKCS#12 file and its key', () => {
  const bags = ['MAC: sha256, Iteration 2048', 'Certificate bag', 'Certificate bag']

  it('is missing where every bag is a certificate’s', () => {
    expect(causeOf(bags.join('\n'))).toBe('p12-no-key')
    expect(causeOf([...bags, 'Shrouded Keybag: PBES2'].join('\n'))).not.toBe('p12-no-key')
  })
  it.each([
    ['p12-no-key', 'PKCS12_parse succeeds, the key pointer is NULL'],
    ['p12-no-key', 'the program does not offer to export this one as PKCS#12'],
    ['p12-no-key', '“Yes, export the private key” is greyed out'],
    [
      'p12-encryption',
      'MAC verification failed during PKCS12 import; the same password opens it in openssl'
    ],
    ['p12-encryption', 'network password is not correct; Server 2022 takes the pfx'],
    ['p12-encryption', 'since openssl went to 3.4 the pfx: network password is not correct']
  ])('%s: %s', (cause, text) => {
    expect(causeOf(text)).toBe(cause)
  })
})

describe('the words of people, in German', () => {
  it.each([
    ['dns', 'Der Remotename konnte nicht aufgelöst werden'],
    ['timeout', 'Zeitüberschreitung beim Warten auf die Antwort'],
    ['peer-abort', 'Eine vorhandene Verbindung wurde vom Remotehost geschlossen'],
    ['filtered', 'die Firewall blockiert den Port'],
    ['expired-cert', 'das Zertifikat ist abgelaufen'],
    ['clock-skew', 'das Zertifikat ist noch nicht gültig'],
    ['clock-skew', 'die Uhr am Gerät geht nach'],
    ['unknown-ca', 'Stammzertifikat, das nicht als vertrauenswürdig gilt'],
    ['unknown-ca', 'Das Remotezertifikat ist laut Prüfung ungültig'],
    ['hostname-mismatch', 'der Name im Zertifikat stimmt nicht'],
    ['missing-client-cert', 'kein Client-Zertifikat am Gerät'],
    ['p12-no-key', 'ohne privaten Schlüssel exportiert'],
    ['wrong-key-password', 'das Kennwort ist falsch'],
    ['wrong-calling-ae', 'AE-Titel nicht eingetragen'],
    ['out-of-resources', 'der Datenträger ist voll']
  ])('%s: %s', (cause, text) => {
    expect(causeOf(text)).toBe(cause)
  })
})
