import { describe, expect, it } from 'vitest'
import { diagnoseText } from '../../../shared/diagnosis/diagnose'

const causeOf = (...lines: readonly string[]) =>
  diagnoseText(lines.join('\n'), { kind: 'ipsec' }).cause

describe('how far pluto came when it gave an attempt up', () => {
  const end = (state: string) =>
    `"hl1" #1: deleting ISAKMP SA (${state}) and NOT sending notification`

  it.each([
    ['MAIN_I1', 'no-response-udp500'],
    ['AGGR_I1', 'no-response-udp500'],
    ['MAIN_I2', 'no-response-udp500'],
    ['MAIN_I3', 'psk-mismatch']
  ])('is told by the state %s', (state, cause) => {
    expect(causeOf('"hl1" #1: initiating IKEv1 Main Mode connection', end(state))).toBe(cause)
  })

  it('is phase 2 where phase 1 was up', () => {
    const phase1 = '"hl1" #1: ISAKMP SA established {auth=PRESHARED_KEY cipher=AES_CBC_128}'
    const ended = '"hl1" #2: deleting IPsec SA (QUICK_I1) and NOT sending notification'
    expect(causeOf(phase1, '"hl1" #2: sent Quick Mode request', ended)).toBe(
      'esp-proposal-mismatch'
    )
  })

  it('is excused by the next attempt', () => {
    const up = '"hl1" #3: IPsec SA established tunnel mode {ESP=>0x7}'
    expect(causeOf(end('MAIN_I1'), up)).toBe('ok')
  })
})

describe('what pluto says of keys and methods', () => {
  it.each([
    ['psk-mismatch', "connection requires PPK, but we didn't find one"],
    [
      'auth-type-mismatch',
      'policy does not allow Extended Authentication (XAUTH) of initiator (we are responder).  Attribute OAKLEY_AUTHENTICATION_METHOD'
    ],
    ['ike-proposal-mismatch', 'STATE_PARENT_I1: NO_PROPOSAL_CHOSEN']
  ])('names %s', (cause, text) => {
    expect(causeOf(`"hl1" #1: ${text}`)).toBe(cause)
  })

  it('takes its own INVALID_KEY_INFORMATION for what follows', () => {
    const untrusted = '"hl1" #1: no RSA public key known for \'CN=client1\''
    const notify = '"hl1" #1: sending notification INVALID_KEY_INFORMATION to 192.0.2.7:500'
    expect(causeOf(untrusted, notify)).toBe('auth-type-mismatch')
  })

  it('passes over a damaged packet whose copy is read', () => {
    const lines = [
      'NSS: AEAD decryption using AES_GCM_16_256 and PK11_Decrypt() failed: SEC_ERROR_BAD_DATA',
      'encrypted payload seems to be corrupt; dropping packet',
      'initiator established Child SA using #1; IPsec tunnel'
    ]
    expect(causeOf(...lines.map((text) => `"hl1" #1: ${text}`))).toBe('ok')
  })
})

describe('a tunnel that the peer closes', () => {
  const life = (number: number, second: number) => [
    `Nov 22 10:00:0${second} fw charon: 05[IKE] <hl1|${number}> CHILD_SA hl1{${number}} established with SPIs c1_i c2_o and TS 10.0.0.0/24 === 10.1.0.0/16`
  ]
  const closed = (number: number, time: string) =>
    `Nov 22 ${time} fw charon: 05[IKE] <hl1|${number}> received DELETE for IKE_SA hl1[${number}]`

  it('as soon as it is up, again and again, has another of its kind', () => {
    const first = [...life(1, 1), closed(1, '10:00:02')]
    const second = [...life(2, 3), closed(2, '10:00:04')]
    expect(causeOf(...first, ...second, ...life(3, 5))).toBe('duplicate-sa')
    expect(causeOf(...first, ...life(2, 3))).toBe('ok')
  })

  it('hours later is renewed', () => {
    const first = [...life(1, 1), closed(1, '18:00:02')]
    const second = life(2, 3).map((line) => line.replace('10:00:03', '18:00:03'))
    const third = life(3, 5).map((line) => line.replace('10:00:05', '23:00:05'))
    expect(causeOf(...first, ...second, closed(2, '23:00:04'), ...third)).toBe('ok')
  })
})

describe('what IOS says of a certificate', () => {
  it('is not taken for a wrong key, whatever follows', () => {
    const lines = [
      'IKEv2:(SESSION ID = 7,SA ID = 6):Verify cert failed',
      "IKEv2:(SESSION ID = 7,SA ID = 6):Verification of peer's authentication data FAILED"
    ]
    expect(causeOf(...lines)).toBe('auth-type-mismatch')
  })
})

describe('an answer that cannot be decrypted', () => {
  const asked = '10[ENC] <hl1|1> generating IKE_AUTH request 1 [ IDi AUTH SA TSi TSr ]'
  const unreadable = '04[ENC] <hl1|1> could not decrypt payloads'

  it('is no matter of the key in IKEv2, where none is in the message keys', () => {
    const inTheClear = '04[ENC] <hl1|1> payload type NOTIFY was not encrypted'
    expect(causeOf(asked, inTheClear, unreadable)).toBe('natt-udp4500-blocked')
  })
})

describe('words of other gateways', () => {
  it('tell phase 1 by the channel', () => {
    const refused = 'Tunnel Status: Down (Error Message: No proposal chosen)'
    expect(causeOf('Channel Status: Up', refused)).toBe('esp-proposal-mismatch')
    expect(causeOf('Channel Status: Down', refused)).toBe('ike-proposal-mismatch')
  })

  it('tell silence by the state that was left', () => {
    const left = 'local 10.1.1.1/500 - remote 10.2.2.2/500: state INI_IKE_SA_INIT_SENT -> DYING'
    expect(causeOf(left)).toBe('no-response-udp500')
  })
})

describe('an attempt of pluto that ends in a fatal error', () => {
  const fatal = '"hl1" #1: encountered fatal error in state STATE_V2_PARENT_R0'
  const up = '"hl1" #3: responder established Child SA using #2; IPsec tunnel'

  it('is excused by the next one, and keeps a tunnel from being healthy that it ended', () => {
    expect(causeOf(fatal, up)).toBe('ok')
    expect(causeOf(up, fatal)).toBe('unknown')
  })

  it('says that the ways to authenticate differ', () => {
    const refused = 'authentication failed: peer authentication requires policy RSASIG_v1_5'
    expect(causeOf(`"hl1" #1: ${refused}`, fatal)).toBe('auth-type-mismatch')
  })
})

describe('a stranger beside a connection that charon names', () => {
  const up = (text: string) => `13[IKE] <con1|14> ${text} established with SPIs c1_i c2_o`
  const asks =
    '11[IKE] <88> no IKE config found for 203.0.113.20...192.0.2.60, sending NO_PROPOSAL_CHOSEN'

  it('is not blamed, and no sign of health', () => {
    expect(causeOf(asks, up('outbound CHILD_SA con1{641}'))).toBe('unknown')
    expect(causeOf(asks, asks, up('outbound CHILD_SA con1{641}'))).not.toBe('ok')
    expect(causeOf(up('outbound CHILD_SA con1{641}'))).toBe('ok')
  })
})

describe('what other gateways print', () => {
  it.each([
    [
      'natt-udp4500-blocked',
      '08[IKE] <hl1|22> received retransmit of response with ID 0, but next request already sent'
    ],
    [
      'routing-conflict',
      '%TUN-5-RECURDOWN: Tunnel10 temporarily disabled due to recursive routing'
    ],
    [
      'id-mismatch',
      'IKE phase-1 negotiation is failed. When pre-shared key is used, peer-ID must be type IP address. Received type FQDN'
    ],
    ['dpd-timeout', 'IKEv2 SA state {GW:6-I}: SA dying from state ESTABLISHED, caller ikev2_abort'],
    ['auth-type-mismatch', 'ikev2_reply_cb_public_key: Error: No public key found'],
    [
      'psk-mismatch',
      '000 #1: "hl1":4500 STATE_MAIN_I3 (sent MI3, expecting MR3); EVENT_v1_RETRANSMIT in 15s'
    ]
  ])('names %s', (cause, text) => {
    expect(causeOf(text)).toBe(cause)
  })

  it('shows Check Point’s traffic only both ways', () => {
    const into = '1 2026-05-15T16:26:39Z fw CheckPoint 19710 - [action:"Encrypt"; community:"hl"]'
    const out = into.replace('Encrypt', 'Decrypt')
    expect(causeOf(into, out)).toBe('ok')
    expect(causeOf(into)).toBe('unknown')
  })
})
