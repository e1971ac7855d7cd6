import type { StoreSource } from './association-types'

export const TEST_KINDS = ['us', 'us-multiframe', 'us-multiframe-jpeg', 'sr', 'sr-private'] as const
export type TestKind = (typeof TEST_KINDS)[number]

/** A synthetic object: `bytes` is the whole file (with meta header), `dataset` its data set alone. */
export interface TestObject extends StoreSource {
  readonly kind: TestKind
  readonly bytes: Uint8Array
  readonly studyInstanceUid: string
  readonly seriesInstanceUid: string
}

/**
 * Makes one study, plainly no patient: "TEST^HEARTLAB CONNECTIVITY", burned-in "TEST - NOT A
 * PATIENT", UIDs under 2.25. All objects of one call share the study.
 */
export function makeTestStudy(
  kinds: readonly TestKind[],
  context: { readonly site: string; readonly now: Date }
): readonly TestObject[] {
  void [kinds, context]
  return []
}
