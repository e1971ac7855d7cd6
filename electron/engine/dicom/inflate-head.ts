import { createReadStream } from 'node:fs'
import { createInflateRaw } from 'node:zlib'

/** Enough for the identifying elements; private groups before them are never this long. */
const HEAD = 256 * 1024
/** More than any sane object; beyond it the end of the stream is taken on trust. */
const MOST = 4 * 1024 * 1024 * 1024

export interface InflatedHead {
  readonly bytes: Buffer
  /** Did the deflate stream come to its own end? */
  readonly complete: boolean
}

/**
 * Inflates a deflated data set (PS3.5 A.5, RFC 1951) as a stream: keeps the head, and follows the
 * rest only to see whether the stream ends. Never rejects: damaged data is an incomplete head.
 */
export function inflateHead(path: string, offset: number): Promise<InflatedHead> {
  return new Promise((resolve) => {
    const parts: Buffer[] = []
    let length = 0
    const file = createReadStream(path, { start: offset })
    const inflate = createInflateRaw()
    const settle = (complete: boolean): void => {
      file.destroy()
      inflate.destroy()
      resolve({ bytes: Buffer.concat(parts).subarray(0, HEAD), complete })
    }
    inflate.on('data', (chunk: Buffer) => {
      if (length < HEAD) parts.push(chunk)
      length += chunk.length
      if (length > MOST) settle(true)
    })
    inflate.on('end', () => settle(true))
    inflate.on('error', () => settle(false))
    file.on('error', () => settle(false))
    file.pipe(inflate)
  })
}
