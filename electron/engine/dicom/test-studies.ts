import { randomUUID } from 'node:crypto'
import { SOP_CLASS } from '../../../shared/dicom/sop-classes'
import { TRANSFER_SYNTAX } from '../../../shared/dicom/transfer-syntaxes'
import { uidFromUuid } from '../../../shared/dicom/uid'
import type { StoreSource } from './association-types'
import { writeDataset, type DatasetToWrite } from './dataset-writer'
import { drawTestFrame } from './draw-test-frame'
import { echoReportContent } from './echo-report'
import { encodeJpeg } from './encode-jpeg'
import { encodeMetaHeader } from './meta-header'

export const TEST_KINDS = ['us', 'us-multiframe', 'us-multiframe-jpeg', 'sr', 'sr-private'] as const
export type TestKind = (typeof TEST_KINDS)[number]

export const TEST_PATIENT_NAME = 'TEST^HEARTLAB CONNECTIVITY'
const NOT_A_PATIENT = 'TEST - NOT A PATIENT'
const STILL = { width: 640, height: 480 }
const CLIP = { width: 320, height: 240, frames: 10, frameTimeMs: '100' }

/** A synthetic object: `bytes` is the whole file (with meta header), `dataset` its data set alone. */
export interface TestObject extends StoreSource {
  readonly kind: TestKind
  readonly bytes: Uint8Array
  readonly studyInstanceUid: string
  readonly seriesInstanceUid: string
}

/**
 * Makes one study, plainly no patient: "TEST^HEARTLAB CONNECTIVITY", burned-in "TEST - NOT A
 * PATIENT", no birth date, UIDs under 2.25. All objects of one call share the study; images and
 * reports stand in a series each. `site` becomes part of the patient id, `now` is written in UTC.
 */
export function makeTestStudy(
  kinds: readonly TestKind[],
  context: { readonly site: string; readonly now: Date }
): readonly TestObject[] {
  const study: Study = {
    ...timesOf(context.now),
    patientId: patientId(context.site, context.now),
    studyUid: newUid(),
    series: { US: newUid(), SR: newUid() }
  }
  return kinds.map((kind, index) => makeObject(kind, study, index + 1))
}

interface Study {
  readonly date: string
  readonly time: string
  readonly patientId: string
  readonly studyUid: string
  readonly series: { readonly US: string; readonly SR: string }
}

interface Recipe {
  readonly modality: 'US' | 'SR'
  readonly sopClassUid: string
  readonly transferSyntax: string
  readonly content: (study: Study) => DatasetToWrite
}

const RECIPES: Readonly<Record<TestKind, Recipe>> = {
  us: {
    modality: 'US',
    sopClassUid: SOP_CLASS.ultrasoundImage,
    transferSyntax: TRANSFER_SYNTAX.explicitLittle,
    content: stillContent
  },
  'us-multiframe': {
    modality: 'US',
    sopClassUid: SOP_CLASS.ultrasoundMultiFrame,
    transferSyntax: TRANSFER_SYNTAX.explicitLittle,
    content: clipContent
  },
  'us-multiframe-jpeg': {
    modality: 'US',
    sopClassUid: SOP_CLASS.ultrasoundMultiFrame,
    transferSyntax: TRANSFER_SYNTAX.jpegBaseline,
    content: jpegClipContent
  },
  sr: {
    modality: 'SR',
    sopClassUid: SOP_CLASS.comprehensiveSr,
    transferSyntax: TRANSFER_SYNTAX.explicitLittle,
    content: reportContent
  },
  'sr-private': {
    modality: 'SR',
    sopClassUid: SOP_CLASS.comprehensiveSr,
    transferSyntax: TRANSFER_SYNTAX.explicitLittle,
    content: (study) => [...reportContent(study), ...gePrivateGroup()]
  }
}

function makeObject(kind: TestKind, study: Study, instanceNumber: number): TestObject {
  const { modality, sopClassUid, transferSyntax, content } = RECIPES[kind]
  const sopInstanceUid = newUid()
  const seriesInstanceUid = study.series[modality]
  const dataset = writeDataset([
    [0x00080016, 'UI', sopClassUid],
    [0x00080018, 'UI', sopInstanceUid],
    [0x0020000e, 'UI', seriesInstanceUid],
    [0x00080060, 'CS', modality],
    [0x00200011, 'IS', modality === 'US' ? '1' : '2'],
    [0x00200013, 'IS', String(instanceNumber)],
    ...commonModules(study),
    ...content(study)
  ])
  const meta = encodeMetaHeader({ sopClassUid, sopInstanceUid, transferSyntax })
  return {
    kind,
    bytes: Buffer.concat([meta, dataset]),
    dataset: { kind: 'bytes', bytes: dataset },
    sopClassUid,
    sopInstanceUid,
    transferSyntax,
    studyInstanceUid: study.studyUid,
    seriesInstanceUid
  }
}

/** Patient, study, series and equipment modules, with what type 2 asks for left empty. */
function commonModules({ date, time, patientId, studyUid }: Study): DatasetToWrite {
  return [
    [0x00080005, 'CS', 'ISO_IR 192'],
    [0x00080012, 'DA', date],
    [0x00080013, 'TM', time],
    [0x00080020, 'DA', date],
    [0x00080021, 'DA', date],
    [0x00080023, 'DA', date],
    [0x00080030, 'TM', time],
    [0x00080031, 'TM', time],
    [0x00080033, 'TM', time],
    [0x00080050, 'SH', ''],
    [0x00080070, 'LO', 'HeartLab Connect'],
    [0x00080090, 'PN', ''],
    [0x00080201, 'SH', '+0000'],
    [0x00081030, 'LO', `CONNECTIVITY ${NOT_A_PATIENT}`],
    [0x0008103e, 'LO', NOT_A_PATIENT],
    [0x00081090, 'LO', 'Connectivity test'],
    [0x00100010, 'PN', TEST_PATIENT_NAME],
    [0x00100020, 'LO', patientId],
    [0x00100030, 'DA', ''],
    [0x00100040, 'CS', ''],
    // The subject is a phantom: the standard's own way to say that this is nobody.
    [0x00100200, 'CS', 'YES'],
    [0x00181000, 'LO', '0'],
    [0x00181020, 'LO', '0'],
    [0x0020000d, 'UI', studyUid],
    [0x00200010, 'SH', 'TEST']
  ]
}

function stillContent(): DatasetToWrite {
  const { pixels } = drawTestFrame(STILL.width, STILL.height, 0)
  return [...imageModules(STILL), [0x7fe00010, 'OB', pixels]]
}

function clipContent(): DatasetToWrite {
  const frames = clipFrames().map(({ pixels }) => pixels)
  return [...imageModules(CLIP), ...cineModules(), [0x7fe00010, 'OB', Buffer.concat(frames)]]
}

function jpegClipContent(): DatasetToWrite {
  const frames = clipFrames().map(encodeJpeg)
  const compressed = frames.reduce((sum, frame) => sum + frame.length, 0)
  const ratio = (CLIP.width * CLIP.height * CLIP.frames) / compressed
  return [
    ...imageModules(CLIP),
    ...cineModules(),
    [0x00282110, 'CS', '01'],
    [0x00282112, 'DS', ratio.toFixed(2)],
    [0x00282114, 'CS', 'ISO_10918_1'],
    [0x7fe00010, 'encapsulated', frames]
  ]
}

function clipFrames(): readonly ReturnType<typeof drawTestFrame>[] {
  return Array.from({ length: CLIP.frames }, (_, index) =>
    drawTestFrame(CLIP.width, CLIP.height, index / CLIP.frames)
  )
}

function imageModules({ width, height }: { width: number; height: number }): DatasetToWrite {
  return [
    [0x00080008, 'CS', 'ORIGINAL\\PRIMARY\\TTE'],
    [0x00200020, 'CS', ''],
    [0x00180015, 'CS', 'HEART'],
    [0x00280002, 'US', 1],
    [0x00280004, 'CS', 'MONOCHROME2'],
    [0x00280010, 'US', height],
    [0x00280011, 'US', width],
    [0x00280100, 'US', 8],
    [0x00280101, 'US', 8],
    [0x00280102, 'US', 7],
    [0x00280103, 'US', 0],
    [0x00280301, 'CS', 'YES']
  ]
}

function cineModules(): DatasetToWrite {
  return [
    [0x00181063, 'DS', CLIP.frameTimeMs],
    [0x00280008, 'IS', String(CLIP.frames)],
    [0x00280009, 'AT', 0x00181063]
  ]
}

function reportContent({ date, time }: Study): DatasetToWrite {
  return [
    [0x00081111, 'SQ', []],
    [0x0040a032, 'DT', `${date}${time}`],
    [0x0040a372, 'SQ', []],
    [0x0040a491, 'CS', 'PARTIAL'],
    [0x0040a493, 'CS', 'UNVERIFIED'],
    ...echoReportContent(`${NOT_A_PATIENT}. Sent by HeartLab Connect to prove the connection.`)
  ]
}

/** Private elements in the manner of GE: a creator's block with texts, numbers, bytes and a sequence. */
function gePrivateGroup(): DatasetToWrite {
  const creator = 'GEMS_Ultrasound_ImageGroup_001'
  return [
    [0x60030010, 'LO', creator],
    [
      0x60031010,
      'SQ',
      [
        [
          [0x60030010, 'LO', creator],
          [0x600310f1, 'LO', NOT_A_PATIENT],
          [0x600310f2, 'FD', [1, 2.5]],
          [0x600310f3, 'UL', 42]
        ]
      ]
    ],
    [0x600310f4, 'LO', 'TEST'],
    [0x600310f5, 'OB', Buffer.from('HeartLab Connect')],
    [0x600310f6, 'UN', Buffer.from([1, 2, 3, 4])]
  ]
}

/** LO takes 64 characters and no backslash: letters, digits and dashes are kept of the site's name. */
function patientId(site: string, now: Date): string {
  const name = site
    .normalize('NFKD')
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  const { date, time } = timesOf(now)
  return `TEST-${name.slice(0, 40) || 'SITE'}-${date}${time}`
}

function timesOf(now: Date): { readonly date: string; readonly time: string } {
  const digits = now.toISOString().replace(/\D/g, '')
  return { date: digits.slice(0, 8), time: digits.slice(8, 14) }
}

function newUid(): string {
  return uidFromUuid(randomUUID())
}
