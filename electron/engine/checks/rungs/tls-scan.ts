import { scanEvidence, scanSummary } from '../../../../shared/checks/judge-scan'
import { passed, warned } from '../../../../shared/checks/outcome'
import { scanServer } from '../../tls/scan-server'
import type { Check } from '../check'
import type { Climb } from '../climb'
import { releaseAssociation } from '../release-association'

/** What else the server takes, beyond what this climb used; advice, and no reason to fail. */
export const tlsScan = (timeoutMs: number): Check<Climb> => ({
  id: 'tls-scan',
  title: 'TLS versions and suites',
  needs: ['tcp-connect'],
  timeoutMs,
  run: async (climb, context) => {
    // Many servers serve one association at a time: ours must not stand in our own way.
    await releaseAssociation(climb)
    const options = { signal: context.signal, timeoutMs: context.timeoutMs * 0.9 }
    const { suites, unfinished, connections } = await scanServer(
      climb.place,
      climb.plan.host,
      options
    )
    const evidence = [...scanEvidence(suites), { kind: 'tls' as const, connections, unfinished }]
    const said = scanSummary(suites)
    const isEmpty = Object.values(suites).every((found) => found.length === 0)
    return isEmpty ? warned(said, evidence) : passed(said, evidence)
  }
})
