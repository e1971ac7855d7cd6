import type { FileDesk } from '../engine/plan/file-desk'
import type { Dialogs } from '../host/dialogs'
import type { SecretBox } from '../host/secret-box'
import type { Settings, TopicName, TopicValue } from '../../shared/contract'

/** Where the window keeps its own things. */
export interface Profile {
  readonly siteFile: string
  readonly secretsFile: string
  readonly settingsFile: string
  readonly practiceFolder: string
  /** The person's own CA. */
  readonly caFolder: string
}

/** What the handlers are given by the composition root; nothing here knows a window. */
export interface Services {
  readonly version: string
  readonly profile: Profile
  readonly desk: FileDesk
  readonly dialogs: Dialogs
  readonly secretBox: SecretBox
  readonly now: () => Date
  readonly publish: <N extends TopicName>(topic: N, value: TopicValue<N>) => void
  readonly printPdf: (html: string) => Promise<Buffer>
  readonly printWindow: () => void
  readonly writeClipboard: (text: string) => void
  /** What of the settings is the system's to show: the theme of its dialogs, the language of the menu. */
  readonly wearSettings: (settings: Settings) => void
  /** The folder of the bundles; the engine's threads stand there. */
  readonly bundles: string
}
