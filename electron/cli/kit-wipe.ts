import { oneLine } from '../../shared/report/lines'
import { findKits } from '../engine/usb/find-kits'
import { nodeKitFs } from '../engine/usb/kit-fs'
import { WIPE_LIMITS, wipeKit, type WipedKit } from '../engine/usb/wipe-kit'
import {
  onlyArgument,
  UsageError,
  type Command,
  type CommandCall,
  type CommandIo,
  type ExitStatus
} from './command'
import { complain } from './complain'

export const kitWipe: Command = {
  words: ['kit', 'wipe'],
  summary: 'removes a kit, or each kit in a folder, and writes over its certificate file',
  help: `usage: heartlab-connect kit wipe DIR [--json]

Removes the files that a kit's manifest names, the certificate file written over first. Anything else is left.

  --json      prints one JSON document`,
  options: { json: { type: 'boolean' } },
  run: wipe
}

async function wipe(call: CommandCall, io: CommandIo): Promise<ExitStatus> {
  const dir = onlyArgument(call, 'DIR is required', 'folder')
  const places = await findKits(nodeKitFs, dir)
  if (!places) throw new UsageError(`there is no folder ${dir}`)
  if (places.length === 0) throw new UsageError(`${dir} holds no kit of ours; nothing was removed`)
  const wiped: WipedKit[] = []
  let status: ExitStatus = 0
  for (const place of places) {
    const one = await wipeKit(nodeKitFs, place)
    if (one.ok) wiped.push(one.value)
    else status = complain(io, one.problem, one.problem.code === 'not-allowed' ? 2 : 1)
  }
  if (call.values.json === true) io.out(JSON.stringify({ wiped, says: WIPE_LIMITS }, null, 2))
  else tell(wiped, io)
  return status
}

function tell(wiped: readonly WipedKit[], io: CommandIo): void {
  for (const { dir, device, aeTitle, removed, left } of wiped) {
    io.out(oneLine(`${dir} (${device}, ${aeTitle}): ${removed.length} files removed`))
    if (left.length > 0) io.out(oneLine(`  left, not the kit's: ${left.join(', ')}`))
  }
  if (wiped.length > 0) io.out(WIPE_LIMITS)
}
