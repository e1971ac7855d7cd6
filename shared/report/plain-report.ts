import type { Report, SaidReport } from './report'

/** The report as it is printed and handed over: in English, without what says it in another language. */
export function plainReport(report: SaidReport): Report {
  return {
    ...report,
    candidates: report.candidates.map(plain),
    findings: report.findings.map(plain)
  }
}

type Said = Pick<SaidReport['findings'][number], 'said' | 'fix'>

function plain<T extends Said>(one: T): Omit<T, 'said'> {
  const { said: _, ...rest } = one
  return { ...rest, fix: one.fix && { where: one.fix.where, what: one.fix.what } }
}
