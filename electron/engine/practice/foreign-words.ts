import type { EngineSaying } from '../../../shared/words/english'

/** Who took this port for another service's, by the protocol's name or by the bytes themselves. */
export function foreignWords(protocol: string | null, bytes: string): EngineSaying {
  return protocol === null
    ? { id: 'event.first-bytes', values: { bytes } }
    : { id: 'event.foreign', values: { protocol } }
}
