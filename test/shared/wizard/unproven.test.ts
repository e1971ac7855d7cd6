import { describe, expect, it } from 'vitest'
import type { Report } from '../../../shared/report/report'
import { emptyDevice, emptySite, type Device, type Site } from '../../../shared/site'
import { staleAfter } from '../../../shared/wizard/stale'
import { unprovenSteps } from '../../../shared/wizard/unproven'

const AT = '2026-11-22T18:55:00.000Z'
const passed = { verdict: 'pass', at: AT } as Report
const done = { state: 'done' as const, at: AT }

function siteWith(change: Partial<Device>): { site: Site; device: Device } {
  const device = { ...emptyDevice('e95'), aeTitle: 'VIVID1', ...change }
  return { site: { ...emptySite('site', AT), devices: [device] }, device }
}

const lacking = ({ site, device }: ReturnType<typeof siteWith>) => unprovenSteps(site, device)

describe('what a device lacks before it is done', () => {
  it('names the proof and the study when nothing has been proven', () => {
    expect(lacking(siteWith({}))).toEqual(['prove', 'study-list'])
  })

  it('still asks for the study after the ladder was climbed', () => {
    expect(lacking(siteWith({ lastProof: passed, progress: { prove: done } }))).toEqual([
      'study-list'
    ])
  })

  it('does not take the technician’s word for a proof that failed', () => {
    const lastProof = { ...passed, verdict: 'fail' } as Report
    const progress = { prove: done, 'study-list': done }
    expect(lacking(siteWith({ lastProof, progress }))).toEqual(['prove'])
  })

  it('lacks nothing once the way is proven and the study was seen', () => {
    const progress = { prove: done, 'study-list': done }
    expect(lacking(siteWith({ lastProof: passed, progress }))).toEqual([])
  })

  it('asks for both anew after the endpoint has changed', () => {
    const progress = { prove: done, 'study-list': done }
    const before = siteWith({ lastProof: passed, progress }).site
    const after = staleAfter(before, { ...before, endpoint: { ...before.endpoint, port: 2762 } })
    expect(unprovenSteps(after, after.devices[0] ?? null)).toEqual(['prove', 'study-list'])
  })
})
