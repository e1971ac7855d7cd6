import { setImmediate as pause } from 'node:timers/promises'
import { makeLabel } from '../engine/usb/label-sheet'
import type { CallHandlers } from '../ipc/wire'
import type { FleetLabel } from '../../shared/contract'
import { renewalCalendar } from '../../shared/kit/calendar'
import { labelSheetHtml } from '../../shared/kit/label-sheet'
import { writeTable } from '../../shared/kit/write-table'
import { ok } from '../../shared/result'
import type { Language, WordId } from '../../shared/words/messages'
import type { Services } from './services'
import { windowLanguage } from './settings-calls'
import { writeChosen } from './write-chosen'

type FleetPapers = Pick<CallHandlers, 'labels.save' | 'renewals.save' | 'table.save'>

/** What is carried away from many machines: labels, a calendar of renewals, a table. */
export function fleetPapers(services: Services): FleetPapers {
  const save = async (title: WordId, name: string, make: () => Promise<Buffer | string>) => {
    const file = await services.dialogs.chooseTarget(title, name)
    return file === null ? ok({ name: null }) : writeChosen(file, await make())
  }
  return {
    'labels.save': ({ labels, paper }) =>
      save('dialog.save-labels', 'heartlab-labels.pdf', async () => {
        const language = await windowLanguage(services.profile.settingsFile)
        return services.printPdf(
          labelSheetHtml(await drawLabels(labels, language), paper, language)
        )
      }),
    'renewals.save': ({ renewals }) =>
      save('dialog.save-renewals', 'heartlab-renewals.ics', async () =>
        renewalCalendar(
          renewals,
          services.now(),
          await windowLanguage(services.profile.settingsFile)
        )
      ),
    'table.save': ({ headings, rows }) =>
      save('dialog.save-table', 'heartlab-machines.csv', () =>
        Promise.resolve(writeTable(headings, rows))
      )
  }
}

/** The window stays awake meanwhile: a code takes a millisecond, and there may be thousands. */
async function drawLabels(
  labels: readonly FleetLabel[],
  language: Language
): Promise<readonly string[]> {
  const drawn: string[] = []
  for (const [at, label] of labels.entries()) {
    drawn.push(makeLabel(label, language))
    if (at % 50 === 49) await pause()
  }
  return drawn
}
