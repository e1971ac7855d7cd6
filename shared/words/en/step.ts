/** The rail, and the heading and first sentence of each step. */
export const step = {
  'step.act-endpoint': 'Endpoint',
  'step.act-identity': 'Identity',
  'step.act-certificates': 'Certificates',
  'step.act-usb-drive': 'USB drive',
  'step.act-scanner': 'Scanner',
  'step.act-prove': 'Prove',
  'step.act-hand-over': 'Hand over',
  'step.state-done': 'done',
  'step.state-current': 'next',
  'step.state-stale': 'check again',
  'step.state-open': 'not yet',
  'step.state-not-needed': 'not needed',
  'step.waits-for': 'You can read this now. To do it, first finish: {steps}.',
  'step.stale-title': 'Check this again',
  'step.stale-why':
    'Something that this rests on has changed. Look at it once more, then mark it done again.',
  'step.page-of': 'Screen {page} of {pages}',

  'step.endpoint-title': 'Where HeartLab receives studies',
  'step.endpoint-lead':
    'For a GE ultrasound machine to securely send DICOM studies to HeartLab, first gather the connection details: Server AE Title, Server IP Address and TLS Port.',
  'step.identity-title': 'Give this scanner an identity in HeartLab',
  'step.identity-lead':
    'A DICOM Identity is a name and the AE title of the machine. HeartLab accepts only machines that it knows.',
  'step.client-certificate-file-title': 'The client certificate of this scanner',
  'step.client-certificate-file-lead':
    'Authenticated TLS (mutual TLS with client certificate authentication) needs a client certificate made from the DICOM Identity. It is checked here, before anybody walks to the scanner.',
  'step.server-ca-title': 'The certificate that lets the scanner trust HeartLab',
  'step.server-ca-lead':
    'The scanner needs the HeartLab Server CA Certificate to know that the server is really HeartLab.',
  'step.usb-drive-title': 'Put the files on a USB drive',
  'step.usb-drive-lead':
    'The files are written, read back and compared. Nothing else on the drive is touched.',
  'step.before-you-go-title': 'Sign in at the scanner',
  'step.before-you-go-lead':
    'For site staff with administrative access to the GE ultrasound machine. You need its administrator user, the USB drive where one was prepared, and a right clock.',
  'step.client-certificate-title': 'Import the client certificate',
  'step.client-certificate-lead':
    'The file from HeartLab goes into the Personal folder of the scanner’s Windows.',
  'step.trusted-root-title': 'Import the Server CA',
  'step.trusted-root-lead':
    'The HeartLab Server CA goes into Trusted Root Certification Authorities, and nowhere else.',
  'step.tcp-ip-title': 'Check the AE title, choose the certificate',
  'step.tcp-ip-lead':
    'The scanner must call itself as HeartLab knows it, and use the certificate that you imported.',
  'step.dataflow-title': 'Add HeartLab to a dataflow',
  'step.dataflow-lead':
    'A dataflow says where studies come from and where they go. The order matters.',
  'step.dicom-storage-title': 'Tell the scanner where HeartLab is',
  'step.dicom-storage-lead':
    'Type these values exactly. What is lit here is lit on the scanner’s screen beside it.',
  'step.values-card-title': 'Values for this scanner',
  'step.values-card-lead':
    'The screens of this model are not publicly described. Here is every value that it needs; the words on the screen may differ.',
  'step.connectivity-check-title': 'Let the scanner check the connection',
  'step.connectivity-check-lead':
    'Let the scanner check its connection to HeartLab (ping, then verify), and read its answer.',
  'step.prove-title': 'Prove the way to HeartLab',
  'step.prove-lead':
    'This computer climbs the same ladder as the scanner, rung by rung, with the same files.',
  'step.live-check-title': 'Let the scanner prove its own settings',
  'step.live-check-lead':
    'Point the scanner at this computer for a moment; each setting is judged by what really arrives.',
  'step.study-list-title': 'See the test study in HeartLab',
  'step.study-list-lead':
    'Send a test study from the scanner, then confirm that it appears in HeartLab.',
  'step.hand-over-title': 'Hand over',
  'step.hand-over-lead': 'Keep a record of what was set and proven, and take the key off the drive.'
} as const
