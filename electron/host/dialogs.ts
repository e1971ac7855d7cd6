import { dialog, type BrowserWindow } from 'electron'
import type { Language, WordId } from '../../shared/words/messages'
import { say } from '../../shared/words/say'

export interface FileFilter {
  readonly name: WordId
  readonly extensions: readonly string[]
}

/** The system's dialogs, in the person's language; the person chooses, the page only learns a name and an id. */
export interface Dialogs {
  readonly chooseFile: (title: WordId, filters: readonly FileFilter[]) => Promise<string | null>
  readonly chooseFolder: (title: WordId) => Promise<string | null>
  readonly chooseTarget: (title: WordId, name: string) => Promise<string | null>
}

const ALL_FILES: FileFilter = { name: 'dialog.all-files', extensions: ['*'] }

export function openDialogs(
  window: () => BrowserWindow | null,
  languageOf: () => Promise<Language>
): Dialogs {
  return {
    chooseFile: async (id, filters) => {
      const language = await languageOf()
      const all = [...filters, ALL_FILES].map(({ name, extensions }) => ({
        name: say(language, name),
        extensions: [...extensions]
      }))
      const title = say(language, id)
      const options = { title, filters: all, properties: ['openFile' as const] }
      const parent = window()
      const chosen = parent
        ? await dialog.showOpenDialog(parent, options)
        : await dialog.showOpenDialog(options)
      return chosen.canceled ? null : (chosen.filePaths[0] ?? null)
    },
    chooseFolder: async (id) => {
      const title = say(await languageOf(), id)
      const options = { title, properties: ['openDirectory' as const, 'createDirectory' as const] }
      const parent = window()
      const chosen = parent
        ? await dialog.showOpenDialog(parent, options)
        : await dialog.showOpenDialog(options)
      return chosen.canceled ? null : (chosen.filePaths[0] ?? null)
    },
    chooseTarget: async (id, name) => {
      const options = { title: say(await languageOf(), id), defaultPath: name }
      const parent = window()
      const chosen = parent
        ? await dialog.showSaveDialog(parent, options)
        : await dialog.showSaveDialog(options)
      return chosen.canceled ? null : (chosen.filePath ?? null)
    }
  }
}
