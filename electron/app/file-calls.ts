import type { CallHandlers } from '../ipc/wire'
import { ok } from '../../shared/result'
import type { Services } from './services'

type FileCalls = Pick<CallHandlers, 'file.choose' | 'folder.choose'>

const PURPOSES = {
  'client-certificate': {
    title: 'Choose the client certificate of this device',
    filters: [{ name: 'Personal Information Exchange', extensions: ['p12', 'pfx'] }]
  },
  'server-ca': {
    title: 'Choose HeartLab’s Server CA certificate',
    filters: [{ name: 'Certificates', extensions: ['pem', 'crt', 'cer', 'der'] }]
  },
  devices: {
    title: 'Choose the list of machines',
    filters: [{ name: 'Lists of machines', extensions: ['csv', 'tsv', 'txt', 'json'] }]
  },
  log: {
    title: 'Choose a log',
    filters: [{ name: 'Logs', extensions: ['log', 'txt'] }]
  },
  dicom: {
    title: 'Choose a DICOM file',
    filters: [{ name: 'DICOM', extensions: ['dcm'] }]
  }
} as const

const FOLDERS = {
  kit: 'Choose the folder for the kit',
  certificate: 'Choose the folder for the certificate',
  dicom: 'Choose the folder of DICOM files'
} as const

export function fileCalls({ dialogs, desk }: Services): FileCalls {
  return {
    'file.choose': async ({ purpose }) => {
      const { title, filters } = PURPOSES[purpose]
      const path = await dialogs.chooseFile(title, filters)
      if (path === null) return ok({ file: null })
      const taken = await desk.take(path)
      return taken.ok ? ok({ file: taken.value }) : taken
    },
    'folder.choose': async ({ purpose }) => {
      const path = await dialogs.chooseFolder(FOLDERS[purpose])
      return ok({ folder: path === null ? null : desk.takeFolder(path) })
    }
  }
}
