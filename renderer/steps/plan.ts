import type { Device, Endpoint, Site } from '../../shared/site'
import { useApp } from '../store/app'
import { currentDevice } from '../store/site'

export interface Plan {
  readonly site: Site
  readonly endpoint: Endpoint
  readonly device: Device | null
}

/** The plan as the pages see it: the site, its endpoint, and the scanner that the acts are about. */
export function usePlan(): Plan {
  const site = useApp((state) => state.site)
  return { site, endpoint: site.endpoint, device: currentDevice(site) }
}
