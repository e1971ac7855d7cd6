import type { GatewayConfig, GatewayPlan, PlanEnd } from './gateway-plan'
import { cidrs } from './gateway-plan'
import { cipherLabel, hashLabel, screensOf, writeSheet, type SheetScreen } from './sheet'

/**
 * Cisco Meraki documentation, "Primary and Secondary IPsec VPN Tunnels" and "Site-to-Site VPN
 * Settings" (Organization-wide settings, IPsec VPN peers); Cloudflare, "Cisco Meraki MX (static
 * routing)", names the fields as of MX 19.2.7, the first with route-based third-party tunnels. The
 * Dashboard API's ipsecPolicies has the lists: AES-CBC, SHA1 and SHA256, groups 1, 2, 5 and 14.
 */
export function writeMeraki(plan: GatewayPlan): GatewayConfig {
  const screens = [
    localNetworks(plan),
    healthCheck(plan),
    ...screensOf(plan, (end) => peer(plan, end)),
    mssScreen(plan)
  ]
  const sheet = writeSheet('meraki', plan, screens, [
    'Security & SD-WAN > Site-to-site VPN > Organization-wide settings: delete HeartLab-2, then HeartLab-1.',
    'The same page > Configure Health Checks: delete HeartLab.',
    'The same page > VPN settings > Local networks: VPN mode as it was.'
  ])
  return { ...sheet, notes: [...sheet.notes, ...NOTES] }
}

const NOTES = [
  { id: 'gateway.meraki-release' },
  { id: 'gateway.meraki-tag' },
  { id: 'gateway.meraki-health' }
] as const

function localNetworks({ local }: GatewayPlan): SheetScreen {
  return {
    menu: 'Security & SD-WAN > Site-to-site VPN',
    fields: [
      ['Type', 'Hub (Mesh)'],
      ['Local networks, VPN mode', `Enabled for ${cidrs(local)}, Disabled for the others`]
    ]
  }
}

function healthCheck({ remote }: GatewayPlan): SheetScreen {
  return {
    menu: 'The same page > Organization-wide settings > Configure Health Checks',
    fields: [
      ['Name', 'HeartLab'],
      ['Endpoint', `an HTTP address inside ${cidrs(remote)} that HeartLab names`]
    ]
  }
}

function peer(plan: GatewayPlan, { number, ip, psk }: PlanEnd): readonly SheetScreen[] {
  const { phase1, phase2, publicIp, remote, dpdSeconds } = plan
  const button = number === 1 ? '+ Add a peer' : '+ Add secondary peer (of HeartLab-1)'
  const inherit = ['Inherit primary peer configurations', 'unchecked'] as const
  return [
    {
      menu: `The same page > IPsec VPN peers > ${button} (tunnel ${number})`,
      fields: [
        ...(number === 1 ? [] : [inherit]),
        ['Name', `HeartLab-${number}`],
        ['IKE Version', 'IKEv2'],
        ['Public IP or Hostname', ip],
        ['Local ID', publicIp],
        ['Remote ID', ip],
        ['Shared Secret', psk],
        ['Routing', 'Static'],
        ['Private Subnets', cidrs(remote)],
        ['Availability', 'the network tag of this site'],
        ['Tunnel Monitoring', 'HeartLab'],
        ['Failover directly to internet', 'unchecked'],
        ['IPsec Policy, Preset', 'Custom'],
        ['Phase 1 Encryption', cipherLabel(phase1.encryption, ' ', '')],
        ['Phase 1 Authentication', hashLabel(phase1.integrity)],
        ['Phase 1 Pseudo-Random Function', hashLabel(phase1.integrity)],
        ['Phase 1 Diffie-Hellman group', String(phase1.group)],
        ['Phase 1 Lifetime (sec)', String(phase1.lifetime)],
        ['Phase 2 Encryption', cipherLabel(phase2.encryption, ' ', '')],
        ['Phase 2 Authentication', hashLabel(phase2.integrity)],
        ['Phase 2 PFS Group', String(phase2.group)],
        ['Phase 2 Lifetime (sec)', String(phase2.lifetime)],
        ['Dead Peer Detection', `no field: the MX does it by itself (plan: ${dpdSeconds} s)`]
      ]
    }
  ]
}

function mssScreen({ mss }: GatewayPlan): SheetScreen {
  return {
    menu: 'Help > Get help & cases (Meraki Support)',
    fields: [['TCP MSS in the tunnel', `${mss}; there is no field for it, Support sets it`]]
  }
}
