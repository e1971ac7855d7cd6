import type { GatewayConfig, GatewayPlan, PlanEnd } from './gateway-plan'
import { cidrs } from './gateway-plan'
import { cipherLabel, hashLabel, screensOf, writeSheet, type SheetScreen } from './sheet'

/** Ubiquiti Help Center, "UniFi Gateway - Site-to-Site IPsec VPN": one cipher and hash for both phases. */
export function writeUnifi(plan: GatewayPlan): GatewayConfig {
  const screens = [...screensOf(plan, (end) => tunnel(plan, end)), mssScreen(plan)]
  return writeSheet('ubiquiti-unifi', plan, screens, [
    'Settings > VPN > Site-to-Site VPN: remove HeartLab 1 and HeartLab 2.',
    'Settings > Internet: MSS Clamping back to Auto.'
  ])
}

function tunnel(plan: GatewayPlan, { number, ip, psk, inside }: PlanEnd): readonly SheetScreen[] {
  const { phase1, phase2, publicIp, local, remote, dpdSeconds } = plan
  return [
    {
      menu: `Settings > VPN > Site-to-Site VPN > Create New (tunnel ${number})`,
      fields: [
        ['Name', `HeartLab ${number}`],
        ['VPN Type', 'IPsec'],
        ['Pre-Shared Key', psk],
        ['Local IP', publicIp],
        ['Remote IP / Host', ip],
        ['VPN Method', 'Route Based'],
        ['Tunnel IP', `${inside.site}/30`],
        ['Remote Network(s)', cidrs(remote)],
        ['Local networks', cidrs(local)],
        ['Route Distance', number === 1 ? '30' : '40 (carries only while tunnel 1 is down)'],
        ['Advanced', 'Manual'],
        ['Key Exchange Version', 'IKEv2'],
        ['IKE Encryption and ESP Encryption', cipherLabel(phase1.encryption, '-', '')],
        ['IKE Hash and ESP Hash', hashLabel(phase1.integrity)],
        ['IKE DH Group', String(phase1.group)],
        ['IKE Lifetime', String(phase1.lifetime)],
        ['ESP DH Group', String(phase2.group)],
        ['ESP Lifetime', String(phase2.lifetime)],
        ['Perfect Forward Secrecy (PFS)', 'Enabled'],
        ['Local Authentication ID', `Manual, ${publicIp}`],
        ['Remote Authentication ID', `Manual, ${ip}`],
        ['Dead Peer Detection', `${dpdSeconds} seconds (set by the gateway where it has no field)`]
      ]
    }
  ]
}

function mssScreen({ mss }: GatewayPlan): SheetScreen {
  return {
    menu: 'Settings > Internet > the WAN > Advanced',
    fields: [['MSS Clamping', `Custom, ${mss}`]]
  }
}
