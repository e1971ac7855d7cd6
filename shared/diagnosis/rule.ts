import type { DicomCause, IpsecCause } from '../causes/codes'

/**
 * How strongly a line points at a cause: 85 and more names it by itself, 55 and more makes it likely, less leaves
 * it possible. The numbers are only compared with each other.
 */
export type Blames<C extends string> = Readonly<Partial<Record<C, number>>>

/** One thing that a log can say. */
export interface Rule<C extends string, E extends string> {
  /** Lower-case text that stands in every line that the pattern matches; lines without it are not looked at. */
  readonly needle: string
  /** Linear in the length of the line; absent where the needle is enough. */
  readonly pattern?: RegExp
  readonly blames?: Blames<C>
  /** Instead of `blames` where the line is a server's: the same words then speak of the other side. */
  readonly onServer?: Blames<C>
  readonly event?: E
  /** A trial that a later success makes harmless (one policy of several, a lost packet); false where it never does. */
  readonly soft?: boolean
  /** Harmless before the first success: it speaks of what stood before the log began. */
  readonly leftover?: true
  /** Words that programs use, too, which have nothing to do with the connection; their lines do not count. */
  readonly common?: true
  /** Counts only in a line that no other rule blames: what people say in their own words. */
  readonly lastResort?: true
  /** The line speaks of phase 2 (PFS), where the same cause has another mend than in phase 1. */
  readonly phase?: 2
  /** What the line says, in plain words. */
  readonly says: string
}

/** What happens in an IKE negotiation, whatever the daemon calls it. */
export const IKE_EVENTS = [
  'started',
  'ikev1',
  'first-sent',
  'first-answered',
  'first-received',
  'auth-sent',
  'auth-received',
  'auth-answered',
  'child-asked',
  'rekey-asked',
  'later-sent',
  'later-answered',
  'ike-up',
  'rekeyed',
  'child-up',
  'resent-first',
  'resent-auth',
  'resent-later',
  'repeated-first',
  'repeated-auth',
  'gave-up',
  'half-open',
  'no-proposal',
  'no-group',
  'proposal-fits',
  'proposal-chosen',
  'group-agreed',
  'phase1-failed',
  'phase2-failed',
  'no-config',
  'invalid-id',
  'wrong-group',
  'received-proposals',
  'configured-proposals',
  'timed-out',
  'closed',
  'lost',
  'accepted',
  'switched',
  'moved',
  'moved-answered',
  'collision',
  'expired',
  'algorithm-differs',
  'method-differs',
  'displaced',
  'received-list',
  'configured-list',
  'listed',
  'no-nat',
  'unreadable',
  'loaded-ikev1',
  'loaded-ikev2',
  'unknown-ikev1',
  'unknown-ikev2',
  'unknown-cookie',
  'esp-sent',
  'esp-unsent',
  'esp-received',
  'esp-unreceived',
  'counted',
  'networks',
  'alive',
  'usable',
  'answered-ping',
  'unanswered-ping',
  'pinged',
  'ping-unreachable',
  'ping-lost',
  'carried-nothing',
  'child-deleted',
  'stray',
  'filtered',
  'routed',
  'trapped',
  'asked-list',
  'said-up',
  'said-down',
  'listed-ike',
  'listed-child',
  'listed-peer',
  'no-renewal',
  'resent-phase1',
  'signed',
  'certificate-received',
  'certificate-tried',
  'untrusted'
] as const

export type IkeEvent = (typeof IKE_EVENTS)[number]

export type IpsecRule = Rule<Exclude<IpsecCause, 'ok' | 'unknown'>, IkeEvent>

/** Who wrote the line, or what it means for the lines around it. */
export type DicomEvent =
  | 'success'
  | 'tls-ok'
  | 'association-ok'
  | 'served'
  | 'client'
  | 'server'
  | 'tls'
  | 'closed'
  | 'typed'
  | 'called'
  | 'listed-context'
  | 'probed'
  | 'backend-down'
  | 'backend-up'

export type DicomRule = Rule<Exclude<DicomCause, 'ok' | 'unknown'>, DicomEvent>
