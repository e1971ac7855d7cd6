import { readFile } from 'node:fs/promises'
import { guardOwnFiles, replaceFile } from '../engine/certs/place-file'
import { loadSite, saveSite } from '../engine/plan/site-file'
import { ok, type Result } from '../../shared/result'
import type { Device, Site } from '../../shared/site'
import type { Services } from './services'

/** The one open site: kept whole here, shown to the page without paths, saved without pre-shared keys. */
export interface SiteDesk {
  readonly open: () => Promise<Result<Site | null>>
  readonly save: (page: Site) => Promise<Result<{ savedAt: string }>>
  /** Reads another site file, which then becomes the open one. */
  readonly openFrom: (file: string) => Promise<Result<Site | null>>
  /** The open site with its paths, for the machine side only. */
  readonly current: () => Site | null
  readonly device: (id: string) => Device | null
}

type SiteServices = Pick<Services, 'desk' | 'profile' | 'secretBox' | 'now'>

export function openSiteDesk(services: SiteServices): SiteDesk {
  const { desk, profile } = services
  let current: Site | null = null
  const show = (site: Site | null) => {
    current = site
    return site ? desk.hidePaths(site) : null
  }
  const openFrom = async (file: string) => {
    const loaded = await loadSite(file)
    return loaded.ok ? ok(show(await withKeys(loaded.value, services))) : loaded
  }
  return {
    open: () => openFrom(profile.siteFile),
    openFrom,
    save: (page) => {
      const site = { ...desk.showPaths(page), savedAt: services.now().toISOString() }
      current = site
      return guardOwnFiles({ id: 'refusal.the-site' }, async () => {
        await sealKeys(site, services)
        return await saveSite(profile.siteFile, withoutKeys(site))
      })
    },
    current: () => current,
    device: (id) => current?.devices.find((device) => device.id === id) ?? null
  }
}

function withoutKeys(site: Site): Site {
  if (!site.tunnel) return site
  const tunnels = site.tunnel.tunnels.map((tunnel) => ({ ...tunnel, psk: '' }))
  return { ...site, tunnel: { ...site.tunnel, tunnels } }
}

/** Pre-shared keys rest only encrypted; without a real keyring they live as long as the window. */
async function sealKeys(site: Site, { secretBox, profile }: SiteServices): Promise<void> {
  if (!secretBox.isReal || !site.tunnel) return
  const sealed = site.tunnel.tunnels.map(({ psk }) => (psk === '' ? '' : secretBox.seal(psk)))
  const document = JSON.stringify({ site: site.id, psk: sealed })
  await replaceFile(profile.secretsFile, `${document}\n`, 0o600)
}

async function withKeys(site: Site | null, services: SiteServices): Promise<Site | null> {
  if (!site?.tunnel) return site
  const sealed = await readSealed(services.profile.secretsFile, site.id)
  const tunnels = site.tunnel.tunnels.map((tunnel, index) => {
    const box = sealed[index]
    const psk = tunnel.psk || (box ? services.secretBox.open(box) : null) || ''
    return { ...tunnel, psk }
  })
  return { ...site, tunnel: { ...site.tunnel, tunnels } }
}

async function readSealed(file: string, site: string): Promise<readonly string[]> {
  try {
    const parsed = JSON.parse(await readFile(file, 'utf8')) as { site?: unknown; psk?: unknown }
    return parsed.site === site && Array.isArray(parsed.psk) ? parsed.psk.map(String) : []
  } catch {
    return []
  }
}
