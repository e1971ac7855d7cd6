import type { FixPlace } from './codes'

/** Where a fix is made, in the words that stand on that screen; `who` is the person to send there. */
export interface FixPlaceEntry {
  readonly label: string
  readonly path: string
  readonly who: string
}

// HeartLab's own pages disagree on the menu, so both paths are given (GE guide and identity page).
const HEARTLAB_DICOM = 'Settings › Integrations › DICOM (or Settings › Devices › DICOM)'

/** Menu paths as the two guides write them; `›` stands for the guide's arrow. */
const PLACES = {
  'ge:client-certificates': {
    label: 'On the scanner: client certificates',
    path: 'Utilities › Config › Admin › LDAP › Client Certificates › Personal › Certificates',
    who: 'site staff with administrator access to the scanner (commonly ADM)'
  },
  'ge:trusted-root': {
    label: 'On the scanner: trusted root certificates',
    path: 'Utilities › Config › Admin › LDAP › Client Certificates › Trusted Root Certification Authorities › Certificates',
    who: 'site staff with administrator access to the scanner (commonly ADM)'
  },
  'ge:tcpip': {
    label: 'On the scanner: TCP/IP',
    path: 'Utilities › Config › Connectivity › TCP/IP › Client Certificates › My',
    who: 'site staff with administrator access to the scanner (commonly ADM)'
  },
  'ge:dataflow': {
    label: 'On the scanner: the dataflow target',
    path: 'Utilities › Config › Connectivity › Dataflow › DicomStorage › Properties',
    who: 'site staff with administrator access to the scanner (commonly ADM)'
  },
  'ge:clock': {
    label: 'On the scanner: date, time and time zone',
    path: 'the date and time settings of the scanner',
    who: 'site staff with administrator access to the scanner (commonly ADM)'
  },
  'heartlab:endpoints': {
    label: 'In HeartLab: the DICOM endpoints',
    path: `${HEARTLAB_DICOM} › View DICOM Endpoints`,
    who: 'a HeartLab user with Integrations: DICOM permissions (typically an Administrator)'
  },
  'heartlab:identity': {
    label: 'In HeartLab: the DICOM identity',
    path: `${HEARTLAB_DICOM} › the device’s DICOM Identity`,
    who: 'a HeartLab user with Integrations: DICOM permissions (typically an Administrator)'
  },
  'heartlab:support': {
    label: 'HeartLab Support',
    path: 'HeartLab Support, or the HeartLab Onboarding Manager',
    who: 'HeartLab Support'
  },
  'network:dns': {
    label: 'On the network: name resolution',
    path: 'the DNS server that the device uses, or an IP address instead of a name',
    who: 'the site’s network administrator'
  },
  'network:firewall': {
    label: 'On the network: firewall and address translation',
    path: 'the firewall rules and address translation between the device and HeartLab',
    who: 'the site’s firewall administrator'
  },
  'network:tunnel': {
    label: 'On the network: the IPSec tunnel',
    path: 'the site’s VPN gateway, both tunnels',
    who: 'the site’s network administrator'
  },
  'gateway:phase1': {
    label: 'On the VPN gateway: phase 1 (IKE)',
    path: 'the IKE (phase 1) settings of both tunnels',
    who: 'the site’s network administrator'
  },
  'gateway:phase2': {
    label: 'On the VPN gateway: phase 2 (IPSec)',
    path: 'the IPSec (phase 2) settings of both tunnels',
    who: 'the site’s network administrator'
  },
  'gateway:routes': {
    label: 'On the VPN gateway: routes',
    path: 'the routes and policies to HeartLab’s remote subnets',
    who: 'the site’s network administrator'
  },
  'this-computer': {
    label: 'On this computer',
    path: 'this computer',
    who: 'the person at this computer'
  }
} as const satisfies Record<FixPlace, FixPlaceEntry>

/** The place that a fix names, for people. */
export function fixPlace(place: FixPlace): FixPlaceEntry {
  return PLACES[place]
}

/** One line: `On the scanner: TCP/IP – Utilities › Config › …`. */
export function describeFixPlace(place: FixPlace): string {
  const { label, path } = PLACES[place]
  return `${label} – ${path}`
}
