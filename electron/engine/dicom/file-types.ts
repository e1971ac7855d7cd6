import type { StoreSource } from './association-types'

/** Why a file cannot be sent. */
export type FileDefect =
  | 'empty'
  | 'unreadable'
  | 'foreign'
  | 'dicomdir'
  | 'truncated'
  | 'no-transfer-syntax'
  | 'no-sop-class'
  | 'no-sop-instance'

/** What is odd about a file that can be sent all the same. */
export type FileOddity = 'meta-differs' | 'no-meta' | 'syntax-differs' | 'syntax-guessed'

export interface FileFinding {
  readonly code: FileDefect | FileOddity
  readonly title: string
}

/** A DICOM instance whose head was read; `sopClassUid` and `sopInstanceUid` are the data set's own. */
export interface DicomInstance extends StoreSource {
  readonly dataset: Extract<StoreSource['dataset'], { readonly kind: 'file' }>
  readonly studyInstanceUid: string | null
  readonly oddities: readonly FileFinding[]
}

export type FileReading =
  | { readonly kind: 'instance'; readonly instance: DicomInstance }
  | { readonly kind: 'defect'; readonly finding: FileFinding }
