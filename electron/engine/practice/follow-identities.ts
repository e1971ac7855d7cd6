import type { Tell } from './house'
import type { IdentityList } from './identity-list'
import { readIdentities, watchIdentities } from './identity-store'

/** The identities as they were read last. */
export interface FollowedIdentities {
  readonly identities: () => IdentityList
  /** Settles once what stands on disk now is in force. */
  readonly refresh: () => Promise<void>
  readonly stop: () => void
}

/** Follows the file. A list that became damaged keeps the last good one in force, and the operator is told. */
export function followIdentities(path: string, read: IdentityList, tell: Tell): FollowedIdentities {
  let identities = read
  let shown = JSON.stringify(read)

  async function readAgain(): Promise<void> {
    const again = await readIdentities(path)
    const text = JSON.stringify(again.ok ? again.value : again.problem)
    if (text === shown) return
    shown = text
    if (!again.ok) return tell({ event: 'problem' }, { id: 'event.identities-damaged' })
    identities = again.value
    tell({ event: 'identities', count: identities.length }, { id: 'event.identities' })
  }

  // One after another: an older reading must never come in behind a newer one.
  let reading: Promise<void> = Promise.resolve()
  const refresh = (): Promise<void> => {
    reading = reading.then(readAgain)
    return reading
  }
  const stop = watchIdentities(path, () => void refresh())
  return { identities: () => identities, refresh, stop }
}
