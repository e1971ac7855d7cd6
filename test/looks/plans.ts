import { sampleFile, sampleSite } from '../../renderer/fake-bridge-samples'
import {
  passingFindings,
  refusedFindings,
  reportOf
} from '../../renderer/fake-bridge-samples-reports'
import type { Report } from '../../shared/report/report'
import { emptyDevice, type ConnectionMode, type Device, type Site } from '../../shared/site'
import type { Tunnel } from '../../shared/ipsec/plan'
import { emptyTunnel } from '../../shared/ipsec/plan'
import { english } from '../../shared/words/english'

/* Plans as they come: long names, many machines, half-done work. Addresses are those of RFC 5737. */

const TARGET = { host: 'pacs-gateway.kardiologie.example', port: 11112, called: 'HEARTLAB_AKL' }

/** A clinic whose names are as long as names get. */
export function clinic(step: string, change: Partial<Device> = {}): Site {
  const site = sampleSite()
  const [first, ...others] = site.devices
  return {
    ...site,
    name: 'Universitätsklinikum Musterstadt – Zentrum für Kardiologie',
    devices: [{ ...emptyDevice('e95'), ...first, ...change }, ...others],
    at: { step, deviceId: 'e95' }
  }
}

/** The same clinic on another connection; nothing of it is done yet. */
export function clinicOn(mode: ConnectionMode, step: string, change: Partial<Device> = {}): Site {
  const site = clinic(step, { progress: {}, ...change })
  return { ...site, endpoint: { ...site.endpoint, mode } }
}

/** The clinic before anybody has said which scanner. */
export function withoutDevice(step: string): Site {
  return { ...sampleSite(), devices: [], at: { step, deviceId: null } }
}

export const PROVEN: Report = reportOf(
  passingFindings(['us', 'us-multiframe', 'sr', 'sr-private']),
  TARGET
)
export const ECHOED: Report = reportOf(passingFindings([]), TARGET)
export const REFUSED: Report = reportOf(refusedFindings(), TARGET)

const COERCED = {
  id: 'rung.stored-warning',
  values: { name: 'Comprehensive SR', says: { id: 'peer.status-b000' }, status: '0xB000' }
} as const

export const WARNED: Report = {
  ...PROVEN,
  verdict: 'warn',
  findings: PROVEN.findings.map((finding) =>
    finding.id === 'store:sr'
      ? { ...finding, status: 'warn', summary: english(COERCED), said: COERCED }
      : finding
  )
}

export const STOPPED: Report = {
  ...PROVEN,
  verdict: 'incomplete',
  findings: PROVEN.findings.map((finding, index) =>
    index < 4 ? finding : { ...finding, status: 'canceled', summary: 'Stopped before the end.' }
  )
}

const DEPARTMENTS = ['Herzkatheter', 'Ambulanz', 'Intensivstation', 'Kinderkardiologie', 'OP 4']
const MODELS = ['Vivid E95', 'Vivid S70N Ultra Edition', 'Vivid T9', 'Vivid iq', 'Voluson E10']
const DAY = 86_400_000
const NOW = Date.parse('2026-11-22T08:00:00Z')

/** Sixty machines at all stages of the road; their certificates end between last month and in three years. */
export function hospital(): Site {
  return { ...clinic('endpoint'), devices: Array.from({ length: 60 }, (_, at) => machine(at)) }
}

function machine(at: number): Device {
  const model = MODELS[at % MODELS.length]!
  const room = `${DEPARTMENTS[at % 5]!} ${1 + Math.floor(at / 5)}`
  const hasCertificate = at % 6 !== 5
  return {
    ...emptyDevice(`machine-${at}`),
    name:
      at === 7 ? '' : `GE ${model} – ${room}${at % 9 === 0 ? ', linker Untersuchungsplatz' : ''}`,
    aeTitle: `VIVID_${String(at + 1).padStart(3, '0')}_KARDIO`.slice(0, 16),
    model,
    family: model.startsWith('Voluson') ? 'voluson' : 'vivid',
    room,
    certificate: hasCertificate ? sampleFile(`client-${at}`, `VIVID_${at + 1}.p12`) : null,
    ...(hasCertificate ? { certificateUntil: endingAfter((at * at * 3) % 1100) } : {}),
    progress: at % 3 === 0 ? {} : { identity: { state: 'done', at: '2026-11-20T10:00:00Z' } },
    lastProof: at % 4 === 0 ? PROVEN : at % 4 === 1 ? REFUSED : null
  }
}

/** Counted from a month ago, so that some have ended already. */
function endingAfter(days: number): string {
  return new Date(NOW + (days - 30) * DAY).toISOString()
}

const IPS = ['198.51.100.10', '203.0.113.10'] as const

/** A tunnel that is right, as HeartLab's answer makes it. */
export function tunnelPlan(change: Partial<Tunnel> = {}): Tunnel {
  return {
    ...emptyTunnel(),
    site: {
      publicIp: '192.0.2.17',
      cidrs: ['10.20.30.0/24', '10.20.31.0/24'],
      gateway: 'cisco-ios-xe',
      gatewayModel: 'ISR 4331'
    },
    tunnels: IPS.map((ip, index) => ({ ip, psk: `Example.key_${index}.1234567890abcdef` })),
    remoteCidrs: ['10.97.12.0/24'],
    dicom: {
      outbound: [{ ip: '10.97.12.20', port: 11112 }],
      inbound: [{ ip: '10.20.30.41', port: 104 }]
    },
    ...change
  }
}

/** A tunnel with what people get wrong: overlapping networks, one key twice and too short, a group that is not the guide's. */
export function wrongTunnelPlan(): Tunnel {
  const right = tunnelPlan()
  return tunnelPlan({
    site: { ...right.site, publicIp: '10.0.0.1', cidrs: ['10.97.12.0/25', '300.1.1.0/24'] },
    tunnels: [
      { ip: IPS[0], psk: 'short' },
      { ip: IPS[0], psk: 'short' }
    ],
    phase1: { ...right.phase1, dhGroup: 2 },
    dpdTimeoutSeconds: 10
  })
}

export function tunnelSite(tunnel?: Tunnel): Site {
  return { ...clinic('endpoint'), tunnel }
}
