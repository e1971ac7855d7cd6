import { describe, expect, it } from 'vitest'
import type { GatewayFamily } from '../../../shared/ipsec/gateway-families'
import { severalPlans, textFor, withoutComments } from './gateway-plans'

interface Undoing {
  readonly mark: string
  /** What makes an object: its name, as the undoing line will say it, stands in the first group. */
  readonly makes: RegExp
  readonly undoes: (made: string) => string
}

const no = (made: string) => `no ${made}`
const deleted = (made: string) => `delete ${made}`

const UNDOINGS = {
  'cisco-ios-xe': {
    mark: '!',
    makes:
      /^(crypto ikev2 (?:proposal|policy|keyring|profile) \S+|crypto ipsec (?:transform-set|profile) \S+|interface \S+|ip route .+)/gm,
    undoes: no
  },
  'paloalto-panos': {
    mark: '#',
    makes:
      /^set (network ike crypto-profiles \S+ \S+|network (?:ike gateway|tunnel ipsec|interface tunnel units) \S+|network virtual-router default (?:interface|routing-table ip static-route) \S+|zone \S+|rulebase security rules \S+)/gm,
    undoes: deleted
  },
  'juniper-srx': {
    mark: '#',
    makes:
      /^set (security (?:ike|ipsec) (?:proposal|policy|gateway|vpn) \S+|interfaces st0 unit \d+|security zones security-zone heartlab|security flow tcp-mss ipsec-vpn|routing-options static route \S+|security address-book global address \S+|security policies from-zone \S+ to-zone \S+ policy \S+)/gm,
    undoes: deleted
  },
  'ubiquiti-edgeos': {
    mark: '#',
    makes:
      /^set (vpn ipsec (?:ike-group|esp-group|site-to-site peer) \S+|interfaces vti \S+|protocols static interface-route \S+|firewall options mss-clamp)/gm,
    undoes: deleted
  },
  'windows-rras': {
    mark: '#',
    makes: /^ {2}Name = '(.+)'$/gm,
    undoes: (name: string) => `Remove-VpnS2SInterface -Name '${name}' -Force`
  },
  libreswan: {
    mark: '#',
    makes: /^conn (\S+)$/gm,
    undoes: (name: string) => `ipsec auto --delete ${name}`
  }
} as const satisfies Partial<Record<GatewayFamily, Undoing>>

type Undone = keyof typeof UNDOINGS

function rollbackOf(text: string, mark: string): readonly string[] {
  const lines = text.split('\n')
  const begin = lines.findIndex((line) => line.startsWith(`${mark} Rollback`))
  return lines.slice(begin + 1).map((line) => line.slice(mark.length + 1).trimEnd())
}

describe('the rollback of', () => {
  it.each(Object.keys(UNDOINGS) as Undone[])(
    '%s takes back every object of every plan',
    (family) => {
      const { mark, makes, undoes } = UNDOINGS[family]
      for (const plan of severalPlans()) {
        const text = textFor(family, plan)
        const made = [...withoutComments(text, mark).matchAll(makes)].map((match) => match[1] ?? '')
        expect(made.length).toBeGreaterThan(1)
        expect(rollbackOf(text, mark)).toEqual(
          expect.arrayContaining([...new Set(made)].map(undoes))
        )
      }
    }
  )

  it('the ASA takes back every object of every plan', () => {
    for (const plan of severalPlans()) {
      const text = textFor('cisco-asa', plan)
      const made = (pattern: RegExp) =>
        [...withoutComments(text, '!').matchAll(pattern)].map((match) => match[1] ?? '')
      const undoing = rollbackOf(text, '!')
      for (const one of made(/^(route .+|interface \S+|crypto ipsec profile \S+)$/gm))
        expect(undoing).toContain(`no ${one}`)
      for (const one of made(/^(tunnel-group \S+) type/gm))
        expect(undoing).toContain(`clear configure ${one}`)
      expect(undoing).toContain('clear configure group-policy HEARTLAB-POLICY')
      expect(undoing).toContain('no crypto ipsec ikev2 ipsec-proposal HEARTLAB-ESP')
      expect(undoing).toContain('no crypto ikev2 policy 10')
    }
  })

  it('FortiOS deletes every entry of every table', () => {
    for (const plan of severalPlans()) {
      const text = textFor('fortinet-fortios', plan)
      const made = entriesOf(withoutComments(text, '#').split('\n'), 'edit')
      const gone = entriesOf(rollbackOf(text, '#'), 'delete')
      expect([...gone].sort()).toEqual([...made].sort())
    }
  })

  it('RouterOS finds by name or comment whatever was added', () => {
    const text = textFor('mikrotik-routeros')
    const undoing = rollbackOf(text, '#').join('\n')
    const added = withoutComments(text, '#').matchAll(/^(\/ip .+?) add .*$/gm)
    for (const [line, path = ''] of added) {
      const comment = /comment="([^"]+)"/.exec(line)?.[1]
      const removes = undoing.split('\n').find((one) => one.startsWith(`${path} remove`)) ?? ''
      const wanted = /comment[~=]"([^"]+)"/.exec(removes)?.[1]
      const named = /name=([\w-]+)\]/.exec(removes)?.[1]
      const list = /list~"\^([\w-]+)"/.exec(removes)?.[1]
      const found = list ? `list=${list}` : `name=${named ?? '?'}`
      expect(wanted ? comment?.startsWith(wanted) : line.includes(found)).toBe(true)
    }
  })

  it.each([
    ['cisco-ios-xe', '!', 'configure terminal', ['end', 'write memory']],
    ['cisco-asa', '!', 'configure terminal', ['end', 'write memory']],
    ['paloalto-panos', '#', 'configure', ['commit', 'exit']],
    ['juniper-srx', '#', 'configure', ['commit', 'exit']],
    ['ubiquiti-edgeos', '#', 'configure', ['commit', 'save', 'exit']]
  ] as const)(
    '%s enters its mode, keeps what it did and leaves',
    (family, mark, enters, leaves) => {
      const text = textFor(family)
      const undoing = rollbackOf(text, mark).filter((line) => line !== '')
      expect(withoutComments(text, mark).trim().split('\n')[0]).toBe(enters)
      expect(undoing[0]).toBe(enters)
      expect(undoing.slice(-leaves.length)).toEqual(leaves)
    }
  )

  it.each(['strongswan', 'libreswan'] as const)('%s takes the firewall’s rules out', (family) => {
    for (const plan of severalPlans()) {
      const text = textFor(family, plan)
      const rules = [...text.matchAll(/^# iptables -t mangle -A (.+)$/gm)].map(([, rule]) => rule)
      const ways = plan.remoteCidrs.flatMap((cidr) => [`-d ${cidr} `, `-s ${cidr} `])
      for (const way of ways) expect(rules.some((rule) => rule?.includes(way))).toBe(true)
      expect(rollbackOf(text, '#')).toEqual(
        expect.arrayContaining(rules.map((rule) => `iptables -t mangle -D ${rule ?? ''}`))
      )
    }
  })
})

/** `vpn ipsec phase1-interface "heartlab-1"`: the tables' entries that lines of FortiOS make or delete. */
function entriesOf(lines: readonly string[], verb: 'edit' | 'delete'): readonly string[] {
  let table = ''
  return lines.flatMap((line) => {
    table = /^config (.+)$/.exec(line.trim())?.[1] ?? table
    const entry = new RegExp(`^${verb} (\\S+)$`).exec(line.trim())?.[1]
    return entry === undefined ? [] : [`${table} ${entry}`]
  })
}
