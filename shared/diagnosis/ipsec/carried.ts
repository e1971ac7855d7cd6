import type { Book, Witness } from '../book'
import { witnessOf, type Hit } from '../hit'
import { plainText } from '../plain-text'
import type { IkeEvent, IpsecRule } from '../rule'

const COUNTERS = ['esp-sent', 'esp-unsent', 'esp-received', 'esp-unreceived'] as const
type Counter = (typeof COUNTERS)[number]

/** What is counted of one SA, or of all SAs of one tunnel. */
type Counted = Partial<Record<Counter, Witness>>

/** The last print of each SA’s counters; an SA without a name is a tunnel for itself. */
export interface Carried {
  readonly sas: Map<string, { readonly name: string; readonly counted: Counted }>
  /** The headings above the next counters. */
  peer: string
  flow: string
  isNamedAnew: boolean
  unnamed: number
}

export function noneCarried(): Carried {
  return { sas: new Map(), peer: '', flow: '', isNamedAnew: false, unnamed: 0 }
}

export function noteCarried(carried: Carried, event: IkeEvent, hit: Hit<IpsecRule>): void {
  if (event === 'counted') nameNext(carried, plainText(hit.text))
  const counter = COUNTERS.find((one) => one === event)
  if (counter) count(carried, counter, witnessOf(hit), plainText(hit.text))
}

const PEER = /\bcurrent_peer:? (\S{1,45})|^\s{0,8}Peer: (\S{1,45}) port/
const FLOW =
  /\bident \(addr.{1,40}: \((\S{1,80})\)|IPSEC FLOW: (.{1,120})|^Connection\s{1,8}: (\S{1,80})|\bID: (\d{1,10}),? Virtual|ipsec statistics\s{1,3}(.{1,80})|^\s{0,8}tunnel\s{1,30}(\S{1,80})|^\s{0,8}(\S{1,80}: #\d{1,10}), reqid/i

/** Between the network of this side and the other’s, which follows on the next line. */
const TO = ' > '

function nameNext(carried: Carried, text: string): void {
  const peer = PEER.exec(text)?.slice(1).find(Boolean)
  const flow = FLOW.exec(text)?.slice(1).find(Boolean)
  // A list of sessions names the peer before its flows, a list of SAs after its networks.
  if (/^\s*Peer:/.test(text)) carried.flow = ''
  if (peer !== undefined) carried.peer = peer
  if (flow !== undefined) {
    const near = carried.flow.endsWith(TO) ? carried.flow : ''
    carried.flow = /\blocal\s{1,3}ident/.test(text) ? flow + TO : near + flow
  }
  carried.isNamedAnew = true
}

/** The name of a tunnel and the number of its SA beside the counters: charon and pluto. */
const BESIDE =
  /(?:^|[\s>])(?<child>[\w.-]{1,80})\{(?<number>\d{1,10})\}|#(?<sa>\d{1,10}): "(?<name>[^"\s]{1,80})", type=/
/** swanctl’s: `hl1: #1`. */
const ABOVE = /^(?<name>.{1,80}): #(?<number>\d{1,10})$/

function count(carried: Carried, counter: Counter, witness: Witness, text: string): void {
  const above = `${carried.peer} ${carried.flow}`.trim()
  const told = BESIDE.exec(text)?.groups ?? ABOVE.exec(above)?.groups ?? {}
  const name = told['child'] ?? told['name'] ?? above
  const key = name === '' ? `${carried.unnamed}` : `${name} ${told['number'] ?? told['sa'] ?? ''}`
  const sa = carried.sas.get(key)
  if (sa && !carried.isNamedAnew && !isNextPrint(sa.counted, counter, witness)) {
    sa.counted[counter] = witness
    return
  }
  carried.isNamedAnew = false
  const next = name === '' ? `${++carried.unnamed}` : key
  carried.sas.delete(next)
  carried.sas.set(next, { name, counted: { [counter]: witness } })
}

/** Counters of the same way on another line are those of the next SA, or of the same one a while later. */
function isNextPrint(counted: Counted, counter: Counter, { line }: Witness): boolean {
  const isSent = counter === 'esp-sent' || counter === 'esp-unsent'
  const before = isSent
    ? (counted['esp-sent'] ?? counted['esp-unsent'])
    : (counted['esp-received'] ?? counted['esp-unreceived'])
  return before !== undefined && before.line !== line
}

/** What was counted of a tunnel: its SAs together, since one may be idle while a key is renewed, and the newest alone. */
interface OfTunnel {
  readonly all: Counted
  /** What came up last. */
  readonly newest: Counted
}

function tunnelsOf({ sas }: Carried): readonly OfTunnel[] {
  const tunnels = new Map<string, OfTunnel>()
  for (const [key, { name, counted }] of sas) {
    const tunnel = name === '' ? `#${key}` : name
    tunnels.set(tunnel, { all: { ...tunnels.get(tunnel)?.all, ...counted }, newest: counted })
  }
  return [...tunnels.values()]
}

export interface Traffic {
  /** The last line that shows traffic both ways. */
  readonly bothWays: Witness | null
  /** A line that shows it where nothing went into any tunnel, and nothing came out. */
  readonly idle: Witness | null
  /** Counters that may be an earlier print of others which show traffic both ways, or a newest SA that only sends. */
  readonly doubt: Witness | null
}

/** Blames what goes in at one end of a tunnel and does not come out at the other. */
export function judgeCarried(carried: Carried, blames: Book): Traffic {
  const tunnels = tunnelsOf(carried)
  const all = tunnels.map((one) => one.all)
  const isOneOfMany = carried.unnamed > 1
  let doubt: Witness | null = null
  tunnels.forEach(({ newest }, place) => {
    const counted = all[place] as Counted
    const cut = cutOf(counted)
    // What an older SA carried does not excuse the newest one.
    if (!cut) doubt ??= cutOf(newest)
    else if (isOneOfMany && all.slice(place + 1).some(isBothWays)) doubt ??= cut
    else blameCut(counted, cut, blames)
  })
  const isIdle = all.length > 0 && all.every((one) => one['esp-unsent'] && isNothingSeen(one))
  return {
    bothWays: all.findLast(isBothWays)?.['esp-received'] ?? null,
    idle: isIdle ? (all[0]?.['esp-unsent'] ?? null) : null,
    doubt
  }
}

function cutOf(counted: Counted): Witness | null {
  if (isBothWays(counted) || isNothingSeen(counted)) return null
  return (counted['esp-sent'] ? counted['esp-unreceived'] : counted['esp-unsent']) ?? null
}

function blameCut(counted: Counted, witness: Witness, blames: Book): void {
  if (counted['esp-sent']) {
    blames.blame('routing-conflict', 72, witness, false)
    blames.blame('natt-udp4500-blocked', 66, witness, false)
  } else blames.blame('routing-conflict', 80, witness, false)
}

function isBothWays(counted: Counted): boolean {
  return counted['esp-sent'] !== undefined && counted['esp-received'] !== undefined
}

function isNothingSeen(counted: Counted): boolean {
  return counted['esp-sent'] === undefined && counted['esp-received'] === undefined
}
