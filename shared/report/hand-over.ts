import { causeTitle } from '../causes/catalogue'
import type { Device, FileRef, Site } from '../site'
import { redactValue } from './redact'
import type { Report, ReportFinding, Verdict } from './report'
import { changesToUndo } from './undo'

/** One line of a table: what it is called where it stands, and its value. */
export interface NamedValue {
  readonly name: string
  readonly value: string
}

export interface DoneStep {
  readonly step: string
  readonly state: 'done' | 'stale'
  readonly at: string
}

export interface DeviceHandOver {
  readonly name: string
  readonly values: readonly NamedValue[]
  readonly certificate: readonly NamedValue[]
  readonly steps: readonly DoneStep[]
  readonly verdict: Verdict | 'not proved'
  readonly proof: Report | null
  readonly testUids: readonly string[]
}

/** What is left behind when the work is done: all that the next person needs, and no secret. */
export interface HandOver {
  readonly version: string
  readonly at: string
  readonly site: string
  readonly endpoint: readonly NamedValue[]
  readonly steps: readonly DoneStep[]
  readonly devices: readonly DeviceHandOver[]
  readonly tunnel: readonly NamedValue[]
  readonly changeBack: readonly string[]
  readonly scope: string
}

export const SCOPE =
  'HeartLab Connect is a setup aid and not a medical device; it makes no diagnosis. No endorsement by GE or HeartLab is claimed. The authority for every step is HeartLab’s eIFU (ifu.heartlab.com) in its current edition.'

/**
 * The hand-over of a whole site or of one device. Pre-shared keys, passwords, file paths and patient data
 * are not in it. `at` is when it is made (ISO 8601 UTC), `version` the program's.
 */
export function handOver(
  site: Site,
  made: { readonly version: string; readonly at: string },
  devices: readonly Device[] = site.devices
): HandOver {
  const keys = site.tunnel?.tunnels.map((tunnel) => tunnel.psk) ?? []
  return {
    ...made,
    site: site.name || 'Unnamed site',
    endpoint: endpointValues(site),
    steps: doneSteps(site.progress),
    devices: devices.map((device) => deviceHandOver(device, keys)),
    tunnel: tunnelValues(site),
    changeBack: changesToUndo(site, devices),
    scope: SCOPE
  }
}

const MODES = {
  authenticated: 'TLS with client certificate (authenticated)',
  anonymous: 'TLS without client certificate (Allow Anonymous TLS)',
  plain: 'plain DICOM inside the IPSec tunnel'
} as const

function endpointValues({ endpoint }: Site): NamedValue[] {
  return named({
    'Server AE Title': endpoint.calledAeTitle,
    'Server IP Address': endpoint.host,
    'Port Number': endpoint.port === null ? '' : String(endpoint.port),
    Name: endpoint.name,
    Connection: MODES[endpoint.mode],
    'Server CA file': endpoint.serverCa ? fileLine(endpoint.serverCa) : ''
  })
}

function deviceHandOver(device: Device, keys: readonly string[]): DeviceHandOver {
  const proof = device.lastProof && (redactValue(device.lastProof, keys) as Report)
  return {
    name: device.name || device.aeTitle || 'Unnamed device',
    values: named({
      'AE Title': device.aeTitle,
      Model: device.model,
      Room: device.room,
      Windows: device.windows ?? ''
    }),
    certificate: certificateValues(device, proof),
    steps: doneSteps(device.progress),
    verdict: proof?.verdict ?? 'not proved',
    proof,
    testUids: proof ? testUids(proof.findings) : []
  }
}

/** From the stored file, and from what the last proof saw of the certificate on the wire. */
function certificateValues(device: Device, proof: Report | null): NamedValue[] {
  const rung = proof?.findings.find((finding) => finding.id === 'client-certificate')
  const seen = rung?.evidence.find((one) => one.kind === 'certificate') ?? { kind: 'certificate' }
  return named({
    File: device.certificate ? fileLine(device.certificate) : '',
    Subject: textOf(seen.subject),
    Issuer: textOf(seen.issuer),
    'SHA-1 thumbprint': textOf(seen.sha1),
    'SHA-256 thumbprint': textOf(seen.sha256),
    'Valid from': textOf(seen.notBefore),
    'Valid until': device.certificateUntil ?? textOf(seen.notAfter)
  })
}

function tunnelValues({ tunnel }: Site): NamedValue[] {
  if (!tunnel) return []
  const { phase1, phase2 } = tunnel
  const phase = (one: typeof phase1) =>
    `${one.encryption}, ${one.integrity}, DH group ${one.dhGroup}, ${one.lifetimeSeconds} s`
  return named({
    'Public IP address': tunnel.site.publicIp,
    'Local IPv4 CIDR block': tunnel.site.cidrs.join(', '),
    'Gateway device model': [tunnel.site.gateway, tunnel.site.gatewayModel]
      .filter(Boolean)
      .join(' '),
    'Tunnel 1 IP': tunnel.tunnels[0]?.ip ?? '',
    'Tunnel 2 IP': tunnel.tunnels[1]?.ip ?? '',
    'Remote subnets': tunnel.remoteCidrs.join(', '),
    'IKE Version': String(tunnel.ikeVersion),
    'Phase 1': phase(phase1),
    'Phase 2': phase(phase2),
    'Pre-shared keys': 'not in this document'
  })
}

/** UIDs that the proof stored (PS3.5 section 9), so that support can delete the test studies. */
export function testUids(findings: readonly ReportFinding[]): string[] {
  const stored = findings.filter((finding) => finding.id.startsWith('store:'))
  const values = stored.flatMap((finding) => finding.evidence.flatMap((one) => Object.entries(one)))
  const uids = values.filter(([key]) => /(?:study|instance).*uid/i.test(key)).map(([, uid]) => uid)
  return [...new Set(uids.flat())].filter(
    (uid): uid is string => typeof uid === 'string' && /^[0-9.]{5,64}$/.test(uid)
  )
}

function doneSteps(progress: Site['progress']): DoneStep[] {
  return Object.entries(progress)
    .map(([step, { state, at }]) => ({ step: stepName(step), state, at }))
    .sort((a, b) => (a.at < b.at ? -1 : 1))
}

/** `usb-drive` → `Usb drive`; the wizard's own titles are for the window, ids are stable. */
function stepName(id: string): string {
  const words = id.replace(/[-_.:]+/g, ' ').trim()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function fileLine(file: FileRef): string {
  return `${file.name} (${file.bytes} bytes, SHA-256 ${file.sha256})`
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function named(values: Readonly<Record<string, string>>): NamedValue[] {
  return Object.entries(values)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => ({ name, value }))
}

/** One sentence on how a device stands. */
export function verdictSentence(device: DeviceHandOver): string {
  if (!device.proof) return 'The connection has not been proved yet.'
  if (device.verdict === 'pass') return 'The connection was proved.'
  if (device.verdict === 'warn') return 'The connection was proved, with something to look at.'
  const cause = device.proof.cause
  if (device.verdict === 'incomplete') return 'The last proof was not finished.'
  return `The last proof failed${cause ? `: ${causeTitle(cause)} (${cause})` : ''}.`
}
