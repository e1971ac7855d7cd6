import type { FleetRow } from '../../../shared/contract'
import { checkAeTitle, trimAeTitle } from '../../../shared/dicom/ae-title'
import type { RowProblem } from '../../../shared/kit/device-row'
import type { Catalogue, Say } from '../../store/words'

/** A row's problem in the person's language, short enough for a cell. */
export function problemWords(
  problem: RowProblem,
  row: FleetRow,
  say: Say,
  catalogue: Catalogue
): string {
  const { code, severity, said, finding } = problem
  const title = said ? say(said) : problem.title
  switch (code) {
    case 'bad-ae-title':
      return aeTitleWords(row.aeTitle, say) ?? title
    case 'duplicate-ae-title':
      return say(`fleet.wrong-duplicate-${severity}`)
    case 'certificate-not-for-device':
      return say(
        severity === 'error' ? 'fleet.wrong-not-for-device' : 'fleet.wrong-maybe-not-for-device',
        { title }
      )
    case 'bad-certificate': {
      const words = !said && finding ? catalogue.finding(finding, { title, fix: '' }).title : title
      return say('fleet.wrong-bad-certificate', { title: words })
    }
    case 'missing-certificate':
      return title
    case 'bad-row':
      return say('fleet.wrong-bad-row', { title })
    default:
      return say(`fleet.wrong-${code}`)
  }
}

function aeTitleWords(aeTitle: string, say: Say): string | undefined {
  const fault = checkAeTitle(aeTitle).find(({ severity }) => severity === 'error')
  if (!fault) return undefined
  if (fault.code === 'empty') return say('fleet.wrong-ae-empty')
  return say(`problem.ae-${fault.code}`, { length: trimAeTitle(aeTitle).length })
}
