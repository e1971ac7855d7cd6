import { commented, compose, eachEnd, header, rollback } from './compose'
import { cidrs, type GatewayConfig, type GatewayPlan } from './gateway-plan'
import { swanctlFile } from './swanctl-file'

/**
 * strongSwan documentation, "swanctl.conf" and "Route-based VPN". The kernel prefers the newest policy
 * of equal selectors, so both children can be up.
 */
export function writeStrongSwan(plan: GatewayPlan): GatewayConfig {
  const text = compose([
    header('strongswan', plan, '#'),
    commented('#', [
      'Save as /etc/swanctl/conf.d/heartlab.conf (mode 0600), then: swanctl --load-all',
      'The MSS is clamped in the firewall:',
      ...clamp(plan)
    ]),
    ...swanctlFile(plan, {
      connection: ({ number }) => [
        'encap = yes',
        `# if_id_in = 10${number}`,
        `# if_id_out = 10${number}`
      ],
      child: () => [
        `local_ts = ${cidrs(plan.local, ',')}`,
        `remote_ts = ${cidrs(plan.remote, ',')}`
      ]
    }),
    rollback('#', [
      ...eachEnd(plan, ({ number }) => [`swanctl --terminate --ike heartlab-${number}`]).flat(),
      'rm /etc/swanctl/conf.d/heartlab.conf',
      'swanctl --load-all --clear'
    ])
  ])
  return { text, notes: NOTES }
}

const NOTES = [
  { id: 'gateway.strongswan-xfrm' },
  { id: 'gateway.forwarding' },
  { id: 'gateway.strongswan-algs' }
] as const

function clamp({ remote, mss }: GatewayPlan): readonly string[] {
  return remote.map(
    ({ cidr }) =>
      `iptables -t mangle -A FORWARD -d ${cidr} -p tcp --tcp-flags SYN,RST SYN -j TCPMSS --set-mss ${mss}`
  )
}
