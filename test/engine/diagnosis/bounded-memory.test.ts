import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'

const CLI = resolve(import.meta.dirname, '../../../dist/electron/cli.cjs')
/** Where everything is tested a build has to be there; at a desk its tests are left out without one. */
const isBuilt = Boolean(process.env.CI) || existsSync(CLI)
const HEAP_MB = 32
/** The command line as it is, which at its end says how much memory it held at most, in KB. */
const MEASURED = `
  process.on('exit', () => process.stderr.write(String(process.resourceUsage().maxRSS)))
  require(${JSON.stringify(CLI)})`

/** Every line is a hit of its own, and none is like another. */
function* hits(megabytes: number): Generator<string> {
  const LINES = 2000
  for (let block = 0, bytes = 0; bytes < megabytes * 1e6; block++) {
    const lines = Array.from(
      { length: LINES },
      (_, line) => `13[IKE] <c|${block * LINES + line}> received TS_UNACCEPTABLE notify ${block}`
    ).join('\n')
    bytes += lines.length
    yield `${lines}\n`
  }
}

async function diagnose(log: Iterable<string>): Promise<{ cause: unknown; peakKb: number }> {
  const options = [`--max-old-space-size=${HEAP_MB}`, '--max-semi-space-size=1', '-e', MEASURED]
  const child = spawn(process.execPath, [...options, CLI, 'diagnose', '-', '--json'])
  Readable.from(log).pipe(child.stdin)
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)])
  return { cause: (JSON.parse(out) as { cause: unknown }).cause, peakKb: Number(err) }
}

describe.skipIf(!isBuilt)('a log much larger than the memory', () => {
  it('is read to its end, and takes no more of it than a small one', async () => {
    const small = await diagnose(hits(2))
    const large = await diagnose(hits(50))
    expect(small.cause).toBe('traffic-selector-mismatch')
    expect(large.cause).toBe('traffic-selector-mismatch')
    // The heap's limit ends what keeps objects; this ends what keeps the log's 50 MB beside the heap. What the
    // collector leaves lying about on a busy computer stays below.
    expect(large.peakKb - small.peakKb).toBeLessThan(45_000)
  })
})
