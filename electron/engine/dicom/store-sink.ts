import { randomBytes } from 'node:crypto'
import { open, rename, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import type { IncomingStore, StoreSink } from './accept-types'
import { encodeMetaHeader } from './meta-header'
import { safeUidName } from './safe-uid-name'

/** How an object under way is named; a file that still ends so was never finished. */
export const PART_SUFFIX = '.part'

/**
 * A sink that writes `FOLDER/SOPInstanceUID.dcm`: meta header first, into a `.part` file, which is
 * synced and renamed at the end. The same instance sent again replaces the file. The folder must exist.
 * Rejects with the file system's error when the file cannot be made.
 */
export async function openFileSink(folder: string, incoming: IncomingStore): Promise<StoreSink> {
  const path = join(folder, `${safeUidName(incoming.sopInstanceUid)}.dcm`)
  // Two peers may send the same instance at once: each has its own part.
  const part = `${path}.${randomBytes(4).toString('hex')}${PART_SUFFIX}`
  const handle = await open(part, 'wx', 0o600)
  let header: Buffer | null = encodeMetaHeader({ ...incoming, sourceAeTitle: incoming.calling })
  let bytes = 0

  async function write(buffers: readonly Buffer[]): Promise<void> {
    const all = header === null ? buffers : [header, ...buffers]
    header = null
    for (const buffer of all) {
      await writeFully(buffer)
      bytes += buffer.length
    }
  }

  /** A disk that is nearly full takes a part first and fails only on the next write. */
  async function writeFully(buffer: Buffer): Promise<void> {
    for (let at = 0; at < buffer.length;)
      at += (await handle.write(buffer, at, buffer.length - at)).bytesWritten
  }

  return {
    write,
    async finish() {
      if (header !== null) await write([])
      await handle.sync()
      await handle.close()
      await rename(part, path)
      return { path, bytes }
    },
    async discard() {
      await handle.close().catch(() => undefined)
      await unlink(part).catch(() => undefined)
    }
  }
}
