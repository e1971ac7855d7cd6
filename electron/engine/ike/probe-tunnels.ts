import { isIP } from 'node:net'
import type { Observation } from '../../../shared/checks/verdict'
import type { Tunnel } from '../../../shared/ipsec/plan'
import type { SaidReport } from '../../../shared/report/report'
import type { Check } from '../checks/check'
import { reportClimb } from '../checks/report-climb'
import { budgetOf, runLadder, type LadderEvent } from '../checks/run-ladder'
import { suiteOf, type Suite } from './algorithms'
import { authRungs } from './auth-rungs'
import type { Credentials } from './authenticate'
import { hostNameRung } from './host-name-rung'
import { deleteSession } from './ike-session'
import { NATT_PORT } from './link'
import { saInitRung } from './sa-init-rung'
import type { IkePorts, TunnelClimb } from './tunnel-climb'

export interface TunnelProbeOptions {
  /** Goes on to IKE_AUTH; needs its own consent, since it can displace a running tunnel. */
  readonly authenticate: boolean
  /** Bounds each rung, ms; the whole ends within three times it. */
  readonly timeoutMs: number
  readonly signal: AbortSignal
  readonly version: string
  /** The report's time. */
  readonly at: Date
  readonly onEvent?: (event: LadderEvent) => void
  readonly log?: (line: string) => void
  /** Only tests knock elsewhere. */
  readonly ports?: IkePorts
}

export interface HostProbe {
  readonly host: string
  /** One port alone, or null for both. */
  readonly port: 500 | 4500 | null
}

const PORTS: IkePorts = { ike: 500, natt: NATT_PORT }
/** The pick that every gateway can meet. */
const USUAL = { encryption: 'AES256', integrity: 'SHA2-256', dhGroup: 14 }

/**
 * Probes every tunnel of a plan, all at the same time, and weighs one verdict. Give it a plan in which
 * `whatBlocksProbing` finds nothing. Never rejects for what the network or the peer does.
 */
export async function probeTunnels(plan: Tunnel, options: TunnelProbeOptions): Promise<SaidReport> {
  const suite = knownSuite(plan.phase1)
  const esp = knownSuite(plan.phase2)
  const climbs = plan.tunnels.map(({ ip, psk }, index): TunnelClimb => {
    const { publicIp, cidrs } = plan.site
    const credentials = {
      psk,
      ownAddress: publicIp,
      siteCidrs: cidrs,
      remoteCidrs: plan.remoteCidrs,
      esp
    }
    return startClimb(`tunnel-${index + 1}:`, ip, suite, options, credentials)
  })
  const target = { tunnels: plan.tunnels.map(({ ip }) => ip), authenticate: options.authenticate }
  return probe(target, climbs, ['ike', 'natt'], options)
}

/** Asks one host whether it speaks IKEv2: with the usual proposal, then with wider ones. */
export async function probeGateway(
  { host, port }: HostProbe,
  options: Omit<TunnelProbeOptions, 'authenticate'>
): Promise<SaidReport> {
  const all = { ...options, authenticate: false }
  const climb = { ...startClimb('', host, knownSuite(USUAL), all, null), isPlanned: false }
  const kinds = port === null ? BOTH : port === NATT_PORT ? (['natt'] as const) : (['ike'] as const)
  return probe(port === null ? { host } : { host, port }, [climb], kinds, all)
}

const BOTH = ['ike', 'natt'] as const

function knownSuite(phase: Parameters<typeof suiteOf>[0]): Suite {
  const suite = suiteOf(phase)
  if (!suite) throw new Error('the plan names an algorithm that the guide does not have')
  return suite
}

function startClimb(
  prefix: string,
  host: string,
  suite: Suite,
  { authenticate, ports = PORTS }: TunnelProbeOptions,
  credentials: Credentials | null
): TunnelClimb {
  return {
    host,
    prefix,
    suite,
    isPlanned: true,
    ports,
    credentials: authenticate ? credentials : null,
    address: host,
    ikePort: 'untried',
    opened: null,
    session: null,
    child: null
  }
}

function probe(
  target: Readonly<Record<string, unknown>>,
  climbs: readonly TunnelClimb[],
  kinds: readonly ('ike' | 'natt')[],
  options: TunnelProbeOptions
): Promise<SaidReport> {
  const { version, at } = options
  return reportClimb({ target, version, at }, async () => {
    const seen = await Promise.all(climbs.map((climb) => climbTunnel(climb, kinds, options)))
    return seen.flat()
  })
}

async function climbTunnel(
  climb: TunnelClimb,
  kinds: readonly ('ike' | 'natt')[],
  options: TunnelProbeOptions
): Promise<readonly Observation[]> {
  const budgetMs = budgetOf(options.timeoutMs)
  try {
    return await runLadder(rungsOf(climb, kinds, options.timeoutMs), climb, {
      ...options,
      budgetMs
    })
  } finally {
    if (climb.session) await deleteSession(climb.session)
    climb.opened?.link.close()
  }
}

function rungsOf(
  climb: TunnelClimb,
  kinds: readonly ('ike' | 'natt')[],
  timeoutMs: number
): readonly Check<TunnelClimb>[] {
  const isName = isIP(climb.host) === 0
  const knocks = kinds.map((kind) => saInitRung(climb, kind, timeoutMs))
  const { credentials } = climb
  const rungs = credentials ? [...knocks, ...authRungs(climb, credentials, timeoutMs)] : knocks
  if (!isName) return rungs
  return [hostNameRung(timeoutMs), ...knocks.map((rung) => ({ ...rung, needs: ['name-lookup'] }))]
}
