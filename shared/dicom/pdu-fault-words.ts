import { english, type Told } from '../words/english'

/** What our decoders find wrong and name the type of. */
const OF_TYPE = [
  'peer.pdu-unknown',
  'peer.pdu-too-long',
  'peer.pdu-empty',
  'peer.pdu-odd-length',
  'peer.pdu-not-an-accept',
  'peer.pdu-not-a-response',
  'peer.pdu-out-of-place'
] as const

/** What came, and what was due instead. */
const INSTEAD = ['peer.other-command', 'peer.other-message'] as const

const PLAIN = [
  'peer.pdu-none',
  'peer.pdu-short',
  'peer.pdu-item',
  'peer.pdu-context',
  'peer.pdu-user',
  'peer.pdv-short',
  'peer.pdv-long',
  'peer.data-long',
  'peer.fragment',
  'peer.message-long',
  'peer.command-long',
  'peer.identifier-long',
  'peer.wrong-context',
  'peer.data-first',
  'peer.command-short',
  'peer.command-end',
  'peer.command-none'
] as const

/**
 * A decoder's finding as a sentence of any language. The decoders speak English, which evidence keeps and
 * `isPduLengthFault` reads; what they say in other words than these stays as it is.
 */
export function pduFaultWords(fault: string): Told {
  const plain = PLAIN.find((id) => english({ id }) === fault)
  if (plain) return { id: plain }
  for (const id of OF_TYPE) {
    const [before = '', after = ''] = english({ id, values: { type: '\0' } }).split('\0')
    const type = fault.slice(before.length, fault.length - after.length)
    if (type && `${before}${type}${after}` === fault) return { id, values: { type } }
  }
  for (const id of INSTEAD) {
    const holes = { came: '\0', due: '\0' }
    const [before = '', between = ''] = english({ id, values: holes }).split('\0')
    const [came, rest = ''] = fault.slice(before.length).split(between)
    const due = rest.split(' ', 1)[0]
    const values = came && due && { came, due }
    if (values && english({ id, values }) === fault) return { id, values }
  }
  return fault
}
