import { answerLines, bare, type AnswerLine } from './answer-lines'
import { isIpv4, readNetwork, whyNotPublic } from './ipv4'
import type { Tunnel } from './plan'

type Pair = NonNullable<Tunnel['dicom']>['outbound'][number]

/** What was understood of HeartLab's answer; null and empty: it does not say. */
export interface HeartLabAnswer {
  readonly ips: readonly [string | null, string | null]
  readonly keys: readonly [string | null, string | null]
  readonly remoteCidrs: readonly string[]
  readonly outbound: readonly Pair[]
  readonly inbound: readonly Pair[]
}

interface Draft {
  readonly ips: [string | null, string | null]
  readonly keys: [string | null, string | null]
  readonly remoteCidrs: Set<string>
  readonly outbound: Pair[]
  readonly inbound: Pair[]
}

const KEY_LABEL =
  /pre[-\s]?shared|\bpsk|shared secret|\bsecret\b|\bkeys?\b(?!\s*(?:life|exchange))/i
const IP_LABEL = /\b(?:ip|ips|address(?:es)?|endpoints?|peers?|outside|gateway)\b/i
const NETWORK_LABEL = /remote|subnet|cidr|network|range|vpc/i
const OUTBOUND = /destination|outbound|send(?:ing)? to|dicom/i
const INBOUND = /source|inbound|from heartlab/i

/**
 * Reads HeartLab's tunnel details out of free text, an e-mail or a table. Nothing is judged here, and
 * the site's own values, which a reply often quotes, are left out. Keys are taken as they stand.
 */
export function readHeartLabAnswer(text: string, own: Tunnel['site']): HeartLabAnswer {
  const lines = answerLines(text).filter(({ text }) => !holdsOwn(text, own))
  const draft: Draft = {
    ips: [null, null],
    keys: [null, null],
    remoteCidrs: new Set(),
    outbound: [],
    inbound: []
  }
  for (const read of [readColumns, readRows, readLabels, readBareValues]) read(lines, draft)
  return { ...draft, remoteCidrs: [...draft.remoteCidrs] }
}

/** Does the answer say anything that can be taken over? */
export function saysAnything({ ips, keys, remoteCidrs, outbound, inbound }: HeartLabAnswer) {
  const lists = [remoteCidrs, outbound, inbound]
  return [...ips, ...keys].some((one) => one !== null) || lists.some(({ length }) => length > 0)
}

/** The plan with what the answer says; what it does not say stays as it is. */
export function takeOverAnswer(tunnel: Tunnel, answer: HeartLabAnswer): Tunnel {
  const { outbound, inbound } = tunnel.dicom ?? { outbound: [], inbound: [] }
  const list = <T>(now: readonly T[], said: readonly T[]) => [...(said.length > 0 ? said : now)]
  return {
    ...tunnel,
    tunnels: [0, 1].map((index) => ({
      ip: answer.ips[index] ?? tunnel.tunnels[index]?.ip ?? '',
      psk: answer.keys[index] ?? tunnel.tunnels[index]?.psk ?? ''
    })),
    remoteCidrs: list(tunnel.remoteCidrs, answer.remoteCidrs),
    dicom: { outbound: list(outbound, answer.outbound), inbound: list(inbound, answer.inbound) }
  }
}

function holdsOwn(line: string, { publicIp, cidrs }: Tunnel['site']): boolean {
  const values = [publicIp, ...cidrs].filter((value) => value !== '')
  return values.some((value) => line.split(/[\s,;|"']+/).includes(value))
}

const FIRST = /\b(?:tunnel|tun|vpn|psk|key|ip|endpoint|peer)[\s#-]*(?:1|one)\b|\bprimary\b|^1$/i
const SECOND = /\b(?:tunnel|tun|vpn|psk|key|ip|endpoint|peer)[\s#-]*(?:2|two)\b|\bsecondary\b|^2$/i

/** `tunnel1_ip` as words. */
function spaced(text: string): string {
  return text.replace(/_/g, ' ')
}

/** 0 and 1 for tunnels 1 and 2, null where a text names none or both. */
function tunnelIndex(text: string): 0 | 1 | null {
  const words = spaced(text)
  const isFirst = FIRST.test(words)
  if (isFirst === SECOND.test(words)) return null
  return isFirst ? 0 : 1
}

/** A table with a column for each tunnel: the label stands first in each row. */
function readColumns(lines: readonly AnswerLine[], draft: Draft): void {
  const head = lines.findIndex(({ cells }) => {
    const named = cells.map(tunnelIndex)
    return cells.length <= 4 && named.includes(0) && named.includes(1)
  })
  const columns = lines[head]?.cells.map(tunnelIndex) ?? []
  for (const { cells } of lines.slice(head + 1)) {
    if (head < 0 || cells.length < 3) continue
    const shift = cells.length - columns.length
    columns.forEach((index, column) => {
      if (index !== null) takeValue(draft, index, cells[0] ?? '', cells[column + shift] ?? '')
    })
  }
}

/** A table with a row for each tunnel: the heads of its columns say what is what. */
function readRows(lines: readonly AnswerLine[], draft: Draft): void {
  const head = lines.findIndex(
    ({ cells }) =>
      cells.length >= 2 &&
      cells.some((cell) => KEY_LABEL.test(cell)) &&
      cells.some((cell) => IP_LABEL.test(cell) && !KEY_LABEL.test(cell)) &&
      !cells.some(isIpv4)
  )
  if (head < 0) return
  const labels = lines[head]?.cells ?? []
  lines.slice(head + 1, head + 3).forEach(({ cells }, row) => {
    const index = tunnelIndex(cells[0] ?? '') ?? (row === 0 ? 0 : 1)
    const shift = Math.max(0, cells.length - labels.length)
    labels.forEach((label, column) => takeValue(draft, index, label, cells[column + shift] ?? ''))
  })
}

/** Takes a value for a tunnel when its label says what it is; the first one said stands. */
function takeValue(draft: Draft, index: 0 | 1, name: string, value: string): void {
  if (value === '') return
  const label = spaced(name)
  if (KEY_LABEL.test(label)) draft.keys[index] ??= looksLikeKey(value) ? value : null
  else if (IP_LABEL.test(label) && isIpv4(value)) draft.ips[index] ??= value
}

function looksLikeKey(value: string): boolean {
  return value.length >= 6 && !/\s/.test(value) && !isIpv4(value) && !value.includes('/')
}

/** Line by line; a heading ("Tunnel 2", "Remote subnets:") holds for the lines below it. */
function readLabels(lines: readonly AnswerLine[], draft: Draft): void {
  let index: 0 | 1 | null = null
  let waiting = ''
  for (const { text } of lines) {
    index = tunnelIndex(text) ?? index
    readNetworks(text, draft)
    if (readDicom(text, draft)) continue
    const { label, value } = labelAndValue(text)
    if (index !== null) takeLabelled(draft, index, value === '' ? '' : label || waiting, value)
    else takeBoth(draft, text)
    waiting = value === '' ? text : label === '' ? waiting : ''
  }
}

function takeLabelled(draft: Draft, index: 0 | 1, label: string, value: string): void {
  const address = value.split(/[\s,()]+/).find(isIpv4)
  if (KEY_LABEL.test(spaced(label)))
    takeValue(draft, index, label, bare(value.split(/\s+/)[0] ?? ''))
  else if (address && (IP_LABEL.test(spaced(label)) || tunnelIndex(label) !== null))
    draft.ips[index] ??= address
}

/** `Tunnel IPs: 198.51.100.1, 198.51.100.2`: both in one line, in order. */
function takeBoth(draft: Draft, text: string): void {
  const [first, second] = text
    .split(/[\s,;/]+/)
    .map(bare)
    .filter(isIpv4)
  if (!first || !second || !/tunnel|endpoint/i.test(text)) return
  draft.ips[0] ??= first
  draft.ips[1] ??= second
}

/** `label: value`, `label = value`, `label – value`, `label | value`; a line of one word is a value. */
function labelAndValue(text: string): { readonly label: string; readonly value: string } {
  const cut = /^(.{2,60}?)(?:\s*[:=|\t]\s*|\s+[-–—]\s+|\s{2,}|,\s*)(.*)$/.exec(text)
  if (cut)
    return { label: bare(cut[1] ?? ''), value: bare((cut[2] ?? '').replace(/^[|:=\s]+/, '')) }
  const said = /^(.*\b(?:is|are|lautet|ist))\s+(\S+?)\.?$/i.exec(text)
  if (said) return { label: said[1] ?? '', value: bare(said[2] ?? '') }
  return /\s/.test(text) ? { label: text, value: '' } : { label: '', value: bare(text) }
}

function readNetworks(text: string, draft: Draft): void {
  for (const [cidr] of text.matchAll(/\d+\.\d+\.\d+\.\d+\/\d{1,2}(?![\d/])/g))
    if (readNetwork(cidr)) draft.remoteCidrs.add(cidr)
}

/** An address with its port: `10.100.0.10:11112`, `10.100.0.10 port 104`, `10.100.0.10, TCP 11112`. */
function readDicom(text: string, draft: Draft): boolean {
  const found = [
    ...text.matchAll(
      /(\d+\.\d+\.\d+\.\d+)(?::|[\s,;|]*\(?\b(?:tcp|port)[\s/:=]*|\s*[\t|]\s*)(\d{2,5})\b(?![./])/gi
    )
  ].flatMap(([, ip = '', port = '']) => (isIpv4(ip) ? [{ ip, port: Number(port) }] : []))
  if (found.length === 0) return false
  if (INBOUND.test(text)) draft.inbound.push(...found)
  else if (OUTBOUND.test(text)) draft.outbound.push(...found)
  return INBOUND.test(text) || OUTBOUND.test(text)
}

/** Last resort, for what no label has named: public addresses and long random words, in order. */
function readBareValues(lines: readonly AnswerLine[], draft: Draft): void {
  const words = lines
    .filter(({ text }) => !OUTBOUND.test(text) && !INBOUND.test(text) && !NETWORK_LABEL.test(text))
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
