import { describe, expect, it } from 'vitest'
import { menuTemplate } from '../../electron/window/menu'

const labelsOf = (language: 'en' | 'de') =>
  menuTemplate(language).flatMap(({ label, submenu }) => [
    label,
    ...(Array.isArray(submenu) ? submenu.map((entry) => entry.label) : [])
  ])

describe('the window’s menu', () => {
  it('speaks the person’s language', () => {
    expect(labelsOf('de').slice(0, 4)).toEqual([
      'Datei',
      'Fenster schließen',
      'Beenden',
      'Bearbeiten'
    ])
    const both = labelsOf('en').filter((label, at) => label === labelsOf('de')[at])
    expect(both).toEqual([])
  })

  it('keeps the keys that enlarge the page and copy from it', () => {
    const roles = menuTemplate('de').flatMap(({ submenu }) =>
      Array.isArray(submenu) ? submenu.map(({ role }) => role) : []
    )
    expect(roles).toEqual(expect.arrayContaining(['zoomIn', 'resetZoom', 'copy', 'paste']))
  })
})
