import { describe, expect, it } from 'vitest'
import { diagnoseText } from '../../../shared/diagnosis/diagnose'

const causeOf = (...lines: readonly string[]) =>
  diagnoseText(lines.join('\n'), { kind: 'ipsec' }).cause

describe('a certificate of the peer that is not trusted', () => {
  const sent = '13[IKE] <1> received end entity cert "CN=pacs.site.example"'
  const untrusted = "13[IKE] <hl1|1> no trusted ECDSA public key found for 'pacs'"
  it('carries another identity where none was tried', () => {
    expect(causeOf(sent, untrusted)).toBe('id-mismatch')
  })
  it('is of a stranger where it was tried, or where none was sent', () => {
    const tried = '13[CFG] <hl1|1>   using certificate "CN=pacs.site.example"'
    const orphan = '13[CFG] <hl1|1> no issuer certificate found for "CN=pacs.site.example"'
    expect(causeOf(sent, tried, orphan, untrusted)).toBe('auth-type-mismatch')
    expect(causeOf(untrusted)).toBe('auth-type-mismatch')
  })
})

describe('AUTHENTICATION_FAILED', () => {
  const failed = '13[IKE] <hl1|1> received AUTHENTICATION_FAILED notify error'
  const proof = (method: string) => `13[IKE] <hl1|1> authentication of 'hl' (myself) with ${method}`
  it('is hardly a wrong key where this side signed', () => {
    expect(causeOf(proof('RSA signature successful'), failed)).toBe('id-mismatch')
  })
  it('is mostly a wrong key where it used one', () => {
    expect(causeOf(proof('pre-shared key'), failed)).toBe('psk-mismatch')
  })
  it('leaves a key that was compared where it is', () => {
    const compared = "13[IKE] <hl1|1> tried 1 shared key for 'a' - 'b', but MAC mismatched"
    expect(causeOf(proof('RSA signature successful'), compared)).toBe('psk-mismatch')
  })
})

describe('a group that pluto or a router names', () => {
  it.each([
    [
      '"hl1" #1: OAKLEY_GROUP 2 not supported.  Attribute OAKLEY_GROUP_DESCRIPTION',
      'dh-group-mismatch'
    ],
    [
      '"hl1" #1: Oakley Transform [OAKLEY_AES_CBC (128), OAKLEY_MD5, OAKLEY_GROUP_MODP2048] refused',
      'ike-proposal-mismatch'
    ],
    [
      '"hl1" #1: OAKLEY_DES_CBC is not supported.  Attribute OAKLEY_ENCRYPTION_ALGORITHM',
      'ike-proposal-mismatch'
    ],
    [
      'Prase error : DH group of IKEv2 Key Exchange Payload has an unknown value: 31 ',
      'dh-group-mismatch'
    ]
  ])('%s', (line, cause) => {
    expect(causeOf(line)).toBe(cause)
  })
  it('is more than the transform that fell with it', () => {
    const group = '"hl1" #1: OAKLEY_GROUP 2 not supported.  Attribute OAKLEY_GROUP_DESCRIPTION'
    const none = '"hl1" #1: no acceptable Oakley Transform'
    expect(causeOf(group, none)).toBe('dh-group-mismatch')
  })
})

describe('XAuth', () => {
  const asked = '05[ENC] <hl1|1> parsed TRANSACTION request 77 [ HASH CPRQ(X_USER X_PWD) ]'
  const answer = (payloads: string) =>
    `05[ENC] <hl1|1> generating TRANSACTION response 77 [ HASH ${payloads} ]`
  it('is asked for and not configured here', () => {
    expect(causeOf(asked, answer('CP'))).toBe('auth-type-mismatch')
  })
  it('is answered with a user', () => {
    expect(causeOf(asked, answer('CPRP(X_USER X_PWD)'))).toBe('unknown')
  })
})

describe('the script of a tunnel that comes up', () => {
  const up =
    '02[IKE] <hl1|1> CHILD_SA hl1{8} established with SPIs c2_i 0b_o and TS 10.0.0.0/24 === 10.1.0.0/24'
  it('may complain, the tunnel is up', () => {
    expect(causeOf(up, '02[CHD] updown: sh: 0: getcwd() failed: No such file or directory')).toBe(
      'ok'
    )
  })
})
