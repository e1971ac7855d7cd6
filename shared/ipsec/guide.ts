import type { WordId } from '../words/messages'
import {
  DPD_TIMEOUT_SECONDS,
  ENCRYPTIONS,
  INTEGRITIES,
  PHASE1_GROUPS,
  PHASE1_LIFETIME_SECONDS,
  PHASE2_GROUPS,
  PHASE2_LIFETIME_SECONDS
} from './check-proposals'

/** A line of HeartLab's IPSec guide: a sentence, or a setting with the values that it may have. */
export type GuideLine =
  | { readonly kind: 'sentence'; readonly say: WordId }
  | { readonly kind: 'item'; readonly say: WordId }
  | { readonly kind: 'step'; readonly say: WordId }
  | {
      readonly kind: 'setting'
      /** The guide's own label, which network administrators look for on the gateway. */
      readonly label: string
      readonly value: string
    }
  | { readonly kind: 'detail'; readonly label: string; readonly say: WordId }

export interface GuideSection {
  readonly id:
    | 'about'
    | 'network-details'
    | 'connection'
    | 'tunnel-details'
    | 'base'
    | 'phase1'
    | 'phase2'
    | 'firewall'
    | 'validation'
    | 'troubleshooting'
    | 'persisting'
  readonly title: WordId
  readonly lines: readonly GuideLine[]
}

/** HeartLab's IPSec guide, whole, in its order. */
export const IPSEC_GUIDE = [
  {
    id: 'about',
    title: 'ipsec.about-title',
    lines: [
      sentence('ipsec.about-what'),
      sentence('ipsec.about-manager'),
      sentence('ipsec.applies-to'),
      item('ipsec.applies-network'),
      item('ipsec.applies-firewall'),
      item('ipsec.applies-it'),
      sentence('ipsec.about-who')
    ]
  },
  {
    id: 'network-details',
    title: 'ipsec.network-title',
    lines: [
      sentence('ipsec.network-needs'),
      detail('Public IP address', 'ipsec.network-public-ip'),
      detail('Local IPv4 CIDR block', 'ipsec.network-cidr'),
      detail('Gateway device model', 'ipsec.network-gateway'),
      sentence('ipsec.network-obtain')
    ]
  },
  {
    id: 'connection',
    title: 'ipsec.connection-title',
    lines: [sentence('ipsec.connection-heartlab'), sentence('ipsec.connection-provide')]
  },
  {
    id: 'tunnel-details',
    title: 'ipsec.tunnel-title',
    lines: [
      sentence('ipsec.tunnel-values'),
      item('ipsec.tunnel-ip-1'),
      item('ipsec.tunnel-ip-2'),
      item('ipsec.tunnel-key-1'),
      item('ipsec.tunnel-key-2'),
      item('ipsec.tunnel-remote')
    ]
  },
  {
    id: 'base',
    title: 'ipsec.base-title',
    lines: [
      setting('IKE Version', '2'),
      setting('VPN Type', 'Route-based'),
      setting('DPD Timeout', seconds(DPD_TIMEOUT_SECONDS))
    ]
  },
  {
    id: 'phase1',
    title: 'ipsec.phase1-title',
    lines: phase(PHASE1_GROUPS, PHASE1_LIFETIME_SECONDS)
  },
  {
    id: 'phase2',
    title: 'ipsec.phase2-title',
    lines: phase(PHASE2_GROUPS, PHASE2_LIFETIME_SECONDS)
  },
  {
    id: 'firewall',
    title: 'ipsec.firewall-title',
    lines: [
      sentence('ipsec.firewall-provide'),
      item('ipsec.firewall-outbound'),
      item('ipsec.firewall-inbound'),
      sentence('ipsec.firewall-allow'),
      sentence('ipsec.firewall-warning')
    ]
  },
  {
    id: 'validation',
    title: 'ipsec.validation-title',
    lines: [
      step('ipsec.validation-establish'),
      step('ipsec.validation-routing'),
      step('ipsec.validation-send'),
      step('ipsec.validation-appears')
    ]
  },
  {
    id: 'troubleshooting',
    title: 'ipsec.trouble-title',
    lines: [
      sentence('ipsec.trouble-causes'),
      item('ipsec.trouble-keys'),
      item('ipsec.trouble-proposals'),
      item('ipsec.trouble-subnets'),
      item('ipsec.trouble-nat'),
      item('ipsec.trouble-routing')
    ]
  },
  {
    id: 'persisting',
    title: 'ipsec.persist-title',
    lines: [item('ipsec.persist-logs'), item('ipsec.persist-match'), item('ipsec.persist-support')]
  }
] as const satisfies readonly GuideSection[]

function phase(groups: readonly number[], lifetime: number): readonly GuideLine[] {
  return [
    setting('Encryption Algorithm', ENCRYPTIONS.join(', ')),
    setting('Integrity Algorithm', INTEGRITIES.join(', ')),
    setting('DH Group Numbers', ranges(groups)),
    setting('Key Lifetime', seconds(lifetime))
  ]
}

/** `2, 14–24`: runs of three or more are written as the guide writes them. */
function ranges(numbers: readonly number[]): string {
  const runs: number[][] = []
  for (const number of numbers) {
    const run = runs.at(-1)
    if (run && run.at(-1) === number - 1) run.push(number)
    else runs.push([number])
  }
  return runs.map((run) => (run.length > 2 ? `${run[0]}–${run.at(-1)}` : run.join(', '))).join(', ')
}

function seconds(amount: number): string {
  return `${String(amount).replace(/\B(?=(\d{3})+$)/g, ',')} seconds`
}

function sentence(say: WordId): GuideLine {
  return { kind: 'sentence', say }
}

function item(say: WordId): GuideLine {
  return { kind: 'item', say }
}

function step(say: WordId): GuideLine {
  return { kind: 'step', say }
}

function setting(label: string, value: string): GuideLine {
  return { kind: 'setting', label, value }
}

function detail(label: string, say: WordId): GuideLine {
  return { kind: 'detail', label, say }
}
