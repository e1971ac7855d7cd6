const EVENT_END = Buffer.from('</Event>')
const LINE_FEED = Buffer.from('\n')

/**
 * Puts every event of an Event Viewer export on a line of its own: Windows writes them all on one, of which only the
 * beginning would be read. Events that already end in a line end stay as they are.
 */
export function splitEvents(bytes: Buffer): Buffer {
  const parts: Buffer[] = []
  let start = 0
  for (let at = bytes.indexOf(EVENT_END); at >= 0; at = bytes.indexOf(EVENT_END, start)) {
    const end = at + EVENT_END.length
    parts.push(bytes.subarray(start, end))
    if (isFollowed(bytes, end)) parts.push(LINE_FEED)
    start = end
  }
  return start === 0 ? bytes : Buffer.concat([...parts, bytes.subarray(start)])
}

function isFollowed(bytes: Buffer, end: number): boolean {
  return end < bytes.length && bytes[end] !== 0x0a && bytes[end] !== 0x0d
}
