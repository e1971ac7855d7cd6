import type { EngineSaying } from '../words/english'
import type { LiveObservation } from './live-check-seen'
import {
  fixAt,
  right,
  unseen,
  wrong,
  type LiveSetting,
  type LiveSettingName
} from './live-check-setting'

/**
 * What only an arrived object proves. An accepted context proves nothing, since some scanners propose
 * far more than they are set to send; and a missing clip may mean that none was recorded.
 */
export function judgeArrivals(observed: LiveObservation): readonly LiveSetting[] {
  const { arrived } = observed
  return [
    proven('multiframe', { id: 'live.want-clip' }, arrived.clip),
    proven('sr', { id: 'live.want-sr' }, arrived.report),
    proven('sr-private', { id: 'live.want-sr-private' }, arrived.privateReport),
    observed.echoed ? right('echo', { id: 'live.echoed' }, WANT_ECHO) : unseen('echo', WANT_ECHO),
    judgeStore(observed)
  ]
}

const WANT_ECHO = { id: 'live.want-echo' } as const

function judgeStore({ arrived, brokeOff }: LiveObservation): LiveSetting {
  const expected = { id: 'live.want-store' } as const
  if (brokeOff !== null) {
    const seen = { id: 'live.broke-off', values: { what: brokeOff } } as const
    return wrong('store', seen, expected, fixAt('network:firewall', { id: 'live.fix-broke-off' }))
  }
  const { count } = arrived
  return count > 0
    ? right('store', count === 1 ? ONE_OBJECT : objects(count), expected)
    : unseen('store', expected)
}

function proven(
  setting: LiveSettingName,
  expected: EngineSaying,
  sopClass: string | null
): LiveSetting {
  return sopClass === null
    ? unseen(setting, expected)
    : right(setting, { id: 'live.arrived', values: { what: sopClass } }, expected)
}

const ONE_OBJECT = { id: 'live.stored-one' } as const

function objects(count: number): EngineSaying {
  return { id: 'live.stored', values: { count } }
}
