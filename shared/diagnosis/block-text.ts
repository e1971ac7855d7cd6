/** The texts of the lines of one block of UTF-8. */
export interface BlockText {
  /** For a look: shares the memory of the whole block, so it must not be kept. */
  readonly glimpse: (start: number, end: number) => string
  /** To be kept: memory of its own. */
  readonly copy: (start: number, end: number) => string
}

const DECODER = new TextDecoder('utf-8')
const ESCAPE = '\u001b'
const ANSI = new RegExp(`${ESCAPE}\\[[0-9;?]{0,16}[A-Za-z]`, 'g')

/** Decodes a block of plain ASCII at once, another one line by line. */
export function blockText(bytes: Uint8Array): BlockText {
  let whole: string | null = null
  // Several rules look at one line, and share its text.
  let glimpsed = { start: -1, text: '' }
  let latest = { start: -1, text: '' }

  function copy(start: number, end: number): string {
    if (latest.start !== start) {
      const text = DECODER.decode(bytes.subarray(start, textEnd(bytes, start, end)))
      latest = { start, text: withoutColours(text) }
    }
    return latest.text
  }

  return {
    copy,
    glimpse: (start, end) => {
      whole ??= DECODER.decode(bytes)
      // As many characters as bytes: then each place in the one is the same place in the other.
      if (whole.length !== bytes.length) return copy(start, end)
      if (glimpsed.start !== start) {
        const text = whole.slice(start, textEnd(bytes, start, end))
        glimpsed = { start, text: withoutColours(text) }
      }
      return glimpsed.text
    }
  }
}

function textEnd(bytes: Uint8Array, start: number, end: number): number {
  let at = end
  while (at > start && (bytes[at - 1] as number) <= 0x20) at--
  return at
}

function withoutColours(text: string): string {
  return text.includes(ESCAPE) ? text.replace(ANSI, '').trimEnd() : text
}
