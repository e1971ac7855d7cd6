import type { DicomCause } from '../../causes/codes'
import type { Blames, DicomRule } from '../rule'

interface Refusal {
  /** What stands in the brackets, in the words of storescp, dcmqrscp, wlmscpfs and DcmSCP. */
  readonly why: string
  readonly blames: Blames<Exclude<DicomCause, 'ok' | 'unknown'>>
  readonly says: string
}

const REFUSALS: readonly Refusal[] = [
  {
    why: 'bad called|called AE|bad ?AE ?service|bad application entity (?:title|service)|unknown service',
    blames: { 'wrong-called-ae': 93 },
    says: 'the called AE title is not known here'
  },
  {
    why: 'bad calling|calling (?:AE|host)|bad ?AE ?peer|bad application entity peer|unknown (?:peer|host)',
    blames: { 'wrong-calling-ae': 93, 'identity-refused': 50 },
    says: 'the calling AE title or its address is not known here'
  },
  {
    why: 'too ?many|cannot ?fork|limit|busy|no resources',
    blames: { 'out-of-resources': 90 },
    says: 'the server is at its limit'
  },
  {
    why: 'bad ?(?:app|application) ?context|presentation|context',
    blames: { other: 84 },
    says: 'the application context is not known here'
  },
  {
    why: 'forced|no ?reason|internal|auth|denied|not allowed',
    blames: { 'identity-refused': 74 },
    says: 'the server refuses whoever it is'
  }
]

/** A server of dcmtk (or built on it) says why it refuses, in brackets or behind a colon. */
export const REFUSING_ASSOCIATION: readonly DicomRule[] = REFUSALS.map(({ why, blames, says }) => ({
  needle: 'refusing association',
  pattern: new RegExp(`refusing association\\W{1,3}(?:\\w{1,12} )?(?:${why})`, 'i'),
  blames,
  says: `the association is refused: ${says}`
}))
