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
  readonly title: string
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
  if (title === '') return [fault('empty', 'error', 'The AE title is empty.', null)]
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
  readonly title: string
}

const ERRORS: readonly Rule[] = [
  {
    code: 'backslash',
    severity: 'error',
    pattern: /\\/,
    title: 'An AE title may not contain a backslash.'
  },
  {
    code: 'control-character',
    severity: 'error',
    // eslint's no-control-regex would reject the literal range; the class is written by its category.
    pattern: /\p{Cc}/u,
    title: 'The AE title contains an invisible control character (a tab or a line break, perhaps).'
  },
  {
    code: 'not-ascii',
    severity: 'error',
    pattern: /[^\p{ASCII}\p{Cc}]/u,
    title: 'An AE title may only use plain letters, digits and signs; no accents or umlauts.'
  }
]

const WARNINGS: readonly Rule[] = [
  {
    code: 'lower-case',
    severity: 'warning',
    pattern: /[a-z]/,
    title:
      'AE titles are compared letter by letter; small letters are often typed differently elsewhere.'
  },
  {
    code: 'inner-space',
    severity: 'warning',
    pattern: / /,
    title: 'A space inside an AE title is allowed, but easily lost or doubled when it is typed.'
  },
  {
    code: 'underscore',
    severity: 'warning',
    pattern: /_/,
    title: 'An underscore is allowed, but some devices cannot type it and some screens hide it.'
  }
]

function found(rule: Rule, title: string): AeTitleFault | null {
  const at = title.search(rule.pattern)
  return at < 0 ? null : fault(rule.code, rule.severity, rule.title, at)
}

function tooLong(title: string): AeTitleFault | null {
  const { length } = title
  const words = `The AE title has ${length} characters; at most ${LONGEST} are possible.`
  return length > LONGEST ? fault('too-long', 'error', words, LONGEST) : null
}

function outerSpace(text: string): AeTitleFault | null {
  const words = 'Spaces before or after an AE title mean nothing and are left out.'
  return trimAeTitle(text) === text ? null : fault('outer-space', 'warning', words, null)
}

function fault(
  code: AeTitleFault['code'],
  severity: AeTitleFault['severity'],
  title: string,
  at: number | null
): AeTitleFault {
  return { code, severity, title, at }
}
