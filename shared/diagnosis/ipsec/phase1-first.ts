import type { Hit } from '../hit'
import type { IpsecRule } from '../rule'

/** A line that tells how the phases stand and what is wrong with the second: what stands comes first. */
export function phase1First(hits: readonly Hit<IpsecRule>[]): readonly Hit<IpsecRule>[] {
  const isState = ({ rule }: Hit<IpsecRule>) => rule.event === 'ike-up' && !rule.blames
  const ordered: Hit<IpsecRule>[] = []
  for (const hit of hits) {
    const before = ordered.at(-1)
    if (before && before.line === hit.line && isState(hit) && !isState(before))
      ordered.splice(-1, 0, hit)
    else ordered.push(hit)
  }
  return ordered
}
