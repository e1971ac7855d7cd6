import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { WINDOWS_VERSIONS } from '../../shared/certs/finding'
import { MOST_BYTES, type NamedBytes } from '../../shared/certs/recognise-file'
import { inspectFile, type FileInspection, type InspectOptions } from '../engine/certs/inspect-file'
import {
  choiceOption,
  clockOption,
  listOption,
  textOption,
  UsageError,
  type Command,
  type CommandCall,
  type CommandIo,
  type ExitStatus
} from './command'
import { printInspection } from './print-inspection'
import { secretFromFile } from './secrets'

const HELP = `usage: heartlab-connect cert inspect FILE... [options]

Recognises each file by its content and judges it for its place on the scanner.

  --as client|ca           what the file is to be; without it no role's rules apply
  --password TEXT          a password for P12 files (repeatable); the guide's is tried anyway
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
    const { bytes } = await readBounded(path)
    files.push({ ...inspectFile({ name: basename(path), bytes }, options), file: path })
  }
  if (call.values.json === true) io.out(JSON.stringify({ files }, null, 2))
  else for (const file of files) printInspection(file, io)
  return files.some((file) => file.verdict === 'defect') ? 1 : 0
}

async function readOptions(call: CommandCall, io: CommandIo): Promise<InspectOptions> {
  const ca = textOption(call, 'with-ca')
  const fromFiles = listOption(call, 'password-file').map(secretFromFile)
  return {
    as: choiceOption(call, 'as', ['client', 'ca']) ?? null,
    passwords: [...listOption(call, 'password'), ...(await Promise.all(fromFiles))],
    aeTitle: textOption(call, 'ae-title'),
    windows: choiceOption(call, 'windows', WINDOWS_VERSIONS),
    withCa: ca === undefined ? undefined : await readBounded(ca),
    at: clockOption(call, io)
  }
}

/** Reads a file, but never more than one byte past the limit that the engine names as oversize. */
async function readBounded(path: string): Promise<NamedBytes> {
  try {
    const handle = await open(path, 'r')
    try {
      const { size } = await handle.stat()
      const bytes = new Uint8Array(Math.min(size, MOST_BYTES + 1))
      const { bytesRead } = await handle.read(bytes, 0, bytes.length, 0)
      return { name: basename(path), bytes: bytes.subarray(0, bytesRead) }
    } finally {
      await handle.close()
    }
  } catch (error) {
    throw new UsageError(`cannot read ${path}: ${reasonOf(error)}`)
  }
}

function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code
  if (code === 'ENOENT') return 'there is no such file'
  if (code === 'EISDIR') return 'it is a folder'
  if (code === 'EACCES' || code === 'EPERM') return 'it may not be read'
  return code ?? 'unknown reason'
}
