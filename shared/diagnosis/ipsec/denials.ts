import type { IpsecRule } from '../rule'

/** What is counted or denied: `no identity mismatch`, `DPD timeouts: 0`, `ts_unacceptable=0`, `PSK mismatch? no`. */
const DENIALS =
  /\b(?:no|zero|without(?:\sany)?|keine?)(?: (?!chosen|found|response|answer|reply|matching|acceptable|common|suitable|valid)[\w-]{1,20}){0,3}? (?:mismatch(?:es)?|errors?|failures?|timeouts?|retransmi\w{1,12}|loss|drops|overlaps?|conflicts?|duplicates?|(?:proposal|policy|selector|packet)s? (?:was|were) (?:rejected|refused|dropped))\b|\b(?:not|no|none|0|zero) (?:packets? |DPD )?(?:lost|dropped|filtered|missed|blocked)\b|(?:mismatch(?:es|ed)?|fail(?:ed|ures?|s)?|errors?|time-?outs?|unacceptable|miss(?:ed|es)|reject(?:ed|s|ions)?|refused|dropped|drops|overlaps?|duplicates?|lost)["'\]]?(?: \([^()]{0,40}\))?(?:\s{0,2}[:=]\s{0,2}["']?(?:0|(?:no|none|false|nein)\b)|\s0)(?=["'\s]{0,2}(?:[,;|})\]]|$)|\.(?:\s|$)| (?:packets|bytes)\b|\s{1,4}[\w-]{1,20}(?: [\w-]{1,20})?\s?[:=])|(?:mismatch(?:es)?|failures?|errors?|timeouts?)\?\s{0,2}no\b/gi

/** Whether the rule recognises the line only by words that it counts as zero or denies. */
export function isDenied({ needle, pattern }: IpsecRule, text: string): boolean {
  const rest = text.replace(DENIALS, ' ')
  if (rest.length === text.length) return false
  return !rest.toLowerCase().includes(needle) || pattern?.test(rest) === false
}
