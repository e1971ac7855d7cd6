import { writeFile } from 'node:fs/promises'
import { UsageError } from './command'

/** Writes what `--out FILE` asks for; a place that cannot be written is a wrong call, in one line. */
export async function writeOutput(file: string, content: string | Uint8Array): Promise<void> {
  try {
    await writeFile(file, content)
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? 'unknown reason'
    throw new UsageError(`${file} cannot be written (${reason})`)
  }
}
