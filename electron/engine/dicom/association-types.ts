import type { WireFault } from '../../../shared/dicom/wire-fault'
import type { Duplex } from 'node:stream'

/** One proposed presentation context (PS3.8 9.3.2.2); ids are the odd numbers 1 to 255. */
export interface ProposedContext {
  readonly id: number
  readonly abstractSyntax: string
  readonly transferSyntaxes: readonly string[]
}

/** What a client asks for. AE titles go out as typed, padded with spaces to 16 bytes. */
export interface AssociationRequest {
  readonly called: string
  readonly calling: string
  readonly contexts: readonly ProposedContext[]
  /** The longest P-DATA-TF that we want to receive, in bytes; 0 = no limit. 256 KiB unless given. */
  readonly maxPduLength?: number
  readonly implementationUid?: string
  readonly implementationVersion?: string
  readonly asyncOperations?: { readonly invoked: number; readonly performed: number }
  readonly extendedNegotiation?: readonly {
    readonly sopClassUid: string
    readonly info: Uint8Array
  }[]
}

/** The peer's word on one proposed context: result 0 accepted, 1 to 4 refused (PS3.8 table 9-18). */
export interface ContextAnswer extends ProposedContext {
  readonly result: number
  /** The chosen transfer syntax; null where the context was refused or left unanswered (result -1). */
  readonly transferSyntax: string | null
}

export interface PeerDetails {
  /** The longest P-DATA-TF that the peer takes, as it said; 0 = no limit. */
  readonly maxPduLength: number
  readonly implementationUid: string | null
  readonly implementationVersion: string | null
}

/** A connected stream that may stay: a plain or a secured socket. */
export interface DicomSocket extends Duplex {
  setNoDelay(noDelay?: boolean): this
}

/** The socket's end as evidence: fields of the error, never its message. */
export interface SocketFault {
  readonly code: string | null
  readonly syscall: string | null
  readonly library: string | null
  readonly reason: string | null
  /** TLS alert number that the peer sent, where the library names it. */
  readonly alertNumber: number | null
  /** The error itself, for a judge that knows more libraries. */
  readonly error: Error
}

export interface Closed {
  readonly kind: 'closed'
  readonly error: SocketFault | null
  readonly bytesReceived: number
  /** Up to the first 16 bytes that came back, as hex. */
  readonly firstBytes: string
}
export interface Aborted {
  readonly kind: 'aborted'
  readonly source: number
  readonly reason: number
}
export interface TimedOut {
  readonly kind: 'timeout'
  readonly bytesReceived: number
}
export interface Canceled {
  readonly kind: 'canceled'
}
/** Bytes that are no DICOM PDU, or a PDU out of place; `fault` says which rule was broken. */
export interface NotDicom {
  readonly kind: 'not-dicom'
  readonly firstBytes: string
  readonly fault: WireFault
}

/** Every way in which a conversation can end before its answer. */
export type Interrupted = Closed | Aborted | TimedOut | Canceled | NotDicom

export interface Rejected {
  readonly kind: 'rejected'
  readonly result: number
  readonly source: number
  readonly reason: number
}

export type AssociationAnswer =
  { readonly kind: 'accepted'; readonly association: Association } | Rejected | Interrupted

/** A DIMSE response: the status as sent, and what stood beside it. */
export interface Answered {
  readonly kind: 'answered'
  readonly status: number
  readonly errorComment: string | null
  /** (0000,0901) tags in hex, where the peer names elements. */
  readonly offendingElements: readonly string[]
  readonly tookMs: number
}
/** No accepted context carries this abstract (and transfer) syntax: nothing was sent. */
export interface NoContext {
  readonly kind: 'no-context'
  readonly abstractSyntax: string
  readonly transferSyntax: string | null
  /** The peer's result for the contexts that were proposed for it; empty when none was. */
  readonly results: readonly number[]
}
/** Our own file could not be read to its end; the association was aborted. */
export interface FileFault {
  readonly kind: 'file-fault'
  readonly code: string
}

export type EchoOutcome = Answered | NoContext | Interrupted
export type StoreOutcome = Answered | NoContext | FileFault | Interrupted
export type FindOutcome =
  (Answered & { readonly matches: readonly FindMatch[] }) | NoContext | Interrupted

/** One C-FIND match: tag as eight hex digits in upper case → text values, trimmed. */
export type FindMatch = Readonly<Record<string, readonly string[]>>

export interface FindQuery {
  /** Study Root unless given. */
  readonly abstractSyntax?: string
  /** Tag as eight hex digits → [VR, value]; an empty value asks for the attribute to be returned. */
  readonly keys: Readonly<Record<string, readonly [vr: string, value: string]>>
  readonly maxMatches?: number
}

/** Something to store: the data set's own UIDs, its syntax, and where its bytes lie. */
export interface StoreSource {
  readonly sopClassUid: string
  readonly sopInstanceUid: string
  readonly transferSyntax: string
  readonly dataset:
    | {
        readonly kind: 'file'
        readonly path: string
        readonly offset: number
        readonly length: number
      }
    | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
}

export interface CallOptions {
  readonly timeoutMs: number
}
export interface StoreOptions extends CallOptions {
  /** Longest wait for a single write to drain or for the response; not for the whole transfer. */
  readonly timeoutMs: number
  readonly onProgress?: (sentBytes: number, totalBytes: number) => void
}

/** An open association, client side. Calls are made one after another. */
export interface Association {
  readonly contexts: readonly ContextAnswer[]
  readonly peer: PeerDetails
  echo(options: CallOptions): Promise<EchoOutcome>
  store(source: StoreSource, options: StoreOptions): Promise<StoreOutcome>
  find(query: FindQuery, options: CallOptions): Promise<FindOutcome>
  release(options: CallOptions): Promise<{ readonly kind: 'released' } | Interrupted>
  /** Sends A-ABORT (source 0) and closes the socket. */
  abort(): void
}
