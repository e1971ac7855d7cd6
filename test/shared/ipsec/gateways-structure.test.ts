import { describe, expect, it } from 'vitest'
import { severalPlans, textFor, widePlan, withoutComments } from './gateway-plans'
import type { Tunnel } from '../../../shared/ipsec/plan'
import type { GatewayFamily } from '../../../shared/ipsec/gateway-families'

/** The names that a pattern's first group finds, each once, in order. */
function names(text: string, pattern: RegExp): readonly string[] {
  return [...new Set([...text.matchAll(pattern)].map((match) => match[1] ?? ''))].sort()
}

interface Kind {
  readonly what: string
  readonly defined: RegExp
  readonly used: RegExp
}

function everyObjectIsUsed(family: GatewayFamily, mark: string, kinds: readonly Kind[]): void {
  const text = withoutComments(textFor(family), mark)
  for (const { what, defined, used } of kinds) {
    const made = names(text, defined)
    expect(made.length, what).toBeGreaterThan(0)
    expect(names(text, used), what).toEqual(made)
  }
}

describe('every object that is defined is used, and the reverse', () => {
  it('on IOS XE', () => {
    everyObjectIsUsed('cisco-ios-xe', '!', [
      { what: 'proposal', defined: /^crypto ikev2 proposal (\S+)/gm, used: /^ proposal (\S+)/gm },
      {
        what: 'keyring',
        defined: /^crypto ikev2 keyring (\S+)/gm,
        used: /^ keyring local (\S+)/gm
      },
      {
        what: 'profile',
        defined: /^crypto ikev2 profile (\S+)/gm,
        used: /set ikev2-profile (\S+)/gm
      },
      {
        what: 'transform',
        defined: /transform-set (\S+) esp/gm,
        used: /set transform-set (\S+)/gm
      },
      {
        what: 'ipsec',
        defined: /^crypto ipsec profile (\S+)/gm,
        used: /protection ipsec profile (\S+)/gm
      },
      { what: 'interface', defined: /^interface (\S+)/gm, used: /^ip route \S+ \S+ (\S+)/gm }
    ])
  })

  it('on ASA', () => {
    everyObjectIsUsed('cisco-asa', '!', [
      { what: 'esp', defined: /ipsec-proposal (\S+)$/gm, used: /set ikev2 ipsec-proposal (\S+)/gm },
      {
        what: 'ipsec',
        defined: /^crypto ipsec profile (\S+)/gm,
        used: /protection ipsec profile (\S+)/gm
      },
      { what: 'policy', defined: /^group-policy (\S+)/gm, used: /default-group-policy (\S+)/gm },
      { what: 'name', defined: /^ nameif (\S+)/gm, used: /^route (\S+)/gm },
      { what: 'peer', defined: /^tunnel-group (\S+) type/gm, used: /tunnel destination (\S+)/gm }
    ])
  })

  it('on FortiOS', () => {
    const text = withoutComments(textFor('fortinet-fortios'), '#')
    expect(text.match(/^config /gm)).toHaveLength(text.match(/^end$/gm)?.length ?? 0)
    expect(text.match(/^ {4}edit /gm)).toHaveLength(text.match(/^ {4}next$/gm)?.length ?? 0)
    const addresses = names(text, /edit "(heartlab-(?:local|remote)-\d)"/g)
    const sources = names(text, /set (?:src|dst)addr .*"(heartlab-local-\d|heartlab-remote-\d)"/g)
    expect(addresses).toEqual(expect.arrayContaining([...sources]))
    expect(names(text, /set phase1name "(\S+)"/g)).toEqual(['heartlab-1', 'heartlab-2'])
    expect(names(text, /set device "(\S+)"/g)).toEqual(['heartlab-1', 'heartlab-2'])
    for (const name of names(text, /edit "([^"]+)"/g).filter((one) => /-\d$/.test(one)))
      expect(text.split(`"${name}"`).length, name).toBeGreaterThan(2)
  })

  it('on PAN-OS', () => {
    everyObjectIsUsed('paloalto-panos', '#', [
      {
        what: 'ike',
        defined: /ike-crypto-profiles (\S+) enc/gm,
        used: /ike-crypto-profile (\S+)$/gm
      },
      {
        what: 'esp',
        defined: /ipsec-crypto-profiles (\S+) esp/gm,
        used: /ipsec-crypto-profile (\S+)$/gm
      },
      {
        what: 'gateway',
        defined: /^set network ike gateway (\S+)/gm,
        used: /auto-key ike-gateway (\S+)/gm
      },
      { what: 'unit', defined: /tunnel units (\S+)/gm, used: /tunnel-interface (\S+)/gm },
      { what: 'zone', defined: /layer3 (\S+)$/gm, used: /static-route \S+ interface (\S+)/gm }
    ])
  })

  it('on Junos', () => {
    everyObjectIsUsed('juniper-srx', '#', [
      { what: 'ike', defined: /ike proposal (\S+)/gm, used: /ike policy \S+ proposals (\S+)/gm },
      { what: 'policy', defined: /security ike policy (\S+)/gm, used: /ike-policy (\S+)/gm },
      { what: 'gateway', defined: /security ike gateway (\S+)/gm, used: / ike gateway (\S+)$/gm },
      {
        what: 'esp',
        defined: /ipsec proposal (\S+)/gm,
        used: /ipsec policy \S+ proposals (\S+)/gm
      },
      { what: 'espp', defined: /security ipsec policy (\S+)/gm, used: /ipsec-policy (\S+)/gm },
      { what: 'unit', defined: /st0 unit (\d+)/gm, used: /bind-interface st0\.(\d+)/gm },
      {
        what: 'address',
        defined: /global address (\S+)/gm,
        used: /match (?:source|destination)-address (\S+)/gm
      }
    ])
  })

  it('on RouterOS, with tunnel 2 as a standby', () => {
    everyObjectIsUsed('mikrotik-routeros', '#', [
      { what: 'profile', defined: /profile add name=(\S+)/g, used: / profile=(\S+)/g },
      { what: 'proposal', defined: /proposal add name=(\S+)/g, used: / proposal=(\S+)/g },
      { what: 'peer', defined: /peer add name=(\S+)/g, used: /policy add peer=(\S+)/g },
      { what: 'identity', defined: /peer add name=(\S+)/g, used: /identity add peer=(\S+)/g }
    ])
    const text = withoutComments(textFor('mikrotik-routeros'), '#')
    expect(text.match(/policy add peer=heartlab-1 .*disabled=no/g)).toHaveLength(4)
    expect(text.match(/policy add peer=heartlab-2 .*disabled=yes/g)).toHaveLength(4)
  })

  it('on EdgeOS', () => {
    everyObjectIsUsed('ubiquiti-edgeos', '#', [
      { what: 'ike', defined: /ipsec ike-group (\S+)/gm, used: /peer \S+ ike-group (\S+)/gm },
      { what: 'esp', defined: /ipsec esp-group (\S+)/gm, used: /vti esp-group (\S+)/gm },
      { what: 'vti', defined: /interfaces vti (\S+)/gm, used: /vti bind (\S+)/gm },
      { what: 'route', defined: /interfaces vti (\S+)/gm, used: /next-hop-interface (\S+)/gm }
    ])
  })
})

describe('what would break a firewall that is in use', () => {
  it('is no IKE alone on the SRX’s interface, which would shut out what its zone allows', () => {
    const text = textFor('juniper-srx')
    expect(text).not.toMatch(/interfaces \S+ host-inbound-traffic/)
    expect(text).toMatch(/^set security zones security-zone untrust host-inbound-traffic .*ike$/m)
  })

  it('is no rule of PAN-OS behind one that denies everything', () => {
    const text = textFor('paloalto-panos')
    const rules = names(text, /^set rulebase security rules (\S+)/gm)
    expect(names(text, /^move rulebase security rules (\S+) top$/gm)).toEqual(rules)
  })

  it('is no rule of RouterOS behind Fasttrack, and eight networks a side need no more rules', () => {
    const rules = (plan: Tunnel) =>
      textFor('mikrotik-routeros', plan).match(/^\/ip firewall (?:nat|filter|mangle) add .*$/gm) ??
      []
    const [one, , , eight] = severalPlans()
    expect(rules(eight!).length).toBe(rules(one!).length)
    for (const rule of rules(one!).filter((line) => line.includes('action=accept')))
      expect(rule).toContain('place-before=[:pick [find dynamic=no] 0]')
  })

  it.each([
    ['pfsense', 'Disable Gateway Monitoring'],
    ['opnsense', 'Disable Gateway Monitoring'],
    ['checkpoint', 'Ping: checked only where']
  ] as const)('is no ping of %s to an inside address that nobody has', (family, field) => {
    expect(textFor(family).split(field)).toHaveLength(3)
  })
})

describe('forty networks on each side', () => {
  it.each(['cisco-ios-xe', 'cisco-asa', 'fortinet-fortios', 'paloalto-panos'] as const)(
    'leave no line of %s longer than its console takes',
    (family) => {
      const text = textFor(family, widePlan())
      expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThan(254)
      for (const cidr of [...widePlan().site.cidrs, ...widePlan().remoteCidrs])
        expect(text).toContain(cidr)
    }
  )

  it.each([
    ['fortinet-fortios', /(?:src|dst)addr (.+)$/gm],
    ['paloalto-panos', /HEARTLAB-(?:OUT|IN) (?:source|destination) \[ (.+) \]$/gm]
  ] as const)('are all in the policies of %s, in both directions', (family, members) => {
    const lists = [...textFor(family, widePlan()).matchAll(members)].map((match) => match[1] ?? '')
    const all = lists.flatMap((line) => line.split(' '))
    expect([all.length, new Set(all).size]).toEqual([160, 80])
  })
})

describe('two connections of Libreswan with equal subnets', () => {
  it('are both allowed to overlap: pluto refuses the second otherwise', () => {
    const connections = withoutComments(textFor('libreswan'), '#')
      .split(/^conn /m)
      .slice(1)
    expect(connections).toHaveLength(2)
    for (const one of connections) expect(one).toContain('overlapip=yes')
  })

  it('are changed over by lines that name the interface of each', () => {
    const text = textFor('libreswan')
    const made = names(text, /ipsec-interface=(\d+)/g).map((number) => `ipsec${number}`)
    expect(names(text, /^# ip route replace \S+ dev (\S+) metric 5 /gm)).toEqual(made)
  })
})

describe('the file that pfSense’s sheet offers', () => {
  it('closes what it opens, and has both phases of both tunnels', () => {
    const sheet = textFor('pfsense')
    const file = sheet.slice(sheet.indexOf('<ipsec>'), sheet.indexOf('Rollback:'))
    const open: string[] = []
    for (const [, close, name = ''] of file.matchAll(/<(\/?)([\w-]+)>/g))
      if (close) expect(open.pop()).toBe(name)
      else open.push(name)
    expect(open).toEqual([])
    expect(names(file, /<remote-gateway>([^<]+)</g)).toEqual(['198.51.100.1', '198.51.100.2'])
    expect(file.match(/<mode>vti</g)).toHaveLength(2)
    expect(names(file, /<ikeid>(\d)</g)).toEqual(['1', '2'])
    expect(file).not.toContain('<netbits>')
  })

  it('maps an interface to each routed tunnel, without which pfSense makes none', () => {
    const items = textFor('pfsense').split('<vtimaps>')[1]?.split('</vtimaps>')[0] ?? ''
    for (const key of ['reqid', 'ifnum'])
      expect(names(items, new RegExp(`<${key}>(\\d)<`, 'g'))).toEqual(['1', '2'])
  })
})
