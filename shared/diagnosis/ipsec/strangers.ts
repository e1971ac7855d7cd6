import type { Hit } from '../hit'
import { plainText } from '../plain-text'
import type { IkeEvent, IpsecRule } from '../rule'
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
  ...(['first-received', 'no-proposal', 'phase1-failed'] as const)
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
  const askers = new Map<string, Asker>()
  for (const { text } of hits) {
    const asker = askerOf(text)
    if (asker) askers.set(asker.address, { ...askers.get(asker.address), ...asker })
  }
  const strange = [...askers.values()].flatMap((asker) => {
    const own = linesOf(hits, asker)
    return isStranger(hits, own, asker) ? own : []
  })
  return { hits: hits.filter((hit) => !strange.includes(hit)), strange }
}

/** No subnet: neither `10.0.0.0/24` nor pluto’s `10.0.0.0-10.0.0.255:0-65535`. */
const ADDRESS =
  /\b\d{1,3}(?:\.\d{1,3}){3}\b(?!\/|-|:0-)|[\da-f]{1,4}(?::[\da-f]{1,4}){3,7}|[\da-f]{1,4}::[\da-f]/i

/** A tunnel whose peer is told by its address: who asks from another one is not this peer. */
function isKnownPeerUp({ rule, text }: IkeHit): boolean {
  return UP.has(rule.event) && ADDRESS.test(text)
}

function askerOf(text: string): Asker | null {
  const plain = plainText(text)
  for (const pattern of ASKERS) {
    const { address, port } = pattern.exec(plain)?.groups ?? {}
    if (address !== undefined) return port === undefined ? { address } : { address, port }
  }
  return null
}

const NEAR = 4

/** The lines that name it, and those of the same thread or number beside them, which name no tunnel. */
function linesOf(hits: readonly IkeHit[], { address }: Asker): readonly IkeHit[] {
  const named = hits.filter(({ text }) => askerOf(text)?.address === address)
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
  const [thread] = THREAD.exec(plainText(one.text)) ?? []
  const [rest] = THREAD.exec(plainText(other.text)) ?? []
  return thread !== undefined && thread.replace(/\w{3}\]/, '') === rest?.replace(/\w{3}\]/, '')
}

function isStranger(hits: readonly IkeHit[], own: readonly IkeHit[], asker: Asker): boolean {
  const fitsNothing = own.some(
    ({ rule, text }) => FITS_NOTHING.has(rule.event) || OF_NO_PEER.test(text)
  )
  const isOddPort = asker.port !== undefined && !/^4?500$/.test(asker.port)
  if (!fitsNothing && !isOddPort) return false
  const isFirstStep = own.every(({ rule }) => FIRST_STEPS.has(rule.event) && !provesKey(rule))
  const isNamedElsewhere = hits.some(
    (hit) => !own.includes(hit) && isNamedIn(hit.text, asker.address)
  )
  return isFirstStep && !isNamedElsewhere && !asksAgain(own)
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
  return own.some(({ rule, line }) => own.some((it) => it.rule === rule && it.line !== line))
}
