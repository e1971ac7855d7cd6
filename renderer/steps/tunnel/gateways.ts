/** Gateway families by their public ids, in the words of their makers. */
export const GATEWAYS = [
  { id: 'cisco-ios-xe', name: 'Cisco IOS XE' },
  { id: 'cisco-asa', name: 'Cisco ASA' },
  { id: 'fortinet-fortios', name: 'Fortinet FortiOS' },
  { id: 'paloalto-panos', name: 'Palo Alto PAN-OS' },
  { id: 'juniper-srx', name: 'Juniper SRX' },
  { id: 'pfsense', name: 'pfSense' },
  { id: 'opnsense', name: 'OPNsense' },
  { id: 'strongswan', name: 'strongSwan' },
  { id: 'libreswan', name: 'Libreswan' },
  { id: 'mikrotik-routeros', name: 'MikroTik RouterOS' },
  { id: 'ubiquiti-edgeos', name: 'Ubiquiti EdgeOS' },
  { id: 'ubiquiti-unifi', name: 'Ubiquiti UniFi' },
  { id: 'sonicwall', name: 'SonicWall' },
  { id: 'sophos', name: 'Sophos' },
  { id: 'watchguard', name: 'WatchGuard' },
  { id: 'checkpoint', name: 'Check Point' },
  { id: 'meraki', name: 'Cisco Meraki' },
  { id: 'windows-rras', name: 'Windows RRAS' }
] as const
