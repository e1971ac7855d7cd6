import type { GatewayConfig, GatewayPlan, PlanEnd } from './gateway-plan'
import { SWAN_DPD } from './compose'
import { cidrs } from './gateway-plan'
import { pfSenseSection } from './pfsense-file'
import { cipherLabel, hashLabel, screensOf, writeSheet, type SheetScreen } from './sheet'

/**
 * Netgate, "pfSense Documentation": Routed IPsec (VTI) (an assigned interface gains a gateway by itself,
 * and is filtered on the IPsec tab), IPsec Site-to-Site VPN Example, Phase 1 and Phase 2 Settings,
 * Advanced IPsec Settings, Gateway Groups. A gateway is watched by ping, and nobody at HeartLab has the
 * addresses that we choose inside the tunnels: unwatched or with another address, else it counts as down.
 */
export function writePfSense(plan: GatewayPlan): GatewayConfig {
  const screens = [
    ...screensOf(plan, (end) => tunnel(plan, end)),
    ...screensOf(plan, interfaces),
    ...screensOf(plan, monitoring),
    ...failover(plan),
    ...rest(plan)
  ]
  const sheet = writeSheet(
    'pfsense',
    plan,
    screens,
    [
      'Firewall > Rules > IPsec and LAN: delete the two HeartLab rules.',
      'System > Routing > Static Routes, then Gateway Groups, then Gateways: delete the HEARTLAB entries.',
      'Interfaces > Assignments: delete HEARTLAB1 and HEARTLAB2.',
      'VPN > IPsec > Tunnels: delete both phase 1 entries and Apply Changes.',
      'VPN > IPsec > Advanced Settings: Enable Maximum MSS as it was.'
    ],
    { instead: INSTEAD, blocks: [pfSenseSection(plan)] }
  )
  return { ...sheet, notes: [...sheet.notes, SWAN_DPD] }
}

/** A restored area replaces what was there: on a firewall with other tunnels it would end them. */
const INSTEAD =
  'On a firewall without any other IPsec tunnel, instead of the screens Add P1 and Add P2: save this as a file, and Diagnostics > Backup & Restore > Restore Backup with Restore area IPsec. It replaces all IPsec tunnels that the firewall has.'

const GCM = 'AESBITS-GCM, 128 bits'

function tunnel(plan: GatewayPlan, end: PlanEnd): readonly SheetScreen[] {
  return [phase1Of(plan, end), phase2Of(plan, end)]
}

function phase1Of({ phase1, publicIp }: GatewayPlan, { number, ip, psk }: PlanEnd): SheetScreen {
  return {
    menu: `VPN > IPsec > Tunnels > Add P1 (tunnel ${number})`,
    fields: [
      ['Description', `HeartLab ${number}`],
      ['Key Exchange version', 'IKEv2'],
      ['Internet Protocol', 'IPv4'],
      ['Interface', 'WAN'],
      ['Remote Gateway', ip],
      ['Authentication Method', 'Mutual PSK'],
      ['My identifier', `IP address, ${publicIp}`],
      ['Peer identifier', `IP address, ${ip}`],
      ['Pre-Shared Key', psk],
      ['Encryption Algorithm', cipherLabel(phase1.encryption, ' ', GCM)],
      [phase1.gcm ? 'Hash (used as PRF)' : 'Hash', hashLabel(phase1.integrity)],
      ['DH Group', String(phase1.group)],
      ['Life Time', `${phase1.lifetime} seconds`],
      ['Child SA Close Action', 'Restart/Reconnect'],
      ['NAT Traversal', 'Auto'],
      ['Dead Peer Detection', 'Enable DPD, Delay 10, Max failures 3']
    ]
  }
}

function phase2Of({ phase2 }: GatewayPlan, { number, inside }: PlanEnd): SheetScreen {
  return {
    menu: `VPN > IPsec > Tunnels > Show Phase 2 Entries > Add P2 (tunnel ${number})`,
    fields: [
      ['Description', `HeartLab ${number}`],
      ['Mode', 'Routed (VTI)'],
      ['Local Network Address', inside.site],
      ['Remote Network Address', inside.cloud],
      ['Protocol', 'ESP'],
      ['Encryption Algorithms', cipherLabel(phase2.encryption, ' ', GCM)],
      ['Hash Algorithms', phase2.gcm ? 'none needed with GCM' : hashLabel(phase2.integrity)],
      ['PFS key group', String(phase2.group)],
      ['Life Time', `${phase2.lifetime} seconds`]
    ]
  }
}

function interfaces({ number }: PlanEnd): readonly SheetScreen[] {
  return [
    {
      menu: `Interfaces > Assignments (tunnel ${number})`,
      fields: [
        ['Add', `the ipsec interface of HeartLab ${number}`],
        ['Enable', 'checked'],
        ['Description', `HEARTLAB${number}`],
        ['IPv4 and IPv6 Configuration Type', 'None']
      ]
    }
  ]
}

function monitoring({ number }: PlanEnd): readonly SheetScreen[] {
  return [
    {
      menu: `System > Routing > Gateways > HEARTLAB${number}_VTIV4 (tunnel ${number})`,
      fields: [
        ['Monitor IP', 'an address that HeartLab says answers ping through this tunnel'],
        ['Disable Gateway Monitoring', 'checked as long as there is none: change over by hand then']
      ]
    }
  ]
}

function failover({ remote }: GatewayPlan): readonly SheetScreen[] {
  return [
    {
      menu: 'System > Routing > Gateway Groups > Add',
      fields: [
        ['Group Name', 'HEARTLAB'],
        ['HEARTLAB1_VTIV4', 'Tier 1'],
        ['HEARTLAB2_VTIV4', 'Tier 2'],
        ['Trigger Level', 'Member Down']
      ]
    },
    ...remote.map(({ cidr }) => ({
      menu: `System > Routing > Static Routes > Add (${cidr})`,
      fields: [
        ['Destination network', cidr],
        ['Gateway', 'HEARTLAB1_VTIV4; to change over to tunnel 2, HEARTLAB2_VTIV4']
      ] as const
    }))
  ]
}

function rest({ local, remote, mss }: GatewayPlan): readonly SheetScreen[] {
  return [
    {
      menu: 'Firewall > Rules > IPsec > Add',
      fields: [
        ['Action', 'Pass'],
        ['Description', 'HeartLab'],
        ['Source', cidrs(remote)],
        ['Destination', cidrs(local)]
      ]
    },
    {
      menu: 'Firewall > Rules > LAN > Add, above the others',
      fields: [
        ['Action', 'Pass'],
        ['Description', 'HeartLab'],
        ['Source', cidrs(local)],
        ['Destination', cidrs(remote)],
        ['Advanced Options > Gateway', 'HEARTLAB (the group: tunnel 2 takes over by itself)']
      ]
    },
    {
      menu: 'VPN > IPsec > Advanced Settings',
      fields: [['Enable Maximum MSS', `checked, ${mss}`]]
    }
  ]
}
