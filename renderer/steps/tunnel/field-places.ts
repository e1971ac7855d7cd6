import type { TunnelFinding } from '../../../shared/ipsec/finding'
import type { Tunnel } from '../../../shared/ipsec/plan'
import type { TunnelPart } from '../../store/tunnel'

export interface TunnelPartProps {
  readonly tunnel: Tunnel
  readonly findings: readonly TunnelFinding[]
}

/** The part of the page that a field of the plan (`tunnels.0.ip`, `phase1.dhGroup`) stands on. */
export function partOf(field: string): TunnelPart {
  if (field.startsWith('site')) return 'network'
  return /^(?:tunnels|remoteCidrs|dicom)/.test(field) ? 'answer' : 'settings'
}

/** The id of the input for a field: a list is one input for all its entries. */
export function inputOf(field: string): string {
  if (field === 'tunnels') return 'tunnels.0.ip'
  return field.replace(/^(site\.cidrs|remoteCidrs)\.\d+$/, '$1')
}

export function errorsOf(findings: readonly TunnelFinding[], part: TunnelPart): number {
  return findings.filter(({ severity, field }) => severity === 'error' && partOf(field) === part)
    .length
}

/** The worst error of a field (`tunnels.0.ip`) or of what lies below it (`site.cidrs.1`). */
export function findingAt(findings: readonly TunnelFinding[], field: string) {
  return findings.find(
    (finding) =>
      finding.severity === 'error' &&
      (finding.field === field || finding.field.startsWith(`${field}.`))
  )
}
