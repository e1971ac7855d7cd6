import { createHash } from 'node:crypto'

/** A kit's files by name; manifest.json among them. */
export type KitFiles = ReadonlyMap<string, Uint8Array>

export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

export function sameContent(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0
}
