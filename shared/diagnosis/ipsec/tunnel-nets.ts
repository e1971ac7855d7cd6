import type { Witness } from '../book'
import { addressNumber, networkOfMask, readNetwork, whyNotPublic } from '../../ipsec/ipv4'

interface Range {
  readonly first: number
  readonly last: number
}

/** The networks at the two ends of the tunnel, as far as the log names them. */
export interface TunnelNets {
  readonly near: Range[]
  readonly far: Range[]
  /** Whether the tunnel may be for all addresses. */
  isForAll: boolean
  /** The routes that are printed and lead past the tunnel. */
  readonly routes: {
    readonly range: Range
    /** The address that packets leave with. */
    readonly source: Range | undefined
    readonly witness: Witness
  }[]
}

export function noNets(): TunnelNets {
  return { near: [], far: [], isForAll: false, routes: [] }
}

const LIST = /(?:\d[\d./|]{6,20}(?:, ?| )?){1,8}/.source
/** Who prints the networks of both ends, this side’s first: charon, pluto old and new, Cisco. */
const ENDS: readonly RegExp[] = [
  /(?<near>\d[\d./]{8,18})===.{1,120}\.\.\..{1,120}===(?<far>\d[\d./]{8,18})/,
  new RegExp(`(?<near>${LIST}) === (?<far>${LIST})`),
  /\[(?<near>\d[\d.-]{14,31}):.{1,20}\] -> \[(?<far>\d[\d.-]{14,31}):/,
  /\bIPSEC FLOW: permit \S{1,20} (?:host )?(?<near>\d[\d./]{6,31}) (?:host )?(?<far>\d[\d./]{6,31})/,
  /\blocal\s{1,3}ident .{1,40}: \((?<near>\d[\d./]{6,40})/,
  /\bremote\s{1,3}ident .{1,40}: \((?<far>\d[\d./]{6,40})/,
  /^\s{2,8}local\s{1,4}(?<near>\d[\d.]{6,14}\/\d{1,2})\b/,
  /^\s{2,8}remote\s{1,4}(?<far>\d[\d.]{6,14}\/\d{1,2})\b/
]

/** Few lines name networks, and the patterns above are slow. */
const MAY_TELL = /===|\] -> \[| ident \(|IPSEC FLOW|^\s{2,8}(?:local|remote)\s/

export function noteNets(nets: TunnelNets, text: string): void {
  if (!MAY_TELL.test(text)) return
  for (const pattern of ENDS) {
    const told = pattern.exec(text)?.groups
    if (!told) continue
    const far = rangesIn(told.far)
    nets.near.push(...rangesIn(told.near).filter((range) => !holdsAll(range)))
    nets.far.push(...far.filter((range) => !holdsAll(range)))
    nets.isForAll ||= far.some(holdsAll)
  }
}

export function noteRoute({ routes }: TunnelNets, witness: Witness): void {
  const [range] = rangesIn(/^\S+/.exec(witness.text)?.[0])
  const [source] = rangesIn(/ src (\d\S{6,14})/.exec(witness.text)?.[1])
  if (range && !holdsAll(range)) routes.push({ range, source, witness })
}

/** A route to where the tunnel leads that does not lead into it; charon’s own sends from this side’s network. */
export function routePastTunnel({ routes, far, near }: TunnelNets): Witness | null {
  const holds = (ranges: readonly Range[], one: Range) =>
    ranges.some(({ first, last }) => first <= one.first && one.last <= last)
  const past = routes.find(
    ({ range, source }) =>
      holds(far, range) && !holds(near, range) && !(source && holds(near, source))
  )
  return past?.witness ?? null
}

const IPV4 = /\d{1,3}(?:\.\d{1,3}){3}/.source
/** `10.1.0.0/24`, `10.1.0.0/255.255.255.0`, `10.1.0.0-10.1.0.255`. */
const RANGE = new RegExp(`(${IPV4})(?:/(${IPV4})|/(\\d{1,2})(?!\\d)|-(${IPV4}))?`, 'g')

function rangesIn(text = ''): Range[] {
  return [...text.matchAll(RANGE)].flatMap(([, address = '', mask, prefix, last]) => {
    const written = mask === undefined ? `${address}/${prefix ?? 32}` : networkOfMask(address, mask)
    const range =
      last === undefined
        ? readNetwork(written ?? '')
        : { first: addressNumber(address), last: addressNumber(last) }
    return range ? [range] : []
  })
}

/** A tunnel of routes is for all addresses: that tells of none whether it is behind it. */
function holdsAll({ first, last }: Range): boolean {
  return first === 0 && last === 2 ** 32 - 1
}

/**
 * Where an address lies: behind the tunnel, beside it (this side’s own or the internet’s), in a network of neither end, or
 * nobody tells.
 */
export type Place = 'behind' | 'beside' | 'uncovered' | 'untold'

export function placeOf({ near, far, isForAll }: TunnelNets, address: string): Place {
  if (!ADDRESS.test(address)) return 'untold'
  const here = narrowest(near, addressNumber(address))
  const there = narrowest(far, addressNumber(address))
  if (here !== there) return here < there ? 'beside' : 'behind'
  if (EVERYBODYS.test(address)) return isForAll ? 'untold' : 'beside'
  if (far.length === 0) return 'untold'
  return isPublic(address) ? 'beside' : 'uncovered'
}

/** How many addresses the smallest of the ranges has that hold the address. */
function narrowest(ranges: readonly Range[], address: number): number {
  const holding = ranges.filter(({ first, last }) => first <= address && address <= last)
  return Math.min(...holding.map(({ first, last }) => last - first + 1))
}

const ADDRESS = new RegExp(`^${IPV4}$`)
/** What people ping to see whether the internet is there. */
const EVERYBODYS =
  /^(?:8\.8\.(?:8\.8|4\.4)|1\.(?:1\.1|0\.0)\.1|9\.9\.9\.9|208\.67\.22[02]\.22[02])$/

export function isPublic(address: string): boolean {
  return ADDRESS.test(address) && whyNotPublic(address) === null
}

/** A wider network is routed on to many sites: what answers at one tells nothing of another. */
const ONE_SITE = 65_536

/** Whether two addresses are neighbours: the first three numbers are the same, or one network behind the tunnel holds both. */
export function areNeighbours({ far }: TunnelNets, one: string, other: string): boolean {
  if (!ADDRESS.test(one) || !ADDRESS.test(other)) return one === other
  const [a, b] = [addressNumber(one), addressNumber(other)]
  if (Math.floor(a / 256) === Math.floor(b / 256)) return true
  return far.some(
    ({ first, last }) =>
      last - first < ONE_SITE && first <= Math.min(a, b) && Math.max(a, b) <= last
  )
}
