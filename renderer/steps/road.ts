import { actsOf } from '../../shared/wizard/acts'
import { placeFromText, type Place } from '../../shared/wizard/place'
import { screensOf } from '../../shared/wizard/reach'
import type { Device, Site } from '../../shared/site'

/** Every page of the road for this device, in order; a scanner's step has one for each of its screens. */
export function pagesOf(site: Site, device: Device | null): readonly Place[] {
  return actsOf(site, device)
    .flatMap((act) => act.steps)
    .flatMap((step): Place[] => {
      const screens = screensOf(step, site.endpoint.mode, device?.family ?? 'vivid')
      if (screens.length === 0) return [{ step: step.id, screen: null }]
      return screens.map((screen) => ({ step: step.id, screen }))
    })
}

export interface Neighbours {
  readonly back: Place | null
  readonly next: Place | null
}

/** The pages before and after the open one. */
export function neighboursOf(site: Site, device: Device | null): Neighbours {
  const pages = pagesOf(site, device)
  const { step, screen } = placeFromText(site.at.step)
  const exact = pages.findIndex((page) => page.step === step && page.screen === screen)
  const index = exact >= 0 ? exact : pages.findIndex((page) => page.step === step)
  return { back: pages[index - 1] ?? null, next: pages[index + 1] ?? null }
}
