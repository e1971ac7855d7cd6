import { openOrCreateCa, type Ca } from '../engine/certs/create-ca'
import { textOption, UsageError, type CommandCall, type CommandIo } from './command'
import { secretFromFile } from './secrets'
import { CA_NAME, usageOf } from './usage-of'

/** The CA in a folder, made where there is none, its key locked by `--ca-passphrase-file`. */
export async function openCaFolder(folder: string, call: CommandCall, io: CommandIo): Promise<Ca> {
  const file = textOption(call, 'ca-passphrase-file')
  const passphrase = file === undefined ? undefined : await secretFromFile(file)
  if (passphrase === '') throw new UsageError('the file of --ca-passphrase-file is empty')
  const ca = await openOrCreateCa(folder, { name: CA_NAME, now: io.now(), passphrase })
  if (!ca.ok) throw usageOf(ca.problem)
  return ca.value
}
