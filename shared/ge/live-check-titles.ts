import { trimAeTitle } from '../dicom/ae-title'
import { english, type EngineSaying, type Told } from '../words/english'
import { plain } from './live-check-device'
import type { LiveExpectation, LiveObservation, WatchedDevice } from './live-check-seen'
import { fixAt, right, unseen, wrong, type LiveSetting } from './live-check-setting'

/** The scanner's own AE title, as it introduces itself. */
export function judgeCallingTitle(
  { request }: LiveObservation,
  { devices, calledAeTitle }: LiveExpectation,
  device: WatchedDevice | null
): LiveSetting {
  const expected = device?.aeTitle ?? oneOf(devices.map(({ aeTitle }) => aeTitle))
  if (!request) return unseen('calling-ae', expected || null)
  const seen = trimAeTitle(request.calling)
  if (device ? seen === device.aeTitle : devices.length === 0)
    return right('calling-ae', seen, expected || null)
  const hint = seen === calledAeTitle ? 'live.hint-server' : slip(seen, english(expected))
  const values = { seen: shown(seen), expected }
  const what: EngineSaying = hint
    ? { id: 'live.fix-calling-hint', values: { ...values, hint: { id: hint } } }
    : { id: 'live.fix-calling', values }
  return wrong('calling-ae', seen, expected, fixAt('ge:tcpip', what))
}

/** The server's AE title, as the dataflow target has it. */
export function judgeCalledTitle(
  { request }: LiveObservation,
  { calledAeTitle, devices }: LiveExpectation
): LiveSetting {
  if (!request) return unseen('called-ae', calledAeTitle)
  const seen = trimAeTitle(request.called)
  if (seen === calledAeTitle) return right('called-ae', seen, calledAeTitle)
  const own = devices.some(({ aeTitle }) => aeTitle === seen)
  const hint = own ? 'live.hint-scanner' : slip(seen, calledAeTitle)
  const values = { seen: shown(seen), expected: calledAeTitle }
  const what: EngineSaying = hint
    ? { id: 'live.fix-called-hint', values: { ...values, hint: { id: hint } } }
    : { id: 'live.fix-called', values }
  return wrong('called-ae', seen, calledAeTitle, fixAt('ge:dataflow', what))
}

/** `A, B or C`, in one sentence however long the list is; empty where nothing is listed. */
function oneOf(titles: readonly string[]): Told {
  const others = titles.slice(0, -1).join(', ')
  const last = titles.at(-1) ?? ''
  return others ? { id: 'live.either', values: { one: others, other: last } } : last
}

/** What the eye misses: capital letters, spaces, dashes. */
function slip(seen: string, expected: string) {
  if (seen.toUpperCase() === expected.toUpperCase()) return 'live.hint-capitals'
  if (seen.replaceAll(' ', '') === expected.replaceAll(' ', '')) return 'live.hint-space'
  return plain(seen) === plain(expected) ? 'live.hint-sign' : null
}

function shown(title: string): Told {
  return title === '' ? { id: 'live.empty' } : title
}
