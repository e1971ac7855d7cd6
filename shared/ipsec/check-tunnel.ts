import { checkAddresses } from './check-addresses'
import { checkGateway } from './check-gateway'
import { checkKeys } from './check-keys'
import { checkProposals } from './check-proposals'
import { tunnelVerdict, type TunnelFinding, type TunnelVerdict } from './finding'
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
  const { mtu, mss, why } = tunnelMtu(tunnel)
  return {
    code: 'mtu',
    severity: 'info',
    title: `Packets in this tunnel may have ${mtu} bytes: set the MSS to ${Math.min(mss, 1379)}.`,
    fix: `Clamp the TCP MSS on the tunnel interface to ${Math.min(mss, 1379)} or less.`,
    field: 'phase2',
    evidence: `MTU ${mtu}, MSS ${mss}: ${why}; 1379 is the safe default`
  }
}
