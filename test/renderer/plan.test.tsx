import { act, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { startAutosave } from '../../renderer/store/autosave'
import { useApp } from '../../renderer/store/app'
import { problem } from '../../shared/result'
import { openWindow, siteAt } from './open-window'

describe('the plan', () => {
  it('opens at the page where it was left', async () => {
    await openWindow({ site: siteAt('trusted-root/root-warning') })
    expect(screen.getByRole('img', { name: /Security Warning/ })).toBeInTheDocument()
  })

  it('takes back what was typed with Ctrl Z', async () => {
    const { user } = await openWindow()
    const field = screen.getByLabelText('Server AE Title')
    await user.type(field, 'X')
    expect(field).toHaveValue('HEARTLABX')
    await user.keyboard('{Control>}z{/Control}')
    expect(field).toHaveValue('HEARTLAB')
    await user.keyboard('{Control>}y{/Control}')
    expect(field).toHaveValue('HEARTLABX')
  })

  it('marks what rests on a changed value: check again', async () => {
    const { user } = await openWindow()
    await user.type(screen.getByLabelText('Server IP Address'), '1')
    expect(screen.getByRole('button', { name: /USB drive.*check again/ })).toBeInTheDocument()
  })

  it('is saved a moment after a change', async () => {
    const { user, bridge } = await openWindow()
    const autosave = startAutosave(5)
    await user.type(screen.getByLabelText('Server AE Title'), 'X')
    await waitFor(() => expect(screen.getByText('Saved')).toBeInTheDocument())
    autosave.stop()
    const saved = bridge.asked.filter(({ name }) => name === 'site.save').at(-1)?.input
    expect(saved).toMatchObject({ site: { endpoint: { calledAeTitle: 'HEARTLABX' } } })
  })

  it('says why it could not be saved, and tries again', async () => {
    const full = problem('disk-full', 'The disk is full.')
    const { user, bridge } = await openWindow({ calls: { 'site.save': () => full } })
    const autosave = startAutosave(5)
    await user.type(screen.getByLabelText('Server AE Title'), 'X')
    expect(await screen.findByText(/Not saved: The disk is full/)).toBeInTheDocument()
    const before = bridge.asked.length
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    await waitFor(() => expect(bridge.asked.length).toBeGreaterThan(before))
    autosave.stop()
  })

  it('is still to be saved after a save that failed, also when nothing more is typed', async () => {
    let isFull = true
    const saved = { ok: true, value: { savedAt: 'now' } } as const
    const { user, bridge } = await openWindow({
      calls: { 'site.save': () => (isFull ? problem('disk-full', 'The disk is full.') : saved) }
    })
    const autosave = startAutosave(5)
    await user.type(screen.getByLabelText('Server AE Title'), 'X')
    expect(await screen.findByText(/Not saved: The disk is full/)).toBeInTheDocument()
    isFull = false
    await autosave.now()
    autosave.stop()
    expect(screen.getByText('Saved')).toBeInTheDocument()
    const last = bridge.asked.filter(({ name }) => name === 'site.save').at(-1)?.input
    expect(last).toMatchObject({ site: { endpoint: { calledAeTitle: 'HEARTLABX' } } })
  })

  it('is reported and left alone when its file is damaged', async () => {
    const damaged = problem('damaged', 'This site file is damaged and was left as it is.')
    const { bridge } = await openWindow({ calls: { 'site.open': () => damaged } })
    expect(screen.getByRole('alert')).toHaveTextContent('left as it is')
    expect(bridge.asked.some(({ name }) => name === 'site.save')).toBe(false)
  })

  it('never tells a person off for closing a dialog', async () => {
    const closed = problem('canceled', 'Canceled.')
    const { user } = await openWindow({
      site: siteAt('server-ca'),
      calls: { 'file.choose': () => closed }
    })
    await user.click(screen.getByRole('button', { name: /Choose another file/ }))
    expect(screen.queryByText('Canceled.')).not.toBeInTheDocument()
  })
})

describe('finding', () => {
  it('leads to a page by a part of its name', async () => {
    const { user } = await openWindow()
    await user.keyboard('{Control>}k{/Control}')
    await user.type(await screen.findByRole('searchbox'), 'hand over')
    await user.keyboard('{Enter}')
    await waitFor(() => expect(useApp.getState().site.at.step).toBe('hand-over'))
    act(() => useApp.getState().openFind(false))
  })
})
