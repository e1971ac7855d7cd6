import { english, type EngineSaying } from '../words/english'
import type { Saying } from '../words/say'

/** The findings of `tunnel check`; stable and public (docs/codes.md). */
export const TUNNEL_CODES = [
  'bad-ip',
  'private-public-ip',
  'bad-cidr',
  'host-bits-set',
  'overlap',
  'default-route',
  'missing-tunnel',
  'extra-tunnel',
  'same-tunnel-ip',
  'bad-psk',
  'weak-psk',
  'same-psk',
  'unsupported-encryption',
  'unsupported-integrity',
  'unsupported-dh-group',
  'weak-integrity',
  'weak-dh-group',
  'bad-lifetime',
  'wrong-ike-version',
  'wrong-vpn-type',
  'bad-dpd',
  'gateway-cannot',
  'bad-port',
  'dicom-outside',
  'mtu'
] as const

export type TunnelCode = (typeof TUNNEL_CODES)[number]

/** What a rule has found: `field` is the path in the plan (`tunnels.0.ip`); a pre-shared key is never quoted. */
export interface FoundInPlan {
  readonly code: TunnelCode
  readonly severity: 'error' | 'warn' | 'info'
  readonly title: EngineSaying
  readonly fix: EngineSaying
  readonly field: string
  readonly evidence: string
}

/** One finding in English, as `tunnel check` prints it, and its sentences for the window. */
export interface TunnelFinding extends Omit<FoundInPlan, 'title' | 'fix'> {
  readonly title: string
  readonly fix: string
  readonly said: { readonly title: Saying; readonly fix: Saying }
}

export function tunnelFinding({
  code,
  severity,
  title,
  fix,
  field,
  evidence
}: FoundInPlan): TunnelFinding {
  const said = { title, fix }
  return { code, severity, title: english(title), fix: english(fix), field, evidence, said }
}

export interface TunnelVerdict {
  readonly verdict: 'ok' | 'warn' | 'fail'
  readonly findings: readonly TunnelFinding[]
}

export function tunnelVerdict(findings: readonly TunnelFinding[]): TunnelVerdict {
  const has = (severity: TunnelFinding['severity']) =>
    findings.some((finding) => finding.severity === severity)
  return { verdict: has('error') ? 'fail' : has('warn') ? 'warn' : 'ok', findings }
}
