/** What is wrong with a row of the list of machines, or with the certificate that it brings. */
export const row = {
  'row.for-another-row': 'The certificate is for {aeTitle} (row {row}).',
  'row.other-letters': 'The certificate writes the AE title with other small and capital letters.',
  'row.for-another': 'The certificate is for {named}, not for {aeTitle}.',
  'row.names-nobody': 'The certificate does not name {aeTitle}; check that it is this machine’s.',
  'row.shared': 'Row {row} ({aeTitle}) has the same certificate.',
  'row.unclosed': 'Line {line}: a quotation mark is opened and never closed.',
  'row.too-long': 'Line {line} has {values} values for {columns} columns.',
  'row.too-short': 'Line {line} ends before the AE title.',
  'row.no-object': 'This entry is not an object with name, ae_title, model and room.'
} as const
