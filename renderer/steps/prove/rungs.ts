import { RUNGS } from '../../../shared/checks/finding'
import type { SaidReport } from '../../../shared/report/report'
import type { KeptSaying } from '../../../shared/words/kept-saying'
import { sayOfRung, type RungTeller } from '../../../shared/words/rung-words'
import { TEST_STUDIES, type LiveRung } from '../../store/proof'
import type { Say, SayKept } from '../../store/words'
import type { LadderRung, RungStatus } from '../../ui/ladder'

/** The rungs that will be climbed, before any is. */
export function plannedRungs(withStudies: boolean, withScan: boolean): readonly string[] {
  const ladder = RUNGS.filter((id) => id !== 'find-confirm' && id !== 'tls-scan')
  const stores = withStudies ? TEST_STUDIES.map((kind) => `store:${kind}`) : []
  return [...ladder, ...stores, ...(withScan ? ['tls-scan'] : [])]
}

/** How rungs are spoken of in the window. */
export interface Teller extends RungTeller {
  readonly say: Say
  readonly sayKept: SayKept
}

/** The ladder as it is drawn: what is known of each rung, from the running climb or from the last report. */
export function rungsToShow(
  teller: Teller,
  planned: readonly string[],
  live: readonly LiveRung[],
  findings: SaidReport['findings']
): readonly LadderRung[] {
  const known = new Map<string, LadderRung>()
  for (const finding of findings) known.set(finding.id, doneRung(teller, finding))
  for (const { rung, state, finding } of live)
    known.set(
      rung,
      state === 'done' && finding ? doneRung(teller, finding) : bare(teller, rung, 'running')
    )
  const ids = findings.length > 0 ? [...known.keys()] : unique([...planned, ...known.keys()])
  return ids.map((id) => known.get(id) ?? bare(teller, id, 'waiting'))
}

function unique(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)]
}

interface Done {
  readonly id: string
  readonly title: string
  readonly status: string
  readonly summary: string
  readonly said?: KeptSaying | undefined
  readonly tookMs: number
}

function doneRung(teller: Teller, finding: Done): LadderRung {
  const { say, titleOf } = teller
  const { id, title, status, said, summary, tookMs } = finding
  const known = STATUSES.find((each) => each === status) ?? 'crashed'
  const time = known === 'skipped' ? '' : say('proof.took', { ms: Math.round(tookMs) })
  return {
    id,
    title: titleOf(id) ?? title,
    status: known,
    says: say(`proof.is-${known}`),
    summary: sayOfRung(teller, said, summary),
    time
  }
}

function bare({ say, titleOf }: Teller, id: string, status: 'running' | 'waiting'): LadderRung {
  return {
    id,
    title: titleOf(id) ?? id,
    status,
    says: say(`proof.is-${status}`),
    summary: '',
    time: ''
  }
}

const STATUSES = [
  'pass',
  'warn',
  'fail',
  'skipped',
  'crashed',
  'canceled'
] as const satisfies readonly RungStatus[]
