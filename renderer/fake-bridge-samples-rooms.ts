import type { Diagnosis, FleetRows, JobOutput } from '../shared/contract'

/* What the rooms beside the road show: a log that was read, a table of machines, a tunnel. */

export const SAMPLE_DIAGNOSIS: Diagnosis = {
  kind: 'dicom',
  cause: 'wrong-called-ae',
  confidence: 'certain',
  candidates: [
    {
      cause: 'wrong-called-ae',
      confidence: 'certain',
      why: 'The server says that it does not recognise the called AE title.',
      fix: { where: 'ge:dataflow', what: 'Type the Server AE Title exactly as HeartLab shows it.' }
    },
    {
      cause: 'identity-refused',
      confidence: 'possible',
      why: 'Some servers answer like this for a disabled identity.',
      fix: { where: 'heartlab:identity', what: 'See that the identity is enabled.' }
    }
  ],
  evidence: [
    {
      line: 3,
      text: 'F: Reason: Called AE Title Not Recognized',
      says: 'The called AE title is not known to the server'
    }
  ],
  next: 'Type the Server AE Title exactly as HeartLab shows it.'
}

export const SAMPLE_FLEET: FleetRows = {
  source: 'machines.csv',
  encoding: 'utf-8',
  separator: ';',
  rows: [
    {
      row: 1,
      name: 'GE E95 - Room 1',
      aeTitle: 'VIVID_E95_R1',
      model: 'Vivid E95',
      room: 'Room 1'
    },
    {
      row: 2,
      name: 'GE S70 - Room 2',
      aeTitle: 'VIVID_S70_R2',
      model: 'Vivid S70',
      room: 'Room 2'
    },
    { row: 3, name: 'GE T9 - Mobile', aeTitle: 'VIVID_S70_R2', model: 'Vivid T9', room: 'Ward 4' }
  ],
  problems: [
    {
      row: 3,
      field: 'ae_title',
      code: 'duplicate-ae-title',
      severity: 'error',
      title: 'The AE title VIVID_S70_R2 belongs to row 2 already.'
    }
  ]
}

type Finding = JobOutput<'tunnel.probe'>['findings'][number]

const RUNGS = [
  ['sa-init-500', 'UDP 500', 'It takes AES256, SHA2-256, group 14.', []],
  ['sa-init-4500', 'UDP 4500', 'It takes AES256, SHA2-256, group 14.', []],
  ['ike-auth', 'key, identities and networks', 'They are right.', ['sa-init-500', 'sa-init-4500']],
  ['pfs', 'PFS group', 'The tunnel can be renewed with group 14.', ['ike-auth']]
] as const

/** What both tunnels' probes find where all is well; the last two rungs only after consent. */
export function tunnelFindings(ips: readonly string[], authenticate: boolean): Finding[] {
  const rungs = authenticate ? RUNGS : RUNGS.slice(0, 2)
  return ips.flatMap((ip, index) =>
    rungs.map(([id, title, summary, needs]) => ({
      id: `tunnel-${index + 1}:${id}`,
      title: `${ip}, ${title}`,
      status: 'pass' as const,
      summary,
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
    if (finding.id === 'tunnel-2:pfs')
      return { ...finding, status: 'skipped', summary: 'Waits for tunnel-2:ike-auth.', tookMs: 0 }
    if (finding.id !== 'tunnel-2:ike-auth') return finding
    return {
      ...finding,
      status: 'fail',
      summary: 'It answers AUTHENTICATION_FAILED: key, identity or method differ.',
      cause: 'psk-mismatch',
      evidence: [{ kind: 'packet', exchange: 'IKE_AUTH', answer: 'AUTHENTICATION_FAILED' }],
      fix: { where: 'gateway:phase1', what: 'Compare the pre-shared keys of both sides.' }
    }
  })
}
