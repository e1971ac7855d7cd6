import { describe, expect, it } from 'vitest'
import type { Report } from '../../../shared/report/report'
import { MODEL_FAMILIES } from '../../../shared/ge/models'
import { CONNECTION_MODES, type Device, type Site } from '../../../shared/site'
import { actsFor, STEPS, stepById } from '../../../shared/wizard/acts'
import type { ConnectionMode } from '../../../shared/site'
import { reachOf, screensOf } from '../../../shared/wizard/reach'
import { STEP_IDS, type StepId } from '../../../shared/wizard/step'
import { aDevice, aSite, done, file } from './plan'

const PROVEN = { verdict: 'pass', at: '2026-11-22T09:00:00Z' } as Report

function stateOf(site: Site, device: Device | null, id: StepId) {
  const steps = reachOf(site, device).acts.flatMap((act) => act.steps)
  return steps.find(({ step }) => step.id === id)
}

/** Does what is next, over and over, and notes the order. */
function walk(site: Site, device: Device): readonly StepId[] {
  const road: StepId[] = []
  let [here, machine] = [site, device]
  for (let next = reachOf(here, machine).next; next; next = reachOf(here, machine).next) {
    if (road.includes(next)) throw new Error(`the road turns in a circle at ${next}`)
    road.push(next)
    if (stepById(next).scope === 'site')
      here = { ...here, progress: { ...here.progress, ...done(next) } }
    else machine = { ...machine, progress: { ...machine.progress, ...done(next) } }
  }
  return road
}

describe('how far a device has come', () => {
  it('begins with the endpoint', () => {
    const reach = reachOf(aSite(), aDevice())
    expect(reach.next).toBe('endpoint')
    expect(reach.acts.map(({ act }) => act)).toHaveLength(7)
    expect(reach.acts[0]?.state).toBe('current')
  })

  it('lists every step from the first, so that each can be read before it can be done', () => {
    const prove = stateOf(aSite(), aDevice(), 'prove')
    expect(prove?.state).toBe('open')
    expect(prove?.waitsFor).toContain('endpoint')
  })

  it('does not call a step done because of a tick when its values are missing', () => {
    const site = aSite({ progress: done('endpoint') })
    const wrong = { ...site, endpoint: { ...site.endpoint, port: null } }
    expect(stateOf(site, aDevice(), 'endpoint')?.state).toBe('done')
    expect(stateOf(wrong, aDevice(), 'endpoint')?.state).toBe('current')
  })

  it('does not call a step done that nobody has confirmed', () => {
    expect(stateOf(aSite(), aDevice(), 'identity')?.state).not.toBe('done')
  })

  it('calls Prove done only with a verdict that holds', () => {
    const steps = done('prove')
    const failed = { ...PROVEN, verdict: 'fail' } as Report
    expect(stateOf(aSite(), aDevice({ progress: steps, lastProof: PROVEN }), 'prove')?.state).toBe(
      'done'
    )
    expect(
      stateOf(aSite(), aDevice({ progress: steps, lastProof: failed }), 'prove')?.state
    ).not.toBe('done')
  })

  it('puts a stale step before the steps that need it', () => {
    const stale = { endpoint: { state: 'stale' as const, at: '2026-11-22T08:00:00Z' } }
    const reach = reachOf(aSite({ progress: stale }), aDevice())
    expect(reach.next).toBe('endpoint')
    expect(reach.acts[0]?.state).toBe('stale')
  })

  it('shows the rail without a device', () => {
    expect(reachOf(aSite(), null).next).toBe('endpoint')
  })

  describe.each(CONNECTION_MODES)('with mode %s', (mode) => {
    it.each(MODEL_FAMILIES)(
      'leads a %s to the end, each step once and all needed ones done',
      (family) => {
        const base = aSite()
        const endpoint = { ...base.endpoint, mode, serverCa: file('ca') }
        const device = aDevice({ family, certificate: file('client'), lastProof: PROVEN })
        const road = walk({ ...base, endpoint }, device)
        const wanted = actsFor(mode, family).flatMap((act) => act.steps.map(({ id }) => id))
        expect([...road].sort()).toEqual([...wanted].sort())
        expect(road.indexOf('study-list')).toBeLessThan(road.indexOf('hand-over'))
      }
    )
  })
})

describe('the acts', () => {
  it('have every step once', () => {
    expect(STEPS.map(({ id }) => id).sort()).toEqual([...STEP_IDS].sort())
  })

  it('need only steps that exist, and none that comes later', () => {
    for (const [place, { needs }] of STEPS.entries())
      for (const need of needs) {
        const at = STEPS.findIndex(({ id }) => id === need)
        expect(at, need).toBeGreaterThanOrEqual(0)
        expect(at, need).toBeLessThan(place)
      }
  })

  it('ask for no client certificate with anonymous TLS', () => {
    const ids = actsFor('anonymous', 'vivid').flatMap((act) => act.steps.map(({ id }) => id))
    expect(ids).not.toContain('client-certificate-file')
    expect(ids).not.toContain('client-certificate')
    expect(ids).toContain('trusted-root')
    expect(screensOf(stepById('tcp-ip'), 'anonymous', 'vivid')).toEqual(['tcp-ip'])
  })

  it('open the certificates window where nobody has opened it yet', () => {
    const first = (mode: ConnectionMode) => screensOf(stepById('trusted-root'), mode, 'vivid')[0]
    expect(first('anonymous')).toBe('ldap')
    expect(first('authenticated')).toBe('root-folder')
  })

  it.each(['logiq', 'voluson', 'venue', 'other'] as const)('draw no Dataflow for %s', (family) => {
    const acts = actsFor('authenticated', family)
    const drawn = acts.flatMap(({ steps }) =>
      steps.flatMap((step) => screensOf(step, 'authenticated', family))
    )
    expect(drawn).toEqual(['login'])
  })

  it('have no certificate and no drive inside the tunnel', () => {
    const acts = actsFor('plain', 'vivid')
    const ids = acts.flatMap((act) => act.steps.map(({ id }) => id))
    for (const id of ['client-certificate', 'trusted-root', 'server-ca', 'usb-drive'])
      expect(ids).not.toContain(id)
    expect(
      reachOf(
        { ...aSite(), endpoint: { ...aSite().endpoint, mode: 'plain' } },
        aDevice()
      ).acts.find(({ act }) => act === 'certificates')?.state
    ).toBe('not-needed')
  })

  it.each(['logiq', 'voluson', 'venue', 'other'] as const)(
    'give a %s its values card',
    (family) => {
      const ids = actsFor('authenticated', family).flatMap((act) => act.steps.map(({ id }) => id))
      expect(ids).toContain('values-card')
      expect(ids).not.toContain('dicom-storage')
    }
  )
})
