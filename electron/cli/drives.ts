import { listDrives } from '../engine/usb/list-drives'
import { oneLine } from '../../shared/report/lines'
import type { Drive } from '../../shared/contract'
import { refusePositionals, wantsJson, type Command } from './command'
import { printJson } from './print-json'

export const drives: Command = {
  words: ['drives'],
  summary: 'lists the drives that a kit may be written to, and why the others may not',
  help: `usage: heartlab-connect drives [--json]

  --json                prints one JSON document`,
  options: { json: { type: 'boolean' } },
  run: async (call, io) => {
    refusePositionals(call)
    const found = await listDrives()
    if (wantsJson(call)) printJson(io, { drives: found })
    else tell(found, io.out)
    return 0
  }
}

function tell(found: readonly Drive[], out: (text: string) => void): void {
  for (const drive of found) {
    const { id, name, bytes, fileSystem, usable, why, warnings } = drive
    const size = bytes === null ? '' : `, ${(bytes / 1e9).toFixed(1)} GB`
    const form = fileSystem ? `, ${fileSystem}` : ''
    out(oneLine(`${usable ? 'yes' : 'no '}  ${id}  ${name}${size}${form}`))
    for (const line of [...(usable ? [] : [why]), ...warnings]) out(`     ${line}`)
  }
  if (!found.some(({ usable }) => usable))
    out('Next: plug in a USB drive, or write the kits to a folder with --out.')
}
