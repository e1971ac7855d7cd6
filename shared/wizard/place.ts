import { SCREEN_IDS, type ScreenId } from '../ge/screen-ids'
import { STEP_IDS, type StepId } from './step'

/** A page of the wizard: a step, and for the scanner's steps which of its screens. Kept in `site.at.step`. */
export interface Place {
  readonly step: StepId
  readonly screen: ScreenId | null
}

/** Written as `step` or `step/screen`, so that the road is taken up at the exact page. */
export function placeToText({ step, screen }: Place): string {
  return screen ? `${step}/${screen}` : step
}

/** Reads a place; what this version does not know becomes the first page, never an error. */
export function placeFromText(text: string): Place {
  const [first = '', second = ''] = text.split('/')
  const step = STEP_IDS.find((id) => id === first) ?? 'endpoint'
  return { step, screen: SCREEN_IDS.find((id) => id === second) ?? null }
}
