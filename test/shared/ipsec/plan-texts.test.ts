import { describe, expect, it } from 'vitest'
import { firewallRules, firewallText } from '../../../shared/ipsec/firewall-rules'
import { GATEWAY_FAMILIES } from '../../../shared/ipsec/gateway-families'
import { gatewayLimits } from '../../../shared/ipsec/gateways/nearest-plan'
import { hideKeys } from '../../../shared/ipsec/hide-keys'
import { emptyTunnel } from '../../../shared/ipsec/plan'
import { recommendProposal, usesProposal } from '../../../shared/ipsec/recommend-proposal'
import { requestSheet } from '../../../shared/ipsec/request-sheet'
import { KEYS, safePlan, textFor } from './gateway-plans'
import { english } from '../../../shared/words/english'

const withDicom = () => ({
  ...safePlan(),
  dicom: {
    outbound: [{ ip: '10.100.0.10', port: 11112 }],
    inbound: [
      { ip: '10.100.0.20', port: 104 },
      { ip: '10.20.0.5', port: 104 }
    ]
  }
})

describe('the firewall rules', () => {
  it('let IKE, NAT traversal and ESP pass both ways between the outside addresses', () => {
    const rules = firewallRules(safePlan())
    expect(rules.map(({ way, what }) => `${way} ${english(what)}`)).toEqual([
      'out UDP 500',
      'out UDP 4500',
      'out IP protocol 50',
      'in UDP 500',
      'in UDP 4500',
      'in IP protocol 50'
    ])
    expect(rules[0]).toMatchObject({ from: '203.0.113.10', to: '198.51.100.1, 198.51.100.2' })
  })

  it('name DICOM’s destination out, and HeartLab’s source or the site’s receiver in', () => {
    const [out, source, receiver] = firewallRules(withDicom()).slice(6)
    expect(out).toMatchObject({ way: 'out', to: '10.100.0.10', what: 'TCP 11112' })
    expect(source).toMatchObject({ way: 'in', from: '10.100.0.20', what: 'TCP 104' })
    expect(receiver).toMatchObject({ way: 'in', to: '10.20.0.5' })
  })

  it('are a text with a line a rule', () => {
    const text = firewallText(firewallRules(withDicom()), 'Harbour Heart Clinic', 'en')
    expect(text).toContain('for Harbour Heart Clinic')
    expect(text).toContain('7. Outbound: allow TCP 11112 from 10.20.0.0/24, 10.21.0.0/25')
  })

  it('are in German for a German network team', () => {
    const text = firewallText(firewallRules(withDicom()), 'Herzpraxis', 'de')
    expect(text).toContain('Firewall-Antrag: IPSec-Tunnel zu HeartLab für Herzpraxis')
    expect(text).toContain('1. Ausgehend: UDP 500 von 203.0.113.10 nach 198.51.100.1')
    expect(text).not.toMatch(/allow|inside the tunnel/)
  })
})

describe('the request to HeartLab', () => {
  it('gives what the guide asks for and never a key', () => {
    const sheet = requestSheet('Harbour Heart Clinic', safePlan())
    for (const part of ['203.0.113.10', '10.20.0.0/24, 10.21.0.0/25', 'strongSwan', 'AES256'])
      expect(sheet).toContain(part)
    for (const key of KEYS) expect(sheet).not.toContain(key)
  })

  it('leaves lines to fill in', () => {
    expect(requestSheet('', emptyTunnel()).match(/_{8,}/g)).toHaveLength(3)
  })
})

describe('the recommended proposal', () => {
  it.each(GATEWAY_FAMILIES.map(({ id }) => id))('can be met by %s', (family) => {
    const { phase1, phase2, why } = recommendProposal(family)
    expect(gatewayLimits({ ...safePlan(), phase1, phase2 }, family).cannot).toEqual([])
    expect(why.length).toBeGreaterThan(0)
  })

  it('is the safe pick while the gateway is not known', () => {
    expect(usesProposal(safePlan(), recommendProposal(null))).toBe(true)
    expect(usesProposal(safePlan(), recommendProposal('strongswan'))).toBe(false)
  })
})

describe('hidden keys', () => {
  it('leave no key in the text, nor its length', () => {
    const hidden = hideKeys(textFor('cisco-asa'), safePlan())
    for (const key of KEYS) expect(hidden).not.toContain(key)
    expect(hidden).toContain('pre-shared-key ••••••••\n')
  })
})
