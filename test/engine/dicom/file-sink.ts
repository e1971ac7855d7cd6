import { join } from 'node:path'
import type { IncomingStore, StoreSink } from '../../../electron/engine/dicom/accept-types'
import { createPartFiles, PART_SUFFIX } from '../../../electron/engine/dicom/part-file'
import { safeUidName } from '../../../electron/engine/dicom/safe-uid-name'

const parts = createPartFiles()

/** A sink that writes `FOLDER/SOPInstanceUID.dcm`, by way of a `.part` file. The folder must exist. */
export function openFileSink(folder: string, incoming: IncomingStore): StoreSink {
  const path = join(folder, `${safeUidName(incoming.sopInstanceUid)}.dcm`)
  const part = parts.begin(`${path}${PART_SUFFIX}`, incoming)
  return {
    write: part.write,
    async finish() {
      const bytes = await part.sync()
      await part.moveTo(path)
      return { path, bytes }
    },
    discard: part.discard
  }
}
