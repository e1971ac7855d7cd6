import { oneLine } from '../../shared/report/lines'
import type { Problem } from '../../shared/result'
import { nodeKitFs } from '../engine/usb/kit-fs'
import { WIPE_LIMITS, wipeKit, type WipedKit } from '../engine/usb/wipe-kit'
import {
  UsageError,
  wantsJson,
  type Command,
  type CommandCall,
  type CommandIo,
  type ExitStatus
} from './command'
import { kitFolderArgument } from './kit-folder'
import { complainOf, sentenceOf } from './complain'
import { english } from '../../shared/words/english'
import { printJson } from './print-json'

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
  const { dir, kits } = await kitFolderArgument(call)
  if (kits.length === 0) throw new UsageError(`${dir} holds no kit of ours; nothing was removed`)
  const wiped: WipedKit[] = []
  const problems: Problem[] = []
  for (const place of kits) {
    const one = await wipeKit(nodeKitFs, place)
    if (one.ok) wiped.push(one.value)
    else problems.push(one.problem)
  }
  for (const one of problems) complainOf(io, sentenceOf(one))
  if (wantsJson(call)) printJson(io, { wiped, problems, says: english(WIPE_LIMITS) })
  else tell(wiped, io)
  return statusOf(problems)
}

/** A folder that holds no kit of ours is a wrong call; a kit that cannot be removed is a failure. */
function statusOf(problems: readonly Problem[]): ExitStatus {
  if (problems.length === 0) return 0
  return problems.every(({ code }) => code === 'not-allowed') ? 2 : 1
}

function tell(wiped: readonly WipedKit[], io: CommandIo): void {
  for (const { dir, device, aeTitle, removed, left } of wiped) {
    io.out(oneLine(`${dir} (${device}, ${aeTitle}): ${removed.length} files removed`))
    if (left.length > 0) io.out(oneLine(`  left, not the kit's: ${left.join(', ')}`))
  }
  if (wiped.length > 0) io.out(english(WIPE_LIMITS))
}
