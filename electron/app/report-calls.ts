import { makeBundle } from '../engine/report/make-bundle'
import type { CallHandlers } from '../ipc/wire'
import { handOver, type HandOver } from '../../shared/report/hand-over'
import { handOverToHtml } from '../../shared/report/to-html'
import { handOverToJson } from '../../shared/report/to-json'
import { handOverToText } from '../../shared/report/to-text'
import type { Tongue } from '../../shared/report/tongue'
import { tongueOf } from '../../shared/report/tongue-of'
import { assertNever, ok, problem } from '../../shared/result'
import type { Services } from './services'
import { windowLanguage } from './settings-calls'
import type { SiteDesk } from './site-desk'
import { writeChosen } from './write-chosen'

type ReportCalls = Pick<CallHandlers, 'report.save' | 'bundle.save'>
type ReportFormat = 'html' | 'pdf' | 'json' | 'text'

const ENDINGS: Readonly<Record<ReportFormat, string>> = {
  html: 'html',
  pdf: 'pdf',
  json: 'json',
  text: 'txt'
}

export function reportCalls(services: Services, sites: SiteDesk): ReportCalls {
  const { dialogs, version, now } = services
  return {
    'report.save': async ({ deviceId, format }) => {
      const site = sites.current()
      const device = sites.device(deviceId)
      if (!site || !device)
        return problem(
          'not-found',
          { id: 'refusal.not-in-site' },
          { next: { id: 'refusal.choose-device-again' } }
        )
      const name = `${safeName(device.name || device.aeTitle || 'device')}-hand-over.${ENDINGS[format]}`
      const file = await dialogs.chooseTarget('dialog.save-report', name)
      if (file === null) return ok({ name: null })
      const made = { version, at: now().toISOString() }
      const tongue = tongueOf(
        isPaper(format) ? await windowLanguage(services.profile.settingsFile) : 'en'
      )
      const document = handOver(site, made, [device], tongue)
      return writeChosen(file, await bytesOf(document, format, tongue, services))
    },
    'bundle.save': async () => {
      const site = sites.current()
      if (!site) return problem('not-found', { id: 'refusal.nothing-to-bundle' })
      const file = await dialogs.chooseTarget('dialog.save-bundle', 'heartlab-support.zip')
      if (file === null) return ok({ name: null })
      return writeChosen(file, makeBundle(site, version, now()).zip)
    }
  }
}

/** A paper stays at the site, in the person's language; JSON and text go to support, in English. */
function isPaper(format: ReportFormat): boolean {
  return format === 'html' || format === 'pdf'
}

function bytesOf(
  document: HandOver,
  format: ReportFormat,
  tongue: Tongue,
  services: Services
): Promise<Buffer | string> {
  switch (format) {
    case 'html':
      return Promise.resolve(handOverToHtml(document, tongue))
    case 'pdf':
      return services.printPdf(handOverToHtml(document, tongue))
    case 'json':
      return Promise.resolve(`${JSON.stringify(handOverToJson(document), null, 2)}\n`)
    case 'text':
      return Promise.resolve(handOverToText(document))
    default:
      return assertNever(format)
  }
}

function safeName(text: string): string {
  return text.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-+|-+$/g, '') || 'device'
}
