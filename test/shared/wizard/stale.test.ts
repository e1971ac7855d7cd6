import { describe, expect, it } from 'vitest'
import type { Site } from '../../../shared/site'
import { STEPS } from '../../../shared/wizard/acts'
import { staleAfter } from '../../../shared/wizard/stale'
import { STEP_IDS } from '../../../shared/wizard/step'
import { aDevice, aSite, done, file } from './plan'

const ALL = done(...STEP_IDS)
const everythingDone = aSite({
  progress: ALL,
  devices: [aDevice({ progress: ALL, certificate: file('old') })]
})

function staleSteps(after: Site): readonly string[] {
  const { progress, devices } = staleAfter(everythingDone, after)
  const own = Object.entries(devices[0]?.progress ?? {})
  return [
    ...new Set(
      [...Object.entries(progress), ...own]
        .filter(([, { state }]) => state === 'stale')
        .map(([id]) => id)
    )
  ]
}

function withEndpoint(changes: Partial<Site['endpoint']>): Site {
  return { ...everythingDone, endpoint: { ...everythingDone.endpoint, ...changes } }
}

describe('what a change makes stale', () => {
  it('is nothing when nothing changed', () => {
    expect(staleAfter(everythingDone, everythingDone)).toEqual(everythingDone)
  })

  it('is the drive, the Dataflow page and all proof, when the port changes', () => {
    const stale = staleSteps(withEndpoint({ port: 104 }))
    expect(stale).toEqual(
      expect.arrayContaining([
        'usb-drive',
        'dicom-storage',
        'connectivity-check',
        'prove',
        'hand-over'
      ])
    )
    expect(stale).not.toContain('endpoint')
    expect(stale).not.toContain('client-certificate')
  })

  it('is the import and the choice, when the certificate is another file', () => {
    const device = aDevice({ progress: ALL, certificate: file('new') })
    const stale = staleSteps({ ...everythingDone, devices: [device] })
    expect(stale).toEqual(
      expect.arrayContaining(['usb-drive', 'client-certificate', 'tcp-ip', 'prove'])
    )
    expect(stale).not.toContain('dicom-storage')
  })

  it('is nothing, when the same bytes come from another folder', () => {
    const certificate = { ...file('old'), id: 'elsewhere', name: 'copy.p12' }
    const device = aDevice({ progress: ALL, certificate })
    expect(staleSteps({ ...everythingDone, devices: [device] })).toEqual([])
  })

  it('is the trusted root of every device, when the Server CA changes', () => {
    const two = {
      ...everythingDone,
      devices: [everythingDone.devices[0]!, aDevice({ id: 'd2', progress: ALL })]
    }
    const changed = { ...two, endpoint: { ...two.endpoint, serverCa: file('ca') } }
    const { devices } = staleAfter(two, changed)
    expect(devices.map(({ progress }) => progress['trusted-root']?.state)).toEqual([
      'stale',
      'stale'
    ])
  })

  it('leaves other devices alone, when one AE title changes', () => {
    const other = aDevice({ id: 'd2', aeTitle: 'T9', progress: ALL })
    const before = { ...everythingDone, devices: [...everythingDone.devices, other] }
    const renamed = { ...before.devices[0]!, aeTitle: 'E95B' }
    const { devices } = staleAfter(before, { ...before, devices: [renamed, other] })
    expect(devices[0]?.progress['tcp-ip']?.state).toBe('stale')
    expect(devices[1]).toEqual(other)
  })

  it('keeps done what is confirmed again in the same change', () => {
    const again = { ...ALL, prove: { state: 'done' as const, at: '2026-11-22T10:00:00Z' } }
    const changed = withEndpoint({ port: 104 })
    const after = { ...changed, devices: [{ ...changed.devices[0]!, progress: again }] }
    const { devices } = staleAfter(everythingDone, after)
    expect(devices[0]?.progress.prove?.state).toBe('done')
    expect(devices[0]?.progress['dicom-storage']?.state).toBe('stale')
  })

  it('keeps the time at which the step was done', () => {
    const { devices } = staleAfter(everythingDone, withEndpoint({ host: '203.0.113.21' }))
    expect(devices[0]?.progress.prove?.at).toBe(ALL.prove?.at)
  })

  it('does not mark what was never done', () => {
    const fresh = aSite()
    const after = { ...fresh, endpoint: { ...fresh.endpoint, port: 104 } }
    expect(staleAfter(fresh, after)).toEqual(after)
  })

  it('takes in a device that is new', () => {
    const after = { ...everythingDone, devices: [...everythingDone.devices, aDevice({ id: 'd2' })] }
    expect(staleAfter(everythingDone, after)).toEqual(after)
  })

  it('lets each value that some step rests on make at least that step stale', () => {
    const fields = new Set(STEPS.flatMap(({ restsOn }) => restsOn))
    expect(fields.size).toBeGreaterThan(10)
    expect(staleSteps(withEndpoint({ mode: 'anonymous' }))).toContain('dicom-storage')
    expect(staleSteps(withEndpoint({ name: 'Other' }))).toContain('dataflow')
    expect(staleSteps(withEndpoint({ calledAeTitle: 'OTHER' }))).toContain('dicom-storage')
  })
})
