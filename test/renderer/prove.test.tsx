import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { useApp } from '../../renderer/store/app'
import { openWindow, siteAt } from './open-window'

const site = siteAt('prove')

function rungs() {
  return within(screen.getByRole('list', { name: /ladder/i })).getAllByRole('listitem')
}

describe('the ladder', () => {
  it('shows every rung before it is climbed', async () => {
    await openWindow({ site })
    expect(rungs()).toHaveLength(8)
    expect(rungs()[0]).toHaveTextContent(/Find the address: not yet tried/)
  })

  it('ends with one verdict, and the plan keeps the report', async () => {
    const { user } = await openWindow({ site })
    await user.click(screen.getByRole('button', { name: 'Climb the ladder' }))
    expect(await screen.findByText('The way to HeartLab is open')).toBeInTheDocument()
    expect(useApp.getState().site.devices[0]?.lastProof?.verdict).toBe('pass')
    expect(useApp.getState().site.devices[0]?.progress['prove']?.state).toBe('done')
  })

  it('names a refused called AE title and leads to the Dataflow page', async () => {
    const { user } = await openWindow({ site, probe: 'refused' })
    await user.click(screen.getByRole('button', { name: 'Climb the ladder' }))
    const link = await screen.findByRole('button', { name: /Show me:.*dataflow target/ })
    // The rungs that wait for it name it as well.
    expect(screen.getAllByText(/Open a DICOM association/)[0]).toHaveTextContent(/failed/)
    await user.click(link)
    expect(useApp.getState().site.at.step).toBe('dicom-storage/dicom-storage')
    expect(screen.getByRole('img', { name: /Properties: DicomStorage/ })).toBeInTheDocument()
  })

  it('sends test studies only when they were asked for', async () => {
    const { user, bridge } = await openWindow({ site })
    await user.click(screen.getByRole('button', { name: 'Climb the ladder' }))
    await screen.findByText('The way to HeartLab is open')
    await user.click(screen.getByRole('checkbox', { name: /Send four test studies/ }))
    await user.click(screen.getByRole('button', { name: 'Climb it again' }))
    await waitFor(() => expect(rungs().at(-1)).toHaveTextContent(/private data: passed/))
    await waitFor(() => expect(useApp.getState().climbing).toBe(false))
    const asked = bridge.asked.filter(({ name }) => name === 'probe.run')
    expect(asked.map(({ input }) => (input as { stores: string[] }).stores.length)).toEqual([0, 4])
  })

  it('can be canceled, and says so', async () => {
    const { user } = await openWindow({ site, paceMs: 60 })
    await user.click(screen.getByRole('button', { name: 'Climb the ladder' }))
    await user.click(await screen.findByRole('button', { name: 'Cancel' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('Stopped before the end.')
    await waitFor(() => expect(useApp.getState().climbing).toBe(false))
  })

  it('copies a text for a ticket that names cause, target and every rung', async () => {
    const { user, bridge } = await openWindow({ site, probe: 'refused' })
    await user.click(screen.getByRole('button', { name: 'Climb the ladder' }))
    await user.click(await screen.findByRole('button', { name: 'Copy for a ticket' }))
    const copied = bridge.asked.find(({ name }) => name === 'clipboard.write')
    const { text } = copied?.input as { text: string }
    expect(text).toMatch(/wrong-called-ae/)
    expect(text).toMatch(/203\.0\.113\.20:11112/)
    expect(text).toMatch(/pass +tcp-connect/)
  })

  it('cannot be climbed while the plan lacks a value', async () => {
    const { endpoint } = site
    await openWindow({ site: { ...site, endpoint: { ...endpoint, port: null } } })
    expect(screen.getByRole('button', { name: 'Climb the ladder' })).toBeDisabled()
  })
})
