import type { WireFault } from '../../../shared/dicom/wire-fault'
import { decodeCommand, type CommandSet } from './command-set'
import type { FragmentSlice } from './pdu-parser'

/** A DIMSE message put together from its fragments; `dataset` is null where none belongs to it. */
export interface DimseMessage {
  readonly type: 'message'
  readonly contextId: number
  readonly command: CommandSet
  readonly dataset: Buffer | null
}

export interface MessageCollector {
  /** The message that this slice completes, a fault, or null while parts are missing. */
  add(slice: FragmentSlice): DimseMessage | { readonly fault: WireFault } | null
}

/** Joins command and data set fragments into messages of bounded length (PS3.7 6.3, PS3.8 E). */
export function createMessageCollector(maxLength: number): MessageCollector {
  let parts: Buffer[] = []
  let length = 0
  let waiting: { readonly contextId: number; readonly command: CommandSet } | null = null

  function take(): Buffer {
    const whole = Buffer.concat(parts)
    parts = []
    length = 0
    return whole
  }

  function endOfCommand(contextId: number): DimseMessage | { readonly fault: WireFault } | null {
    const command = decodeCommand(take())
    if ('fault' in command) return command
    if (!command.hasDataSet) return { type: 'message', contextId, command, dataset: null }
    waiting = { contextId, command }
    return null
  }

  return {
    add(slice) {
      if (slice.isCommand !== (waiting === null)) return { fault: { id: 'wire.fragment' } }
      length += slice.bytes.length
      if (length > maxLength) return { fault: { id: 'wire.message-long' } }
      // The slice is a window on the socket's own buffer: copied, so that it does not keep that alive.
      if (slice.bytes.length > 0) parts.push(Buffer.from(slice.bytes))
      if (!slice.ended || !slice.isLast) return null
      if (waiting === null) return endOfCommand(slice.contextId)
      const { contextId, command } = waiting
      waiting = null
      return { type: 'message', contextId, command, dataset: take() }
    }
  }
}
