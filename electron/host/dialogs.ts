import { dialog, type BrowserWindow } from 'electron'

export interface FileFilter {
  readonly name: string
  readonly extensions: readonly string[]
}

/** The system's dialogs; the person chooses, the page only learns a name and an id. */
export interface Dialogs {
  readonly chooseFile: (title: string, filters: readonly FileFilter[]) => Promise<string | null>
  readonly chooseFolder: (title: string) => Promise<string | null>
  readonly chooseTarget: (title: string, name: string) => Promise<string | null>
}

export function openDialogs(window: () => BrowserWindow | null): Dialogs {
  return {
    chooseFile: async (title, filters) => {
      const all = [...filters.map(copy), { name: 'All files', extensions: ['*'] }]
      const options = { title, filters: all, properties: ['openFile' as const] }
      const parent = window()
      const chosen = parent
        ? await dialog.showOpenDialog(parent, options)
        : await dialog.showOpenDialog(options)
      return chosen.canceled ? null : (chosen.filePaths[0] ?? null)
    },
    chooseFolder: async (title) => {
      const options = { title, properties: ['openDirectory' as const, 'createDirectory' as const] }
      const parent = window()
      const chosen = parent
        ? await dialog.showOpenDialog(parent, options)
        : await dialog.showOpenDialog(options)
      return chosen.canceled ? null : (chosen.filePaths[0] ?? null)
    },
    chooseTarget: async (title, name) => {
      const options = { title, defaultPath: name }
      const parent = window()
      const chosen = parent
        ? await dialog.showSaveDialog(parent, options)
        : await dialog.showSaveDialog(options)
      return chosen.canceled ? null : (chosen.filePath ?? null)
    }
  }
}

function copy(filter: FileFilter) {
  return { name: filter.name, extensions: [...filter.extensions] }
}
