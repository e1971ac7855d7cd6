import type { IncomingStore, StoreSink } from './accept-types'

/**
 * A sink that writes `FOLDER/SOPInstanceUID.dcm`: meta header first, into a `.part` file, which is
 * synced and renamed at the end. Names are made of sanitised UIDs (see `safeUidName`).
 */
export async function openFileSink(folder: string, incoming: IncomingStore): Promise<StoreSink> {
  return Promise.reject(new Error(`${folder} ${incoming.sopInstanceUid}`))
}

/** A file name made of a peer's UID: digits and dots, at most 64, never `.` or `..`; else a hash. */
export function safeUidName(uid: string): string {
  return uid
}
