import { windowsThumbprint } from '../ge/values'
import type { KitFacts } from './kit-facts'
import type { Paper, PaperSection, PaperValue } from './paper'
import { GUIDE_PASSWORD } from '../certs/guide-password'

const FOOTER =
  "HeartLab Connect is a setup aid, not a medical device. HeartLab's own instructions are the authority."

/** The values card: every value that is typed or compared at the scanner, large and in one place. */
export function valuesCard(facts: KitFacts): Paper {
  const { device, certificate, serverCa } = facts
  return {
    title: device.name || device.aeTitle,
    subtitle: 'Values for this scanner',
    warnings: cardWarnings(facts),
    sections: [
      { title: 'This scanner', values: scannerValues(facts) },
      { title: 'HeartLab endpoint (Dataflow, DicomStorage)', values: endpointValues(facts) },
      ...(certificate ? [clientSection(certificate)] : []),
      ...(serverCa ? [caSection(serverCa)] : [])
    ],
    footer: FOOTER
  }
}

export function cardWarnings({ serverCa, certificate, endpoint }: KitFacts): readonly string[] {
  const warnings: string[] = []
  if (serverCa?.role === 'practice')
    warnings.push(
      'PRACTICE: this CA makes the scanner trust the practice endpoint, not HeartLab. Remove it from the scanner after practising.'
    )
  if (!serverCa && endpoint.mode !== 'plain')
    warnings.push(
      'The Server CA is not on this drive. Download it in HeartLab (View DICOM Endpoints, PEM Format) before you go.'
    )
  if (certificate?.password === 'published')
    warnings.push(
      'The password pulse is published, so the certificate file is as good as a key: keep this drive by you and wipe it after use.'
    )
  return warnings
}

function scannerValues({ device }: KitFacts): readonly PaperValue[] {
  return [
    { label: 'Name', value: device.name || null },
    { label: 'AE title of the scanner', value: device.aeTitle },
    { label: 'Model', value: device.model || null },
    { label: 'Room', value: device.room || null }
  ]
}

function endpointValues({ endpoint }: KitFacts): readonly PaperValue[] {
  const onOff = (on: boolean) => (on ? 'on' : 'off')
  const tls = endpoint.mode !== 'plain'
  return [
    { label: 'IP Address', value: endpoint.host || null },
    { label: 'Name', value: endpoint.name || 'HeartLab PACS' },
    { label: 'AE Title', value: endpoint.calledAeTitle || null },
    { label: 'Port Number', value: endpoint.port === null ? null : String(endpoint.port) },
    { label: 'Transport Layer Security', value: onOff(tls) },
    { label: 'Verify Server Certificate', value: onOff(tls) },
    { label: 'Provide Client Certificate', value: onOff(endpoint.mode === 'authenticated') },
    { label: 'Allow SR', value: 'on' },
    { label: 'Allow SR Private Data', value: 'on' },
    { label: 'Allow Multiframe', value: 'on' }
  ]
}

function clientSection(certificate: NonNullable<KitFacts['certificate']>): PaperSection {
  const password =
    certificate.password === 'published'
      ? GUIDE_PASSWORD
      : 'kept apart from this drive: ask who prepared it'
  return {
    title: 'Client certificate (store: Personal)',
    values: [
      { label: 'File', value: certificate.file },
      { label: 'Password of the file', value: password },
      { label: 'Issued To', value: certificate.issuedTo },
      { label: 'Issued By', value: certificate.issuedBy },
      { label: 'Valid until', value: certificate.notAfter.slice(0, 10) },
      { label: 'Thumbprint (sha1)', value: windowsThumbprint(certificate.sha1) }
    ]
  }
}

function caSection(ca: NonNullable<KitFacts['serverCa']>): PaperSection {
  const whose = ca.role === 'practice' ? 'Practice CA' : 'HeartLab Server CA'
  return {
    title: `${whose} (store: Trusted Root Certification Authorities)`,
    values: [
      { label: 'File', value: `${ca.crtFile} (the same as ${ca.pemFile})` },
      { label: 'Issued To', value: ca.issuedTo },
      { label: 'Valid until', value: ca.notAfter.slice(0, 10) },
      { label: 'Thumbprint (sha1)', value: windowsThumbprint(ca.sha1) }
    ]
  }
}
