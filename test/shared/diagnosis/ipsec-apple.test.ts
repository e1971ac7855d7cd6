import { describe, expect, it } from 'vitest'
import { diagnoseText } from '../../../shared/diagnosis/diagnose'

const causeOf = (...lines: readonly string[]) =>
  diagnoseText(lines.join('\n'), { kind: 'ipsec' }).cause

describe('the client of iOS and macOS', () => {
  const refused = (during: string, code: number) =>
    `NEIKEv2Provider: [IKE packet] Initiator ${during} received notify error Error Domain=NEIKEv2ProtocolErrorDomain Code=${code}`

  it.each([
    ['the authentication', refused('auth', 24), 'psk-mismatch'],
    ['phase 1', refused('init', 14), 'ike-proposal-mismatch'],
    ['phase 2', refused('auth', 14), 'esp-proposal-mismatch'],
    ['the subnets', refused('auth', 38), 'traffic-selector-mismatch'],
    [
      'the way',
      'IKEv2Session[1] Failed to receive IKE SA Init packet (connect)',
      'no-response-udp500'
    ],
    [
      'the way on UDP 4500',
      'IKEv2Session[1] Failed to receive IKE Auth packet (connect)',
      'natt-udp4500-blocked'
    ]
  ])('tells of a refusal: %s', (_, line, cause) => {
    expect(causeOf(line)).toBe(cause)
  })

  it('tells that the tunnel stands', () => {
    expect(
      causeOf(
        'IKEv2IKESA[1.1, 0F-A0] state Connecting -> Connected error (null) -> (null)',
        'ChildSA[1, 01-02] state Connecting -> Connected error (null) -> (null)'
      )
    ).toBe('ok')
  })
})
