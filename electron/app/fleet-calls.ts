import { ok } from '../../shared/result'
import type { CallHandlers } from '../ipc/wire'
import type { FleetDesk } from './fleet-desk'

/** Lists of machines: opened by a dialog's token, or held when they were dropped or pasted. */
export function fleetCalls(desk: FleetDesk): Pick<CallHandlers, 'fleet.read' | 'fleet.take'> {
  return {
    'fleet.take': (wish) => Promise.resolve(ok(desk.take(wish))),
    'fleet.read': (wish) => desk.open(wish)
  }
}
