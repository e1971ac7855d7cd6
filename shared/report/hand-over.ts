import type { Device, FileRef, Site } from '../site'
import { redactValue } from './redact'
import type { ReportFinding, SaidReport, Verdict } from './report'
import { ENGLISH, type Tongue } from './tongue'
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
  readonly proof: SaidReport | null
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

/**
 * The hand-over of a whole site or of one device. Pre-shared keys, passwords, file paths and patient data
 * are not in it. `at` is when it is made (ISO 8601 UTC), `version` the program's; labels and sentences are in the tongue.
 */
export function handOver(
  site: Site,
  made: { readonly version: string; readonly at: string },
  devices: readonly Device[] = site.devices,
  tongue: Tongue = ENGLISH
): HandOver {
  const keys = site.tunnel?.tunnels.map((tunnel) => tunnel.psk) ?? []
  return {
    ...made,
    site: site.name || tongue.say({ id: 'report.unnamed-site' }),
    endpoint: endpointValues(site, tongue),
    steps: doneSteps(site.progress, tongue),
    devices: devices.map((device) => deviceHandOver(device, keys, tongue)),
    tunnel: tunnelValues(site, tongue),
    changeBack: changesToUndo(site, devices).map(tongue.say),
    scope: tongue.say({ id: 'report.scope' })
  }
}

function endpointValues({ endpoint }: Site, tongue: Tongue): NamedValue[] {
  const { say } = tongue
  return named({
    'Server AE Title': endpoint.calledAeTitle,
    'Server IP Address': endpoint.host,
    'Port Number': endpoint.port === null ? '' : String(endpoint.port),
    Name: endpoint.name,
    [say({ id: 'report.connection' })]: say({ id: `report.${endpoint.mode}` }),
    [say({ id: 'report.server-ca' })]: fileLine(endpoint.serverCa, tongue)
  })
}

function deviceHandOver(device: Device, keys: readonly string[], tongue: Tongue): DeviceHandOver {
  const { say } = tongue
  const proof = device.lastProof && (redactValue(device.lastProof, keys) as SaidReport)
  return {
    name: device.name || device.aeTitle || say({ id: 'report.unnamed-device' }),
    values: named({
      'AE Title': device.aeTitle,
      [say({ id: 'report.model' })]: device.model,
      [say({ id: 'report.room' })]: device.room,
      [say({ id: 'report.windows' })]: device.windows ?? ''
    }),
    certificate: certificateValues(device, proof, tongue),
    steps: doneSteps(device.progress, tongue),
    verdict: proof?.verdict ?? 'not proved',
    proof,
    testUids: proof ? testUids(proof.findings) : []
  }
}

/** From the stored file, and from what the last proof saw of the certificate on the wire. */
function certificateValues(
  { certificate, certificateUntil }: Device,
  proof: SaidReport | null,
  tongue: Tongue
): NamedValue[] {
  const { say } = tongue
  const rung = proof?.findings.find((finding) => finding.id === 'client-certificate')
  const seen = rung?.evidence.find((one) => one.kind === 'certificate') ?? { kind: 'certificate' }
  return named({
    [say({ id: 'report.file' })]: fileLine(certificate, tongue),
    [say({ id: 'report.subject' })]: textOf(seen.subject),
    [say({ id: 'report.issuer' })]: textOf(seen.issuer),
    [say({ id: 'report.sha1' })]: textOf(seen.sha1),
    [say({ id: 'report.sha256' })]: textOf(seen.sha256),
    [say({ id: 'report.from' })]: textOf(seen.notBefore),
    [say({ id: 'report.until' })]: certificateUntil ?? textOf(seen.notAfter)
  })
}

function tunnelValues({ tunnel }: Site, { say }: Tongue): NamedValue[] {
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
    [say({ id: 'report.keys' })]: say({ id: 'report.keys-apart' })
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

function doneSteps(progress: Site['progress'], tongue: Tongue): DoneStep[] {
  return Object.entries(progress)
    .map(([step, { state, at }]) => ({ step: tongue.step(step), state, at }))
    .sort((a, b) => (a.at < b.at ? -1 : 1))
}

function fileLine(file: FileRef | null, { say }: Tongue): string {
  if (!file) return ''
  const { name, bytes, sha256 } = file
  return say({ id: 'report.file-line', values: { name, bytes, sha256 } })
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
export function verdictSentence(
  { verdict, proof }: DeviceHandOver,
  { say, cause: titleOf }: Tongue = ENGLISH
): string {
  if (!proof) return say({ id: 'report.not-proved' })
  if (verdict === 'pass') return say({ id: 'report.proved' })
  if (verdict === 'warn') return say({ id: 'report.proved-warn' })
  if (verdict === 'incomplete') return say({ id: 'report.unfinished' })
  const { cause } = proof
  if (!cause) return say({ id: 'report.failed' })
  return say({ id: 'report.failed-by', values: { title: titleOf(cause), cause } })
}
