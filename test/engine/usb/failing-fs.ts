import { nodeKitFs, type KitFs } from '../../../electron/engine/usb/kit-fs'

/**
 * The real file system until its `at`th change, which fails as a drive fails; `pulled` drives answer
 * nothing after it. A write that fails halfway leaves half of its bytes, as a real one does.
 */
export function failingFs(
  at: number,
  code: string,
  after: 'pulled' | 'recovers'
): KitFs & { changes: () => number } {
  let changes = 0
  let gone = false
  const fail = () => {
    gone = after === 'pulled'
    throw Object.assign(new Error(code), { code })
  }
  const check = () => {
    if (gone) throw Object.assign(new Error('EIO'), { code: 'EIO' })
  }
  const change = () => {
    check()
    if (++changes === at) fail()
  }
  return {
    changes: () => changes,
    makeFolder: async (path) => (change(), nodeKitFs.makeFolder(path)),
    writeNew: async (path, bytes) => {
      check()
      if (++changes === at) {
        await nodeKitFs.writeNew(path, bytes.subarray(0, bytes.length / 2))
        fail()
      }
      await nodeKitFs.writeNew(path, bytes)
    },
    flushFiles: async (paths) => (change(), nodeKitFs.flushFiles(paths)),
    readBack: async (paths) => {
      for (const _ of paths) change()
      return await nodeKitFs.readBack(paths)
    },
    readFile: async (path) => (check(), nodeKitFs.readFile(path)),
    list: async (path) => (check(), nodeKitFs.list(path)),
    kindOf: async (path) => (check(), nodeKitFs.kindOf(path)),
    deviceOf: async (path) => (check(), nodeKitFs.deviceOf(path)),
    rename: async (from, to) => (change(), nodeKitFs.rename(from, to)),
    flushFolder: async (path) => (change(), nodeKitFs.flushFolder(path)),
    overwrite: async (path, bytes) => (change(), nodeKitFs.overwrite(path, bytes)),
    removeFile: async (path) => (change(), nodeKitFs.removeFile(path)),
    removeFolder: async (path) => (change(), nodeKitFs.removeFolder(path)),
    removeTree: async (path) => (change(), nodeKitFs.removeTree(path))
  }
}
