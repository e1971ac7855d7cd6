import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkTunnel } from '../../../shared/ipsec/check-tunnel'
import { isIpv4, readNetwork } from '../../../shared/ipsec/ipv4'
import { tunnelMtu } from '../../../shared/ipsec/mtu'
import { emptyTunnel, type Tunnel } from '../../../shared/ipsec/plan'

function goodPlan(): Tunnel {
  return {
    ...emptyTunnel(),
    site: { publicIp: '203.0.113.10', cidrs: ['10.20.0.0/24'], gateway: 'strongswan' },
    tunnels: [
      { ip: '198.51.100.1', psk: 'q7Zt3nVx.K9pLw2RmYc8_HdFbTgUe5sA' },
      { ip: '198.51.100.2', psk: 'Wm4kX8vQz_2TnBy6RjLc.PfHs9DgAe3U' }
    ],
    remoteCidrs: ['10.100.0.0/16'],
    dicom: {
      outbound: [{ ip: '10.100.0.10', port: 11112 }],
      inbound: [{ ip: '10.20.0.5', port: 104 }]
    }
  }
}

function changed(change: (plan: Tunnel) => void): Tunnel {
  const plan = structuredClone(goodPlan())
  change(plan)
  return plan
}

function codes(plan: Tunnel): string[] {
  return checkTunnel(plan)
    .findings.filter(({ severity }) => severity !== 'info')
    .map(({ code }) => code)
}

describe('tunnel check', () => {
  it('finds nothing on a right plan but the MTU to set', () => {
    const { verdict, findings } = checkTunnel(goodPlan())
    expect(verdict).toBe('ok')
    expect(findings.map(({ code }) => code)).toEqual(['mtu'])
  })

  const faults: readonly (readonly [string, (plan: Tunnel) => void, readonly string[]])[] = [
    ['a host name as public address', (p) => (p.site.publicIp = 'vpn.clinic.example'), ['bad-ip']],
    ['an octet with a leading zero', (p) => (p.site.publicIp = '203.0.113.010'), ['bad-ip']],
    ['an octet of 256', (p) => (p.tunnels[0]!.ip = '198.51.100.256'), ['bad-ip']],
    ['a space around an address', (p) => (p.tunnels[1]!.ip = ' 198.51.100.2'), ['bad-ip']],
    ['an empty address', (p) => (p.site.publicIp = ''), ['bad-ip']],
    ['an IPv6 address', (p) => (p.site.publicIp = '2001:db8::1'), ['bad-ip']],
    ['a private public address', (p) => (p.site.publicIp = '192.168.1.1'), ['private-public-ip']],
    ['a CGNAT address', (p) => (p.site.publicIp = '100.64.3.4'), ['private-public-ip']],
    ['a loopback address', (p) => (p.site.publicIp = '127.0.0.1'), ['private-public-ip']],
    ['a link-local address', (p) => (p.site.publicIp = '169.254.0.9'), ['private-public-ip']],
    [
      '172.31, the private range’s end',
      (p) => (p.site.publicIp = '172.31.255.1'),
      ['private-public-ip']
    ],
    ['an IPv6 network', (p) => (p.site.cidrs = ['2001:db8::/32']), ['bad-cidr']],
    [
      'a network without prefix',
      (p) => (p.site.cidrs = ['10.20.0.0']),
      ['bad-cidr', 'overlap'].slice(0, 1)
    ],
    ['a prefix of 33', (p) => (p.remoteCidrs = ['10.100.0.0/33']), ['bad-cidr']],
    ['a prefix with a leading zero', (p) => (p.remoteCidrs = ['10.100.0.0/016']), ['bad-cidr']],
    ['no local network', (p) => (p.site.cidrs = []), ['bad-cidr']],
    ['host bits', (p) => (p.site.cidrs = ['10.20.0.7/24']), ['host-bits-set']],
    ['everything as remote network', (p) => (p.remoteCidrs = ['0.0.0.0/0']), ['default-route']],
    [
      'site and remote that overlap',
      (p) => (p.site.cidrs = ['10.20.0.0/24', '10.100.4.0/24']),
      ['overlap']
    ],
    [
      'a local network twice',
      (p) => (p.site.cidrs = ['10.20.0.0/24', '10.20.0.0/24']),
      ['overlap']
    ],
    [
      'a tunnel end inside the remote network',
      (p) => p.remoteCidrs.push('198.51.100.0/24'),
      ['overlap', 'overlap']
    ],
    ['one tunnel only', (p) => p.tunnels.pop(), ['missing-tunnel']],
    ['the same tunnel twice', (p) => (p.tunnels[1]!.ip = '198.51.100.1'), ['same-tunnel-ip']],
    ['no key', (p) => (p.tunnels[0]!.psk = ''), ['bad-psk']],
    ['a key of seven characters', (p) => (p.tunnels[0]!.psk = 'aB3.xY7'), ['bad-psk']],
    [
      'a key of 65 characters',
      (p) => (p.tunnels[0]!.psk = 'aB3.xY7_q'.repeat(8).slice(0, 65)),
      ['bad-psk']
    ],
    [
      'a key with a leading zero',
      (p) => (p.tunnels[0]!.psk = '0q7Zt3nVx.K9pLw2RmYc8'),
      ['bad-psk']
    ],
    ['a key with a quote', (p) => (p.tunnels[0]!.psk = 'q7Zt3nVx"K9pLw2RmYc8'), ['bad-psk']],
    ['a key with a line end', (p) => (p.tunnels[0]!.psk = 'q7Zt3nVxK9pLw2RmYc8\n'), ['bad-psk']],
    ['a key of words', (p) => (p.tunnels[0]!.psk = 'heartlab123'), ['weak-psk']],
    ['a key of one letter', (p) => (p.tunnels[0]!.psk = 'a'.repeat(40)), ['weak-psk']],
    ['the same key twice', (p) => (p.tunnels[1]!.psk = p.tunnels[0]!.psk), ['same-psk']],
    ['3DES', (p) => (p.phase1.encryption = '3DES'), ['unsupported-encryption']],
    ['lower-case AES', (p) => (p.phase2.encryption = 'aes256'), ['unsupported-encryption']],
    ['MD5', (p) => (p.phase2.integrity = 'MD5'), ['unsupported-integrity']],
    ['group 5 in phase 1', (p) => (p.phase1.dhGroup = 5), ['unsupported-dh-group']],
    ['group 31', (p) => (p.phase2.dhGroup = 31), ['unsupported-dh-group']],
    ['group 5 in phase 2', (p) => (p.phase2.dhGroup = 5), ['weak-dh-group']],
    ['group 2 in phase 1', (p) => (p.phase1.dhGroup = 2), ['weak-dh-group']],
    ['SHA1', (p) => (p.phase1.integrity = 'SHA1'), ['weak-integrity']],
    ['phase 1 of an hour', (p) => (p.phase1.lifetimeSeconds = 3600), ['bad-lifetime']],
    ['phase 2 of eight hours', (p) => (p.phase2.lifetimeSeconds = 28800), ['bad-lifetime']],
    ['IKEv1', (p) => (p.ikeVersion = 1), ['wrong-ike-version']],
    ['a policy-based VPN', (p) => (p.vpnType = 'policy-based'), ['wrong-vpn-type']],
    ['DPD of 10 seconds', (p) => (p.dpdTimeoutSeconds = 10), ['bad-dpd']]
  ]

  it.each(faults)('names %s', (_, change, expected) => {
    expect(codes(changed(change))).toEqual(expected)
  })

  it('never quotes a pre-shared key', () => {
    const plan = changed((p) => p.tunnels.forEach((tunnel) => (tunnel.psk = 'canary"key value 1')))
    expect(JSON.stringify(checkTunnel(plan))).not.toContain('canary')
  })

  it('accepts all that the guide’s table allows', () => {
    for (const dhGroup of [14, 15, 16, 17, 18, 19, 20, 21])
      for (const encryption of ['AES128', 'AES128-GCM-16', 'AES256', 'AES256-GCM-16'])
        expect(codes(changed((p) => Object.assign(p.phase1, { dhGroup, encryption })))).toEqual([])
  })
})

describe('IPv4 arithmetic', () => {
  it('agrees with integers on every block', () => {
    const block = fc.tuple(
      fc.integer({ min: 0, max: 2 ** 32 - 1 }),
      fc.integer({ min: 0, max: 32 })
    )
    fc.assert(
      fc.property(block, ([value, prefix]) => {
        const text = [24, 16, 8, 0].map((shift) => (value >>> shift) & 255).join('.')
        const size = 2 ** (32 - prefix)
        const network = readNetwork(`${text}/${prefix}`)
        expect(network?.first).toBe(Math.floor(value / size) * size)
        expect(network?.last).toBe(Math.floor(value / size) * size + size - 1)
      })
    )
  })

  it('refuses what is not four plain octets', () => {
    for (const text of [
      '1.2.3',
      '1.2.3.4.5',
      '01.2.3.4',
      '1.2.3.4 ',
      '1.2.3.-4',
      '0x1.2.3.4',
      '1,2,3,4',
      ''
    ])
      expect(isIpv4(text)).toBe(false)
  })
})

describe('the MTU of the tunnel', () => {
  it.each([
    // The direct values are those of AWS's user guide, "Customer gateway best practices".
    ['AES256-GCM-16', 'SHA2-256', 1438, 1446, 1379],
    ['AES128-GCM-16', 'SHA2-512', 1438, 1446, 1379],
    ['AES256', 'SHA2-256', 1422, 1438, 1379],
    ['AES128', 'SHA1', 1422, 1438, 1379],
    ['AES256', 'SHA2-384', 1422, 1422, 1379],
    ['AES256', 'SHA2-512', 1406, 1422, 1366]
  ])('computes %s with %s', (encryption, integrity, natT, direct, mss) => {
    const plan = changed((p) => Object.assign(p.phase2, { encryption, integrity }))
    expect(tunnelMtu(plan)).toMatchObject({
      natT: { mtu: natT, mss: natT - 40 },
      direct: { mtu: direct, mss: direct - 40 },
      mss
    })
  })
})
