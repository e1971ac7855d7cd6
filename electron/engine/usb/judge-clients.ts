import { readFile } from 'node:fs/promises'
import { basename, isAbsolute, join } from 'node:path'
import type { DeviceRow, RowProblem } from '../../../shared/kit/device-row'
import type { CertFinding } from '../../../shared/certs/finding'
import { judgeBelonging, judgeSharing } from '../../../shared/kit/mix-up'
import { inspectFile } from '../certs/inspect-file'
import { codeOf } from '../certs/place-file'
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
  if (!bytes) return { problems: [missing(row, `There is no file ${path}.`)] }
  const tried = row.password === undefined ? passwords : [row.password]
  const file = { name: basename(path.replaceAll('\\', '/')), bytes }
  const { windows } = row
  const { findings } = inspectFile(file, { as: 'client', passwords: tried, windows, at: now })
  const problems = findingProblems(row.row, 'certificate', findings)
  const client = openClientFile(bytes, tried)
  if (client) return { client, problems }
  const named = problems.some(({ severity }) => severity === 'error')
  return { problems: named ? problems : [...problems, notAContainer(row)] }
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

/** Something that may be sound in itself, and that Windows' import wizard does not take as a P12. */
function notAContainer({ row }: DeviceRow): RowProblem {
  const title = 'This is not a P12 file that can be carried as it is.'
  const finding = 'not-a-pkcs12'
  return { row, field: 'certificate', code: 'bad-certificate', severity: 'error', title, finding }
}

/** A path as the list gives it; tables made on Windows separate folders with backslashes. */
async function readCertificate(folder: string, path: string): Promise<Uint8Array | undefined> {
  for (const form of new Set([path, path.replaceAll('\\', '/')])) {
    try {
      return await readFile(isAbsolute(form) ? form : join(folder, form))
    } catch (error) {
      if (!['ENOENT', 'ENOTDIR', 'EISDIR', 'EACCES', 'EPERM'].includes(codeOf(error))) throw error
    }
  }
  return undefined
}

function missing({ row }: DeviceRow, title: string): RowProblem {
  return { row, field: 'certificate', code: 'missing-certificate', severity: 'error', title }
}
