import type { GatewayConfig, GatewayPlan, PlanEnd } from './gateway-plan'
import { cidrs } from './gateway-plan'
import { cipherLabel, hashLabel, screensOf, writeSheet, type SheetScreen } from './sheet'

/** Sophos Firewall help, "Create a route-based VPN" and "Add an IPsec profile" (SFOS 19 and later). */
export function writeSophos(plan: GatewayPlan): GatewayConfig {
  const screens = [
    profile(plan),
    ...screensOf(plan, (end) => connection(plan, end)),
    ...screensOf(plan, (end) => routing(plan, end)),
    rules(plan)
  ]
  return writeSheet('sophos', plan, screens, [
    'Rules and policies > Firewall rules: delete the two HeartLab rules.',
    'Routing > Static routes: delete the HeartLab routes.',
    'Site-to-site VPN > IPsec: deactivate and delete both connections.',
    'Profiles > IPsec profiles: delete HeartLab.'
  ])
}

function profile({ phase1, phase2 }: GatewayPlan): SheetScreen {
  const gcm = 'AESBITSGCM16'
  return {
    menu: 'Profiles > IPsec profiles > Add',
    fields: [
      ['Name', 'HeartLab'],
      ['Key exchange', 'IKEv2'],
      ['Phase 1 key life', String(phase1.lifetime)],
      ['Phase 1 DH group', String(phase1.group)],
      ['Phase 1 encryption', cipherLabel(phase1.encryption, '', gcm)],
      ['Phase 1 authentication', phase1.integrity.replace('-', ' ')],
      ['Phase 2 PFS group (DH group)', String(phase2.group)],
      ['Phase 2 key life', String(phase2.lifetime)],
      ['Phase 2 encryption', cipherLabel(phase2.encryption, '', gcm)],
      ['Phase 2 authentication', phase2.gcm ? 'none with GCM' : hashLabel(phase2.integrity)],
      ['Dead peer detection', 'On: check peer after every 10 s, wait for response up to 30 s'],
      ['When peer unreachable', 'Re-initiate']
    ]
  }
}

function connection(plan: GatewayPlan, { number, ip, psk }: PlanEnd): readonly SheetScreen[] {
  return [
    {
      menu: `Site-to-site VPN > IPsec > Add (tunnel ${number})`,
      fields: [
        ['Name', `HeartLab_${number}`],
        ['Connection type', 'Tunnel interface'],
        ['Gateway type', 'Initiate the connection'],
        ['Profile', 'HeartLab'],
        ['Authentication type', 'Preshared key'],
        ['Preshared key', psk],
        ['Listening interface', `the WAN port with ${plan.publicIp}`],
        ['Local ID', `IP address, ${plan.publicIp}`],
        ['Gateway address', ip],
        ['Remote ID', `IP address, ${ip}`],
        ['Local and remote subnet', 'Any']
      ]
    }
  ]
}

function routing(plan: GatewayPlan, { number, inside }: PlanEnd): readonly SheetScreen[] {
  return [
    {
      menu: `Network > Interfaces > xfrm interface of HeartLab_${number}`,
      fields: [
        ['IPv4/netmask', `${inside.site}/30`],
        ['MTU', String(plan.mtu)],
        ['Override MSS', String(plan.mss)]
      ]
    },
    {
      menu: `Routing > Static routes > Add (tunnel ${number})`,
      fields: [
        ['Destination', cidrs(plan.remote)],
        ['Interface', `the xfrm interface of HeartLab_${number}`],
        ['Administrative distance', number === 1 ? '1' : '10 (carries only while tunnel 1 is down)']
      ]
    }
  ]
}

function rules({ local, remote }: GatewayPlan): SheetScreen {
  return {
    menu: 'Rules and policies > Firewall rules > Add, one each way',
    fields: [
      ['LAN to VPN', `${cidrs(local)} to ${cidrs(remote)}, Accept`],
      ['VPN to LAN', `${cidrs(remote)} to ${cidrs(local)}, Accept`]
    ]
  }
}
