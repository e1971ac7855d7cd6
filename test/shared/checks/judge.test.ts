import { describe, expect, it } from 'vitest'
import {
  judgeAbortedMessage,
  judgeNotDicom,
  judgePduLength
} from '../../../shared/checks/judge-association'
import {
  judgeClientRefusal,
  type ClientRefusal
} from '../../../shared/checks/judge-client-certificate'
import { judgeWithLooks, type HandshakeEnd } from '../../../shared/checks/judge-handshake'
import { judgeContext } from '../../../shared/checks/judge-transfer'
import type { ServerHello } from '../../../shared/dicom/tls-flight'
import { readServerFlight } from '../../../shared/dicom/tls-flight'
import type { WireFault } from '../../../shared/dicom/wire-fault'

const PLAIN_REFUSAL: ClientRefusal = {
  alert: null,
  shown: 'certificate',
  ownFaults: [],
  weaknesses: [],
  young: false,
  issuer: 'unknown',
  wentOn: false,
  nameless: null
}
const EXPIRED = {
  cause: 'expired-cert',
  whose: 'client',
  why: { id: 'why.expired-client', values: { subject: 'CN=X', day: '2021-01-01' } }
} as const
const SHORT_KEY = { id: 'why.weak-key-client', values: { bits: 1024 } } as const

describe('a refused client', () => {
  it.each<readonly [string, Partial<ClientRefusal>, string, string]>([
    ['nothing shown', { shown: 'nothing', alert: 116 }, 'missing-client-cert', 'certain'],
    ['held back', { shown: 'withheld', alert: 40 }, 'missing-client-cert', 'certain'],
    ['too weak to be sent', { shown: 'withheld', weaknesses: [SHORT_KEY] }, 'other', 'likely'],
    [
      'unknown_ca, though expired',
      { alert: 48, ownFaults: [EXPIRED] },
      'client-cert-untrusted',
      'certain'
    ],
    ['bad_certificate, expired', { alert: 42, ownFaults: [EXPIRED] }, 'expired-cert', 'certain'],
    ['bad_certificate, weak', { alert: 42, weaknesses: [SHORT_KEY] }, 'other', 'likely'],
    ['bad_certificate, nothing wrong', { alert: 42 }, 'client-cert-untrusted', 'likely'],
    ['bad_certificate, young', { alert: 42, young: true }, 'clock-skew', 'likely'],
    ['expired, but not here', { alert: 45 }, 'clock-skew', 'likely'],
    ['decrypt_error', { alert: 51 }, 'client-cert-untrusted', 'likely'],
    ['bad_record_mac', { alert: 20, ownFaults: [EXPIRED] }, 'nat-firewall', 'likely'],
    [
      'access_denied, our CA is known',
      { alert: 49, issuer: 'named' },
      'identity-refused',
      'certain'
    ],
    [
      'access_denied, another CA',
      { alert: 49, issuer: 'not-named' },
      'client-cert-untrusted',
      'likely'
    ],
    ['a bare close', {}, 'client-cert-untrusted', 'likely'],
    ['a bare close after the ticket', { wentOn: true }, 'peer-abort', 'likely'],
    [
      'the same with another CA',
      { wentOn: true, issuer: 'not-named' },
      'client-cert-untrusted',
      'likely'
    ],
    ['only strangers are welcome', { nameless: 'welcomed' }, 'identity-refused', 'likely']
  ])('%s', (_, refusal, cause, confidence) => {
    const [first] = judgeClientRefusal({ ...PLAIN_REFUSAL, ...refusal })
    expect(first).toMatchObject({ cause, confidence })
  })
})

describe('a broken conversation', () => {
  it('names a right that is missing first where a query is aborted, and only second elsewhere', () => {
    const abort = { source: 0, reason: 0 }
    const causes = (message: 'echo' | 'find') =>
      judgeAbortedMessage(abort, message).map(({ cause }) => cause)
    expect(causes('find')).toEqual(['identity-refused', 'peer-abort'])
    expect(causes('echo')).toEqual(['peer-abort', 'identity-refused'])
  })

  it('tells a length of PDUs from a length inside a command', () => {
    const judged = (fault: WireFault) =>
      judgeNotDicom({ firstBytes: new Uint8Array(), fault, mode: 'plain', accepted: true })[0].cause
    expect(judged({ id: 'wire.data-long' })).toBe('pdu-size')
    expect(judged({ id: 'wire.command-short' })).toBe('other')
    const released = { type: 'release-request' }
    expect(judged({ id: 'wire.pdu-not-a-response', values: released })).toBe('peer-abort')
    const accepted = { type: 'associate-accept' }
    expect(judged({ id: 'wire.pdu-not-a-response', values: accepted })).toBe('other')
  })

  it('knows that no message fits into seven bytes', () => {
    expect(judgePduLength(7)?.[0]).toMatchObject({ cause: 'pdu-size', whose: 'server' })
    expect([0, 8, 16384].map(judgePduLength)).toEqual([null, null, null])
  })

  it('says transfer syntax where the class is taken in another one', () => {
    expect(judgeContext([0], 'Ultrasound Image')[0].cause).toBe('transfer-syntax')
    expect(judgeContext([3], 'Ultrasound Image')[0].cause).toBe('sop-class-not-supported')
    expect(judgeContext([77], 'Ultrasound Image')[0]).toMatchObject({
      cause: 'other',
      whose: 'server'
    })
  })
})

describe('a handshake that a second look explains', () => {
  const hello: ServerHello = {
    version: 'TLSv1.2',
    versionNumber: 0x0303,
    suite: 0xc02f,
    retry: false
  }
  const ended = (rest: Partial<HandshakeEnd>) => {
    const handshake: HandshakeEnd = {
      end: 'closed',
      flight: readServerFlight(new Uint8Array()),
      speaker: 'nobody',
      offered: [0xc02f],
      alert: null,
      code: null,
      ...rest
    }
    return judgeWithLooks(handshake, { plain: 'nobody', old: null, broad: hello })[0].cause
  }

  it('blames the suite only where our hello lacks it', () => {
    expect(ended({ offered: [0x1301] })).toBe('no-shared-cipher')
    expect(ended({})).toBe('nat-firewall')
  })

  it('blames the way where the server had begun to answer', () => {
    expect(ended({ offered: [0x1301], speaker: 'tls' })).toBe('nat-firewall')
  })
})
