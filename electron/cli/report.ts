import { version } from '../../package.json'
import { handOver, type HandOver } from '../../shared/report/hand-over'
import { handOverToHtml } from '../../shared/report/to-html'
import { handOverToJson } from '../../shared/report/to-json'
import { handOverToText } from '../../shared/report/to-text'
import type { Device, Site } from '../../shared/site'
import {
  UsageError,
  choiceOption,
  clockOption,
  textOption,
  wantsJson,
  type Command,
  type CommandCall
} from './command'
import { writeOutput } from './output-file'
import { siteArgument } from './site-argument'

const WRITERS = {
  html: handOverToHtml,
  json: (doc: HandOver) => `${JSON.stringify(handOverToJson(doc), null, 2)}\n`,
  text: handOverToText
} as const

export const report: Command = {
  words: ['report'],
  summary: 'writes the hand-over document of a site',
  help: `usage: heartlab-connect report SITE.json [--device NAME] --format html|json|text [--out FILE]

  --device NAME   only this device (its name, AE title or id)
  --format F      html (prints on A4 and Letter), json or text
  --out FILE      writes there instead of to stdout`,
  options: {
    device: { type: 'string' },
    format: { type: 'string' },
    json: { type: 'boolean' },
    out: { type: 'string' },
    at: { type: 'string' }
  },
  run: async (call, io) => {
    const format = formatOption(call)
    const site = await siteArgument(call)
    const made = { version, at: clockOption(call, io).toISOString() }
    const text = WRITERS[format](handOver(site, made, devicesAsked(site, call)))
    const file = textOption(call, 'out')
    if (file === undefined) io.out(text.trimEnd())
    else {
      await writeOutput(file, text)
      io.err(`${file} written`)
    }
    return 0
  }
}

function formatOption(call: CommandCall): keyof typeof WRITERS {
  if (wantsJson(call)) return 'json'
  const format = choiceOption(call, 'format', ['html', 'json', 'text'])
  if (format === undefined) throw new UsageError('--format is required: html, json or text')
  return format
}

function devicesAsked(site: Site, call: CommandCall): readonly Device[] {
  const name = textOption(call, 'device')
  if (name === undefined) return site.devices
  const found = site.devices.filter(
    (device) => device.name === name || device.aeTitle === name || device.id === name
  )
  if (found.length === 0)
    throw new UsageError(
      `the site has no device ${name}; it has ${site.devices.map((one) => one.name).join(', ') || 'none'}`
    )
  return found
}
