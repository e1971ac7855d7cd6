import { open } from 'node:fs/promises'

/**
 * Reads a file, a pipe or a device from where it begins, and no more than `most` octets of it: whoever asks
 * for one octet more than is allowed can tell what is too large, and `/dev/zero` fills no memory.
 * Throws Node's error.
 */
export async function readUpTo(path: string, most: number): Promise<Buffer> {
  const file = await open(path, 'r')
  const pieces: Buffer[] = []
  // The stream closes the file.
  for await (const piece of file.createReadStream({ end: most - 1 })) pieces.push(piece as Buffer)
  return Buffer.concat(pieces)
}
