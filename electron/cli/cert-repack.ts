import { GUIDE_PASSWORD } from '../../shared/certs/guide-password'
import { openPkcs12 } from '../engine/certs/open-pkcs12'
import { PKCS12_FORMATS } from '../engine/certs/write-pkcs12'
import { repackContainer } from '../engine/certs/repack'
import {
  choiceOption,
  onlyArgument,
  requiredOption,
  UsageError,
  wantsJson,
  type Command,
  type CommandCall,
  type CommandIo,
  type ExitStatus
} from './command'
import { complain } from './complain'
import { readInput } from './input-file'
import { writeOutput } from './output-file'
import { canAsk, newPasswordOption, secretOption } from './secrets'
import { printJson } from './print-json'

export const certRepack: Command = {
  words: ['cert', 'repack'],
  summary: 'puts the same key and certificates into the other container',
  help: `usage: heartlab-connect cert repack IN --out OUT [options]

Opens a P12 file and writes the same key and certificates as OUT.

  --password P          of IN (default: pulse, else asked for); or --password-file F
  --out OUT             the file to write
  --format NAME         scanner (default; every Windows reads it) or modern
  --new-password P      of OUT (default: the same); or --new-password-file F
  --json                prints one JSON document`,
  options: {
    password: { type: 'string' },
    'password-file': { type: 'string' },
    out: { type: 'string' },
    format: { type: 'string' },
    'new-password': { type: 'string' },
    'new-password-file': { type: 'string' },
    json: { type: 'boolean' }
  },
  run: repack
}

async function repack(call: CommandCall, io: CommandIo): Promise<ExitStatus> {
  const path = onlyArgument(call, 'IN is required: the P12 file to read', 'file')
  const out = requiredOption(call, 'out')
  const format = choiceOption(call, 'format', PKCS12_FORMATS) ?? 'scanner'
  const input = await readInput(path)
  const password = await passwordOf(input, call, io)
  const fresh = (await newPasswordOption(call, 'new-password')) ?? password
  if (fresh === '') throw new UsageError('IN has an empty password: give OUT a --new-password')
  const repacked = repackContainer(input, [password], { format, password: fresh })
  if (!repacked.ok) return complain(call, io, repacked.problem, 1)
  const { bytes, fingerprint256, certificates } = repacked.value
  await writeOutput(out, bytes, 0o600)
  if (wantsJson(call)) printJson(io, { file: out, format, certificates, sha256: fingerprint256 })
  else io.out(`${out}: the same key and ${certificates} certificate(s), as the ${format} container`)
  return 0
}

/** What was given, else the guide's, else what a person at a terminal types. */
async function passwordOf(input: Uint8Array, call: CommandCall, io: CommandIo): Promise<string> {
  const given = await secretOption(call, 'password')
  if (given !== undefined) return given
  const isLocked = openPkcs12(input, [GUIDE_PASSWORD]).kind === 'wrong-password'
  if (!isLocked || !canAsk(io)) return GUIDE_PASSWORD
  return io.askSecret('Password of the P12 file')
}
