import type { FleetRow, SeenClient } from '../../shared/contract'
import type { Problem } from '../../shared/result'
import { call, job, type Job } from '../bridge'
import type { Folder } from './fleet-choice'
import type { SeenClients } from './fleet-problems'
import type { FilesSlice } from './files'
import type { OpenList } from './fleet-edits'
import type { Slice, Store } from './slice'

/** The certificate files that rows bring, as the machine side saw them. */
export interface FleetCertificatesSlice {
  readonly fleetSeen: SeenClients
  /** 0 to 1 while certificate files are opened. */
  readonly fleetInspecting: number | null
  readonly certificatesIn: Folder | null
  readonly fleetListProblem: Problem | null
  inspectRows(rows: readonly FleetRow[]): Promise<void>
  stopInspecting(): void
  chooseRowCertificate(row: number): Promise<void>
  giveRowPassword(row: number, password: string): Promise<void>
  lookForCertificates(): Promise<void>
}

export const NOTHING_SEEN = {
  fleetSeen: new Map<number, SeenClient>(),
  fleetInspecting: null,
  certificatesIn: null,
  fleetListProblem: null
} satisfies Partial<FleetCertificatesSlice>

export const fleetCertificatesSlice: Slice<FleetCertificatesSlice, FilesSlice & OpenList> = (
  set,
  get
) => {
  const opener = fileOpener([set, get])
  const inspectRow = async (row: number) =>
    get().inspectRows(get().fleetTable.rows.filter((one) => one.row === row))

  return {
    ...NOTHING_SEEN,
    inspectRows: opener.open,
    stopInspecting: opener.stop,
    chooseRowCertificate: async (row) => {
      const file = await get().chooseFile('client-certificate')
      if (!file) return
      get().editRow(row, { certificate: file.name, fileId: file.id })
      await inspectRow(row)
    },
    giveRowPassword: async (row, password) => {
      get().editRow(row, { password })
      await inspectRow(row)
    },
    lookForCertificates: async () => {
      const chosen = await call('folder.choose', { purpose: 'certificate' })
      if (!chosen.ok || !chosen.value.folder) return
      set({ certificatesIn: chosen.value.folder })
      await get().inspectRows(get().fleetTable.rows)
    }
  }
}

/** Has the files that rows name opened by the machine side; asking anew stops what was asked before. */
function fileOpener([set, get]: Store<FleetCertificatesSlice & OpenList>) {
  let inspecting: Job<unknown> | null = null

  const start = (fileId: string, rows: FleetRow[]) => {
    const input = { fileId, rows, certificatesIn: get().certificatesIn?.id }
    return job('fleet.inspect', input, ({ value }) => set({ fleetInspecting: value }))
  }
  return {
    open: async (wanted: readonly FleetRow[]) => {
      const { fleetFile } = get()
      const rows = wanted.filter(({ certificate }) => certificate !== null)
      if (!fleetFile || rows.length === 0) return
      inspecting?.cancel()
      set({ fleetInspecting: 0 })
      const opening = start(fleetFile.id, rows)
      inspecting = opening
      const answer = await opening.done
      if (inspecting !== opening) return
      inspecting = null
      set({ fleetInspecting: null })
      if (answer.ok)
        set(({ fleetSeen }) => ({ fleetSeen: withSeen(fleetSeen, answer.value.clients) }))
      else if (answer.problem.code !== 'canceled') set({ fleetListProblem: answer.problem })
    },
    stop: () => {
      inspecting?.cancel()
      inspecting = null
    }
  }
}

function withSeen(seen: SeenClients, clients: readonly SeenClient[]): SeenClients {
  return new Map([...seen, ...clients.map((client) => [client.row, client] as const)])
}
