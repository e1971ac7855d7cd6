import { emptyDraft, type DicomPair } from './answer-draft'
import { answerLines, withoutValues } from './answer-lines'
import { readDicom, readNetworks } from './answer-networks'
import { readBareValues, readLabels } from './answer-sentences'
import { readColumns, readRows } from './answer-tables'
import type { Tunnel } from './plan'

/** What was understood of HeartLab's answer; null and empty: it does not say. */
export interface HeartLabAnswer {
  readonly ips: readonly [string | null, string | null]
  readonly keys: readonly [string | null, string | null]
  readonly remoteCidrs: readonly string[]
  readonly outbound: readonly DicomPair[]
  readonly inbound: readonly DicomPair[]
}

/**
 * Reads HeartLab's tunnel details out of free text, an e-mail or a table. Nothing is judged here, and
 * the site's own values, which a reply often quotes, are left out. Keys are taken as they stand.
 */
export function readHeartLabAnswer(text: string, own: Tunnel['site']): HeartLabAnswer {
  const draft = emptyDraft()
  const lines = withoutValues(answerLines(text), [own.publicIp, ...own.cidrs])
  readNetworks(lines, draft)
  const rest = readDicom(lines, draft)
  // From what is surest to what is a guess: what one has found, the next leaves as it is.
  for (const read of [readColumns, readRows, readLabels, readBareValues]) read(rest, draft)
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
