import { english, type EngineSaying } from '../words/english'

/** success: stored as sent · warning: stored, but changed · failure: not done · cancel · pending. */
export type StatusClass = 'success' | 'warning' | 'failure' | 'cancel' | 'pending'

export interface StatusExplanation {
  readonly class: StatusClass
  /** Four hex digits with 0x before them. */
  readonly hex: string
  readonly text: string
  readonly said: EngineSaying
  readonly known: boolean
}

/** The class of a status by its value alone (PS3.7 C.1). */
export function statusClass(status: number): StatusClass {
  if (status === 0) return 'success'
  if (status === 0xff00 || status === 0xff01) return 'pending'
  if (status === 0xfe00) return 'cancel'
  if (status === 0x0001 || status === 0x0107 || status === 0x0116) return 'warning'
  return status >>> 12 === 0xb ? 'warning' : 'failure'
}

const EXACT: Readonly<Record<number, EngineSaying>> = {
  0x0000: { id: 'peer.status-0000' },
  0x0105: { id: 'peer.status-0105' },
  0x0106: { id: 'peer.status-0106' },
  0x0107: { id: 'peer.status-0107' },
  0x0110: { id: 'peer.status-0110' },
  0x0111: { id: 'peer.status-0111' },
  0x0112: { id: 'peer.status-0112' },
  0x0115: { id: 'peer.status-0115' },
  0x0116: { id: 'peer.status-0116' },
  0x0117: { id: 'peer.status-0117' },
  0x0118: { id: 'peer.status-0118' },
  0x0119: { id: 'peer.status-0119' },
  0x0120: { id: 'peer.status-0120' },
  0x0121: { id: 'peer.status-0121' },
  0x0122: { id: 'peer.status-0122' },
  0x0124: { id: 'peer.status-0124' },
  0x0210: { id: 'peer.status-0210' },
  0x0211: { id: 'peer.status-0211' },
  0x0212: { id: 'peer.status-0212' },
  0x0213: { id: 'peer.status-0213' },
  0xa700: { id: 'peer.status-a7' },
  0xb000: { id: 'peer.status-b000' },
  0xb006: { id: 'peer.status-b006' },
  0xb007: { id: 'peer.status-b007' },
  0xfe00: { id: 'peer.status-fe00' }
}

/** Ranges of PS3.4 B.2.3 (C-STORE): the low digits are the peer's own. */
const RANGES: readonly (readonly [from: number, to: number, said: EngineSaying])[] = [
  [0xa700, 0xa7ff, { id: 'peer.status-a7' }],
  [0xa900, 0xa9ff, { id: 'peer.status-a9' }],
  [0xb000, 0xbfff, { id: 'peer.status-b' }],
  [0xc000, 0xcfff, { id: 'peer.status-c' }]
]

/** Explains a DIMSE status (PS3.7 C, PS3.4 B.2.3); what no table defines is shown raw. */
export function explainStatus(status: number): StatusExplanation {
  const hex = `0x${status.toString(16).padStart(4, '0').toUpperCase()}`
  const known = EXACT[status] ?? RANGES.find(([from, to]) => status >= from && status <= to)?.[2]
  const said: EngineSaying = known ?? { id: 'peer.status-undefined', values: { status: hex } }
  return { class: statusClass(status), hex, text: english(said), said, known: known !== undefined }
}
