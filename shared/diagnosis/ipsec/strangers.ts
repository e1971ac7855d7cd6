import type { Hit } from '../hit'
import type { IkeEvent, IpsecRule } from '../rule'
import { addressedText } from './addressed-text'
import { tunnelOf } from './tunnel-of'

type IkeHit = Hit<IpsecRule>

interface Asker {
  readonly address: string
  readonly port?: string | undefined
}

/** How daemons name who asks and is nobody’s peer yet: pluto, racoon, RouterOS, charon. */
const ASKERS: readonly RegExp[] = [
  /\bpacket from (?<address>[\da-f.:]{3,45}?)(?::(?<port>\d{1,5}))?: /i,
  /\]<=>(?<address>\d{1,3}(?:\.\d{1,3}){3})\[(?<port>\d{1,5})\]/,
  /\bipsec,\S{1,40} (?<address>\d{1,3}(?:\.\d{1,3}){3}) [a-z]/,
  /\bRemote:(?<address>\d{1,3}(?:\.\d{1,3}){3}):(?<port>\d{1,5}) Username:Unknown\b/,
  /\bIP = (?<address>\d{1,3}(?:\.\d{1,3}){3}), (?:Header invalid|Removing peer from peer table failed|Error: Unable to remove PeerTblEntry)/,
  /no IKE config found for \S{1,60}?\.\.\.(?<address>[\da-fx.:]{3,45}?),? /i
]

const FITS_NOTHING: ReadonlySet<IkeEvent | undefined> = new Set<IkeEvent>([
  'no-config',
  'unknown-ikev1',
  'unknown-ikev2'
])
/** What a first message can bring about. */
const FIRST_STEPS: ReadonlySet<IkeEvent | undefined> = new Set<IkeEvent | undefined>([
  undefined,
  ...(['no-config', 'unknown-ikev1', 'unknown-ikev2', 'started', 'ikev1'] as const),
  ...(['first-received', 'no-proposal', 'phase1-failed'] as const),
  ...(['received-list', 'configured-list', 'listed'] as const)
])
const UP: ReadonlySet<IkeEvent | undefined> = new Set<IkeEvent>(['child-up', 'ike-up', 'rekeyed'])

/**
 * Parts the lines of who came from the internet, asked once and was turned away: a gateway that can be reached sees
 * such probes daily. It is one only where a tunnel with somebody else came up, where its address is named nowhere else
 * and where it does not ask again, as a peer with wrong settings does; where something is configured that might have
 * fitted, its port must be none of IKE’s, too.
 */
export function partStrangers(hits: readonly IkeHit[]): {
  readonly hits: readonly IkeHit[]
  readonly strange: readonly IkeHit[]
} {
  if (!hits.some(isKnownPeerUp)) return { hits, strange: [] }
  const told = askersOf(hits)
  const askers = new Map<string, Asker>()
  for (const asker of told.values())
    askers.set(asker.address, { ...askers.get(asker.address), ...asker })
  const strange = [...askers.values()].flatMap((asker) => {
    const own = linesOf(hits, told, asker)
    return isStranger(hits, own, asker) ? own : []
  })
  return { hits: hits.filter((hit) => !strange.includes(hit)), strange }
}

/** No subnet: neither `10.0.0.0/24` nor pluto’s `10.0.0.0-10.0.0.255:0-65535`. */
const ADDRESS =
  /\b\d{1,3}(?:\.\d{1,3}){3}\b(?!\/|-|:0-)|[\da-f]{1,4}(?::[\da-f]{1,4}){3,7}|[\da-f]{1,4}::[\da-f]/i

/** A tunnel whose peer is told by its address: who asks from another one is not this peer. */
function isKnownPeerUp({ rule, text }: IkeHit): boolean {
  const isTold = ADDRESS.test(addressedText(text)) || OF_FORTIOS.test(text) || OF_CHARON.test(text)
  return UP.has(rule.event) && isTold
}

/** charon names the connection of whom it knows: `<hl1|3>`. */
const OF_CHARON = /<[^|<>\s]{1,80}\|\d{1,10}>/

/** FortiOS tells of a peer that it does not know by the two cookies, and where it came from on a line before. */
const OF_FORTIOS = /\bike (?:V=[^:\s]{1,40}:)?\d{1,4}:[^:\s/]{1,80}:/
const COOKIES = /\bike (?:V=[^:\s]{1,40}:)?\d{1,4}:(?<address>[\da-f]{16}\/[\da-f]{16}):/
const CAME = /\bike .{0,40}: ?comes (?<address>[\d.]{7,15}):(?<port>\d{1,5})->/

function askersOf(hits: readonly IkeHit[]): ReadonlyMap<IkeHit, Asker> {
  const askers = new Map<IkeHit, Asker>()
  const came = new Map<string, Asker>()
  let latest: Asker | null = null
  for (const hit of hits) {
    const text = addressedText(hit.text)
    latest = askerIn(CAME, text) ?? latest
    const unknown = askerIn(COOKIES, text)
    if (unknown && !came.has(unknown.address))
      // Of whom nothing is told but a number, none is known to be a gateway.
      came.set(unknown.address, latest ?? { ...unknown, port: '' })
    const asker = unknown ? came.get(unknown.address) : askerOf(text)
    if (asker) askers.set(hit, asker)
  }
  return askers
}

function askerOf(text: string): Asker | null {
  for (const pattern of ASKERS) {
    const asker = askerIn(pattern, text)
    if (asker) return asker
  }
  return null
}

function askerIn(pattern: RegExp, text: string): Asker | null {
  const { address, port } = pattern.exec(text)?.groups ?? {}
  if (address === undefined) return null
  return port === undefined ? { address } : { address, port }
}

const NEAR = 4

/** The lines that name it, and those of the same thread or number beside them, which name no tunnel. */
function linesOf(
  hits: readonly IkeHit[],
  told: ReadonlyMap<IkeHit, Asker>,
  { address }: Asker
): readonly IkeHit[] {
  const named = hits.filter((hit) => told.get(hit)?.address === address)
  const near = hits.filter(
    (hit) =>
      tunnelOf(hit.text) === null &&
      named.some((one) => Math.abs(one.line - hit.line) <= NEAR && isSameThread(one, hit))
  )
  return [...new Set([...named, ...near])]
}

/** charon: `13[CFG] <7> …`. */
const THREAD = /\b\d{2}\[[A-Z]{3}\](?: <\d{1,10}>)?/

function isSameThread(one: IkeHit, other: IkeHit): boolean {
  const [thread] = THREAD.exec(addressedText(one.text)) ?? []
  const [rest] = THREAD.exec(addressedText(other.text)) ?? []
  return thread !== undefined && thread.replace(/\w{3}\]/, '') === rest?.replace(/\w{3}\]/, '')
}

function isStranger(hits: readonly IkeHit[], own: readonly IkeHit[], asker: Asker): boolean {
  const fitsNothing = own.some(
    ({ rule, text }) => FITS_NOTHING.has(rule.event) || OF_NO_PEER.test(text)
  )
  const isOddPort = asker.port !== undefined && !/^4?500$/.test(asker.port)
  if (!fitsNothing && !isOddPort) return false
  const isFirstStep = own.every(({ rule }) => FIRST_STEPS.has(rule.event) && !provesKey(rule))
  const isNamedElsewhere = hits.some((hit) => {
    const text = addressedText(hit.text)
    return !own.includes(hit) && !CAME.test(text) && isNamedIn(text, asker.address)
  })
  return isFirstStep && !isNamedElsewhere && (triesBothVersions(own) || !asksAgain(own))
}

const OF_IKEV1 = /\bIKEv1\b|main mode|aggressive mode|ID_PROT|AGGRESSIVE/i
const OF_IKEV2 = /\bIKEv2\b|IKE_SA_INIT/i

const FEW = 3

/** A gateway is set to one version, or asks again and again; who tries both a little looks for what there is. */
function triesBothVersions(own: readonly IkeHit[]): boolean {
  const lines = (version: RegExp) =>
    new Set(own.filter(({ text }) => version.test(text)).map(({ line }) => line)).size
  const [old, young] = [lines(OF_IKEV1), lines(OF_IKEV2)]
  return old > 0 && young > 0 && old <= FEW && young <= FEW
}

/** What an ASA says of who came for no tunnel group. */
const OF_NO_PEER = /peer table failed, no match|Unable to remove PeerTblEntry/

/** Not as the beginning or the end of another address. */
function isNamedIn(text: string, address: string): boolean {
  const at = text.indexOf(address)
  if (at < 0) return false
  const around = text.slice(Math.max(0, at - 1), at) + text.charAt(at + address.length)
  return !/[\d.]/.test(around) || isNamedIn(text.slice(at + 1), address)
}

const PROOF = 60

/** A key or a method was compared: then it is a peer that something is configured for. */
function provesKey({ blames = {} }: IpsecRule): boolean {
  return [blames['psk-mismatch'], blames['auth-type-mismatch']].some((it = 0) => it >= PROOF)
}

function asksAgain(own: readonly IkeHit[]): boolean {
  const cookies = new Set(own.map(({ text }) => askerIn(COOKIES, text)?.address))
  if (!cookies.has(undefined)) return cookies.size > 1
  return own.some(({ rule, line }) => own.some((it) => it.rule === rule && it.line !== line))
}
