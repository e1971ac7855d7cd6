/** An A-ASSOCIATE-RJ or A-ABORT in words; `known` is false where PS3.8 defines no such value. */
export interface Explanation {
  readonly text: string
  readonly known: boolean
}

const RESULTS: Readonly<Record<number, string>> = {
  1: 'rejected permanently',
  2: 'rejected for now (transient)'
}

const SOURCES: Readonly<Record<number, string>> = {
  1: 'the DICOM application',
  2: 'the DICOM service (ACSE)',
  3: 'the DICOM service (presentation)'
}

/** PS3.8 table 9-21, by source and reason. */
const REASONS: Readonly<Record<string, string>> = {
  '1/1': 'no reason given',
  '1/2': 'application context not supported',
  '1/3': 'calling AE title not recognised',
  '1/7': 'called AE title not recognised',
  '2/1': 'no reason given',
  '2/2': 'protocol version not supported',
  '3/1': 'temporary congestion',
  '3/2': 'local limit exceeded'
}

/** Explains an A-ASSOCIATE-RJ (PS3.8 table 9-21). Undefined values are shown raw. */
export function explainReject(reject: {
  readonly result: number
  readonly source: number
  readonly reason: number
}): Explanation {
  const { result, source, reason } = reject
  const [how, who, why] = [RESULTS[result], SOURCES[source], REASONS[`${source}/${reason}`]]
  const raw = `result ${result}, source ${source}, reason ${reason}`
  if (how && who && why) return { text: `${how} by ${who}: ${why} (${raw})`, known: true }
  return { text: `rejected with values that the standard does not define: ${raw}`, known: false }
}

const ABORT_REASONS: Readonly<Record<number, string>> = {
  0: 'no reason given',
  1: 'unrecognised PDU',
  2: 'unexpected PDU',
  4: 'unrecognised PDU parameter',
  5: 'unexpected PDU parameter',
  6: 'invalid PDU parameter value'
}

/** Explains an A-ABORT (PS3.8 table 9-26). From source 0 (the application) the reason means nothing. */
export function explainAbort(abort: {
  readonly source: number
  readonly reason: number
}): Explanation {
  const { source, reason } = abort
  if (source === 0) return { text: 'aborted by the DICOM application', known: true }
  const why = ABORT_REASONS[reason]
  if (source === 2 && why) return { text: `aborted by the DICOM service: ${why}`, known: true }
  return { text: `aborted with source ${source}, reason ${reason}`, known: false }
}

const CONTEXT_RESULTS: Readonly<Record<number, string>> = {
  0: 'accepted',
  1: 'refused by the user',
  2: 'refused, no reason given',
  3: 'abstract syntax not supported',
  4: 'none of the transfer syntaxes supported'
}

/** Explains the result of a presentation context (PS3.8 table 9-18); -1 = the peer left it out. */
export function explainContextResult(result: number): Explanation {
  if (result === -1) return { text: 'not answered', known: false }
  const text = CONTEXT_RESULTS[result]
  return text ? { text, known: true } : { text: `result ${result}`, known: false }
}
