import { checkTunnel } from '../check-tunnel'
import type { TunnelFinding } from '../finding'
import type { GatewayFamily } from '../gateway-families'
import type { Tunnel } from '../plan'
import { err, ok, type Result } from '../../result'
import { writeCheckPoint } from './checkpoint'
import { writeAsa } from './cisco-asa'
import { writeIosXe } from './cisco-ios-xe'
import { writeFortiOs } from './fortinet-fortios'
import { gatewayPlan, type GatewayConfig, type WriteGateway } from './gateway-plan'
import { writeJunos } from './juniper-srx'
import { writeLibreswan } from './libreswan'
import { writeMeraki } from './meraki'
import { writeRouterOs } from './mikrotik-routeros'
import { writeOpnSense } from './opnsense'
import { writePanOs } from './paloalto-panos'
import { writePfSense } from './pfsense'
import { writeSonicWall } from './sonicwall'
import { writeSophos } from './sophos'
import { writeStrongSwan } from './strongswan'
import { writeEdgeOs } from './ubiquiti-edgeos'
import { writeUnifi } from './ubiquiti-unifi'
import { writeWatchGuard } from './watchguard'
import { writeRras } from './windows-rras'

const WRITERS: Readonly<Record<GatewayFamily, WriteGateway>> = {
  'cisco-ios-xe': writeIosXe,
  'cisco-asa': writeAsa,
  'fortinet-fortios': writeFortiOs,
  'paloalto-panos': writePanOs,
  'juniper-srx': writeJunos,
  pfsense: writePfSense,
  opnsense: writeOpnSense,
  strongswan: writeStrongSwan,
  libreswan: writeLibreswan,
  'mikrotik-routeros': writeRouterOs,
  'ubiquiti-edgeos': writeEdgeOs,
  'ubiquiti-unifi': writeUnifi,
  sonicwall: writeSonicWall,
  sophos: writeSophos,
  watchguard: writeWatchGuard,
  checkpoint: writeCheckPoint,
  meraki: writeMeraki,
  'windows-rras': writeRras
}

/**
 * A gateway's whole configuration, or the errors that stand against it: those of `tunnel check`, and
 * `gateway-cannot` with the nearest plan that this family can carry. Never half a text.
 */
export function writeGatewayConfig(
  tunnel: Tunnel,
  family: GatewayFamily
): Result<GatewayConfig, readonly TunnelFinding[]> {
  const onThis = { ...tunnel, site: { ...tunnel.site, gateway: family } }
  const errors = checkTunnel(onThis).findings.filter(({ severity }) => severity === 'error')
  const plan = gatewayPlan(onThis)
  if (errors.length > 0 || plan === null) return err(errors)
  return ok(WRITERS[family](plan))
}
