import { version } from '../../package.json'
import { makeBundle } from '../engine/report/make-bundle'
import { clockOption, requiredOption, wantsJson, type Command } from './command'
import { writeOutput } from './output-file'
import { siteArgument } from './site-argument'
import { printJsonLine } from './print-json'

export const bundle: Command = {
  words: ['bundle'],
  summary: 'writes the redacted support bundle of a site',
  help: `usage: heartlab-connect bundle SITE.json --out FILE [--json]

Writes one ZIP file and lists what is in it. Keys, passwords, pre-shared keys, patient data,
user and host names and full paths are not.`,
  options: { out: { type: 'string' }, json: { type: 'boolean' }, at: { type: 'string' } },
  run: async (call, io) => {
    const file = requiredOption(call, 'out')
    const site = await siteArgument(call)
    const { zip, entries } = makeBundle(site, version, clockOption(call, io))
    await writeOutput(file, zip)
    const listed = entries.map(({ name, content, about }) => ({
      name,
      bytes: byteLength(content),
      about
    }))
    if (wantsJson(call)) printJsonLine(io, { file, entries: listed })
    else {
      io.out(`${file}: ${listed.length} files, ${zip.length} bytes. Read them before you send it.`)
      for (const { name, bytes, about } of listed)
        io.out(`  ${name.padEnd(24)} ${String(bytes).padStart(8)}  ${about}`)
    }
    return 0
  }
}

function byteLength(text: string): number {
  return Buffer.byteLength(text, 'utf8')
}
