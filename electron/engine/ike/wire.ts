/** Numbers of IKEv2 as IANA keeps them (RFC 7296 3). */
export const EXCHANGE = { saInit: 34, auth: 35, createChild: 36, informational: 37 } as const

export const PAYLOAD = {
  none: 0,
  sa: 33,
  keyExchange: 34,
  idInitiator: 35,
  idResponder: 36,
  auth: 39,
  nonce: 40,
  notify: 41,
  delete: 42,
  selectorsInitiator: 44,
  selectorsResponder: 45,
  sealed: 46
} as const

export const FLAG = { initiator: 0x08, response: 0x20 } as const

export const PROTOCOL = { ike: 1, esp: 3 } as const

export const TRANSFORM = { encryption: 1, prf: 2, integrity: 3, group: 4, esn: 5 } as const

export const NOTIFY = {
  invalidMajorVersion: 5,
  invalidSyntax: 7,
  noProposalChosen: 14,
  invalidKePayload: 17,
  authenticationFailed: 24,
  singlePairRequired: 34,
  noAdditionalSas: 35,
  internalAddressFailure: 36,
  failedCpRequired: 37,
  tsUnacceptable: 38,
  invalidSelectors: 39,
  temporaryFailure: 43,
  childSaNotFound: 44,
  natDetectionSource: 16388,
  natDetectionDestination: 16389,
  cookie: 16390,
  rekeySa: 16393
} as const

/** Types below this one are errors, the others tell a state (RFC 7296 3.10.1). */
export const FIRST_STATUS_NOTIFY = 16384

const NOTIFY_NAMES: ReadonlyMap<number, string> = new Map([
  [1, 'UNSUPPORTED_CRITICAL_PAYLOAD'],
  [4, 'INVALID_IKE_SPI'],
  [5, 'INVALID_MAJOR_VERSION'],
  [7, 'INVALID_SYNTAX'],
  [9, 'INVALID_MESSAGE_ID'],
  [11, 'INVALID_SPI'],
  [14, 'NO_PROPOSAL_CHOSEN'],
  [17, 'INVALID_KE_PAYLOAD'],
  [24, 'AUTHENTICATION_FAILED'],
  [34, 'SINGLE_PAIR_REQUIRED'],
  [35, 'NO_ADDITIONAL_SAS'],
  [36, 'INTERNAL_ADDRESS_FAILURE'],
  [37, 'FAILED_CP_REQUIRED'],
  [38, 'TS_UNACCEPTABLE'],
  [39, 'INVALID_SELECTORS'],
  [43, 'TEMPORARY_FAILURE'],
  [44, 'CHILD_SA_NOT_FOUND'],
  [16390, 'COOKIE']
])

/** The RFC's name of a notify, or its number. */
export function notifyName(type: number): string {
  return NOTIFY_NAMES.get(type) ?? `notify ${type}`
}
