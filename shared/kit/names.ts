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
