import { decodeBase64 } from './base64'

/** One block between BEGIN and END (RFC 7468). */
export interface PemBlock {
  readonly label: string
  /** Undefined where the base64 is broken. */
  readonly der: Uint8Array | undefined
  /** True for an encapsulated header such as `Proc-Type: 4,ENCRYPTED`. */
  readonly encrypted: boolean
  /** False where the file ends, or another block begins, before its END. */
  readonly closed: boolean
  /** False where BEGIN and END share their lines with other text, which most readers refuse. */
  readonly onOwnLines: boolean
}

export interface PemText {
  readonly blocks: readonly PemBlock[]
  /** What stands outside the blocks, trimmed. */
  readonly outside: string
}

const BEGIN = /-----BEGIN ([A-Z0-9][A-Z0-9 .#+/_-]*?)-----/g
const MOST_BLOCKS = 300

/** Finds every PEM block in a text, whatever stands around it. */
export function readPem(text: string): PemText {
  const begins = [...text.matchAll(BEGIN)].slice(0, MOST_BLOCKS)
  const outside: string[] = []
  let after = 0
  const blocks = begins.map((begin, index) => {
    const start = begin.index + begin[0].length
    const limit = begins[index + 1]?.index ?? text.length
    const inside = text.slice(start, limit)
    const end = /-----END [^\r\n]*?-----/.exec(inside)
    outside.push(text.slice(after, begin.index))
    after = end ? start + end.index + end[0].length : limit
    const body = inside.slice(0, end?.index ?? inside.length)
    const startsLine = /(^|[\r\n])$/.test(text.slice(0, begin.index))
    const onOwnLines = startsLine && /^[ \t]*[\r\n]/.test(body) && /[\r\n]$/.test(body)
    return { ...blockOf(begin[1] ?? '', body), closed: end !== null, onOwnLines }
  })
  outside.push(text.slice(after))
  return { blocks, outside: outside.join('\n').trim() }
}

function blockOf(label: string, inside: string) {
  const headers = /^\s*(?:[A-Za-z][A-Za-z0-9-]*:[^\n]*\n(?:[ \t][^\n]*\n)*)+\s*\n/.exec(inside)
  const body = headers ? inside.slice(headers[0].length) : inside
  const encrypted = headers !== null && /ENCRYPTED/.test(headers[0])
  return { label, der: decodeBase64(body), encrypted }
}
