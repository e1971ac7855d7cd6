import { describe, expect, it } from 'vitest'
import { checkTunnel } from '../../../shared/ipsec/check-tunnel'
import { GATEWAY_FAMILIES } from '../../../shared/ipsec/gateway-families'
import { writeGatewayConfig } from '../../../shared/ipsec/gateways/write-config'
import { english } from '../../../shared/words/english'
import { sayThis, type Saying } from '../../../shared/words/say'
import { isEnglish } from '../words/is-english'
import { allowedPlans } from './gateway-plans'

const FAMILIES = GATEWAY_FAMILIES.map(({ id }) => id)

describe('what is said about a gateway', () => {
  it.each(FAMILIES)('is German for %s, whatever the plan', (family) => {
    const some = allowedPlans().filter((_, index) => index % 7 === 0)
    const sayings = some.flatMap((plan): readonly Saying[] => {
      const written = writeGatewayConfig(plan, family)
      if (written.ok) return written.value.notes
      return written.problem.flatMap(({ said }) => [said.title, said.fix])
    })
    const words = new Set(sayings.map((saying) => sayThis('de', saying)))
    expect(words.size).toBeGreaterThan(0)
    expect([...words].filter(isEnglish)).toEqual([])
  })

  it('is the same in English for people and for scripts', () => {
    const [plan] = allowedPlans()
    for (const family of FAMILIES)
      for (const { title, fix, said } of checkTunnel({
        ...plan!,
        site: { ...plan!.site, gateway: family }
      }).findings)
        expect([title, fix]).toEqual([sayThis('en', said.title), sayThis('en', said.fix)])
    expect(english({ id: 'gateway.screens', values: { gateway: 'Sophos' } })).toMatch(/^Sophos is/)
  })
})
