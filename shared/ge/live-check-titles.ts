import { trimAeTitle } from '../dicom/ae-title'
import { plain } from './live-check-device'
import type { LiveExpectation, LiveObservation, WatchedDevice } from './live-check-seen'
import { fixAt, right, unseen, wrong, type LiveSetting } from './live-check-setting'

const TARGET = 'Dataflow › DicomStorage › Properties'
const OWN_TITLE = 'Connectivity › TCP/IP, the scanner’s own AE title'

/** The scanner's own AE title, as it introduces itself. */
export function judgeCallingTitle(
  { request }: LiveObservation,
  { devices, calledAeTitle }: LiveExpectation,
  device: WatchedDevice | null
): LiveSetting {
  const expected = device?.aeTitle ?? devices.map(({ aeTitle }) => aeTitle).join(' or ')
  if (!request) return unseen('calling-ae', expected || null)
  const seen = trimAeTitle(request.calling)
  if (device ? seen === device.aeTitle : devices.length === 0)
    return right('calling-ae', seen, expected || null)
  const hint = seen === calledAeTitle ? ' (that is the server’s title)' : slip(seen, expected)
  const what = `Calling AE title: ${shown(seen)}, should be ${expected}${hint}: ${OWN_TITLE}`
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
  const hint = own ? ' (that is the scanner’s own title)' : slip(seen, calledAeTitle)
  const what = `Called AE title: ${shown(seen)}, should be ${calledAeTitle}${hint}: ${TARGET}`
  return wrong('called-ae', seen, calledAeTitle, fixAt('ge:dataflow', what))
}

/** What the eye misses: capital letters, spaces, dashes. */
function slip(seen: string, expected: string): string {
  if (seen.toUpperCase() === expected.toUpperCase()) return ' (capital letters count)'
  if (seen.replaceAll(' ', '') === expected.replaceAll(' ', '')) return ' (a space is different)'
  return plain(seen) === plain(expected) ? ' (a sign is different)' : ''
}

function shown(title: string): string {
  return title === '' ? 'empty' : title
}
