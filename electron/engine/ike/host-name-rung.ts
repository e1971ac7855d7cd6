import { lookup } from 'node:dns/promises'
import { failed, passed, suspect } from '../../../shared/checks/outcome'
import type { Check } from '../checks/check'
import { within } from '../checks/within'
import type { TunnelClimb } from './tunnel-climb'

/** Turns a host's name into its first address; a host that is an address has no such rung. */
export const hostNameRung = (timeoutMs: number): Check<TunnelClimb> => ({
  id: 'name-lookup',
  title: 'Name',
  needs: [],
  timeoutMs,
  run: async (climb, context) => {
    const found = await within(context.timeoutMs, context.signal, firstAddress(climb.host))
    if (found === 'timeout' || found === null) {
      const why = { id: 'ike.name-unknown', values: { host: climb.host } } as const
      return failed(why, [suspect('dns', 'certain', why)])
    }
    climb.address = found
    return passed({ id: 'rung.name-is', values: { host: climb.host, addresses: found } }, [
      { kind: 'socket', addresses: [found] }
    ])
  }
})

async function firstAddress(host: string): Promise<string | null> {
  try {
    return (await lookup(host)).address
  } catch {
    return null
  }
}
