/** The printed papers of a kit: the values card and the step list. Labels that are read at the scanner stay English. */
export const paper = {
  'paper.card': 'Values for this scanner',
  'paper.steps': 'Steps at the scanner, signed in as its administrator',
  'paper.card-footer':
    'HeartLab Connect is a setup aid, not a medical device. HeartLab’s own instructions are the authority.',
  'paper.steps-footer':
    'Afterwards: wipe this drive with HeartLab Connect. A lost drive: disable the identity in HeartLab.',
  'paper.practice':
    'PRACTICE: this CA makes the scanner trust the practice endpoint, not HeartLab. Remove it from the scanner after practising.',
  'paper.no-server-ca':
    'The Server CA is not on this drive. Download it in HeartLab (View DICOM Endpoints, PEM Format) before you go.',
  'paper.published':
    'The password pulse is published, so the certificate file is as good as a key: keep this drive by you and wipe it after use.',
  'paper.scanner': 'This scanner',
  'paper.endpoint': 'HeartLab endpoint (Dataflow, DicomStorage)',
  'paper.client': 'Client certificate (store: Personal)',
  'paper.server-ca': 'HeartLab Server CA (store: Trusted Root Certification Authorities)',
  'paper.practice-ca': 'Practice CA (store: Trusted Root Certification Authorities)',
  'paper.name': 'Name',
  'paper.own-title': 'AE title of the scanner',
  'paper.model': 'Model',
  'paper.room': 'Room',
  'paper.file': 'File',
  'paper.same-file': '{file} (the same as {other})',
  'paper.password': 'Password of the file',
  'paper.password-apart': 'kept apart from this drive: ask who prepared it',
  'paper.type-password-apart': 'the password that is kept apart from this drive',
  'paper.until': 'Valid until',
  'paper.on': 'on',
  'paper.off': 'off',
  'paper.label-until': 'valid until {day}',
  'paper.labels': 'Labels',
  'paper.renew': 'Renew the certificate of {name} ({aeTitle})',
  'paper.renew-how':
    'It ends on {day}. Download a new client certificate in HeartLab and prepare a USB drive.',
  'paper.renew-alarm': 'Certificate of {aeTitle}'
} as const
