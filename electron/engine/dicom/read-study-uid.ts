import { inflateRawSync } from 'node:zlib'
import { elementEncoding } from '../../../shared/dicom/transfer-syntaxes'
import { windowOnBytes } from './byte-window'
import { walkDataset } from './walk-dataset'

const STUDY_INSTANCE_UID = 0x0020000d
const LARGEST_HEAD = 256 * 1024
/** zlib's Z_SYNC_FLUSH: gives what there is of a stream that goes on. */
const SYNC_FLUSH = 2

/**
 * The Study Instance UID at the head of a data set, of which `head` is the beginning as it came in.
 * Null where it does not stand there; never rejects for what the bytes say.
 */
export async function readStudyUid(head: Buffer, transferSyntax: string): Promise<string | null> {
  const encoding = elementEncoding(transferSyntax)
  const bytes = encoding.deflated ? inflated(head) : head
  let uid: string | null = null
  await walkDataset(windowOnBytes(bytes), 0, encoding, ({ tag, valueAt, length }) => {
    if (tag < STUDY_INSTANCE_UID) return undefined
    if (tag === STUDY_INSTANCE_UID && valueAt + length <= bytes.length)
      uid = bytes.toString('latin1', valueAt, valueAt + length).replace(/[\0 ]+$/, '')
    return 'stop'
  })
  return uid
}

function inflated(head: Buffer): Buffer {
  try {
    return inflateRawSync(head, { finishFlush: SYNC_FLUSH, maxOutputLength: LARGEST_HEAD })
  } catch {
    return Buffer.alloc(0)
  }
}
