import { describe, expect, it } from 'vitest'
import { diagnoseText } from '../../../shared/diagnosis/diagnose'

const causeOf = (...lines: readonly string[]) =>
  diagnoseText(lines.join('\n'), { kind: 'ipsec' }).cause

const UP = [
  '09[IKE] <hl1|1> IKE_SA hl1[1] established between 198.51.100.1[a]...192.0.2.45[b]',
  '09[IKE] <hl1|1> CHILD_SA hl1{1} established with SPIs c1_i c2_o and TS 10.1.0.0/24 === 10.2.0.0/24'
]

describe('a message that is sent again', () => {
  const again = [
    '06[IKE] <hl1|1> retransmit 4 of request with message ID 0',
    '06[IKE] <hl1|1> giving up after 5 retransmits'
  ]
  it('as the first of all means that nobody answers', () => {
    const first = '05[ENC] <hl1|1> generating IKE_SA_INIT request 0 [ SA KE No ]'
    expect(causeOf(first, ...again)).toBe('no-response-udp500')
  })
  it('on a standing tunnel means a dead peer, whatever its number', () => {
    const check = '05[ENC] <hl1|1> generating INFORMATIONAL request 0 [ ]'
    expect(causeOf(...UP, check, ...again)).toBe('dpd-timeout')
    expect(causeOf(...UP, ...again)).toBe('dpd-timeout')
  })
})

describe('a refusal whose phase is told afterwards', () => {
  const refused = 'racoon: ERROR: no suitable proposal found.'
  it.each([
    ['racoon: ERROR: failed to get valid proposal.', 'ike-proposal-mismatch'],
    ['racoon: ERROR: failed to pre-process ph2 packet.', 'esp-proposal-mismatch']
  ])('%s', (line, cause) => {
    expect(causeOf(refused, line)).toBe(cause)
  })
})

describe('a FortiOS line behind its phase 2', () => {
  it.each([
    ['ike 0:hl1:71:hl1-lan: no proposal chosen', 'esp-proposal-mismatch'],
    ['ike V=root:0:hl1:71:hl1-lan:712: no proposal chosen', 'esp-proposal-mismatch'],
    ['ike V=root:0:hl1:71: no proposal chosen', 'ike-proposal-mismatch']
  ])('%s', (line, cause) => {
    expect(causeOf(line)).toBe(cause)
  })
})

describe('a group that alone does not fit', () => {
  const noGroup = '07[CFG] <3>   no acceptable KEY_EXCHANGE_METHOD found'
  const refused = '07[IKE] <3> received proposals unacceptable'
  it('is what the refusal means', () => {
    expect(causeOf(noGroup, refused)).toBe('dh-group-mismatch')
  })
  it('is forgotten where another proposal matches', () => {
    expect(causeOf(noGroup, '07[CFG] <3>   proposal matches', ...UP)).toBe('ok')
  })
})

describe('an error of Windows by its number', () => {
  it.each([
    ['IKE failure, status 0x35e9', 'psk-mismatch'],
    ['negotiation failed with 0x362c', 'ike-proposal-mismatch'],
    ['negotiation failed with 0x35ed', 'no-response-udp500']
  ])('%s', (line, cause) => {
    expect(causeOf(line)).toBe(cause)
  })
})

describe('a negotiation that runs out of time', () => {
  const start =
    'racoon: INFO: initiate new phase 1 negotiation: 198.51.100.1[500]<=>192.0.2.45[500]'
  it('before any answer is silence on port 500', () => {
    const line =
      'racoon: ERROR: phase1 negotiation failed due to time up. 7d1c0e2f3a4b5c6d:0000000000000000'
    expect(causeOf(start, line)).toBe('no-response-udp500')
  })
  it('after an answer is not', () => {
    const line =
      'racoon: ERROR: phase1 negotiation failed due to time up. 7d1c0e2f3a4b5c6d:8e9fa0b1c2d3e4f5'
    expect(causeOf(start, line)).not.toBe('no-response-udp500')
  })
})

describe('words that only look like a difference', () => {
  it.each([
    ['the subnet 10.1.0.0/24 is routed; the name does not match any host'],
    ['DPD support not enabled because the peer does not offer it'],
    ['non-rekey child, nothing failed before']
  ])('%s', (line) => {
    expect(causeOf(line)).toBe('unknown')
  })
})

it('a protocol’s number that differs is no identity', () => {
  expect(causeOf('racoon: ERROR: proto_id mismatched: my:ESP peer:AH')).toBe(
    'esp-proposal-mismatch'
  )
})

describe('trials on the way to a tunnel', () => {
  it.each([
    ['pluto', '"hl1" #1: Oakley Transform [OAKLEY_3DES_CBC] refused due to strict flag'],
    ['IOS', 'IKEv2-ERROR:% IKEv2 profile not found'],
    ['charon', '07[CFG] <1>   no acceptable ENCRYPTION_ALGORITHM found']
  ])('of %s are no failure', (_, line) => {
    expect(causeOf(line, ...UP)).toBe('ok')
  })
})

describe('words of a gateway without rules of its own', () => {
  it.each([
    ['vpn: DH group mismatch with 192.0.2.45', 'dh-group-mismatch'],
    ['vpn: local network and remote network do not match', 'traffic-selector-mismatch'],
    ['vpn: no matching phase 1 proposal for 192.0.2.45', 'ike-proposal-mismatch'],
    ['vpn: unknown peer ID of 192.0.2.45', 'id-mismatch'],
    ['vpn: transform type 4 rejected', 'dh-group-mismatch']
  ])('%s', (line, cause) => {
    expect(causeOf(line)).toBe(cause)
  })
})

describe('the reasons of Huawei', () => {
  it.each([
    ['phase1 proposal mismatch', 'ike-proposal-mismatch'],
    ['phase1 proposal dh algorithm mismatch', 'dh-group-mismatch'],
    ['phase2 proposal or pfs mismatch', 'esp-proposal-mismatch'],
    ['flow or peer mismatch', 'traffic-selector-mismatch'],
    ['config ID mismatch', 'id-mismatch'],
    ['authentication fail', 'psk-mismatch'],
    ['version mismatch', 'ike-version-mismatch'],
    ['dpd timeout', 'dpd-timeout']
  ])('%s', (reason, cause) => {
    expect(causeOf(`IPSec tunnel negotiation fails. (SeqNum=10, Reason=${reason}, Code=1)`)).toBe(
      cause
    )
    expect(causeOf(`192.0.2.45   500   ${reason}   v2   2026-11-22 10:00:00`)).toBe(cause)
  })
})

describe('routers of German makers', () => {
  it.each([
    ['VPN-Fehler: praxis, IKE-Error 0x2026', 'ike-proposal-mismatch'],
    ['VPN-Fehler: praxis, IKE-Error 0x2027', 'no-response-udp500'],
    ['VPN-Fehler: praxis, IKE-Error 0x2020', 'psk-mismatch'],
    ['VPN-Verbindung zu praxis wurde erfolgreich hergestellt.', 'ok'],
    ['VPN-Verbindung zu praxis wurde nicht erfolgreich hergestellt.', 'unknown'],
    [
      'VPN: Error: IPSEC-I-No-proposal-matched (0x3102) for HL (192.0.2.45)',
      'esp-proposal-mismatch'
    ],
    ['VPN: Error: IPSEC-R-No-rule-matched-ID (0x3201) for HL', 'traffic-selector-mismatch'],
    ['Kein übereinstimmendes Proposal gefunden (Responder, IKE)', 'ike-proposal-mismatch'],
    ['Zeitüberschreitung während IKE- oder IPSec-Verhandlung (Initiator)', 'no-response-udp500']
  ])('%s', (line, cause) => {
    expect(causeOf(line)).toBe(cause)
  })
})

it('an ignored refusal is phase 2’s where phase 1 was up', () => {
  const refused = '"hl1" #1: ignoring informational payload NO_PROPOSAL_CHOSEN, msgid=00000000'
  const ends = '"hl1" #1: deleting state (STATE_MAIN_I4) and sending notification'
  expect(causeOf(refused, ends)).toBe('esp-proposal-mismatch')
})

describe('a word of success', () => {
  it.each([
    ['Phase 2 is not established', 'unknown'],
    ['no IPsec SA established with 192.0.2.45', 'unknown'],
    ['Quick Mode failed, PHASE 2 COMPLETED: no', 'unknown'],
    ['Phase2 SA established successfully', 'ok'],
    ['no errors, IPsec SA established', 'ok'],
    ['PHASE 2 COMPLETED (msgid=1)', 'ok']
  ])('%s', (line, cause) => {
    expect(causeOf(line)).toBe(cause)
  })
})

it('a tunnel that is denied after the success of another is not well', () => {
  expect(causeOf(...UP, 'no IPsec SA established with 192.0.2.46')).toBe('unknown')
})

it('an attribute that is not used does not spoil a success', () => {
  expect(causeOf('12[CFG] handling INTERNAL_IP4_SUBNET attribute failed', ...UP)).toBe('ok')
})

describe('a main mode of pluto', () => {
  const asked = '"hl1" #4: STATE_MAIN_I3: sent MI3, expecting MR3'
  const again = '"hl1" #4: STATE_MAIN_I3: retransmission; will wait 20s for response'
  const byNat = '"hl1" #4: NAT-Traversal: Result using RFC 3947: i am NATed'
  const noNat = '"hl1" #4: NAT-Traversal: Result using RFC 3947: no NAT detected'
  it('does not use UDP 4500 where no NAT lies between', () => {
    const gaveUp =
      '"hl1" #4: max number of retransmissions (2) reached STATE_MAIN_I3.  Possible authentication failure: no acceptable response'
    expect(causeOf(noNat, asked, again, gaveUp)).toBe('psk-mismatch')
    const { candidates } = diagnoseText([byNat, asked, again, gaveUp].join('\n'), { kind: 'ipsec' })
    expect(candidates.map(({ cause }) => cause)).toContain('natt-udp4500-blocked')
  })
  it.each([
    ['INVALID_ID_INFORMATION', 'id-mismatch'],
    ['INVALID_KEY_INFORMATION', 'psk-mismatch']
  ])('that is answered with %s was not met with silence', (notify, cause) => {
    const refused = `"hl1" #4: ignoring informational payload, type ${notify} msgid=00000000`
    expect(causeOf(asked, refused, again)).toBe(cause)
  })
  it('forgets the transforms before the one that it takes', () => {
    const refused = '"hl1" #4: Oakley Transform [AES_CBC (256), HMAC_MD5, MODP2048] refused'
    const taken = '"hl1" #4: STATE_MAIN_R1: sent MR1, expecting MI2'
    const ended = '"hl1" #4: deleting state (STATE_MAIN_R1)'
    expect(causeOf(refused, taken, ended)).toBe('no-response-udp500')
    expect(causeOf(refused, '"hl1" #4: no acceptable Oakley Transform')).toBe(
      'ike-proposal-mismatch'
    )
  })
})

describe('a phase 2 of pluto without an answer', () => {
  const asked = '"hl1" #9: STATE_QUICK_I1: initiate'
  const again = '"hl1" #9: STATE_QUICK_I1: retransmission; will wait 20s for response'
  const phase1 = '"hl1" #8: STATE_MAIN_I4: ISAKMP SA established {auth=PRESHARED_KEY}'
  const phase2 = '"hl1" #9: STATE_QUICK_I2: sent QI2, IPsec SA established tunnel mode {ESP=>0x1}'
  it('speaks of phase 2, not of a dead peer', () => {
    expect(causeOf(phase1, asked, again)).toBe('esp-proposal-mismatch')
    expect(causeOf(again)).toBe('esp-proposal-mismatch')
  })
  it('is a dead peer where phase 2 was up before', () => {
    expect(causeOf(phase1, asked, phase2, again)).toBe('dpd-timeout')
  })
  it('is forgotten when it comes up', () => {
    expect(causeOf(phase1, asked, again, phase2)).toBe('ok')
  })
  it('that cannot be read is not the shared key’s', () => {
    const unread = '"hl1" #9: malformed payload in packet'
    expect(causeOf('"hl1" #8: STATE_MAIN_I3: sent MI3', unread)).toBe('psk-mismatch')
    expect(causeOf(phase1, unread, again)).toBe('esp-proposal-mismatch')
  })
})

describe('a notify of pluto that names its exchange', () => {
  it.each([
    ['NO_PROPOSAL_CHOSEN, msgid=00000000', 'ike-proposal-mismatch'],
    ['NO_PROPOSAL_CHOSEN, msgid=7a6b5c4d', 'esp-proposal-mismatch'],
    ['INVALID_ID_INFORMATION, msgid=7a6b5c4d', 'traffic-selector-mismatch']
  ])('%s', (notify, cause) => {
    const line = `"hl1" #4: ignoring informational payload ${notify}, length=12`
    expect(causeOf('"hl1" #4: STATE_MAIN_I1: initiate', line)).toBe(cause)
  })
})

describe('a peer that pluto has no connection for', () => {
  const loaded = (version: 1 | 2) => `"hl1": added IKEv${version} connection`
  const main =
    'packet from 192.0.2.7:500: initial Main Mode message received but no connection has been authorized with authby=PSK and xauth=no'
  const aggressive =
    'packet from 192.0.2.7:500: initial Aggressive Mode message from 192.0.2.7:500 but no (wildcard) connection has been configured with authby PSK'
  const second =
    'packet from 192.0.2.7:500: ISAKMP_v2_IKE_SA_INIT message received on 192.0.2.1:500 but no suitable connection found with IKEv2 policy'
  it.each([
    [loaded(2), main, 'ike-version-mismatch'],
    [loaded(1), main, 'id-mismatch'],
    [loaded(2), aggressive, 'ike-version-mismatch'],
    [loaded(1), aggressive, 'id-mismatch'],
    [loaded(1), second, 'ike-version-mismatch'],
    [loaded(2), second, 'id-mismatch']
  ])('is told by the versions that it loaded: %s %s', (connection, refused, cause) => {
    expect(causeOf(connection, refused)).toBe(cause)
  })
})

describe('a peer that repeats itself to pluto', () => {
  const begun = '"hl1" #1: sent IKE_SA_INIT reply {cipher=AES_CBC_256 group=MODP2048}'
  const again = '"hl1" #2: sent IKE_SA_INIT reply {cipher=AES_CBC_256 group=MODP2048}'
  const second = '"hl1" #2: processing decrypted IKE_AUTH request: SK{IDi,AUTH,SA,TSi,TSr}'
  const up = '"hl1" #3: responder established Child SA using #2; IPsec tunnel'
  it('never comes to its second message', () => {
    expect(causeOf(begun, again)).toBe('natt-udp4500-blocked')
    expect(causeOf(begun, again, second, up)).toBe('ok')
  })
  it('does not get the answer to its encrypted message', () => {
    const phase1 = '"hl1" #1: IKE SA established {auth=PRESHARED_KEY cipher=AES_CBC_256}'
    const repeated =
      '"hl1" #1: retransmitting in response to duplicate packet; already STATE_MAIN_R3'
    expect(causeOf(phase1, repeated)).toBe('natt-udp4500-blocked')
    expect(causeOf(phase1, repeated, '"hl1" #2: IPsec SA established tunnel mode {ESP=>0x7}')).toBe(
      'ok'
    )
  })
  it('with another group at last is understood', () => {
    const guessed =
      '"hl1" #1: initiator guessed wrong keying material group (MODP4096); responding with INVALID_KE_PAYLOAD requesting MODP2048'
    expect(causeOf(guessed)).toBe('dh-group-mismatch')
    expect(causeOf(guessed, again, second, up)).toBe('ok')
    expect(causeOf(guessed, again, second)).not.toBe('dh-group-mismatch')
  })
})
