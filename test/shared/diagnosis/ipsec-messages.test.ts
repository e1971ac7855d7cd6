import { describe, expect, it } from 'vitest'
import { diagnoseText } from '../../../shared/diagnosis/diagnose'

const causeOf = (...lines: readonly string[]) =>
  diagnoseText(lines.join('\n'), { kind: 'ipsec' }).cause

describe('a notification', () => {
  it.each([
    ['UNSUPPORTED_EXCHANGE_TYPE', 'ike-version-mismatch'],
    ['ATTRIBUTES_NOT_SUPPORTED', 'ike-proposal-mismatch'],
    ['INVALID_CERTIFICATE', 'auth-type-mismatch'],
    ['INVALID_SIGNATURE', 'auth-type-mismatch'],
    ['PAYLOAD_MALFORMED', 'psk-mismatch'],
    ['INVALID_HASH_INFORMATION', 'psk-mismatch'],
    ['INVALID_SPI', 'lifetime-rekey'],
    ['INVALID_IKE_SPI', 'lifetime-rekey'],
    ['NO_ADDITIONAL_SAS', 'traffic-selector-mismatch'],
    ['INVALID_SELECTORS', 'traffic-selector-mismatch'],
    ['UNEXPECTED_NAT_DETECTED', 'natt-udp4500-blocked']
  ])('%s is known however a gateway writes it', (name, cause) => {
    expect(causeOf(`the peer sent ${name}`)).toBe(cause)
    expect(causeOf(`notification ${name.replaceAll('_', '-')} received`)).toBe(cause)
    expect(causeOf(`Notify message: ${name.toLowerCase().replaceAll('_', ' ')}`)).toBe(cause)
  })
  it('of an SA that is gone does no harm before the tunnel comes up', () => {
    const up =
      '05[IKE] <a|1> CHILD_SA a{1} established with SPIs c1_i c2_o and TS 10.1.0.0/24 === 10.2.0.0/16'
    expect(causeOf('the peer sent INVALID_SPI', up)).toBe('ok')
  })
})

describe('words of other programs', () => {
  const up =
    '05[IKE] <a|1> CHILD_SA a{1} established with SPIs c1_i c2_o and TS 10.1.0.0/24 === 10.2.0.0/16'
  it.each([
    'Nov 22 08:00:01 gw curl[7]: getaddrinfo: Temporary failure in name resolution',
    'Nov 22 08:00:01 gw nginx: client sent invalid certificate',
    'Nov 22 08:00:01 gw dovecot[9]: imap-login: Authentication failed',
    '%SEC_LOGIN-4-LOGIN_FAILED: Login failed [user: a] [Reason: Login Authentication Failed]',
    ' certificate self-signed 01',
    'crypto pki certificate chain TP-self-signed-1'
  ])('do no harm: %s', (line) => {
    expect(causeOf(up, line)).toBe('ok')
  })
  it('leave a name that does not resolve what it is', () => {
    const name = "05[LIB] resolving 'vpn.example' failed: Temporary failure in name resolution"
    const aborted = '05[IKE] unable to resolve vpn.example, initiate aborted'
    expect(causeOf(name, aborted)).toBe('no-response-udp500')
  })
})

describe('what is said of a certificate', () => {
  it.each([
    'the certificate of the peer has expired',
    'certificate validation failed',
    'IKE gateway: cert untrusted',
    'failed to verify the remote certificate'
  ])('%s', (line) => {
    expect(causeOf(line)).toBe('auth-type-mismatch')
  })
  it.each([
    'no CRL for the certificate was found',
    'loaded certificate "CN=a" from cert.pem',
    'sending certificate request for unknown CA'
  ])('%s is no fault', (line) => {
    expect(causeOf(line)).toBe('unknown')
  })
})

describe('single messages', () => {
  it.each([
    [
      '%ASA-3-713048: IKE Error: Phase 1 failure: no matching phase 1 policy',
      'ike-proposal-mismatch'
    ],
    ['%ASA-5-713904: Received encrypted packet with no matching SA, dropping', 'lifetime-rekey'],
    ['%ASA-4-713157: Timed out on initial contact to server 198.51.100.2', 'no-response-udp500'],
    [
      '%ASA-3-713212: Could not add route for L2L peer coming in on a dynamic map.',
      'routing-conflict'
    ],
    [
      "%ASA-5-713257: Phase 2 failure: Mismatched attribute types for class Encryption Algorithm: Rcv'd: AES-256 Cfg'd: AES-128",
      'esp-proposal-mismatch'
    ],
    [
      "%ASA-5-713257: Phase 1 failure: Mismatched attribute types for class Encryption Algorithm: Rcv'd: AES-256 Cfg'd: AES-128",
      'ike-proposal-mismatch'
    ],
    [
      "%ASA-5-713257: Phase 2 failure: Mismatched attribute types for class Encapsulation Mode: Rcv'd: UDP Tunnel(NAT-T) Cfg'd: Tunnel",
      'natt-udp4500-blocked'
    ],
    [
      '%CRYPTO-5-IKMP_INVAL_CERT: Certificate received from 198.51.100.2 is bad: CA request failed!',
      'auth-type-mismatch'
    ],
    [
      '%ASA-4-106023: Deny udp src outside:198.51.100.2/500 dst inside:203.0.113.1/500 by access-group "outside"',
      'no-response-udp500'
    ],
    [
      '%ASA-7-713222: Static Crypto Map check, map = m, seq = 20, ACL does not match proxy IDs src:10.2.0.0 dst:10.1.0.0',
      'traffic-selector-mismatch'
    ],
    ['%ASA-5-752016: IKEv2 was successful at setting up a tunnel. Map Tag = m.', 'ok'],
    ['ISAKMP:(1001):Peers_alive: no ack, deleting SA', 'dpd-timeout'],
    ['IPSEC(initialize_sas): invalid proxy IDs', 'traffic-selector-mismatch'],
    ['ike 0:site:5: parse error', 'psk-mismatch'],
    [
      'ike 0:site:5: sent IKE msg (RETRANSMIT_SA_INIT): 203.0.113.1:500->198.51.100.2:500, len=344',
      'no-response-udp500'
    ],
    ['ipsec,error 198.51.100.2 digest mismatch', 'psk-mismatch'],
    [
      'IKE phase-1 negotiation failed. Reason=Received AES key length 128, expecting 256',
      'ike-proposal-mismatch'
    ],
    ['"details": "DENIED due to: as-path contains our own AS"', 'routing-conflict'],
    [
      'AWS tunnel detected that the proposed Phase 1 parameters do not match',
      'ike-proposal-mismatch'
    ],
    [
      'kernel: [UFW BLOCK] IN=eth0 OUT= SRC=198.51.100.2 DST=203.0.113.1 LEN=556 PROTO=UDP SPT=500 DPT=500 LEN=536',
      'no-response-udp500'
    ],
    [
      'kernel: DROP IN=eth0 OUT= SRC=198.51.100.2 DST=203.0.113.1 LEN=556 PROTO=UDP SPT=4500 DPT=4500 LEN=536',
      'natt-udp4500-blocked'
    ],
    [
      'kernel: [UFW BLOCK] IN=eth0 OUT= SRC=198.51.100.2 DST=203.0.113.1 PROTO=ESP SPI=0x1',
      'natt-udp4500-blocked'
    ],
    ['ikev2_ike_auth_recv: no compatible policy found', 'id-mismatch'],
    ['"site" #3: Can\'t find the private key from the NSS CERT (err -12285)', 'auth-type-mismatch'],
    ['"site" #9: CHILD SA to rekey #7 vanished abort this exchange', 'lifetime-rekey'],
    [
      '"site" #2: NSS: shared key calculation using ECP failed: SEC_ERROR_INVALID_KEY',
      'dh-group-mismatch'
    ],
    [
      '"site" #1: received duplicate IKE_SA_INIT request; retransmitting response',
      'no-response-udp500'
    ],
    ['"site" #1: DPD: unexpected R_U_THERE_ACK packet with sequence number 4', 'dpd-timeout']
  ])('%s', (line, cause) => {
    expect(causeOf(line)).toBe(cause)
  })
})

describe('single messages of daemons', () => {
  it.each([
    [
      "06[CFG] selected peer config 'site' unacceptable: insufficient authentication rounds",
      'auth-type-mismatch'
    ],
    ['06[IKE] no XAuth method found', 'auth-type-mismatch'],
    ['06[IKE] applying DH public value failed', 'dh-group-mismatch'],
    ['06[IKE] received invalid DPD sequence number 5 (expected 4), ignored', 'dpd-timeout'],
    ['06[IKE] unable to reestablish IKE_SA due to asymmetric setup', 'lifetime-rekey'],
    ['06[CFG] no virtual IP found for %any requested by site', 'traffic-selector-mismatch'],
    ['06[CFG] no acceptable ENCRYPTION_ALGORITHM found', 'ike-proposal-mismatch'],
    ['"site" #1: No RSA private key found', 'auth-type-mismatch'],
    [
      '"site" #1: ESP encryption algorithm TWOFISH is not implemented or allowed',
      'esp-proposal-mismatch'
    ],
    ['"site" #1: kernel: route command returned an error', 'routing-conflict'],
    ['racoon: ERROR: not matched', 'esp-proposal-mismatch'],
    ['racoon: ERROR: self signed certificate(18) at depth:0', 'auth-type-mismatch'],
    ['racoon: ERROR: Key length mismatched: my:256 peer:128', 'esp-proposal-mismatch'],
    ['racoon: ERROR: recvfrom failed. Connection refused', 'no-response-udp500'],
    ["Couldn't parse IKE message from 198.51.100.2[500]. Check the debug logs", 'psk-mismatch'],
    ['Tunnel [site] Phase 1 ID mismatch', 'id-mismatch'],
    ['Sending DPD request 5 times without response, the tunnel is torn down', 'dpd-timeout'],
    ['The IKE failed to find valid machine certificate', 'auth-type-mismatch'],
    ['Dropped a simultaneous phase-2 negotiation from the peer 198.51.100.2:500', 'duplicate-sa'],
    [
      'msg="progress IPsec phase 2" status="failure" exch="CREATE_CHILD" result="ERROR"',
      'esp-proposal-mismatch'
    ],
    [
      'IKEv2-PROTO-5: (2): SM Trace-> SA: MsgID = 00000000 CurState: I_WAIT_INIT Event: EV_RE_XMT',
      'no-response-udp500'
    ],
    [
      'IKEv2-PLAT-2: (1): session manager killed ikev2 tunnel. Reason: Internal Error',
      'traffic-selector-mismatch'
    ],
    ['received duplicate fragment #4', 'natt-udp4500-blocked'],
    [
      'ERROR: netlink response for Add SA esp.98e5e6ee@198.51.100.2: File exists (errno 17)',
      'duplicate-sa'
    ],
    [
      '002 "site" #1: deleting state (STATE_MAIN_I3) aged 34.320s and NOT sending notification',
      'natt-udp4500-blocked'
    ]
  ])('%s', (line, cause) => {
    expect(causeOf(line)).toBe(cause)
  })
})

describe('phase 2 of an ASA', () => {
  const ESP = "ESP: Proposal 1:  AES-CBC-256 SHA256 Don't use ESN"
  it('is what its policies are of', () => {
    const refused = 'IKEv2-PROTO-1: (19): Failed to find a matching policy'
    expect(causeOf('IKEv2-PROTO-1: (19): Received Policies:', ESP, refused)).toBe(
      'esp-proposal-mismatch'
    )
    expect(
      causeOf('IKEv2-PLAT-2: (27): Crypto Map: No proxy match on map M seq 1', ESP, refused)
    ).toBe('traffic-selector-mismatch')
  })
  it('is up where its key is taken in, whoever closes it later on purpose', () => {
    const active = 'IKEv2-PLAT-2: Received PFKEY Active SA for SPI 0xE0461827, error FALSE'
    const closed =
      'Sending Delete Reason Notify with error code : IKEV2_DELETE_BY_USER_COMMAND severity: INFORMATIONAL'
    expect(causeOf(active, closed)).toBe('ok')
  })
})

describe('who asks in both versions', () => {
  const up =
    '"site" #2: responder established Child SA using #1; IPsec tunnel [10.1.0.0/24===10.2.0.0/16] {ESPinUDP=>0x1 <0x2 NATD=198.51.100.2:4500}'
  const old =
    'packet from 203.0.113.77:500: ignoring IKEv1 packet as global policy is set to silently drop all IKEv1 packets'
  const young =
    'packet from 203.0.113.77:500: responding to IKE_SA_INIT request with Message ID 0 with unencrypted notification NO_PROPOSAL_CHOSEN, no suitable connection found with IKEv2 policy'
  it('beside a standing tunnel is no peer', () => {
    expect(causeOf(up, old, old, young)).toBe('unknown')
    expect(causeOf(up, old, old)).toBe('ike-version-mismatch')
    expect(causeOf(up, ...[1, 2, 3, 4, 5].flatMap(() => [old, young]))).not.toBe('unknown')
  })
})

describe('an IKE SA that this side closes', () => {
  const at = (time: string, text: string) => `Apr  2 ${time} gw charon: 14[IKE] ${text}`
  const up = at(
    '14:12:30',
    'CHILD_SA a{1} established with SPIs c1_i b9_o and TS 10.1.0.0/24 === 10.2.0.0/16'
  )
  const closes = (time: string, number: number, peer = '198.51.100.2') =>
    at(time, `deleting IKE_SA a[${number}] between 203.0.113.1[a]...${peer}[b]`)
  it('leaves no tunnel', () => {
    expect(causeOf(up, closes('14:15:55', 1))).toBe('unknown')
    expect(causeOf(closes('14:10:55', 1), up)).toBe('ok')
  })
  it('together with the renewed one shows lifetimes that do not fit', () => {
    expect(causeOf(up, closes('14:15:55', 1), closes('14:15:55', 2))).toBe('lifetime-rekey')
    expect(causeOf(up, closes('14:15:55', 1), closes('14:45:55', 2))).toBe('unknown')
    const other = closes('14:15:55', 2, '192.0.2.9')
    expect(causeOf(up, closes('14:15:55', 1), other)).toBe('unknown')
  })
})

describe('two phase 2 of one connection', () => {
  const up = (time: string, number: number, name = 'site') =>
    `Oct 30 15:25:${time}: "${name}" #${number}: IPsec SA established tunnel mode {ESP=>0x1 <0x2}`
  it('in the same moment are one too many', () => {
    expect(causeOf(up('13.822', 88), up('13.868', 87))).toBe('duplicate-sa')
    expect(causeOf(up('13.822', 88), up('13.868', 87, 'other'))).toBe('ok')
    expect(causeOf(up('13.822', 88), up('43.868', 89))).toBe('ok')
  })
})

describe('a password that is refused', () => {
  it('was answered, though the question was asked twice', () => {
    const again = '13[IKE] <a|1> retransmit 1 of request with message ID 3'
    const answer = '09[ENC] <a|1> parsed IKE_AUTH response 3 [ EAP/REQ/MSCHAPV2 ]'
    const failed = '09[IKE] <a|1> EAP_MSCHAPV2 method failed'
    expect(causeOf(again, answer, failed)).not.toBe('dpd-timeout')
  })
})
