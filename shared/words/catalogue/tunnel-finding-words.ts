import type { TunnelCode, TunnelFinding } from '../../ipsec/finding'
import { TUNNEL_FINDINGS_DE } from './de/findings-tunnel'
import type { Language } from '../messages'

interface FindingWords {
  readonly title: string
  readonly fix: string
}

/** Codes whose evidence is a value of the plan, the same in every language. */
const WITH_VALUE: ReadonlySet<TunnelCode> = new Set([
  'bad-ip',
  'private-public-ip',
  'bad-cidr',
  'host-bits-set',
  'default-route',
  'same-tunnel-ip',
  'unsupported-encryption',
  'unsupported-integrity',
  'unsupported-dh-group',
  'wrong-ike-version',
  'wrong-vpn-type',
  'bad-dpd',
  'bad-lifetime',
  'bad-port'
])

/**
 * A finding of the tunnel check in a language. English stands in the finding itself; another language
 * has one sentence a code, with the plan's value behind it. What it lacks stays English.
 */
export function tunnelFindingWords(language: Language, finding: TunnelFinding): FindingWords {
  const words = language === 'de' ? TUNNEL_FINDINGS_DE[finding.code] : undefined
  if (!words) return { title: finding.title, fix: finding.fix }
  const hasValue = WITH_VALUE.has(finding.code) && finding.evidence !== ''
  return { ...words, title: hasValue ? `${words.title} (${finding.evidence})` : words.title }
}
