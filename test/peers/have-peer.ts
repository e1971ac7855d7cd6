import { spawnSync } from 'node:child_process'

/** Is this program installed? A missing peer skips its tests; it never fails them. */
export function havePeer(program: string): boolean {
  return spawnSync('sh', ['-c', `command -v ${program}`]).status === 0
}
