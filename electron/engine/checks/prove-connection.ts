import type { Outcome } from '../../../shared/checks/finding'
import type { ProbeTarget } from '../../../shared/checks/probe-target'
import type { Observation } from '../../../shared/checks/verdict'
import type { SaidReport } from '../../../shared/report/report'
import type { ClientIdentity } from '../tls/client-identity'
import type { Check } from './check'
import { endClimb, startClimb, type Climb, type ProbePlan, type StoreWish } from './climb'
import { proposeContexts } from './propose-contexts'
import { releaseAssociation } from './release-association'
import { reportClimb } from './report-climb'
import { budgetOf, runLadder, type LadderEvent } from './run-ladder'
import { association } from './rungs/association'
import { clientCertificate } from './rungs/client-certificate'
import { contexts } from './rungs/contexts'
import { echo } from './rungs/echo'
import { findConfirm } from './rungs/find-confirm'
import { nameLookup } from './rungs/name-lookup'
import { serverCertificate } from './rungs/server-certificate'
import { store } from './rungs/store'
import { tcpConnect } from './rungs/tcp-connect'
import { tlsHandshake } from './rungs/tls-handshake'
import { tlsScan } from './rungs/tls-scan'

export interface ProofOptions {
  /** What the client shows: its identity, why its file does not serve, or nothing. */
  readonly identity:
    | { readonly kind: 'identity'; readonly identity: ClientIdentity }
    | { readonly kind: 'fault'; readonly outcome: Outcome }
    | null
  /** The CA file's certificates, DER (`readAnchors`); null where none was given. */
  readonly anchors: readonly Uint8Array[] | null
  readonly stores: readonly StoreWish[]
  readonly scan: boolean
  readonly confirmFind: boolean
  /** Bounds each rung, its second looks included, ms. The whole ends within three times it, plus transfers. */
  readonly timeoutMs: number
  /** The clock by which validity is judged, and the report's time. */
  readonly at: Date
  readonly version: string
  readonly signal: AbortSignal
  readonly onEvent?: (event: LadderEvent) => void
  readonly log?: (line: string) => void
}

/**
 * Proves a DICOM connection rung by rung and names the one cause where it does not hold. Never rejects
 * for what the network or the peer does; an abort of `signal` closes every socket and gives a report, too.
 */
export function proveConnection(target: ProbeTarget, options: ProofOptions): Promise<SaidReport> {
  const { version, at } = options
  return reportClimb({ target: { ...target }, version, at }, () => climbLadder(target, options))
}

async function climbLadder(
  target: ProbeTarget,
  options: ProofOptions
): Promise<readonly Observation[]> {
  const stop = new AbortController()
  const signal = AbortSignal.any([options.signal, stop.signal])
  const plan = planOf(target, options)
  const climb = startClimb(plan, proposeContexts(plan.stores, plan.confirmFind), signal)
  const budgetMs = budgetOf(options.timeoutMs)
  try {
    const observations = await runLadder(rungsOf(plan, options), climb, { ...options, budgetMs })
    if (!options.signal.aborted) await releaseAssociation(climb)
    return observations
  } finally {
    stop.abort()
    endClimb(climb)
  }
}

function planOf(target: ProbeTarget, options: ProofOptions): ProbePlan {
  const { anchors, at, timeoutMs, stores, confirmFind, identity } = options
  return {
    ...target,
    anchors,
    at,
    timeoutMs,
    stores,
    confirmFind,
    identity: identity?.kind === 'identity' ? identity.identity : null
  }
}

/** The ladder of one mode; plain DICOM has no rungs about TLS. */
function rungsOf(
  plan: Pick<ProbePlan, 'mode' | 'timeoutMs' | 'stores' | 'confirmFind'>,
  options: Pick<ProofOptions, 'identity' | 'scan'>
): readonly Check<Climb>[] {
  const { timeoutMs, mode } = plan
  const secure = mode !== 'plain'
  const fault = options.identity?.kind === 'fault' ? options.identity.outcome : null
  const rungs = [
    nameLookup(timeoutMs),
    tcpConnect(timeoutMs),
    ...(secure
      ? [tlsHandshake(timeoutMs), serverCertificate(timeoutMs), clientCertificate(timeoutMs)]
      : []),
    association(timeoutMs, secure ? 'client-certificate' : 'tcp-connect'),
    contexts(timeoutMs),
    echo(timeoutMs),
    ...plan.stores.map((wish) => store(wish, timeoutMs)),
    ...(plan.confirmFind ? [findConfirm(timeoutMs)] : []),
    ...(options.scan ? [tlsScan(timeoutMs)] : [])
  ]
  return fault ? withoutNetwork(rungs, fault) : rungs
}

/**
 * A certificate file that does not open is found before anything touches the network: that rung stands
 * first and every other waits for it.
 */
function withoutNetwork(rungs: readonly Check<Climb>[], fault: Outcome): readonly Check<Climb>[] {
  const id = 'client-certificate'
  const first = rungs
    .filter((rung) => rung.id === id)
    .map((rung) => ({ ...rung, needs: [], run: () => Promise.resolve(fault) }))
  const rest = rungs.filter((rung) => rung.id !== id).map((rung) => ({ ...rung, needs: [id] }))
  return [...first, ...rest]
}
