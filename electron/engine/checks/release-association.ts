import type { Climb } from './climb'

const RELEASE_MS = 300

/** Ends the association in order; a peer that does not answer the release is left alone. */
export async function releaseAssociation(climb: Climb): Promise<void> {
  const { association } = climb
  climb.association = null
  if (association)
    await association.release({ timeoutMs: Math.min(RELEASE_MS, climb.plan.timeoutMs) })
}
