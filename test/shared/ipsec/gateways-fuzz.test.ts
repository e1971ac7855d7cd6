import { describe, expect, it } from 'vitest'
import type { GatewayFamily } from '../../../shared/ipsec/gateway-families'
import type { Tunnel } from '../../../shared/ipsec/plan'
import { FAMILIES, severalPlans, textFor } from './gateway-plans'

/** Ours: the link-local pairs inside the tunnels, their mask, "everything", and Meraki's own sender. */
const OURS = [
  ...['169.254.254.1', '169.254.254.2', '169.254.254.5', '169.254.254.6'],
  ...['255.255.255.252', '0.0.0.0', '192.0.2.3']
]

function addressesOf({ site, tunnels, remoteCidrs }: Tunnel): ReadonlySet<string> {
  const networks = [...site.cidrs, ...remoteCidrs].map((cidr) => cidr.split('/')[0] ?? '')
  const masks = [...site.cidrs, ...remoteCidrs].map((cidr) => maskOf(Number(cidr.split('/')[1])))
  return new Set([site.publicIp, ...tunnels.map(({ ip }) => ip), ...networks, ...masks, ...OURS])
}

function maskOf(prefix: number): string {
  const value = prefix === 0 ? 0 : (0xffff_ffff << (32 - prefix)) >>> 0
  return [24, 16, 8, 0].map((shift) => (value >>> shift) & 255).join('.')
}

const HOST_MASK = '255.255.255.255'

describe.each(FAMILIES)('every text for %s', (family: GatewayFamily) => {
  it('holds no address that is neither the plan’s nor one of the few of ours', () => {
    for (const plan of severalPlans()) {
      const known = addressesOf(plan)
      const found = textFor(family, plan).match(/(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.])/g) ?? []
      expect(found.filter((one) => !known.has(one) && one !== HOST_MASK)).toEqual([])
    }
  })

  it('names every network, both ends and both keys of the plan', () => {
    for (const plan of severalPlans()) {
      const text = textFor(family, plan)
      const ends = plan.tunnels.flatMap(({ ip, psk }) => [ip, psk])
      for (const part of [plan.site.publicIp, ...ends, ...plan.site.cidrs, ...plan.remoteCidrs])
        expect(text).toContain(part)
    }
  })

  it('has no line that ends in a space, and no tab', () => {
    expect(textFor(family)).not.toMatch(/[ \t]$|\t/m)
  })

  it('has nothing that a console changes or takes for a call for help', () => {
    for (const plan of severalPlans()) expect(textFor(family, plan)).toMatch(/^[\x20-\x7e\n]*$/)
    const consoles = ['cisco-ios-xe', 'cisco-asa', 'fortinet-fortios', 'mikrotik-routeros']
    if (consoles.includes(family)) expect(textFor(family)).not.toContain('?')
  })
})
