import { CA_FILES, MANIFEST_FILE, PAPER_FILES } from './kit-facts'

/** Names that only a kit gives, for a kit whose manifest can no longer tell what is its own. */
const OURS: readonly string[] = [
  MANIFEST_FILE,
  ...PAPER_FILES,
  ...Object.values(CA_FILES).flatMap(({ pemFile, crtFile }) => [pemFile, crtFile])
]

/** Whether a kit's file may have this name; `listed` are those that its manifest names. */
export function isOfKit(name: string, listed: readonly string[]): boolean {
  return [...OURS, ...listed].some((one) => isSameName(one, name))
}

/** FAT may give names back in other letters. */
export function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}

/** What Windows and macOS leave on every drive by themselves. */
const LEFT_BY_SYSTEMS = /^(\._.*|\.DS_Store|\.Trashes|\.fseventsd|Thumbs\.db|desktop\.ini)$/i

export function isLeftBySystem(name: string): boolean {
  return LEFT_BY_SYSTEMS.test(name)
}
