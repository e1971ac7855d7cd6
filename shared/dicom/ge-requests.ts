import { SOP_CLASS } from './sop-classes'
import { TRANSFER_SYNTAX as TS } from './transfer-syntaxes'

/** An association request as a GE scanner sends it, ready to be proposed. */
export interface GeRequest {
  readonly name: string
  readonly implementationUid: string
  readonly implementationVersion: string
  readonly maxPduLength: number
  readonly asyncOperations: { readonly invoked: number; readonly performed: number } | null
  readonly contexts: readonly {
    readonly id: number
    readonly abstractSyntax: string
    readonly transferSyntaxes: readonly string[]
  }[]
}

type Proposal = readonly [abstractSyntax: string, transferSyntaxes: readonly string[]]

const PLAIN = [TS.explicitLittle, TS.explicitBig, TS.implicitLittle]
const LITTLE = [TS.explicitLittle, TS.implicitLittle]

/** Five storage classes, three uncompressed syntaxes each (seen from a LOGIQ S8). */
const LOGIQ_S8: GeRequest = {
  name: 'LOGIQ S8',
  implementationUid: '1.2.840.113619.6.323',
  implementationVersion: 'LOGIQS8_1',
  maxPduLength: 32768,
  asyncOperations: { invoked: 1, performed: 1 },
  contexts: numbered([
    [SOP_CLASS.ultrasoundImage, PLAIN],
    [SOP_CLASS.ultrasoundMultiFrame, PLAIN],
    [SOP_CLASS.ultrasoundMultiFrameRetired, PLAIN],
    [SOP_CLASS.secondaryCapture, PLAIN],
    [SOP_CLASS.comprehensiveSr, PLAIN]
  ])
}

/** Clips with JPEG Baseline only, stills uncompressed (seen from a Voluson). */
const VOLUSON: GeRequest = {
  name: 'Voluson',
  implementationUid: '1.2.840.113619.6.182',
  implementationVersion: 'VOLUSON',
  maxPduLength: 32768,
  asyncOperations: null,
  contexts: numbered([
    [SOP_CLASS.verification, LITTLE],
    [SOP_CLASS.ultrasoundImage, LITTLE],
    [SOP_CLASS.ultrasoundMultiFrame, [TS.jpegBaseline]],
    [SOP_CLASS.comprehensiveSr, LITTLE]
  ])
}

const E10_CLASSES = [
  SOP_CLASS.ultrasoundImage,
  SOP_CLASS.ultrasoundMultiFrame,
  SOP_CLASS.ultrasoundImageRetired,
  SOP_CLASS.ultrasoundMultiFrameRetired,
  SOP_CLASS.secondaryCapture
]
const E10_SYNTAXES = [
  TS.jpegBaseline,
  TS.jpegExtended,
  '1.2.840.10008.1.2.4.57',
  TS.jpegLossless,
  TS.rle,
  ...PLAIN
]

/** Forty-two contexts of one syntax each, most of them JPEG (seen from a LOGIQ E10). */
const LOGIQ_E10: GeRequest = {
  name: 'LOGIQ E10',
  implementationUid: '1.2.840.113619.6.426',
  implementationVersion: 'LOGIQE10_1',
  maxPduLength: 32768,
  asyncOperations: { invoked: 1, performed: 1 },
  contexts: numbered([
    ...E10_CLASSES.flatMap((each) => E10_SYNTAXES.map((syntax): Proposal => [each, [syntax]])),
    [SOP_CLASS.comprehensiveSr, [TS.explicitLittle]],
    [SOP_CLASS.verification, [TS.implicitLittle]]
  ])
}

/**
 * Three shapes of association request that GE ultrasound sends: all syntaxes in one context, clips
 * compressed only, and one context a syntax. The implementation UIDs of Voluson and E10 are of GE's
 * root but not looked up on a device.
 */
export const GE_REQUESTS = {
  'logiq-s8': LOGIQ_S8,
  voluson: VOLUSON,
  'logiq-e10': LOGIQ_E10
} as const satisfies Readonly<Record<string, GeRequest>>

/** All of GE's products stand under this root. */
export function isGeImplementation(implementationUid: string | null): boolean {
  return implementationUid?.startsWith('1.2.840.113619.') ?? false
}

function numbered(proposals: readonly Proposal[]): GeRequest['contexts'] {
  return proposals.map(([abstractSyntax, transferSyntaxes], index) => ({
    id: index * 2 + 1,
    abstractSyntax,
    transferSyntaxes
  }))
}
