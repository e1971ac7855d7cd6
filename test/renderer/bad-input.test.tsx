import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { useApp } from '../../renderer/store/app'
import { openWindow, siteAt } from './open-window'

async function typeInto(label: string, text: string) {
  const { user } = await openWindow()
  const field = screen.getByLabelText(label)
  await user.clear(field)
  if (text !== '') await user.type(field, text.replace(/[[{]/g, '$&$&'))
  await user.click(screen.getByRole('button', { name: 'Done, continue' }))
  return { user, field }
}

describe('a wrong value', () => {
  it.each([
    ['Server AE Title', 'A2345678901234567', /at most 16 characters; this one has 17/],
    ['Server AE Title', 'HEART\\LAB', /may not contain a backslash/],
    ['Server AE Title', '', /Enter the Server AE Title/],
    ['Port', '0', /from 1 to 65535; 0 is not/],
    ['Port', '70000', /from 1 to 65535; 70000 is not/],
    ['Port', 'abc', /11112 or 104/],
    ['Server IP Address', 'https://heartlab.example', /Leave out the https/],
    ['Server IP Address', '203.0.113.20:11112', /Leave out the colon and the port/]
  ])('in %s (%s) is said beside the field and at the top', async (label, text, words) => {
    const { field } = await typeInto(label, text)
    const summary = screen.getByRole('alert')
    expect(summary).toHaveFocus()
    expect(within(summary).getByRole('link', { name: words })).toBeInTheDocument()
    expect(field).toBeInvalid()
    expect(field).toHaveAccessibleDescription(words)
  })

  it('keeps the step open, and its link in the summary leads to the field', async () => {
    const { user, field } = await typeInto('Port', '0')
    expect(useApp.getState().site.at.step).toBe('endpoint')
    await user.click(within(screen.getByRole('alert')).getByRole('link'))
    expect(field).toHaveFocus()
  })

  it('is not mentioned before the person has come to the field', async () => {
    await openWindow({ site: null })
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
    expect(screen.getByLabelText('Server AE Title')).toBeValid()
  })

  it('never fills in a port by itself', async () => {
    await openWindow({ site: null })
    expect(screen.getByLabelText('Port')).toHaveValue('')
  })
})

describe('two scanners with one AE title', () => {
  it('are told apart by name', async () => {
    const site = siteAt('identity')
    const devices = site.devices.map((device) => ({ ...device, aeTitle: 'TWIN' }))
    const { user } = await openWindow({ site: { ...site, devices } })
    await user.click(screen.getByRole('button', { name: 'Done, continue' }))
    expect(screen.getByRole('alert')).toHaveTextContent(/TWIN already belongs to Vivid T9/)
  })
})
