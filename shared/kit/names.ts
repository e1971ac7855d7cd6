/**
 * Names of files on a kit: short, ASCII, and taken by FAT32, Windows 7 and every shell. AE titles may
 * hold what file names may not (`ROOM*1`, `A/B`, `CON`).
 */
export function safeName(text: string): string {
  const plain = asciiOf(text)
    .replace(/[^A-Za-z0-9_-]+/g, '_')
    .replace(/^[-_]+(?=.)|(?<=.)_+$/g, '')
  const usable = plain === '' || plain === '_' || RESERVED.test(plain) ? `ae${plain}` : plain
  return usable === text ? text : `${usable.slice(0, LONGEST)}-${markOf(text)}`
}

/** Names of devices that Windows has since DOS; no file may bear them, with or without an ending. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i
const LONGEST = 24

/** Accents taken off, what has no plain letter left out: `Échographie – Süd` → `Echographie - Sud`. */
export function asciiOf(text: string): string {
  return text
    .replace(/ß/g, 'ss')
    .replace(/[æÆ]/g, 'ae')
    .replace(/[øØ]/g, 'o')
    .replace(/[‐-―−]/g, '-')
    .replace(/[‘’]/g, "'")
    .normalize('NFKD')
    .replace(/[^\x20-\x7e]/g, '')
}

/** Four hexadecimal digits of FNV-1a: tells names apart that look alike once they are plain. */
export function markOf(text: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0
  return ((hash >>> 16) ^ (hash & 0xffff)).toString(16).padStart(4, '0')
}

/**
 * A name for each AE title such that no two are the same where case does not count (FAT32, Windows):
 * of `ROOM1` and `room1` the one in capitals keeps its name. Which rows stand before which does not matter,
 * so a longer list gives the same names again.
 */
export function safeNames(texts: readonly string[]): ReadonlyMap<string, string> {
  const distinct = [...new Set(texts)]
  const alike = new Map<string, number>()
  const keyOf = (text: string) => safeName(text).toLowerCase()
  for (const text of distinct) alike.set(keyOf(text), (alike.get(keyOf(text)) ?? 0) + 1)
  return new Map(
    distinct.map((text) => {
      const name = safeName(text)
      const isAlone = alike.get(keyOf(text)) === 1 || text === text.toUpperCase()
      return [text, isAlone || name !== text ? name : `${name.slice(0, LONGEST)}-${markOf(text)}`]
    })
  )
}
