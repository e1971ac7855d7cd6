import { describe, expect, it } from 'vitest'
import {
  agreedPlan,
  cloudConfig,
  filterBetween,
  KEYS,
  probeFromSite,
  siteConfig,
  whyNoLab
} from '../../peers/tunnel-lab'
import { useTunnelLab } from './running-lab'
import { FAULTS } from './tunnel-faults'

/*
 * Real IPsec: the configuration that the product writes, loaded unchanged by strongSwan, against a cloud
 * that differs in one thing. The gateways' own logs and the probe have to name that thing.
 */
const missing = whyNoLab()

describe.skipIf(missing !== null)(`a fault of the tunnel (${missing ?? 'in the lab'})`, () => {
  const { lab, daemons, diagnosed } = useTunnelLab()

  it.each(FAULTS)('is named: $name', async (fault) => {
    const { site, cloud1 } = daemons()
    const plan = agreedPlan(fault.plan)
    cloud1.load(cloudConfig(1, fault.cloud))
    filterBetween(lab().rooms, fault.network ?? null)
    site.load(siteConfig(plan))
    expect(await site.says(fault.until), site.log()).toBe(true)

    // Before the probe, which leaves its own lines in the cloud's log.
    const logs = fault.logs ?? (['site', 'cloud1'] as const)
    for (const log of logs) {
      const named = async () => (await diagnosed(log)).candidates.map(({ cause }) => cause)
      // The daemon may have sent its answer before its line is in the file.
      await expect.poll(named, { timeout: 5000 }).toContain(fault.cause)
      expect((await diagnosed(log)).cause).not.toBe('ok')
    }
    if (logs.length > 0) expect((await diagnosed(...logs)).cause).toBe(fault.inLogs ?? fault.cause)

    const report = probeFromSite(lab(), plan, { patience: fault.patience })
    expect(report.verdict).toBe('fail')
    expect(report.cause).toBe(fault.probe ?? fault.cause)
    expect(report.candidates.map(({ cause }) => cause)).toContain(fault.cause)
    expect(JSON.stringify(report)).not.toContain(KEYS[0])
  })
})
