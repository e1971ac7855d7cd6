import { isIpv4, readNetwork } from './ipv4'
import { IP_LABEL, KEY_LABEL, spaced, type TunnelIndex } from './answer-labels'
import type { Tunnel } from './plan'

export type DicomPair = NonNullable<Tunnel['dicom']>['outbound'][number]

/** What has been read so far; every reader fills what is still open. */
export interface AnswerDraft {
  readonly ips: [string | null, string | null]
  readonly keys: [string | null, string | null]
  readonly remoteCidrs: Set<string>
  readonly outbound: DicomPair[]
  readonly inbound: DicomPair[]
}

export function emptyDraft(): AnswerDraft {
  return {
    ips: [null, null],
    keys: [null, null],
    remoteCidrs: new Set(),
    outbound: [],
    inbound: []
  }
}

/** Takes a value for a tunnel when its label says what it is; the first one said stands. */
export function takeValue(
  draft: AnswerDraft,
  index: TunnelIndex,
  name: string,
  value: string
): void {
  if (value === '') return
  const label = spaced(name)
  if (KEY_LABEL.test(label)) draft.keys[index] ??= looksLikeKey(value) ? value : null
  else if (IP_LABEL.test(label) && isIpv4(value)) draft.ips[index] ??= value
}

/** Also what the check refuses later: somebody has to see it. */
function looksLikeKey(value: string): boolean {
  const isOther = isIpv4(value) || readNetwork(value) !== null || value.includes('://')
  return value.length >= 6 && !/\s/.test(value) && !isOther
}
