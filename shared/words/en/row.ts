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
  'row.no-object': 'This entry is not an object with name, ae_title, model and room.',
  'row.no-name': 'The machine has no name.',
  'row.model-missing': 'The model is missing, so the step list cannot name its screens.',
  'row.model-unknown':
    'The model {model} is not known here, so the step list cannot name its screens.',
  'row.title-taken': 'Row {row} has the AE title {aeTitle} too; each machine needs its own.',
  'row.title-empty': 'The AE title is empty.',
  'row.title-too-long': 'The AE title has {length} characters; at most {most} are possible.',
  'row.title-backslash': 'An AE title may not contain a backslash.',
  'row.title-control':
    'The AE title contains an invisible control character (a tab or a line break, perhaps).',
  'row.title-not-ascii':
    'An AE title may only use plain letters, digits and signs; no accents or umlauts.',
  'row.title-lower-case':
    'AE titles are compared letter by letter; small letters are often typed differently elsewhere.',
  'row.title-inner-space':
    'A space inside an AE title is allowed, but easily lost or doubled when it is typed.',
  'row.title-underscore':
    'An underscore is allowed, but some devices cannot type it and some screens hide it.',
  'row.title-outer-space': 'Spaces before or after an AE title mean nothing and are left out.',
  'row.password-wrong': 'The password of this row does not open the file.',
  'row.not-carried': 'This is not a P12 file that can be carried as it is.',
  'row.no-server-ca': 'The Server CA file holds no certificate that can be carried.',
  'row.out-of-sight':
    'The list came without its folder, so the file that it names cannot be looked for.',
  'row.file': '{file}: {why}',
  'row.file-none': 'There is no such file.',
  'row.file-folder': 'This is a folder, not a file.',
  'row.file-too-large': 'This is far too large for a certificate file.',
  'row.file-odd': 'This is not a file.',
  'row.file-not-allowed': 'This file may not be read by you.',
  'row.file-failing': 'This file cannot be read; its drive may be failing.'
} as const
