/** The answers of the scanner's connectivity check, and the common causes of trouble. */
export const answer = {
  'answer.heading': 'What the answer means',
  'answer.both-seen': 'Ping and verify succeed',
  'answer.both-means':
    'The scanner reaches HeartLab and both speak DICOM. It does not yet prove that studies are stored: send a test study.',
  'answer.verify-only-seen': 'Ping fails, verify succeeds',
  'answer.verify-only-means':
    'Harmless: many networks block ping. The verify is what counts. Send a test study.',
  'answer.ping-only-seen': 'Ping succeeds, verify fails',
  'answer.ping-only-means':
    'The address is right. Ping proves neither the port nor TLS: compare port, AE titles and certificates, or let the Prove page name the cause.',
  'answer.neither-fast-seen': 'Both fail at once',
  'answer.neither-fast-means':
    'Nobody listens there: compare IP Address and Port Number, digit by digit.',
  'answer.neither-slow-seen': 'Both fail after a minute or two',
  'answer.neither-slow-means':
    'No answer at all: a wrong address, or a firewall that drops the traffic. Ask the network administrator to open the way.',
  'answer.verify-refused-seen': 'Verify is refused, yet studies arrive (or the reverse)',
  'answer.verify-refused-means':
    'The identity in HeartLab may not do this: check that it is enabled, and its DIMSE request types.',
  'answer.stays-red-seen': 'It stays red although every value is right',
  'answer.stays-red-means':
    'Leave the Config screens, sign in again, and check once more. If it is still red, restart the scanner.',
  'answer.causes-heading': 'Common causes of failed DICOM transmission',
  'answer.cause-ae': 'Incorrect AE Titles',
  'answer.cause-missing': 'Missing TLS certificates',
  'answer.cause-installation': 'Incorrect certificate installation',
  'answer.cause-address': 'Incorrect IP address or port',
  'answer.cause-verification': 'TLS verification failures'
} as const
