import { expect, it } from 'vitest'
import { failed, suspect } from '../../../shared/checks/outcome'
import { observe, weighObservations } from '../../../shared/checks/verdict'
import { plainReport } from '../../../shared/report/plain-report'
import { reportSchema, saidReportSchema, type SaidReport } from '../../../shared/report/report'
import { emptyDevice, emptySite, readSite } from '../../../shared/site'

function refusedReport(): SaidReport {
  const rung = { id: 'tcp-connect', title: 'Network connection', needs: [] }
  const refused = failed({ id: 'rung.port-refused', values: { address: '192.0.2.1', port: 104 } }, [
    suspect('port-closed', 'certain', { id: 'why.refusal' })
  ])
  const observation = observe(rung, refused, 3)
  const { candidates, ...judgement } = weighObservations([observation])
  const { finding } = observation
  const fix = {
    where: 'ge:dataflow',
    what: 'Mend it.',
    said: { id: 'ike.set-pfs-as-heartlab' }
  } as const
  return {
    tool: 'heartlab-connect',
    schema: 1,
    version: '0.1.0',
    at: '2026-11-22T08:00:00Z',
    tookMs: 3,
    target: {},
    ...judgement,
    candidates: [...candidates],
    findings: [{ ...finding, needs: [], evidence: [], fix }]
  }
}

it('prints a report in English alone, as the public schema has it', () => {
  const plain = plainReport(refusedReport())
  expect(JSON.stringify(plain)).not.toContain('"said"')
  expect(reportSchema.parse(plain)).toEqual(plain)
  expect(plain.findings[0]).toMatchObject({
    summary: '192.0.2.1 refuses port 104: nobody listens there.',
    fix: { where: 'ge:dataflow', what: 'Mend it.' }
  })
  expect(plain.candidates[0]?.why).toBe('The address answers with a refusal.')
})

it('keeps in the site what says it in another language', () => {
  const lastProof = refusedReport()
  const site = { ...emptySite('s', '2026-11-22'), devices: [{ ...emptyDevice('d'), lastProof }] }
  const read = readSite(JSON.parse(JSON.stringify(site)))
  expect(read.ok && read.value.devices[0]?.lastProof).toEqual(lastProof)
})

it('lets a finding live on whose sentence has no shape that it knows', () => {
  const report = refusedReport()
  const [finding] = report.findings
  const odd = { ...report, findings: [{ ...finding, said: 'rung.port-refused' }] }
  const read = saidReportSchema.parse(odd)
  expect(read.findings[0]).toMatchObject({ summary: finding?.summary })
  expect(read.findings[0]?.said).toBeUndefined()
})
