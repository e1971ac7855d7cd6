import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import {
  passingFindings,
  refusedFindings,
  reportOf
} from '../../renderer/fake-bridge-samples-reports'
import { useApp } from '../../renderer/store/app'
import type { Device, Site } from '../../shared/site'
import { openWindow, siteAt } from './open-window'

const AT = '2026-11-22T18:55:00.000Z'
const done = { state: 'done' as const, at: AT }
const passed = { ...reportOf(passingFindings(['us']), {}), at: AT }
const refused = reportOf(refusedFindings(), {})

function handOver(change: Partial<Device>): Site {
  const site = siteAt('hand-over')
  return {
    ...site,
    devices: site.devices.map((device, at) => (at === 0 ? { ...device, ...change } : device))
  }
}

const proven: Partial<Device> = {
  lastProof: passed,
  progress: { prove: done, 'study-list': done }
}

describe('the hand-over', () => {
  it('says what is missing, each with the way there, and calls nothing done', async () => {
    const { user } = await openWindow({ site: handOver({}) })
    expect(screen.getByText('The way to HeartLab is not proven.')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'All done' })).not.toBeInTheDocument()
    const study = screen.getByText('Nobody has seen a study of this scanner in HeartLab.')
    await user.click(within(study.closest('li')!).getByRole('button'))
    expect(useApp.getState().site.at.step).toBe('study-list')
  })

  it('is left open, and says so, while a proof is missing', async () => {
    const { user } = await openWindow({ site: handOver({ lastProof: passed, progress: {} }) })
    await user.click(screen.getByRole('button', { name: 'Leave it open for now' }))
    expect(screen.getByText(/^Kept as not done\. Still missing: /)).toBeInTheDocument()
    expect(useApp.getState().site.devices[0]?.progress['hand-over']).toBeUndefined()
  })

  it('does not take a refused proof for one', async () => {
    const progress = { prove: done, 'study-list': done }
    await openWindow({ site: handOver({ lastProof: refused, progress }) })
    expect(screen.getByText('The last proof did not pass.')).toBeInTheDocument()
  })

  it('says that a proof from before a change is old', async () => {
    await openWindow({ site: handOver({ lastProof: passed, progress: { 'study-list': done } }) })
    expect(screen.getByText('Something has changed since the last proof.')).toBeInTheDocument()
  })

  it('says done when the way is proven and the study has arrived', async () => {
    const { user } = await openWindow({ site: handOver(proven) })
    expect(screen.getByText(/study was seen in HeartLab on 2026-11-22 18:55/)).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'All done' }))
    expect(screen.getByText(/^This scanner is done: its study has arrived/)).toBeInTheDocument()
    expect(useApp.getState().site.devices[0]?.progress['hand-over']?.state).toBe('done')
  })
})
