import type { GatewayConfig, GatewayPlan, PlanEnd } from './gateway-plan'
import { cidrs } from './gateway-plan'
import { screensOf, writeSheet, type SheetScreen } from './sheet'
import { swanProposal } from './strongswan'

/**
 * OPNsense manual, "IPsec: Connections" and "IPsec - Route based (VTI)". Proposals are spelled as
 * strongSwan spells them; a child in VTI mode has policies off and the reqid of its interface.
 */
export function writeOpnSense(plan: GatewayPlan): GatewayConfig {
  const screens = [
    ...screensOf(plan, (end) => key(plan, end)),
    ...screensOf(plan, (end) => tunnel(plan, end)),
    ...screensOf(plan, (end) => routing(plan, end)),
    ...rest(plan)
  ]
  return writeSheet('opnsense', plan, screens, [
    'System > Routes > Configuration and System > Gateways > Configuration: delete the HEARTLAB entries.',
    'VPN > IPsec > Virtual Tunnel Interfaces: delete both, then Apply.',
    'VPN > IPsec > Connections and Pre-Shared Keys: delete both entries of each, then Apply.'
  ])
}

function key({ publicIp }: GatewayPlan, { number, ip, psk }: PlanEnd): readonly SheetScreen[] {
  return [
    {
      menu: `VPN > IPsec > Pre-Shared Keys > Add (tunnel ${number})`,
      fields: [
        ['Local Identifier', publicIp],
        ['Remote Identifier', ip],
        ['Pre-Shared Key', psk],
        ['Type', 'PSK']
      ]
    }
  ]
}

function tunnel(plan: GatewayPlan, { number, ip, inside }: PlanEnd): readonly SheetScreen[] {
  const { publicIp, phase1, phase2, dpdSeconds } = plan
  return [
    {
      menu: `VPN > IPsec > Connections > Add (tunnel ${number}, advanced mode)`,
      fields: [
        ['Description', `HeartLab ${number}`],
        ['Proposals', swanProposal(phase1, 'phase1')],
        ['Version', 'IKEv2'],
        ['Local addresses', publicIp],
        ['Remote addresses', ip],
        ['Rekey time (s)', String(phase1.lifetime)],
        ['DPD delay (s)', '10'],
        ['DPD timeout (s)', String(dpdSeconds)],
        ['Local Authentication', `Pre-Shared Key, Id ${publicIp}`],
        ['Remote Authentication', `Pre-Shared Key, Id ${ip}`]
      ]
    },
    {
      menu: `The same connection > Children > Add (tunnel ${number})`,
      fields: [
        ['Mode', 'Tunnel'],
        ['Policies', 'unchecked'],
        ['Start action', 'Start'],
        ['DPD action', 'Start'],
        ['Reqid', `10${number}`],
        ['ESP proposals', swanProposal(phase2, 'phase2')],
        ['Rekey time (s)', String(phase2.lifetime)],
        ['Local', '0.0.0.0/0'],
        ['Remote', '0.0.0.0/0']
      ]
    },
    {
      menu: `VPN > IPsec > Virtual Tunnel Interfaces > Add (tunnel ${number})`,
      fields: [
        ['Reqid', `10${number}`],
        ['Local address', publicIp],
        ['Remote address', ip],
        ['Tunnel local address', inside.site],
        ['Tunnel remote address', inside.cloud]
      ]
    }
  ]
}

function routing({ remote }: GatewayPlan, { number, inside }: PlanEnd): readonly SheetScreen[] {
  return [
    {
      menu: `Interfaces > Assignments, then System > Gateways > Configuration > Add (tunnel ${number})`,
      fields: [
        ['Interface', `ipsec10${number}, enabled, named HEARTLAB${number}, no IP configuration`],
        ['Gateway name', `HEARTLAB${number}`],
        ['IP Address', inside.cloud],
        ['Far Gateway', 'checked']
      ]
    },
    ...remote.map(({ cidr }) => ({
      menu: `System > Routes > Configuration > Add (${cidr}, tunnel ${number})`,
      fields: [
        ['Network Address', cidr],
        ['Gateway', `HEARTLAB${number}`],
        ['Disabled', number === 1 ? 'unchecked' : 'checked; change over here when tunnel 1 fails']
      ] as const
    }))
  ]
}

function rest({ local, remote, mss }: GatewayPlan): readonly SheetScreen[] {
  return [
    {
      menu: 'Firewall > Rules > IPsec and Firewall > Rules > LAN > Add',
      fields: [
        ['Pass in on IPsec', `${cidrs(remote)} to ${cidrs(local)}`],
        ['Pass in on LAN', `${cidrs(local)} to ${cidrs(remote)}`]
      ]
    },
    {
      menu: 'Firewall > Settings > Normalization > Add',
      fields: [
        ['Interface', 'HEARTLAB1, HEARTLAB2'],
        ['Max mss', String(mss)]
      ]
    }
  ]
}
