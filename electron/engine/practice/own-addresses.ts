import { hostname, networkInterfaces } from 'node:os'

/** An address of this computer and the name of the network card that has it. */
export interface OwnAddress {
  readonly address: string
  readonly name: string
}

/** Addresses under which a device can reach this computer: no loopback, no link-local, IPv4 first. */
export function reachableAddresses(): readonly OwnAddress[] {
  const all = Object.entries(networkInterfaces()).flatMap(([name, entries]) =>
    (entries ?? []).filter(({ internal }) => !internal).map(({ address }) => ({ address, name }))
  )
  return all
    .filter(({ address }) => !/^(169\.254\.|fe80:)/i.test(address))
    .sort((one, other) => Number(one.address.includes(':')) - Number(other.address.includes(':')))
}

/** Every name and address that the endpoint's certificate must carry. */
export function ownNames(bind: string): { readonly dns: string[]; readonly ip: string[] } {
  const own = Object.values(networkInterfaces()).flatMap((entries) =>
    (entries ?? []).map(({ address }) => address.replace(/%.*$/, ''))
  )
  const bound = /^[\d.]+$|:/.test(bind) && !['0.0.0.0', '::'].includes(bind) ? [bind] : []
  const host = hostname()
  const named = /^[A-Za-z0-9.-]+$/.test(host) ? [host] : []
  return {
    dns: [...new Set(['localhost', ...named])],
    ip: [...new Set(['127.0.0.1', '::1', ...own, ...bound])]
  }
}
