import { witnessOf, type Hit } from '../hit'
import type { Witness } from '../book'
import type { IpsecRule } from '../rule'

type Side = 'received' | 'configured'

/** Proposals that a daemon prints one attribute a line (FortiOS), under a heading for each side. */
export interface ListedProposals {
  side: Side | null
  readonly groups: Record<Side, Set<string>>
  readonly algorithms: Record<Side, Set<string>>
  readonly methods: Record<Side, Set<string>>
  witness: Witness | null
}

export function noListedProposals(): ListedProposals {
  return {
    side: null,
    groups: { received: new Set(), configured: new Set() },
    algorithms: { received: new Set(), configured: new Set() },
    methods: { received: new Set(), configured: new Set() },
    witness: null
  }
}

/** `type=OAKLEY_GROUP, val=MODP2048.`, `type=AUTH_METHOD, val=RSA_SIG.` */
const ATTRIBUTE = /type=([A-Z_0-9]{1,40}), val=([A-Z_0-9]{1,40})/i

export function readAttribute(listed: ListedProposals, hit: Hit<IpsecRule>): void {
  const [, type = '', value = ''] = ATTRIBUTE.exec(hit.text) ?? []
  const { side } = listed
  if (side === null || value === '') return
  if (/METHOD/i.test(type)) {
    listed.methods[side].add(value.toUpperCase())
    return
  }
  if (!/GROUP/i.test(type)) {
    listed.algorithms[side].add(`${type} ${value}`.toUpperCase())
    return
  }
  listed.groups[side].add(value.toUpperCase())
  listed.witness = witnessOf(hit)
}

/** The line of the group where both sides print their lists and only the groups have nothing in common. */
export function groupAloneDiffers(listed: ListedProposals): Witness | null {
  if (!isApart(listed.groups)) return null
  const { algorithms } = listed
  const unlike = [...algorithms.received].some((one) => !algorithms.configured.has(one))
  const comparable = algorithms.received.size > 0 && algorithms.configured.size > 0
  return comparable && unlike ? null : listed.witness
}

/** Whether both print how they authenticate, and have no way in common while all else fits. */
export function methodAloneDiffers({ methods, groups, algorithms }: ListedProposals): boolean {
  return (
    isApart(methods) &&
    [...groups.received].some((one) => groups.configured.has(one)) &&
    [...algorithms.received].every((one) => algorithms.configured.has(one))
  )
}

function isApart({ received, configured }: Record<Side, Set<string>>): boolean {
  const isTold = received.size > 0 && configured.size > 0
  return isTold && ![...received].some((one) => configured.has(one))
}
