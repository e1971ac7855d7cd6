import type { Device, Site } from '../site'

/** What the setup left behind that is to be taken back or put away, as sentences. */
export function changesToUndo(site: Site, devices: readonly Device[]): string[] {
  return [
    ...(devices.some((device) => device.lastProof) ? STORED : []),
    ...(devices.some((device) => device.certificate) ? CARRIED : []),
    ...MODE_NOTES[site.endpoint.mode],
    ...(site.tunnel ? TUNNEL : []),
    PRACTICE
  ]
}

const STORED = [
  'Ask HeartLab Support to delete the test studies whose UIDs are listed here (patient “TEST^HEARTLAB CONNECTIVITY”).'
]

const CARRIED = [
  'Wipe the USB drive that carried the certificate (kit wipe), and delete copies of the .p12 file: its password is published.',
  'The guide marks the key as exportable on the scanner, so anybody with administrator access can copy it. If a drive or scanner is lost, disable or delete the DICOM identity in HeartLab.'
]

const MODE_NOTES = {
  authenticated: [
    'In HeartLab, check that Allow Anonymous TLS of this identity is off, if it was on for a test.'
  ],
  anonymous: [
    'Allow Anonymous TLS is on: anybody who knows the AE titles can send. Turn it off when a client certificate is in place.'
  ],
  plain: ['DICOM is sent without TLS: see that this port can be reached through the tunnel only.']
} as const

const TUNNEL = [
  'Delete messages and notes that hold the pre-shared keys; the keys stay in the gateway and with HeartLab.',
  'Take back temporary firewall rules that were opened to find a fault.'
]

const PRACTICE =
  'If the scanner was pointed at a practice endpoint, set HeartLab’s values again and remove the practice CA from Trusted Root Certification Authorities.'
