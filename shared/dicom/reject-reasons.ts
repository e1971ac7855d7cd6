import { english, type EngineSaying } from '../words/english'

/** An A-ASSOCIATE-RJ or A-ABORT in words; `known` is false where PS3.8 defines no such value. */
export interface Explanation {
  readonly text: string
  readonly said: EngineSaying
  readonly known: boolean
}

const RESULTS: Readonly<Record<number, EngineSaying>> = {
  1: { id: 'peer.rejected-permanently' },
  2: { id: 'peer.rejected-for-now' }
}

const SOURCES: Readonly<Record<number, EngineSaying>> = {
  1: { id: 'peer.application' },
  2: { id: 'peer.acse' },
  3: { id: 'peer.presentation' }
}

/** PS3.8 table 9-21, by source and reason. */
const REASONS: Readonly<Record<string, EngineSaying>> = {
  '1/1': { id: 'peer.no-reason' },
  '1/2': { id: 'peer.application-context' },
  '1/3': { id: 'peer.calling-unknown' },
  '1/7': { id: 'peer.called-unknown' },
  '2/1': { id: 'peer.no-reason' },
  '2/2': { id: 'peer.protocol-version' },
  '3/1': { id: 'peer.congestion' },
  '3/2': { id: 'peer.local-limit' }
}

/** Explains an A-ASSOCIATE-RJ (PS3.8 table 9-21). Undefined values are shown raw. */
export function explainReject(reject: {
  readonly result: number
  readonly source: number
  readonly reason: number
}): Explanation {
  const { result, source, reason } = reject
  const [how, who, why] = [RESULTS[result], SOURCES[source], REASONS[`${source}/${reason}`]]
  if (how && who && why)
    return known({ id: 'peer.reject', values: { how, who, why, result, source, reason } })
  return unknown({ id: 'peer.reject-undefined', values: { result, source, reason } })
}

const ABORT_REASONS: Readonly<Record<number, EngineSaying>> = {
  0: { id: 'peer.no-reason' },
  1: { id: 'peer.pdu-unrecognised' },
  2: { id: 'peer.pdu-unexpected' },
  4: { id: 'peer.parameter-unrecognised' },
  5: { id: 'peer.parameter-unexpected' },
  6: { id: 'peer.parameter-invalid' }
}

/** Explains an A-ABORT (PS3.8 table 9-26). From source 0 (the application) the reason means nothing. */
export function explainAbort(abort: {
  readonly source: number
  readonly reason: number
}): Explanation {
  const { source, reason } = abort
  if (source === 0) return known({ id: 'peer.aborted-by-application' })
  const why = ABORT_REASONS[reason]
  if (source === 2 && why) return known({ id: 'peer.aborted-by-service', values: { why } })
  return unknown({ id: 'peer.aborted-undefined', values: { source, reason } })
}

const CONTEXT_RESULTS: Readonly<Record<number, EngineSaying>> = {
  0: { id: 'peer.context-accepted' },
  1: { id: 'peer.context-by-user' },
  2: { id: 'peer.context-no-reason' },
  3: { id: 'peer.context-abstract-syntax' },
  4: { id: 'peer.context-transfer-syntaxes' }
}

/** Explains the result of a presentation context (PS3.8 table 9-18); -1 = the peer left it out. */
export function explainContextResult(result: number): Explanation {
  if (result === -1) return unknown({ id: 'peer.context-unanswered' })
  const said = CONTEXT_RESULTS[result]
  return said ? known(said) : unknown({ id: 'peer.context-undefined', values: { result } })
}

function known(said: EngineSaying): Explanation {
  return { text: english(said), said, known: true }
}

function unknown(said: EngineSaying): Explanation {
  return { text: english(said), said, known: false }
}
