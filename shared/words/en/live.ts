/** What the live check has seen of a setting, what it should be, and what to do where it is wrong. */
export const live = {
  'live.on': 'on',
  'live.off': 'off',
  'live.empty': 'empty',
  'live.either': '{one} or {other}',
  'live.none': 'none',
  'live.fix-tls-on':
    'Transport Layer Security is on, untick it: Dataflow › DicomStorage › Properties',
  'live.fix-tls-off':
    'Transport Layer Security is off, tick it: Dataflow › DicomStorage › Properties',
  'live.versions': 'TLS 1.2 or TLS 1.3',
  'live.only-versions': 'only {versions}',
  'live.offered': '{versions} offered',
  'live.no-cipher': '{versions} with {suites} cipher suites, none of them usable here',
  'live.no-version': '{versions} with {suites} cipher suites, no version in common',
  'live.choice-refused':
    '{versions} with {suites} cipher suites; the scanner refused what was chosen (alert {alert})',
  'live.fix-version':
    'The scanner’s Windows offers only {versions}: ask GE service, or the biomedical engineer, to enable TLS 1.2.',
  'live.fix-cipher':
    'Send HeartLab Support what was offered, and the scanner’s Windows version; GE service can bring newer cipher suites.',
  'live.accepted': 'accepted',
  'live.want-accepted': 'the server’s certificate is accepted',
  'live.refused': 'refused by the scanner: {what} (alert {alert})',
  'live.alert-42': 'bad certificate',
  'live.alert-43': 'unsupported certificate',
  'live.alert-44': 'certificate revoked',
  'live.alert-45': 'certificate expired',
  'live.alert-46': 'certificate unknown',
  'live.alert-48': 'unknown CA',
  'live.alert-49': 'access denied',
  'live.alert-113': 'bad certificate status',
  'live.refused-unread': 'refused by the scanner with an alert',
  'live.hung-up': 'hung up without saying why',
  'live.fix-clock':
    'Check date, year and time zone of the scanner: by its clock the server’s certificate is out of date.',
  'live.fix-root':
    'Import the server’s CA under Trusted Root Certification Authorities › Certificates, with Action › All Tasks › Import (guide: Action › Tools › Import).',
  'live.none-needed': 'none needed',
  'live.own-certificate': 'this machine’s own certificate',
  'live.certificate': '{subject}, issued by {issuer}, SHA-256 {sha256}',
  'live.fix-no-certificate':
    'Tick Provide Client Certificate: Dataflow › DicomStorage › Properties; then choose the certificate under Connectivity › TCP/IP › Client Certificates › My.',
  'live.fix-other-machine':
    'This is the certificate of {owner}; choose that of {device}: Connectivity › TCP/IP › Client Certificates › My',
  'live.fix-not-bound':
    'Choose the certificate that is bound to {device}: Connectivity › TCP/IP › Client Certificates › My',
  'live.fix-untrusted':
    'The certificate shown is issued by {issuer}; choose the one from the USB drive: Connectivity › TCP/IP › Client Certificates › My',
  'live.fix-expired':
    'The certificate ended at {at}: download the client certificate again and import it.',
  'live.fix-not-yet':
    'The certificate begins at {at}: check the date of this computer and of the one that made it.',
  'live.fix-purpose':
    'The certificate is not made for client authentication: download the client certificate again and import it.',
  'live.fix-calling':
    'Calling AE title: {seen}, should be {expected}: Connectivity › TCP/IP, the scanner’s own AE title',
  'live.fix-calling-hint':
    'Calling AE title: {seen}, should be {expected} ({hint}): Connectivity › TCP/IP, the scanner’s own AE title',
  'live.fix-called':
    'Called AE title: {seen}, should be {expected}: Dataflow › DicomStorage › Properties',
  'live.fix-called-hint':
    'Called AE title: {seen}, should be {expected} ({hint}): Dataflow › DicomStorage › Properties',
  'live.hint-server': 'that is the server’s title',
  'live.hint-scanner': 'that is the scanner’s own title',
  'live.hint-capitals': 'capital letters count',
  'live.hint-space': 'a space is different',
  'live.hint-sign': 'a sign is different',
  'live.arrived': '{what} arrived',
  'live.want-clip': 'Allow Multiframe: a clip arrives',
  'live.want-sr': 'Allow SR: measurements arrive',
  'live.want-sr-private': 'Allow SR Private Data: private data arrives with the measurements',
  'live.echoed': 'answered with success',
  'live.want-echo': 'the connectivity check is answered',
  'live.want-store': 'an object arrives whole',
  'live.stored-one': 'one object arrived',
  'live.stored': '{count} objects arrived',
  'live.broke-off': '{what} broke off on its way',
  'live.fix-broke-off':
    'Check the cable and what may cut long transfers; raise Timeout under Dataflow › DicomStorage › Properties.'
} as const
