/** The gateway families that a configuration can be written for; stable and public (README.md). */
export const GATEWAY_FAMILIES = [
  { id: 'cisco-ios-xe', name: 'Cisco IOS XE' },
  { id: 'cisco-asa', name: 'Cisco ASA 9.8 or later' },
  { id: 'fortinet-fortios', name: 'Fortinet FortiOS' },
  { id: 'paloalto-panos', name: 'Palo Alto Networks PAN-OS' },
  { id: 'juniper-srx', name: 'Juniper SRX (Junos)' },
  { id: 'pfsense', name: 'pfSense' },
  { id: 'opnsense', name: 'OPNsense' },
  { id: 'strongswan', name: 'strongSwan (swanctl)' },
  { id: 'libreswan', name: 'Libreswan' },
  { id: 'mikrotik-routeros', name: 'MikroTik RouterOS 7' },
  { id: 'ubiquiti-edgeos', name: 'Ubiquiti EdgeOS' },
  { id: 'ubiquiti-unifi', name: 'Ubiquiti UniFi' },
  { id: 'sonicwall', name: 'SonicWall SonicOS' },
  { id: 'sophos', name: 'Sophos Firewall' },
  { id: 'watchguard', name: 'WatchGuard Fireware' },
  { id: 'checkpoint', name: 'Check Point Quantum' },
  { id: 'meraki', name: 'Cisco Meraki MX' },
  { id: 'windows-rras', name: 'Windows Server RRAS' }
] as const

export type GatewayFamily = (typeof GATEWAY_FAMILIES)[number]['id']

/** Exact spelling only: a family that is nearly right could be another product. */
export function readGatewayFamily(text: string): GatewayFamily | null {
  return GATEWAY_FAMILIES.find(({ id }) => id === text)?.id ?? null
}

/** The family as its vendor calls it. */
export function gatewayName(family: GatewayFamily): string {
  return GATEWAY_FAMILIES.find(({ id }) => id === family)?.name ?? family
}
