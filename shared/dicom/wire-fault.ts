import type { EngineSaying } from '../words/english'

/** A rule that bytes from outside break, as our decoders find it (PS3.7 6.3, PS3.8 9.3). */
export type WireFault = Extract<EngineSaying, { readonly id: `wire.${string}` }>

const OF_LENGTH: ReadonlySet<WireFault['id']> = new Set([
  'wire.pdu-too-long',
  'wire.pdu-short',
  'wire.pdv-short',
  'wire.pdv-long',
  'wire.data-long'
])

/**
 * Is it a length of PDU or PDV that breaks the rules (PS3.8 9.3, D.1)? What a command set or an item has
 * wrong inside is another matter.
 */
export function isPduLengthFault({ id }: WireFault): boolean {
  return OF_LENGTH.has(id)
}
