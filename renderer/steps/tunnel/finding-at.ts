import type { TunnelFinding } from '../../../shared/ipsec/finding'

/** The worst error of a field (`tunnels.0.ip`) or of what lies below it (`site.cidrs.1`). */
export function findingAt(findings: readonly TunnelFinding[], field: string): string | undefined {
  return findings.find(
    (finding) =>
      finding.severity === 'error' &&
      (finding.field === field || finding.field.startsWith(`${field}.`))
  )?.title
}
