import type { TunnelFinding } from '../../../shared/ipsec/finding'
import { tunnelFindingWords } from '../../../shared/words/catalogue/tunnel-finding-words'
import { useApp } from '../../store/app'
import { findingAt } from './field-places'

/** The words of a finding in the language that the person chose. */
export function useTunnelFinding() {
  const language = useApp(({ settings }) => settings.language)
  return (finding: TunnelFinding) => tunnelFindingWords(language, finding)
}

/** What is wrong at a field, in words, or undefined. */
export function useProblemAt(findings: readonly TunnelFinding[]) {
  const words = useTunnelFinding()
  return (field: string): string | undefined => {
    const finding = findingAt(findings, field)
    return finding && words(finding).title
  }
}
