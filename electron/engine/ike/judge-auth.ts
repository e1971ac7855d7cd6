import type { Evidence, Outcome } from '../../../shared/checks/finding'
import { failed, passed, suspect } from '../../../shared/checks/outcome'
import { assertNever } from '../../../shared/result'
import type { AuthAnswer, Child } from './authenticate'
import { NOTIFY, notifyName } from './wire'

/** What IKE_AUTH's answer proves, and which causes remain where only the other side's log can tell. */
export function judgeAuth(host: string, answer: AuthAnswer): Outcome {
  const seen = evidence(host, answer)
  switch (answer.kind) {
    case 'silent':
    case 'refused': {
      const why = 'IKE_SA_INIT is answered, what follows on UDP 4500 is not.'
      return failed(why, [suspect('natt-udp4500-blocked', 'likely', why)], seen)
    }
    case 'rejected':
      return judgeRejection(answer.notify, seen)
    case 'other-method': {
      const why = 'The other side does not authenticate itself with a pre-shared key.'
      return failed(why, [suspect('auth-type-mismatch', 'certain', why)], seen)
    }
    case 'false-key': {
      const why = 'The other side proves itself with another pre-shared key than the plan’s.'
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
  const ask = 'Only the other side’s log can tell: ask for it.'
  return failed(
    `It answers AUTHENTICATION_FAILED: key, identity or method differ. ${ask}`,
    [
      suspect('psk-mismatch', 'likely', `A different pre-shared key looks like this. ${ask}`),
      suspect('id-mismatch', 'possible', `So does an identity that it does not know. ${ask}`),
      suspect('auth-type-mismatch', 'possible', `So does a tunnel that wants a certificate. ${ask}`)
    ],
    seen
  )
}

function judgeNoChild(notify: number, seen: readonly Evidence[]): Outcome {
  const says = notify === 0 ? 'no tunnel and no reason' : notifyName(notify)
  const why = `The key is right, then it answers ${says}.`
  switch (notify) {
    case NOTIFY.noProposalChosen:
      return failed(
        `${why} Phase 2 has nothing in common.`,
        [suspect('esp-proposal-mismatch', 'certain', why)],
        seen
      )
    case NOTIFY.tsUnacceptable:
    case NOTIFY.singlePairRequired:
    case NOTIFY.invalidSelectors:
      return failed(
        `${why} The networks do not agree.`,
        [suspect('traffic-selector-mismatch', 'certain', why)],
        seen
      )
    default: {
      const unclear = `It refuses the tunnel: ${says}.`
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
    const why = `It calls itself ${identity}, the plan expects ${host}; a gateway may refuse that.`
    return failed(why, [suspect('id-mismatch', 'likely', why)], seen)
  }
  return passed(
    `Key, identities and networks are right; phase 2 takes ${child.chosen}. Deleted again.`,
    seen
  )
}

function sayMissing({ missing: { site, remote } }: Child): string | null {
  const parts = [
    ...(site.length > 0 ? [`of the site ${site.slice(0, 4).join(', ')}`] : []),
    ...(remote.length > 0 ? [`of HeartLab ${remote.slice(0, 4).join(', ')}`] : [])
  ]
  return parts.length > 0
    ? `The tunnel came up for less than planned; missing are ${parts.join(' and ')}.`
    : null
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
