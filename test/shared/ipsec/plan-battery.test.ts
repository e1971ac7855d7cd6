import { describe, expect, it } from 'vitest'
import { checkTunnel } from '../../../shared/ipsec/check-tunnel'
import { readTunnelPlan } from '../../../shared/ipsec/explain-shape'
import type { Tunnel } from '../../../shared/ipsec/plan'
import { KEYS, safePlan } from './gateway-plans'

/** The errors and warnings of a plan with one change. */
function codes(change: (plan: Tunnel) => void): string {
  const plan = structuredClone(safePlan())
  change(plan)
  const { findings } = checkTunnel(plan)
  return findings
    .filter(({ severity }) => severity !== 'info')
    .map(({ code }) => code)
    .join()
}

const NOT_PUBLIC =
  '10.1.2.3 172.16.0.1 172.31.255.254 192.168.0.1 100.64.0.1 100.127.255.254 127.0.0.1 169.254.10.1 224.0.0.1 255.255.255.255 0.0.0.0 198.18.0.1 240.1.1.1'
const PUBLIC =
  '203.0.113.255 8.8.8.8 100.63.255.255 100.128.0.0 172.15.0.1 172.32.0.1 192.167.1.1 11.0.0.1 169.253.1.1 198.17.0.1 198.20.0.1 192.0.2.7 223.255.255.255 126.1.1.1 128.0.0.1'
const NO_ADDRESS = [
  ...'203.0.113 203.0.113.256 203.0.113.010 203.0.113.10/32 2001:db8::1 ::ffff:1.2.3.4 vpn.example.org 203.0.113.10:500 1.2.3.4.5 -1.2.3.4'.split(
    ' '
  ),
  '',
  ' 203.0.113.10',
  '203.0.113.10 '
]

describe('an outside address', () => {
  it.each(PUBLIC.split(' '))('%s is public', (ip) => {
    expect(codes((plan) => (plan.site.publicIp = ip))).toBe('')
  })
  it.each(NOT_PUBLIC.split(' '))('%s is not public', (ip) => {
    expect(codes((plan) => (plan.site.publicIp = ip))).toBe('private-public-ip')
    expect(codes((plan) => (plan.tunnels[0]!.ip = ip))).toBe('private-public-ip')
  })
  it.each(NO_ADDRESS)('%j is none', (ip) => {
    expect(codes((plan) => (plan.tunnels[1]!.ip = ip))).toBe('bad-ip')
  })
})

describe('a network', () => {
  it.each(['10.20.0.0/31', '10.20.0.4/32', '192.168.0.0/16', '172.16.0.0/12', '5.6.7.0/24'])(
    '%s is one',
    (cidr) => expect(codes((plan) => (plan.site.cidrs = [cidr]))).toBe('')
  )
  it.each([
    ...['', '10.20.0.0', '10.20.0.0/33', '10.20.0.0/024', '10.20.0.0/255.255.255.0', '10.20/16'],
    ...[
      '10.20.0.0 /24',
      '10.20.0.0/24 ',
      '::/0',
      'any',
      '127.0.0.0/8',
      '224.0.0.0/4',
      '1.2.3.4/8/8'
    ]
  ])('%j is none', (cidr) => {
    expect(codes((plan) => (plan.site.cidrs = [cidr]))).toBe('bad-cidr')
  })
  it.each(['0.0.0.0/0', '10.0.0.0/0', '0.0.0.0/1', '128.0.0.0/1'])('%s is the world', (cidr) => {
    expect(codes((plan) => (plan.remoteCidrs = [cidr]))).toBe('default-route')
  })
  it.each(['10.99.0.1/24', '10.99.0.128/24', '10.99.0.1/31'])('%s has host bits', (cidr) => {
    expect(codes((plan) => (plan.remoteCidrs = [cidr]))).toBe('host-bits-set')
  })
  it('is judged with little work of the processor, however long the list', () => {
    const cidrs = Array.from({ length: 4000 }, (_, at) => `10.${20 + (at >> 8)}.${at & 255}.0/24`)
    const started = process.cpuUsage()
    expect(codes((plan) => (plan.site.cidrs = cidrs))).toBe('')
    const twice = codes((plan) => (plan.site.cidrs = cidrs.map(() => '10.20.0.0/24')))
    expect(twice.split(',')).toHaveLength(3999)
    const { user } = process.cpuUsage(started)
    expect(user / 1e6).toBeLessThan(3)
  })
})

describe('a pre-shared key', () => {
  const good = KEYS[0]
  it.each([
    ...['', 'short1', 'a'.repeat(65), ` ${good}`, `${good} `, `${good}\n`, `0${good}`, `é${good}`],
    ...['"', "'", '$', '!', '?', '#', '\\', '-', '/', '`', ';', '\u200b', '\u00a0'].map(
      (odd) => good + odd
    )
  ])('%j is refused', (psk) => {
    expect(codes((plan) => (plan.tunnels[0]!.psk = psk))).toBe('bad-psk')
  })
  it.each([
    ...['password', 'heartlab', '12345678901234567890', 'abcdefghijklmnop', 'HeartLab2026'],
    ...['Passw0rd.Passw0rd', 'cisco123cisco123', 'qwertyuiop123', 'MyPreSharedKey_1', '1q2w3e4r5t']
  ])('%s can be guessed', (psk) => {
    expect(codes((plan) => (plan.tunnels[0]!.psk = psk))).toBe('weak-psk')
  })
})

describe('a phase', () => {
  it.each(['', '3DES', 'AES192', 'AES-256', 'aes256', 'AES256 ', 'AES256-GCM-12'])(
    'has no cipher %j',
    (one) => expect(codes((plan) => (plan.phase2.encryption = one))).toBe('unsupported-encryption')
  )
  it.each(['', 'MD5', 'SHA256', 'sha1', 'SHA-1'])('has no hash %j', (one) => {
    expect(codes((plan) => (plan.phase1.integrity = one))).toBe('unsupported-integrity')
  })
  it.each([0, 1, 5, 13, 25, 31, -14, 14.5])('1 has no group %d', (one) => {
    expect(codes((plan) => (plan.phase1.dhGroup = one))).toBe('unsupported-dh-group')
  })
  it.each([0, -1, 3601, 86400, 3599.5])('2 does not last %d seconds', (one) => {
    expect(codes((plan) => (plan.phase2.lifetimeSeconds = one))).toBe('bad-lifetime')
  })
  it('with GCM in ESP does not use its hash: SHA1 there is no warning', () => {
    const phase = { encryption: 'AES256-GCM-16', integrity: 'SHA1' }
    expect(codes((plan) => Object.assign(plan.phase2, phase))).toBe('')
    expect(codes((plan) => Object.assign(plan.phase1, phase))).toBe('weak-integrity')
  })
})

describe('DICOM’s addresses', () => {
  const inbound = (ip: string, port: number) => (plan: Tunnel) =>
    void (plan.dicom = { outbound: [], inbound: [{ ip, port }] })
  it.each([0, -1, 65536, 1.5])('have no port %d', (port) => {
    expect(codes(inbound('10.20.0.5', port))).toBe('bad-port')
  })
  it('may be HeartLab’s source or the site’s receiver', () => {
    expect(codes(inbound('10.20.0.5', 104)) + codes(inbound('10.100.0.9', 104))).toBe('')
    expect(codes(inbound('10.99.0.5', 104))).toBe('dicom-outside')
  })
})

describe('a plan of the wrong shape', () => {
  const explain = (document: unknown) => {
    const read = readTunnelPlan(document)
    return read.ok ? 'fine' : read.problem
  }
  it('says what is missing and what to write', () => {
    const { phase2: _, ...rest } = safePlan()
    expect(explain({ tunnel: rest })).toMatch(
      /^tunnel\.phase2 is missing: write an object, such as \{"encryption":"AES256"/
    )
  })
  it('says what stands there instead', () => {
    const plan = { ...safePlan(), ikeVersion: '2' }
    expect(explain({ tunnel: plan })).toBe(
      'tunnel.ikeVersion has to be a number without quotes, such as 2, not text in quotes'
    )
  })
  it.each([null, [], 'x', 5, {}])('%j names the tunnel', (document) => {
    expect(explain(document)).toContain('tunnel')
  })
  it('never shows an example of a key', () => {
    const plan = { ...safePlan(), tunnels: [{ ip: '198.51.100.1' }, { ip: '198.51.100.2' }] }
    expect(explain({ tunnel: plan })).toBe(
      'tunnel.tunnels.0.psk is missing: write text in quotes (1 more part is wrong)'
    )
  })
})
