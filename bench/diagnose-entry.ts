export { diagnoseLog } from '../electron/engine/diagnosis/read-log'
export { DICOM_RULES } from '../shared/diagnosis/dicom/rules'
export { IPSEC_RULES } from '../shared/diagnosis/ipsec/rules'
