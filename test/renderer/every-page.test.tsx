import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { BUSY_PRACTICE } from '../../renderer/fake-bridge-samples'
import { SAMPLE_WATCH } from '../../renderer/fake-bridge-samples-live'
import { ROOMS } from '../../renderer/store/place'
import { useApp } from '../../renderer/store/app'
import { ACT_IDS } from '../../shared/wizard/step'
import { stepById, STEPS } from '../../shared/wizard/acts'
import { say } from '../../shared/words/say'
import { englishLeft } from './english-left'
import { findBarriers, openWindow, siteAt } from './open-window'

const practice = { ...BUSY_PRACTICE, watch: SAMPLE_WATCH }

describe('every page', () => {
  it.each(STEPS.map(({ id }) => id))('shows the step %s under one heading', async (id) => {
    await openWindow({ site: siteAt(id) })
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1)
    const number = ACT_IDS.indexOf(stepById(id).act) + 1
    expect(document.title).toMatch(new RegExp(`^Step ${number} of 7: `))
  })

  it.each(ROOMS)('shows the room %s', async (room) => {
    const { user } = await openWindow({ practice })
    await user.click(
      screen.getByRole('button', { name: new RegExp(say('en', `shell.room-${room}`)) })
    )
    const name = say('en', `shell.room-${room}`)
    const heading = await screen.findByRole('heading', { level: 1, name })
    expect(heading).toHaveFocus()
  })

  it('speaks German throughout the frame when asked to', async () => {
    await openWindow({ settings: { theme: 'light', language: 'de' } })
    expect(document.documentElement.lang).toBe('de')
    expect(screen.getByRole('button', { name: /Nachweis/ })).toBeInTheDocument()
  })
})

describe('in German no word of English is left', () => {
  const settings = { theme: 'light', language: 'de' } as const

  it.each(STEPS.map(({ id }) => id))('on the step %s', async (id) => {
    await openWindow({ site: siteAt(id), settings, practice })
    expect(englishLeft()).toEqual([])
  })

  it.each(ROOMS)('in the room %s', async (room) => {
    await openWindow({ settings, practice })
    useApp.getState().enter(room)
    await screen.findByRole('heading', { level: 1, name: say('de', `shell.room-${room}`) })
    expect(englishLeft()).toEqual([])
  })
})

describe.each([
  ['en', 'light'],
  ['de', 'dark']
] as const)('in the language %s and the %s look axe finds nothing', (language, theme) => {
  const settings = { theme, language }

  it.each([
    'endpoint',
    'identity',
    'client-certificate-file',
    'usb-drive',
    'client-certificate/wizard-password',
    'dicom-storage',
    'values-card',
    'connectivity-check',
    'prove',
    'live-check',
    'hand-over'
  ])('on %s', async (step) => {
    await openWindow({ site: siteAt(step), settings, practice })
    expect(document.documentElement.dataset['theme']).toBe(theme)
    expect(await findBarriers()).toEqual([])
  })

  it.each(ROOMS)('in the room %s', async (room) => {
    await openWindow({ settings, practice })
    useApp.getState().enter(room)
    await screen.findByRole('heading', { level: 1, name: say(language, `shell.room-${room}`) })
    expect(await findBarriers()).toEqual([])
  })

  it('on an enlarged screen', async () => {
    const { user } = await openWindow({ site: siteAt('dicom-storage'), settings })
    await user.click(screen.getByRole('button', { name: say(language, 'shell.enlarge-screen') }))
    expect(screen.getByRole('dialog')).toBeInTheDocument()
    expect(await findBarriers()).toEqual([])
  })
})
