/** What is wrong with a field, beside it and in the summary: one sentence that says what to do. */
export const problem = {
  'problem.heading': 'There is a problem',
  'problem.called-ae-empty': 'Enter the Server AE Title from HeartLab’s View DICOM Endpoints.',
  'problem.device-ae-empty': 'Enter the AE title that this scanner already has.',
  'problem.ae-too-long': 'An AE title has at most 16 characters; this one has {length}.',
  'problem.ae-backslash': 'An AE title may not contain a backslash.',
  'problem.ae-control-character':
    'The AE title contains an invisible character; type it again by hand.',
  'problem.ae-not-ascii':
    'An AE title may only have plain letters, digits and signs, no accents or umlauts.',
  'problem.ae-lower-case':
    'Capital and small letters count: type the AE title everywhere exactly like this.',
  'problem.ae-inner-space': 'The space inside the AE title counts; it is easily lost when typed.',
  'problem.ae-outer-space': 'Spaces before and after an AE title mean nothing and are left out.',
  'problem.ae-underscore': 'Some scanners cannot type an underscore; check that this one can.',
  'problem.ae-duplicate':
    'The AE title {aeTitle} already belongs to {name}. Each scanner needs its own.',
  'problem.host-empty': 'Enter the Server IP Address from HeartLab’s View DICOM Endpoints.',
  'problem.host-scheme': 'Leave out the https:// or other beginning: only the address or the name.',
  'problem.host-port': 'Leave out the colon and the port: the port has its own field.',
  'problem.host-path': 'Leave out everything from the slash on: only the address or the name.',
  'problem.host-space': 'An address has no spaces; take them out.',
  'problem.host-long': 'A host name has at most 253 characters; check it against HeartLab.',
  'problem.host-not-an-address':
    'This is no IP address and no host name; compare it with HeartLab, digit by digit.',
  'problem.port-empty': 'Enter the port that HeartLab shows: 11112 or 104. It is not guessed here.',
  'problem.port-range': 'A port is a whole number from 1 to 65535; {port} is not.',
  'problem.target-name-empty': 'Give the target a name, for example HeartLab PACS.',
  'problem.device-name-empty': 'Give the scanner a name, for example GE E95 - Room 1.'
} as const
