import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import { failed, passed, suspect } from '../../../../shared/checks/outcome'
import { english, type EngineSaying } from '../../../../shared/words/english'
import type { Check } from '../check'
import type { Climb } from '../climb'
import { within } from '../within'

/** Turns the host into addresses the way the system does it, hosts file included. */
export const nameLookup = (timeoutMs: number): Check<Climb> => ({
  id: 'name-lookup',
  title: 'Name',
  needs: [],
  timeoutMs,
  run: async (climb, context) => {
    const { host, port } = climb.plan
    if (isIP(host)) {
      climb.place = { addresses: [host], port }
      return passed({ id: 'rung.is-address', values: { host } })
    }
    const found = await within(context.timeoutMs, context.signal, resolve(host))
    if (found === 'timeout') return unresolved(host, { id: 'why.name-server-silent' })
    if ('code' in found)
      return unresolved(host, { id: 'why.lookup-ends', values: { code: found.code } })
    climb.place = { addresses: found.addresses, port }
    return passed({ id: 'rung.name-is', values: { host, addresses: found.addresses.join(', ') } }, [
      { kind: 'socket', addresses: found.addresses }
    ])
  }
})

async function resolve(
  host: string
): Promise<{ readonly addresses: readonly string[] } | { readonly code: string }> {
  try {
    const found = await lookup(host, { all: true })
    const addresses = [...new Set(found.map(({ address }) => address))]
    return addresses.length > 0 ? { addresses } : { code: 'ENODATA' }
  } catch (error) {
    return { code: (error as NodeJS.ErrnoException).code ?? 'unknown' }
  }
}

function unresolved(host: string, why: EngineSaying) {
  return failed(
    { id: 'rung.name-unknown', values: { host } },
    [suspect('dns', 'certain', why)],
    [{ kind: 'socket', host, says: english(why) }]
  )
}
