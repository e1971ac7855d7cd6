import { X509Certificate } from 'node:crypto'

const ARMOUR = /-----BEGIN ((?:X509 |TRUSTED )?CERTIFICATE)-----([\s\S]*?)-----END \1-----/g

/**
 * The certificates of a CA file, PEM (one or several, with text around them) or DER; empty when it holds
 * none. Only DER comes back; nothing is judged.
 */
export function readAnchors(bytes: Uint8Array): readonly Uint8Array[] {
  const buffer = Buffer.from(bytes)
  if (buffer[0] === 0x30) return readable([buffer])
  const blocks = [...textOf(buffer).matchAll(ARMOUR)]
  return readable(blocks.map((block) => Buffer.from(block[2] ?? '', 'base64')))
}

/** Windows tools write UTF-16 with a mark; everything else is read as Latin-1, which loses nothing here. */
function textOf(buffer: Buffer): string {
  if (buffer[0] === 0xff && buffer[1] === 0xfe) return buffer.toString('utf16le')
  if (buffer[0] === 0xfe && buffer[1] === 0xff)
    return Buffer.from(buffer.subarray(0, buffer.length & ~1))
      .swap16()
      .toString('utf16le')
  return buffer.toString('latin1')
}

function readable(blocks: readonly Buffer[]): readonly Uint8Array[] {
  return blocks.flatMap((block) => {
    try {
      return [new X509Certificate(block).raw]
    } catch {
      return []
    }
  })
}
