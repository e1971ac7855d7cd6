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
// What daemons say of parts that are not there while they start (charon’s thread 00), and settings that are printed.
const STARTING =
  /\b00\[[A-Z]{3}\]|to dumpdir failed|plugin '[\w-]{1,40}': failed to load|opening (?:directory|file) '.{0,120}' failed|^[^:]{0,80}\b\w+_(?:timeout|error)\w* = /
const HARMLESS =
  /no (?:errors?|failures?)|(?:errors?|fail(?:ed|ures?)?)[ :=]{0,3}0\b|hadError=false|without (?:any )?errors?|error ?(?:code)?[ :=]{0,3}0\b|\berror FALSE\b|dead ?peer ?detection|DPD|timeout[ :=]\s?\d|(?:set|with|idle|dpd)[ _-]?timeout/i

/** Whether the line is no trouble in spite of such a word. */
export function isHarmless(text: string): boolean {
  return HARMLESS.test(text) || STARTING.test(text)
}
