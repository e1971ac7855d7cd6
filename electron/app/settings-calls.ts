import { readFile } from 'node:fs/promises'
import { guardOwnFiles, replaceFile } from '../engine/certs/place-file'
import type { CallHandlers } from '../ipc/wire'
import { settingsSchema, type Settings } from '../../shared/contract'
import { ok } from '../../shared/result'
import { languageOf, type Language } from '../../shared/words/messages'
import type { Services } from './services'

type SettingsCalls = Pick<
  CallHandlers,
  'app.info' | 'settings.read' | 'settings.save' | 'clipboard.write' | 'print.page'
>

/** Where nobody has chosen yet: as the system looks and speaks. */
const DEFAULTS: Settings = {
  theme: 'system',
  language: languageOf(Intl.DateTimeFormat().resolvedOptions().locale)
}

export function settingsCalls(services: Services): SettingsCalls {
  const { profile, wearSettings } = services
  return {
    'app.info': () =>
      Promise.resolve(
        ok({
          version: services.version,
          platform: process.platform,
          runtime: `Electron ${process.versions.electron ?? 'none'}`,
          practice: true
        })
      ),
    'settings.read': async () => {
      const settings = await readSettings(profile.settingsFile)
      wearSettings(settings)
      return ok(settings)
    },
    'settings.save': (settings) => {
      wearSettings(settings)
      return guardOwnFiles({ id: 'refusal.the-settings' }, async () => {
        await replaceFile(profile.settingsFile, `${JSON.stringify(settings)}\n`, 0o600)
        return ok({})
      })
    },
    'clipboard.write': ({ text }) => {
      services.writeClipboard(text)
      return Promise.resolve(ok({}))
    },
    'print.page': () => {
      services.printWindow()
      return Promise.resolve(ok({}))
    }
  }
}

/** The language of the person at the window: of dialogs, and of papers that stay at the site. */
export async function windowLanguage(settingsFile: string): Promise<Language> {
  return (await readSettings(settingsFile)).language
}

/** Settings are a convenience: a damaged file gives the defaults, never a complaint. */
async function readSettings(file: string): Promise<Settings> {
  try {
    const parsed = settingsSchema.safeParse(JSON.parse(await readFile(file, 'utf8')))
    return parsed.success ? parsed.data : DEFAULTS
  } catch {
    return DEFAULTS
  }
}
