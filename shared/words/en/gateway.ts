/** What a person has to know of a gateway's configuration before it is pasted. */
export const gateway = {
  'gateway.inside-addresses':
    'The 169.254.254.x addresses inside the tunnels matter on this gateway only; if HeartLab gives inside addresses, use those.',
  'gateway.behind-nat':
    'If the gateway does not hold {ip} itself (it stands behind NAT), use its own outside address as tunnel source and in match address local, and keep {ip} as the identity.',
  'gateway.one-pair':
    'This gateway negotiates each of the {pairs} pairs of networks by itself, and the cloud’s side may keep only one pair a tunnel: if some networks stay silent, agree one larger network a side with HeartLab.',
  'gateway.screens': '{gateway} is set up on its screens: enter the fields in the sheet’s order.',
  'gateway.forwarding':
    'IP forwarding has to be on, and the local networks must not be translated on their way to the remote ones.',
  'gateway.from-to': '{from} to {to}',
  'gateway.for-all-tunnels':
    '{what} holds for every tunnel of this gateway: note what stands there before, and after a rollback set that again.',
  'gateway.swan-dpd':
    'With IKEv2 this gateway gives a silent peer up when its retransmissions end, by default after 165 seconds, whatever the DPD timeout says.',
  'gateway.asa-outside':
    'The outside interface is taken to be named outside; change it where it has another name.',
  'gateway.asa-policy': 'If IKEv2 policy 10 exists already, give ours a free number.',
  'gateway.asa-nat': 'If the inside networks are translated, except {pairs} from NAT.',
  'gateway.ios-nat': 'If the router translates addresses, except {pairs} from NAT.',
  'gateway.ios-policy':
    'IOS XE chooses an IKEv2 policy by the local address: if other IKEv2 tunnels end on {ip}, add their proposals to HEARTLAB-POLICY, or HEARTLAB-IKE to their policy.',
  'gateway.ios-weak':
    'IOS XE 17.11 and later refuse groups 2, 5 and 24 until "crypto engine compliance shield disable" and a reload.',
  'gateway.forti-interfaces':
    'wan1 is taken as the outside interface and internal as the local one; change both where they differ.',
  'gateway.forti-numbers':
    'Routes and policies have the numbers 9101 and up; change them if they are taken.',
  'gateway.forti-order':
    'New policies stand last: if one that denies everything stands above them, move 9101 and 9102 before it.',
  'gateway.forti-blackhole':
    'The blackhole routes keep the traffic off the internet while both tunnels are down.',
  'gateway.srx-zones':
    'ge-0/0/0.0 in zone untrust is taken as the outside and trust as the local zone; change them where they differ.',
  'gateway.srx-inbound':
    'If ge-0/0/0.0 has host-inbound-traffic of its own, that replaces the zone’s: allow ike there too.',
  'gateway.srx-commit':
    'commit confirmed takes everything back after 5 minutes unless a commit follows: enter it when the tunnels are up.',
  'gateway.srx-groups':
    'Not every SRX and release has groups 15, 16 and 21: if the commit refuses them, agree group 14, 19 or 20 with HeartLab.',
  'gateway.libreswan-keys':
    'The two lines of keys belong in /etc/ipsec.d/heartlab.secrets, mode 0600, without their comment mark.',
  'gateway.libreswan-interfaces':
    'Each tunnel has its own interface, ipsec101 and ipsec102: allow forwarding to and from both.',
  'gateway.libreswan-change-over':
    'Libreswan sends everything through the tunnel that came up first, and does not change over by itself: the lines for it stand in the text.',
  'gateway.meraki-release': 'Needs MX 19.2.7 or later; an older MX refuses the second peer.',
  'gateway.meraki-tag':
    'Peers belong to the whole organization: the Availability tag keeps them to this site’s MX.',
  'gateway.meraki-health':
    'Meraki sends its health checks from 192.0.2.3: HeartLab has to let that address answer, or leave Tunnel Monitoring off and change over by hand.',
  'gateway.routeros-standby':
    'RouterOS has no tunnel interface for IPsec: tunnel 2 is a standby whose policies are disabled. The lines for changing over stand in the text.',
  'gateway.routeros-policy':
    'Tell HeartLab that this gateway is policy-based: one policy stands for each pair of networks.',
  'gateway.routeros-nat':
    'The no-NAT and accept rules go before all others. A router that has no such rules yet may answer those lines with an error: enter them without place-before.',
  'gateway.routeros-id':
    'my-id is left to the router; behind 1:1 NAT ask HeartLab which identity its side expects.',
  'gateway.panos-prf':
    'With GCM in phase 1 and group {group} PAN-OS uses {prf} as PRF, not {integrity}: ask HeartLab to allow it.',
  'gateway.panos-interfaces':
    'ethernet1/1 is taken as the outside interface, default as the virtual router and trust as the local zone; change them where they differ.',
  'gateway.panos-monitoring':
    'A tunnel’s route leaves the table only with path monitoring: choose an address at HeartLab that answers ping, and monitor it on the routes of tunnel 1.',
  'gateway.panos-nat':
    'If the local networks are translated, put a no-NAT rule for them before the others.',
  'gateway.strongswan-xfrm':
    'Works without an XFRM interface; with one per tunnel, uncomment the if_id lines and route the remote networks to the interfaces with two metrics.',
  'gateway.strongswan-algs':
    'strongSwan packages often leave out old groups and SHA1: "swanctl --list-algs" shows what is there.',
  'gateway.edgeos-local':
    'If the router does not hold {ip} itself, set local-address to its own outside address, or to "any".',
  'gateway.edgeos-nat':
    'If the local networks are translated, except {local} to {remote} from NAT.',
  'gateway.rras-run':
    'Run it in PowerShell as administrator on Windows Server 2019 or later; the role Remote Access with Routing has to be installed.',
  'gateway.rras-advice':
    'RRAS is not a gateway that we recommend: it has no dead peer detection of its own beyond the network outage time.',
  'gateway.rras-metric':
    'The number after each network is the route’s metric: tunnel 2 carries only while tunnel 1 is down.',
  'gateway.sonicwall-gcm':
    'Older releases of SonicOS 7 have AESGCM16 in phase 2 only: where the list of phase 1 lacks it, update SonicOS, or agree AES-256 with HeartLab.',
  'gateway.watchguard-group-21': 'Diffie-Hellman group 21 needs Fireware 12.10 or later.',
  'gateway.esp-protocol': 'IP protocol 50',
  'gateway.why-ike': 'IKE',
  'gateway.why-nat-t': 'IKE and ESP through address translation (NAT-T)',
  'gateway.why-esp': 'ESP',
  'gateway.why-dicom-out': 'DICOM to HeartLab, inside the tunnel',
  'gateway.why-dicom-in': 'DICOM from HeartLab, inside the tunnel',
  'gateway.firewall-title': 'Firewall change request: IPSec tunnel to HeartLab',
  'gateway.firewall-title-for': 'Firewall change request: IPSec tunnel to HeartLab for {site}',
  'gateway.firewall-out': 'Outbound: allow {what} from {from} to {to} ({why})',
  'gateway.firewall-in': 'Inbound: allow {what} from {from} to {to} ({why})',
  'gateway.firewall-stateful': 'Answers to what is allowed have to come back (stateful rules).'
} as const
