import type { EngineSaying, Told } from '../words/english'
import { tunnelFinding, type TunnelFinding } from './finding'
import { isIpv4, looksLikeIpv6, whyNotPublic } from './ipv4'
import type { Tunnel } from './plan'

const TUNNELS = 2

/** The addresses that the internet sees: the site's own and the ends of HeartLab's two tunnels. */
export function checkOutside({ site, tunnels }: Tunnel): readonly TunnelFinding[] {
  return [
    ...checkPublic(site.publicIp, 'site.publicIp', { id: 'tunnel-finding.site-address' }),
    ...tunnels.flatMap(({ ip }, index) =>
      checkPublic(ip, `tunnels.${index}.ip`, {
        id: 'tunnel-finding.tunnel-address',
        values: { number: index + 1 }
      })
    ),
    ...checkCount(tunnels),
    ...checkSameTunnel(tunnels),
    ...checkOwnAddress(site.publicIp, tunnels)
  ]
}

function checkPublic(ip: string, field: string, what: EngineSaying): readonly TunnelFinding[] {
  if (!isIpv4(ip)) return [badIp(ip, field, what)]
  const why = whyNotPublic(ip)
  if (why === null) return []
  return [
    tunnelFinding({
      code: 'private-public-ip',
      severity: 'error',
      title: {
        id: 'tunnel-finding.not-public',
        values: { what, why: { id: `tunnel-finding.${why}` } }
      },
      fix: { id: 'tunnel-finding.not-public-fix' },
      field,
      evidence: ip
    })
  ]
}

/** The finding on an address that is missing, IPv6 or none at all. */
export function badIp(ip: string, field: string, what: EngineSaying): TunnelFinding {
  return tunnelFinding({
    code: 'bad-ip',
    severity: 'error',
    title: { id: whyBadIp(ip), values: { what } },
    fix: { id: 'tunnel-finding.bad-ip-fix' },
    field,
    evidence: ip
  })
}

function whyBadIp(ip: string) {
  if (ip === '') return 'tunnel-finding.no-address'
  return looksLikeIpv6(ip) ? 'tunnel-finding.ipv6-address' : 'tunnel-finding.bad-ip'
}

function checkCount({ length }: Tunnel['tunnels']): readonly TunnelFinding[] {
  if (length === TUNNELS) return []
  const more = length > TUNNELS
  return [
    tunnelFinding({
      code: more ? 'extra-tunnel' : 'missing-tunnel',
      severity: 'error',
      title: { id: 'tunnel-finding.count', values: { count: numberOf(length) } },
      fix: { id: more ? 'tunnel-finding.extra-fix' : 'tunnel-finding.missing-fix' },
      field: 'tunnels',
      evidence: `${length} of ${TUNNELS}`
    })
  ]
}

function numberOf(tunnels: number): Told {
  if (tunnels > 1) return tunnels
  return { id: tunnels === 0 ? 'tunnel-finding.count-0' : 'tunnel-finding.count-1' }
}

function checkSameTunnel(tunnels: Tunnel['tunnels']): readonly TunnelFinding[] {
  return tunnels.flatMap(({ ip }, index) => {
    const first = tunnels.findIndex((other) => other.ip === ip)
    if (ip === '' || first === index) return []
    return [
      tunnelFinding({
        code: 'same-tunnel-ip',
        severity: 'error',
        title: { id: 'tunnel-finding.same-ip', values: { one: first + 1, other: index + 1 } },
        fix: { id: 'tunnel-finding.same-ip-fix' },
        field: `tunnels.${index}.ip`,
        evidence: ip
      })
    ]
  })
}

function checkOwnAddress(own: string, tunnels: Tunnel['tunnels']): readonly TunnelFinding[] {
  return tunnels.flatMap(({ ip }, index) => {
    if (ip !== own || !isIpv4(ip)) return []
    return [
      tunnelFinding({
        code: 'overlap',
        severity: 'error',
        title: { id: 'tunnel-finding.own-address', values: { number: index + 1, ip } },
        fix: { id: 'tunnel-finding.own-address-fix' },
        field: `tunnels.${index}.ip`,
        evidence: `site.publicIp is ${ip} too`
      })
    ]
  })
}
