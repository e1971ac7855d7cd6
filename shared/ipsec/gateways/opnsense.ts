import { HASHES } from './algorithm-words'
import { SWAN_DPD } from './compose'
import {
  cidrs,
  type GatewayConfig,
  type GatewayPlan,
  type PlanEnd,
  type PlanPhase
} from './gateway-plan'
import { screensOf, writeSheet, type SheetScreen } from './sheet'
import { swanctlFile, type SwanctlShape } from './swanctl-file'
import { SWAN_CIPHERS, SWAN_GROUPS } from './swan-words'

/**
 * OPNsense manual, "IPsec - Route based (VTI) PSK setup" (the order of the screens), and its sources:
 * the forms dialogConnection.xml and dialogChild.xml (the labels), IPsecProposalField.php (the lists).
 * A child in VTI mode has policies off and the reqid of its interface. "Normalization": rules match as
 * firewall rules do, the first wins; since 24.1.2 a new one has the direction In (core, 630ab19).
 */
export function writeOpnSense(plan: GatewayPlan): GatewayConfig {
  const screens = [
    ...screensOf(plan, (end) => routing(plan, end)),
    ...screensOf(plan, (end) => key(plan, end)),
    ...screensOf(plan, (end) => tunnel(plan, end)),
    ...rest(plan)
  ]
  const sheet = writeSheet(
    'opnsense',
    plan,
    screens,
    [
      'Firewall > Rules and Firewall > Settings > Normalization: delete the HeartLab entries.',
      'System > Routes > Configuration and System > Gateways > Configuration: delete the HEARTLAB entries.',
      'VPN > IPsec > Virtual Tunnel Interfaces: delete both, then Apply.',
      'VPN > IPsec > Connections and Pre-Shared Keys: delete both entries of each, then Apply.',
      'Where the file was used: rm /usr/local/etc/swanctl/conf.d/heartlab.conf; swanctl --load-all'
    ],
    { instead: INSTEAD, blocks: swanctlFile(plan, VTI) }
  )
  return { ...sheet, notes: [...sheet.notes, SWAN_DPD] }
}

/** OPNsense manual, "IPsec", Custom configuration: what lies in conf.d is read and not shown. */
const INSTEAD =
  'Instead of the screens Pre-Shared Keys and Connections: save this as /usr/local/etc/swanctl/conf.d/heartlab.conf (mode 0600), then in a shell: swanctl --load-all. The user interface does not show what stands there.'

const VTI: SwanctlShape = {
  connection: () => [],
  child: ({ number }) => [
    'local_ts = 0.0.0.0/0',
    'remote_ts = 0.0.0.0/0',
    'policies = no',
    `reqid = 10${number}`
  ]
}

/** As the lists name it: with GCM the hash of phase 1 is the PRF, and phase 2 has none. */
function listed({ encryption, integrity, group, gcm }: PlanPhase, name: 'phase1' | 'phase2') {
  const hash = gcm && name === 'phase2' ? [] : [HASHES[integrity]]
  return [SWAN_CIPHERS[encryption], ...hash, SWAN_GROUPS[group]].join('-')
}

function routing(plan: GatewayPlan, { number, ip, inside }: PlanEnd): readonly SheetScreen[] {
  return [
    {
      menu: `VPN > IPsec > Virtual Tunnel Interfaces > Add (tunnel ${number})`,
      fields: [
        ['Reqid', `10${number}`],
        ['Local address', plan.publicIp],
        ['Remote address', ip],
        ['Tunnel local address', inside.site],
        ['Tunnel remote address', inside.cloud]
      ]
    },
    {
      menu: `System > Gateways > Configuration > Add (tunnel ${number})`,
      fields: [
        ['Name', `HEARTLAB${number}`],
        ['Interface', `ipsec10${number}`],
        ['Address Family', 'IPv4'],
        ['IP address', inside.cloud],
        ['Far Gateway', 'checked'],
        ['Disable Gateway Monitoring', 'checked']
      ]
    },
    ...plan.remote.map(({ cidr }) => ({
      menu: `System > Routes > Configuration > Add (${cidr}, tunnel ${number})`,
      fields: [
        ['Network Address', cidr],
        ['Gateway', `HEARTLAB${number}`],
        ['Disabled', number === 1 ? 'unchecked' : 'checked; change over here when tunnel 1 fails']
      ] as const
    }))
  ]
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

function tunnel(plan: GatewayPlan, end: PlanEnd): readonly SheetScreen[] {
  const { number, ip } = end
  return [
    connection(plan, end),
    authentication('Local', plan.publicIp, number),
    authentication('Remote', ip, number),
    child(plan, end)
  ]
}

function connection(
  { publicIp, phase1, dpdSeconds }: GatewayPlan,
  { number, ip }: PlanEnd
): SheetScreen {
  return {
    menu: `VPN > IPsec > Connections > Add, with IPsec enabled (tunnel ${number}, advanced mode)`,
    fields: [
      ['Proposals', `${listed(phase1, 'phase1')} only, without default`],
      ['Version', 'IKEv2'],
      ['MOBIKE', 'unchecked'],
      ['Local addresses', publicIp],
      ['Remote addresses', ip],
      ['Rekey time (s)', String(phase1.lifetime)],
      ['DPD delay (s)', '10'],
      ['DPD timeout (s)', String(dpdSeconds)],
      ['Description', `HeartLab ${number}`]
    ]
  }
}

function authentication(
  side: 'Local' | 'Remote',
  id: string,
  number: PlanEnd['number']
): SheetScreen {
  return {
    menu: `The same connection > ${side} Authentication > Add (tunnel ${number})`,
    fields: [
      ['Authentication', 'Pre-Shared Key'],
      ['Id', id]
    ]
  }
}

function child({ phase2 }: GatewayPlan, { number }: PlanEnd): SheetScreen {
  return {
    menu: `The same connection > Children > Add (tunnel ${number}, advanced mode)`,
    fields: [
      ['Mode', 'Tunnel'],
      ['Policies', 'unchecked'],
      ['Start action', 'Start'],
      ['DPD action', 'Start'],
      ['Reqid', `10${number}`],
      ['ESP proposals', `${listed(phase2, 'phase2')} only, without default`],
      ['Local', '0.0.0.0/0'],
      ['Remote', '0.0.0.0/0'],
      ['Rekey time (s)', String(phase2.lifetime)]
    ]
  }
}

function rest({ local, remote, mss }: GatewayPlan): readonly SheetScreen[] {
  return [
    {
      menu: 'Firewall > Rules > IPsec and Firewall > Rules > LAN > Add',
      fields: [
        ['Description of each', 'HeartLab'],
        ['Pass in on IPsec', `${cidrs(remote)} to ${cidrs(local)}`],
        ['Pass in on LAN', `${cidrs(local)} to ${cidrs(remote)}`]
      ]
    },
    {
      menu: 'Firewall > Settings > Normalization > Add',
      fields: [
        ['Interface', 'IPsec, and ipsec101 and ipsec102 where they are assigned'],
        ['Direction', 'Any'],
        ['Protocol', 'TCP'],
        ['Max mss', String(mss)],
        ['Description', 'HeartLab']
      ]
    }
  ]
}
