import { describe, expect, it } from 'vitest'
import { checkTunnel } from '../../../shared/ipsec/check-tunnel'
import type { TunnelCode } from '../../../shared/ipsec/finding'
import type { Tunnel } from '../../../shared/ipsec/plan'
import { safePlan } from './gateway-plans'

/** One fault each, in parts of the plan that do not touch: two of them must both be found. */
const FAULTS: readonly (readonly [TunnelCode, (plan: Tunnel) => void])[] = [
  ['bad-ip', (plan) => (plan.site.publicIp = '203.0.113.010')],
  ['private-public-ip', (plan) => (plan.tunnels[0]!.ip = '100.64.0.9')],
  ['bad-cidr', (plan) => plan.site.cidrs.push('fd00::/8')],
  ['host-bits-set', (plan) => plan.site.cidrs.push('10.30.0.1/24')],
  ['overlap', (plan) => plan.remoteCidrs.push('10.20.0.128/25')],
  ['default-route', (plan) => plan.remoteCidrs.push('0.0.0.0/0')],
  ['bad-psk', (plan) => (plan.tunnels[0]!.psk = 'with a "quote" in it')],
  ['weak-psk', (plan) => (plan.tunnels[1]!.psk = 'heartlab2026')],
  ['unsupported-encryption', (plan) => (plan.phase1.encryption = '3DES')],
  ['unsupported-integrity', (plan) => (plan.phase2.integrity = 'MD5')],
  ['unsupported-dh-group', (plan) => (plan.phase2.dhGroup = 31)],
  ['weak-integrity', (plan) => (plan.phase1.integrity = 'SHA1')],
  ['weak-dh-group', (plan) => (plan.phase1.dhGroup = 2)],
  ['bad-lifetime', (plan) => (plan.phase2.lifetimeSeconds = 86_400)],
  ['wrong-ike-version', (plan) => (plan.ikeVersion = 1)],
  ['wrong-vpn-type', (plan) => (plan.vpnType = 'policy-based')],
  ['bad-dpd', (plan) => (plan.dpdTimeoutSeconds = 10)],
  ['gateway-cannot', (plan) => (plan.site.gateway = 'draytek')],
  ['bad-port', (plan) => (plan.dicom = { outbound: [{ ip: '10.100.0.9', port: 0 }], inbound: [] })]
]

function codesOf(...faults: readonly ((plan: Tunnel) => void)[]): readonly string[] {
  const plan = structuredClone(safePlan())
  for (const fault of faults) fault(plan)
  return checkTunnel(plan)
    .findings.filter(({ severity }) => severity !== 'info')
    .map(({ code }) => code)
    .sort()
}

describe('two faults of a plan', () => {
  it.each(FAULTS)('%s is found alone', (code, fault) => {
    expect(codesOf(fault)).toEqual([code])
  })

  it('are both found, and nothing else, whichever two they are', () => {
    for (const [one, first] of FAULTS)
      for (const [two, second] of FAULTS)
        if (one !== two) expect(codesOf(first, second)).toEqual([one, two].sort())
  })
})
