import type { GatewayConfig, GatewayPlan, PlanEnd } from './gateway-plan'
import { cidrs } from './gateway-plan'
import { cipherLabel, hashLabel, screensOf, writeSheet, type SheetScreen } from './sheet'

/**
 * Check Point, "Site to Site VPN Administration Guide R81", chapter Route Based VPN; sk100726, and the
 * AWS "Network Administrator Guide", "Check Point Device without Border Gateway Protocol", which has
 * its steps: empty encryption domains, numbered VTIs, directional rules, permanent tunnels with DPD.
 * The management API's vpn-community-star names what the lists offer (GCM in phase 2 only). The guide's
 * appendix (R81, R82) has life_sign_timeout, 40 seconds unless vpn_conf.xml says otherwise; sk101219 the
 * clamping of VPN traffic, whose mss_value belongs to each interface. A next hop that is pinged needs an
 * address that answers, and nobody at HeartLab has the ones that we choose.
 */
export function writeCheckPoint(plan: GatewayPlan): GatewayConfig {
  const screens = [
    ...screensOf(plan, (end) => interfaces(plan, end)),
    ...screensOf(plan, gateway),
    community(plan),
    rules(plan)
  ]
  return writeSheet('checkpoint', plan, screens, [
    'SmartConsole: delete the HeartLab rules, the community and both interoperable devices, then install the policy.',
    'Gaia: delete the HeartLab static routes and both VPN tunnel interfaces, and take the lines out of fwkern.conf and vpn_conf.xml.'
  ])
}

function interfaces(plan: GatewayPlan, { number, inside }: PlanEnd): readonly SheetScreen[] {
  return [
    {
      menu: `Gaia Portal > Network Interfaces > Add > VPN Tunnel (tunnel ${number})`,
      fields: [
        ['VPN Tunnel ID', `10${number}`],
        ['Peer', `HeartLab-${number}`],
        ['VPN Tunnel Type', 'Numbered'],
        ['Local Address', inside.site],
        ['Remote Address', inside.cloud],
        ['MTU', String(plan.mtu)]
      ]
    },
    {
      menu: `Gaia Portal > IPv4 Static Routes > Add (tunnel ${number})`,
      fields: [
        ['Destination', cidrs(plan.remote)],
        ['Next Hop', `Normal, gateway ${inside.cloud}, priority ${number}`],
        [
          'Ping',
          `checked only where HeartLab says that ${inside.cloud} answers; else change over by hand`
        ]
      ]
    }
  ]
}

function gateway({ number, ip }: PlanEnd): readonly SheetScreen[] {
  return [
    {
      menu: `SmartConsole > New > Network Object > More > Interoperable Device (tunnel ${number})`,
      fields: [
        ['Name', `HeartLab-${number}`],
        ['IPv4 address', ip],
        ['VPN Domain', 'User defined, an empty group']
      ]
    }
  ]
}

function community(plan: GatewayPlan): SheetScreen {
  const { phase1, phase2, publicIp, ends, dpdSeconds } = plan
  return {
    menu: 'SmartConsole > Security Policies > VPN Communities > New > Star Community',
    fields: [
      ['Name', 'HeartLab'],
      ['Center Gateways', `this gateway (link selection ${publicIp}), VPN domain an empty group`],
      ['Satellite Gateways', 'HeartLab-1, HeartLab-2'],
      ['Encryption Method', 'IKEv2 only'],
      ['Encryption Suite', 'Custom'],
      ['Phase 1 encryption', cipherLabel(phase1.encryption, '-', '')],
      ['Phase 1 data integrity', hashLabel(phase1.integrity)],
      ['Phase 1 Diffie-Hellman group', `Group ${phase1.group}`],
      ['Phase 2 encryption', cipherLabel(phase2.encryption, '-', 'AES-GCM-BITS')],
      ['Phase 2 data integrity', phase2.gcm ? 'none needed with GCM' : hashLabel(phase2.integrity)],
      ['Use Perfect Forward Secrecy', `checked, Group ${phase2.group}`],
      ['Tunnel Management', 'Permanent tunnels on all; one VPN tunnel per gateway pair'],
      ['tunnel_keepalive_method of both devices', 'dpd (GuiDBEdit)'],
      [
        'life_sign_timeout of the community',
        `${dpdSeconds} (vpn_conf.xml on the Management Server)`
      ],
      ...ends.map(({ number, psk }) => [`Shared Secret of HeartLab-${number}`, psk] as const),
      ['Renegotiate IKE every', `${phase1.lifetime / 60} minutes (${phase1.lifetime} seconds)`],
      ['Renegotiate IPsec every', `${phase2.lifetime} seconds`],
      ['Disable NAT inside the VPN community', 'checked']
    ]
  }
}

function rules({ local, remote, mss }: GatewayPlan): SheetScreen {
  const vpn = 'internal_clear > HeartLab, HeartLab > HeartLab, HeartLab > internal_clear'
  return {
    menu: 'SmartConsole > Access Control > Policy, then Install Policy',
    fields: [
      ['Global Properties > VPN > Advanced', 'Enable VPN Directional Match in VPN Column'],
      ['Rule out', `${cidrs(local)} to ${cidrs(remote)}, Accept`],
      ['Rule in', `${cidrs(remote)} to ${cidrs(local)}, Accept`],
      ['VPN column of both, Match traffic in this direction only', vpn],
      ['MSS clamping', 'fw_clamp_vpn_mss=1 in fwkern.conf (sk101219)'],
      ['mss_value of both tunnel interfaces', `${mss} (GuiDBEdit)`]
    ]
  }
}
