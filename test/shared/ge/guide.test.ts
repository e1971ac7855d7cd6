import { describe, expect, it } from 'vitest'
import { HEARTLAB_TASKS } from '../../../shared/ge/heartlab'
import { SCREEN_IDS } from '../../../shared/ge/screen-ids'
import { screenFor } from '../../../shared/ge/screens'
import { IPSEC_GUIDE } from '../../../shared/ipsec/guide'
import { MESSAGES } from '../../../shared/words/messages'
import { screenValues } from '../../../shared/ge/values'
import { aDevice, aSite } from '../wizard/plan'

/** All that a person can read on the guide's pages: words, labels, values. */
const SCREENS = SCREEN_IDS.map((id) => screenFor(id, 'authenticated'))
const READABLE = textOf([
  MESSAGES.en,
  SCREENS,
  SCREENS.map(({ path }) => path.join(' > ')),
  HEARTLAB_TASKS,
  IPSEC_GUIDE,
  screenValues(aSite(), aDevice())
])

function textOf(anything: unknown): string {
  const text = JSON.stringify(anything).replace(/\\"/g, '"')
  return plain(text)
}

/** Arrows, quotes and case are the guide's own habit; the words are what counts. */
function plain(text: string): string {
  return text.replace(/[→›>]/g, '>').replace(/\s+/g, ' ').replace(/[’']/g, '’').toLowerCase()
}

/** Each sentence of HeartLab's guide “GE TLS (Authenticated)” by the words that carry it. */
const GE_GUIDE = [
  'securely send DICOM studies to HeartLab',
  'authenticated TLS (mutual TLS with client certificate authentication)',
  'Users with Integrations: DICOM permissions',
  'typically Administrators',
  'Site staff with administrative access to the GE ultrasound machine',
  'Administrative access to the GE ultrasound machine',
  'Access to HeartLab DICOM settings',
  'A USB drive for transferring certificates',
  'Settings > Integrations > DICOM',
  'View DICOM Endpoints',
  'DICOM via TLS',
  'Server AE Title',
  'Server IP Address',
  'TLS Port',
  '11112',
  'Create DICOM Identity',
  'A recognizable device name',
  'GE E95 - Room 1',
  'The Device AE Title',
  'You should now have',
  'client certificate made from the DICOM Identity',
  'The DICOM Identity that you just created',
  'Download Client Certificate',
  'USB drive',
  'Toggle Allow Anonymous TLS off',
  'needs the HeartLab Server CA Certificate to trust the HeartLab server',
  'Download Server CA Certificate',
  'PEM Format',
  'Insert the USB drive',
  'holds the certificates',
  'Sign in as the administrator',
  'Commonly ADM',
  'Utilities > Config > Admin > LDAP',
  'Client Certificates',
  'Personal',
  'Certificates',
  'Action > Tools > Import',
  'Action > All Tasks > Import',
  'Browse to the USB drive',
  'DICOM Identity certificate',
  'Press {label}',
  'pulse',
  'Mark this key as exportable',
  'Include all exported properties',
  'Include all extended properties',
  'Finish',
  'Trusted Root Certification Authorities',
  'HeartLab Server CA',
  'Utilities > Config > Connectivity > TCP/IP',
  'My',
  'Utilities > Config > Connectivity > Dataflow',
  'Create a new dataflow or edit an existing one',
  'Configure',
  'DicomStorage',
  'LocalArchiveService',
  'In both Inputs and Outputs',
  'Properties',
  'IP Address',
  'A friendly name',
  'HeartLab PACS',
  'AE Title',
  'Port Number',
  '11112 or 104',
  'Transport Layer Security',
  'Verify Server Certificate',
  'Provide Client Certificate',
  'Allow SR',
  'Allow SR Private Data',
  'Allow Multiframe',
  'Configure them as preferred. If unsure, leave the default settings unchanged',
  'compression and timeouts',
  'Run the connectivity check from the dataflow target',
  'Send a test study',
  'Confirm that it successfully appears in HeartLab',
  'Common causes of failed DICOM transmission',
  'Incorrect AE Titles',
  'Missing TLS certificates',
  'Incorrect certificate installation',
  'Incorrect IP address or port',
  'TLS verification failures'
] as const

/** Each sentence of HeartLab's guide “IPSec Tunnel”. */
const TUNNEL_GUIDE = [
  'one method of securely connecting your organisation’s network to the HeartLab cloud environment',
  'Your HeartLab Onboarding Manager will advise whether IPSec is the appropriate connectivity method',
  'Customer network administrators',
  'Firewall administrators',
  'IT teams managing network infrastructure',
  'must be performed by the parties responsible for managing the organisation’s network infrastructure',
  'HeartLab requires the following information from your network',
  'Public IP address',
  'Public-facing IP address of your router',
  'Local IPv4 CIDR block',
  'requiring connectivity',
  'Gateway device model',
  'Firewall or VPN appliance model',
  'Please obtain these details from your IT administrator and provide them to HeartLab',
  'HeartLab will configure its side of the IPSec tunnel and provide the information required for your local IT team to complete setup',
  'provide the HeartLab tunnel configuration details to your network administrator',
  'HeartLab will provide site-specific values for',
  'Tunnel 1 IP',
  'Tunnel 2 IP',
  'Tunnel 1 pre-shared key',
  'Tunnel 2 pre-shared key',
  'Remote subnet details',
  '"IKE Version","value":"2"',
  '"VPN Type","value":"Route-based"',
  '"DPD Timeout","value":"30 seconds"',
  'AES128, AES128-GCM-16, AES256, AES256-GCM-16',
  'SHA1, SHA2-256, SHA2-384, SHA2-512',
  '"DH Group Numbers","value":"2, 14–24"',
  '"DH Group Numbers","value":"2, 5, 14–24"',
  '28,800 seconds',
  '3,600 seconds',
  'If your organisation restricts outbound firewall traffic, HeartLab can provide',
  'Destination IP address and port for outbound DICOM traffic',
  'Source IP address and port for inbound DICOM traffic',
  'whitelisted to restrict communication to only the required traffic',
  'Restrictive firewall policies may prevent DICOM studies from transferring successfully',
  'Confirm the IPSec tunnels establish successfully',
  'Verify routing between both environments',
  'Send a test DICOM study',
  'Confirm the study appears successfully in HeartLab',
  'Common causes of IPSec tunnel failures include',
  'Incorrect pre-shared keys',
  'Mismatched encryption proposals',
  'Incorrect subnet definitions',
  'Firewall NAT traversal restrictions',
  'Routing conflicts',
  'Review IPSec logs on both sides',
  'Confirm Phase 1 and Phase 2 settings match exactly',
  'Contact HeartLab Support with relevant tunnel logs where possible'
] as const

describe('HeartLab’s GE guide', () => {
  it.each(GE_GUIDE)('is kept: %s', (words) => {
    expect(READABLE.includes(plain(words))).toBe(true)
  })

  it('is followed in its order on the scanner', () => {
    const order = ['ldap', 'personal-folder', 'personal-import', 'wizard-password', 'root-import']
    const rest = ['tcp-ip', 'client-certificate-choice', 'dataflow-list', 'dicom-storage']
    const places = [...order, ...rest, 'connectivity-check'].map((id) =>
      (SCREEN_IDS as readonly string[]).indexOf(id)
    )
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(Math.min(...places)).toBeGreaterThan(0)
  })

  it('gives both of HeartLab’s menu paths', () => {
    expect(HEARTLAB_TASKS['view-endpoints'].paths).toEqual([
      ['Settings', 'Integrations', 'DICOM'],
      ['Settings', 'Devices', 'DICOM']
    ])
  })
})

describe('HeartLab’s IPSec guide', () => {
  it.each(TUNNEL_GUIDE)('is kept: %s', (words) => {
    expect(READABLE.includes(plain(words))).toBe(true)
  })
})
