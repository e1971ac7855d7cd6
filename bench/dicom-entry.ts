/** What bench/dicom.mjs drives: the engine's own parts, bundled once into a temporary folder. */
export { acceptAssociation } from '../electron/engine/dicom/accept-association'
export { encodeMetaHeader } from '../electron/engine/dicom/meta-header'
export { writeDataset } from '../electron/engine/dicom/dataset-writer'
export { requestAssociation } from '../electron/engine/dicom/request-association'
export { sendFiles } from '../electron/engine/dicom/send-files'
export { openStudyStore } from '../electron/engine/practice/study-store'
