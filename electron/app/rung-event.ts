import type { LadderEvent } from '../engine/checks/run-ladder'
import type { JobEvent } from '../../shared/contract'

/** What a ladder tells of itself, as the wire carries it. */
export function rungEvent(event: LadderEvent): JobEvent<'probe.run' | 'tunnel.probe'> {
  return {
    rung: event.rung,
    state: event.state,
    finding: event.state === 'done' ? { ...event.finding } : null
  }
}
