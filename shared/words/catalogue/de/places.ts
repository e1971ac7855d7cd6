import type { FixPlace } from '../../../causes/codes'

const HEARTLAB_DICOM = 'Settings › Integrations › DICOM (oder Settings › Devices › DICOM)'

/** Where a fix is made; menus of the scanner, of Windows and of HeartLab keep their English. */
export const PLACE_WORDS = {
  'ge:client-certificates': {
    label: 'Am Gerät: Client-Zertifikate',
    path: 'Utilities › Config › Admin › LDAP › Client Certificates › Personal › Certificates'
  },
  'ge:trusted-root': {
    label: 'Am Gerät: Trusted-Root-Zertifikate',
    path: 'Utilities › Config › Admin › LDAP › Client Certificates › Trusted Root Certification Authorities › Certificates'
  },
  'ge:tcpip': {
    label: 'Am Gerät: TCP/IP',
    path: 'Utilities › Config › Connectivity › TCP/IP › Client Certificates › My'
  },
  'ge:dataflow': {
    label: 'Am Gerät: das Ziel des Dataflows',
    path: 'Utilities › Config › Connectivity › Dataflow › DicomStorage › Properties'
  },
  'ge:clock': {
    label: 'Am Gerät: Datum, Uhrzeit und Zeitzone',
    path: 'Datum- und Zeiteinstellungen des Geräts'
  },
  'heartlab:endpoints': {
    label: 'In HeartLab: die DICOM-Endpunkte',
    path: `${HEARTLAB_DICOM} › View DICOM Endpoints`
  },
  'heartlab:identity': {
    label: 'In HeartLab: die DICOM Identity',
    path: `${HEARTLAB_DICOM} › die DICOM Identity des Geräts`
  },
  'heartlab:support': {
    label: 'HeartLab Support',
    path: 'HeartLab Support oder der HeartLab Onboarding Manager'
  },
  'network:dns': {
    label: 'Im Netz: Namensauflösung',
    path: 'der DNS-Server, den das Gerät benutzt, oder eine IP-Adresse statt des Namens'
  },
  'network:firewall': {
    label: 'Im Netz: Firewall und Adressumsetzung',
    path: 'Firewall-Regeln und Adressumsetzung zwischen Gerät und HeartLab'
  },
  'network:tunnel': {
    label: 'Im Netz: der IPSec-Tunnel',
    path: 'das VPN-Gateway des Standorts, beide Tunnel'
  },
  'gateway:phase1': {
    label: 'Am VPN-Gateway: Phase 1 (IKE)',
    path: 'die Einstellungen von IKE (Phase 1) beider Tunnel'
  },
  'gateway:phase2': {
    label: 'Am VPN-Gateway: Phase 2 (IPSec)',
    path: 'die Einstellungen von IPSec (Phase 2) beider Tunnel'
  },
  'gateway:routes': {
    label: 'Am VPN-Gateway: Routen',
    path: 'Routen und Regeln zu HeartLabs Subnetzen'
  },
  'this-computer': { label: 'An diesem Computer', path: 'dieser Computer' }
} as const satisfies Record<FixPlace, { readonly label: string; readonly path: string }>
