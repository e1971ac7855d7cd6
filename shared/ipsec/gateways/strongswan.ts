import { clampRules, commented, compose, eachEnd, header, rollback, SWAN_DPD } from './compose'
import { cidrs, type GatewayConfig, type GatewayPlan } from './gateway-plan'
import { swanctlFile } from './swanctl-file'

/**
 * strongSwan documentation, "swanctl.conf" and "Route-based VPN". The kernel prefers the newest policy
 * of equal selectors, so both children can be up. swanctl.conf(5): dpd_timeout has no effect with IKEv2,
 * the retransmissions of strongswan.conf(5) end a silent peer; those named here do it 20 seconds after
 * the first unanswered message.
 */
export function writeStrongSwan(plan: GatewayPlan): GatewayConfig {
  const text = compose([
    header('strongswan', plan, '#'),
    commented('#', [
      'Save as /etc/swanctl/conf.d/heartlab.conf (mode 0600), and the settings below, then:',
      'swanctl --reload-settings',
      'swanctl --load-all',
      'A silent peer is given up after the retransmissions, by default 165 seconds. For 30 seconds with',
      'the delay below, as /etc/strongswan.d/heartlab.conf, which holds for all tunnels:',
      'charon {',
      '  retransmit_timeout = 4.0',
      '  retransmit_base = 1.0',
      '  retransmit_tries = 4',
      '}',
      'The MSS is clamped in the firewall:',
      ...clampRules(plan).map((rule) => `iptables -t mangle -A ${rule}`)
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
      'rm -f /etc/swanctl/conf.d/heartlab.conf /etc/strongswan.d/heartlab.conf',
      'swanctl --reload-settings',
      'swanctl --load-all --clear',
      ...clampRules(plan).map((rule) => `iptables -t mangle -D ${rule}`)
    ])
  ])
  return { text, notes: NOTES }
}

const NOTES = [
  { id: 'gateway.strongswan-xfrm' },
  { id: 'gateway.forwarding' },
  SWAN_DPD,
  { id: 'gateway.strongswan-algs' }
] as const
