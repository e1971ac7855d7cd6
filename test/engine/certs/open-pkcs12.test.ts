import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPkcs12 } from '../../../electron/engine/certs/open-pkcs12'
import { matcherOf } from '../../../electron/engine/certs/match-key'
import { parseCertificate } from '../../../shared/certs/parse-certificate'
import { havePeer } from '../../peers/have-peer'
import { DEVICE, makeCertificate, makeKey, pem } from './made-certificate'
import * as der from '../../../electron/engine/certs/write-der'

const folder = mkdtempSync(join(tmpdir(), 'p12-'))
const path = (name: string) => join(folder, name)
const key = makeKey('rsa', 2048)
const certificate = makeCertificate({ key, extensions: DEVICE })

beforeAll(() => {
  writeFileSync(path('key.pem'), der.pemOf('PRIVATE KEY', key.pkcs8))
  writeFileSync(path('cert.pem'), pem(certificate))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function run(program: string, ...args: readonly string[]): void {
  execFileSync(program, args, { cwd: folder, stdio: 'pipe' })
}

function exportWith(...options: readonly string[]): Buffer {
  run(
    'openssl',
    ...['pkcs12', '-export', '-inkey', 'key.pem', '-in', 'cert.pem', '-out', 'made.p12'],
    ...(options.includes('-passout') ? [] : ['-passout', 'pass:pulse']),
    ...options
  )
  return readFileSync(path('made.p12'))
}

/** Opens a file and looks whether the very key and certificate come out. */
function expectTheIdentity(bytes: Uint8Array, passwords: readonly (string | null)[]): void {
  const opened = openPkcs12(bytes, passwords)
  expect(opened.kind).toBe('open')
  if (opened.kind !== 'open') return
  const parsed = parseCertificate(opened.certificates[0]?.der ?? new Uint8Array())
  expect(parsed.ok && Buffer.from(parsed.value.der).equals(certificate.der)).toBe(true)
  const matches = matcherOf(opened.privateKeys[0]?.pkcs8Der ?? new Uint8Array())
  expect(parsed.ok && matches(parsed.value)).toBe(true)
}

const SHA1_3DES = ['-keypbe', 'PBE-SHA1-3DES', '-certpbe', 'PBE-SHA1-3DES', '-macalg', 'sha1']

describe.skipIf(!havePeer('openssl'))('a P12 that OpenSSL made', () => {
  it.each<[string, readonly string[]]>([
    ['its default', []],
    ['3DES and SHA-1', SHA1_3DES],
    ['RC2-40, as older Windows exports', ['-legacy']],
    ['RC2-128', ['-legacy', '-certpbe', 'PBE-SHA1-RC2-128', '-keypbe', 'PBE-SHA1-RC2-128']],
    ['RC4-128', ['-legacy', '-certpbe', 'PBE-SHA1-RC4-128', '-keypbe', 'PBE-SHA1-RC4-128']],
    ['two-key 3DES', ['-certpbe', 'PBE-SHA1-2DES', '-keypbe', 'PBE-SHA1-2DES']],
    ['AES-128 and a SHA-512 MAC', ['-certpbe', 'AES-128-CBC', '-macalg', 'sha512']],
    ['a SHA-384 MAC', ['-macalg', 'sha384']],
    ['PBES2 with 3DES', ['-certpbe', 'DES-EDE3-CBC', '-keypbe', 'DES-EDE3-CBC']],
    ['no MAC', ['-nomac']],
    ['no encryption', ['-certpbe', 'NONE', '-keypbe', 'NONE']],
    ['a single round', ['-noiter', '-nomaciter']]
  ])('opens: %s', (_, options) => {
    expectTheIdentity(exportWith(...options), ['wrong', 'pulse'])
  })

  it('opens with an empty password, and tells it from another', () => {
    const bytes = exportWith(...SHA1_3DES, '-passout', 'pass:')
    expectTheIdentity(bytes, ['pulse', ''])
    expect(openPkcs12(bytes, ['pulse', ' ']).kind).toBe('wrong-password')
  })

  it('opens with letters beyond ASCII, in the old encryption and the new', () => {
    const password = 'Größe€'
    expectTheIdentity(exportWith(...SHA1_3DES, '-passout', `pass:${password}`), [password])
    expectTheIdentity(exportWith('-passout', `pass:${password}`), [password])
  })

  it('tells a wrong MAC from a wrong password', () => {
    const bytes = exportWith(...SHA1_3DES)
    bytes[bytes.length - 20] = (bytes[bytes.length - 20] ?? 0) ^ 1
    expect(openPkcs12(bytes, ['pulse']).kind).toBe('mac-mismatch')
    expect(openPkcs12(bytes, ['other']).kind).toBe('wrong-password')
  })

  it('names too many rounds without running them', () => {
    const bytes = exportWith(...SHA1_3DES, '-iter', '600001')
    const start = performance.now()
    expect(openPkcs12(bytes, ['pulse'])).toMatchObject({ kind: 'iterations', count: 600_001 })
    expect(performance.now() - start).toBeLessThan(100)
  })
})

describe.skipIf(!havePeer('certtool'))('a P12 that GnuTLS made', () => {
  it('opens, with its 600,000 rounds', () => {
    const to = ['--to-p12', '--load-certificate', 'cert.pem', '--load-privkey', 'key.pem']
    const named = ['--p12-name', 'VIVID1', '--password', 'pulse', '--outder', '--outfile', 'g.p12']
    run('certtool', ...to, ...named)
    expectTheIdentity(readFileSync(path('g.p12')), ['pulse'])
  })
})

describe.skipIf(!havePeer('pk12util') || !havePeer('openssl'))('a P12 that NSS made', () => {
  it('opens', () => {
    exportWith('-name', 'VIVID1')
    mkdirSync(path('nss'))
    run('certutil', '-N', '-d', 'nss', '--empty-password')
    run('pk12util', '-i', 'made.p12', '-d', 'nss', '-W', 'pulse', '-K', '')
    run('pk12util', '-o', 'n.p12', '-n', 'VIVID1', '-d', 'nss', '-W', 'pulse', '-K', '')
    expectTheIdentity(readFileSync(path('n.p12')), ['pulse'])
  })
})

describe.skipIf(!havePeer('keytool') || !havePeer('openssl'))('a P12 that Java made', () => {
  it('opens', () => {
    exportWith('-name', 'vivid1')
    const from = ['-srckeystore', 'made.p12', '-srcstorepass', 'pulse', '-srcstoretype', 'PKCS12']
    const to = ['-destkeystore', 'j.p12', '-deststorepass', 'pulse1', '-deststoretype', 'PKCS12']
    run('keytool', '-importkeystore', '-noprompt', ...from, ...to)
    expectTheIdentity(readFileSync(path('j.p12')), ['pulse1'])
  })
})

describe('a P12 that nobody here can make', () => {
  it('opens with PBMAC1 (RFC 9579 appendix A.2)', () => {
    const bytes = Buffer.from(RFC_9579_A2, 'base64')
    const opened = openPkcs12(bytes, ['1234'])
    expect(opened.kind).toBe('open')
    expect(opened.kind === 'open' && opened.structure.mac?.kind).toBe('pbmac1')
    expect(openPkcs12(bytes, ['4321']).kind).toBe('wrong-password')
  })

  it('is malformed when it is none', () => {
    expect(openPkcs12(Buffer.from('3003020103', 'hex'), ['pulse']).kind).toBe('malformed')
    expect(openPkcs12(new Uint8Array(), ['pulse']).kind).toBe('malformed')
  })
})

const RFC_9579_A2 = `
MIIKigIBAzCCCgUGCSqGSIb3DQEHAaCCCfYEggnyMIIJ7jCCBGIGCSqGSIb3DQEHBqCCBFMwggRPAgEAMIIESAYJKoZIhvcNAQcB
MFcGCSqGSIb3DQEFDTBKMCkGCSqGSIb3DQEFDDAcBAi4j6UBBY2iOgICCAAwDAYIKoZIhvcNAgkFADAdBglghkgBZQMEASoEEFpH
SS5zrk/9pkDo1JRbtE6AggPgtbMLGoFd5KLpVXMdcxLrT129L7/vCr0B0I2tnhPPA7aFtRjjuGbwooCMQwxw9qzuCX1eH4xK2LUw
6Gbd2H47WimSOWJMaiUbwy4alIWELYufe74kXPmKPCyH92lN1hqu8s0EGhIl7nBhWbFzow1+qpIc9/lpujJowodSY+pNBD8oBeoU
1m6DgOjgc62apL7m0nwavDUqEt7HAqtTBxKxu/3lpb1q8nblXLTqROax5feXErf+GQAqs24hUJIPg3O1eCMDVzH0h5pgZyRN9ZSI
P0HC1i+d1lnbJwHyrAhZv8GMdAVKaXHETbq8zTpxT3UE/LmH1gyZGOG2B21D2dvNDKa712sHOS/t3XkFngHDLx+a9pVftt6p7Nh6
jqI581tb7fyc7HBV9VUc/+xGgPgHZouaZw+I3PUzfjHboyLQer22ndBz+l1/S2GhhZ4xLXg4l0ozkgn7DX92S/UlbmcZam1apjGw
kGY/7ktA8BarNW211mJF+Z+hci+BeDiM7eyEguLCYRdH+/UBiUuYjG1hi5Ki3+42pRZDFZkTHGOrcG6qE2KJDsENj+RkGiylG98v
7flm4iWFVAB78AlAogT38Bod40evR7Okc48sOIW05eCH/GLSO0MHKcttYUQNMqIDiG1TLzP1czFghhG97AxiTzYkKLx2cYfspgg5
PE9drq1fNzBZMUmC2bSwRhGRb5PDu6meD8uqvjxoIIZQAEV53xmD63umlUH1jhVXfcWSmhU/+vV/IWStZgQbwhF7DmH2q6S8itCk
z7J7Byp5xcDiUOZ5Gpf9RJnkDTZoOYM5iA8kte6KCwA+jnmCgstI5EbRbnsNcjNvAT3q/X776VdmnehW0VeL+6k4z+GvQkr+D2sx
PpldIb5hrb+1rcp9nOQgtpBnbXaT16Lc1HdTNe5kx4ScujXOWwfdIy6bR6H0QFq2SLKAAC0qw4E8h1j3WPxll9e0FXNtoRKdsRuX
3jzyqDBrQ6oGskkLwnyMtVjSX+3c9xbFc4vyJPFMPwb3Ng3syjUDrOpU5RxaMEAWt4josadWKEeyIC2FwrS1dzFn/5wv1g7E7xWq
+nLq4zdppsyYOljzNUbhOEtJ2lhme3NJ45fxnxXmrPkugBda1lLf29inVuzuTjwtLjQwGk+usHJm9R/K0hTaSNRgepXnjY0cIgS+
0gEY1/BWk3+Y4GE2JXds2cQToe5rCSYH3QG0QTyUAGvwX6hAlhrRRgUG3vxtYSixQ3UUuwzseQW2SUFLl1611lJ7cQwFSPyr0sL0
p81vdxWiigwjkfPtgljZ2QpmzR5rX2xiqItHDy4E+iVigIYwggWEBgkqhkiG9w0BBwGgggV1BIIFcTCCBW0wggVpBgsqhkiG9w0B
DAoBAqCCBTEwggUtMFcGCSqGSIb3DQEFDTBKMCkGCSqGSIb3DQEFDDAcBAhDiwsh4wt3aAICCAAwDAYIKoZIhvcNAgkFADAdBglg
hkgBZQMEASoEELNFnEpJT65wsXwdfZ1g56cEggTQRo04bP/fWfPPZrTEczq1qO1HHV86j76Sgxau2WQ9OQAG998HFtNqNxO8R66e
n6QFhqpWCI73tSJD+oA29qOsT+Xt2bR2z5+K7D4QoiXuLa3gXv62VkjB0DLCHAS7Mu+hkp5OKCpXCS7fo0OnAiQjM4EluAsiwwLr
Hu7z1E16UwpmlgKQnaC1S44fV9znS9TxofRTnuCq1lupdn2qQjSydOU6inQeKLBflKRiLrJHOobaFmjWwp1UOQAMuZrALhHyIbOF
XMPYk3mmU/1UPuRGcbcV5v2Ut2UME+WYExXSCOYR3/R4UfVkIfEzeRPFs2slJMIDS2fmMyFkEEElBckhKO9IzhQV3koeKUBdM066
ufyax/uIyXPmMiB9fAqbQQ4jkQTT80bKkBAP1Bvyg2L8BssstR5iCoZgWnfA9Uz4RI5GbRqbCz7HiSkuOIowEqOox3IWbXty5VdW
BXNjZBHpbE0CyMLSH/4QdGVw8R0DiCAC0mmaMaZq32yrBR32E472N+2KaicvX31MwB/LkZN46c34TGanL5LJZx0DR6ITjdNgP8Tl
SSrp7y2mqi7VbKp/C/28Cj5r+m++Gk6EOUpLHsZ2d2hthrr7xqoPzUAEkkyYWedHJaoQTkoIisZb0MGlXb9thjQ8Ee429ekfjv7C
QfSDS6KTE/+mhuJ33mPz1ZcIacHjdHhE6rbrKhjSrLbgmrGa8i7ezd89T4EONu0wkG9KW0wM2cn5Gb12PF6rxjTfzypG7a50yc1I
J2Wrm0B7gGuYpVoCeIohr7IlxPYdeQGRO/SlzTd0xYaJVm9FzJaMNK0ZqnZoQMEPaeq8PC3kMjpa8eAiHXk9K3DWdOWYviGVCPVY
IZK6Cpwe+EwfXs+2hZgZlYzcvpUWg60md1PD4UsyLQagaj37ubR6K4C4mzlhFx5NovV/C/KD+LgekMbjCtwEQeWyagev2l9KUEz7
3/BT4TgQFM5K2qZpVamwmsOmldPpekGPiUCu5YxYg/y4jUKvAqj1S9t4wUAScCJx8OvXUfgpmS2+mhFPBiFps0M4O3nWG91Q6mKM
qbNHPUcFDn9P7cUhs1xu3NRLyJ+QIfVfba3YBTV8A6WBYEmL9lxf1uL1WS2Bx6+Crh0keyNUPo9cRjpx1oj/xkInoc2HQODEkvuK
9DD7VrLr7sDhfmJvr1mUfJMQ5/THk7Z+E+NAuMdMtkM2yKXxghZAbBrQkU3mIW150i7PsjlUw0o0/LJvQwJIsh6yeJDHY8mby9mI
deP3LQAFclYKzNwmgwbdtmVAXmQxLuhmEpXfstIzkBrNJzChzb2onNSfa+r5L6XEHNHl7wCwTuuV/JWldNuYXLfVfuv3msfSjSWk
v6aRtRWIvmOv0Qba2o05LlwFMd1PzKM5uN4DDYtsS9A6yQOXEsvUkWcLOJnCs8SkJRdXhJTxdmzeBqM1JttKwLbgGMbpjbxlg3ns
N+Z+sEFox+2ZWOglgnBHj0mCZOiAC8wqUu+sxsLT4WndaPWKVqoRQChvDaZaNOaNqHciF9HPUcfZow+fH8TnSHneiQcDe6XcMhSa
Q2MtpY8/jrgNKguZt22yH9gw/VpT3/QOB7FBgKFIEbvUaf3nVjFIlryIheg+LeiBd2isoMNNXaBwcg2YXukxJTAjBgkqhkiG9w0B
CRUxFgQUwWO5DorvVWYF3BWUmAw0rUEajScwfDBtMEkGCSqGSIb3DQEFDjA8MCwGCSqGSIb3DQEFDDAfBAgUr2yP+/DBrgICCAAC
ASAwDAYIKoZIhvcNAgsFADAMBggqhkiG9w0CCQUABCA5zFL93jw8ItGlcbHKhqkNwbgpp6layuOuxSju4/Vd6QQITk9UIFVTRUQC
AQE=
`
