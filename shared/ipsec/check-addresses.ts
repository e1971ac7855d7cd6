import { checkDicom } from './check-dicom'
import { readNetworks } from './check-networks'
import { checkOutside } from './check-outside'
import { checkOverlaps } from './check-overlaps'
import type { TunnelFinding } from './finding'
import type { Tunnel } from './plan'

/** The plan's addresses and networks: each one alone, then against each other. */
export function checkAddresses(tunnel: Tunnel): readonly TunnelFinding[] {
  const site = readNetworks(tunnel.site.cidrs, 'site')
  const remote = readNetworks(tunnel.remoteCidrs, 'remote')
  const networks = [...site.networks, ...remote.networks]
  return [
    ...checkOutside(tunnel),
    ...site.findings,
    ...remote.findings,
    ...checkOverlaps(tunnel, networks),
    ...checkDicom(tunnel, networks)
  ]
}
