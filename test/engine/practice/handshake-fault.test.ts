import { describe, expect, it } from 'vitest'
import { handshakeFault } from '../../../electron/engine/practice/secure-socket'
import { judgeConnection } from '../../../shared/ge/live-check'
import { NOTHING_SEEN } from '../../../shared/ge/live-check-seen'

function failure(code: string, message = ''): Error {
  return Object.assign(new Error(message), { code })
}

describe('a failed handshake', () => {
  it('is told by number where the library gives one, else by the name in its code', () => {
    const numbered = failure('ERR_SSL_X', 'tlsv1 alert unknown ca: SSL alert number 48')
    expect(handshakeFault(numbered)).toEqual({ kind: 'alert', alert: 48 })
    const named = failure('ERR_SSL_SSLV3_ALERT_CERTIFICATE_EXPIRED')
    expect(handshakeFault(named)).toEqual({ kind: 'alert', alert: 45 })
  })

  it('counts as a refused certificate where BoringSSL cannot read the alert', () => {
    const fault = handshakeFault(failure('ERR_SSL_BAD_PACKET_LENGTH'))
    const verdict = judgeConnection(
      { ...NOTHING_SEEN, spoke: 'tls', handshakeFault: fault },
      { mode: 'authenticated', calledAeTitle: 'HEARTLAB', devices: [] }
    )
    const trusted = verdict.settings.find(({ setting }) => setting === 'server-trusted')
    expect(trusted).toMatchObject({ status: 'wrong', fix: { where: 'ge:trusted-root' } })
  })

  it('says nothing of the certificate where the device only hung up', () => {
    const fault = handshakeFault(failure('ECONNRESET'))
    const verdict = judgeConnection(
      { ...NOTHING_SEEN, spoke: 'tls', handshakeFault: fault },
      { mode: 'authenticated', calledAeTitle: 'HEARTLAB', devices: [] }
    )
    expect(verdict.settings.map(({ status }) => status)).not.toContain('wrong')
  })
})
