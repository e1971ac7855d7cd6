/** The papers at the end, and the key that must not stay on the drive. */
export const handOver = {
  'hand-over.preview': 'What the report says',
  'hand-over.is-done': 'Done: the way is open and the study has arrived',
  'hand-over.not-done': 'Not done yet: the report will say what is missing',
  'hand-over.proven-at': 'The way to HeartLab was proven on {at} UTC, from this computer.',
  'hand-over.not-proven': 'The way to HeartLab is not proven.',
  'hand-over.not-passed': 'The last proof did not pass.',
  'hand-over.proof-old': 'Something has changed since the last proof.',
  'hand-over.to-proof': 'Prove it',
  'hand-over.arrived-at': 'The scanner’s study was seen in HeartLab on {at} UTC.',
  'hand-over.not-arrived': 'Nobody has seen a study of this scanner in HeartLab.',
  'hand-over.to-study': 'Look for the study',
  'hand-over.save': 'Save the report',
  'hand-over.no-secrets': 'It has every value and thumbprint, and no password or key.',
  'hand-over.save-pdf': 'Save as PDF',
  'hand-over.save-html': 'Save as HTML',
  'hand-over.save-json': 'Save as JSON',
  'hand-over.saved': 'Saved: {name}',
  'hand-over.bundle': 'Save a support bundle',
  'hand-over.bundle-why': 'For HeartLab Support: one redacted file with the proofs and the plan.',
  'hand-over.finished':
    'This scanner is done: its study has arrived. The record is kept with the site.',
  'hand-over.finish': 'All done',
  'hand-over.leave-open': 'Leave it open for now',
  'hand-over.left-open': 'Kept as not done. Still missing: {steps}.',
  'hand-over.wipe': 'Take the key off the drive',
  'hand-over.wipe-why':
    'After the import nobody needs the file any more. Flash memory keeps traces: if the drive is lost, disable the identity in HeartLab.',
  'hand-over.wipe-do': 'Wipe the kit',
  'hand-over.wipe-pick': 'Pick the drive',
  'hand-over.wipe-sure': 'Wipe the kit from this drive?',
  'hand-over.wipe-what':
    'The files of this kit are overwritten and removed. Other files on the drive stay.'
} as const
