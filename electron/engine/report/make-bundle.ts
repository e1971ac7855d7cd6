import { hostname, userInfo } from 'node:os'
import type { Site } from '../../../shared/site'
import { bundleEntries, type BundleEntry } from '../../../shared/report/bundle'
import { zipFile } from './zip'

export interface Bundle {
  readonly zip: Buffer
  readonly entries: readonly BundleEntry[]
}

/** The redacted support bundle as one ZIP; this machine's user and host name are taken out wherever they stand. */
export function makeBundle(site: Site, version: string, at: Date): Bundle {
  const entries = bundleEntries(site, {
    version,
    at: at.toISOString(),
    runtime: `${process.platform} ${process.arch}, Node ${process.versions.node}`,
    names: [hostname(), userName()]
  })
  return { zip: zipFile(entries, at), entries }
}

function userName(): string {
  try {
    return userInfo().username
  } catch {
    // No entry for this user id, as in some containers: then there is no name to leak.
    return ''
  }
}
