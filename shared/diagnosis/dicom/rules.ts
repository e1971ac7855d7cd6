import type { DicomRule } from '../rule'
import { AE_TITLES } from './ae-titles'
import { BREAKING_OFF } from './breaking-off'
import { CERTIFICATE_NAMES } from './certificate-names'
import { CHROMIUM_ERRORS } from './chromium-errors'
import { CONTEXTS } from './contexts'
import { DEADLINES } from './deadlines'
import { ENDINGS } from './endings'
import { GERMAN } from './german'
import { KEY_ENCRYPTION } from './key-encryption'
import { KEY_FILES } from './key-files'
import { LIBRARY_ERRORS } from './library-errors'
import { LIMITS } from './limits'
import { NAME_LOOKUP } from './name-lookup'
import { NO_ANSWER } from './no-answer'
import { ON_THE_WAY } from './on-the-way'
import { OTHER_TLS_STACKS } from './other-tls-stacks'
import { OWN_WORDS } from './own-words'
import { PORT_CLOSED } from './port-closed'
import { REFUSING_ASSOCIATION } from './refusing-association'
import { SCHANNEL_EVENTS } from './schannel-events'
import { SET_UP } from './set-up'
import { SPLIT_REJECT } from './split-reject'
import { SUCCESSES } from './successes'
import { SYMPTOMS } from './symptoms'
import { TLS_ALERTS } from './tls-alerts'
import { TLS_CLIENT_CERTIFICATE } from './tls-client-certificate'
import { TLS_MEETS_PLAIN } from './tls-meets-plain'
import { TLS_SERVER_CERTIFICATE } from './tls-server-certificate'
import { TLS_VALIDITY } from './tls-validity'
import { TLS_VERSIONS } from './tls-versions'
import { VERIFY_CODES } from './verify-codes'
import { TOPIC_RULES } from './topics'
import { WINDOWS_CODES } from './windows-codes'
import { WRONG_PORT } from './wrong-port'

/** From the socket up to the stored object, and the key files on the way. */
export const DICOM_RULES: readonly DicomRule[] = [
  ...NAME_LOOKUP,
  ...PORT_CLOSED,
  ...NO_ANSWER,
  ...WRONG_PORT,
  ...ON_THE_WAY,
  ...TLS_ALERTS,
  ...TLS_SERVER_CERTIFICATE,
  ...CERTIFICATE_NAMES,
  ...TLS_VALIDITY,
  ...TLS_CLIENT_CERTIFICATE,
  ...TLS_VERSIONS,
  ...TLS_MEETS_PLAIN,
  ...AE_TITLES,
  ...CONTEXTS,
  ...LIMITS,
  ...DEADLINES,
  ...ENDINGS,
  ...BREAKING_OFF,
  ...SUCCESSES,
  ...KEY_FILES,
  ...KEY_ENCRYPTION,
  ...SET_UP,
  ...VERIFY_CODES,
  ...SPLIT_REJECT,
  ...SCHANNEL_EVENTS,
  ...WINDOWS_CODES,
  ...CHROMIUM_ERRORS,
  ...OTHER_TLS_STACKS,
  ...LIBRARY_ERRORS,
  ...REFUSING_ASSOCIATION,
  ...SYMPTOMS,
  ...OWN_WORDS,
  ...TOPIC_RULES,
  ...GERMAN
]
