import { basename, join } from 'node:path'
import { openOrCreateCa, type Ca } from '../engine/certs/create-ca'
import { findKits } from '../engine/usb/find-kits'
import { judgeClients } from '../engine/usb/judge-clients'
import { nodeKitFs } from '../engine/usb/kit-fs'
import { prepareKits, type KitOutcome } from '../engine/usb/prepare-kits'
import { judgeServerCa, readServerCa, type KitCa } from '../engine/usb/server-ca'
import { readKitManifest } from '../engine/usb/read-kit-manifest'
import type { JobHandlers } from '../ipc/wire'
import { GUIDE_PASSWORD } from '../../shared/certs/guide-password'
import type { FleetOutcome, JobInput } from '../../shared/contract'
import type { DeviceRow, RowProblem } from '../../shared/kit/device-row'
import { judgeRows, rowsWithoutError } from '../../shared/kit/judge-rows'
import { ok, problem, type Result } from '../../shared/result'
import type { FleetDesk } from './fleet-desk'
import { folderOf } from './kit-place'
import { inPortions } from './portions'
import type { Services } from './services'
import type { SiteDesk } from './site-desk'

type Wish = JobInput<'fleet.prepare'>
type Request = Omit<Parameters<typeof prepareKits>[0], 'signal'>

/** Kits for many machines: everything is judged anew, each row is told of as it is done. */
export function fleetPrepare(
  services: Services,
  sites: SiteDesk,
  fleet: FleetDesk
): Pick<JobHandlers, 'fleet.prepare'> {
  return {
    'fleet.prepare': async (wish, { signal, emit }) => {
      const judged = await judgedRows(wish, fleet, services)
      if (!judged.ok) return judged
      const { problems, ...rows } = judged.value
      const request = await requestFor(wish, rows, services, sites)
      if (!request.ok) return request
      const portions = inPortions<FleetOutcome>((outcomes, done) =>
        emit({ done, of: wish.rows.length, outcomes })
      )
      wish.rows.forEach(({ row }) => {
        const fault = problems.find((one) => one.row === row && one.severity === 'error')
        if (fault) portions.push(refusedRow(fault))
      })
      for await (const outcome of prepareKits({ ...request.value, signal }))
        portions.push(await describeOutcome(outcome, wish, services))
      portions.flush()
      return signal.aborted ? problem('canceled', 'Stopped; what was written stays.') : ok({})
    }
  }
}

type Rows = Pick<Request, 'rows' | 'clients'>

/** The same judgement as at the import: a file may have been replaced since. */
async function judgedRows(
  wish: Wish,
  fleet: FleetDesk,
  services: Services
): Promise<Result<Rows & { readonly problems: readonly RowProblem[] }>> {
  const listed = fleet.rowsOf(wish)
  if (!listed.ok) return listed
  const { rows, folder } = listed.value
  const asked = { rows, folder, passwords: [GUIDE_PASSWORD], now: services.now() }
  const { clients, problems: ofClients } = await judgeClients(asked)
  const problems = [...judgeRows(listed.value), ...ofClients]
  return ok({ rows: rowsWithoutError(rows, problems), clients, problems })
}

async function requestFor(
  wish: Wish,
  { rows, clients }: Rows,
  services: Services,
  sites: SiteDesk
): Promise<Result<Request>> {
  const place = await placeFor(wish, rows, services)
  if (!place.ok) return place
  const {
    host = '',
    port = null,
    calledAeTitle = '',
    name = 'HeartLab PACS',
    mode = 'authenticated'
  } = sites.current()?.endpoint ?? {}
  const needsIssuer =
    mode === 'authenticated' && rows.some(({ certificate }) => certificate === undefined)
  const ca = needsIssuer ? await issuerOf(wish, services) : ok(null)
  if (!ca.ok) return ca
  const serverCa = mode === 'plain' ? ok(null) : await serverCaFor(ca.value, services, sites)
  if (!serverCa.ok) return serverCa
  return ok({
    fs: nodeKitFs,
    place: place.value,
    rows,
    aeTitles: wish.aeTitles,
    clients,
    ca: ca.value,
    serverCa: serverCa.value,
    endpoint: { host, port, calledAeTitle, name, mode },
    format: 'scanner',
    password: GUIDE_PASSWORD,
    now: services.now()
  })
}

/** A drive for one machine that holds another one's kit is surely the wrong drive. */
async function placeFor(
  wish: Wish,
  rows: readonly DeviceRow[],
  services: Services
): Promise<Result<string>> {
  const place = await folderOf(wish.place, services)
  if (!place.ok || wish.drive === 'shared') return place
  const own = new Set(rows.map(({ aeTitle }) => aeTitle))
  for (const kit of (await findKits(nodeKitFs, place.value)) ?? []) {
    const manifest = await readKitManifest(nodeKitFs, kit)
    const holder = manifest.ok ? manifest.value.device : { name: basename(kit), aeTitle: '' }
    if (!own.has(holder.aeTitle))
      return problem('in-use', `This drive already holds the kit of ${holder.name}.`, {
        next: 'Take it out and put in another one, or wipe it first.'
      })
  }
  return place
}

function issuerOf({ issuer }: Wish, { desk, profile, now }: Services): Promise<Result<Ca>> {
  if (issuer.kind === 'practice')
    return openOrCreateCa(join(profile.practiceFolder, 'ca'), {
      name: 'HeartLab Connect practice CA',
      now: now()
    })
  const folder = desk.pathOf(issuer.folderId)
  return folder === null
    ? Promise.resolve(problem('vanished', 'The folder of the CA is not there any more.'))
    : openOrCreateCa(folder, { name: 'HeartLab Connect CA', now: now() })
}

/** HeartLab's Server CA where the plan has it; else the CA that issues, marked as practice. */
async function serverCaFor(
  ca: Ca | null,
  { desk, now }: Services,
  sites: SiteDesk
): Promise<Result<KitCa | null>> {
  const chosen = sites.current()?.endpoint.serverCa
  if (!chosen) return ok((ca && readServerCa(ca.certificateDer, 'practice')) ?? null)
  const file = await desk.read(chosen.id)
  if (!file.ok) return file
  const judged = judgeServerCa(file.value, now())
  const fault = judged.problems.find(({ severity }) => severity === 'error')
  if (!fault) return ok(judged.ca ?? null)
  return problem('mismatch', fault.title, {
    next: 'Nothing was written. Choose HeartLab’s Server CA file again under Endpoint.',
    detail: fault.finding ?? fault.code
  })
}

function refusedRow({ row, title }: RowProblem): FleetOutcome {
  return {
    row,
    status: 'failed',
    folder: '',
    problem: { code: 'mismatch', title },
    certificate: null
  }
}

/** A kit in a folder stays where it is, so its P12 can be the device's file; one on a drive goes away with it. */
async function describeOutcome(
  { row, dir, status, problem: failure }: KitOutcome,
  { place }: Wish,
  { desk }: Services
): Promise<FleetOutcome> {
  const told = { row: row.row, status, folder: basename(dir), problem: failure ?? null }
  const manifest = status === 'failed' ? null : await readKitManifest(nodeKitFs, dir)
  const held = manifest?.ok ? manifest.value.certificate : null
  if (!held) return { ...told, certificate: null }
  const taken = 'folderId' in place ? await desk.take(join(dir, held.file)) : null
  const { sha1, notAfter } = held
  return { ...told, certificate: { sha1, notAfter, file: taken?.ok ? taken.value : null } }
}
