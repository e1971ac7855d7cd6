import { checkAeTitle, trimAeTitle, type AeTitleFault } from '../dicom/ae-title'
import type { Device, Endpoint } from '../site'
import type { WordId } from '../words/messages'
import type { Saying } from '../words/say'
import { hostFault } from './host'

/** One wrong field of a form, in the words that stand beside it and in the summary at the top. */
export interface FieldProblem<Field extends string = string> {
  readonly field: Field
  readonly title: Saying
}

export type EndpointField = 'calledAeTitle' | 'host' | 'port' | 'name'
export type DeviceField = 'name' | 'aeTitle'

/** What keeps the endpoint from being used; in the order of the form, at most one a field. */
export function endpointProblems(endpoint: Endpoint): readonly FieldProblem<EndpointField>[] {
  return [
    aeTitleProblem('calledAeTitle', endpoint.calledAeTitle, 'problem.called-ae-empty'),
    hostProblem(endpoint.host),
    portProblem(endpoint.port),
    blankProblem('name', endpoint.name, 'problem.target-name-empty')
  ].filter((each) => each !== null)
}

/** What keeps a device from being used; `devices` are all of the site, the device itself may be among them. */
export function deviceProblems(
  device: Device,
  devices: readonly Device[]
): readonly FieldProblem<DeviceField>[] {
  return [
    blankProblem('name', device.name, 'problem.device-name-empty'),
    aeTitleProblem('aeTitle', device.aeTitle, 'problem.device-ae-empty') ??
      sharedAeTitle(device, devices)
  ].filter((each) => each !== null)
}

/** Allowed, but often the reason of later trouble: small letters, spaces, underscores. */
export function aeTitleAdvice<Field extends string>(
  field: Field,
  text: string
): readonly FieldProblem<Field>[] {
  return checkAeTitle(text)
    .filter(({ severity }) => severity === 'warning')
    .map(({ code }) => ({ field, title: { id: AE_TITLE_WORDS[code] } }))
}

const AE_TITLE_WORDS = {
  empty: 'problem.device-ae-empty',
  'too-long': 'problem.ae-too-long',
  backslash: 'problem.ae-backslash',
  'control-character': 'problem.ae-control-character',
  'not-ascii': 'problem.ae-not-ascii',
  'lower-case': 'problem.ae-lower-case',
  'inner-space': 'problem.ae-inner-space',
  'outer-space': 'problem.ae-outer-space',
  underscore: 'problem.ae-underscore'
} as const satisfies Record<AeTitleFault['code'], WordId>

function aeTitleProblem<Field extends string>(
  field: Field,
  text: string,
  whenEmpty: WordId
): FieldProblem<Field> | null {
  const fault = checkAeTitle(text).find(({ severity }) => severity === 'error')
  if (!fault) return null
  if (fault.code === 'empty') return { field, title: { id: whenEmpty } }
  const length = trimAeTitle(text).length
  return { field, title: { id: AE_TITLE_WORDS[fault.code], values: { length } } }
}

function sharedAeTitle(device: Device, devices: readonly Device[]): FieldProblem<'aeTitle'> | null {
  const own = trimAeTitle(device.aeTitle)
  const twin = devices.find(({ id, aeTitle }) => id !== device.id && trimAeTitle(aeTitle) === own)
  if (!twin) return null
  const values = { aeTitle: own, name: twin.name || '?' }
  return { field: 'aeTitle', title: { id: 'problem.ae-duplicate', values } }
}

function hostProblem(host: string): FieldProblem<'host'> | null {
  const fault = hostFault(host)
  return fault ? { field: 'host', title: { id: `problem.host-${fault}` } } : null
}

/** 11112 or 104: HeartLab's page says which; an empty port is asked for, never filled in by us. */
function portProblem(port: number | null): FieldProblem<'port'> | null {
  if (port === null) return { field: 'port', title: { id: 'problem.port-empty' } }
  if (Number.isInteger(port) && port >= 1 && port <= 65535) return null
  return { field: 'port', title: { id: 'problem.port-range', values: { port: String(port) } } }
}

function blankProblem<Field extends string>(
  field: Field,
  text: string,
  id: WordId
): FieldProblem<Field> | null {
  return text.trim() === '' ? { field, title: { id } } : null
}
