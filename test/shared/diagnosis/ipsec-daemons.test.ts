import { describe, expect, it } from 'vitest'
import { diagnoseText } from '../../../shared/diagnosis/diagnose'

const causeOf = (...lines: readonly string[]) =>
  diagnoseText(lines.join('\n'), { kind: 'ipsec' }).cause

const charon = (...messages: readonly string[]) =>
  messages.map((message) => message.replace(/^(\w{3}) /, '05[$1] <hl1|1> '))

const UP = charon(
  'IKE IKE_SA hl1[1] established between 203.0.113.10[site]...198.51.100.11[cloud]',
  'IKE CHILD_SA hl1{1} established with SPIs c1_i c2_o and TS 10.20.0.0/24 === 10.100.0.0/16'
)
const ASKED = charon(
  'ENC parsed IKE_SA_INIT request 0 [ SA KE No ]',
  'ENC generating IKE_SA_INIT response 0 [ SA KE No ]'
)

describe('a healthy life of charon’s tunnel', () => {
  it.each([
    ['a renewal that both sides begin', 'IKE detected CHILD_REKEY collision with CHILD_REKEY'],
    [
      'a move to another address',
      'IKE no route found to reach 198.51.100.11, MOBIKE update deferred'
    ],
    [
      'a renewed authentication',
      "IKE schedule delete of duplicate IKE_SA for peer 'cloud' due to uniqueness policy and suspected reauthentication"
    ],
    ['idleness', 'JOB deleting CHILD_SA after 600 seconds of inactivity']
  ])('knows %s', (_, message) => {
    expect(causeOf(...UP, ...charon(message))).toBe('ok')
  })

  it('forgets a message that was sent again and then answered', () => {
    const lost = charon(
      'ENC generating INFORMATIONAL request 2 [ ]',
      'IKE retransmit 1 of request with message ID 2'
    )
    expect(causeOf(...UP, ...lost)).toBe('dpd-timeout')
    expect(causeOf(...UP, ...lost, ...charon('ENC parsed INFORMATIONAL response 2 [ ]'))).toBe('ok')
  })

  it('forgets what a connection lacked that was not the right one', () => {
    const wrong = charon(
      "IKE no shared key found for 'cloud' - 'site'",
      "CFG selected peer config 'other' unacceptable: non-matching authentication done"
    )
    const switched = charon("CFG switching to peer config 'hl1'")
    expect(causeOf(...ASKED, ...wrong)).toBe('psk-mismatch')
    expect(causeOf(...ASKED, ...wrong, ...switched, ...UP)).toBe('ok')
  })

  it('reads two lists beside each other only where nothing was chosen from them', () => {
    const lists = charon(
      'CFG received proposals: IKE:AES_CBC_256/HMAC_SHA2_256_128/PRF_HMAC_SHA2_256/MODP_1024',
      'CFG configured proposals: IKE:AES_CBC_256/HMAC_SHA2_256_128/PRF_HMAC_SHA2_256/MODP_2048'
    )
    const chosen = charon('CFG selected proposal: IKE:AES_CBC_256/HMAC_SHA2_256_128/MODP_2048')
    expect(causeOf(...lists)).toBe('dh-group-mismatch')
    expect(causeOf(...charon('CFG   proposal matches'), ...lists)).toBe('unknown')
    expect(causeOf(...lists, ...chosen)).toBe('unknown')
  })

  it('lets other programs of the same system log fail', () => {
    expect(causeOf(...UP, 'Nov 22 gw sshd[99]: Failed password for invalid user admin')).toBe('ok')
    expect(causeOf(...UP, 'Nov 22 gw charon: 05[LIB] something failed')).toBe('unknown')
  })
})

describe('a refusal in the words of charon', () => {
  it.each([
    ['IKE KE payload missing in message', 'dh-group-mismatch'],
    [
      'IKE peer selected invalid traffic selectors: 0.0.0.0/0 for 10.20.0.0/24',
      'traffic-selector-mismatch'
    ],
    ['IKE received SINGLE_PAIR_REQUIRED notify, no CHILD_SA built', 'traffic-selector-mismatch'],
    ['IKE received FAILED_CP_REQUIRED notify, no CHILD_SA built', 'traffic-selector-mismatch'],
    ["CFG constraint check failed: peer not authenticated by CA 'CN=hl'", 'auth-type-mismatch'],
    [
      'CFG subject certificate invalid (valid from Jan 01 2020 to Jan 01 2023)',
      'auth-type-mismatch'
    ],
    ["IKE XAuth authentication of 'bob' failed", 'auth-type-mismatch'],
    ['IKE queueing TRANSACTION request as tasks still active', 'auth-type-mismatch'],
    ['IKE PPK required but no PPK_IDENTITY received', 'psk-mismatch'],
    ['IKE giving up after 5 path probings', 'dpd-timeout']
  ])('%s', (message, cause) => {
    expect(causeOf(...charon(message))).toBe(cause)
  })

  it('is a consequence where this side itself refuses the subnets', () => {
    const kernel =
      'CFG unable to install policy a === b out for reqid 2, the same policy for reqid 1 exists'
    const answer = 'ENC generating IKE_AUTH response 1 [ IDr AUTH N(TS_UNACCEPT) ]'
    expect(causeOf(...charon(kernel, answer))).toBe('routing-conflict')
  })

  it('is no wrong key where IKEv2’s message cannot be decrypted', () => {
    const unreadable = charon('ENC could not decrypt payloads')
    expect(causeOf(...unreadable)).toBe('psk-mismatch')
    expect(causeOf(...ASKED, ...unreadable)).not.toBe('psk-mismatch')
  })
})

const pluto = (...messages: readonly string[]) => messages.map((message) => `"hl1" #1: ${message}`)
const PLUTO_UP = pluto(
  'initiator established IKE SA; authenticated peer using authby=secret',
  'initiator established Child SA using #1; IPsec tunnel [10.20.0.0/24===10.100.0.0/16]'
)

describe('a message that pluto sees twice', () => {
  it('is lost where it is IKE_AUTH, and nothing where the tunnel stands', () => {
    const again = 'request has duplicate Message ID 1; retransmitting response'
    expect(causeOf(...PLUTO_UP, ...pluto(`IKE_AUTH ${again}`))).toBe('natt-udp4500-blocked')
    expect(causeOf(...PLUTO_UP, ...pluto(`INFORMATIONAL ${again}`))).toBe('ok')
  })
  it('is sent again in the newer words, too', () => {
    const first = 'retransmitting IKE_SA_INIT request; will wait 0.5 seconds for response'
    const second = 'retransmitting IKE_AUTH request; will wait 0.5 seconds for response'
    expect(causeOf(...pluto(first))).toBe('no-response-udp500')
    expect(causeOf(...pluto(second))).toBe('natt-udp4500-blocked')
  })
})

describe('AUTHENTICATION_FAILED at pluto', () => {
  const failed = 'IKE SA authentication request rejected by peer: AUTHENTICATION_FAILED'
  it('is hardly a wrong key where this side signed', () => {
    const sent = (how: string) => `sent IKE_AUTH request to 198.51.100.11:UDP/500 with ${how}`
    expect(causeOf(...pluto(sent('shared-key-mac'), failed))).toBe('psk-mismatch')
    expect(causeOf(...pluto(sent('digital-signature'), failed))).not.toBe('psk-mismatch')
  })
})

describe('a refusal in the words of pluto', () => {
  it.each([
    ["authentication failed: no certificate matched RSA and '@site'", 'auth-type-mismatch'],
    ['Peer attempted EAP authentication, but EAP is not allowed', 'auth-type-mismatch'],
    ['X509: certificate payload rejected for this connection', 'auth-type-mismatch'],
    [
      'XAUTH: User bob: Authentication Failed: Incorrect Username or Password',
      'auth-type-mismatch'
    ],
    [
      'Discarding unauthenticated INVALID_KE_PAYLOAD response to DH MODP2048; suggested DH MODP1024 is not acceptable',
      'dh-group-mismatch'
    ],
    ['policy dictates Tunnel Mode, but peer requested Transport Mode', 'esp-proposal-mismatch'],
    ['no acceptable Proposal in IPsec SA', 'esp-proposal-mismatch'],
    ['cannot install route: peer is within its client', 'routing-conflict'],
    ['peer proposal was rejected in a virtual connection policy: x', 'traffic-selector-mismatch'],
    [
      'ERROR: asynchronous network error report on eth0, complainant 198.51.100.1: No route to host [errno 113]',
      'no-response-udp500'
    ]
  ])('%s', (message, cause) => {
    expect(causeOf(...pluto(message))).toBe(cause)
  })

  const peer = (name: string, message: string) =>
    `Nov 22 10:00:00 gw pluto[7]: "${name}"[1] 198.51.100.77 ${message}`

  it('is a missing key where that is one of the attributes that do not fit', () => {
    const refused = [
      '#1: OAKLEY_GROUP 20 not supported.  Attribute OAKLEY_GROUP_DESCRIPTION',
      "#1: Can't authenticate: no preshared key found for `203.0.113.10' and `%any'.  Attribute OAKLEY_AUTHENTICATION_METHOD",
      '#1: OAKLEY_DES_CBC is not supported.  Attribute OAKLEY_ENCRYPTION_ALGORITHM',
      '#1: no acceptable Oakley Transform'
    ]
    expect(causeOf(...refused.map((message) => peer('any', message)))).toBe('psk-mismatch')
  })

  it('is none where another connection takes what one would not', () => {
    const refused = peer(
      'behind-nat',
      '#1: peer proposal was reject in a virtual connection policy because:'
    )
    const up = peer(
      'direct',
      '#2: STATE_QUICK_R2: IPsec SA established tunnel mode {ESP=>0x1 <0x2}'
    )
    expect(causeOf(refused)).toBe('traffic-selector-mismatch')
    expect(causeOf(refused, up)).toBe('ok')
  })

  it('is read out of its status, too', () => {
    const policy = '000 "hl1":   dpd: action:clear; delay:60; timeout:60;'
    const waits =
      '000 #1: "hl1":500 STATE_MAIN_I1 (sent MI1, expecting MR1); EVENT_RETRANSMIT in 5s'
    const up =
      '000 #2: "hl1":4500 STATE_QUICK_I2 (sent QI2, IPsec SA established); EVENT_SA_REPLACE in 734s'
    const traffic = (bytes: string) => `000 #2: "hl1" esp.1@198.51.100.11 Traffic: ${bytes}`
    expect(causeOf(policy, waits)).toBe('no-response-udp500')
    expect(causeOf(policy, up, traffic('ESPin=4KB ESPout=4KB'))).toBe('ok')
    expect(causeOf(policy, up, traffic('ESPin=0B ESPout=4KB'))).toBe('routing-conflict')
  })

  it('is none in a tunnel that asks for no PFS', () => {
    const asked = 'initiating Quick Mode PSK+ENCRYPT+TUNNEL {using isakmp#1 pfsgroup=no-pfs}'
    const up = 'STATE_QUICK_I2: sent QI2, IPsec SA established tunnel mode {ESP=>0x1 <0x2}'
    expect(causeOf(...pluto(asked, up))).toBe('ok')
  })

  it('is not what merely follows it', () => {
    const route = 'cannot route -- route already in use for "other"'
    const end = 'CHILD SA encountered fatal error: v2N_TS_UNACCEPTABLE'
    expect(causeOf(...pluto(route, end))).toBe('routing-conflict')
  })

  it('is none where an old SA ends because a newer one took its place', () => {
    expect(causeOf(...PLUTO_UP, ...pluto('IPsec SA expired (superseded by #3)'))).toBe('ok')
  })
})

describe('racoon and RouterOS', () => {
  const racoon = (...messages: readonly string[]) =>
    messages.map((message) => `2026-11-22 10:10:00: ${message}`)
  const established = racoon(
    'INFO: IPsec-SA established: ESP/Tunnel 198.51.100.11[0]->203.0.113.10[0]'
  )
  it('live through expiring SAs and policies that are made on the way', () => {
    const made = racoon(
      'INFO: no policy found, try to generate the policy : 10.20.0.0/24[0] 10.100.0.0/16[0]',
      'ERROR: such policy does not already exist: "10.20.0.0/24[0] 10.100.0.0/16[0]"'
    )
    const ended = racoon('INFO: ISAKMP-SA expired 203.0.113.10[500]-198.51.100.11[500] spi:1:2')
    expect(causeOf(...made, ...established, ...ended)).toBe('ok')
    expect(causeOf(...ended)).toBe('lifetime-rekey')
  })
  it('tell by the protocol which phase was refused', () => {
    const fatal = 'ERROR: fatal NO-PROPOSAL-CHOSEN notify messsage, phase1 should be deleted.'
    const notify = (protocol: number) =>
      `DEBUG: notification message 14:NO-PROPOSAL-CHOSEN, doi=1 proto_id=${protocol} spi=00f1(size=4).`
    expect(causeOf(...racoon(fatal, notify(1)))).toBe('ike-proposal-mismatch')
    expect(causeOf(...racoon(fatal, notify(3)))).toBe('esp-proposal-mismatch')
  })

  it('tell by the second cookie whether the first message was answered', () => {
    const resent = (cookies: string) => racoon(`Resend Phase 1 packet ${cookies}`)
    const gaveUp = racoon('Phase 2 negotiation failed due to time up waiting for Phase 1.')
    const silent = resent('535d2e83f8d7ad87:0000000000000000')
    const answered = resent('535d2e83f8d7ad87:921e4d3b0bfbb83d')
    expect(causeOf(...silent, ...gaveUp)).toBe('no-response-udp500')
    expect(causeOf(...answered, ...gaveUp)).toBe('natt-udp4500-blocked')
  })

  it('name the group where no algorithm differs', () => {
    const refused = 'ipsec,error no suitable proposal found.'
    const group = 'ipsec rejected dh_group: DB(prop#1:trns#1):Peer(prop#1:trns#1) = 2048:1024'
    const cipher = 'ipsec rejected enctype: DB(prop#1:trns#1):Peer(prop#1:trns#1) = AES:3DES'
    expect(causeOf(group, refused)).toBe('dh-group-mismatch')
    expect(causeOf(cipher, group, refused)).toBe('ike-proposal-mismatch')
  })
  it.each([
    ['ipsec,info,account peer authorized: hl1 203.0.113.10[4500]-198.51.100.11[4500]', 'ok'],
    ['ipsec,error no IKEv1 peer config for 203.0.113.10', 'id-mismatch'],
    ['ipsec,error EAP not configured', 'auth-type-mismatch'],
    ["ipsec,error can't verify peer's certificate from store", 'auth-type-mismatch'],
    ['ERROR: notification PAYLOAD-MALFORMED received in unencrypted exchange.', 'psk-mismatch']
  ])('%s', (line, cause) => {
    expect(causeOf(line)).toBe(cause)
  })
})

describe('OpenBSD’s iked', () => {
  it('is up where the responder’s own words say so', () => {
    const asked =
      "ikev2_recv: IKE_SA_INIT request from initiator 198.51.100.11:500 to 203.0.113.10:500 policy 'hl1' id 0"
    const up =
      "sa_state: VALID -> ESTABLISHED from 198.51.100.11:4500 to 203.0.113.10:4500 policy 'hl1'"
    expect(causeOf(asked, up)).toBe('ok')
    expect(causeOf(asked)).not.toBe('ok')
  })

  const iked = (...messages: readonly string[]) =>
    messages.map(
      (message) => `iked[41]: spi=0xf1a2: ${message} peer 198.51.100.11:500 local 203.0.113.10:500`
    )
  it.each([
    ['retransmit 1 IKE_SA_INIT req 0', 'no-response-udp500'],
    ['retransmit 1 IKE_AUTH req 1', 'natt-udp4500-blocked'],
    ['retransmit 1 INFORMATIONAL req 4', 'dpd-timeout'],
    ['unexpected auth method SIG, was expecting SHARED_KEY_MIC', 'auth-type-mismatch'],
    ['sa_free: no proposal chosen (CHILD SA)', 'esp-proposal-mismatch']
  ])('%s', (message, cause) => {
    expect(causeOf(...iked(message))).toBe(cause)
  })
  it('says that the tunnel stands', () => {
    expect(
      causeOf(
        "iked[41]: spi=0xf1a2: established peer 198.51.100.11:4500[IPV4/198.51.100.11] local 203.0.113.10:4500[IPV4/203.0.113.10] policy 'hl1' as initiator"
      )
    ).toBe('ok')
  })
})

describe('AWS’s refusal of a proposal', () => {
  const line = (state: string) =>
    `{"details":"No Proposal Match Found. Notifying","ike_phase1_state":"${state}","ike_phase2_state":"down"}`
  it('belongs to the phase whose state is not up', () => {
    expect(causeOf(line('down'))).toBe('ike-proposal-mismatch')
    expect(causeOf(line('established'))).toBe('esp-proposal-mismatch')
  })
})

describe('a message of which a later one says the opposite', () => {
  const asked = 'ENC parsed IKE_SA_INIT request 0 [ SA KE No ]'
  const wrongGroup = charon(
    asked,
    'IKE DH group MODP_2048 unacceptable, requesting MODP_1024',
    'ENC generating IKE_SA_INIT response 0 [ N(INVAL_KE) ]'
  )
  it('blames the DH group where the peer does not try another', () => {
    expect(causeOf(...wrongGroup)).toBe('dh-group-mismatch')
  })

  it('takes no DH group for refused that was agreed on a moment later', () => {
    const agreed = charon(asked, 'ENC generating IKE_SA_INIT response 0 [ SA KE No ]')
    expect(causeOf(...wrongGroup, ...agreed)).not.toBe('dh-group-mismatch')
  })

  it('does not call a tunnel healthy that pluto has to revive', () => {
    const up = '"hl1" #2: initiator established Child SA using #1; IPsec tunnel [10.20.0.0/24===*]'
    const gone = '"hl1" #2: connection is supposed to remain up; revival attempt 1 scheduled'
    expect(causeOf(up)).toBe('ok')
    expect(causeOf(up, gone)).not.toBe('ok')
    expect(causeOf(up, gone, up)).toBe('ok')
  })
})

describe('one line of charon or pluto', () => {
  it.each([
    [
      "[CFG] constraint check failed: certificate does not confirm identity '192.168.2.33' (ID_IPV4_ADDR)",
      'id-mismatch'
    ],
    [
      '"l2tp"[1] 198.51.100.11 #1: missing payload(s) (ISAKMP_NEXT_v2AUTH). Message dropped.',
      'auth-type-mismatch'
    ],
    ['05[KNL] creating delete job for CHILD_SA ESP/0xc5f602ad/198.51.100.11', 'lifetime-rekey'],
    ['05[KNL] creating delete job for CHILD_SA ESP/0x00000000/198.51.100.11', 'unknown']
  ])('%s', (line, cause) => {
    expect(causeOf(line)).toBe(cause)
  })
})
