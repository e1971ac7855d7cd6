import { createHash } from 'node:crypto'
import { isIPv4 } from 'node:net'
import { encodeNotify, readNotifies } from './payloads'
import type { IkeHeader, Payload } from './message'
import type { IkeLink } from './link'
import { NOTIFY } from './wire'

type Spis = Pick<IkeHeader, 'spiInitiator' | 'spiResponder'>
interface Place {
  readonly address: string
  readonly port: number
}

/** Which side's address is changed on the way; null where the other side does not say (RFC 7296 2.23). */
export interface NatSeen {
  readonly ours: boolean
  readonly theirs: boolean
}

/** Our own and the peer’s address as we see them, hashed (RFC 7296 2.23). */
export function natNotifies(link: IkeLink, spis: Spis): readonly Payload[] {
  return [
    encodeNotify(NOTIFY.natDetectionSource, placeHash(spis, link.local)),
    encodeNotify(NOTIFY.natDetectionDestination, placeHash(spis, link.peer))
  ]
}

/** Compares the peer's hashes with what we know of both ends. */
export function detectNat(link: IkeLink, spis: Spis, payloads: readonly Payload[]): NatSeen | null {
  const hashes = (type: number) =>
    readNotifies(payloads).flatMap((notify) => (notify.type === type ? [notify.data] : []))
  const sources = hashes(NOTIFY.natDetectionSource)
  const destinations = hashes(NOTIFY.natDetectionDestination)
  if (sources.length === 0 || destinations.length === 0) return null
  const has = (list: readonly Buffer[], place: Place) =>
    list.some((hash) => hash.equals(placeHash(spis, place)))
  return { ours: !has(destinations, link.local), theirs: !has(sources, link.peer) }
}

function placeHash({ spiInitiator, spiResponder }: Spis, { address, port }: Place): Buffer {
  const portBytes = Buffer.from([port >> 8, port & 0xff])
  const parts = [spiInitiator, spiResponder, addressBytes(address), portBytes]
  return createHash('sha1').update(Buffer.concat(parts)).digest()
}

function addressBytes(address: string): Buffer {
  if (isIPv4(address)) return Buffer.from(address.split('.').map(Number))
  const [head = '', tail = ''] = (address.split('%')[0] ?? '').split('::')
  const words = (text: string) => text.split(':').filter(Boolean)
  const gap = 8 - words(head).length - words(tail).length
  const all = [...words(head), ...Array<string>(Math.max(0, gap)).fill('0'), ...words(tail)]
  return Buffer.from(all.map((word) => word.padStart(4, '0')).join(''), 'hex')
}
