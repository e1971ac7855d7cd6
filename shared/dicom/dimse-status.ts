/** success: stored as sent · warning: stored, but changed · failure: not done · cancel · pending. */
export type StatusClass = 'success' | 'warning' | 'failure' | 'cancel' | 'pending'

export interface StatusExplanation {
  readonly class: StatusClass
  /** Four hex digits with 0x before them. */
  readonly hex: string
  readonly text: string
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

const EXACT: Readonly<Record<number, string>> = {
  0x0000: 'success',
  0x0105: 'no such attribute',
  0x0106: 'invalid attribute value',
  0x0107: 'attribute list error',
  0x0110: 'processing failure',
  0x0111: 'duplicate SOP instance',
  0x0112: 'no such object instance',
  0x0115: 'invalid argument value',
  0x0116: 'attribute value out of range',
  0x0117: 'invalid object instance',
  0x0118: 'no such SOP class',
  0x0119: 'class-instance conflict',
  0x0120: 'missing attribute',
  0x0121: 'missing attribute value',
  0x0122: 'SOP class not supported',
  0x0124: 'not authorised',
  0x0210: 'duplicate invocation',
  0x0211: 'unrecognised operation',
  0x0212: 'mistyped argument',
  0x0213: 'resource limitation',
  0xa700: 'out of resources',
  0xb000: 'stored, data elements were coerced',
  0xb006: 'stored, data elements were discarded',
  0xb007: 'stored, but the data set does not match its SOP class',
  0xfe00: 'canceled'
}

/** Ranges of PS3.4 B.2.3 (C-STORE): the low digits are the peer's own. */
const RANGES: readonly (readonly [from: number, to: number, text: string])[] = [
  [0xa700, 0xa7ff, 'out of resources'],
  [0xa900, 0xa9ff, 'the data set does not match its SOP class'],
  [0xb000, 0xbfff, 'stored with a warning of its own'],
  [0xc000, 0xcfff, 'cannot understand the object']
]

/** Explains a DIMSE status (PS3.7 C, PS3.4 B.2.3); what no table defines is shown raw. */
export function explainStatus(status: number): StatusExplanation {
  const hex = `0x${status.toString(16).padStart(4, '0').toUpperCase()}`
  const text = EXACT[status] ?? RANGES.find(([from, to]) => status >= from && status <= to)?.[2]
  return {
    class: statusClass(status),
    hex,
    text: text ?? `status ${hex}, which the standard does not define`,
    known: text !== undefined
  }
}
