import type { TunnelFinding } from './finding'
import { isIpv4, looksLikeIpv6, whyNotPublic } from './ipv4'
import type { Tunnel } from './plan'

const TUNNELS = 2

/** The addresses that the internet sees: the site's own and the ends of HeartLab's two tunnels. */
export function checkOutside({ site, tunnels }: Tunnel): readonly TunnelFinding[] {
  return [
    ...checkPublic(site.publicIp, 'site.publicIp', 'The site’s public address'),
    ...tunnels.flatMap(({ ip }, index) =>
      checkPublic(ip, `tunnels.${index}.ip`, `The address of tunnel ${index + 1}`)
    ),
    ...checkCount(tunnels),
    ...checkSameTunnel(tunnels),
    ...checkOwnAddress(site.publicIp, tunnels)
  ]
}

function checkPublic(ip: string, field: string, what: string): readonly TunnelFinding[] {
  if (!isIpv4(ip)) return [badIp(ip, field, what)]
  const why = whyNotPublic(ip)
  if (why === null) return []
  return [
    {
      code: 'private-public-ip',
      severity: 'error',
      title: `${what} cannot be reached from the internet: ${why}.`,
      fix: 'Use the address that the internet sees; the provider or the router’s WAN page shows it.',
      field,
      evidence: ip
    }
  ]
}

/** The finding on an address that is missing, IPv6 or none at all. */
export function badIp(ip: string, field: string, what: string): TunnelFinding {
  const reason =
    ip === '' ? 'is missing' : looksLikeIpv6(ip) ? 'is an IPv6 address' : 'is no IPv4 address'
  return {
    code: 'bad-ip',
    severity: 'error',
    title: `${what} ${reason}.`,
    fix: 'Write it as four numbers from 0 to 255 with dots, without leading zeros or spaces.',
    field,
    evidence: ip
  }
}

function checkCount({ length }: Tunnel['tunnels']): readonly TunnelFinding[] {
  if (length === TUNNELS) return []
  const more = length > TUNNELS
  return [
    {
      code: more ? 'extra-tunnel' : 'missing-tunnel',
      severity: 'error',
      title: `HeartLab gives two tunnels; the plan has ${['none', 'one'][length] ?? length}.`,
      fix: more
        ? 'Keep tunnel 1 and tunnel 2 of HeartLab’s tunnel details only.'
        : 'Enter tunnel 1 and tunnel 2 from HeartLab’s tunnel details.',
      field: 'tunnels',
      evidence: `${length} of ${TUNNELS}`
    }
  ]
}

function checkSameTunnel(tunnels: Tunnel['tunnels']): readonly TunnelFinding[] {
  return tunnels.flatMap(({ ip }, index) => {
    const first = tunnels.findIndex((other) => other.ip === ip)
    if (ip === '' || first === index) return []
    return [
      {
        code: 'same-tunnel-ip',
        severity: 'error',
        title: `Tunnel ${first + 1} and tunnel ${index + 1} have the same address.`,
        fix: 'The two tunnels end at two different addresses: read HeartLab’s tunnel details again.',
        field: `tunnels.${index}.ip`,
        evidence: ip
      }
    ]
  })
}

function checkOwnAddress(own: string, tunnels: Tunnel['tunnels']): readonly TunnelFinding[] {
  return tunnels.flatMap(({ ip }, index) => {
    if (ip !== own || !isIpv4(ip)) return []
    return [
      {
        code: 'overlap',
        severity: 'error',
        title: `Tunnel ${index + 1} ends at the site’s own public address ${ip}.`,
        fix: 'Tunnel addresses are HeartLab’s; read its tunnel details again.',
        field: `tunnels.${index}.ip`,
        evidence: `site.publicIp is ${ip} too`
      }
    ]
  })
}
