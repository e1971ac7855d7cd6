import type { Diagnosis, FleetList, FleetRow, SeenClient, JobOutput } from '../shared/contract'
import { waitingFor } from './fake-bridge-samples-reports'

/* What the rooms beside the road show: a log that was read, a table of machines, a tunnel. */

export const SAMPLE_DIAGNOSIS: Diagnosis = {
  kind: 'dicom',
  cause: 'wrong-called-ae',
  confidence: 'certain',
  candidates: [
    {
      cause: 'wrong-called-ae',
      confidence: 'certain',
      why: 'Line 3: the server does not know the called AE title.',
      fix: { where: 'ge:dataflow', what: 'Type the Server AE Title exactly as HeartLab shows it.' }
    },
    {
      cause: 'identity-refused',
      confidence: 'possible',
      why: 'The certificate is fine, but the identity is disabled, not registered for this AE title, or not allowed this operation.',
      fix: { where: 'heartlab:identity', what: 'See that the identity is enabled.' }
    }
  ],
  evidence: [
    {
      line: 3,
      text: 'F: Reason: Called AE Title Not Recognized',
      says: 'the server does not know the called AE title'
    }
  ],
  next: 'Type the Server AE Title exactly as HeartLab shows it.'
}

/** A list as an installer brings it: 30 machines, some of them wrong. */
export function sampleFleet(count = 30): FleetList {
  return {
    source: 'machines.csv',
    encoding: 'Windows-1252',
    separator: ';',
    headings: ['name', 'ae_title', 'model', 'room'],
    columns: ['name', 'aeTitle', 'model', 'room'],
    rows: Array.from({ length: count }, (_, at) => sampleFleetRow(at + 1)),
    problems: []
  }
}

const FLEET_MODELS = ['Vivid E95', 'Vivid S70', 'Vivid T9', 'Vivid iq']

function sampleFleetRow(row: number): FleetRow {
  const model = FLEET_MODELS[row % FLEET_MODELS.length] ?? ''
  const [, family = ''] = model.split(' ')
  const good = {
    row,
    name: `GE ${family} - Room ${row}`,
    aeTitle: `VIVID_${family.toUpperCase()}_R${row}`,
    model,
    room: `Room ${row}`,
    certificate: null
  }
  if (row % 40 === 3) return { ...good, aeTitle: 'VIVID_S70_ROOM_NUMBER_3' }
  if (row % 40 === 7) return { ...good, aeTitle: 'VIVID_S70_R5' }
  if (row % 40 === 11) return { ...good, name: '' }
  if (row % 40 === 14) return { ...good, model: 'Toaster 2000' }
  return row % 40 === 17 ? { ...good, certificate: 'room-17.p12' } : good
}

/** What is seen of the one P12 file of the sample list. */
export const SAMPLE_SEEN: SeenClient = {
  row: 17,
  problems: [
    {
      row: 17,
      field: 'certificate',
      code: 'missing-certificate',
      severity: 'error',
      title: 'room-17.p12: There is no such file.',
      said: { id: 'row.file', values: { file: 'room-17.p12', why: { id: 'row.file-none' } } }
    }
  ],
  certificate: null
}

type Finding = JobOutput<'tunnel.probe'>['findings'][number]
type Said = NonNullable<Finding['said']>

const TAKES =
  'It takes AES256, SHA2-256, group 14. This does not prove yet that the tunnel is meant for this site.'
const SAID_TAKES: Said = {
  id: 'ike.takes',
  values: {
    proposal: {
      id: 'rung.list',
      values: { before: 'AES256, SHA2-256', last: { id: 'ike.group', values: { group: 14 } } }
    }
  }
}

const RUNGS: readonly (readonly [
  id: string,
  title: string,
  summary: string,
  said: Said,
  needs: readonly string[]
])[] = [
  ['sa-init-500', 'UDP 500', TAKES, SAID_TAKES, []],
  ['sa-init-4500', 'UDP 4500', TAKES, SAID_TAKES, []],
  [
    'ike-auth',
    'key, identities and networks',
    'Key, identities and networks are right; phase 2 takes AES256, SHA2-256. Deleted again.',
    { id: 'ike.up', values: { proposal: 'AES256, SHA2-256' } },
    ['sa-init-500', 'sa-init-4500']
  ],
  [
    'pfs',
    'PFS group',
    'The tunnel can be renewed with group 14.',
    { id: 'ike.renewable', values: { group: 14 } },
    ['ike-auth']
  ]
]

/** What both tunnels' probes find where all is well; the last two rungs only after consent. */
export function tunnelFindings(ips: readonly string[], authenticate: boolean): Finding[] {
  const rungs = authenticate ? RUNGS : RUNGS.slice(0, 2)
  return ips.flatMap((ip, index) =>
    rungs.map(([id, title, summary, said, needs]) => ({
      id: `tunnel-${index + 1}:${id}`,
      title: `${ip}, ${title}`,
      status: 'pass' as const,
      summary,
      said,
      cause: null,
      needs: needs.map((need) => `tunnel-${index + 1}:${need}`),
      evidence: [],
      fix: null,
      tookMs: 24
    }))
  )
}

/** The second tunnel has another key: the first one's findings stay, then it fails. */
export function refusedTunnelFindings(ips: readonly string[]): Finding[] {
  return tunnelFindings(ips, true).map((finding) => {
    if (finding.id === 'tunnel-2:pfs') return waitingFor(finding, 'tunnel-2:ike-auth')
    if (finding.id !== 'tunnel-2:ike-auth') return finding
    return {
      ...finding,
      status: 'fail',
      summary:
        'It answers AUTHENTICATION_FAILED: key, identity or method differ. Only the other side’s log can tell: ask for it.',
      said: { id: 'ike.auth-failed' },
      cause: 'psk-mismatch',
      evidence: [{ kind: 'packet', exchange: 'IKE_AUTH', answer: 'AUTHENTICATION_FAILED' }],
      fix: { where: 'gateway:phase1', what: 'Compare the pre-shared keys of both sides.' }
    }
  })
}
