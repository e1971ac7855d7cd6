import type { JobOutput } from '../shared/contract'

/* What the ladder finds: the engine’s own sentences, as text and as data. Addresses are those of RFC 5737. */

const AT = '2026-11-22T06:04:00.000Z'

type Finding = JobOutput<'probe.run'>['findings'][number]
type Said = NonNullable<Finding['said']>

/** What the engine says, and the same as data. */
const PASSED: readonly (readonly [id: string, summary: string, said: Said, ms: number])[] = [
  [
    'name-lookup',
    '203.0.113.20 is an address; there is no name to look up.',
    { id: 'rung.is-address', values: { host: '203.0.113.20' } },
    1
  ],
  [
    'tcp-connect',
    '203.0.113.20 takes connections on port 11112.',
    { id: 'rung.port-open', values: { address: '203.0.113.20', port: 11112 } },
    31
  ],
  [
    'tls-handshake',
    'TLS 1.3 with TLS_AES_256_GCM_SHA384.',
    { id: 'rung.tls-agreed', values: { version: 'TLS 1.3', suite: 'TLS_AES_256_GCM_SHA384' } },
    46
  ],
  [
    'server-certificate',
    '“CN=pacs.example” is meant for 203.0.113.20 and comes from “CN=HeartLab Server CA”.',
    {
      id: 'rung.server-certificate',
      values: { subject: 'CN=pacs.example', host: '203.0.113.20', issuer: 'CN=HeartLab Server CA' }
    },
    2
  ],
  [
    'client-certificate',
    'The server took “CN=VIVID_E95_R1”.',
    { id: 'rung.certificate-taken', values: { subject: 'CN=VIVID_E95_R1' } },
    52
  ],
  [
    'association',
    'HEARTLAB accepts VIVID_E95_R1.',
    { id: 'rung.accepts', values: { called: 'HEARTLAB', calling: 'VIVID_E95_R1' } },
    18
  ],
  [
    'contexts',
    'The server takes all 5 proposed contexts.',
    { id: 'rung.contexts-all', values: { count: 5 } },
    1
  ],
  ['echo', 'The server answers C-ECHO.', { id: 'rung.echo' }, 9]
]

function passed([id, summary, said, tookMs]: (typeof PASSED)[number], index: number): Finding {
  const needs = index === 0 ? [] : [PASSED[index - 1]![0]]
  const title = id
  return {
    id,
    title,
    summary,
    said,
    tookMs,
    needs,
    status: 'pass',
    cause: null,
    evidence: [],
    fix: null
  }
}

const STORES = ['us', 'us-multiframe', 'sr', 'sr-private']

export function passingFindings(stores: readonly string[]): Finding[] {
  return [...PASSED.map(passed), ...stores.map(stored)]
}

function stored(kind: string): Finding {
  const name = 'Ultrasound Image Storage'
  const said = { id: 'rung.stored', values: { name } }
  return { ...passed([`store:${kind}`, `${name} is stored.`, said, 120], 8), needs: ['echo'] }
}

const REJECT = { result: 1, source: 1, reason: 7 } as const

/** An A-ASSOCIATE-RJ for a called AE title with one wrong letter, and all that hangs on it. */
export function refusedFindings(): Finding[] {
  const fail: Finding = {
    ...passed(PASSED[5]!, 5),
    status: 'fail',
    summary:
      'HEARTLAP at 203.0.113.20 rejects VIVID_E95_R1: rejected permanently by the DICOM application: called AE title not recognised (result 1, source 1, reason 7).',
    said: {
      id: 'rung.rejects',
      values: {
        called: 'HEARTLAP',
        host: '203.0.113.20',
        calling: 'VIVID_E95_R1',
        says: {
          id: 'peer.reject',
          values: {
            how: { id: 'peer.rejected-permanently' },
            who: { id: 'peer.application' },
            why: { id: 'peer.called-unknown' },
            ...REJECT
          }
        }
      }
    },
    cause: 'wrong-called-ae',
    fix: { where: 'ge:dataflow', what: 'Type the Server AE Title exactly as HeartLab shows it.' },
    evidence: [{ kind: 'pdu', pdu: 'A-ASSOCIATE-RJ', ...REJECT }]
  }
  const rest = [...PASSED.slice(6).map(passed), ...STORES.map(stored)]
  return [...PASSED.slice(0, 5).map(passed), fail, ...rest.map(skipped)]
}

const skipped = (finding: Finding): Finding => waitingFor(finding, 'association')

/** A rung that was not climbed since the one below it failed. */
export function waitingFor(finding: Finding, rung: string): Finding {
  return {
    ...finding,
    status: 'skipped',
    summary: `Waits for ${rung}.`,
    said: { id: 'rung.waits-for', values: { rung } },
    tookMs: 0
  }
}

export function reportOf(
  findings: Finding[],
  target: Record<string, unknown>
): JobOutput<'probe.run'> {
  const fail = findings.find(({ status }) => status === 'fail')
  return {
    tool: 'heartlab-connect',
    schema: 1,
    version: '0.1.0',
    at: AT,
    tookMs: findings.reduce((sum, { tookMs }) => sum + tookMs, 0),
    target,
    verdict: fail ? 'fail' : 'pass',
    cause: fail?.cause ?? null,
    whose: fail ? 'client' : null,
    confidence: 'certain',
    candidates: fail?.cause ? [candidateOf(fail, fail.cause)] : [],
    findings
  }
}

function candidateOf(
  { summary, said, fix }: Finding,
  cause: string
): JobOutput<'probe.run'>['candidates'][number] {
  return { cause, confidence: 'certain', why: summary, said, fix }
}
