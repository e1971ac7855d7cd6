import type { DicomRule } from '../rule'

/** What tells that a deadline passed, also on a line that names its length. */
const PASSED =
  /exceed|expire|elaps|reached|occur|fail|error|abort|wait|after|while|reading|cancel|passed/.source
/** Programs print what they are set to when they start and whenever they connect. */
const LENGTH =
  /time-?\s?out\w{0,12}["']?\s{0,12}(?:[:=]|is\b|of\b|to\b)\s{0,3}["']?-?\d{1,9}(?![.:]?\d)/.source
const SETTING = `time-?out\\b.{0,60}\\bset to\\b|\\b(?:set(?:s|ting)?|using|default|no|none|infinite)\\b.{0,40}time-?\\s?out|${LENGTH}`

const IS_SETTING = `(?!.*(?:${PASSED})).*(?:${SETTING})`

/** A deadline that passed: not a line that only tells how long one is. */
export function deadlinePassed(before = '', behind = ''): RegExp {
  return new RegExp(`^(?!${IS_SETTING}).*${before}time-?\\s?out${behind}`, 'i')
}

/** Answers that do not come. Source: PS3.8 9.2 (ARTIM); dcmtk, pynetdicom, fo-dicom, dcm4che, Orthanc. */
export const DEADLINES: readonly DicomRule[] = [
  ...['timeout', 'time-out', 'time out'].flatMap((needle) => [
    {
      needle,
      pattern: deadlinePassed(),
      blames: { timeout: 66 },
      says: 'a deadline passed'
    },
    {
      needle,
      pattern: deadlinePassed('DIMSE.{0,40}'),
      blames: { timeout: 90 },
      says: 'a DIMSE answer did not come in time'
    },
    {
      needle,
      pattern: deadlinePassed('', '.{0,40}DIMSE'),
      blames: { timeout: 90 },
      says: 'a DIMSE answer did not come in time'
    }
  ]),
  {
    needle: 'timeout',
    pattern: new RegExp(`^${IS_SETTING}`, 'i'),
    says: 'how long an answer is waited for'
  },
  {
    needle: 'acse timeout',
    pattern: deadlinePassed('ACSE '),
    blames: { timeout: 86 },
    says: 'the association request was not answered in time'
  },
  {
    needle: 'timeout in non-blocking mode',
    blames: { timeout: 94 },
    says: 'dcmtk 0006:0207: a DIMSE answer did not come in time'
  },
  {
    // pynetdicom says the three in one sentence.
    needle: 'timed-out or received an invalid',
    blames: { timeout: 50, 'peer-abort': 49 },
    says: 'no answer came, or the other side closed'
  },
  { needle: 'network read timeout', blames: { timeout: 90 }, says: 'no answer came in time' },
  { needle: 'no answer was received', blames: { timeout: 88 }, says: 'no answer came in time' },
  { needle: 'specified timeout', blames: { timeout: 86 }, says: 'no answer came in time' },
  { needle: 'times out', blames: { timeout: 80 }, says: 'no answer came in time' },
  { needle: 'timed out', blames: { timeout: 72 }, says: 'no answer came in time' },
  {
    needle: 'timed-out',
    pattern: /timed-out(?! or received)/i,
    blames: { timeout: 72 },
    says: 'no answer came in time'
  },
  {
    needle: 'artim',
    pattern: /\bARTIM\b(?!.{0,20}(?:start|stop|reset))/i,
    blames: { timeout: 82 },
    says: 'the association timer expired'
  },
  {
    needle: 'hang',
    pattern: /\bhangs\b|\bhang\b(?! up)|\bhung\b|\bhanging\b/i,
    blames: { timeout: 70 },
    says: 'it waits without end'
  },
  {
    needle: 'forever',
    pattern: /wait.{0,40}forever|forever.{0,30}wait/i,
    blames: { timeout: 82 },
    says: 'it waits without end'
  },
  {
    needle: 'never',
    pattern:
      /never (?:answers?|returns?|responds?|repl(?:y|ies)|get|gets|receives?|comes?|arrives?|completes?|finish\w{0,12}|sends?)/i,
    blames: { timeout: 64 },
    says: 'an answer never comes'
  },
  { needle: 'no response', blames: { timeout: 70 }, says: 'no answer came' },
  { needle: 'no reply', blames: { timeout: 70 }, says: 'no answer came' },
  { needle: 'no answer', blames: { timeout: 68 }, says: 'no answer came' },
  {
    needle: 'seconds',
    pattern:
      /^(?!.*\bwill be\b).*(?:stops?|ends?|fails?|drops?|closes?|aborts?|disconnect).{0,50}(?:after|exactly).{0,20}\d+ ?(?:s\b|sec|seconds|minutes)/i,
    blames: { timeout: 74 },
    says: 'it always stops after the same time'
  },
  {
    needle: 'silence',
    pattern:
      /\b(?:then|only|minutes? of|seconds? of|hours? of)\b.{0,30}\bsilence\b|\bsilence from\b/i,
    blames: { timeout: 66 },
    says: 'the server stays silent'
  },
  {
    needle: 'silent',
    pattern: /(?:goes|went|stays?|remains?|stayed|is|was) silent/i,
    blames: { timeout: 70 },
    says: 'the server stays silent'
  },
  {
    needle: 'slow',
    pattern: /(?:too|very) slow|slow (?:network|link|server|archive|pacs|line)/i,
    blames: { timeout: 62 },
    says: 'it is too slow'
  }
]
