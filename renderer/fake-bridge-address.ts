import { fakeBridge, type FakeBridge } from './fake-bridge'
import { BUSY_PRACTICE, sampleSite } from './fake-bridge-samples'
import { SAMPLE_WATCH } from './fake-bridge-samples-live'
import { passingFindings, refusedFindings, reportOf } from './fake-bridge-samples-reports'
import type { Site } from '../shared/site'

/**
 * The made-up machine side that an address asks for, as in `?site=empty&theme=dark&at=prove&probe=refused`.
 * For looking at the page in a plain browser; never part of a journey in Electron.
 */
export function bridgeForAddress(search: string): FakeBridge {
  const asked = new URLSearchParams(search)
  const theme = asked.get('theme')
  return fakeBridge({
    site: asked.get('site') === 'empty' ? null : siteAt(asked),
    settings: {
      theme: theme === 'dark' || theme === 'light' ? theme : 'system',
      language: asked.get('language') === 'de' ? 'de' : 'en'
    },
    probe: asked.get('probe') === 'refused' ? 'refused' : 'pass',
    practice:
      asked.get('practice') === 'on'
        ? { ...BUSY_PRACTICE, watch: asked.has('watch') ? SAMPLE_WATCH : null }
        : undefined,
    machines: asked.has('machines') ? Number(asked.get('machines')) : undefined,
    paceMs: Number(asked.get('pace') ?? 250)
  })
}

function siteAt(asked: URLSearchParams): Site {
  const site = sampleSite()
  const proven = asked.get('proven')
  const findings = proven === 'refused' ? refusedFindings() : passingFindings(['us', 'sr'])
  const lastProof = proven ? reportOf(findings, { host: '203.0.113.20', port: 11112 }) : null
  return {
    ...site,
    devices: site.devices.map((device, index) => (index === 0 ? { ...device, lastProof } : device)),
    at: { step: asked.get('at') ?? 'endpoint', deviceId: 'e95' }
  }
}
