import { stat } from 'node:fs/promises'
import { basename, isAbsolute, join } from 'node:path'
import { rowProblem, type DeviceRow, type RowProblem } from '../../../shared/kit/device-row'
import type { CertFinding } from '../../../shared/certs/finding'
import { judgeBelonging, judgeSharing } from '../../../shared/kit/mix-up'
import { english, type EngineSaying } from '../../../shared/words/english'
import { inspectFile } from '../certs/inspect-file'
import { openPkcs12 } from '../certs/open-pkcs12'
import { codeOf } from '../certs/place-file'
import { readUpTo } from '../certs/read-up-to'
import { namesOf, openClientFile, type ClientFile } from './client-file'

export interface ClientsRequest {
  readonly rows: readonly DeviceRow[]
  /** What relative paths are relative to: the folder of the list. */
  readonly folder: string
  /** Tried for rows that bring no password of their own. */
  readonly passwords: readonly string[]
  readonly now: Date
}

export interface JudgedClients {
  readonly clients: ReadonlyMap<number, ClientFile>
  readonly problems: readonly RowProblem[]
}

/**
 * Reads and judges the P12 files that the rows bring: is it there, does it open, would the scanner take it,
 * is it this machine's, is it no other's too.
 */
export async function judgeClients(request: ClientsRequest): Promise<JudgedClients> {
  const clients = new Map<number, ClientFile>()
  const problems: RowProblem[] = []
  for (const row of request.rows) {
    if (row.certificate === undefined) continue
    const judged = await judgeClient(row, row.certificate, request)
    problems.push(...judged.problems)
    if (!judged.client) continue
    clients.set(row.row, judged.client)
    problems.push(...judgeBelonging(row, namesOf(judged.client.leaf), request.rows))
  }
  const owners = request.rows.flatMap((row) => {
    const client = clients.get(row.row)
    return client ? [{ row, sha256: client.facts.sha256 }] : []
  })
  return { clients, problems: [...problems, ...judgeSharing(owners)] }
}

async function judgeClient(
  row: DeviceRow,
  path: string,
  { folder, passwords, now }: ClientsRequest
): Promise<{ readonly client?: ClientFile; readonly problems: readonly RowProblem[] }> {
  const bytes = await readCertificate(folder, path)
  if ('id' in bytes) return { problems: [missing(row, path, bytes)] }
  const tried = row.password === undefined ? passwords : [row.password]
  const file = { name: basename(path.replaceAll('\\', '/')), bytes }
  const { windows } = row
  const { findings } = inspectFile(file, { as: 'client', passwords: tried, windows, at: now })
  const problems = findingProblems(row.row, 'certificate', findings)
  const client = openClientFile(bytes, tried)
  if (client) return { client, problems }
  const named = problems.some(({ severity }) => severity === 'error')
  return { problems: named ? problems : [...problems, unopened(row, bytes, tried)] }
}

/** The inspection tries common passwords too; what counts here is whether the row's own opens the file. */
function unopened(row: DeviceRow, bytes: Uint8Array, passwords: readonly string[]): RowProblem {
  return openPkcs12(bytes, passwords).kind === 'wrong-password'
    ? badCertificate(row, 'wrong-password', { id: 'row.password-wrong' })
    : badCertificate(row, 'not-a-pkcs12', { id: 'row.not-carried' })
}

/** What an inspection found, as problems of a row; what is only good to know is left out. */
export function findingProblems(
  row: number,
  field: string,
  findings: readonly CertFinding[]
): readonly RowProblem[] {
  return findings.flatMap(({ code, severity, title }): readonly RowProblem[] =>
    severity === 'info'
      ? []
      : [{ row, field, code: 'bad-certificate', severity, title, finding: code }]
  )
}

function badCertificate({ row }: DeviceRow, finding: string, said: EngineSaying): RowProblem {
  return { ...rowProblem(row, 'certificate', 'bad-certificate', 'error', said), finding }
}

/** What is said of a file that cannot be had, by the error of the system. */
const UNREAD: Readonly<Record<string, EngineSaying>> = {
  ENOENT: { id: 'row.file-none' },
  ENOTDIR: { id: 'row.file-none' },
  ENAMETOOLONG: { id: 'row.file-none' },
  ERR_INVALID_ARG_VALUE: { id: 'row.file-none' },
  EISDIR: { id: 'row.file-folder' },
  EFBIG: { id: 'row.file-too-large' },
  EINVAL: { id: 'row.file-odd' },
  EACCES: { id: 'row.file-not-allowed' },
  EPERM: { id: 'row.file-not-allowed' },
  EIO: { id: 'row.file-failing' }
}

/** A path as the list gives it; tables made on Windows separate folders with backslashes. */
async function readCertificate(folder: string, path: string): Promise<Uint8Array | EngineSaying> {
  let why: EngineSaying = { id: 'row.file-none' }
  for (const form of new Set([path, path.replaceAll('\\', '/')])) {
    try {
      return await readPlainFile(isAbsolute(form) ? form : join(folder, form))
    } catch (error) {
      const known = UNREAD[codeOf(error)]
      if (!known) throw error
      why = known
    }
  }
  return why
}

/** No certificate file comes near it. */
const LARGEST = 4_000_000

/** A pipe or a device is no certificate file, and is not waited for. */
async function readPlainFile(path: string): Promise<Uint8Array> {
  const found = await stat(path)
  if (!found.isFile() && !found.isDirectory())
    throw Object.assign(new Error('EINVAL'), { code: 'EINVAL' })
  const bytes = await readUpTo(path, LARGEST + 1)
  if (bytes.length <= LARGEST) return bytes
  throw Object.assign(new Error('EFBIG'), { code: 'EFBIG' })
}

function missing({ row }: DeviceRow, path: string, why: EngineSaying): RowProblem {
  const unread = (file: string) => ({ id: 'row.file', values: { file, why } }) as const
  // The window is told no path, only the file's name.
  const said = unread(basename(path.replaceAll('\\', '/')))
  const problem = rowProblem(row, 'certificate', 'missing-certificate', 'error', said)
  return { ...problem, title: english(unread(path)) }
}
