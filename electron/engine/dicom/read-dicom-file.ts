import { constants, fstatSync } from 'node:fs'
import { SOP_CLASS } from '../../../shared/dicom/sop-classes'
import {
  elementEncoding,
  isUncompressed,
  TRANSFER_SYNTAX,
  transferSyntaxName,
  type ElementEncoding
} from '../../../shared/dicom/transfer-syntaxes'
import { windowOnBytes, windowOnFile, type ByteWindow } from './byte-window'
import { errorCode } from './dataset-reader'
import type { DicomInstance, FileDefect, FileFinding, FileReading } from './file-types'
import { inflateHead } from './inflate-head'
import { closeQuietly, createReadingPace, openAtPace } from './reading-pace'
import { UNDEFINED, walkDataset, type WalkedElement, type WalkEnd } from './walk-dataset'

const PREAMBLE = 128
const SOP_CLASS_UID = 0x00080016
const SOP_INSTANCE_UID = 0x00080018
const STUDY_INSTANCE_UID = 0x0020000d
const DIRECTORY_RECORDS = 0x00041220
const PIXEL_DATA = 0x7fe00010
/** The head holds these; what stands behind them only decides whether the file is whole. */
const WANTED: ReadonlySet<number> = new Set([SOP_CLASS_UID, SOP_INSTANCE_UID, STUDY_INSTANCE_UID])
const LONGEST_UID = 256
/** A named pipe that nobody writes to would otherwise be waited for without end. Windows has no such flag. */
const READ_AT_ONCE = constants.O_RDONLY | (constants.O_NONBLOCK || 0)

/**
 * Reads a file's head: what it is, whether it can be sent, and where its data set lies. The UIDs are
 * those of the data set, also where the meta header says otherwise. Files without preamble or meta
 * header are taken where an uncompressed syntax fits without doubt. Files that are read one after
 * another share their pace. Never rejects.
 */
export async function readDicomFile(
  path: string,
  pace = createReadingPace()
): Promise<FileReading> {
  let fd: number | null = null
  try {
    fd = await openAtPace(path, READ_AT_ONCE, pace)
    const status = fstatSync(fd)
    if (!status.isFile()) return defect('unreadable', 'This is not a file.')
    if (status.size === 0) return defect('empty', 'The file is empty.')
    return await readWindow(path, windowOnFile(fd, status.size, pace))
  } catch (error) {
    return defect('unreadable', `The file cannot be read (${errorCode(error)}).`)
  } finally {
    if (fd !== null) closeQuietly(fd)
  }
}

async function readWindow(path: string, bytes: ByteWindow): Promise<FileReading> {
  const head = Buffer.from(await bytes.load(0, PREAMBLE + 4))
  const hasPrefix = head.toString('latin1', PREAMBLE) === 'DICM'
  const metaAt = hasPrefix ? PREAMBLE + 4 : 0
  const meta = await readMeta(bytes, metaAt)
  if (meta.end === 'truncated') return hasPrefix ? truncated() : foreign(head)
  if (meta.sopClassUid === SOP_CLASS.mediaDirectory) return dicomdir()
  if (meta.transferSyntax === null) return readUnlabelled(path, bytes, { meta, hasPrefix, head })
  return readLabelled(path, bytes, meta, meta.transferSyntax)
}

interface Meta {
  readonly datasetAt: number
  readonly end: WalkEnd
  readonly transferSyntax: string | null
  readonly sopClassUid: string | null
  readonly sopInstanceUid: string | null
}

/** File meta information up to the first element of another group: its group length is often wrong. */
async function readMeta(bytes: ByteWindow, start: number): Promise<Meta> {
  const found = new Map<number, WalkedElement>()
  let datasetAt = start
  const end = await walkDataset(
    bytes,
    start,
    elementEncoding(TRANSFER_SYNTAX.explicitLittle),
    (each) => {
      if (each.tag >>> 16 !== 2) return 'stop'
      found.set(each.tag, each)
      datasetAt = each.valueAt + each.length
      return undefined
    }
  )
  const isTruncated = end === 'truncated' && datasetAt > bytes.size
  return {
    datasetAt,
    end: isTruncated ? 'truncated' : 'complete',
    transferSyntax: await uidOf(bytes, found.get(0x00020010)),
    sopClassUid: await uidOf(bytes, found.get(0x00020002)),
    sopInstanceUid: await uidOf(bytes, found.get(0x00020003))
  }
}

/** A file that names its transfer syntax: what it names is kept unless the bytes contradict it. */
async function readLabelled(
  path: string,
  bytes: ByteWindow,
  meta: Meta,
  transferSyntax: string
): Promise<FileReading> {
  const look = await lookAt(path, bytes, meta.datasetAt, transferSyntax)
  if (look.isDirectory) return dicomdir()
  if (look.end === 'truncated') return truncated()
  if (look.sopClassUid === null && look.end === 'unsure') {
    const other = await certainSyntax(path, bytes, meta.datasetAt)
    if (other)
      return instanceOf(
        path,
        bytes,
        meta,
        other.look,
        [syntaxDiffers(transferSyntax, other.syntax)],
        other.syntax
      )
  }
  // Pixel data of defined length cannot be encapsulated: the bytes are plain Explicit VR Little Endian.
  if (look.hasNativePixels && !isUncompressed(transferSyntax)) {
    const actual = TRANSFER_SYNTAX.explicitLittle
    return instanceOf(path, bytes, meta, look, [syntaxDiffers(transferSyntax, actual)], actual)
  }
  return instanceOf(path, bytes, meta, look, [], transferSyntax)
}

interface Unlabelled {
  readonly meta: Meta
  readonly hasPrefix: boolean
  readonly head: Buffer
}

/** A file that does not: sent only where one uncompressed syntax fits without doubt. */
async function readUnlabelled(
  path: string,
  bytes: ByteWindow,
  { meta, hasPrefix, head }: Unlabelled
): Promise<FileReading> {
  const guess = await certainSyntax(path, bytes, meta.datasetAt)
  if (guess === null)
    return hasPrefix
      ? defect(
          'no-transfer-syntax',
          'The file does not say how its data are encoded (no transfer syntax).'
        )
      : foreign(head)
  if (guess.look.isDirectory) return dicomdir()
  if (guess.look.end === 'truncated') return truncated()
  const odd: FileFinding = hasPrefix
    ? finding(
        'syntax-guessed',
        `No transfer syntax is given; read as ${transferSyntaxName(guess.syntax)}.`
      )
    : finding(
        'no-meta',
        `The file has no DICOM header; read as ${transferSyntaxName(guess.syntax)}.`
      )
  return instanceOf(path, bytes, meta, guess.look, [odd], guess.syntax)
}

interface Look {
  readonly end: WalkEnd
  readonly sopClassUid: string | null
  readonly sopInstanceUid: string | null
  readonly studyInstanceUid: string | null
  readonly isDirectory: boolean
  readonly hasNativePixels: boolean
}

async function lookAt(
  path: string,
  bytes: ByteWindow,
  start: number,
  transferSyntax: string
): Promise<Look> {
  const encoding = elementEncoding(transferSyntax)
  if (!encoding.deflated) return walkAndRead(bytes, start, encoding)
  const inflated = await inflateHead(path, start)
  const look = await walkAndRead(windowOnBytes(inflated.bytes), 0, encoding)
  return { ...look, end: inflated.complete ? 'complete' : 'truncated' }
}

async function walkAndRead(
  bytes: ByteWindow,
  start: number,
  encoding: ElementEncoding
): Promise<Look> {
  const found = new Map<number, WalkedElement>()
  let isDirectory = false
  let pixels: WalkedElement | null = null
  const end = await walkDataset(bytes, start, encoding, (element) => {
    if (WANTED.has(element.tag)) found.set(element.tag, element)
    if (element.tag === DIRECTORY_RECORDS) isDirectory = true
    if (element.tag === PIXEL_DATA) pixels = element
    return undefined
  })
  return {
    end,
    sopClassUid: await uidOf(bytes, found.get(SOP_CLASS_UID)),
    sopInstanceUid: await uidOf(bytes, found.get(SOP_INSTANCE_UID)),
    studyInstanceUid: await uidOf(bytes, found.get(STUDY_INSTANCE_UID)),
    isDirectory,
    hasNativePixels: pixels !== null && (await isNative(bytes, pixels))
  }
}

/** Some writers give encapsulated pixel data a length: an item tag in front tells. */
async function isNative(bytes: ByteWindow, { valueAt, length }: WalkedElement): Promise<boolean> {
  if (length === UNDEFINED || length < 8) return false
  const start = bytes.peek(valueAt, 4) ?? (await bytes.load(valueAt, 4))
  return start.toString('hex') !== 'feff00e0'
}

const UNCOMPRESSED = [
  TRANSFER_SYNTAX.explicitLittle,
  TRANSFER_SYNTAX.implicitLittle,
  TRANSFER_SYNTAX.explicitBig
]

/** The one uncompressed syntax under which the bytes are a data set with a class and an instance. */
async function certainSyntax(
  path: string,
  bytes: ByteWindow,
  start: number
): Promise<{ readonly syntax: string; readonly look: Look } | null> {
  for (const syntax of UNCOMPRESSED) {
    const look = await lookAt(path, bytes, start, syntax)
    const fits = look.end !== 'unsure' && look.sopClassUid !== null && look.sopInstanceUid !== null
    if (fits && /^[\d.]{5,64}$/.test(look.sopClassUid ?? '')) return { syntax, look }
  }
  return null
}

async function uidOf(
  bytes: ByteWindow,
  element: WalkedElement | undefined
): Promise<string | null> {
  if (!element || element.length === 0 || element.length > LONGEST_UID) return null
  const { valueAt, length } = element
  const value = bytes.peek(valueAt, length) ?? (await bytes.load(valueAt, length))
  return value.toString('latin1').replace(/[\0 ]+$/, '') || null
}

function instanceOf(
  path: string,
  bytes: ByteWindow,
  meta: Meta,
  look: Look,
  odd: readonly FileFinding[],
  transferSyntax: string
): FileReading {
  const { sopClassUid, sopInstanceUid } = look
  if (sopClassUid === null)
    return defect(
      'no-sop-class',
      'The data do not say what kind of object they are (no SOP Class UID).'
    )
  if (sopInstanceUid === null)
    return defect('no-sop-instance', 'The object has no identifier (no SOP Instance UID).')
  if (sopClassUid === SOP_CLASS.mediaDirectory) return dicomdir()
  const differs =
    (meta.sopClassUid !== null && meta.sopClassUid !== sopClassUid) ||
    (meta.sopInstanceUid !== null && meta.sopInstanceUid !== sopInstanceUid)
  const instance: DicomInstance = {
    sopClassUid,
    sopInstanceUid,
    studyInstanceUid: look.studyInstanceUid,
    transferSyntax,
    dataset: { kind: 'file', path, offset: meta.datasetAt, length: bytes.size - meta.datasetAt },
    oddities: differs ? [...odd, metaDiffers()] : odd
  }
  return { kind: 'instance', instance }
}

function metaDiffers(): FileFinding {
  return finding(
    'meta-differs',
    'The file header names another object than the data; the data are believed.'
  )
}

function syntaxDiffers(named: string, actual: string): FileFinding {
  const words = `The header says ${transferSyntaxName(named)}, the data are ${transferSyntaxName(actual)}.`
  return finding('syntax-differs', words)
}

function dicomdir(): FileReading {
  return defect('dicomdir', 'This is a DICOMDIR, the table of contents of a disc; it is not sent.')
}

function truncated(): FileReading {
  return defect('truncated', 'The file is cut off: it ends in the middle of its data.')
}

const FOREIGN: readonly (readonly [RegExp, string])[] = [
  [/^%PDF/, 'a PDF document'],
  [/^\xff\xd8\xff/, 'a JPEG picture'],
  [/^\x89PNG/, 'a PNG picture'],
  [/^PK\x03\x04/, 'a ZIP archive'],
  [/^MZ/, 'a Windows program']
]

function foreign(head: Buffer): FileReading {
  const start = head.toString('latin1', 0, 16)
  const kind = FOREIGN.find(([pattern]) => pattern.test(start))?.[1]
  return defect(
    'foreign',
    kind ? `This is ${kind}, not a DICOM file.` : 'This is not a DICOM file.'
  )
}

function defect(code: FileDefect, title: string): FileReading {
  return { kind: 'defect', finding: { code, title } }
}

function finding(code: FileFinding['code'], title: string): FileFinding {
  return { code, title }
}
