import type { ArrivedObject, LiveObservation } from './live-check-seen'
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
    proven('multiframe', 'Allow Multiframe: a clip arrives', arrived.filter(isClip)),
    proven('sr', 'Allow SR: measurements arrive', arrived.filter(isReport)),
    proven(
      'sr-private',
      'Allow SR Private Data: private data arrives with the measurements',
      arrived.filter((object) => isReport(object) && object.hasPrivateData)
    ),
    observed.echoed
      ? right('echo', 'answered with success', 'the connectivity check is answered')
      : unseen('echo', 'the connectivity check is answered'),
    judgeStore(observed)
  ]
}

function judgeStore({ arrived, brokeOff }: LiveObservation): LiveSetting {
  const expected = 'an object arrives whole'
  if (brokeOff !== null)
    return wrong(
      'store',
      `${brokeOff} broke off on its way`,
      expected,
      fixAt(
        'network:firewall',
        'Check the cable and what may cut long transfers; raise Timeout under Dataflow › DicomStorage › Properties.'
      )
    )
  return arrived.length > 0 ? right('store', count(arrived), expected) : unseen('store', expected)
}

function proven(
  setting: LiveSettingName,
  expected: string,
  objects: readonly ArrivedObject[]
): LiveSetting {
  const first = objects[0]
  return first ? right(setting, `${first.sopClass} arrived`, expected) : unseen(setting, expected)
}

function count(objects: readonly ArrivedObject[]): string {
  return objects.length === 1 ? 'one object arrived' : `${objects.length} objects arrived`
}

function isClip({ kind }: ArrivedObject): boolean {
  return kind === 'clip'
}

function isReport({ kind }: ArrivedObject): boolean {
  return kind === 'report'
}
