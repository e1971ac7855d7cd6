import type { WordId } from '../words/messages'
import type { ModelFamily } from './models'
import type { ScreenId } from './screen-ids'

/** Other wordings, other places: what helps when a scanner's screen is not as drawn. */
const BY_SCREEN = {
  login: ['looks.login-button', 'looks.login-user'],
  ldap: ['looks.ldap-missing'],
  'personal-folder': ['looks.tree-top', 'looks.folder-language'],
  'personal-import': ['looks.right-click', 'looks.tools'],
  'wizard-welcome': ['looks.welcome'],
  'wizard-file': ['looks.drive-blocked'],
  'wizard-open': ['looks.file-type', 'looks.drive-blocked'],
  'wizard-password': ['looks.password-page', 'looks.exported', 'looks.extended-missing'],
  'wizard-store': ['looks.store-preset'],
  'wizard-finish': ['looks.finish-refused'],
  'personal-imported': ['looks.several-rows', 'looks.ca-too'],
  'root-folder': ['looks.tree-top', 'looks.folder-language', 'looks.signed-out'],
  'root-import': ['looks.right-click', 'looks.tools'],
  'root-wizard-open': ['looks.file-type', 'looks.drive-blocked'],
  'root-wizard-store': ['looks.store-preset'],
  'root-wizard-finish': ['looks.no-warning'],
  'root-warning': ['looks.no-warning', 'looks.thumbprint-groups'],
  'tcp-ip': ['looks.ae-elsewhere', 'looks.tcp-ip-missing'],
  'client-certificate-choice': ['looks.choice-personal', 'looks.several-rows'],
  'dataflow-list': ['looks.dataflow-combinations', 'looks.dataflow-new'],
  'dataflow-configure': ['looks.dataflow-combinations', 'looks.archive-name'],
  'dicom-storage': ['looks.ip-list', 'looks.multiframe', 'looks.storage-tabs', 'looks.no-tls'],
  'connectivity-check': ['looks.check-button', 'looks.check-two']
} as const satisfies Record<ScreenId, readonly WordId[]>

const BY_FAMILY = {
  vivid: ['looks.family-vivid'],
  echopac: ['looks.family-echopac'],
  logiq: ['looks.family-logiq', 'looks.family-limits'],
  voluson: ['looks.family-voluson', 'looks.family-limits'],
  venue: ['looks.family-venue', 'looks.family-limits'],
  other: ['looks.family-other', 'looks.family-limits']
} as const satisfies Record<ModelFamily, readonly WordId[]>

/** What to try when a screen looks different, the likeliest first; the last line says whom to ask. */
export function looksDifferent(screen: ScreenId, family: ModelFamily): readonly WordId[] {
  return [...BY_SCREEN[screen], ...BY_FAMILY[family], 'looks.ask']
}

/** What is and is not known about the screens of a model family. */
export function familyHints(family: ModelFamily): readonly WordId[] {
  return [...BY_FAMILY[family], 'looks.ask']
}
