import { describe, expect, it } from 'vitest'
import { diagnoseText } from '../../../shared/diagnosis/diagnose'

const causeOf = (...lines: readonly string[]) =>
  diagnoseText(lines.join('\n'), { kind: 'ipsec' }).cause

describe('a tunnel that stands', () => {
  it.each([
    [
      'Quick Mode completion of Check Point',
      'Key Install; ike: Quick Mode completion; peer gateway: 198.51.100.1'
    ],
    [
      'an established tunnel of WatchGuard',
      "iked (192.0.2.10<->198.51.100.1)'HL' BOVPN IPSec tunnel is established. local:10.20.1.0/24"
    ],
    ['a built tunnel of Zyxel', 'info ike Tunnel [HL:HL:0x5a4a] built successfully'],
    [
      'phase 2 of ScreenOS',
      'IKE 198.51.100.1 Phase 2 msg ID 1a2b: Completed negotiations with SPI c2a1, tunnel ID 3'
    ],
    ['a table of Huawei', '22  198.51.100.1:500   RD|ST|A   v2:2   IP   198.51.100.1'],
    ['a table of PAN-OS', 'Show IPSec SA: Total 2 tunnels found. 1 ipsec sa found.'],
    [
      'a table of FortiOS',
      "'hl1' 198.51.100.1:0  selectors(total,up): 1/1  rx(pkt,err): 4/0  tx(pkt,err): 5/0"
    ],
    ['a table of Junos', 'Total active tunnels: 1     Total Ipsec sas: 1'],
    ['a table of IOS', '1  192.0.2.10/500  198.51.100.1/500  none/none  READY'],
    ['a session of ASA', 'Bytes Tx     : 1390560                Bytes Rx     : 1394220'],
    ['an event of Azure', '{"operationName":"TunnelConnected","remoteIP_s":"198.51.100.1"}']
  ])('is seen by %s', (_, line) => {
    expect(causeOf(line)).toBe('ok')
  })
  it('is not proven by an answer of phase 1 alone', () => {
    const alive = 'Received DPD R_U_THERE_ACK message from 198.51.100.1:500, sequence number 12'
    expect(causeOf(alive)).toBe('unknown')
  })
  it('is seen by a ping only where phase 1 is up', () => {
    const idle = '198.51.100.1    192.0.2.10      QM_IDLE           1001 ACTIVE'
    const answered = 'Success rate is 80 percent (4/5), round-trip min/avg/max = 16/17/20 ms'
    expect(causeOf(idle, answered)).toBe('ok')
    expect(causeOf(idle)).toBe('unknown')
    expect(causeOf(idle, 'Success rate is 0 percent (0/5)')).toBe('unknown')
  })
  it.each([
    ['sessions', 'Bytes Tx     : 4711    Bytes Rx     : 0'],
    ['flows', 'encap packets:   4711\ndecap packets:   0']
  ])('has no way back where its %s count nothing that comes out', (_, table) => {
    expect(causeOf(table)).toBe('routing-conflict')
  })
})

describe('a tunnel that goes and comes', () => {
  it.each([
    [
      'Junos',
      'KMD_VPN_DOWN_ALARM_USER: VPN hl from 198.51.100.1 is down. Reason: IPSec SA delete payload received from peer',
      'KMD_VPN_UP_ALARM_USER: VPN hl from 198.51.100.1 is up.'
    ],
    [
      'Zyxel',
      'info ike Tunnel [HL:HL:0x5a4a] is disconnected',
      'info ike Tunnel [HL:HL:0x5a4b] built successfully'
    ],
    [
      'Sophos',
      'message="HL-1 - IPSec Connection HL-1 for Child HL-1 terminated. (Remote: 198.51.100.1)"',
      'message="HL-1 - IPSec Connection HL-1 for Child HL-1 established. (Remote: 198.51.100.1)"'
    ],
    [
      'UTM',
      'event="Site-to-site VPN down" connection="HL"',
      'event="Site-to-site VPN up" connection="HL"'
    ]
  ])('is healthy in the end, and not before: %s', (_, gone, back) => {
    expect(causeOf(gone, back)).toBe('ok')
    expect(causeOf(back, gone)).not.toBe('ok')
  })
  it('is not lost with the SA that a renewal replaces', () => {
    const up =
      '%ASA-6-602303: IPSEC: An inbound LAN-to-LAN SA (SPI= 0x5A4A) between 192.0.2.10 and 198.51.100.1 has been created.'
    const down = 'Local:192.0.2.10:500 Remote:198.51.100.1:500 IKEv2 SA DOWN. Reason:'
    expect(causeOf(up, `${down} local rekey`)).toBe('ok')
    expect(causeOf(up, `${down} peer lost`)).toBe('dpd-timeout')
  })
  it('ends a lifetime that is renewed', () => {
    const installed = 'IPSec key installed. Installed SA: 192.0.2.10[500]-198.51.100.1[500]'
    expect(
      causeOf(
        installed,
        'IPSec key lifetime expired. Expired SA: 192.0.2.10[500]-198.51.100.1[500]',
        installed
      )
    ).toBe('ok')
  })
})

describe('two peers in one log', () => {
  it.each([
    [
      'WatchGuard',
      "iked (192.0.2.10<->198.51.100.1)'A' BOVPN IPSec tunnel is established.",
      "iked (192.0.2.10<->198.51.100.2)IKE phase-1 negotiation failed. Gateway-Endpoint='B' Reason=Message retry timeout.",
      'no-response-udp500'
    ],
    [
      'Check Point',
      'ike: Quick Mode completion; peer gateway: 198.51.100.1',
      'ike: Main Mode Failed to match proposal: Reason: Wrong value for: Hash Algorithm; peer gateway: 198.51.100.2',
      'ike-proposal-mismatch'
    ],
    [
      'Zyxel',
      'info ike Tunnel [A] built successfully',
      'info ike Tunnel [B] is disconnected',
      'unknown'
    ]
  ])('are told apart: %s', (_, healthy, failing, cause) => {
    expect(causeOf(healthy, failing)).toBe(cause)
    expect(causeOf(failing, healthy)).toBe(cause)
  })
})

describe('what else stands in a healthy log', () => {
  const up = 'srx kmd[1393]: KMD_VPN_UP_ALARM_USER: VPN hl from 198.51.100.1 is up.'
  it.each([
    '%ASA-6-302014: Teardown TCP connection 4711 for outside:10.100.0.9/104 0:00:30 SYN Timeout',
    '%CRYPTO-4-PKT_REPLAY_ERR: decrypt: replay check failed connection id=911, sequence number=4711',
    'high     threat  url    0  Malicious URL denied',
    'Action: Failed Log In; Administrator: bob; Reason: wrong password',
    'sshd[311]: Failed password for root from 203.0.113.9 port 51515 ssh2',
    '%SEC_LOGIN-4-LOGIN_FAILED: Login failed [user: root] [Source: 203.0.113.4]',
    'subtype="system" level="alert" msg="Administrator root login failed from ssh(203.0.113.4)"',
    "auth-fail 0 failed authentication for user 'admin'. Reason: Invalid username/password."
  ])('is no trouble of the tunnel: %s', (line) => {
    expect(causeOf(up, line)).toBe('ok')
  })
  it('is trouble where it may be the tunnel’s', () => {
    expect(causeOf(up, 'srx kmd[1393]: unable to do what is asked')).toBe('unknown')
  })
})

describe('the step at which a negotiation ends', () => {
  it.each([
    ['sent IKE msg (P1_RETRANSMIT): 192.0.2.10:500->198.51.100.1:500', 'no-response-udp500'],
    ['sent IKE msg (P1_RETRANSMIT): 192.0.2.10:4500->198.51.100.1:4500', 'natt-udp4500-blocked'],
    [
      'IKEv2 IKE SA negotiation is failed. Failed SA: 192.0.2.10[500]-198.51.100.1[500] SPI:84222f276c2fa2e9:0000000000000000 due to timeout.',
      'no-response-udp500'
    ],
    [
      'IKEv2 IKE SA negotiation is failed. Failed SA: 192.0.2.10[4500]-198.51.100.1[4500] SPI:84222f276c2fa2e9:b2c1aa0912f3d455 due to timeout.',
      'natt-udp4500-blocked'
    ],
    [
      'IKE phase-1 negotiation is failed as initiator, main mode. Failed SA: 192.0.2.10[500]-198.51.100.1[500] cookie:84222f276c2fa2e9:b2c1aa0912f3d455 due to timeout.',
      'psk-mismatch'
    ]
  ])('%s', (line, cause) => {
    expect(causeOf(line)).toBe(cause)
  })
  it('is phase 2 where the refusal follows a Quick Mode', () => {
    const refused = 'Received notify. NO_PROPOSAL_CHOSEN - 198.51.100.1, 500 - 192.0.2.10, 500'
    expect(causeOf('IKE Initiator: Start Main Mode negotiation (Phase 1)', refused)).toBe(
      'ike-proposal-mismatch'
    )
    expect(causeOf('IKE Initiator: Start Quick Mode (Phase 2).', refused)).toBe(
      'esp-proposal-mismatch'
    )
  })
})

describe('what came before a tunnel stood', () => {
  const up = 'IPSec SA negotiation successfully completed'
  it('is no silence of the peer', () => {
    const silence = '10:00:01: No response from peer. Negotiation failed (2 times)'
    expect(causeOf(silence, `10:00:09: ${up} (1 times)`)).toBe('ok')
  })
  it('is read from below where a table begins with the newest', () => {
    expect(
      causeOf(
        'Tunnel events:',
        'Sun Nov 22 2026 10:00:01: IPSec SA rekey successfully completed (4 times)',
        'Sun Nov 22 2026 08:59:01: No response from peer. Negotiation failed (2 times)'
      )
    ).toBe('ok')
  })
  it('is another peer’s where a table shows both', () => {
    expect(causeOf('Session status: DOWN-NEGOTIATING', 'Session status: UP-ACTIVE')).toBe(
      'no-response-udp500'
    )
  })
})

describe('a tunnel that is told to be down', () => {
  it.each([
    [
      'PAN-OS',
      'IPSec key installed. Installed SA: 192.0.2.10[500]-198.51.100.1[500]',
      'critical vpn HL1 tunnel- 0 Tunnel HL1 is down'
    ],
    [
      'ScreenOS',
      'IKE 198.51.100.1 Phase 2 msg ID 1a2b: Completed negotiations with SPI c2a1',
      "VPN 'HL' from 198.51.100.1 is down."
    ]
  ])('is not healthy for having been up: %s', (_, up, down) => {
    expect(causeOf(up, down)).not.toBe('ok')
  })
})

describe('Azure’s refusal', () => {
  it('is one of the key, which is all that this gateway asks for', () => {
    const level = '"level":"Error","message":"'
    expect(causeOf(`${level}[SEND] Sending NotifyPayload AUTHENTICATION_FAILED"`)).toBe(
      'psk-mismatch'
    )
    expect(causeOf(`${level}IkeCleanupMMNegotiation called with error 13801"`)).toBe('psk-mismatch')
  })
})

describe('another program of the same system log', () => {
  const at = 'Nov 22 10:00:09 UDM'
  const up = `${at} charon: 05[IKE] <41> CHILD_SA 41{5} established with SPIs c1_i c2_o`
  it('is no trouble of the tunnel', () => {
    expect(causeOf(up, `${at} mca-monitor[911]: unable to connect to controller`)).toBe('ok')
  })
  it.each(['mca-monitor[911]: unable to reach the tunnel', 'charon: 05[IKE] unable to do it'])(
    'may be trouble where it speaks of a tunnel: %s',
    (line) => {
      expect(causeOf(up, `${at} ${line}`)).toBe('unknown')
    }
  )
  it('hides no trouble behind more lines than are kept', () => {
    const others = Array.from({ length: 30 }, () => `${at} mca-monitor[911]: unable to connect`)
    expect(causeOf(up, ...others, `${at} charon: 05[IKE] unable to do it`)).toBe('unknown')
  })
})

describe('another part of the same gateway', () => {
  const up = 'Key Install; ike: Quick Mode completion; peer gateway: 198.51.100.1'
  it.each([
    'type="utm" subtype="ips" level="alert" action="dropped" msg="misc: invalid header"',
    'type="event" subtype="user" user="bob" status="failure" msg="User bob failed"',
    'log_component="Firewall Rule" log_subtype="Denied" status="Deny"',
    'Action: Reject; Product: URL Filtering; Category: Gambling',
    '*Nov 22 10:00:04.123: %TCP-6-BADAUTH: Invalid MD5 digest from 203.0.113.9(179)',
    '2026-11-22 10:00:02 USG %%01ARP/4/DUP(l)[2]:Invalid address. (IP=203.0.113.9)',
    '2026-11-22 10:00:05 error myzyxel Device registration server connection failed'
  ])('is no trouble of the tunnel: %s', (line) => {
    expect(causeOf(up, line)).toBe('ok')
  })
  it.each([
    'type="event" subtype="vpn" level="error" msg="invalid of some kind"',
    'log_component="IPSec" status="Failed" message="invalid of some kind"',
    'Action: Reject; Product: IPSec VPN; invalid of some kind',
    '*Nov 22 10:00:04.123: %CRYPTO-6-NEW: invalid of some kind',
    '2026-11-22 10:00:02 USG %%01IKE/4/NEW(l)[2]:Invalid of some kind.',
    '2026-11-22 10:00:05 error ike invalid of some kind'
  ])('may be its VPN: %s', (line) => {
    expect(causeOf(up, line)).toBe('unknown')
  })
})

describe('a refusal after the peer was authenticated', () => {
  it('is one of phase 2', () => {
    const refused = 'IKEv2-ERROR:: Failed to find a matching policy'
    expect(causeOf(refused)).toBe('ike-proposal-mismatch')
    expect(causeOf("Verification of peer's authentication data PASSED", refused)).toBe(
      'esp-proposal-mismatch'
    )
  })
})

describe('a negotiation that Windows gives up', () => {
  const given = 'Failure Reason: Negotiation timed out'
  it.each([
    ['State: Sent first (SA) payload', 'no-response-udp500'],
    ['State: Sent third (ID) payload', 'natt-udp4500-blocked']
  ])('%s', (state, cause) => {
    expect(causeOf(given, state)).toBe(cause)
  })
})

describe('a DH group that is asked for', () => {
  it('is agreed on where phase 1 came up', () => {
    const asked = 'IKEv2:Processing INVALID_KE_PAYLOAD notify'
    const up = 'IKEv2:Session with IKE ID PAIR (198.51.100.1, 192.0.2.10) is UP'
    const tunnel = '%LINEPROTO-5-UPDOWN: Line protocol on Interface Tunnel1, changed state to up'
    expect(causeOf(asked)).toBe('dh-group-mismatch')
    expect(causeOf(asked, up, tunnel)).toBe('ok')
    expect(causeOf(tunnel)).toBe('unknown')
  })
})

describe('an initiator behind NAT that goes on on UDP 4500', () => {
  const moved =
    'ISAKMP:(7): sending packet to 198.51.100.1 my_port 4500 peer_port 4500 (I) MM_KEY_EXCH'
  const repeated = 'ISAKMP:(7): phase 1 packet is a duplicate of a previous packet.'
  const dead = 'ISAKMP:(7):deleting SA reason "Death by retransmission P1" state (I) MM_KEY_EXCH'
  it('is not heard there where the peer repeats what it sent on UDP 500', () => {
    expect(causeOf(moved, repeated, dead)).toBe('natt-udp4500-blocked')
  })
  it('is heard where the peer speaks from UDP 4500', () => {
    const heard =
      'ISAKMP (7): received packet from 198.51.100.1 dport 4500 sport 4500 (I) MM_KEY_EXCH'
    expect(causeOf(moved, heard, repeated, dead)).not.toBe('natt-udp4500-blocked')
  })
})

describe('a renewal of FortiOS', () => {
  const asked = 'ike 0:hl1:hl1-p2: IPsec SA soft expired'
  const again =
    'ike 0:hl1:7: sent IKE msg (RETRANSMIT_CREATE_CHILD): 192.0.2.10:500->198.51.100.1:500'
  const anew = 'ike 0:hl1:8: sent IKE msg (SA_INIT): 192.0.2.10:500->198.51.100.1:500'
  const up = 'ike 0:hl1:8:hl1-p2:9: added IPsec SA: SPIs=2cc1a0d7/91f0e52b'
  it('is no fault where it is answered', () => {
    expect(causeOf(asked, up)).toBe('ok')
    expect(causeOf(asked, again, up)).toBe('ok')
  })
  it('fails where the peer answers only a new negotiation', () => {
    expect(causeOf(asked, again, anew, up)).toBe('lifetime-rekey')
  })
  it('finds a dead peer where nothing answers any more', () => {
    expect(causeOf(up, asked, again)).toBe('dpd-timeout')
  })
})

describe('proposals of Cisco under their heading', () => {
  const lists = (group: string, cipher: string) => [
    'IKEv2-PROTO-1: (618): Received Policies:',
    `Proposal 1:  ${cipher} SHA256 SHA256 DH_GROUP_MODP/Group ${group}`,
    'IKEv2-PROTO-1: (618): Failed to find a matching policy',
    'IKEv2-PROTO-1: (618): Expected Policies:',
    'Proposal 1:  AES-CBC-256 SHA256 SHA256 DH_GROUP_MODP/Group 14',
    'Proposal 2:  AES-CBC-256 SHA256 SHA256 DH_GROUP_ECP/Group 19',
    'IKEv2-PROTO-5: (618): Failed to verify the proposed policies'
  ]
  it('are compared line by line', () => {
    expect(causeOf(...lists('2', 'AES-CBC-256'))).toBe('dh-group-mismatch')
    expect(causeOf(...lists('14', '3DES'))).toBe('ike-proposal-mismatch')
  })
})

describe('a collision of two renewals of AWS', () => {
  const collided =
    '{"details":"AWS tunnel (CHILD_SA) redundant SA is being deleted due to detected collision"'
  it('came to a good end where both phases stand', () => {
    const states = '"ike_phase1_state":"established","ike_phase2_state":"established"}'
    expect(causeOf(`${collided},${states}`)).toBe('ok')
  })
  it('is a cause where no tunnel is seen to stand', () => {
    expect(causeOf(`${collided}}`)).toBe('lifetime-rekey')
  })
})

describe('a client program', () => {
  const silent = 'gateway not responding'
  it.each([
    ['dpd-timeout', ['bringing up tunnel ...', 'tunnel enabled', silent, 'tunnel disabled']],
    ['no-response-udp500', ['bringing up tunnel ...', silent, 'tunnel disabled']],
    ['no-response-udp500', ['negotiation timout occurred', 'tunnel disabled']],
    ['no-response-udp500', ['Reason: Remote peer is no longer responding.']],
    ['dpd-timeout', ['Your VPN connection is secure.', 'Remote peer is no longer responding.']],
    ['ok', ['Contacting the gateway at 198.51.100.1', 'Your VPN connection is secure.']],
    ['psk-mismatch', ['Invalid hash... may be configured with invalid group password']]
  ] as const)('tells %s', (cause, lines) => {
    expect(causeOf(...lines)).toBe(cause)
  })
})

describe('a first try that came to nothing', () => {
  it.each([
    [
      'IKE phase-1 negotiation is failed. Failed SA: 192.0.2.1[500]-198.51.100.1[500] cookie:1122334455667788:0000000000000000. Due to timeout.',
      'IKE phase-2 negotiation is succeeded. Established SA: 192.0.2.1[500]-198.51.100.1[500]'
    ],
    [
      '[IKEv1]IP = 198.51.100.1, IKE MM Initiator FSM error history: MM_DONE, EV_ERROR-->MM_WAIT_MSG6, EV_TIMEOUT',
      '[IKEv1]IP = 198.51.100.1, PHASE 2 COMPLETED (msgid=c2f4fd9d)'
    ],
    [
      'ISAKMP:(7): IPSec policy invalidated proposal with error 256',
      'ISAKMP:(7):Old State = IKE_QM_R_QM2  New State = IKE_QM_PHASE2_COMPLETE'
    ]
  ])('is forgiven to who comes up: %s', (tried, up) => {
    expect(causeOf(tried)).not.toBe('ok')
    expect(causeOf(tried, up)).toBe('ok')
  })
})
