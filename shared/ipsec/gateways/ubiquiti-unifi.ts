import { cidrs, type GatewayConfig, type GatewayPlan, type PlanEnd } from './gateway-plan'
import { cipherLabel, hashLabel, screensOf, writeSheet, type SheetScreen } from './sheet'

/**
 * Ubiquiti Help Center, "UniFi Gateway - Site-to-Site IPsec VPN with Third-Party Gateways": one cipher
 * and hash for both phases; Cloudflare, "Magic WAN: Ubiquiti" has the labels of the current screens,
 * which show both phases' fields, in their order. No public page says where MSS clamping is set, and it
 * has moved between releases of UniFi Network: the sheet says what to look for.
 */
export function writeUnifi(plan: GatewayPlan): GatewayConfig {
  const screens = [...screensOf(plan, (end) => tunnel(plan, end)), mssScreen(plan)]
  return writeSheet('ubiquiti-unifi', plan, screens, [
    'Settings > VPN > Site-to-Site VPN: remove HeartLab 1 and HeartLab 2.',
    'Settings > Internet: MSS Clamping as it was.'
  ])
}

function tunnel(plan: GatewayPlan, { number, ip, psk, inside }: PlanEnd): readonly SheetScreen[] {
  const { publicIp, remote } = plan
  return [
    {
      menu: `Settings > VPN > Site-to-Site VPN > Create New (tunnel ${number})`,
      fields: [
        ['VPN Type', 'IPsec'],
        ['Name', `HeartLab ${number}`],
        ['Pre-Shared Key', psk],
        ['Local IP', `the WAN with ${publicIp}`],
        ['Remote IP', ip],
        ['VPN Method', 'Route Based'],
        ['Tunnel IP', `${inside.site}/30`],
        ['Remote Networks', cidrs(remote)],
        ['Route Distance', number === 1 ? '30' : '40 (carries only while tunnel 1 is down)']
      ]
    },
    { menu: `The same page > Advanced > Manual (tunnel ${number})`, fields: advanced(plan, ip) }
  ]
}

function advanced(plan: GatewayPlan, ip: string): SheetScreen['fields'] {
  const { phase1, phase2, publicIp, dpdSeconds, mtu } = plan
  return [
    ['Key Exchange Version', 'IKEv2'],
    ['IKE Encryption', cipherLabel(phase1.encryption, '-', '')],
    ['IKE Hash', hashLabel(phase1.integrity)],
    ['IKE DH Group', String(phase1.group)],
    ['IKE Lifetime', String(phase1.lifetime)],
    ['ESP Encryption', cipherLabel(phase2.encryption, '-', '')],
    ['ESP Hash', hashLabel(phase2.integrity)],
    ['ESP DH Group', String(phase2.group)],
    ['ESP Lifetime', String(phase2.lifetime)],
    ['PFS', 'Enabled'],
    ['Local Authentication ID', `Auto unchecked, ${publicIp}`],
    ['Remote Authentication ID', `Auto unchecked, ${ip}`],
    ['MTU', String(mtu)],
    ['Dead Peer Detection', `${dpdSeconds} seconds (set by the gateway where it has no field)`]
  ]
}

function mssScreen({ mss }: GatewayPlan): SheetScreen {
  return {
    menu: 'Settings > Internet > the WAN > Advanced (look for MSS Clamping; it has moved between releases)',
    fields: [
      ['MSS Clamping', `Custom, ${mss}; without such a field the MTU of both tunnels has to do`]
    ]
  }
}
