import type { DicomRule } from '../rule'
import { ASSOCIATION } from './association'
import { KEY_FILES } from './key-files'
import { NETWORK } from './network'
import { TLS } from './tls'

export const DICOM_RULES: readonly DicomRule[] = [...NETWORK, ...TLS, ...ASSOCIATION, ...KEY_FILES]
