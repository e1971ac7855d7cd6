import type { GatewayConfig, GatewayPlan, PlanEnd } from './gateway-plan'
import { cidrs } from './gateway-plan'
import { cipherLabel, hashLabel, screensOf, writeSheet, type SheetScreen } from './sheet'

/**
 * SonicWall, "SonicOS 7.1 IPSec VPN" (tunnel interface policies, dead peer detection under Advanced)
 * and "SonicOS 7.1 Rules and Policies" (drop tunnel interface); Cloudflare, "Magic WAN: SonicWall"
 * (SonicOS 7.0.1) has the menus, labels and the names of GCM. With GCM in phase 1 the hash is the PRF.
 * "SonicOS 5.8.1 Administrator Guide", Advanced VPN Settings: 60 seconds and 3 missed heartbeats by
 * default. No public page gives the least interval, or the MTU field of a tunnel interface.
 */
export function writeSonicWall(plan: GatewayPlan): GatewayConfig {
  const screens = [
    objects(plan),
    ...screensOf(plan, (end) => policy(plan, end)),
    ...screensOf(plan, (end) => routes(plan, end)),
    deadPeers(plan),
    mssScreen(plan)
  ]
  const sheet = writeSheet('sonicwall', plan, screens, [
    'Policy > Rules and Policies > Routing Rules: delete the HeartLab rules.',
    'Network > System > Interfaces: delete the tunnel interfaces HeartLab 1 and HeartLab 2.',
    'Network > IPsec VPN > Rules and Settings: delete both policies.',
    'Object > Match Objects > Addresses: delete the HeartLab objects.',
    'Network > IPsec VPN > Advanced: dead peer detection as it was.'
  ])
  return plan.phase1.gcm
    ? { ...sheet, notes: [...sheet.notes, { id: 'gateway.sonicwall-gcm' }] }
    : sheet
}

function objects({ local, remote }: GatewayPlan): SheetScreen {
  return {
    menu: 'Object > Match Objects > Addresses > Add, then a group of each',
    fields: [
      ['HeartLab Local (zone LAN)', cidrs(local)],
      ['HeartLab Remote (zone VPN)', cidrs(remote)]
    ]
  }
}

/** Older releases name the elliptic groups by their size. */
const OLDER_NAMES: Readonly<Record<number, string>> = {
  19: '256-bit Random ECP Group',
  20: '384-bit Random ECP Group',
  21: '521-bit Random ECP Group'
}

function group(number: number): string {
  const older = OLDER_NAMES[number]
  return older ? `Group ${number} (${older})` : `Group ${number}`
}

const GCM = 'AESGCM16-BITS'

function policy(plan: GatewayPlan, { number, ip, psk }: PlanEnd): readonly SheetScreen[] {
  const { phase1, phase2, publicIp } = plan
  return [
    {
      menu: `Network > IPsec VPN > Rules and Settings > Add > General (tunnel ${number})`,
      fields: [
        ['Policy Type', 'Tunnel Interface'],
        ['Authentication Method', 'IKE using Preshared Secret'],
        ['Name', `HeartLab ${number}`],
        ['IPsec Primary Gateway Name or Address', ip],
        ['Shared Secret', psk],
        ['Local IKE ID', `IPv4 Address, ${publicIp}`],
        ['Peer IKE ID', `IPv4 Address, ${ip}`]
      ]
    },
    {
      menu: `The same policy > Proposals (tunnel ${number})`,
      fields: [
        ['Exchange', 'IKEv2 Mode'],
        ['IKE DH Group', group(phase1.group)],
        ['IKE Encryption', cipherLabel(phase1.encryption, '-', GCM)],
        [phase1.gcm ? 'IKE PRF' : 'IKE Authentication', hashLabel(phase1.integrity)],
        ['IKE Life Time (seconds)', String(phase1.lifetime)],
        ['IPsec Protocol', 'ESP'],
        ['IPsec Encryption', cipherLabel(phase2.encryption, '-', GCM)],
        ['IPsec Authentication', phase2.gcm ? 'None' : hashLabel(phase2.integrity)],
        ['Enable Perfect Forward Secrecy', `checked, ${group(phase2.group)}`],
        ['IPsec Life Time (seconds)', String(phase2.lifetime)]
      ]
    },
    {
      menu: `The same policy > Advanced (tunnel ${number})`,
      fields: [
        ['Enable Keep Alive', 'checked'],
        ['Allow Advanced Routing', 'checked'],
        ['VPN Policy bound to', `the WAN interface with ${publicIp}`]
      ]
    }
  ]
}

function routes({ remote }: GatewayPlan, { number, inside }: PlanEnd): readonly SheetScreen[] {
  return [
    {
      menu: `Network > System > Interfaces > Add Interface > VPN Tunnel Interface (tunnel ${number})`,
      fields: [
        ['Zone', 'VPN'],
        ['VPN Policy', `HeartLab ${number}`],
        ['Name', `HeartLab ${number}`],
        ['IP Address', `${inside.site}, mask 255.255.255.252`]
      ]
    },
    {
      menu: `Policy > Rules and Policies > Routing Rules > Add (tunnel ${number})`,
      fields: [
        ['Source', 'HeartLab Local'],
        ['Destination', `HeartLab Remote (${cidrs(remote)})`],
        ['Interface (next hop)', `HeartLab ${number}`],
        ['Metric', String(number * 10)],
        ['Disable route when the interface is disconnected', 'checked']
      ]
    }
  ]
}

/** For all tunnels of the firewall at once; one that is watched more closely already may stay so. */
function deadPeers({ dpdSeconds }: GatewayPlan): SheetScreen {
  return {
    menu: 'Network > IPsec VPN > Advanced',
    fields: [
      ['Enable IKE Dead Peer Detection', 'checked'],
      ['Dead Peer Detection Interval (seconds)', `${dpdSeconds / 3}, or the least that it takes`],
      ['Failure Trigger Level (missed heartbeats)', '3']
    ]
  }
}

function mssScreen({ mss, mtu }: GatewayPlan): SheetScreen {
  return {
    menu: 'Network > System > Interfaces > each HeartLab tunnel interface > Advanced (look for the MTU)',
    fields: [
      [
        'Interface MTU',
        `${mtu} (a TCP MSS of ${mss}); without the field, ask SonicWall where your release has it`
      ]
    ]
  }
}
