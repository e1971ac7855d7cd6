import type { WireFault } from '../../../shared/dicom/wire-fault'

/** The PDUs of PS3.8 9.3 as data. AE titles and UIDs stand without their padding. */
export type Pdu =
  | AssociateRequestPdu
  | AssociateAcceptPdu
  | AssociateRejectPdu
  | DataPdu
  | { readonly type: 'release-request' }
  | { readonly type: 'release-response' }
  | AbortPdu

export interface AssociateRequestPdu extends UserInformation {
  readonly type: 'associate-request'
  readonly protocolVersion: number
  readonly called: string
  readonly calling: string
  readonly applicationContext: string
  readonly contexts: readonly PduContext[]
}

export interface AssociateAcceptPdu extends UserInformation {
  readonly type: 'associate-accept'
  readonly protocolVersion: number
  readonly called: string
  readonly calling: string
  readonly applicationContext: string
  readonly contexts: readonly PduContextResult[]
}

export interface AssociateRejectPdu {
  readonly type: 'associate-reject'
  readonly result: number
  readonly source: number
  readonly reason: number
}

export interface AbortPdu {
  readonly type: 'abort'
  readonly source: number
  readonly reason: number
}

export interface DataPdu {
  readonly type: 'data'
  readonly fragments: readonly Fragment[]
}

/** One presentation data value (PS3.8 9.3.5.1). */
export interface Fragment {
  readonly contextId: number
  readonly isCommand: boolean
  readonly isLast: boolean
  readonly bytes: Buffer
}

export interface PduContext {
  readonly id: number
  readonly abstractSyntax: string
  readonly transferSyntaxes: readonly string[]
}

export interface PduContextResult {
  readonly id: number
  readonly result: number
  /** Not significant unless the result is 0; some peers leave it out then. */
  readonly transferSyntax: string
}

/** The user information item (PS3.8 D, PS3.7 D.3.3); what is not there is null or empty. */
export interface UserInformation {
  readonly maxPduLength: number
  readonly implementationUid: string | null
  readonly implementationVersion: string | null
  readonly asyncOperations: { readonly invoked: number; readonly performed: number } | null
  readonly roles: readonly {
    readonly sopClassUid: string
    readonly scu: boolean
    readonly scp: boolean
  }[]
  readonly extendedNegotiation: readonly {
    readonly sopClassUid: string
    readonly info: Uint8Array
  }[]
  /** Type of a user identity (PS3.7 D.3.3.7); its secret fields are not kept. */
  readonly userIdentityType: number | null
}

/** A rule of PS3.8 that the bytes break, as one phrase. */
export interface PduFault {
  readonly type: 'fault'
  readonly fault: WireFault
}

export const PDU_TYPE = {
  associateRequest: 1,
  associateAccept: 2,
  associateReject: 3,
  data: 4,
  releaseRequest: 5,
  releaseResponse: 6,
  abort: 7
} as const

export const PDU_HEADER_LENGTH = 6
/** PDV item length (4), presentation context id, message control header. */
export const PDV_HEADER_LENGTH = 6
export const APPLICATION_CONTEXT = '1.2.840.10008.3.1.1.1'

export const NO_USER_INFORMATION: UserInformation = {
  maxPduLength: 0,
  implementationUid: null,
  implementationVersion: null,
  asyncOperations: null,
  roles: [],
  extendedNegotiation: [],
  userIdentityType: null
}
