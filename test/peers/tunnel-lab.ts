import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { writeGatewayConfig } from '../../shared/ipsec/gateways/write-config'
import { emptyTunnel, type Tunnel } from '../../shared/ipsec/plan'
import { reportSchema, type Report } from '../../shared/report/report'
import { connectRooms, must, openRoom, whyNoNetwork, type Room } from './namespaces'
import { startStrongSwan, type StrongSwan } from './strongswan'

/*
 * lan – site – isp – { cloud 1, cloud 2 } – vpc. The site has one gateway with both tunnels, the cloud has
 * two endpoints as AWS does. Outside addresses are of RFC 5737.
 */
export const SITE_IP = '203.0.113.10'
export const CLOUD_IPS = ['198.51.100.1', '198.51.100.129'] as const
export const SCP_IP = '10.100.0.10'
export const KEYS = ['aB3dE5gH7jK9mN1pQ3sT5vW7', 'Zy8xW6vU4tS2rQ9pO7nM5lK3'] as const

const CLI = resolve(import.meta.dirname, '../../dist/electron/cli.cjs')
const NAMES = ['lan', 'site', 'isp', 'cloud1', 'cloud2', 'vpc'] as const
export type RoomName = (typeof NAMES)[number]

export interface TunnelLab {
  readonly rooms: Readonly<Record<RoomName, Room>>
  readonly folder: string
  readonly close: () => Promise<void>
}

/** Why the lab cannot be built here, in one line, or null. */
export function whyNoLab(...more: readonly string[]): string | null {
  const missing = whyNoNetwork('charon-systemd', 'swanctl', 'nft', ...more)
  return missing ?? (existsSync(CLI) ? null : 'the command line is not built')
}

/** The plan that both sides agree on, until a test changes one of them. */
export function agreedPlan(change: Partial<Tunnel> = {}): Tunnel {
  return {
    ...emptyTunnel(),
    site: { publicIp: SITE_IP, cidrs: ['10.20.0.0/24'], gateway: 'strongswan' },
    tunnels: CLOUD_IPS.map((ip, index) => ({ ip, psk: KEYS[index] ?? '' })),
    remoteCidrs: ['10.100.0.0/16'],
    ...change
  }
}

/** The rooms and their cables, without any daemon. Everything is taken down again if one step fails. */
export async function buildTunnelLab(): Promise<TunnelLab> {
  const folder = mkdtempSync(join(tmpdir(), 'tunnel-lab-'))
  const opened = await Promise.all(NAMES.map(async (name) => [name, await openRoom()] as const))
  const rooms = Object.fromEntries(opened) as Record<RoomName, Room>
  const close = async () => {
    await Promise.all(opened.map(([, room]) => room.close()))
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    layCables(rooms)
  } catch (error) {
    await close()
    throw error
  }
  return { rooms, folder, close }
}

function layCables({ lan, site, isp, cloud1, cloud2, vpc }: TunnelLab['rooms']): void {
  const end = (room: Room, eth: string, address: string) => ({ room, eth, address })
  connectRooms(end(lan, 'eth0', '10.20.0.5/24'), end(site, 'lan0', '10.20.0.1/24'))
  connectRooms(end(site, 'wan0', `${SITE_IP}/24`), end(isp, 'site0', '203.0.113.1/24'))
  connectRooms(end(isp, 'cloud1', '198.51.100.2/30'), end(cloud1, 'wan0', `${CLOUD_IPS[0]}/30`))
  connectRooms(end(isp, 'cloud2', '198.51.100.130/30'), end(cloud2, 'wan0', `${CLOUD_IPS[1]}/30`))
  connectRooms(end(cloud1, 'vpc0', '10.100.1.1/24'), end(vpc, 'eth1', '10.100.1.2/24'))
  connectRooms(end(cloud2, 'vpc0', '10.100.2.1/24'), end(vpc, 'eth2', '10.100.2.2/24'))
  for (const [room, address] of [
    [vpc, SCP_IP],
    // User-space ESP takes an address of its own out of what it protects.
    [cloud1, '10.100.0.1'],
    [cloud2, '10.100.0.2']
  ] as const)
    must(room, ['ip', 'addr', 'add', `${address}/32`, 'dev', 'lo'])
  const route = (room: Room, to: string, via: string) =>
    must(room, ['ip', 'route', 'add', to, 'via', via])
  route(lan, 'default', '10.20.0.1')
  route(site, 'default', '203.0.113.1')
  route(cloud1, 'default', '198.51.100.2')
  route(cloud2, 'default', '198.51.100.130')
  route(cloud1, SCP_IP, '10.100.1.2')
  route(cloud2, SCP_IP, '10.100.2.2')
  returnThrough({ vpc }, 1)
}

/** Which of the two endpoints the cloud sends its answers through, as its routers do at a failover. */
export function returnThrough({ vpc }: Pick<TunnelLab['rooms'], 'vpc'>, cloud: 1 | 2): void {
  must(vpc, ['ip', 'route', 'replace', '10.20.0.0/24', 'via', `10.100.${cloud}.1`])
}

/** The cloud has no route back to the site. */
export function returnNowhere({ vpc }: Pick<TunnelLab['rooms'], 'vpc'>): void {
  must(vpc, ['ip', 'route', 'del', '10.20.0.0/24'])
}

/** Both strongSwan daemons of the cloud and the site's one; whoever starts them ends them. */
export async function startDaemons({ rooms, folder }: TunnelLab) {
  const start = (name: 'site' | 'cloud1' | 'cloud2') =>
    startStrongSwan(rooms[name], join(folder, name))
  const [site, cloud1, cloud2] = await Promise.all([
    start('site'),
    start('cloud1'),
    start('cloud2')
  ])
  return { site, cloud1, cloud2 } satisfies Record<string, StrongSwan>
}

/** What a cloud endpoint is set to; by default what the agreed plan says of it. */
export interface CloudSettings {
  readonly version: 1 | 2
  readonly proposals: string
  readonly esp: string
  readonly psk: string
  readonly siteId: string
  readonly ownId: string
  readonly ownNetworks: string
  readonly siteNetworks: string
  readonly from: string
  readonly auth: 'psk' | 'pubkey'
}

/** The cloud's side of one tunnel as a swanctl.conf. */
export function cloudConfig(number: 1 | 2, change: Partial<CloudSettings> = {}): string {
  const ip = CLOUD_IPS[number - 1] ?? ''
  const set: CloudSettings = {
    version: 2,
    proposals: 'aes256-sha256-modp2048',
    esp: 'aes256-sha256-modp2048',
    psk: KEYS[number - 1] ?? '',
    siteId: SITE_IP,
    ownId: ip,
    ownNetworks: '10.100.0.0/16',
    siteNetworks: '10.20.0.0/24',
    from: '%any',
    auth: 'psk',
    ...change
  }
  return `connections {
  site {
    version = ${set.version}
    local_addrs = ${ip}
    remote_addrs = ${set.from}
    proposals = ${set.proposals}
    encap = yes
    local {
      auth = psk
      id = ${set.ownId}
    }
    remote {
      auth = ${set.auth}
      id = ${set.siteId}
    }
    children {
      net {
        local_ts = ${set.ownNetworks}
        remote_ts = ${set.siteNetworks}
        esp_proposals = ${set.esp}
      }
    }
  }
}
secrets {
  ike-site {
    secret = "${set.psk}"
    id-1 = ${set.siteId}
    id-2 = ${set.ownId}
  }
}
`
}

/** Puts a rule between site and cloud, or takes every rule away. */
export function filterBetween({ isp }: Pick<TunnelLab['rooms'], 'isp'>, rule: string | null): void {
  must(isp, ['nft', 'flush', 'ruleset'])
  if (rule === null) return
  const lines = [
    'table ip lab {',
    'chain way {',
    'type filter hook forward priority 0;',
    rule,
    '}',
    '}'
  ]
  must(isp, ['nft', '-f', '-'], lines.join('\n'))
  if (!must(isp, ['nft', 'list', 'ruleset']).includes('chain way')) throw new Error('no such rule')
}

/** The provider changes the site's address on the way to the first cloud, as in front of most firewalls. */
export function translateSite({ isp }: Pick<TunnelLab['rooms'], 'isp'>): void {
  const hook = 'type nat hook postrouting priority 100;'
  const lines = ['table ip lab {', 'chain way {', hook, 'oifname "cloud1" masquerade', '}', '}']
  must(isp, ['nft', '-f', '-'], lines.join('\n'))
}

/** The site’s own configuration as the product writes it. */
export function siteConfig(plan: Tunnel): string {
  const written = writeGatewayConfig(plan, 'strongswan')
  if (!written.ok) throw new Error(written.problem.map(({ title }) => title).join(' '))
  return written.value.text
}

/** Runs the built command line in a room, under Node or what is named, and reads the report that it prints. */
export function reportFrom(
  room: Room,
  args: readonly string[],
  runtime: readonly string[] = [process.execPath]
): Report {
  const { out, err } = room.run([...runtime, CLI, ...args, '--json'])
  if (out === '') throw new Error(`no report: ${err}`)
  return reportSchema.parse(JSON.parse(out))
}

export interface SiteProbe {
  /** Goes on to IKE_AUTH, as most tests want. */
  readonly authenticate?: boolean
  /** Bounds each rung, seconds: generous, for busy computers, unless silence is what is expected. */
  readonly patience?: number
  readonly runtime?: readonly string[]
}

/** `tunnel probe` at the site. */
export function probeFromSite(
  { rooms, folder }: TunnelLab,
  plan: Tunnel,
  { authenticate = true, patience = 5, runtime }: SiteProbe = {}
): Report {
  const file = join(folder, 'plan.json')
  writeFileSync(file, JSON.stringify({ tunnel: plan }))
  const consent = authenticate ? ['--authenticate'] : []
  const args = ['tunnel', 'probe', file, '--timeout', `${patience}`, ...consent]
  return reportFrom(rooms.site, args, runtime)
}
