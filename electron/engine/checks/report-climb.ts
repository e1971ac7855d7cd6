import { weighObservations, type Observation } from '../../../shared/checks/verdict'
import type { SaidReport } from '../../../shared/report/report'

interface ReportFrame {
  readonly target: Readonly<Record<string, unknown>>
  readonly version: string
  /** The clock by which validity is judged, and the report's time. */
  readonly at: Date
}

/** Climbs, and writes what was seen as a report: one verdict, its candidates and every finding. */
export async function reportClimb(
  { target, version, at }: ReportFrame,
  climb: () => Promise<readonly Observation[]>
): Promise<SaidReport> {
  const startedAt = performance.now()
  const observations = await climb()
  return {
    tool: 'heartlab-connect',
    schema: 1,
    version,
    at: at.toISOString(),
    tookMs: Math.round(performance.now() - startedAt),
    target: { ...target },
    ...weighed(observations)
  }
}

function weighed(observations: readonly Observation[]) {
  const { candidates, ...judgement } = weighObservations(observations)
  const findings = observations.map(({ finding }) => ({
    ...finding,
    needs: [...finding.needs],
    evidence: finding.evidence.map((one) => ({ ...one }))
  }))
  return { ...judgement, candidates: [...candidates], findings }
}
