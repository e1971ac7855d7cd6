import { join } from 'node:path'
import { openOrCreateCa } from '../engine/certs/create-ca'
import { judgeClients } from '../engine/usb/judge-clients'
import { nodeKitFs } from '../engine/usb/kit-fs'
import { prepareKits } from '../engine/usb/prepare-kits'
import { readServerCa } from '../engine/usb/server-ca'
import type { CallHandlers, JobHandlers } from '../ipc/wire'
import { GUIDE_PASSWORD } from '../../shared/certs/guide-password'
import type { FleetRows, JobInput, JobOutput } from '../../shared/contract'
import type { DeviceTable, RowProblem } from '../../shared/kit/device-row'
import { judgeRows, rowsWithoutError } from '../../shared/kit/judge-rows'
import { readDevices } from '../../shared/kit/read-devices'
import { ok, problem, type Result } from '../../shared/result'
import type { Services } from './services'
import type { SiteDesk } from './site-desk'

type Wish = JobInput<'fleet.prepare'>

/** A list of machines: read, judged row by row, and written as a folder a machine. */
export function fleetCalls(services: Services): Pick<CallHandlers, 'fleet.read'> {
  return {
    'fleet.read': async ({ fileId }) => {
      const table = await readTable(fileId, services)
      if (!table.ok) return table
      const { encoding, separator, rows, name } = table.value
      return ok({
        source: name,
        encoding,
        separator,
        rows: rows.map(({ row, name: device, aeTitle, model, room }) => ({
          ...{ row, name: device, aeTitle, model, room }
        })),
        problems: describe(judgeRows(table.value))
      })
    }
  }
}

export function fleetJobs(services: Services, sites: SiteDesk): Pick<JobHandlers, 'fleet.prepare'> {
  return {
    'fleet.prepare': async (wish, { signal, emit }) => {
      const request = await requestFor(wish, services, sites)
      if (!request.ok) return request
      const { problems, ...parts } = request.value
      const kits: JobOutput<'fleet.prepare'>['kits'] = []
      for await (const { row, dir, status } of prepareKits({ ...parts, signal })) {
        kits.push({ device: row.name, aeTitle: row.aeTitle, dir, status })
        const value = kits.length / Math.max(1, parts.rows.length)
        emit({ value, title: `${kits.length} of ${parts.rows.length}`, description: row.name })
      }
      return ok({ kits, problems: describe(problems) })
    }
  }
}

type Request = Omit<Parameters<typeof prepareKits>[0], 'signal'> & {
  readonly problems: readonly RowProblem[]
}

async function requestFor(
  wish: Wish,
  services: Services,
  sites: SiteDesk
): Promise<Result<Request>> {
  const { desk, profile, now } = services
  const table = await readTable(wish.fileId, services)
  if (!table.ok) return table
  const place = desk.pathOf(wish.folderId)
  if (place === null) return problem('vanished', 'The folder is not there any more.')
  const caFolder = join(wish.ca === 'practice' ? profile.practiceFolder : place, 'ca')
  const name = wish.ca === 'practice' ? 'HeartLab Connect practice CA' : 'HeartLab Connect CA'
  const ca = await openOrCreateCa(caFolder, { name, now: now() })
  if (!ca.ok) return ca
  const serverCa = readServerCa(ca.value.certificateDer, 'practice') ?? null
  const folder = join(table.value.path, '..')
  const asked = { rows: table.value.rows, folder, passwords: [GUIDE_PASSWORD], now: now() }
  const judged = await judgeClients(asked)
  const problems = [...judgeRows(table.value), ...judged.problems]
  const { calledAeTitle = '', host = '', port = null } = sites.current()?.endpoint ?? {}
  return ok({
    fs: nodeKitFs,
    place,
    rows: rowsWithoutError(table.value.rows, problems),
    aeTitles: table.value.rows.map(({ aeTitle }) => aeTitle),
    clients: judged.clients,
    ca: ca.value,
    serverCa,
    endpoint: { host, port, calledAeTitle, name: 'HeartLab PACS', mode: 'authenticated' as const },
    format: 'scanner' as const,
    password: GUIDE_PASSWORD,
    now: now(),
    problems
  })
}

type NamedTable = DeviceTable & { readonly name: string; readonly path: string }

async function readTable(fileId: string, { desk }: Services): Promise<Result<NamedTable>> {
  const file = await desk.read(fileId)
  if (!file.ok) return file
  const table = readDevices(file.value.bytes)
  return table.ok ? ok({ ...table.value, name: file.value.name, path: file.value.path }) : table
}

function describe(problems: readonly RowProblem[]): FleetRows['problems'] {
  return problems.map(({ row, field, code, severity, title }) => ({
    ...{ row, field, code, severity, title }
  }))
}
