import { readLiveRoutes } from '../engine/network/read-live-routes'
import type { CallHandlers } from '../ipc/wire'
import { checkLiveRoutes } from '../../shared/ipsec/live-routes'
import { ok, problem } from '../../shared/result'
import type { Services } from './services'
import { windowLanguage } from './settings-calls'
import { configFor, FILE_NAMES, textToSave } from './tunnel-texts'
import { writeChosen } from './write-chosen'

type TunnelCalls = Pick<CallHandlers, 'tunnel.routes' | 'tunnel.config' | 'tunnel.save'>

/** The plan's texts, which the window shows, copies and saves; a configuration holds both keys and is not logged. */
export function tunnelCalls(services: Services): TunnelCalls {
  return {
    'tunnel.routes': async ({ tunnel }) => {
      const routes = await readLiveRoutes()
      if (routes === null)
        return problem(
          'unsupported',
          { id: 'refusal.no-routes' },
          { next: { id: 'refusal.routes-by-hand' } }
        )
      return ok({ findings: checkLiveRoutes(tunnel, routes).map((one) => ({ ...one })) })
    },
    'tunnel.config': (wish) => Promise.resolve(configFor(wish)),
    'tunnel.save': async (wish) => {
      const text = textToSave(wish, await windowLanguage(services.profile.settingsFile))
      if (!text.ok) return text
      const file = await services.dialogs.chooseTarget('dialog.save', FILE_NAMES[wish.what])
      if (file === null) return ok({ name: null })
      // A configuration holds both keys: it is for its owner only.
      return writeChosen(file, text.value, wish.what === 'config' ? 0o600 : 0o644)
    }
  }
}
