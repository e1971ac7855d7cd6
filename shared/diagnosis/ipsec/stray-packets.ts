import type { IpsecCause } from '../../causes/codes'
import type { Book, Witness } from '../book'
import { witnessOf, type Hit } from '../hit'
import type { IkeEvent, IpsecRule } from '../rule'

/** Packets of SAs that are gone, which came while the tunnel stood. */
export interface Strays {
  readonly hits: Hit<IpsecRule>[]
  /** Whether the tunnel was seen at work after the last of them. */
  isOver: boolean
}

export function noStrays(): Strays {
  return { hits: [], isOver: false }
}

const AT_WORK: ReadonlySet<IkeEvent> = new Set<IkeEvent>([
  'child-up',
  'rekeyed',
  'usable',
  'alive',
  'answered-ping'
])

export function noteLife(strays: Strays, event: IkeEvent): void {
  if (AT_WORK.has(event)) strays.isOver = true
}

export function noteStray(strays: Strays, hit: Hit<IpsecRule>): void {
  if (!strays.hits.some(({ line }) => line === hit.line)) strays.hits.push(hit)
  strays.isOver = false
}

/** One may have been on its way as the key was renewed; the peer that goes on has not noticed it. */
export function judgeStrays({ hits, isOver }: Strays, blames: Book): Witness | null {
  const [first] = hits
  if (!first) return null
  if (hits.length === 1) return isOver ? null : witnessOf(first)
  for (const hit of hits)
    for (const [cause, weight] of Object.entries(hit.rule.blames ?? {}))
      blames.blame(cause as IpsecCause, weight, witnessOf(hit), false)
  return null
}
