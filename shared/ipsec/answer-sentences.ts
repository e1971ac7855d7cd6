import { takeValue, type AnswerDraft } from './answer-draft'
import {
  dicomWay,
  IP_LABEL,
  KEY_LABEL,
  labelAndValue,
  NETWORK_LABEL,
  spaced,
  tunnelIndex,
  type TunnelIndex
} from './answer-labels'
import { bare, type AnswerLine } from './answer-lines'
import { isIpv4, whyNotPublic } from './ipv4'

/** Line by line; a heading ("Tunnel 2") holds for the lines below it. */
export function readLabels(lines: readonly AnswerLine[], draft: AnswerDraft): void {
  let index: TunnelIndex | null = null
  let waiting = ''
  for (const { text } of lines) {
    index = tunnelIndex(text) ?? index
    const { label, value } = labelAndValue(text)
    if (index !== null) takeLabelled(draft, index, value === '' ? '' : label || waiting, value)
    else takeBoth(draft, text)
    waiting = value === '' ? text : label === '' ? waiting : ''
  }
}

function takeLabelled(draft: AnswerDraft, index: TunnelIndex, label: string, value: string): void {
  const address = value.split(/[\s,()]+/).find(isIpv4)
  if (KEY_LABEL.test(spaced(label)))
    takeValue(draft, index, label, bare(value.split(/\s+/)[0] ?? ''))
  else if (address && (IP_LABEL.test(spaced(label)) || tunnelIndex(label) !== null))
    draft.ips[index] ??= address
}

/** `Tunnel IPs: 198.51.100.1, 198.51.100.2`: both in one line, in order. */
function takeBoth(draft: AnswerDraft, text: string): void {
  const [first, second] = text
    .split(/[\s,;/]+/)
    .map(bare)
    .filter(isIpv4)
  if (!first || !second || !/tunnel|endpoint/i.test(text)) return
  draft.ips[0] ??= first
  draft.ips[1] ??= second
}

/** Last resort, for what no label has named: public addresses and long random words, in order. */
export function readBareValues(lines: readonly AnswerLine[], draft: AnswerDraft): void {
  const words = lines
    .filter(({ text }) => dicomWay(text) === null && !NETWORK_LABEL.test(text))
    .flatMap(({ text }) => text.split(/[\s,;|="'“”]+/).map(bare))
  const addresses = words.filter((word) => isIpv4(word) && whyNotPublic(word) === null)
  const keys = words.filter(
    (word) =>
      /^[A-Za-z0-9._]{16,64}$/.test(word) &&
      /\d/.test(word) &&
      /[a-z]/i.test(word) &&
      !isHostName(word)
  )
  fill(draft.ips, addresses)
  fill(draft.keys, keys)
}

function fill(slots: [string | null, string | null], values: readonly string[]): void {
  const [first = null, second = null] = [...new Set(values)].filter((one) => !slots.includes(one))
  if (slots[0] === null) {
    slots[0] = first
    slots[1] ??= second
  } else slots[1] ??= first
}

function isHostName(word: string): boolean {
  return /^[a-z0-9]+(?:\.[a-z0-9]+)*\.[a-z]{2,}$/.test(word)
}
