import type { GatewayConfig, GatewayPlan, PlanEnd } from './gateway-plan'
import { cidrs } from './gateway-plan'
import { cipherLabel, screensOf, writeSheet, type SheetScreen } from './sheet'

/**
 * WatchGuard, "Fireware Help": Configure a BOVPN Virtual Interface, Configure IPSec VPN Phase 1
 * Settings (group 21 from 12.10), Configure Phase 2 Settings, BOVPN Virtual Interface with
 * Metric-Based Failover, Define Gateway Endpoints. "Improve BOVPN Tunnel Availability" has the fields of
 * dead peer detection for IKEv1 only; with IKEv2 a Firebox in the cloud asks after 20 seconds, 5 times
 * ("Configure BOVPN Security Settings"). For others the sheet says what to look for.
 */
export function writeWatchGuard(plan: GatewayPlan): GatewayConfig {
  const screens = [proposal(plan), ...screensOf(plan, (end) => tunnel(plan, end)), mssScreen(plan)]
  const sheet = writeSheet('watchguard', plan, screens, [
    'VPN > BOVPN Virtual Interfaces: remove HeartLab.1 and HeartLab.2.',
    'VPN > Phase 2 Proposals: remove HeartLab-ESP.',
    'System > Global Settings > Networking: TCP Maximum Segment Size Control as it was.'
  ])
  const hasGroup21 = [plan.phase1.group, plan.phase2.group].includes(21)
  return hasGroup21
    ? { ...sheet, notes: [...sheet.notes, { id: 'gateway.watchguard-group-21' }] }
    : sheet
}

function algorithms({ encryption, integrity, gcm }: GatewayPlan['phase1']): string {
  const cipher = cipherLabel(encryption, ' (', 'AES-GCM (BITS-bit)')
  return gcm ? cipher : `${cipher}-bit), ${integrity}`
}

function proposal({ phase2, local, remote }: GatewayPlan): SheetScreen {
  return {
    menu: 'VPN > Phase 2 Proposals > Add',
    fields: [
      ['Name', 'HeartLab-ESP'],
      ['Type', 'ESP'],
      ['Encryption, Authentication', algorithms(phase2)],
      ['Force Key Expiration', `Time, ${phase2.lifetime} seconds; Traffic unchecked`],
      ['Policies BOVPN-Allow.in and .out', `${cidrs(local)} with ${cidrs(remote)}`]
    ]
  }
}

function tunnel(plan: GatewayPlan, { number, ip, psk, inside }: PlanEnd): readonly SheetScreen[] {
  const { phase1, phase2, publicIp, remote, dpdSeconds } = plan
  return [
    {
      menu: `VPN > BOVPN Virtual Interfaces > Add > Gateway Settings (tunnel ${number})`,
      fields: [
        ['Interface Name', `HeartLab.${number}`],
        ['Remote Endpoint Type', 'Cloud VPN or Third-Party Gateway'],
        ['Use Pre-Shared Key', psk],
        ['Local Gateway', `External, By IP Address ${publicIp}`],
        ['Remote Gateway', `Static IP Address ${ip}, ID By IP Address ${ip}`]
      ]
    },
    {
      menu: `The same interface > VPN Routes (tunnel ${number})`,
      fields: [
        ['Route To', cidrs(remote)],
        ['Distance (Metric)', number === 1 ? '1' : '200 (carries only while tunnel 1 is down)'],
        ['Assign virtual interface IP addresses', `Local ${inside.site}, Peer ${inside.cloud}`]
      ]
    },
    {
      menu: `The same interface > Phase 1 Settings and Phase 2 Settings (tunnel ${number})`,
      fields: [
        ['Version', 'IKEv2'],
        ['NAT Traversal', 'checked'],
        [
          'Dead Peer Detection',
          `${dpdSeconds} s: look for an idle timeout or interval (10 s), retries (3)`
        ],
        ['Phase 1 transform', `${algorithms(phase1)}, Diffie-Hellman Group ${phase1.group}`],
        ['Phase 1 SA Life', `${phase1.lifetime} seconds (8 hours)`],
        ['Perfect Forward Secrecy', `Enable, Diffie-Hellman Group ${phase2.group}`],
        ['Phase 2 proposal', 'HeartLab-ESP only']
      ]
    }
  ]
}

function mssScreen({ mss }: GatewayPlan): SheetScreen {
  return {
    menu: 'System > Global Settings > Networking',
    fields: [['TCP Maximum Segment Size Control', `Limit to ${mss}`]]
  }
}
