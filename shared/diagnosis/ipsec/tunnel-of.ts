import type { Hit } from '../hit'
import { addressedText } from './addressed-text'
import type { IpsecRule } from '../rule'

/** How each daemon names the tunnel or the peer that a line speaks of. */
const NAMES: readonly RegExp[] = [
  // charon: `05[IKE] <hl1|3> …`
  /<([^|<>\s]{1,80})\|\d{1,10}>/,
  // pluto: one of many peers of a connection, which is tried as one connection and then as another
  /(?:^|\s)"[^"\s]{1,80}"\[\d{1,6}\] ([\da-f.:]{3,60}?)(?::4?500)? #\d{1,8}:/,
  // pluto: `"hl1"[2] 198.51.100.1 #4: …`, one connection of several as `hl1/0x2`
  /(?:^|\s)"([^"\s]{1,80}?)(?:\/\d{1,3}x\d{1,3})?"(?:\[\d{1,6}\])?[^#"]{0,60}#\d{1,8}:/,
  // FortiOS: `ike 0:hl1:7: …` and the event log’s field
  /\bike (?:V=[^:\s]{1,40}:)?\d{1,4}:([^:\s/]{1,80}):/,
  /\bvpntunnel="(?!N\/A")([^"]{1,80})"/,
  // Junos: `VPN: hl1 Gateway: …`, `VPN hl1 from 198.51.100.1 is up`
  /\bVPN:? (?!Not-Available)(\S{1,80}) (?:Gateway:|from\b)/,
  // ASA, IOS, PAN-OS: by the peer’s address
  /\bRemote:(\d{1,3}(?:\.\d{1,3}){3}):\d/,
  /\bPeer (\d{1,3}(?:\.\d{1,3}){3}):\d/,
  /\bIP = (\d{1,3}(?:\.\d{1,3}){3})\b/,
  /\d\[\d{1,5}\]-(\d{1,3}(?:\.\d{1,3}){3})\[\d{1,5}\]/,
  /\(peer (\d{1,3}(?:\.\d{1,3}){3})\)/,
  /\(local \S{3,45} remote (\d{1,3}(?:\.\d{1,3}){3})\)/,
  /\bremip=(\d{1,3}(?:\.\d{1,3}){3})\b/,
  // pluto’s traffic status: `"hl1"[1] 198.51.100.1, type=ESP, …`, `"hl1", type=ESP, …`
  /"[^"\s]{1,80}"\[\d{1,6}\] ([\da-f.:]{3,60}?), type=ESP\b/,
  /"([^"\s]{1,80})"[^"]{0,60}, type=ESP\b/,
  // WatchGuard: by the pair of addresses, Check Point, Sophos and Azure: by the peer’s
  /\((\d{1,3}(?:\.\d{1,3}){3}<->\d{1,3}(?:\.\d{1,3}){3})\)/,
  /\bpeer[ _]gateway:\s?"?(\d{1,3}(?:\.\d{1,3}){3})\b/,
  /\bRemote:? (\d{1,3}(?:\.\d{1,3}){3})\b/,
  /\bremoteIP:? ?(\d{1,3}(?:\.\d{1,3}){3})\b/,
  // PAN-OS, UniFi
  /\bTunnel (\S{1,60}) is (?:up|down)\b/,
  /\bSite-to-site VPN (\S{1,60}) is (?:up|down)\b/i,
  // ScreenOS: `IKE 198.51.100.1 Phase 1: …`
  /\bIKE <?(\d{1,3}(?:\.\d{1,3}){3})>?:? /,
  // Yamaha
  /\bIP Tunnel\[(\d{1,4})\]/,
  // IOS: whose packet it is that belongs to no SA
  /\binvalid spi .{0,120}\bsrcaddr=(\d{1,3}(?:\.\d{1,3}){3})\b/,
  // SonicWall and Zyxel: by the policy’s name
  /\bVPN Policy: ([^\s;,"]{1,80})/,
  /\bTunnel \[([^\]:]{1,80})/,
  /\[([\w.-]{1,80})\] IKE Packet Retransmit/,
  // racoon and RouterOS: this side’s address and the peer’s, or the peer’s alone
  /\d\[\d{1,5}\]<=>(\d{1,3}(?:\.\d{1,3}){3})\[/,
  /\[(\d{1,3}(?:\.\d{1,3}){3})\] (?:INFO|NOTIFY|WARNING|ERROR): /,
  /\bipsec,\S{1,40} (\d{1,3}(?:\.\d{1,3}){3}) [a-z]/
]

/** The name or peer that a line gives its tunnel; null where it gives none. */
export function tunnelOf(text: string): string | null {
  for (const name of NAMES) {
    const found = name.exec(text)?.[1]
    if (found !== undefined) return found
  }
  return null
}

/** Cisco numbers what it negotiates, and names the peer now and then: `ISAKMP:(1001): sending packet to 192.0.2.45`. */
const CONNECTION =
  /(?:\bISAKMP[\w-]{0,8}:? ?\((?<isakmp>[1-9]\d{0,9}|0:[1-9][\w:]{0,30})\)|\(SESSION ID = (?<session>[1-9]\d{0,9}),)(?:.{0,80}? (?:packet (?:to|from)|authenticated with|packet \[(?:to|from)) (?<name>\d{1,3}(?:\.\d{1,3}){3})\b)?/i

/** charon numbers an IKE SA before it knows its connection (`<3>`, later `<hl1|3>`), iked names the peer now and then. */
const NUMBERED: readonly RegExp[] = [
  /<(?:(?<name>[^|<>\s]{1,80})\|)?(?<number>\d{1,10})>/,
  /\bspi=(?<number>0x[\da-f]{1,16}): (?:.{0,60}?\bpeer (?<name>[\da-f.:]{3,45}):\d{1,5}\b)?/
]

/** racoon: `ESP/Tunnel 203.0.113.10[500]->198.51.100.11[500]`, one SA of either way. */
const ARROW = /\b(\d{1,3}(?:\.\d{1,3}){3})\[\d{1,5}\]->(\d{1,3}(?:\.\d{1,3}){3})\[/

/**
 * The hits of each tunnel in their order, so that the success of one never excuses the failure of another. Lines that
 * name no tunnel (or none yet) belong to all. A log of one tunnel stays whole.
 */
export function byTunnel(hits: readonly Hit<IpsecRule>[]): readonly (readonly Hit<IpsecRule>[])[] {
  const named = new Map<string, string>()
  const texts = hits.map(({ text }) => addressedText(text))
  for (const text of texts) {
    const { name, number } = numbered(text)
    if (name !== undefined && number !== undefined) named.set(number, name)
  }
  const instances = instancesOf(texts)
  const connections = connectionsOf(hits, texts)
  const areMany = new Set(connections.filter(Boolean)).size > 1
  const told = texts.map((text, place) => {
    const number = connections[place] ?? numbered(text).number ?? ''
    const instance = instances.get(PLUTO.exec(text)?.[1] ?? '')
    const own = instance ?? tunnelOf(text) ?? named.get(number) ?? null
    return own ?? (areMany ? (connections[place] ?? null) : null)
  })
  const known = new Set(told)
  const joined = joinNames(texts)
  const keys = told.map((key, place) => {
    const own = key ?? endOf(texts[place] ?? '', known)
    return own === null ? null : (joined.get(own) ?? own)
  })
  const tunnels = [...new Set(keys.filter((key) => key !== null))]
  if (tunnels.length < 2) return [hits]
  return tunnels.map((tunnel) =>
    hits.filter((_, place) => keys[place] === null || keys[place] === tunnel)
  )
}

const PLUTO = /(?:^|\s)"[^"\s]{1,80}"[^#"]{0,60}#(\d{1,8}):/
const INSTANCE = /(?:^|\s)"[^"\s]{1,80}"\[\d{1,6}\] ([\da-f.:]{3,60}?)(?::4?500)? #(\d{1,8}):/

/** The peer of each SA of pluto that is one of many of its connection: later lines give the SA’s number alone. */
function instancesOf(texts: readonly string[]): ReadonlyMap<string, string> {
  const peers = new Map<string, string>()
  for (const text of texts) {
    const [, peer, number] = INSTANCE.exec(text) ?? []
    if (peer !== undefined && number !== undefined) peers.set(number, peer)
  }
  return peers
}

/** Lines that name a tunnel and its peer’s address together: PAN-OS in phase 2 (in phase 1 it names the gateway), FortiOS. */
const BOTH_NAMES: readonly RegExp[] = [
  /\b(?:ike-nego-p2|ikev2-nego-child)-\w{1,20},(?<name>[^,:\s"]{1,80})[,:].{0,300}?\d\[\d{1,5}\]-(?<address>\d{1,3}(?:\.\d{1,3}){3})\[/,
  /\bremip=(?<address>\d{1,3}(?:\.\d{1,3}){3})\b.{0,400}\bvpntunnel="(?!N\/A")(?<name>[^"]{1,80})"/,
  /\bvpntunnel="(?!N\/A")(?<name>[^"]{1,80})".{0,400}\bremip=(?<address>\d{1,3}(?:\.\d{1,3}){3})\b/
]

/** The name of the tunnel to each address that only one tunnel leads to. */
function joinNames(texts: readonly string[]): ReadonlyMap<string, string> {
  const names = new Map<string, Set<string>>()
  for (const text of texts)
    for (const pattern of BOTH_NAMES) {
      const { name, address } = pattern.exec(text)?.groups ?? {}
      if (name === undefined || address === undefined) continue
      names.set(address, (names.get(address) ?? new Set()).add(name))
    }
  const single = [...names].filter(([, all]) => all.size === 1)
  return new Map(single.map(([address, all]) => [address, [...all].join()]))
}

/** So near to the line of its connection stands what Cisco’s IPsec says of it: `IPSEC(create_sa): sa created`. */
const NEAR = 4
const OF_LINE_BEFORE = /\bIPSEC\(\w{1,60}\):/i

/** The number of the connection that each line of Cisco speaks of. */
function connectionsOf(
  hits: readonly Hit<IpsecRule>[],
  texts: readonly string[]
): readonly (string | null)[] {
  let latest: { readonly line: number; readonly number: string } | null = null
  return hits.map(({ line }, place) => {
    const text = texts[place] ?? ''
    const number = connectionOf(text)?.number
    if (number !== undefined) {
      latest = { line, number }
      return number
    }
    const isNear = latest !== null && Math.abs(line - latest.line) <= NEAR
    return latest && isNear && OF_LINE_BEFORE.test(text) ? latest.number : null
  })
}

function connectionOf(text: string): { readonly name?: string; readonly number: string } | null {
  const { isakmp, session, name } = CONNECTION.exec(text)?.groups ?? {}
  const number = isakmp ?? session
  if (number === undefined) return null
  return { number: `(${number})`, ...(name === undefined ? {} : { name }) }
}

/** The end of an SA that other lines tell to be a peer. */
function endOf(text: string, known: ReadonlySet<string | null>): string | null {
  const [, from = '', to = ''] = ARROW.exec(text) ?? []
  return [from, to].find((end) => known.has(end)) ?? null
}

/** The number that the daemon gives an IKE SA; empty where the line tells none. */
export function numberOfSa(text: string): string {
  return numbered(text).number ?? ''
}

function numbered(text: string): { readonly name?: string; readonly number?: string } {
  for (const pattern of NUMBERED) {
    const found = pattern.exec(text)?.groups
    if (found) return found
  }
  return connectionOf(text) ?? {}
}

/** charon `IKE_SA hl1[7]`, pluto `"hl1" #7: …`: 7; 0 where none is printed. */
export function numberOfIkeSa(text: string): number {
  const [, charon, pluto] = /IKE_SA [^\s[]{1,80}\[(\d{1,10})\]|" ?#(\d{1,10}):/.exec(text) ?? []
  return Number(charon ?? pluto ?? 0)
}

/** racoon tells an IKE SA by its two cookies. */
export function cookiesOf(text: string): string | undefined {
  return /\bspi[:=]\s?([\da-f]{16}:[\da-f]{16})\b/i.exec(text)?.[1]
}
