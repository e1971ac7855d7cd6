import type { ConnectionMode } from '../site'
import type { Screen } from './screen'
import type { ScreenId } from './screen-ids'
import { CONNECTIVITY_CHECK, DATAFLOW_CONFIGURE, DATAFLOW_LIST } from './screens/dataflow'
import { CLIENT_CERTIFICATE_CHOICE, tcpIpScreen } from './screens/tcp-ip'
import { dicomStorageScreen } from './screens/dicom-storage'
import { LDAP, LOGIN } from './screens/gate'
import {
  WIZARD_FILE,
  WIZARD_FINISH,
  WIZARD_OPEN,
  WIZARD_PASSWORD,
  WIZARD_STORE,
  WIZARD_WELCOME
} from './screens/client-import'
import {
  ROOT_WARNING,
  ROOT_WIZARD_FINISH,
  ROOT_WIZARD_OPEN,
  ROOT_WIZARD_STORE
} from './screens/root-import'
import {
  PERSONAL_FOLDER,
  PERSONAL_IMPORT,
  PERSONAL_IMPORTED,
  ROOT_FOLDER_SCREEN,
  ROOT_IMPORT
} from './screens/snap-in'

const SCREENS = {
  login: LOGIN,
  ldap: LDAP,
  'personal-folder': PERSONAL_FOLDER,
  'personal-import': PERSONAL_IMPORT,
  'wizard-welcome': WIZARD_WELCOME,
  'wizard-file': WIZARD_FILE,
  'wizard-open': WIZARD_OPEN,
  'wizard-password': WIZARD_PASSWORD,
  'wizard-store': WIZARD_STORE,
  'wizard-finish': WIZARD_FINISH,
  'personal-imported': PERSONAL_IMPORTED,
  'root-folder': ROOT_FOLDER_SCREEN,
  'root-import': ROOT_IMPORT,
  'root-wizard-open': ROOT_WIZARD_OPEN,
  'root-wizard-store': ROOT_WIZARD_STORE,
  'root-wizard-finish': ROOT_WIZARD_FINISH,
  'root-warning': ROOT_WARNING,
  'tcp-ip': tcpIpScreen,
  'client-certificate-choice': CLIENT_CERTIFICATE_CHOICE,
  'dataflow-list': DATAFLOW_LIST,
  'dataflow-configure': DATAFLOW_CONFIGURE,
  'dicom-storage': dicomStorageScreen,
  'connectivity-check': CONNECTIVITY_CHECK
} as const satisfies Record<ScreenId, Screen | ((mode: ConnectionMode) => Screen)>

/** A dialog as it is to look in this mode of connection. */
export function screenFor(id: ScreenId, mode: ConnectionMode): Screen {
  const screen: Screen | ((mode: ConnectionMode) => Screen) = SCREENS[id]
  return typeof screen === 'function' ? screen(mode) : screen
}
