import {
  ENCRYPTIONS,
  INTEGRITIES,
  PHASE1_GROUPS,
  PHASE2_GROUPS
} from '../../../shared/ipsec/check-proposals'
import { GATEWAY_FAMILIES, type GatewayFamily } from '../../../shared/ipsec/gateway-families'
import { writeGatewayConfig } from '../../../shared/ipsec/gateways/write-config'
import { emptyTunnel, type Tunnel } from '../../../shared/ipsec/plan'

export const KEYS = ['aB3dE5gH7jK9mN1pQ3sT5vW7', 'Zy8xW6vU4tS2rQ9pO7nM5lK3'] as const

/** The safest plan, with two networks on each side. */
export function safePlan(): Tunnel {
  return {
    ...emptyTunnel(),
    site: {
      publicIp: '203.0.113.10',
      cidrs: ['10.20.0.0/24', '10.21.0.0/25'],
      gateway: 'strongswan'
    },
    tunnels: [
      { ip: '198.51.100.1', psk: KEYS[0] },
      { ip: '198.51.100.2', psk: KEYS[1] }
    ],
    remoteCidrs: ['10.100.0.0/16', '10.101.8.0/21']
  }
}

export const FAMILIES = GATEWAY_FAMILIES.map(({ id }) => id)

export function textFor(family: GatewayFamily, tunnel = safePlan()): string {
  const written = writeGatewayConfig(tunnel, family)
  if (!written.ok) throw new Error(written.problem.map(({ title }) => title).join(' '))
  return written.value.text
}

/** What the gateway itself reads: without comments, the rollback among them. */
export function withoutComments(text: string, mark: string): string {
  return text
    .split('\n')
    .filter((line) => !line.trimStart().startsWith(mark))
    .join('\n')
}

/** Every combination of a phase that the guide allows; phase 2's cipher turns through its own. */
export function allowedPlans(): readonly Tunnel[] {
  const plan = safePlan()
  const phases = ENCRYPTIONS.flatMap((encryption) =>
    INTEGRITIES.flatMap((integrity) =>
      PHASE2_GROUPS.map((dhGroup) => ({ encryption, integrity, dhGroup }))
    )
  )
  return phases.map((phase, index) => ({
    ...plan,
    phase1: {
      ...plan.phase1,
      ...phase,
      dhGroup: PHASE1_GROUPS.find((one) => one === phase.dhGroup) ?? 14
    },
    phase2: { ...plan.phase2, ...phase, encryption: ENCRYPTIONS[index % 4] ?? 'AES256' }
  }))
}

/** One to eight networks a side, of all sizes; the longest key; no duplicates, nothing that overlaps. */
export function severalPlans(): readonly Tunnel[] {
  const plan = safePlan()
  return [1, 2, 3, 8].map((count) => ({
    ...plan,
    site: { ...plan.site, cidrs: networks('10', count) },
    tunnels: [
      { ip: '198.51.100.7', psk: `${KEYS[0]}._`.repeat(3).slice(0, 64) },
      { ip: '192.0.2.77', psk: KEYS[1] }
    ],
    remoteCidrs: networks('172', count)
  }))
}

/** As hospitals have them: forty networks on each side, none of them equal to another. */
export function widePlan(): Tunnel {
  const plan = safePlan()
  const forty = (network: (index: number) => string) =>
    Array.from({ length: 40 }, (_, i) => network(i))
  return {
    ...plan,
    site: { ...plan.site, cidrs: forty((index) => `10.${20 + index}.0.0/16`) },
    remoteCidrs: forty((index) => `172.16.${index}.0/24`)
  }
}

function networks(first: string, count: number): string[] {
  const sizes = ['16.0.0/16', '17.8.0/21', '18.3.0/24', '19.4.128/25', '20.5.64/30', '21.6.7/32']
  return Array.from({ length: count }, (_, index) =>
    index < sizes.length ? `${first}.${sizes[index]}` : `${first}.${16 + index}.${index}.0/28`
  )
}
