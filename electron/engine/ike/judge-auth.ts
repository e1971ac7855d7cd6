import type { Evidence, Outcome } from '../../../shared/checks/finding'
import { failed, passed, suspect } from '../../../shared/checks/outcome'
import { assertNever } from '../../../shared/result'
import { inTurn, type EngineSaying, type Told } from '../../../shared/words/english'
import type { AuthAnswer, Child } from './authenticate'
import { NOTIFY, notifyName } from './wire'

/** What IKE_AUTH's answer proves, and which causes remain where only the other side's log can tell. */
export function judgeAuth(host: string, answer: AuthAnswer): Outcome {
  const seen = evidence(host, answer)
  switch (answer.kind) {
    case 'silent':
    case 'refused': {
      const why = { id: 'ike.auth-unanswered' } as const
      return failed(why, [suspect('natt-udp4500-blocked', 'likely', why)], seen)
    }
    case 'rejected':
      return judgeRejection(answer.notify, seen)
    case 'other-method': {
      const why = { id: 'ike.other-method' } as const
      return failed(why, [suspect('auth-type-mismatch', 'certain', why)], seen)
    }
    case 'false-key': {
      const why = { id: 'ike.false-key' } as const
      return failed(why, [suspect('psk-mismatch', 'likely', why)], seen)
    }
    case 'no-child':
      return judgeNoChild(answer.notify, seen)
    case 'up':
      return judgeUp(host, answer, seen)
    default:
      return assertNever(answer)
  }
}

function judgeRejection(notify: number, seen: readonly Evidence[]): Outcome {
  if (notify !== NOTIFY.authenticationFailed) return judgeNoChild(notify, seen)
  return failed(
    { id: 'ike.auth-failed' },
    [
      suspect('psk-mismatch', 'likely', { id: 'ike.maybe-key' }),
      suspect('id-mismatch', 'possible', { id: 'ike.maybe-identity' }),
      suspect('auth-type-mismatch', 'possible', { id: 'ike.maybe-certificate' })
    ],
    seen
  )
}

function judgeNoChild(notify: number, seen: readonly Evidence[]): Outcome {
  const says: Told = notify === 0 ? { id: 'ike.no-tunnel' } : notifyName(notify)
  const why: EngineSaying = { id: 'ike.key-right-then', values: { says } }
  switch (notify) {
    case NOTIFY.noProposalChosen:
      return failed(
        inTurn(why, { id: 'ike.phase-2-differs' }),
        [suspect('esp-proposal-mismatch', 'certain', why)],
        seen
      )
    case NOTIFY.tsUnacceptable:
    case NOTIFY.singlePairRequired:
    case NOTIFY.invalidSelectors:
      return failed(
        inTurn(why, { id: 'ike.networks-differ' }),
        [suspect('traffic-selector-mismatch', 'certain', why)],
        seen
      )
    default: {
      const unclear: EngineSaying = { id: 'ike.refuses-tunnel', values: { says } }
      return failed(unclear, [suspect('unknown', 'possible', unclear)], seen)
    }
  }
}

function judgeUp(
  host: string,
  { child, identity }: Extract<AuthAnswer, { kind: 'up' }>,
  seen: readonly Evidence[]
): Outcome {
  const missing = sayMissing(child)
  if (missing !== null)
    return failed(missing, [suspect('traffic-selector-mismatch', 'certain', missing)], seen)
  if (identity !== host) {
    const why = { id: 'ike.other-identity', values: { identity, host } } as const
    return failed(why, [suspect('id-mismatch', 'likely', why)], seen)
  }
  return passed({ id: 'ike.up', values: { proposal: child.chosen } }, seen)
}

function sayMissing({ missing: { site, remote } }: Child): EngineSaying | null {
  const one: EngineSaying = { id: 'ike.of-site', values: { networks: firstOf(site) } }
  const other: EngineSaying = { id: 'ike.of-heartlab', values: { networks: firstOf(remote) } }
  if (site.length > 0 && remote.length > 0) return less({ id: 'ike.both', values: { one, other } })
  if (site.length > 0) return less(one)
  return remote.length > 0 ? less(other) : null
}

function less(missing: EngineSaying): EngineSaying {
  return { id: 'ike.less', values: { missing } }
}

function firstOf(networks: readonly string[]): string {
  return networks.slice(0, 4).join(', ')
}

/** Only what may be shown to anybody: no key, no key material. */
function evidence(host: string, answer: AuthAnswer): readonly Evidence[] {
  const says =
    answer.kind === 'rejected' || answer.kind === 'no-child'
      ? notifyName(answer.notify)
      : answer.kind
  const identity = 'identity' in answer ? { identity: answer.identity } : {}
  const child =
    answer.kind === 'up' ? { chosen: answer.child.chosen, missing: answer.child.missing } : {}
  return [{ kind: 'packet', exchange: 'IKE_AUTH', host, answer: says, ...identity, ...child }]
}
