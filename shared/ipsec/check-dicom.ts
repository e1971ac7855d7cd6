import type { PlacedNetwork } from './check-networks'
import { badIp } from './check-outside'
import { tunnelFinding, type TunnelFinding } from './finding'
import { isIpv4, networkHolds } from './ipv4'
import type { Tunnel } from './plan'

type Direction = 'outbound' | 'inbound'
type DicomPair = NonNullable<Tunnel['dicom']>[Direction][number]

/** The guide's optional DICOM addresses and ports: well formed, and inside what the tunnel carries. */
export function checkDicom(
  { dicom }: Tunnel,
  networks: readonly PlacedNetwork[]
): readonly TunnelFinding[] {
  if (!dicom) return []
  const check = (direction: Direction) =>
    dicom[direction].flatMap((pair, index) =>
      checkPair(pair, `dicom.${direction}.${index}`, carriedFor(direction, networks))
    )
  return [...check('outbound'), ...check('inbound')]
}

/**
 * Outbound traffic ends at HeartLab. The guide names the source of inbound traffic (HeartLab's), a
 * plan may name its destination (the site's): both are inside the tunnel. Empty: nothing to say yet.
 */
function carriedFor(direction: Direction, networks: readonly PlacedNetwork[]) {
  const remote = networks.filter(({ side }) => side === 'remote')
  if (direction === 'outbound') return remote
  const bothKnown = remote.length > 0 && remote.length < networks.length
  return bothKnown ? networks : []
}

function checkPair(
  { ip, port }: DicomPair,
  at: string,
  carried: readonly PlacedNetwork[]
): readonly TunnelFinding[] {
  return [
    ...checkIp(ip, `${at}.ip`, carried),
    ...(Number.isInteger(port) && port >= 1 && port <= 65_535 ? [] : [badPort(port, `${at}.port`)])
  ]
}

function checkIp(
  ip: string,
  field: string,
  carried: readonly PlacedNetwork[]
): readonly TunnelFinding[] {
  if (!isIpv4(ip)) return [badIp(ip, field, { id: 'tunnel-finding.dicom-address' })]
  if (carried.length === 0 || carried.some((network) => networkHolds(network, ip))) return []
  return [
    tunnelFinding({
      code: 'dicom-outside',
      severity: 'warn',
      title: { id: 'tunnel-finding.dicom-outside', values: { ip } },
      fix: { id: 'tunnel-finding.dicom-outside-fix' },
      field,
      evidence: `${ip} is in none of ${carried.length} networks`
    })
  ]
}

function badPort(port: number, field: string): TunnelFinding {
  return tunnelFinding({
    code: 'bad-port',
    severity: 'error',
    title: { id: 'tunnel-finding.bad-port', values: { port: String(port) } },
    fix: { id: 'tunnel-finding.bad-port-fix' },
    field,
    evidence: String(port)
  })
}
