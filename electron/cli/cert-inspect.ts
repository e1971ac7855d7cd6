import { basename } from 'node:path'
import { WINDOWS_VERSIONS } from '../../shared/certs/finding'
import { oneLine } from '../../shared/report/lines'
import { MOST_BYTES, type NamedBytes } from '../../shared/certs/recognise-file'
import { inspectFile, type FileInspection, type InspectOptions } from '../engine/certs/inspect-file'
import {
  choiceOption,
  clockOption,
  listOption,
  textOption,
  UsageError,
  wantsJson,
  type Command,
  type CommandCall,
  type CommandIo,
  type ExitStatus
} from './command'
import { readInputUpTo } from './input-file'
import { printInspection } from './print-inspection'
import { canAsk, secretFromFile } from './secrets'
import { printJson } from './print-json'

const HELP = `usage: heartlab-connect cert inspect FILE... [options]

Recognises each file by its content and judges it for its place on the scanner.

  --as client|ca           what the file is to be; without it no role's rules apply
  --password TEXT          a password for P12 files (repeatable); the guide's is tried anyway,
                           and at a terminal it is asked for
  --password-file FILE     the same, read from the first line of a file
  --ae-title TITLE         the scanner's AE title, to compare names with
  --windows VERSION        7, 10-1607 (any Windows 10 before 1709), 10-1709 or 11
  --with-ca FILE           the CA that should have issued the certificate
  --at TIME                judge dates as of this time (ISO 8601)
  --json                   one JSON document on stdout

Exit status: 0 usable (perhaps with warnings) · 1 a file has a defect · 2 the call was wrong`

export const certInspect: Command = {
  words: ['cert', 'inspect'],
  summary: 'judges certificate files before anybody walks to the scanner',
  help: HELP,
  options: {
    as: { type: 'string' },
    password: { type: 'string', multiple: true },
    'password-file': { type: 'string', multiple: true },
    'ae-title': { type: 'string' },
    windows: { type: 'string' },
    'with-ca': { type: 'string' },
    at: { type: 'string' },
    json: { type: 'boolean' }
  },
  run: inspect
}

async function inspect(call: CommandCall, io: CommandIo): Promise<ExitStatus> {
  if (call.positionals.length === 0) throw new UsageError('cert inspect needs at least one FILE')
  const options = await readOptions(call, io)
  const files: FileInspection[] = []
  for (const path of call.positionals) {
    const file = await readNamed(path)
    const seen = inspectFile(file, options)
    const typed = await passwordFor(path, seen, call, io)
    const passwords = [...options.passwords, typed]
    const judged = typed === '' ? seen : inspectFile(file, { ...options, passwords })
    files.push({ ...judged, file: path })
  }
  if (wantsJson(call)) printJson(io, { files })
  else for (const file of files) printInspection(file, io)
  return files.some((file) => file.verdict === 'defect') ? 1 : 0
}

/** Asked once for a file that nothing opens; empty where a script calls, or passwords were given. */
async function passwordFor(
  path: string,
  { findings }: FileInspection,
  call: CommandCall,
  io: CommandIo
): Promise<string> {
  const isLocked = findings.some(({ code }) => code === 'wrong-password')
  const isGiven = ['password', 'password-file'].some((name) => listOption(call, name).length > 0)
  if (!isLocked || isGiven || wantsJson(call) || !canAsk(io)) return ''
  return await io.askSecret(`Password of ${oneLine(path)}`)
}

async function readOptions(call: CommandCall, io: CommandIo): Promise<InspectOptions> {
  const ca = textOption(call, 'with-ca')
  const fromFiles = listOption(call, 'password-file').map(secretFromFile)
  return {
    as: choiceOption(call, 'as', ['client', 'ca']) ?? null,
    passwords: [...listOption(call, 'password'), ...(await Promise.all(fromFiles))],
    aeTitle: textOption(call, 'ae-title'),
    windows: choiceOption(call, 'windows', WINDOWS_VERSIONS),
    withCa: ca === undefined ? undefined : await readNamed(ca),
    at: clockOption(call, io)
  }
}

/** One octet past the limit that the engine names as oversize is enough. */
async function readNamed(path: string): Promise<NamedBytes> {
  return { name: basename(path), bytes: await readInputUpTo(path, MOST_BYTES + 1) }
}
