import { RUNGS } from '../../../shared/checks/finding'
import type { ReportFinding } from '../../../shared/report/report'
import type { WordId } from '../../../shared/words/messages'
import { TEST_STUDIES, type LiveRung } from '../../store/proof'
import type { Say } from '../../store/words'
import type { LadderRung, RungStatus } from '../../ui/ladder'

const TITLES: Readonly<Record<string, WordId>> = {
  'name-lookup': 'proof.rung-name-lookup',
  'tcp-connect': 'proof.rung-tcp-connect',
  'tls-handshake': 'proof.rung-tls-handshake',
  'server-certificate': 'proof.rung-server-certificate',
  'client-certificate': 'proof.rung-client-certificate',
  association: 'proof.rung-association',
  contexts: 'proof.rung-contexts',
  echo: 'proof.rung-echo',
  'store:us': 'proof.rung-store-us',
  'store:us-multiframe': 'proof.rung-store-us-multiframe',
  'store:sr': 'proof.rung-store-sr',
  'store:sr-private': 'proof.rung-store-sr-private',
  'tls-scan': 'proof.rung-tls-scan'
}

/** The rungs that will be climbed, before any is. */
export function plannedRungs(withStudies: boolean, withScan: boolean): readonly string[] {
  const ladder = RUNGS.filter((id) => id !== 'find-confirm' && id !== 'tls-scan')
  const stores = withStudies ? TEST_STUDIES.map((kind) => `store:${kind}`) : []
  return [...ladder, ...stores, ...(withScan ? ['tls-scan'] : [])]
}

/** The ladder as it is drawn: what is known of each rung, from the running climb or from the last report. */
export function rungsToShow(
  say: Say,
  planned: readonly string[],
  live: readonly LiveRung[],
  findings: readonly ReportFinding[]
): readonly LadderRung[] {
  const known = new Map<string, LadderRung>()
  for (const finding of findings) known.set(finding.id, doneRung(say, finding))
  for (const { rung, state, finding } of live)
    known.set(rung, state === 'done' && finding ? doneRung(say, finding) : running(say, rung))
  const ids = findings.length > 0 ? [...known.keys()] : unique([...planned, ...known.keys()])
  return ids.map((id) => known.get(id) ?? waiting(say, id))
}

function unique(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)]
}

interface Done {
  readonly id: string
  readonly title: string
  readonly status: string
  readonly summary: string
  readonly tookMs: number
}

function doneRung(say: Say, { id, title, status, summary, tookMs }: Done): LadderRung {
  const known = STATUSES.find((each) => each === status) ?? 'crashed'
  const time = known === 'skipped' ? '' : say('proof.took', { ms: Math.round(tookMs) })
  return {
    id,
    title: titleOf(say, id, title),
    status: known,
    says: say(`proof.is-${known}`),
    summary,
    time
  }
}

function running(say: Say, id: string): LadderRung {
  return bare(say, id, 'running')
}

function waiting(say: Say, id: string): LadderRung {
  return bare(say, id, 'waiting')
}

function bare(say: Say, id: string, status: 'running' | 'waiting'): LadderRung {
  return {
    id,
    title: titleOf(say, id, id),
    status,
    says: say(`proof.is-${status}`),
    summary: '',
    time: ''
  }
}

function titleOf(say: Say, id: string, otherwise: string): string {
  const words = TITLES[id]
  return words ? say(words) : otherwise
}

const STATUSES = [
  'pass',
  'warn',
  'fail',
  'skipped',
  'crashed',
  'canceled'
] as const satisfies readonly RungStatus[]
