/** Every dialog of the guide, in the order in which a person meets them on the scanner. */
export const SCREEN_IDS = [
  'login',
  'ldap',
  'personal-folder',
  'personal-import',
  'wizard-welcome',
  'wizard-file',
  'wizard-open',
  'wizard-password',
  'wizard-store',
  'wizard-finish',
  'personal-imported',
  'root-folder',
  'root-import',
  'root-wizard-open',
  'root-wizard-store',
  'root-wizard-finish',
  'root-warning',
  'tcp-ip',
  'client-certificate-choice',
  'dataflow-list',
  'dataflow-configure',
  'dicom-storage',
  'connectivity-check'
] as const

export type ScreenId = (typeof SCREEN_IDS)[number]
