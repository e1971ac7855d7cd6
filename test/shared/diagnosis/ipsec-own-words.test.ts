import { describe, expect, it } from 'vitest'
import { diagnoseText } from '../../../shared/diagnosis/diagnose'

const causeOf = (...lines: readonly string[]) =>
  diagnoseText(lines.join('\n'), { kind: 'ipsec' }).cause

const UP =
  '05[IKE] <a|1> CHILD_SA a{1} established with SPIs c1_i c2_o and TS 10.1.0.0/24 === 10.2.0.0/16'

describe('what people write of a tunnel', () => {
  it.each([
    ['gateway East is set to IKEv2 but the peer sends IKEv1', 'ike-version-mismatch'],
    ['peer offers main mode, this policy only takes version 2', 'ike-version-mismatch'],
    ['the remote presents a certificate, the connection requires PSK', 'auth-type-mismatch'],
    ['peer wants EAP, policy allows pre-shared key only', 'auth-type-mismatch'],
    ['peer came with group 5, expected group 14', 'dh-group-mismatch'],
    ['policy requires perfect forward secrecy, the peer proposed none', 'dh-group-mismatch'],
    ['identification of the peer does not correspond to the stored one', 'id-mismatch'],
    ['peer IDi 10.0.0.9 unexpected here', 'id-mismatch'],
    ['PSK verification failed for 198.51.100.4', 'psk-mismatch'],
    ['subnet 10.9.0.0/16 is not in our encryption domain', 'traffic-selector-mismatch'],
    ['DPD probes unanswered, 5 of 5', 'dpd-timeout'],
    ['R-U-THERE not acknowledged by 198.51.100.4', 'dpd-timeout'],
    ['IKE_SA_INIT to the gateway unanswered', 'no-response-udp500'],
    ['NAT seen, nothing comes back, no answer on port 4500', 'natt-udp4500-blocked'],
    ['the provider filters ESP, protocol 50 is dropped', 'natt-udp4500-blocked'],
    ['two SAs of the same peer, each kills the other', 'duplicate-sa'],
    ['Duplicate SA for peer 198.51.100.4, the old one is deleted', 'duplicate-sa'],
    ['answers leave eth0 in the clear', 'routing-conflict'],
    ['10.9.0.0/16 via 198.51.100.1 (should be tunnel.9)', 'routing-conflict'],
    ['no identity NAT for this traffic', 'routing-conflict'],
    ['phase 2 expired and was not renewed', 'lifetime-rekey'],
    ['every 60 minutes the tunnel drops', 'lifetime-rekey']
  ])('%s', (line, cause) => {
    expect(causeOf(line)).toBe(cause)
  })
  it('weighs less than what a rule of a daemon says of the same line', () => {
    const refused =
      'packet from 192.0.2.7:500: initial Main Mode message received but no connection has been authorized with authby=PSK and xauth=no'
    expect(causeOf('"hl1": added IKEv1 connection', refused)).toBe('id-mismatch')
  })
  it('is forgiven by a tunnel that comes up', () => {
    expect(causeOf('peer came with group 5, expected group 14', UP)).toBe('ok')
  })
  it('is not of now where a daemon shows that the tunnel stands', () => {
    expect(causeOf(UP, 'peer came with group 5, expected group 14')).toBe('ok')
    expect(causeOf(UP, 'the old tunnel to the same peer was removed')).toBe('ok')
  })
  it.each([
    'DPD enabled, action clear, delay 30s',
    'DPD Timeout: 30 seconds',
    '000 "b1":   dpd: passive; delay:30s; timeout:120s;',
    'set vpn ipsec ike-group A key-exchange ikev2, not ikev1',
    'pre-shared key (certificate not configured)',
    'chain=srcnat action=masquerade comment="defconf: masquerade" ipsec-policy=out,none'
  ])('is no fault where it is a setting: %s', (line) => {
    expect(causeOf(line)).toBe('unknown')
    expect(causeOf(UP, line)).toBe('ok')
  })
  it('is no matter of other programs', () => {
    expect(causeOf('Nov 22 08:00:01 gw sshd[7]: ESP dropped', UP)).toBe('ok')
  })
})

describe('a plain error text', () => {
  it.each(['Connection dropped by peer', 'peer disconnected', 'status: connecting, then restart'])(
    'is taken for one of DICOM where no word tells: %s',
    (line) => {
      expect(diagnoseText(line).kind).toBe('dicom')
    }
  )
})

describe('what is denied or counted as none', () => {
  it.each([
    'no identity mismatch, no proposal mismatch since midnight',
    'PSK mismatch: 0, DPD timeouts: 0.',
    'auth_failures=0 ts_unacceptable=0 dpd_missed=0',
    '{"proposal_mismatch": 0, "psk_mismatch": false}',
    'PSK mismatch? no - TS mismatch? no'
  ])('blames nobody: %s', (line) => {
    expect(causeOf(UP, line)).toBe('ok')
  })
  it.each([
    ['PSK mismatch: 3', 'psk-mismatch'],
    ['DPD timeouts: 0, PSK mismatch for 198.51.100.4', 'psk-mismatch'],
    ['error: no proposal chosen', 'ike-proposal-mismatch']
  ])('%s is a fault all the same', (line, cause) => {
    expect(causeOf(line)).toBe(cause)
  })
})
