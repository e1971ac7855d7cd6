import { describe, expect, it } from 'vitest'
import { diagnoseText } from '../../../shared/diagnosis/diagnose'

const causeOf = (...lines: readonly string[]): string =>
  diagnoseText(lines.join('\n'), { kind: 'dicom' }).cause

const ASKED = 'I: Requesting Association'
const CLOSED = [
  ASKED,
  'F: Association Request Failed: 0006:031b Failed to establish association',
  'F: 0006:031c TCP Initialization Error: Connection refused'
]
const BUSY = [
  ASKED,
  'E: Association Rejected',
  'E: Result: Rejected Transient, Source: Service Provider (Presentation)',
  'E: Reason: Temporary congestion'
]
const SERVED = [
  ASKED,
  'I: Association Accepted (Max Send PDV: 16372)',
  'I: Received Store Response (Success)',
  'I: Releasing Association'
]

describe('a client that asks again by itself', () => {
  it('is healthy once it was served to the end', () => {
    expect(causeOf(...CLOSED, ...CLOSED, ...SERVED)).toBe('ok')
    expect(causeOf(...BUSY, ...SERVED)).toBe('ok')
  })
  it('is not while its last try has failed, or was not released', () => {
    expect(causeOf(...SERVED, ...CLOSED)).toBe('port-closed')
    expect(causeOf(...CLOSED, ...SERVED, ...BUSY)).not.toBe('ok')
    expect(causeOf(...CLOSED, ...SERVED.slice(0, 3))).toBe('port-closed')
  })
  it('is not where an association came about and something in it failed', () => {
    const failed = [
      ASKED,
      'I: Association Accepted',
      'E: Store SCU Failed: 0006:0207 DIMSE No data'
    ]
    const echoed = [...SERVED.slice(0, 2), 'I: Received Echo Response (Success)', SERVED[3] ?? '']
    expect(causeOf(...failed, ...echoed)).not.toBe('ok')
    expect(causeOf(...failed, ...SERVED)).not.toBe('ok')
  })
  it('is not where what was served is an echo: somebody may have looked elsewhere', () => {
    const echoed = [...SERVED.slice(0, 2), 'I: Received Echo Response (Success)', SERVED[3] ?? '']
    expect(causeOf(...CLOSED, ...echoed)).toBe('port-closed')
  })
  it('is not where another command or another title was tried', () => {
    const typed = (port: number): string => `$ storescu -v 192.0.2.7 ${port} a.dcm`
    expect(causeOf(typed(104), ...CLOSED, typed(11112), ...SERVED)).toBe('port-closed')
    expect(causeOf(typed(104), ...CLOSED, typed(104), ...SERVED)).toBe('ok')
    const called = (title: string): string => `D: Called Application Name:     ${title}`
    expect(causeOf(called('OLD'), ...CLOSED, called('NEW'), ...SERVED)).toBe('port-closed')
  })
  it('is not where what stood in the way does not pass by itself', () => {
    const unknown = [ASKED, 'F: Association Rejected: Called AE Title Not Recognized']
    expect(causeOf(...unknown, ...SERVED)).toBe('wrong-called-ae')
  })
})

describe('what looks like a failure beside a success', () => {
  it('is a context that the client did not need', () => {
    const list = [
      'D:   Context ID:        1 (Accepted)',
      'D:   Context ID:        3 (Abstract Syntax Not Supported)',
      'D:   Context ID:        5 (Transfer Syntaxes Not Supported)'
    ]
    expect(causeOf(ASKED, ...list, ...SERVED.slice(1))).toBe('ok')
    const echoed = 'I: Received Echo Response (Success)'
    expect(causeOf(ASKED, ...list, echoed, 'I: Releasing Association')).not.toBe('ok')
    const missed = 'E: No presentation context for: (clip) 1.2.840.10008.5.1.4.1.1.3.1'
    expect(causeOf(ASKED, ...list, missed, ...SERVED.slice(1))).not.toBe('ok')
  })
  it('is a look at the port', () => {
    const look = '(8112): i/o exception: java.io.EOFException in State: Sta2 - Transport open'
    const stored = 'ARC<-US1(8114) << 1:C-STORE-RSP[pcid=5, status=0H'
    const released = 'ARC<-US1(8114) >> A-RELEASE-RQ'
    expect(causeOf(look, stored, released, look)).toBe('ok')
    expect(causeOf(look)).toBe('peer-abort')
  })
  it('is a backend that came back, and no other', () => {
    const says = (name: string, state: string): string => `Server be/${name} is ${state}, reason: x`
    const carried = 'in be/a 1/1/3204 1822 -- 1/1/0/0/0 0/0'
    expect(causeOf(says('b', 'DOWN'), carried, says('b', 'UP'))).toBe('ok')
    expect(causeOf(says('b', 'DOWN'), carried, says('a', 'UP'))).toBe('port-closed')
  })
  it('is s_client without an issuer that it could trust', () => {
    const unverified = 'verify error:num=20:unable to get local issuer certificate'
    const alone = 'openssl s_client -connect 192.0.2.7:2762'
    expect(causeOf(alone, unverified, ...SERVED)).toBe('ok')
    expect(causeOf(`${alone} -CAfile ca.pem`, unverified, ...SERVED)).toBe('unknown-ca')
    expect(causeOf(alone, unverified)).toBe('unknown-ca')
    const java = 'PKIX path building failed: unable to find valid certification path'
    expect(causeOf(alone, java, ...SERVED)).toBe('unknown-ca')
  })
})

describe('what is easily taken for something else', () => {
  it.each([
    ['timeout', 'US1 -> Exceeded PDU timeout (60000), closing connection...'],
    ['filtered', '  TCP    192.0.2.1:1187   192.0.2.7:104   SYN_GESENDET'],
    ['hostname-mismatch', 'LOG4[0]: CERT: No matching IP address found'],
    ['nat-firewall', ' 0 s:CN = *.example.org\n   i:O = Zscaler Inc., CN = Zscaler Intermediate'],
    ['no-shared-cipher', 'Win32Exception: The message received was unexpected or badly formatted'],
    [
      'p12-encryption',
      'PKCS7 Encrypted data: PBES2, PBKDF2, Iteration 2048\nFAILED: 0x80070056 (WIN32: 86)'
    ],
    ['wrong-key-password', 'CertUtil: -importPFX command FAILED: 0x80070056 (WIN32: 86)']
  ])('%s: %s', (cause, text) => {
    expect(causeOf(text)).toBe(cause)
  })
  it('reads no rejection out of a proxy’s times', () => {
    expect(causeOf('in be/a 1/1/3/7 1822 -- 1/1/1/0/0 0/0')).not.toBe('wrong-calling-ae')
  })
})

describe('what other programs write into the same log', () => {
  it('is no trouble, but for those that may stand in the way', () => {
    const served = [ASKED, ...SERVED.slice(1)]
    expect(causeOf(...served, 'Nov 22 10:00:00 gw sshd[7]: error: kex protocol failed')).toBe('ok')
    expect(causeOf(...served, 'Nov 22 10:00:00 gw nginx[7]: [error] worker cannot go on')).not.toBe(
      'ok'
    )
    const denied = '%ASA-4-106023: Deny tcp src inside:192.0.2.1/1187 dst dmz:192.0.2.7/104'
    expect(causeOf(...served, `${denied} denied by access-group`)).not.toBe('ok')
  })
})

describe('people who say that it works', () => {
  it.each([
    'C-ECHO works again.',
    'Sending with TLS works',
    'I wish everything works.',
    'the customer claims it works',
    'after an hour two of ten images arrive',
    'C-ECHO works, C-STORE does not',
    'everything works apart from storage commitment',
    'it works again after a restart, every day',
    'after the update the images are stored twice',
    'the archive has no study of it\nsending works as expected'
  ])('prove nothing: %s', (text) => {
    expect(causeOf(text)).not.toBe('ok')
  })
})

describe('a success that is none', () => {
  it.each([
    'Is the echo OK?',
    'Was the association successful?',
    'echo ok\nstore of 10 objects: 4 arrived',
    'echo ok\n4 of 10 images arrived',
    'echo ok\nthen minutes of silence from the archive',
    'Scanned 10 files\nsent 2 objects (=3.1MB) in 2.1s',
    'The store was successful up to Friday.',
    'Formerly every echo succeeded.',
    'C-STORE would be OK after TLS',
    'the echo was successful in 2023',
    'Echo: OK\nStore: keine Antwort',
    'handshake completed successfully\nthe study has a red cross',
    'Echo succeeded\nfailed to write: folder is read-only'
  ])('%s', (text) => {
    expect(causeOf(text)).not.toBe('ok')
  })
  it.each([
    'echo ok (12 ms)',
    'echo ok\n10 of 10 images arrived',
    'echo ok\nimage 4 of 10 stored',
    'Scanned 10 files\nsent 10 objects (=3.1MB) in 2.1s',
    'C-STORE succeeded in 2023 ms',
    'the volume is mounted read-only for viewers\nC-STORE success',
    'only Little Endian Explicit proposed\nReceived Echo Response (Success)',
    'traffic goes through the load balancer. Echo succeeded.'
  ])('but %s', (text) => {
    expect(causeOf(text)).toBe('ok')
  })
})

describe('a move that is under way', () => {
  const moved = (completed: number, failed: number): string =>
    `Response: 0xFF00 (Pending), Remaining: 6, Completed: ${completed}, Failed: ${failed}`

  it('has not come to an end', () => {
    expect(causeOf(moved(3, 0))).toBe('unknown')
    expect(causeOf(moved(3, 1))).not.toBe('ok')
    expect(causeOf('connection lost', moved(2, 0))).not.toBe('ok')
  })
})

describe('contexts that a client listed, where everything is printed', () => {
  it('were not needed for what it stored', () => {
    const listed = 'D:   Context ID:        3 (Transfer Syntaxes Not Supported)'
    const answered = [
      'I: Received Store Response',
      'D: DIMSE Status                  : 0x0000: Success'
    ]
    const sent = 'I: Sending Store Request (MsgID 1, US)'
    expect(causeOf(listed, sent, ...answered)).toBe('ok')
    expect(causeOf(listed, sent)).toBe('transfer-syntax')
  })
})
