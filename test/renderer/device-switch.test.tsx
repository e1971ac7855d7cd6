import { act, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { sampleSite } from '../../renderer/fake-bridge-samples'
import { useApp } from '../../renderer/store/app'
import { emptyDevice } from '../../shared/site'
import { openWindow } from './open-window'

/** The header's switch, open, on a site of so many scanners. */
async function openSwitch(count: number) {
  const devices = Array.from({ length: count }, (_, at) => ({
    ...emptyDevice(`device-${at}`),
    name: `Room ${at}`,
    aeTitle: `ECHO${at}`
  }))
  const opened = await openWindow({ site: { ...sampleSite(), devices } })
  act(() => useApp.getState().selectDevice('device-0'))
  await opened.user.click(screen.getByText('Room 0', { selector: 'header button *' }))
  return opened
}

const items = () => [...document.querySelectorAll('[role=menuitem]')]
const itemNames = () => items().map(({ textContent }) => textContent)

describe('the switch of scanners', () => {
  it('lists the few of a usual site', async () => {
    const { user } = await openSwitch(3)
    expect(itemNames()).toEqual(['Room 0', 'Room 1', 'Room 2', 'Add a scanner'])
    expect(document.querySelector('.popover input')).toBeNull()
    await user.click(screen.getByText('Room 2'))
    expect(useApp.getState().site.at.deviceId).toBe('device-2')
  })

  it('searches many, by AE title too, and chooses by keyboard alone', async () => {
    const { user } = await openSwitch(80)
    expect(itemNames()).toHaveLength(51)
    expect(screen.getByText('30 more: type a part of the name.')).toBeInTheDocument()
    await user.keyboard('o73')
    expect(itemNames()).toEqual(['Room 73', 'Add a scanner'])
    await user.keyboard('{Enter}')
    expect(useApp.getState().site.at.deviceId).toBe('device-73')
  })
})
