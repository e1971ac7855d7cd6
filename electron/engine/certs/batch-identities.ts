import type { DeviceRow } from '../../../shared/kit/device-row'
import type { Problem } from '../../../shared/result'
import type { Ca } from './create-ca'
import { createIdentity, type Identity } from './create-identity'
import type { KeyAlgorithm } from './generate-key'
import { createKeyPool } from './key-pool'
import {
  refuseToOverwrite,
  writeIdentity,
  type IdentityFormat,
  type OverwritePolicy
} from './write-identity'

export interface BatchOptions {
  readonly ca: Ca
  readonly folder: string
  readonly algorithm: KeyAlgorithm
  readonly days: number
  readonly now: Date
  readonly format: IdentityFormat
  /** For rows without a password of their own. */
  readonly password: string
  readonly policy: OverwritePolicy
  readonly signal: AbortSignal
}

export type BatchOutcome = { readonly row: DeviceRow } & (
  | { readonly status: 'written'; readonly identity: Identity; readonly paths: readonly string[] }
  | { readonly status: 'failed'; readonly problem: Problem }
)

/**
 * Makes one identity a row, in order, and tells each as it is done. A failed row does not stop the others;
 * cancelling does, and what is written stays.
 */
export async function* createIdentities(
  rows: readonly DeviceRow[],
  options: BatchOptions
): AsyncGenerator<BatchOutcome> {
  const pool = createKeyPool({ algorithm: options.algorithm, total: rows.length })
  try {
    for (const row of rows) {
      if (options.signal.aborted) return
      yield await createOne(row, options, pool.take)
    }
  } finally {
    pool.close()
  }
}

async function createOne(
  row: DeviceRow,
  options: BatchOptions,
  takeKey: ReturnType<typeof createKeyPool>['take']
): Promise<BatchOutcome> {
  const { ca, folder, format, policy } = options
  const free = policy === 'keep' ? await refuseToOverwrite(folder, row.aeTitle, format) : undefined
  if (free && !free.ok) return { row, status: 'failed', problem: free.problem }
  const identity = await createIdentity(ca, { ...options, ...row }, takeKey)
  const password = row.password ?? options.password
  const written = await writeIdentity(folder, identity, password, format, policy)
  return written.ok
    ? { row, status: 'written', identity, paths: written.value }
    : { row, status: 'failed', problem: written.problem }
}
