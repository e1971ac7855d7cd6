import type { Device, Site } from '../site'
import type { EngineSaying } from '../words/english'

/** What the setup left behind that is to be taken back or put away, as sentences. */
export function changesToUndo(site: Site, devices: readonly Device[]): readonly EngineSaying[] {
  return [
    ...(devices.some((device) => device.lastProof) ? STORED : []),
    ...(devices.some((device) => device.certificate) ? CARRIED : []),
    { id: `report.undo-${site.endpoint.mode}` },
    ...(site.tunnel ? TUNNEL : []),
    { id: 'report.undo-practice' }
  ]
}

const STORED = [{ id: 'report.undo-studies' }] as const
const CARRIED = [{ id: 'report.undo-drive' }, { id: 'report.undo-key' }] as const
const TUNNEL = [{ id: 'report.undo-messages' }, { id: 'report.undo-rules' }] as const
