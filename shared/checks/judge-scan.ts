import { TLS_PROFILES, type TlsProfile } from '../dicom/tls-profiles'
import { isWeakSuite, suiteName } from '../dicom/tls-suites'
import { TLS_VERSIONS, versionText } from '../dicom/tls-versions'
import {
  sharedSuites,
  WINDOWS_OFFERS,
  type SuitesByVersion,
  type WindowsOffer
} from '../dicom/tls-windows'
import { english, listed, type EngineSaying } from '../words/english'
import type { Evidence } from './finding'

/** A scan as evidence: a line a version, a profile and a Windows. */
export function scanEvidence(suites: SuitesByVersion): readonly Evidence[] {
  return [
    ...TLS_VERSIONS.map((version) => versionEvidence(version, suites[version] ?? [])),
    ...TLS_PROFILES.map((profile) => profileEvidence(profile, suites)),
    ...WINDOWS_OFFERS.map((offer) => {
      const shared = sharedSuites(offer, suites)
      const title = english(windowsName(offer))
      return {
        kind: 'tls' as const,
        windows: offer.windows,
        title,
        inCommon: shared.length,
        suites: shared.map(suiteName),
        note: offer.note,
        says: `${title} and this server have ${countOf(shared.length)} in common.`
      }
    })
  ]
}

function versionEvidence(
  version: (typeof TLS_VERSIONS)[number],
  found: readonly number[]
): Evidence {
  const title = versionText(version)
  return {
    kind: 'tls',
    version,
    accepted: found.length > 0,
    suites: found.map(suiteName),
    weak: found.filter(isWeakSuite).map(suiteName),
    says: found.length > 0 ? `${title}: ${countOf(found.length)}.` : `${title}: refused.`
  }
}

function profileEvidence(profile: TlsProfile, suites: SuitesByVersion): Evidence {
  const offered = new Set(profile.suites)
  const shared = profile.versions.flatMap((version) =>
    (suites[version] ?? []).filter((suite) => offered.has(suite))
  )
  const forbidden = profile.forbidden.filter((version) => (suites[version] ?? []).length > 0)
  const met = shared.length > 0 && forbidden.length === 0
  const still = forbidden.map(versionText).join(' and ')
  const says = met
    ? `The server meets the ${profile.title}.`
    : shared.length === 0
      ? `The server has no suite of the ${profile.title}.`
      : `The server still takes ${still}, which the ${profile.title} forbids.`
  return {
    kind: 'tls',
    profile: profile.id,
    met,
    suites: [...new Set(shared)].map(suiteName),
    says
  }
}

/** One sentence for the finding: which versions, how many suites, and whom they leave out. */
export function scanSummary(suites: SuitesByVersion): EngineSaying {
  const spoken = TLS_VERSIONS.filter((version) => (suites[version] ?? []).length > 0)
  if (spoken.length === 0) return { id: 'rung.scan-nothing' }
  const all = new Set(spoken.flatMap((version) => suites[version] ?? []))
  const values = { versions: spoken.map(versionText).join(', '), suites: countSaying(all.size) }
  const shutOut = WINDOWS_OFFERS.filter((offer) => sharedSuites(offer, suites).length === 0)
  const [first, ...more] = shutOut.map(windowsName)
  return first
    ? { id: 'rung.scan-without', values: { ...values, windows: listed([first, ...more]) } }
    : { id: 'rung.scan-all', values }
}

function windowsName({ windows }: WindowsOffer): EngineSaying {
  return { id: `rung.windows-${windows}` }
}

function countOf(suites: number): string {
  return english(countSaying(suites))
}

function countSaying(count: number): EngineSaying {
  return count === 1 ? { id: 'rung.one-suite' } : { id: 'rung.suites', values: { count } }
}
