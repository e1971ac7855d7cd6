import type { MenuItemConstructorOptions } from 'electron'
import type { Language, WordId } from '../../shared/words/messages'
import { say } from '../../shared/words/say'

type Role = NonNullable<MenuItemConstructorOptions['role']>
type Entries = Readonly<Partial<Record<Role, WordId>>>

const MENUS: readonly (readonly [title: WordId, entries: Entries])[] = [
  ['shell.menu-file', { close: 'shell.menu-close', quit: 'shell.menu-quit' }],
  [
    'shell.menu-edit',
    {
      undo: 'shell.menu-undo',
      redo: 'shell.menu-redo',
      cut: 'shell.menu-cut',
      copy: 'common.copy',
      paste: 'shell.menu-paste',
      selectAll: 'shell.menu-select-all'
    }
  ],
  [
    'shell.menu-view',
    {
      resetZoom: 'shell.menu-zoom-reset',
      zoomIn: 'shell.menu-zoom-in',
      zoomOut: 'shell.menu-zoom-out',
      togglefullscreen: 'shell.menu-full-screen',
      reload: 'shell.menu-reload',
      toggleDevTools: 'shell.menu-dev-tools'
    }
  ]
]

/**
 * The menu that Alt shows: Electron's own speaks English and leads to its website. Each entry does what its role
 * does everywhere, by the usual keys.
 */
export function menuTemplate(language: Language): MenuItemConstructorOptions[] {
  return MENUS.map(([title, entries]) => ({
    label: say(language, title),
    submenu: (Object.entries(entries) as [Role, WordId][]).map(([role, words]) => ({
      role,
      label: say(language, words)
    }))
  }))
}
