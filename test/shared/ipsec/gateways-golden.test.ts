import { describe, expect, it } from 'vitest'
import type { Tunnel } from '../../../shared/ipsec/plan'
import { FAMILIES, safePlan, textFor } from './gateway-plans'
import { gatewayLimits } from '../../../shared/ipsec/gateways/nearest-plan'

/*
 * What each gateway is given, word for word, reviewed against its vendor's documents (named in each
 * writer). A change of a writer shows here as a change of a text that somebody pastes into a firewall.
 */

/** One network a side, GCM in ESP and an elliptic group where the family has them. */
function strongPlan(family: (typeof FAMILIES)[number]): Tunnel {
  const plan = safePlan()
  const wanted: Tunnel = {
    ...plan,
    site: { ...plan.site, cidrs: ['192.168.10.0/24'] },
    remoteCidrs: ['10.100.0.10/32'],
    phase1: { ...plan.phase1, integrity: 'SHA2-384', dhGroup: 20 },
    phase2: { ...plan.phase2, encryption: 'AES256-GCM-16', integrity: 'SHA2-384', dhGroup: 20 }
  }
  return { ...wanted, ...gatewayLimits(wanted, family).nearest }
}

describe.each(FAMILIES)('the text for %s', (family) => {
  it('is as reviewed for the safest plan', async () => {
    await expect(textFor(family)).toMatchFileSnapshot(`golden/${family}.safe.txt`)
  })

  it('is as reviewed for a plan with GCM and group 20, or the nearest that it can', async () => {
    const text = textFor(family, strongPlan(family))
    await expect(text).toMatchFileSnapshot(`golden/${family}.strong.txt`)
  })
})
