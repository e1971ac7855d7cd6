import { describe, expect, it } from 'vitest'
import { agreedPlan, cloudConfig, probeFromSite, whyNoLab } from '../peers/tunnel-lab'
import { useTunnelLab } from '../engine/ike/running-lab'
import { electronPath } from './launch'

/*
 * Electron's crypto knows neither group 2 nor large explicit primes in useful time, and no P-192: the
 * probe has to come to the same end there as under Node (test/engine/ike/strongswan.test.ts).
 */
const missing = whyNoLab()
const GROUPS = [
  [2, 'modp1024'],
  [5, 'modp1536'],
  [16, 'modp4096'],
  [18, 'modp8192'],
  [20, 'ecp384'],
  [21, 'ecp521'],
  [24, 'modp2048s256']
] as const

describe.skipIf(missing !== null)(
  `the tunnel probe in Electron (${missing ?? 'in the lab'})`,
  () => {
    const { lab, daemons } = useTunnelLab()

    it.each(GROUPS)('comes up and is renewed with group %i', (dhGroup, swan) => {
      // Group 5 is allowed in phase 2 alone.
      const first = dhGroup === 5 ? 'modp2048' : swan
      const ciphers = { proposals: `aes256-sha256-${first}`, esp: `aes256-sha256-${swan}` }
      daemons().cloud1.load(cloudConfig(1, ciphers))
      const { phase1, phase2, tunnels } = agreedPlan()
      const plan = agreedPlan({
        tunnels: tunnels.slice(0, 1),
        phase1: { ...phase1, dhGroup: dhGroup === 5 ? 14 : dhGroup },
        phase2: { ...phase2, dhGroup }
      })
      const runtime = ['env', 'ELECTRON_RUN_AS_NODE=1', electronPath()]
      const report = probeFromSite(lab(), plan, { runtime })
      expect(report.findings.map(({ status }) => status)).toEqual(['pass', 'pass', 'pass', 'pass'])
    })
  }
)
