import { mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { encodePdu } from '../../../electron/engine/dicom/encode-pdu'
import { APPLICATION_CONTEXT, NO_USER_INFORMATION } from '../../../electron/engine/dicom/pdu'
import type { PracticeEvent } from '../../../electron/engine/practice/practice-events'
import {
  startPractice,
  type PracticeEndpoint
} from '../../../electron/engine/practice/start-practice'
import { SOP_CLASS } from '../../../shared/dicom/sop-classes'
import { TRANSFER_SYNTAX } from '../../../shared/dicom/transfer-syntaxes'

/** What somebody says first, to the TLS door unless it is DICOM's business. */
const FOREIGN: readonly (readonly [who: string, bytes: string | Buffer, says: RegExp])[] = [
  ['a browser', 'GET / HTTP/1.1\r\n\r\n', /speaks HTTP/],
  ['WebDAV', 'PROPFIND /x HTTP/1.1\r\n\r\n', /speaks HTTP/],
  ['SSH', 'SSH-2.0-OpenSSH_9.2\r\n', /speaks SSH/],
  ['a mail server', 'EHLO mx.example\r\n', /speaks SMTP/],
  ['SIP', 'OPTIONS sip:x@example SIP/2.0\r\n', /speaks SIP/],
  ['an HL7 sender', '\x0bMSH|^~\\&|LAB|X\r\x1c\r', /speaks HL7/],
  ['Remote Desktop', hex('030000130ee000000000000100080003000000'), /Remote Desktop/],
  ['a Windows share', hex('00000054ff534d427200000000180128'), /speaks SMB/],
  ['a directory', hex('300c020101600702010304008000'), /speaks LDAP/],
  ['a proxy client', hex('050100'), /speaks SOCKS/],
  ['noise', hex('deadbeefcafebabe0011223344556677'), /neither TLS nor DICOM/]
]

const VERIFICATION = {
  id: 1,
  abstractSyntax: SOP_CLASS.verification,
  transferSyntaxes: [TRANSFER_SYNTAX.implicitLittle]
}

/** Requests that PS3.8 does not allow, by the numbers of their contexts. */
const DISORDERLY: readonly (readonly [what: string, ids: readonly number[], says: RegExp])[] = [
  ['no context', [], /no presentation context/],
  ['an even number', [1, 2], /context 2; only odd/],
  ['the number zero', [0], /context 0; only odd/],
  ['a number twice', [3, 5, 3], /same number, 3/]
]

describe('the practice endpoint', () => {
  const folder = mkdtempSync(join(tmpdir(), 'first-words-'))
  const events: PracticeEvent[] = []
  let endpoint: PracticeEndpoint

  beforeAll(async () => {
    const options = {
      state: join(folder, 'state'),
      port: 0,
      plainPort: 0,
      bind: '127.0.0.1',
      aeTitle: 'HEARTLAB',
      allowAnonymous: true,
      out: null,
      watch: null,
      limits: { requestMs: 300 }
    }
    const started = await startPractice(options, (event) => events.push(event))
    if (!started.ok) throw new Error(started.problem.title)
    endpoint = started.value
  })
  afterAll(async () => {
    await endpoint.stop()
    rmSync(folder, { recursive: true, force: true })
  })
  beforeEach(() => void events.splice(0))

  /** Says it and waits until the endpoint has told how the connection ended. */
  async function told(...[port, bytes, then]: Parameters<typeof saying>): Promise<Buffer> {
    const answer = await saying(port, bytes, then)
    const hasEnded = () => expect(events.map(({ event }) => event)).toContain('closed')
    await vi.waitFor(hasEnded, { timeout: 3000 })
    return answer
  }

  const rejection = () => events.find((event) => event.event === 'rejected')

  it.each(FOREIGN)('names %s at either door', async (_, bytes, says) => {
    for (const port of [endpoint.port, endpoint.plainPort ?? 0]) {
      events.splice(0)
      await told(port, bytes)
      expect(rejection()).toMatchObject({ cause: 'wrong-port', whose: 'client' })
      expect(rejection()?.says).toMatch(says)
    }
  })

  it('takes a PDU that is no request for plain DICOM at the TLS door', async () => {
    await told(endpoint.port, hex('07000000000400000000'))
    expect(rejection()).toMatchObject({ cause: 'plaintext-to-tls' })
  })

  it('says that half a hello was cut off', async () => {
    await told(endpoint.port, hex('1603010200010001fc0303'), 'hang up')
    expect(rejection()).toMatchObject({ cause: 'nat-firewall', whose: 'network' })
  })

  it('says the version to a client of SSL 2', async () => {
    await told(
      endpoint.port,
      hex('802e0100020015000000100100800200800300800400800500800600400700c0')
    )
    expect(rejection()).toMatchObject({ cause: 'tls-version', whose: 'client' })
  })

  it('says that a request which never ends was waited for', async () => {
    await told(endpoint.plainPort ?? 0, hex('0100000000cd0001'))
    expect(rejection()).toMatchObject({ cause: 'timeout', whose: 'client' })
  })

  it('says nothing of a port check', async () => {
    await told(endpoint.port, '', 'hang up')
    expect(rejection()).toBeUndefined()
  })

  it.each(DISORDERLY)('rejects a request with %s, as the provider', async (_, ids, says) => {
    const answer = await told(
      endpoint.plainPort ?? 0,
      encodePdu({
        type: 'associate-request',
        ...NO_USER_INFORMATION,
        protocolVersion: 1,
        called: 'HEARTLAB',
        calling: 'VIVID1',
        applicationContext: APPLICATION_CONTEXT,
        contexts: ids.map((id) => ({ ...VERIFICATION, id }))
      })
    )
    expect(answer.toString('hex')).toBe('03000000000400010201')
    expect(rejection()).toMatchObject({ cause: 'other', told: { by: 'reject', source: 2 } })
    expect(rejection()?.says).toMatch(says)
  })

  it('points at a title that differs only in case', async () => {
    await told(
      endpoint.plainPort ?? 0,
      encodePdu({
        type: 'associate-request',
        ...NO_USER_INFORMATION,
        protocolVersion: 1,
        called: 'heart lab',
        calling: 'VIVID1',
        applicationContext: APPLICATION_CONTEXT,
        contexts: [VERIFICATION]
      })
    )
    expect(rejection()).toMatchObject({ cause: 'wrong-called-ae', told: { reason: 7 } })
    expect(rejection()?.says).toMatch(/Only letter case/)
  })
})

function hex(bytes: string): Buffer {
  return Buffer.from(bytes, 'hex')
}

/** Says it, and gives what came back by the time the endpoint has closed the connection. */
function saying(port: number, bytes: Buffer | string, then: 'wait' | 'hang up' = 'wait') {
  return new Promise<Buffer>((resolve) => {
    const answer: Buffer[] = []
    const socket = connect(port, '127.0.0.1')
    socket.on('data', (chunk: Buffer) => answer.push(chunk)).on('error', () => undefined)
    socket.on('close', () => resolve(Buffer.concat(answer)))
    socket.write(bytes)
    if (then === 'hang up') socket.end()
  })
}
