import { checkAddresses } from './check-addresses'
import { checkGateway } from './check-gateway'
import { checkKeys } from './check-keys'
import { checkProposals } from './check-proposals'
import { tunnelFinding, tunnelVerdict, type TunnelFinding, type TunnelVerdict } from './finding'
import { tunnelMtu } from './mtu'
import type { Tunnel } from './plan'

/**
 * Every rule of HeartLab's IPSec guide on one plan; errors first, the MTU last. `more`: what was seen
 * beside the plan, such as this computer's own routes.
 */
export function checkTunnel(tunnel: Tunnel, more: readonly TunnelFinding[] = []): TunnelVerdict {
  const findings = [
    ...checkAddresses(tunnel),
    ...checkKeys(tunnel),
    ...checkProposals(tunnel),
    ...checkGateway(tunnel),
    ...more,
    mtuFinding(tunnel)
  ]
  const order = ['error', 'warn', 'info']
  return tunnelVerdict(
    [...findings].sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))
  )
}

function mtuFinding(tunnel: Tunnel): TunnelFinding {
  const { natT, direct, mss, why } = tunnelMtu(tunnel)
  return tunnelFinding({
    code: 'mtu',
    severity: 'info',
    title: { id: 'tunnel-finding.mtu', values: { mtu: natT.mtu, mss } },
    fix: { id: 'tunnel-finding.mtu-fix', values: { mss } },
    field: 'phase2',
    evidence: `with NAT traversal MTU ${natT.mtu}, MSS ${natT.mss}; without it MTU ${direct.mtu}, MSS ${direct.mss}: ${why}; 1379 is the safe default`
  })
}
