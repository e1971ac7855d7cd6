import { judgeClients } from '../engine/usb/judge-clients'
import { namesOf } from '../engine/usb/client-file'
import type { FileRef } from '../../shared/site'
import type { SeenClient } from '../../shared/contract'
import { GUIDE_PASSWORD } from '../../shared/certs/guide-password'
import { isAbsolute, join } from 'node:path'
import { ok, problem } from '../../shared/result'
import type { JobHandlers } from '../ipc/wire'
import type { FleetDesk, ListedRows } from './fleet-desk'
import type { Services } from './services'

/** So many rows between two looks at whether it was canceled. */
const PORTION = 20

/** What the rows' certificate files are; whose they are is judged where the names are edited. */
export function fleetInspect(
  services: Services,
  desk: FleetDesk
): Pick<JobHandlers, 'fleet.inspect'> {
  return {
    'fleet.inspect': async (wish, { signal, emit }) => {
      const listed = desk.rowsOf(wish)
      if (!listed.ok) return listed
      const { rows, problems } = listed.value
      const clients: SeenClient[] = problems.map((one) => ({
        row: one.row,
        problems: [one],
        certificate: null
      }))
      const bringing = rows.filter(({ certificate }) => certificate !== undefined)
      for (let at = 0; at < bringing.length; at += PORTION) {
        if (signal.aborted) return problem('canceled', { id: 'refusal.stopped-opening' })
        const portion = { ...listed.value, rows: bringing.slice(at, at + PORTION) }
        clients.push(...(await inspectRows(portion, services)))
        emit({ value: Math.min(1, (at + PORTION) / bringing.length) })
      }
      return ok({ clients })
    }
  }
}

/** Each row alone: whether a certificate belongs to its machine is not asked here. */
async function inspectRows(
  { rows, folder }: ListedRows,
  services: Services
): Promise<readonly SeenClient[]> {
  const asked = { rows, folder, passwords: [GUIDE_PASSWORD], now: services.now() }
  const judged = await judgeClients(asked)
  return Promise.all(
    rows.map(async ({ row, certificate = '' }): Promise<SeenClient> => {
      const client = judged.clients.get(row)
      const problems = judged.problems.filter(
        (one) => one.row === row && one.code !== 'certificate-not-for-device'
      )
      if (!client) return { row, problems, certificate: null }
      const { sha1, sha256, notAfter } = client.facts
      const file = await fileOf(isAbsolute(certificate) ? certificate : join(folder, certificate))
      return {
        row,
        problems,
        certificate: { names: [...namesOf(client.leaf)], sha1, sha256, notAfter, file }
      }
    })
  )

  async function fileOf(path: string): Promise<FileRef | null> {
    const taken = await services.desk.take(path.replaceAll('\\', '/'))
    return taken.ok ? taken.value : null
  }
}
