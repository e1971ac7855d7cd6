import { describe, expect, it } from 'vitest'
import { diagnoseText } from '../../../shared/diagnosis/diagnose'

const causeOf = (...lines: readonly string[]) =>
  diagnoseText(lines.join('\n'), { kind: 'ipsec' }).cause

describe('INVALID_ID_INFORMATION of IKEv1', () => {
  const refused = '09[IKE] <hl1|5> received INVALID_ID_INFORMATION error notify'
  it('refuses the identity in phase 1', () => {
    expect(causeOf('08[ENC] <hl1|5> generating ID_PROT request 0 [ ID HASH ]', refused)).toBe(
      'id-mismatch'
    )
  })
  it('refuses the subnets in phase 2', () => {
    const asked = '08[ENC] <hl1|5> generating QUICK_MODE request 77 [ HASH SA No ID ID ]'
    expect(
      causeOf('08[ENC] <hl1|5> generating ID_PROT request 0 [ ID HASH ]', asked, refused)
    ).toBe('traffic-selector-mismatch')
  })
  it('is read the same in the words of pluto', () => {
    const sent = '"hl1" #1: sending encrypted notification INVALID_ID_INFORMATION to 192.0.2.45:500'
    const up = '"hl1" #1: IKE SA established {auth=PRESHARED_KEY cipher=AES_CBC_256}'
    expect(causeOf('"hl1" #1: responding to Main Mode', sent)).toBe('id-mismatch')
    expect(causeOf('"hl1" #1: responding to Main Mode', up, sent)).toBe('traffic-selector-mismatch')
  })
})

describe('a failed integrity check of pluto', () => {
  it('speaks of the phase 1 algorithms, not of the shared key', () => {
    expect(
      causeOf(
        '"hl1" #1: failed to match authenticator',
        '"hl1" #1: responding to IKE_AUTH message (ID 1) from 192.0.2.45:4500 with encrypted notification AUTHENTICATION_FAILED'
      )
    ).toBe('ike-proposal-mismatch')
  })
})

describe('a selector that does not match', () => {
  it.each([
    ['"hl1" #3: the peer’s traffic selector does not match', 'traffic-selector-mismatch'],
    ['"hl1": left selector does not match its address family, ignoring option', 'unknown']
  ])('%s', (line, cause) => {
    expect(causeOf(line)).toBe(cause)
  })
})

describe('identities in the words of other daemons', () => {
  it.each([
    ['profile id roadwarrior.example, received id vpp.home', 'id-mismatch'],
    ['profile id vpp.home, received id vpp.home', 'unknown'],
    [
      "kmd[1]: IKE negotiation failed with error: Peer's IKE-ID validation failed during negotiation.",
      'id-mismatch'
    ],
    [
      '"hl1" #1: peer certificate subjectAltName extension does not match ID_USER_FQDN',
      'id-mismatch'
    ]
  ])('%s', (line, cause) => {
    expect(causeOf(line)).toBe(cause)
  })
})

describe('refusals that name their phase', () => {
  it.each([
    ['IKE Phase-2 Failure: Failed to match the peer proxy IDs', 'traffic-selector-mismatch'],
    ['Phase 1 mismatch - Local: aes-256, sha256 Remote: aes-256, sha', 'ike-proposal-mismatch'],
    [
      'Auth exchange: Received notification from peer: No proposal chosen MyMethods Phase2: AES-256, No IPComp, No ESN, No PFS',
      'esp-proposal-mismatch'
    ]
  ])('%s', (line, cause) => {
    expect(causeOf(line)).toBe(cause)
  })
})

describe('a refusal of phase 1 or 2', () => {
  const received = 'received NO_PROPOSAL_CHOSEN error notify'
  it.each([
    ['[ N(NO_PROP) ]', 'ike-proposal-mismatch'],
    ['[ HASH N(NO_PROP) ]', 'esp-proposal-mismatch']
  ])('is told by the encryption of its notify: %s', (payloads, cause) => {
    expect(causeOf(`parsed INFORMATIONAL_V1 request 77 ${payloads}`, received)).toBe(cause)
  })
  it('is not blamed on the proposals where no connection was found before', () => {
    const unknown =
      'packet from 192.0.2.7:500: initial parent SA message received on 198.51.100.2:500 but no suitable connection found with IKEv2 policy'
    const answer =
      'packet from 192.0.2.7:500: responding to IKE_SA_INIT (34) message (Message ID 0) from 192.0.2.7:500 with unencrypted notification NO_PROPOSAL_CHOSEN'
    expect(causeOf(unknown, answer)).toBe('id-mismatch')
    expect(causeOf(answer)).toBe('ike-proposal-mismatch')
  })
})

describe('PAN-OS in capital letters', () => {
  it('is up only when phase 2 is', () => {
    const phase1 =
      '====> IKEv2 IKE SA NEGOTIATION SUCCEEDED AS INITIATOR, non-rekey; gateway hl <===='
    const phase2 =
      '====> IKEv2 CHILD SA NEGOTIATION SUCCEEDED AS INITIATOR, non-rekey; tunnel hl <===='
    expect(causeOf(phase1, phase2)).toBe('ok')
    expect(causeOf(phase1)).not.toBe('ok')
  })
})

describe('single words of other gateways', () => {
  it.each([
    ["can't find matching selector", 'traffic-selector-mismatch'],
    ['ISAKMP (1002): notify HASH not authenticated', 'psk-mismatch'],
    ['EAP-Identity authentication failed', 'auth-type-mismatch'],
    ['ignore the packet, received unexpecting payload type 130', 'natt-udp4500-blocked']
  ])('%s', (line, cause) => {
    expect(causeOf(line)).toBe(cause)
  })
})

describe('a message that cannot be read', () => {
  it.each([
    ['"hl1" #1: received 2 malformed payload notifies', 'psk-mismatch'],
    ['"hl1" #1: next payload type of ISAKMP Hash Payload has an unknown value: 77', 'psk-mismatch'],
    ['192.0.2.45 parsing packet failed, possible couse: wrong password', 'psk-mismatch'],
    ['portal: login of admin: wrong password', 'unknown']
  ])('%s', (line, cause) => {
    expect(causeOf(line)).toBe(cause)
  })
})

describe('a refusal that names the protocol it is of', () => {
  it.each([
    ['ISAKMP:(77): processing NOTIFY PROPOSAL_NOT_CHOSEN protocol 3', 'esp-proposal-mismatch'],
    ['ISAKMP:(77): processing NOTIFY PROPOSAL_NOT_CHOSEN protocol 1', 'ike-proposal-mismatch'],
    ['ISAKMP:(77):deleting node 12 error FALSE reason "Informational (in) state 1"', 'unknown']
  ])('%s', (line, cause) => {
    expect(causeOf(line)).toBe(cause)
  })
})

describe('a proposal of Check Point', () => {
  const failed = (mode: string, value: string) =>
    `ike: ${mode} Mode Failed to match proposal: Transform: AES-128, SHA1, Pre-shared secret, Group 5; Reason: Wrong value for: ${value}`
  it.each([
    [failed('Main', 'Hash Algorithm'), 'ike-proposal-mismatch'],
    [failed('Main', 'Group Description'), 'dh-group-mismatch'],
    [failed('Main', 'Authentication Method'), 'auth-type-mismatch'],
    [failed('Quick', 'Authentication Algorithm'), 'esp-proposal-mismatch'],
    ['ike: the shared secret of the peer is wrong', 'psk-mismatch']
  ])('%s', (line, cause) => {
    expect(causeOf(line)).toBe(cause)
  })
})

describe('a number of Windows in the fraction of a second', () => {
  it.each(['.809', ',809'])('is no error %s', (fraction) => {
    const line = `2026-11-22 12:00:00${fraction} 13[IKE] initiating IKE_SA hl1[1] to 192.0.2.45`
    expect(causeOf(line)).toBe('unknown')
    expect(causeOf(`2026-11-22 12:00:00${fraction} RasClient: the error is 809`)).toBe(
      'no-response-udp500'
    )
  })
})

describe('a missing list of revoked certificates', () => {
  const warning = 'racoon: WARNING: unable to get certificate CRL(3) at depth:0'
  const up = 'racoon: INFO: IPsec-SA established: ESP/Tunnel 192.0.2.1[500]->192.0.2.2[500]'
  it('does no harm to a tunnel that is up', () => {
    expect(causeOf(warning, up)).toBe('ok')
    expect(causeOf('racoon: WARNING: unable to get a route', up)).not.toBe('ok')
  })
})

describe('what goes wrong beside a tunnel that is up', () => {
  const up =
    '*Feb 2 10:00:02: ISAKMP: (7):Old State = IKE_QM_R_QM2  New State = IKE_QM_PHASE2_COMPLETE'
  it.each([
    ['*Feb 2 10:00:01: ISAKMP-ERROR: (0):Failed to find peer index node to update it', 'ok'],
    ['*Feb 2 10:00:01: ISAKMP-ERROR: (0):Failed to install the SA', 'unknown']
  ])('%s', (line, cause) => {
    expect(causeOf(line, up)).toBe(cause)
  })
})

describe('the question for a user', () => {
  const up = '"xa" #1: ISAKMP SA established {auth=PRESHARED_KEY cipher=AES_CBC_256}'
  const asked = '"xa" #1: STATE_XAUTH_R0: retransmission; will wait 2 seconds for response'
  it('that nobody answers is no dead peer and no wrong key', () => {
    expect(causeOf(up, asked)).toBe('natt-udp4500-blocked')
    expect(causeOf(up, asked, '"xa" #2: IPsec SA established tunnel mode {ESP=>0x7}')).toBe('ok')
  })
})

describe('a number that happens to be a message’s', () => {
  it.each([
    ['Nov 22 13:52:56.602303: seccomp is not there', 'unknown'],
    ['%ASA-6-602303: IPSEC: An inbound LAN-to-LAN SA (SPI= 0x7) has been created.', 'ok'],
    ['602303: IPSEC: An inbound remote access SA (SPI= 0x7) has been created.', 'ok']
  ])('%s', (line, cause) => {
    expect(causeOf(line)).toBe(cause)
  })
})

describe('advice in the line itself', () => {
  it.each([
    [
      "hl - Couldn't authenticate the remote gateway. Check the local and remote ID.",
      'id-mismatch'
    ],
    ['Failed to establish phase 2 SA. Reason: ACL mismatch.', 'traffic-selector-mismatch'],
    ['the remote ID is taken from the certificate', 'unknown']
  ])('%s', (line, cause) => {
    expect(causeOf(line)).toBe(cause)
  })
})

describe('a line of November', () => {
  it.each([
    [
      'Nov 7 10:00:00 10[CFG] <1> looking for pre-shared key peer configs matching 192.0.2.1',
      'unknown'
    ],
    ['Nov 7 10:00:00 no pre-shared key for 192.0.2.1', 'psk-mismatch']
  ])('%s', (line, cause) => {
    expect(causeOf(line)).toBe(cause)
  })
})

describe('an IKEv1 of charon whose phase 1 is up', () => {
  const up = '12[IKE] <hl1|1> IKE_SA hl1[1] established between 192.0.2.1[a]...192.0.2.2[b]'
  const unread = '12[ENC] <hl1|1> could not decrypt payloads'
  it('asks for phase 2 without an answer', () => {
    const asked = '12[ENC] <hl1|1> generating QUICK_MODE request 355 [ HASH SA No KE ID ID ]'
    const again = '11[IKE] <hl1|1> sending retransmit 1 of request message ID 355, seq 4'
    const gaveUp = '10[IKE] <hl1|1> giving up after 3 retransmits'
    expect(causeOf(up, asked, again, gaveUp)).toBe('esp-proposal-mismatch')
  })
  it('has no wrong key', () => {
    expect(causeOf(unread)).toBe('psk-mismatch')
    expect(causeOf(up, unread)).not.toBe('psk-mismatch')
  })
  it('is repeated by a peer whom our last message does not reach', () => {
    const repeated =
      '16[IKE] <hl1|1> received retransmit of request with ID 0, retransmitting response'
    expect(causeOf(up, repeated)).toBe('natt-udp4500-blocked')
    expect(causeOf(repeated)).toBe('no-response-udp500')
  })
})

describe('the key exchange payload', () => {
  const read = 'ISAKMP:(1003): processing KE payload. message ID = 0'
  const built = '%ASA-7-715046: IP = 192.0.2.45, constructing ke payload'
  it('is no word of trouble where it is only read or built', () => {
    expect(causeOf(read)).toBe('unknown')
    expect(causeOf(built)).toBe('unknown')
    expect(causeOf(read, 'ISAKMP:(1003): processing HASH payload. message ID = 0', read)).toBe(
      'unknown'
    )
  })
  it.each([
    'IKE phase-1 negotiation failed when processing KE payload',
    'unexpected KE payload',
    'the peer sent no KE payload'
  ])('%s', (line) => {
    expect(causeOf(line)).toBe('dh-group-mismatch')
  })
})

describe('a packet of an SA that is gone', () => {
  const stale =
    "%CRYPTO-4-RECVD_PKT_INV_SPI: decaps: rec'd IPSEC packet has invalid spi for destaddr=192.0.2.45, prot=50"
  const farewell =
    'ISAKMP-ERROR: (0):ignoring request to send delete notify (no ISAKMP sa) src 192.0.2.45'
  const up = 'ISAKMP: (1003):Old State = IKE_QM_R_QM2  New State = IKE_QM_PHASE2_COMPLETE'
  it('is a remnant before the first success', () => {
    expect(causeOf(stale)).toBe('lifetime-rekey')
    expect(causeOf(stale, farewell, up)).toBe('ok')
  })
  it('is a failed renewal where it comes again, and none where the tunnel is at work afterwards', () => {
    const works = '%LINEPROTO-5-UPDOWN: Line protocol on Interface Tunnel4, changed state to up'
    expect(causeOf(up, stale, stale)).toBe('lifetime-rekey')
    expect(causeOf(up, stale, stale, works)).toBe('lifetime-rekey')
    expect(causeOf(up, stale)).toBe('unknown')
    expect(causeOf(up, stale, works)).toBe('ok')
    expect(causeOf(up, stale, up)).toBe('ok')
  })
})

describe('the counters of a tunnel', () => {
  const up = '%CRYPTO-5-IKEV2_SESSION_STATUS: Crypto tunnel v2 is UP.  Peer 192.0.2.45:500'
  const encaps = (n: number) => `#pkts encaps: ${n}, #pkts encrypt: ${n}, #pkts digest: ${n}`
  const decaps = (n: number) => `#pkts decaps: ${n}, #pkts decrypt: ${n}, #pkts verify: ${n}`
  it.each([
    [4, 0, 'routing-conflict'],
    [0, 9, 'routing-conflict'],
    [4, 4, 'ok'],
    [0, 0, 'ok']
  ])('%d in, %d out', (sent, received, cause) => {
    expect(causeOf(up, encaps(sent), decaps(received))).toBe(cause)
  })
  it('are no sign of health where they may be of another tunnel', () => {
    expect(causeOf(up, encaps(4), decaps(0), encaps(7), decaps(7))).toBe('unknown')
  })
})

describe('an IKE request that FortiOS ignores', () => {
  it.each([
    ['ike V=root:0:HL1: ignoring IKEv2 request, no policy configured', 'routing-conflict'],
    ['ike V=root:0:HL1: ignoring IKEv2 request, IKEv1 configured', 'ike-version-mismatch']
  ])('%s', (line, cause) => {
    expect(causeOf(line)).toBe(cause)
  })
})

describe('INVALID_COOKIE', () => {
  const agreed = '%ASA-7-713906: IP = 192.0.2.45, Oakley proposal is acceptable'
  const unknown =
    '%ASA-5-713904: IP = 192.0.2.45, Received an un-encrypted INVALID_COOKIE notify message, dropping'
  const up = '%ASA-5-713119: Group = 192.0.2.45, IP = 192.0.2.45, PHASE 1 COMPLETED'
  it('is a key that the peer does not hold, once the policy is agreed', () => {
    expect(causeOf(agreed, unknown)).toBe('psk-mismatch')
  })
  it('is an SA that the peer has lost, once phase 1 is up', () => {
    expect(causeOf(agreed, up, unknown)).toBe('lifetime-rekey')
    expect(causeOf(unknown)).toBe('lifetime-rekey')
  })
})

describe('gateways that only say up or down', () => {
  const meraki = (up: boolean) =>
    `MX84 events type=vpn_connectivity_change vpn_type='site-to-site' connectivity='${String(up)}'`
  const ezvpn = (state: string) => `%CRYPTO-6-EZVPN_CONNECTION_${state}: (Client) User=ra2`
  it('are well when the last word is up', () => {
    expect(causeOf(meraki(false), meraki(true))).toBe('ok')
    expect(causeOf(meraki(true), meraki(false))).toBe('unknown')
    expect(causeOf(ezvpn('UP'))).toBe('ok')
    expect(causeOf(ezvpn('UP'), ezvpn('DOWN'))).toBe('unknown')
  })
})

it('a certificate by URL that the peer does not take is no wrong key', () => {
  const failed = 'IKEv2-PROTO-1: (139): Auth exchange failed'
  expect(causeOf(failed)).toBe('psk-mismatch')
  expect(causeOf(failed, 'IKEv2-PROTO-1: (140): Unsupported cert encoding found')).toBe(
    'auth-type-mismatch'
  )
})
