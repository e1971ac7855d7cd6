/** HeartLab's own pages: who may do it, and what stands where. */
export const heartlab = {
  'heartlab.permission':
    'Users with Integrations: DICOM permissions can do this, typically Administrators.',
  'heartlab.say-needs': 'Before you begin, see that you have what is needed',
  'heartlab.needs':
    'Administrative access to the GE ultrasound machine, access to HeartLab DICOM settings, and a USB drive for transferring certificates.',
  'heartlab.say-now-have': 'You should now have three values',
  'heartlab.now-have': 'Server AE Title, Server IP Address and Device AE Title.',
  'heartlab.other-path': 'In some versions it is Settings › Devices › DICOM.',

  'heartlab.view-endpoints-title': 'Gather the connection details in HeartLab',
  'heartlab.under-tls': 'It stands under DICOM via TLS.',
  'heartlab.port': 'Usually 11112. Take the one that stands there.',

  'heartlab.inside-the-tunnel':
    'Inside the tunnel the values come with HeartLab’s tunnel details: the destination IP address and port for outbound DICOM traffic, and the Server AE Title. What is missing there, ask your HeartLab Onboarding Manager for.',

  'heartlab.create-identity-title': 'Create a DICOM Identity in HeartLab',
  'heartlab.identity-name':
    'A recognizable device name, for example GE E95 - Room 1: place and model together.',
  'heartlab.identity-ae': 'The Device AE Title: the one that the machine already has.',
  'heartlab.say-operations': 'Check what the identity may do',
  'heartlab.identity-operations':
    'The identity’s DIMSE request types decide what it may do. Echo and Store are needed.',

  'heartlab.download-client-certificate-title': 'Download the identity’s client certificate',
  'heartlab.identity-open': 'The DICOM Identity that you just created.',
  'heartlab.identity-save':
    'Save the file where this computer can read it; it is checked here before it goes to a USB drive.',
  'heartlab.say-anonymous-off': 'Toggle Allow Anonymous TLS off',
  'heartlab.say-anonymous-on': 'Toggle Allow Anonymous TLS on',
  'heartlab.anonymous-off': 'Then HeartLab accepts this scanner only with its certificate.',

  'heartlab.allow-anonymous-title': 'Allow this identity to connect without a certificate',
  'heartlab.anonymous-on':
    'HeartLab’s public guide describes only authenticated TLS: ask HeartLab Support whether anonymous TLS is meant for you.',

  'heartlab.download-server-ca-title': 'Download the Server CA Certificate',
  'heartlab.ca-why':
    'The GE machine needs the HeartLab Server CA Certificate to trust the HeartLab server.',
  'heartlab.ca-save':
    'Save it where this computer can read it; it is checked here before it goes to the USB drive.',

  'heartlab.confirm-study-title': 'Confirm that the study appears in HeartLab',
  'heartlab.study-list':
    'Open the Study List and look for the test study. Confirm that it successfully appears in HeartLab.',
  'heartlab.say-study': 'Open the study and compare it',
  'heartlab.study-content':
    'Clips move, measurements are there, the identifiers are those of the test.'
} as const
