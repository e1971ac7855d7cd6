import type { FixPlace } from '../causes/codes'
import type { WordId } from '../words/messages'

/** What the scanner's connectivity check can answer, and what that does and does not prove. */
export interface CheckAnswer {
  readonly id: string
  readonly good: boolean
  readonly seen: WordId
  readonly means: WordId
  /** Where to look next; null when there is nothing to mend. */
  readonly where: FixPlace | null
}

/** In the order in which people meet them. Ping is the network's answer, verify is DICOM's C-ECHO. */
export const CHECK_ANSWERS = [
  {
    id: 'both',
    good: true,
    seen: 'answer.both-seen',
    means: 'answer.both-means',
    where: null
  },
  {
    id: 'verify-only',
    good: true,
    seen: 'answer.verify-only-seen',
    means: 'answer.verify-only-means',
    where: null
  },
  {
    id: 'ping-only',
    good: false,
    seen: 'answer.ping-only-seen',
    means: 'answer.ping-only-means',
    where: 'ge:dataflow'
  },
  {
    id: 'neither-fast',
    good: false,
    seen: 'answer.neither-fast-seen',
    means: 'answer.neither-fast-means',
    where: 'ge:dataflow'
  },
  {
    id: 'neither-slow',
    good: false,
    seen: 'answer.neither-slow-seen',
    means: 'answer.neither-slow-means',
    where: 'network:firewall'
  },
  {
    id: 'verify-refused',
    good: false,
    seen: 'answer.verify-refused-seen',
    means: 'answer.verify-refused-means',
    where: 'heartlab:identity'
  },
  {
    id: 'stays-red',
    good: false,
    seen: 'answer.stays-red-seen',
    means: 'answer.stays-red-means',
    where: null
  }
] as const satisfies readonly CheckAnswer[]

/** The guide's common causes of failed transmission, and where each is mended. */
export const COMMON_CAUSES = [
  { say: 'answer.cause-ae', where: 'ge:tcpip' },
  { say: 'answer.cause-missing', where: 'ge:client-certificates' },
  { say: 'answer.cause-installation', where: 'ge:trusted-root' },
  { say: 'answer.cause-address', where: 'ge:dataflow' },
  { say: 'answer.cause-verification', where: 'ge:clock' }
] as const satisfies readonly { readonly say: WordId; readonly where: FixPlace }[]
