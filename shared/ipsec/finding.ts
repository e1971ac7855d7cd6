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

/** One finding: `field` is the path in the plan (`tunnels.0.ip`); a pre-shared key is never quoted. */
export interface TunnelFinding {
  readonly code: TunnelCode
  readonly severity: 'error' | 'warn' | 'info'
  readonly title: string
  readonly fix: string
  readonly field: string
  readonly evidence: string
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
