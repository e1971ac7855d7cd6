import type { GatewayConfig, GatewayPlan, PlanEnd } from './gateway-plan'
import { cidrs } from './gateway-plan'
import { cipherLabel, screensOf, writeSheet, type SheetScreen } from './sheet'

/**
 * Sophos Firewall help, "Add an IPsec profile" and "Create a route-based VPN"; the API's VPNProfile
 * (the lists of ciphers, hashes and groups as the screens spell them); Cloudflare, "Magic WAN: Sophos
 * Firewall" (SFOS 19 and 19.5) has the menus. With GCM in phase 1 the hash is the PRF.
 */
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

const GROUPS: Readonly<Record<number, string>> = {
  2: '2(DH1024)',
  5: '5(DH1536)',
  14: '14(DH2048)',
  15: '15(DH3072)',
  16: '16(DH4096)',
  17: '17(DH6144)',
  18: '18(DH8192)',
  19: '19(ecp256)',
  20: '20(ecp384)',
  21: '21(ecp521)'
}

/** `SHA2 256` */
function hash(integrity: string): string {
  return integrity.replace('-', ' ')
}

function profile({ phase1, phase2, dpdSeconds }: GatewayPlan): SheetScreen {
  const gcm = 'AESBITSGCM16'
  return {
    menu: 'System > Profiles > IPsec profiles > Add',
    fields: [
      ['Name', 'HeartLab'],
      ['Key exchange', 'IKEv2'],
      ['Re-key connection', 'checked'],
      ['Pass data in compressed format', 'unchecked'],
      ['SHA2 with 96-bit truncation', 'unchecked'],
      ['Phase 1, Key life', String(phase1.lifetime)],
      ['Phase 1, DH group (key group)', `${GROUPS[phase1.group]} only`],
      ['Phase 1, Encryption', cipherLabel(phase1.encryption, '', gcm)],
      ['Phase 1, Authentication', hash(phase1.integrity)],
      ['Phase 2, PFS group (DH group)', GROUPS[phase2.group] ?? String(phase2.group)],
      ['Phase 2, Key life', String(phase2.lifetime)],
      ['Phase 2, Encryption', cipherLabel(phase2.encryption, '', gcm)],
      [
        'Phase 2, Authentication',
        `${hash(phase2.integrity)}${phase2.gcm ? ' (GCM does not use it)' : ''}`
      ],
      ['Dead Peer Detection', 'checked'],
      ['Check peer after every', '10 seconds'],
      ['Wait for response up to', `${dpdSeconds} seconds`],
      ['When peer unreachable', 'Re-initiate']
    ]
  }
}

function connection(plan: GatewayPlan, { number, ip, psk }: PlanEnd): readonly SheetScreen[] {
  return [
    {
      menu: `Configure > Site-to-site VPN > IPsec > Add (tunnel ${number})`,
      fields: [
        ['Name', `HeartLab_${number}`],
        ['IP version', 'IPv4'],
        ['Connection type', 'Tunnel interface'],
        ['Gateway type', 'Initiate the connection'],
        ['Profile', 'HeartLab'],
        ['Authentication type', 'Preshared key'],
        ['Preshared key', psk],
        ['Listening interface', `the WAN port with ${plan.publicIp}`],
        ['Local ID type, Local ID', `IP address, ${plan.publicIp}`],
        ['Gateway address', ip],
        ['Remote ID type, Remote ID', `IP address, ${ip}`],
        ['Local and remote subnet', 'Any']
      ]
    }
  ]
}

function routing(plan: GatewayPlan, { number, inside }: PlanEnd): readonly SheetScreen[] {
  return [
    {
      menu: `Configure > Network > Interfaces > xfrm interface of HeartLab_${number}`,
      fields: [
        ['IPv4/netmask', `${inside.site}/30`],
        ['MTU', String(plan.mtu)],
        ['Override MSS', String(plan.mss)]
      ]
    },
    {
      menu: `Configure > Routing > Static routes > Add (tunnel ${number})`,
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
    menu: 'Protect > Rules and policies > Firewall rules > Add, one each way',
    fields: [
      ['LAN to VPN', `${cidrs(local)} to ${cidrs(remote)}, Accept`],
      ['VPN to LAN', `${cidrs(remote)} to ${cidrs(local)}, Accept`]
    ]
  }
}
