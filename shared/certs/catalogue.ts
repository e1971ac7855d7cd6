import type { CatalogueEntry } from './catalogue-entry'
import { CERTIFICATE_ENTRIES } from './catalogue-certificates'
import { FILE_ENTRIES } from './catalogue-files'
import { PKCS12_ENTRIES } from './catalogue-pkcs12'
import type { CertCode } from './finding-codes'

/** The words for every finding; complete, since the compiler asks for each code. */
export const CERT_CATALOGUE = {
  ...FILE_ENTRIES,
  ...PKCS12_ENTRIES,
  ...CERTIFICATE_ENTRIES
} satisfies Readonly<Record<CertCode, CatalogueEntry>>
