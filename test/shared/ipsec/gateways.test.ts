import { describe, expect, it } from 'vitest'
import { checkTunnel } from '../../../shared/ipsec/check-tunnel'
import { gatewayLimits } from '../../../shared/ipsec/gateways/nearest-plan'
import { writeGatewayConfig } from '../../../shared/ipsec/gateways/write-config'
import { allowedPlans, FAMILIES, KEYS, safePlan, textFor } from './gateway-plans'

const PARTS = [
  '203.0.113.10',
  '198.51.100.1',
  '198.51.100.2',
  ...KEYS,
  '28800',
  '3600',
  '10.20.0.0',
  '10.21.0.0',
  '10.100.0.0',
  '10.101.8.0',
  '1379'
]

describe('a gateway configuration', () => {
  it.each(FAMILIES)('of %s carries both tunnels, keys, lifetimes and all networks', (family) => {
    const text = textFor(family)
    for (const part of PARTS) expect(text, part).toContain(part)
    expect(text).toMatch(/Rollback/)
    expect(text).not.toMatch(/undefined|NaN|\[object/)
  })

  it.each(FAMILIES)(
    'of %s says whose the addresses inside its tunnels are, if it has any',
    (family) => {
      const written = writeGatewayConfig(safePlan(), family)
      const notes = written.ok ? written.value.notes.map(({ id }) => id) : []
      const enters = textFor(family).includes('169.254.254.')
      expect(notes.includes('gateway.inside-addresses')).toBe(enters)
    }
  )

  it('declines the safest plan on no family', () => {
    const declined = FAMILIES.filter((family) => !writeGatewayConfig(safePlan(), family).ok)
    expect(declined).toEqual([])
  })

  it.each(FAMILIES)(
    'of %s is written whole or refused as gateway-cannot, for every plan',
    (family) => {
      let written = 0
      for (const plan of allowedPlans()) {
        const config = writeGatewayConfig(plan, family)
        if (config.ok) {
          written++
          if (/undefined|NaN/.test(config.value.text)) expect(config.value.text).toBe('')
        } else expect(config.problem.map(({ code }) => code)).toEqual(['gateway-cannot'])
      }
      expect(written).toBeGreaterThan(0)
    }
  )

  it.each(FAMILIES)('of %s can be written for the nearest plan that it offers', (family) => {
    for (const plan of allowedPlans()) {
      const { cannot, nearest } = gatewayLimits(plan, family)
      if (cannot.length > 0)
        expect(gatewayLimits({ ...plan, ...nearest }, family).cannot).toEqual([])
    }
  })

  it('is not written for a plan with errors, and the refusal holds no key', () => {
    const plan = { ...safePlan(), remoteCidrs: ['10.20.0.0/16'] }
    const config = writeGatewayConfig(plan, 'cisco-asa')
    expect(config.ok).toBe(false)
    if (!config.ok) expect(config.problem.map(({ code }) => code)).toContain('overlap')
    for (const key of KEYS) expect(JSON.stringify(config)).not.toContain(key)
  })
})

describe('the check of the gateway', () => {
  const codes = (gateway: string, change = {}) =>
    checkTunnel({
      ...safePlan(),
      ...change,
      site: { ...safePlan().site, gateway }
    }).findings.filter(({ code }) => code === 'gateway-cannot')

  it('asks which gateway it is when the plan does not say or names an unknown one', () => {
    expect(codes('')[0]?.title).toMatch(/^Which gateway/)
    expect(codes('cisco')[0]?.fix).toContain('cisco-ios-xe')
  })

  it('names what the family cannot do and the nearest plan', () => {
    const phase1 = { ...safePlan().phase1, encryption: 'AES128-GCM-16', dhGroup: 24 }
    const [finding] = codes('mikrotik-routeros', { phase1 })
    expect(finding?.title).toBe(
      'MikroTik RouterOS 7 cannot do AES128-GCM-16 in phase 1, group 24 in phase 1.'
    )
    expect(finding?.fix).toContain('AES128, SHA2-256, group 14 in phase 1')
  })

  it('warns that an older Meraki carries one tunnel only', () => {
    expect(codes('meraki')[0]).toMatchObject({ severity: 'warn' })
    expect(codes('meraki')[0]?.fix).toContain('19.2.7')
  })

  it('says what even a new Meraki cannot do', () => {
    const phase2 = { ...safePlan().phase2, encryption: 'AES256-GCM-16', dhGroup: 19 }
    const [finding] = codes('meraki', { phase2 })
    expect(finding).toMatchObject({ severity: 'error' })
    expect(finding?.title).toContain('AES256-GCM-16 in phase 2, group 19 in phase 2')
  })

  it('says nothing of a gateway that carries the plan', () => {
    expect(codes('strongswan')).toEqual([])
  })
})
