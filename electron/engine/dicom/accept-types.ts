import type { WireFault } from '../../../shared/dicom/wire-fault'
import type { ContextAnswer, ProposedContext, SocketFault } from './association-types'

/** A peer's A-ASSOCIATE-RQ, AE titles without their padding. */
export interface IncomingRequest {
  readonly called: string
  readonly calling: string
  readonly applicationContext: string
  readonly protocolVersion: number
  readonly contexts: readonly ProposedContext[]
  readonly maxPduLength: number
  readonly implementationUid: string | null
  readonly implementationVersion: string | null
  readonly asyncOperations: { readonly invoked: number; readonly performed: number } | null
  readonly userIdentityType: number | null
}

export type Decision =
  | { readonly accept: true }
  | {
      readonly accept: false
      readonly result: number
      readonly source: number
      readonly reason: number
    }

/** Result 0 with a syntax of the proposed ones, or 1 to 4 (PS3.8 table 9-18). */
export type ContextChoice =
  { readonly result: 0; readonly transferSyntax: string } | { readonly result: 1 | 2 | 3 | 4 }

export interface IncomingStore {
  readonly contextId: number
  readonly sopClassUid: string
  readonly sopInstanceUid: string
  readonly transferSyntax: string
  readonly calling: string
  readonly called: string
}

/**
 * Where a received data set goes. While a `write` is under way the next bytes are collected; when they
 * outrun it, the socket is paused. `finish` is called only after the last byte; anything else ends in
 * `discard`. A failing `write` or `finish` is answered 0xA700 or 0x0110, and the rest is skipped.
 */
export interface StoreSink {
  write(bytes: readonly Buffer[]): Promise<void>
  finish(): Promise<StoredObject>
  discard(): Promise<void>
}

export interface StoredObject {
  readonly path: string
  readonly bytes: number
}

export interface ReceiveLimits {
  /** Silence between PDUs of an open association, ms. 60 s unless given. */
  readonly idleMs: number
  /** From the TCP connection to the whole A-ASSOCIATE-RQ, ms (ARTIM timer, PS3.8 9.1.5). */
  readonly requestMs: number
  /** Longest PDU that is not P-DATA-TF, bytes. */
  readonly maxControlLength: number
  /** Longest command set, bytes. */
  readonly maxCommandLength: number
  /** Longest C-FIND identifier, bytes. */
  readonly maxIdentifierLength: number
}

/** What happened on a connection, in order; UIDs and titles only, no patient's name. */
export type AcceptEvent =
  | { readonly kind: 'request'; readonly request: IncomingRequest }
  | { readonly kind: 'accepted'; readonly contexts: readonly ContextAnswer[] }
  | {
      readonly kind: 'rejected'
      readonly result: number
      readonly source: number
      readonly reason: number
    }
  | { readonly kind: 'echo'; readonly status: number }
  | {
      readonly kind: 'store'
      readonly store: IncomingStore
      readonly status: number
      readonly stored: StoredObject | null
      readonly errorCode: string | null
    }
  | { readonly kind: 'find'; readonly status: number; readonly matches: number }
  | { readonly kind: 'unsupported'; readonly commandField: number; readonly status: number }

/** How the connection ended. */
export type AcceptEnd =
  | { readonly kind: 'released' }
  | { readonly kind: 'rejected' }
  | { readonly kind: 'aborted'; readonly source: number; readonly reason: number }
  | {
      readonly kind: 'closed'
      readonly error: SocketFault | null
      readonly bytesReceived: number
      readonly firstBytes: string
      /** An object that was under way and is not counted. */
      readonly unfinished: IncomingStore | null
    }
  | { readonly kind: 'not-dicom'; readonly firstBytes: string; readonly fault: WireFault }
  | { readonly kind: 'timeout'; readonly phase: 'request' | 'idle' }
  | { readonly kind: 'canceled' }

export interface AcceptOptions {
  readonly decide: (request: IncomingRequest) => Decision | Promise<Decision>
  /** `chooseAnyStorage` unless given: the peer's first syntax that we know, for any storage class. */
  readonly chooseContext?: (context: ProposedContext, request: IncomingRequest) => ContextChoice
  /** Begins a sink for an object, or refuses it with a DIMSE status; never throws. */
  readonly store: (incoming: IncomingStore) => StoreSink | { readonly status: number }
  /** Status of a C-ECHO; 0 unless given. */
  readonly echo?: () => number
  /** Matches of a C-FIND on `keys` (tag → [VR, value]), or a refusing status. */
  readonly find?: (
    abstractSyntax: string,
    keys: Readonly<Record<string, readonly [vr: string, value: string]>>
  ) => Promise<readonly FindReply[] | { readonly status: number }>
  /** What we say that we take; 128 KiB unless given. */
  readonly maxPduLength?: number
  readonly limits?: Partial<ReceiveLimits>
  readonly signal?: AbortSignal
  readonly onEvent?: (event: AcceptEvent) => void
}

/** One C-FIND match as answered: tag → [VR, value]. */
export type FindReply = Readonly<Record<string, readonly [vr: string, value: string]>>
