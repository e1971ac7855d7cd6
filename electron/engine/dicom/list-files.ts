import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * The files behind the paths, folders opened to any depth, in the order of their names. Links to
 * folders are not followed (they may lead round in a circle). A path that cannot be listed is given
 * as it is: reading it then says what is wrong.
 */
export async function listFiles(paths: readonly string[]): Promise<readonly string[]> {
  const lists = await Promise.all(paths.map(listOne))
  return lists.flat()
}

async function listOne(path: string): Promise<readonly string[]> {
  const status = await stat(path).catch(() => null)
  return status?.isDirectory() ? listFolder(path) : [path]
}

async function listFolder(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => null)
  if (entries === null) return [folder]
  const ordered = entries.sort((one, other) => (one.name < other.name ? -1 : 1))
  const files: string[] = []
  for (const entry of ordered) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) files.push(...(await listFolder(path)))
    else if (!entry.isSymbolicLink() || (await isFile(path))) files.push(path)
  }
  return files
}

async function isFile(path: string): Promise<boolean> {
  const status = await stat(path).catch(() => null)
  return status?.isFile() ?? true
}
