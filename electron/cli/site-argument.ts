import { loadSite } from '../engine/plan/site-file'
import type { Site } from '../../shared/site'
import { onlyArgument, UsageError, type CommandCall } from './command'

/** The site of the one positional SITE.json; what cannot be read is a wrong call, in one line. */
export async function siteArgument(call: CommandCall): Promise<Site> {
  const file = onlyArgument(call, 'SITE.json is required', 'SITE.json')
  const site = await loadSite(file)
  if (!site.ok) {
    const { title, detail } = site.problem
    throw new UsageError(`${file}: ${title}${detail ? ` (${detail})` : ''}`)
  }
  if (site.value === null) throw new UsageError(`${file}: there is no such file`)
  return site.value
}
