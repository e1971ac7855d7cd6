import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import { failed, passed, suspect } from '../../../../shared/checks/outcome'
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
      return passed(`${host} is an address; there is no name to look up.`)
    }
    const found = await within(context.timeoutMs, context.signal, resolve(host))
    if (found === 'timeout') return unresolved(host, 'The name server does not answer.')
    if ('code' in found) return unresolved(host, `The lookup ends with ${found.code}.`)
    climb.place = { addresses: found.addresses, port }
    return passed(`${host} is ${found.addresses.join(', ')}.`, [
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

function unresolved(host: string, why: string) {
  return failed(
    `The name ${host} cannot be found.`,
    [suspect('dns', 'certain', why)],
    [{ kind: 'socket', host, says: why }]
  )
}
