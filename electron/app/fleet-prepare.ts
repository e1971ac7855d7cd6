import { basename, join } from 'node:path'
import { judgeClients } from '../engine/usb/judge-clients'
import { nodeKitFs } from '../engine/usb/kit-fs'
import { prepareKits, type KitOutcome } from '../engine/usb/prepare-kits'
import { readKitManifest } from '../engine/usb/read-kit-manifest'
import type { JobHandlers } from '../ipc/wire'
import { GUIDE_PASSWORD } from '../../shared/certs/guide-password'
import type { FleetOutcome } from '../../shared/contract'
import type { RowProblem } from '../../shared/kit/device-row'
import { judgeRows, rowsWithoutError } from '../../shared/kit/judge-rows'
import { ok, problem, type Result } from '../../shared/result'
import type { FleetDesk } from './fleet-desk'
import { fleetRequest, type FleetRows, type FleetWish } from './fleet-request'
import { inPortions } from './portions'
import { rowRefusal } from './row-refusal'
import type { Services } from './services'
import type { SiteDesk } from './site-desk'

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
      const request = await fleetRequest(wish, rows, services, sites)
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
      return signal.aborted ? problem('canceled', { id: 'refusal.stopped-written-stays' }) : ok({})
    }
  }
}

/** The same judgement as at the import: a file may have been replaced since. */
async function judgedRows(
  wish: FleetWish,
  fleet: FleetDesk,
  services: Services
): Promise<Result<FleetRows & { readonly problems: readonly RowProblem[] }>> {
  const listed = fleet.rowsOf(wish)
  if (!listed.ok) return listed
  const { rows, folder } = listed.value
  const asked = { rows, folder, passwords: [GUIDE_PASSWORD], now: services.now() }
  const { clients, problems: ofClients } = await judgeClients(asked)
  const problems = [...judgeRows(listed.value), ...ofClients]
  return ok({ rows: rowsWithoutError(rows, problems), clients, problems })
}

function refusedRow(fault: RowProblem): FleetOutcome {
  const { row } = fault
  return { row, status: 'failed', folder: '', problem: rowRefusal(fault), certificate: null }
}

/** A kit in a folder stays where it is, so its P12 can be the device's file; one on a drive goes away with it. */
async function describeOutcome(
  { row, dir, status, problem: failure }: KitOutcome,
  { place }: FleetWish,
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
