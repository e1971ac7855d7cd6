import type { CallHandlers } from '../ipc/wire'
import { ok } from '../../shared/result'
import type { Services } from './services'

type FileCalls = Pick<CallHandlers, 'file.choose' | 'folder.choose'>

const PURPOSES = {
  'client-certificate': {
    title: 'dialog.client-certificate',
    filters: [{ name: 'dialog.files-p12', extensions: ['p12', 'pfx'] }]
  },
  'server-ca': {
    title: 'dialog.server-ca',
    filters: [{ name: 'dialog.files-certificates', extensions: ['pem', 'crt', 'cer', 'der'] }]
  },
  devices: {
    title: 'dialog.devices',
    filters: [{ name: 'dialog.files-lists', extensions: ['csv', 'tsv', 'txt', 'json'] }]
  },
  log: {
    title: 'dialog.log',
    filters: [{ name: 'dialog.files-logs', extensions: ['log', 'txt'] }]
  },
  dicom: {
    title: 'dialog.dicom',
    filters: [{ name: 'dialog.files-dicom', extensions: ['dcm'] }]
  }
} as const

const FOLDERS = {
  kit: 'dialog.folder-kit',
  certificate: 'dialog.folder-certificate',
  dicom: 'dialog.folder-dicom'
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
