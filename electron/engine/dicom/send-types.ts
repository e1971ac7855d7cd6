import type { AssociationRequest, Interrupted, NoContext, Rejected } from './association-types'
import type { FileFinding } from './file-types'

export interface SentFile {
  readonly file: string
  readonly sopClassUid: string | null
  readonly sopInstanceUid: string | null
  readonly transferSyntax: string | null
  /** Stored (also with a warning status), refused by the peer, not sendable, or never answered. */
  readonly outcome: 'stored' | 'refused' | 'no-context' | 'defect' | 'not-sent'
  readonly status: number | null
  readonly errorComment: string | null
  /** A warning status: stored, but the peer changed or dropped something. */
  readonly coerced: boolean
  readonly findings: readonly FileFinding[]
  /** The peer's word where no accepted context fits. */
  readonly noContext: NoContext | null
  /** How the connection ended under this file, where it did. */
  readonly interrupted: Interrupted | null
  readonly bytes: number
}

export interface SendOptions extends Pick<
  AssociationRequest,
  'called' | 'calling' | 'maxPduLength'
> {
  readonly timeoutMs: number
  readonly signal?: AbortSignal
  /** How often a dropped connection is opened again without any answer in between; 2 unless given. */
  readonly retries?: number
  readonly onProgress?: (progress: SendProgress) => void
  readonly onFile?: (sent: SentFile) => void
}

export interface SendProgress {
  readonly files: number
  readonly totalFiles: number
  readonly bytes: number
  readonly totalBytes: number
}

/** Why sending ended before its end. */
export type SendEnd =
  Interrupted | Rejected | { readonly kind: 'connect-failed'; readonly error: Error }

export interface SendSummary {
  /** In the order of the paths, folders in the order of their names. */
  readonly files: readonly SentFile[]
  readonly associations: number
  /** Null when every file had its turn. */
  readonly ended: SendEnd | null
}
