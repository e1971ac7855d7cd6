import { act, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { SAMPLE_DRIVES } from '../../renderer/fake-bridge-samples'
import { ok, problem } from '../../shared/result'
import { openWindow, siteAt } from './open-window'

const site = siteAt('usb-drive')

describe('the USB drive', () => {
  it('offers drives with the reason why one cannot be used', async () => {
    await openWindow({ site })
    expect(screen.getByRole('radio', { name: /Samsung SSD/ })).toBeDisabled()
    expect(screen.getByText(/This is this computer’s own disk/)).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Write the files' })).toBeDisabled()
  })

  it('writes, shows how far it is, and says when the drive may be pulled out', async () => {
    const { user } = await openWindow({ site, paceMs: 40 })
    await user.click(screen.getByRole('radio', { name: /ECHO-KIT/ }))
    await user.click(screen.getByRole('button', { name: 'Write the files' }))
    expect(
      await screen.findByRole('progressbar', { name: 'Writing and reading back' })
    ).toBeInTheDocument()
    expect(await screen.findByText('Safe to remove')).toBeInTheDocument()
    expect(screen.queryByRole('progressbar')).not.toBeInTheDocument()
  })

  it('stops at once when canceled and does not call the drive safe', async () => {
    const { user } = await openWindow({ site, paceMs: 60 })
    await user.click(screen.getByRole('radio', { name: /ECHO-KIT/ }))
    await user.click(screen.getByRole('button', { name: 'Write the files' }))
    await user.click(await screen.findByRole('button', { name: 'Cancel' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('Stopped.')
    expect(screen.queryByText('Safe to remove')).not.toBeInTheDocument()
  })

  it('says what to do when the drive is pulled out while it is written', async () => {
    const gone = problem('vanished', 'The drive was pulled out.', { next: 'Plug it in again.' })
    const { user } = await openWindow({ site, jobs: { 'kit.write': () => Promise.resolve(gone) } })
    await user.click(screen.getByRole('radio', { name: /ECHO-KIT/ }))
    await user.click(screen.getByRole('button', { name: 'Write the files' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('Plug it in again.')
  })

  it('takes “safe” back when a later look finds the drive changed', async () => {
    const line = { id: 'kit.changed', values: { file: 'VIVID_E95_R1.p12' } } as const
    const { user } = await openWindow({
      site,
      calls: { 'kit.verify': () => ok({ holds: false, lines: [line] }) }
    })
    await user.click(screen.getByRole('radio', { name: /ECHO-KIT/ }))
    await user.click(screen.getByRole('button', { name: 'Write the files' }))
    await user.click(await screen.findByRole('button', { name: 'Read back once more' }))
    expect(await screen.findByText(/The drive does not hold what was written/)).toBeInTheDocument()
    expect(screen.queryByText('Safe to remove')).not.toBeInTheDocument()
  })

  it('waits for a drive by itself', async () => {
    const { bridge } = await openWindow({ site })
    act(() => bridge.push('drives', { drives: [] }))
    expect(screen.getByText(/Waiting for a USB drive/)).toBeInTheDocument()
    act(() => bridge.push('drives', { drives: [...SAMPLE_DRIVES] }))
    expect(screen.queryByText(/Waiting for a USB drive/)).not.toBeInTheDocument()
  })
})
