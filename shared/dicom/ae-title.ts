import { english, type EngineSaying } from '../words/english'

/** What is wrong, or unwise, about an AE title; `at` is the first offending character's index. */
export interface AeTitleFault {
  readonly code:
    | 'empty'
    | 'too-long'
    | 'backslash'
    | 'control-character'
    | 'not-ascii'
    | 'lower-case'
    | 'inner-space'
    | 'outer-space'
    | 'underscore'
  readonly severity: 'error' | 'warning'
  /** In English, and the same sentence for the window. */
  readonly title: string
  readonly said: EngineSaying
  readonly at: number | null
}

const LONGEST = 16

/**
 * Judges an AE title by VR AE (PS3.5 6.2): 1 to 16 characters of the default repertoire, no backslash,
 * no control character, not only spaces. Leading and trailing spaces mean nothing and are not counted.
 * Warnings are what the standard allows and devices trip over. Errors come first.
 */
export function checkAeTitle(text: string): readonly AeTitleFault[] {
  const title = trimAeTitle(text)
  if (title === '') return [fault('empty', 'error', { id: 'row.title-empty' }, null)]
  const errors = [tooLong(title), ...ERRORS.map((rule) => found(rule, title))]
  const warnings = WARNINGS.map((rule) => found(rule, title))
  return [...errors, ...warnings, outerSpace(text)].filter((each) => each !== null)
}

export function isValidAeTitle(text: string): boolean {
  return checkAeTitle(text).every(({ severity }) => severity !== 'error')
}

/** The significant part: without the leading and trailing spaces that PS3.5 calls insignificant. */
export function trimAeTitle(text: string): string {
  return text.replace(/^ +| +$/g, '')
}

interface Rule {
  readonly code: AeTitleFault['code']
  readonly severity: AeTitleFault['severity']
  readonly pattern: RegExp
  readonly said: EngineSaying
}

const ERRORS: readonly Rule[] = [
  {
    code: 'backslash',
    severity: 'error',
    pattern: /\\/,
    said: { id: 'row.title-backslash' }
  },
  {
    code: 'control-character',
    severity: 'error',
    // eslint's no-control-regex would reject the literal range; the class is written by its category.
    pattern: /\p{Cc}/u,
    said: { id: 'row.title-control' }
  },
  {
    code: 'not-ascii',
    severity: 'error',
    pattern: /[^\p{ASCII}\p{Cc}]/u,
    said: { id: 'row.title-not-ascii' }
  }
]

const WARNINGS: readonly Rule[] = [
  {
    code: 'lower-case',
    severity: 'warning',
    pattern: /[a-z]/,
    said: { id: 'row.title-lower-case' }
  },
  {
    code: 'inner-space',
    severity: 'warning',
    pattern: / /,
    said: { id: 'row.title-inner-space' }
  },
  {
    code: 'underscore',
    severity: 'warning',
    pattern: /_/,
    said: { id: 'row.title-underscore' }
  }
]

function found(rule: Rule, title: string): AeTitleFault | null {
  const at = title.search(rule.pattern)
  return at < 0 ? null : fault(rule.code, rule.severity, rule.said, at)
}

function tooLong(title: string): AeTitleFault | null {
  const { length } = title
  const values = { length, most: LONGEST }
  return length > LONGEST
    ? fault('too-long', 'error', { id: 'row.title-too-long', values }, LONGEST)
    : null
}

function outerSpace(text: string): AeTitleFault | null {
  return trimAeTitle(text) === text
    ? null
    : fault('outer-space', 'warning', { id: 'row.title-outer-space' }, null)
}

function fault(
  code: AeTitleFault['code'],
  severity: AeTitleFault['severity'],
  said: EngineSaying,
  at: number | null
): AeTitleFault {
  return { code, severity, title: english(said), said, at }
}
