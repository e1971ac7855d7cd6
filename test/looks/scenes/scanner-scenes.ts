import { pagesOf } from '../../../renderer/steps/road'
import { placeToText } from '../../../shared/wizard/place'
import { stepById } from '../../../shared/wizard/acts'
import { CONNECTION_MODES, type ConnectionMode } from '../../../shared/site'
import { clinic, clinicOn } from '../plans'
import type { Scenes } from '../scene'

/** The scanner's pages of a connection; of the other ones only those that the first does not have or has otherwise. */
function pagesOn(mode: ConnectionMode): Scenes {
  const site = clinicOn(mode, 'login')
  const pages = pagesOf(site, site.devices[0] ?? null)
  const names = pages
    .filter(({ step, screen }) => stepById(step).act === 'scanner' && screen !== null)
    .map((page) => [page, `scanner-${mode}-${page.screen ?? page.step}`] as const)
  return Object.fromEntries(
    names.map(([page, name]) => [name, { fake: { site: clinicOn(mode, placeToText(page)) } }])
  )
}

const OTHER = { family: 'voluson', model: 'Voluson E10', name: 'Voluson E10 – Fetal echo' } as const

/** Act 5: every screen on every connection, the card of the models without pictures, and what opens above. */
export const SCANNER_SCENES: Scenes = {
  ...Object.assign({}, ...CONNECTION_MODES.map(pagesOn)),
  'scanner-values-card': { fake: { site: clinic('values-card', OTHER) } },
  'scanner-check-without-picture': { fake: { site: clinic('connectivity-check', OTHER) } },
  'scanner-large': {
    fake: { site: clinic('dicom-storage/dicom-storage') },
    press: ['.two .no-print .action']
  },
  'scanner-looks-different': {
    fake: { site: clinic('dicom-storage/dicom-storage') },
    press: ['.page-foot > .action:nth-of-type(2)']
  },
  'scanner-value-large': {
    fake: { site: clinic('values-card', OTHER) },
    press: ['.todo-buttons .action']
  }
}
