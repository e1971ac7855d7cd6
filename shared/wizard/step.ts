import type { ModelFamily } from '../ge/models'
import type { ScreenId } from '../ge/screen-ids'
import type { ConnectionMode, Device, Site } from '../site'
import type { WordId } from '../words/messages'

export const ACT_IDS = [
  'endpoint',
  'identity',
  'certificates',
  'usb-drive',
  'scanner',
  'prove',
  'hand-over'
] as const

export const STEP_IDS = [
  'endpoint',
  'identity',
  'client-certificate-file',
  'server-ca',
  'usb-drive',
  'before-you-go',
  'client-certificate',
  'trusted-root',
  'tcp-ip',
  'dataflow',
  'dicom-storage',
  'values-card',
  'connectivity-check',
  'prove',
  'live-check',
  'study-list',
  'hand-over'
] as const

export type ActId = (typeof ACT_IDS)[number]
export type StepId = (typeof STEP_IDS)[number]

/** A value of the plan that a step was done with; when it changes, the step is to be checked again. */
export type PlanField =
  | `endpoint.${'calledAeTitle' | 'host' | 'port' | 'name' | 'mode' | 'serverCa'}`
  | `device.${'name' | 'aeTitle' | 'family' | 'windows' | 'certificate' | 'lastProof'}`

/** What a proof was made with: where it went, how, and as whom. */
export const WHOLE_CONNECTION = [
  'endpoint.calledAeTitle',
  'endpoint.host',
  'endpoint.port',
  'endpoint.mode',
  'endpoint.serverCa',
  'device.aeTitle',
  'device.certificate'
] as const satisfies readonly PlanField[]

export type ScreenRule = (plan: {
  readonly mode: ConnectionMode
  readonly family: ModelFamily
}) => boolean

export interface Step {
  readonly id: StepId
  readonly act: ActId
  /** The endpoint belongs to the site; all else is done once for each device. */
  readonly scope: 'site' | 'device'
  readonly title: WordId
  readonly lead: WordId
  /** Steps to be done before this one can be; it can be read before. */
  readonly needs: readonly StepId[]
  /** What the plan must hold for the step to count as done, besides the technician saying so. */
  readonly doneWhen: (site: Site, device: Device | null) => boolean
  readonly restsOn: readonly PlanField[]
  readonly modes: readonly ConnectionMode[]
  readonly families: readonly ModelFamily[]
  /** The scanner's screens of this step, one a page; empty for pages of our own. */
  readonly screens: readonly ScreenId[]
  /** Screens of these that only some connections and models have. */
  readonly screensWhen?: Readonly<Partial<Record<ScreenId, ScreenRule>>>
  /** May be passed over: it makes the proof stronger, the road does not end without it. */
  readonly optional?: true
}

export interface Act {
  readonly id: ActId
  readonly title: WordId
  readonly steps: readonly Step[]
}
