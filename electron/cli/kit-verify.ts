import { oneLine } from '../../shared/report/lines'
import { nodeKitFs } from '../engine/usb/kit-fs'
import { verifyKit, type KitVerdict } from '../engine/usb/verify-kit'
import {
  clockOption,
  wantsJson,
  type Command,
  type CommandCall,
  type CommandIo,
  type ExitStatus
} from './command'
import { kitFolderArgument } from './kit-folder'
import { printJson } from './print-json'

export const kitVerify: Command = {
  words: ['kit', 'verify'],
  summary: 'says whether a kit, or a folder of kits, is whole and still good',
  help: `usage: heartlab-connect kit verify DIR [--at TIME] [--json]

Reads every file of a kit, or of each kit in a folder, and compares it with the kit's manifest.

  --at TIME   judges validity by this clock
  --json      prints one JSON document`,
  options: { at: { type: 'string' }, json: { type: 'boolean' } },
  run: verify
}

async function verify(call: CommandCall, io: CommandIo): Promise<ExitStatus> {
  const now = clockOption(call, io)
  const found = await kitFolderArgument(call)
  const kits: KitVerdict[] = []
  for (const place of found.kits.length > 0 ? found.kits : [found.dir])
    kits.push(await verifyKit(nodeKitFs, place, now))
  const holds = kits.every((kit) => kit.holds)
  if (wantsJson(call)) printJson(io, { holds, kits })
  else tell(kits, holds, io)
  return holds ? 0 : 1
}

function tell(kits: readonly KitVerdict[], holds: boolean, io: CommandIo): void {
  for (const kit of kits) {
    const whose = kit.aeTitle === null ? '' : ` (${kit.device}, ${kit.aeTitle})`
    const state = kit.holds ? `whole, ${kit.files} files` : 'not whole'
    io.out(oneLine(`${kit.dir}${whose}: ${state}`))
    for (const fault of kit.faults) io.out(oneLine(`  ${fault.severity}: ${fault.title}`))
  }
  io.out(
    holds ? 'Next: take the drive to the scanner.' : 'Next: prepare what is not whole once more.'
  )
}
