import type { DeviceRow, DeviceTable, RowProblem } from '../../shared/kit/device-row'
import { judgeRows, rowsWithoutError } from '../../shared/kit/judge-rows'
import { readDevices } from '../../shared/kit/read-devices'
import { UsageError } from './command'
import { readInput } from './input-file'

export interface JudgedDevices {
  readonly table: DeviceTable
  readonly problems: readonly RowProblem[]
  /** The rows without an error. */
  readonly sound: readonly DeviceRow[]
}

/** Reads and judges a table of machines; a file that is none is a wrong call, in one line. */
export async function readDeviceFile(path: string): Promise<JudgedDevices> {
  return judgeDevices(path, await readInput(path))
}

/** Reads a table of machines and judges its rows; one that cannot be read is a wrong call. */
export function judgeDevices(path: string, bytes: Uint8Array): JudgedDevices {
  const table = readDevices(bytes)
  if (!table.ok)
    throw new UsageError([`${path}: ${table.problem.title}`, table.problem.next].join(' ').trim())
  const problems = judgeRows(table.value)
  return { table: table.value, problems, sound: rowsWithoutError(table.value.rows, problems) }
}
