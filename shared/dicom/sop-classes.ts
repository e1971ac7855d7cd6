/** SOP classes by the names that the code uses (PS3.6 A; the GE list: see ge-requests). */
export const SOP_CLASS = {
  verification: '1.2.840.10008.1.1',
  mediaDirectory: '1.2.840.10008.1.3.10',
  storageCommitment: '1.2.840.10008.1.20.1',
  performedProcedureStep: '1.2.840.10008.3.1.2.3.3',
  worklistFind: '1.2.840.10008.5.1.4.31',
  studyRootFind: '1.2.840.10008.5.1.4.1.2.2.1',
  ultrasoundImage: '1.2.840.10008.5.1.4.1.1.6.1',
  ultrasoundMultiFrame: '1.2.840.10008.5.1.4.1.1.3.1',
  ultrasoundImageRetired: '1.2.840.10008.5.1.4.1.1.6',
  ultrasoundMultiFrameRetired: '1.2.840.10008.5.1.4.1.1.3',
  enhancedUltrasoundVolume: '1.2.840.10008.5.1.4.1.1.6.2',
  secondaryCapture: '1.2.840.10008.5.1.4.1.1.7',
  multiFrameTrueColorCapture: '1.2.840.10008.5.1.4.1.1.7.4',
  basicTextSr: '1.2.840.10008.5.1.4.1.1.88.11',
  enhancedSr: '1.2.840.10008.5.1.4.1.1.88.22',
  comprehensiveSr: '1.2.840.10008.5.1.4.1.1.88.33',
  comprehensive3dSr: '1.2.840.10008.5.1.4.1.1.88.34',
  keyObjectSelection: '1.2.840.10008.5.1.4.1.1.88.59',
  encapsulatedPdf: '1.2.840.10008.5.1.4.1.1.104.1',
  rawData: '1.2.840.10008.5.1.4.1.1.66'
} as const

const NAMES: Readonly<Record<string, string>> = {
  '1.2.840.10008.1.1': 'Verification (C-ECHO)',
  '1.2.840.10008.1.3.10': 'Media Storage Directory (DICOMDIR)',
  '1.2.840.10008.1.20.1': 'Storage Commitment Push Model',
  '1.2.840.10008.3.1.2.3.3': 'Modality Performed Procedure Step',
  '1.2.840.10008.5.1.1.9': 'Basic Grayscale Print Management',
  '1.2.840.10008.5.1.1.18': 'Basic Color Print Management',
  '1.2.840.10008.5.1.4.31': 'Modality Worklist',
  '1.2.840.10008.5.1.4.1.2.1.1': 'Patient Root Query (C-FIND)',
  '1.2.840.10008.5.1.4.1.2.1.2': 'Patient Root Retrieve (C-MOVE)',
  '1.2.840.10008.5.1.4.1.2.2.1': 'Study Root Query (C-FIND)',
  '1.2.840.10008.5.1.4.1.2.2.2': 'Study Root Retrieve (C-MOVE)',
  '1.2.840.10008.5.1.4.1.1.1': 'Computed Radiography Image',
  '1.2.840.10008.5.1.4.1.1.1.1': 'Digital X-Ray Image',
  '1.2.840.10008.5.1.4.1.1.2': 'CT Image',
  '1.2.840.10008.5.1.4.1.1.3': 'Ultrasound Multi-frame Image (retired)',
  '1.2.840.10008.5.1.4.1.1.3.1': 'Ultrasound Multi-frame Image',
  '1.2.840.10008.5.1.4.1.1.4': 'MR Image',
  '1.2.840.10008.5.1.4.1.1.6': 'Ultrasound Image (retired)',
  '1.2.840.10008.5.1.4.1.1.6.1': 'Ultrasound Image',
  '1.2.840.10008.5.1.4.1.1.6.2': 'Enhanced Ultrasound Volume',
  '1.2.840.10008.5.1.4.1.1.7': 'Secondary Capture Image',
  '1.2.840.10008.5.1.4.1.1.7.2': 'Multi-frame Grayscale Byte Secondary Capture',
  '1.2.840.10008.5.1.4.1.1.7.4': 'Multi-frame True Color Secondary Capture',
  '1.2.840.10008.5.1.4.1.1.9.1.1': '12-lead ECG Waveform',
  '1.2.840.10008.5.1.4.1.1.11.1': 'Grayscale Softcopy Presentation State',
  '1.2.840.10008.5.1.4.1.1.12.1': 'X-Ray Angiographic Image',
  '1.2.840.10008.5.1.4.1.1.20': 'Nuclear Medicine Image',
  '1.2.840.10008.5.1.4.1.1.66': 'Raw Data',
  '1.2.840.10008.5.1.4.1.1.77.1.4': 'VL Photographic Image',
  '1.2.840.10008.5.1.4.1.1.88.11': 'Basic Text SR',
  '1.2.840.10008.5.1.4.1.1.88.22': 'Enhanced SR',
  '1.2.840.10008.5.1.4.1.1.88.33': 'Comprehensive SR',
  '1.2.840.10008.5.1.4.1.1.88.34': 'Comprehensive 3D SR',
  '1.2.840.10008.5.1.4.1.1.88.59': 'Key Object Selection',
  '1.2.840.10008.5.1.4.1.1.104.1': 'Encapsulated PDF',
  '1.2.840.10008.5.1.4.1.1.128': 'PET Image'
}

/** The class's name, or the UID itself where we do not know it. */
export function sopClassName(uid: string): string {
  return NAMES[uid] ?? uid
}

/**
 * Is this a Storage class (PS3.4 B.5)? By root: the standard's storage classes share
 * 1.2.840.10008.5.1.4.1.1 and 1.2.840.10008.5.1.4.34.7 (RT); query and retrieve stand under .1.2.
 */
export function isStorageClass(uid: string): boolean {
  return uid.startsWith('1.2.840.10008.5.1.4.1.1.') || uid.startsWith('1.2.840.10008.5.1.4.34.7')
}

const SR = /^1\.2\.840\.10008\.5\.1\.4\.1\.1\.88\.\d+$/
const MULTI_FRAME: ReadonlySet<string> = new Set([
  SOP_CLASS.ultrasoundMultiFrame,
  SOP_CLASS.ultrasoundMultiFrameRetired
])
const STILLS: ReadonlySet<string> = new Set([
  SOP_CLASS.ultrasoundImage,
  SOP_CLASS.ultrasoundImageRetired
])

/** What a person calls the object: the three kinds that an echo study is made of, or anything else. */
export type ObjectKind = 'still' | 'clip' | 'report' | 'other'

export function objectKind(sopClassUid: string): ObjectKind {
  if (MULTI_FRAME.has(sopClassUid)) return 'clip'
  if (STILLS.has(sopClassUid)) return 'still'
  return SR.test(sopClassUid) ? 'report' : 'other'
}
