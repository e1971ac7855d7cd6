/** The papers at the end, and the key that must not stay on the drive. */
export const handOver = {
  'hand-over.preview': 'What the report says',
  'hand-over.proven-at': 'Proven on {at} UTC, from this computer.',
  'hand-over.not-proven': 'Not proven yet: the report will say so',
  'hand-over.not-passed': 'The last proof did not pass: the report will say so',
  'hand-over.to-proof': 'To the proof',
  'hand-over.save': 'Save the report',
  'hand-over.no-secrets': 'It has every value and thumbprint, and no password or key.',
  'hand-over.save-pdf': 'Save as PDF',
  'hand-over.save-html': 'Save as HTML',
  'hand-over.save-json': 'Save as JSON',
  'hand-over.saved': 'Saved: {name}',
  'hand-over.bundle': 'Save a support bundle',
  'hand-over.bundle-why': 'For HeartLab Support: one redacted file with the proofs and the plan.',
  'hand-over.finished': 'This scanner is done. Its record is kept with the site.',
  'hand-over.finish': 'All done',
  'hand-over.wipe': 'Take the key off the drive',
  'hand-over.wipe-why':
    'After the import nobody needs the file any more. Flash memory keeps traces: if the drive is lost, disable the identity in HeartLab.',
  'hand-over.wipe-do': 'Wipe the kit',
  'hand-over.wipe-pick': 'Pick the drive',
  'hand-over.wipe-sure': 'Wipe the kit from this drive?',
  'hand-over.wipe-what':
    'The files of this kit are overwritten and removed. Other files on the drive stay.'
} as const
