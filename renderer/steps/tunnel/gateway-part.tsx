import { FirewallRules } from './firewall-rules'
import { GatewayConfig } from './gateway-config'
import { OwnRoutes } from './own-routes'
import type { TunnelPartProps } from './field-places'

/** What is entered on the gateway and in the firewall. */
export function GatewayPart({ tunnel }: TunnelPartProps) {
  return (
    <>
      <GatewayConfig tunnel={tunnel} />
      <FirewallRules tunnel={tunnel} />
      <OwnRoutes />
    </>
  )
}
