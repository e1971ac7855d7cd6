import { basename } from 'node:path'
import { saveSite } from '../engine/plan/site-file'
import type { CallHandlers } from '../ipc/wire'
import { ok, problem } from '../../shared/result'
import type { Services } from './services'
import type { SiteDesk } from './site-desk'

type SiteCalls = Pick<CallHandlers, 'site.open' | 'site.save' | 'site.import' | 'site.export'>

const SITE_FILES = [{ name: 'dialog.files-sites', extensions: ['json'] }] as const

export function siteCalls(services: Services, sites: SiteDesk): SiteCalls {
  return {
    'site.open': async () => {
      const opened = await sites.open()
      return opened.ok ? ok({ site: opened.value }) : opened
    },
    'site.save': ({ site }) => sites.save(site),
    'site.import': async () => {
      const file = await services.dialogs.chooseFile('dialog.open-site', SITE_FILES)
      if (file === null) return ok({ site: null })
      const opened = await sites.openFrom(file)
      return opened.ok ? ok({ site: opened.value }) : opened
    },
    'site.export': async () => {
      const site = sites.current()
      if (!site) return problem('not-found', { id: 'refusal.nothing-to-export' })
      const file = await services.dialogs.chooseTarget('dialog.export-site', 'heartlab-site.json')
      if (file === null) return ok({ name: null })
      const saved = await saveSite(file, withoutPaths(site, services))
      return saved.ok ? ok({ name: basename(file) }) : saved
    }
  }
}

/** An exported site travels to other computers: neither paths nor pre-shared keys go with it. */
function withoutPaths(site: NonNullable<ReturnType<SiteDesk['current']>>, services: Services) {
  const hidden = services.desk.hidePaths(site)
  if (!hidden.tunnel) return hidden
  const tunnels = hidden.tunnel.tunnels.map((tunnel) => ({ ...tunnel, psk: '' }))
  return { ...hidden, tunnel: { ...hidden.tunnel, tunnels } }
}
