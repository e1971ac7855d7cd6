/** Words that no healthy log should hold unexplained. */
export const TROUBLE_WORDS = [
  'fail',
  'error',
  'mismatch',
  'reject',
  'unaccept',
  'inaccept',
  'timed out',
  'timeout',
  'giving up',
  'refus',
  'denied',
  'invalid',
  'abort',
  'not respond',
  'no response',
  'dead',
  'expired',
  'unable',
  'cannot',
  "can't",
  'could not'
]
// What daemons say of parts that are not there while they start (charon’s thread 00), settings that are printed, and
// faults that pluto is told to make.
const STARTING =
  /\bIMPAIR: |\b00\[[A-Z]{3}\]|to dumpdir failed|plugin '[\w-]{1,40}': failed to load|opening (?:directory|file) '.{0,120}' failed|^[^:]{0,80}\b\w+_(?:timeout|error)\w* = /
const HARMLESS =
  /replay check failed|^set_policy: could not find pubkey for|anti-replay check|replay errors?:\s{0,30}\d{1,2}\b|^\s{0,20}errors:\s*$|no (?:errors?|failures?)|(?:errors?|fail(?:ed|ures?)?|expired)[ :=]{0,16}0\b|hadError=false|without (?:any )?errors?|error ?(?:code)?[ :=]{0,3}(?:0|normal|none|success|ok|no error)\b|\berror FALSE\b|dead ?peer ?detection|DPD|(?:bare|negotiation)_shunt|timeout(?: is| in)?[ :=]\s?\d|(?:set|with|idle|dpd)[ _-]?timeout|(?:in)?valid ICMP Errors rcvd: \d{1,9}\b|ICMP error validation: \w{1,10}|\bDead Time\b|\bmax[ _-]?fail\w{0,4}[ =:]{1,3}\d|non-error error|\b[A-Z] - (?:invalid|expired|dead|rejected)\b|\brefuse-(?:pap|chap|mschap|eap)\b/gi

/** Whether the line is no trouble in spite of such a word. */
export function isHarmless(text: string): boolean {
  return STARTING.test(text) || isExcused(text)
}

/** Whether its words of trouble are all of those that mean none. */
function isExcused(text: string): boolean {
  const rest = text.replace(HARMLESS, ' ').toLowerCase()
  return rest.length < text.length && !TROUBLE_WORDS.some((word) => rest.includes(word))
}

/** The levels of dcmtk and pynetdicom, of glog (Orthanc), and of everybody else. */
const MINOR = /^\W{0,4}[WDT]: |^[WDT]\d{4} |^.{0,80}\b(?:WARN(?:ING)?|DEBUG|TRACE)\b/
/** The warnings of a transfer that went well: an element that does not belong there. Source: dcmtk. */
const KNOWN_WARNING =
  /\bDcm(?:MetaInfo: Invalid Element \([\da-f]{4},[\da-f]{4}\) found(?: in meta ?info\w{0,10}(?: header)?)?|Item: Invalid Element \(0000,[\da-f]{4}\) found in data set)\s*$/

/** Whether a program tells it as a warning, and it is known to be none: no trouble where all came to a good end. */
export function isMinor(text: string): boolean {
  return MINOR.test(text) && KNOWN_WARNING.test(text)
}
