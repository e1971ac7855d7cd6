import { describe, expect, it } from 'vitest'
import { diagnoseText } from '../../../shared/diagnosis/diagnose'

const UP = [
  "08[IKE] <hl1|3> authentication of '203.0.113.10' with pre-shared key successful",
  '08[IKE] <hl1|3> IKE_SA hl1[3] established between 198.51.100.1[198.51.100.1]...203.0.113.10[203.0.113.10]',
  '08[IKE] <hl1|3> CHILD_SA hl1{3} established with SPIs c1_i c2_o and TS 10.100.0.0/16 === 10.20.0.0/24'
]
const DISPLACED =
  "08[IKE] <hl1|3> destroying duplicate IKE_SA for peer '203.0.113.10', received INITIAL_CONTACT"
const REPEATED = '09[IKE] <hl1|3> received retransmit of request with ID 1, retransmitting response'

describe('a second SA of the same peer', () => {
  it('is a lost answer where the peer repeated its IKE_AUTH before', () => {
    const log = [...UP, REPEATED, REPEATED, DISPLACED, ...UP].join('\n')
    expect(diagnoseText(log, { kind: 'ipsec' }).cause).toBe('natt-udp4500-blocked')
  })
  it('displaces the first where nothing was repeated', () => {
    const { cause, confidence } = diagnoseText([...UP, DISPLACED].join('\n'), { kind: 'ipsec' })
    expect([cause, confidence]).toEqual(['duplicate-sa', 'certain'])
  })
})

describe('another group asked for by pluto', () => {
  const asked = (group: string) =>
    `"hl1"[1] 203.0.113.10 #3: initiator guessed wrong keying material group (${group}); responding with INVALID_KE_PAYLOAD requesting MODP2048\n"hl1"[1] 203.0.113.10 #3: responding to IKE_SA_INIT message (ID 0) from 203.0.113.10:500 with unencrypted notification INVALID_KE_PAYLOAD`
  it('is no fault where our own probe asked with group 1', () => {
    const up = '"hl1"[1] 203.0.113.10 #5: responder established Child SA using #4; IPsec tunnel'
    expect(diagnoseText(`${asked('MODP768')}\n${up}`, { kind: 'ipsec' }).cause).toBe('ok')
  })
  it('is the cause for any other group', () => {
    expect(diagnoseText(asked('MODP1536'), { kind: 'ipsec' }).cause).toBe('dh-group-mismatch')
  })
})

describe('the mend of a group that differs', () => {
  const where = (log: string) => diagnoseText(log, { kind: 'ipsec' }).candidates[0]?.fix?.where
  it.each([
    'ipsec,error 192.0.2.1 pfs group mismatch: mine 2048, peer 1024',
    '11[CFG] <hl1|1> received proposals: ESP:AES_CBC_256/HMAC_SHA2_256_128/MODP_1024/NO_EXT_SEQ\n11[CFG] <hl1|1> configured proposals: ESP:AES_CBC_256/HMAC_SHA2_256_128/MODP_2048/NO_EXT_SEQ'
  ])('is phase 2’s in %s', (log) => {
    expect(where(log)).toBe('gateway:phase2')
  })
  it('is phase 1’s where phase 1 is refused', () => {
    const log =
      '11[CFG] <1> received proposals: IKE:AES_CBC_256/HMAC_SHA2_256_128/PRF_HMAC_SHA2_256/MODP_1024\n11[CFG] <1> configured proposals: IKE:AES_CBC_256/HMAC_SHA2_256_128/PRF_HMAC_SHA2_256/MODP_2048'
    expect(where(log)).toBe('gateway:phase1')
  })
})

const ATTRIBUTES = (group: string, cipher: string) =>
  `ike 0:hl1:1:   type=OAKLEY_ENCRYPT_ALG, val=${cipher}.\nike 0:hl1:1:   type=OAKLEY_GROUP, val=${group}.`

describe('proposals printed one attribute a line', () => {
  const log = (group: string, cipher: string) =>
    `ike 0:hl1:1: incoming proposal:\n${ATTRIBUTES(group, cipher)}\nike 0:hl1:1: my proposal, gw hl1:\n${ATTRIBUTES('MODP2048', 'AES_CBC')}\nike 0:hl1:1: negotiation failure\nike 0:hl1:1: no SA proposal chosen`
  it('name the group where it alone differs', () => {
    expect(diagnoseText(log('MODP1024', 'AES_CBC'), { kind: 'ipsec' }).cause).toBe(
      'dh-group-mismatch'
    )
  })
  it('name phase 1 where the cipher differs', () => {
    expect(diagnoseText(log('MODP2048', '3DES_CBC'), { kind: 'ipsec' }).cause).toBe(
      'ike-proposal-mismatch'
    )
  })
})

describe('the notify’s bytes', () => {
  const dump = (protocol: string) =>
    `"hl1" #1: ignoring informational payload NO_PROPOSAL_CHOSEN, msgid=00000000, length=16\n| ISAKMP Notification Payload\n|   00 00 00 10  00 00 00 01  ${protocol} 04 00 0e`
  it.each([
    ['03', 'esp-proposal-mismatch'],
    ['01', 'ike-proposal-mismatch']
  ])('tell the phase by protocol %s', (protocol, cause) => {
    expect(diagnoseText(dump(protocol), { kind: 'ipsec' }).cause).toBe(cause)
  })
})

describe('Windows’ numbers in any language and export', () => {
  it.each([
    [
      'ipsec',
      'no-response-udp500',
      'Fehler,22.11.2026 08:00:00,RasClient,20227,Keine,"CoId={FACC}: Der Benutzer ""X"" hat eine Verbindung gewählt. Der zurückgegebene Ursachencode lautet: 809."'
    ],
    [
      'ipsec',
      'no-response-udp500',
      '<Event>\n<EventID Qualifiers="0">20227</EventID>\n<Data>HeartLab IKEv2</Data>\n<Data>809</Data>\n</Event>'
    ],
    ['ipsec', 'auth-type-mismatch', '错误 13806: IKE 无法找到有效的计算机证书'],
    [
      'dicom',
      'tls-version',
      'Fehler,22.11.2026 08:00:00,Schannel,36887,Keine,Vom Remoteendpunkt wurde eine Warnung empfangen. Sie hat folgenden für das TLS-Protokoll definierten Code: 70.'
    ],
    [
      'dicom',
      'client-cert-untrusted',
      "<Event><System><Provider Name='Schannel'/><EventID>36887</EventID></System><EventData><Data Name='AlertDesc'>48</Data></EventData></Event>"
    ],
    ['dicom', 'unknown-ca', 'Win32Exception (0x80090325): Die Zertifikatkette ist nicht gültig.'],
    ['dicom', 'hostname-mismatch', 'SEC: HResult=-2146893022, le nom principal cible']
  ] as const)('%s: %s', (kind, cause, log) => {
    expect(diagnoseText(log, { kind }).cause).toBe(cause)
  })
  it('reads no host name error out of a FileNotFoundException', () => {
    const log =
      'Caused by: java.io.FileNotFoundException: /opt/cacerts.jks (No such file or directory)'
    expect(diagnoseText(log, { kind: 'dicom' }).cause).not.toBe('dns')
  })
})
