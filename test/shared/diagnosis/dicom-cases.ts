import type { DicomCause } from '../../../shared/causes/codes'

/** Invented, but in the words that the tools and people use: expected cause (others that would be right), text. */
export const DICOM_CASES: readonly (readonly [DicomCause | readonly DicomCause[], string])[] = [
  ['dns', 'CLIENT: error ENOTFOUND getaddrinfo ENOTFOUND pacs.example.invalid'],
  [
    'dns',
    'F: Association Request Failed: 0006:031c TCP Initialization Error: Temporary failure in name resolution'
  ],
  ['dns', 'java.net.UnknownHostException: heartlab-pacs: Name or service not known'],
  ['dns', 'System.Net.Sockets.SocketException (11001): No such host is known'],
  ['dns', 'E: Unable to resolve host name "pacs01"'],
  [
    'port-closed',
    'F: Association Request Failed: 0006:031c TCP Initialization Error: Connection refused'
  ],
  [
    'port-closed',
    'E: Failed to establish association\nE: [Errno 111] Connection refused\nE: TCP Initialisation Error: Connection refused'
  ],
  [
    'port-closed',
    'System.Net.Internals.SocketExceptionFactory+ExtendedSocketException (10061): No connection could be made because the target machine actively refused it. 192.0.2.5:11112'
  ],
  ['port-closed', 'java.net.ConnectException: Connection refused: connect'],
  [
    'port-closed',
    'echoscu fails at once with connection refused, the storescp service is not running'
  ],
  [
    'filtered',
    'F: Association Request Failed: 0006:031c TCP Initialization Error: Operation now in progress (Timeout)'
  ],
  ['filtered', 'CLIENT: error ETIMEDOUT connect ETIMEDOUT 203.0.113.9:11112'],
  [
    'filtered',
    'System.Net.Sockets.SocketException: A connection attempt failed because the connected party did not properly respond after a period of time'
  ],
  ['filtered', 'java.net.SocketTimeoutException: connect timed out'],
  ['filtered', 'CLIENT: error EHOSTUNREACH connect EHOSTUNREACH 10.1.2.3:104'],
  [
    'filtered',
    'tcpdump on the scanner side shows SYN packets going out and no SYN-ACK coming back'
  ],
  ['wrong-port', 'E: Unknown PDU type received, server answered HTTP/1.1 400 Bad Request'],
  [
    'wrong-port',
    'Orthanc was configured with DICOM port 4242 but the modality sends to 8042, which is the web port: wrong port'
  ],
  [
    ['wrong-port', 'timeout'],
    'Connected to port 22, first bytes from the server: SSH-2.0-OpenSSH_9.2'
  ],
  [
    ['nat-firewall', 'filtered'],
    'C-ECHO works on the LAN, from the remote site through NAT the association is never answered'
  ],
  [
    'nat-firewall',
    'After the hospital turned on SSL inspection on the firewall every transfer breaks'
  ],
  ['nat-firewall', 'The IDS cuts the DICOM connection after some dozens of images'],
  [
    'plaintext-to-tls',
    'SERVER: E: Receiving Association failed: 000b:090b TLS error: wrong version number'
  ],
  [
    'plaintext-to-tls',
    'SERVER: tlsClientError ERR_SSL_WRONG_VERSION_NUMBER wrong version number\nCLIENT: error ECONNRESET read ECONNRESET'
  ],
  [
    'plaintext-to-tls',
    'Plain echoscu against the TLS port 2762: Peer aborted Association (or never connected)'
  ],
  [
    'plaintext-to-tls',
    'CLIENT: I: Requesting Association | F: Association Request Failed: 0006:0317 Peer aborted Association (or never connected)\nSERVER: TLS server got first bytes 0100000000cd'
  ],
  ['tls-to-plaintext', 'E: Receiving Association failed: 0006:0321 Unrecognized PDU type: 16'],
  [
    'tls-to-plaintext',
    'CLIENT: error EPROTO write EPROTO 140:error:1408F10B:SSL routines:ssl3_get_record:wrong version number'
  ],
  ['tls-to-plaintext', 'javax.net.ssl.SSLException: Unsupported or unrecognized SSL message'],
  [
    'tls-to-plaintext',
    'System.Security.Authentication.AuthenticationException: The handshake failed due to an unexpected packet format.'
  ],
  [
    'tls-to-plaintext',
    'F: Association Request Failed: 000b:0017 OpenSSL I/O error (SSL_ERROR_SYSCALL)'
  ],
  [
    'tls-version',
    'CLIENT: error ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION 0A00042E:SSL routines:ssl3_read_bytes:tlsv1 alert protocol version'
  ],
  [
    'tls-version',
    'javax.net.ssl.SSLHandshakeException: No appropriate protocol (protocol is disabled or cipher suites are inappropriate)'
  ],
  [
    'tls-version',
    'SERVER: E: Receiving Association failed: 000b:0902 TLS error: unsupported protocol'
  ],
  [
    'tls-version',
    'A fatal error occurred while creating a TLS client credential. The internal error state is 10013.'
  ],
  [
    'tls-version',
    'After the update the archive accepts TLS 1.2 only; the old modality only speaks TLS 1.0'
  ],
  [
    ['tls-version', 'no-shared-cipher'],
    'The client and server cannot communicate, because they do not possess a common algorithm'
  ],
  [
    'tls-version',
    'A fatal alert was received from the remote endpoint. The TLS protocol defined fatal alert code is 70.'
  ],
  [
    'no-shared-cipher',
    'SERVER: tlsClientError ERR_SSL_NO_SHARED_CIPHER no shared cipher\nCLIENT: error ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE sslv3 alert handshake failure'
  ],
  ['no-shared-cipher', 'javax.net.ssl.SSLHandshakeException: no cipher suites in common'],
  [
    'no-shared-cipher',
    'An TLS 1.2 connection request was received from a remote client application, but none of the cipher suites supported by the client application are supported by the server.'
  ],
  [
    'unknown-ca',
    'CLIENT: error UNABLE_TO_GET_ISSUER_CERT_LOCALLY unable to get local issuer certificate'
  ],
  ['unknown-ca', 'F: Association Request Failed: 000b:0886 TLS error: certificate verify failed'],
  [
    'unknown-ca',
    'sun.security.validator.ValidatorException: PKIX path building failed: unable to find valid certification path to requested target'
  ],
  [
    'unknown-ca',
    'The remote certificate is invalid because of errors in the certificate chain: UntrustedRoot'
  ],
  [
    'unknown-ca',
    'ssl.SSLCertVerificationError: [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: self-signed certificate in certificate chain (_ssl.c:997)'
  ],
  [
    'unknown-ca',
    'The certificate received from the remote server was issued by an untrusted certificate authority.'
  ],
  [
    'unknown-ca',
    'SERVER: E: Receiving Association failed: 000b:0c18 TLS error: tlsv1 alert unknown ca'
  ],
  [
    'hostname-mismatch',
    "CLIENT: error ERR_TLS_CERT_ALTNAME_INVALID Hostname/IP does not match certificate's altnames: IP: 10.0.0.5 is not in the cert's list: "
  ],
  [
    'hostname-mismatch',
    'java.security.cert.CertificateException: No subject alternative names matching IP address 10.0.0.5 found'
  ],
  [
    'hostname-mismatch',
    'The remote certificate is invalid according to the validation procedure: RemoteCertificateNameMismatch'
  ],
  [
    'hostname-mismatch',
    "ssl.SSLCertVerificationError: certificate verify failed: IP address mismatch, certificate is not valid for '10.0.0.5'"
  ],
  [
    'hostname-mismatch',
    'x509: certificate is valid for pacs.example.org, not for other.example.org: the certificate is for another name, hostname mismatch'
  ],
  ['expired-cert', 'CLIENT: error CERT_HAS_EXPIRED certificate has expired'],
  [
    'expired-cert',
    'java.security.cert.CertificateExpiredException: NotAfter: Wed Sep 28 12:00:00 UTC 2022'
  ],
  [
    'expired-cert',
    'SERVER: verify error:num=10:certificate has expired | 0A000086:SSL routines:tls_process_client_certificate:certificate verify failed'
  ],
  [
    'expired-cert',
    'CLIENT: secureConnect TLSv1.3 | error ERR_SSL_SSLV3_ALERT_CERTIFICATE_EXPIRED sslv3 alert certificate expired'
  ],
  ['clock-skew', 'CLIENT: error CERT_NOT_YET_VALID certificate is not yet valid'],
  [
    'clock-skew',
    'java.security.cert.CertificateNotYetValidException: NotBefore: Sun Nov 22 00:00:00 UTC 2026'
  ],
  [
    'clock-skew',
    'SERVER: verify error:num=9:certificate is not yet valid | SSL routines:tls_process_client_certificate:certificate verify failed\nCLIENT: secureConnect TLSv1.3 | error ERR_SSL_SSLV3_ALERT_BAD_CERTIFICATE sslv3 alert bad certificate'
  ],
  [
    'clock-skew',
    'TLS handshake fails on the ultrasound only; its clock was reset to 2009 when the CMOS battery died'
  ],
  [
    'missing-client-cert',
    'SERVER: 0A0000C7:SSL routines:tls_process_client_certificate:peer did not return a certificate'
  ],
  [
    'missing-client-cert',
    'CLIENT: secureConnect TLSv1.3 | error ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED tlsv13 alert certificate required'
  ],
  ['missing-client-cert', 'javax.net.ssl.SSLHandshakeException: Empty client certificate chain'],
  ['missing-client-cert', 'E0101 DicomAssociation: TLS error: peer did not return a certificate'],
  [
    ['missing-client-cert', 'no-shared-cipher'],
    'CLIENT: error ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE sslv3 alert handshake failure | close hadError=true'
  ],
  [
    'client-cert-untrusted',
    'CLIENT: secureConnect TLSv1.3 | error ERR_SSL_TLSV1_ALERT_UNKNOWN_CA tlsv1 alert unknown ca | close hadError=false'
  ],
  [
    'client-cert-untrusted',
    'javax.net.ssl.SSLHandshakeException: Received fatal alert: unknown_ca'
  ],
  [
    'client-cert-untrusted',
    'A fatal alert was received from the remote endpoint. The TLS protocol defined fatal alert code is 48.'
  ],
  [
    'client-cert-untrusted',
    'SERVER: secureConnection authorized=false UNABLE_TO_VERIFY_LEAF_SIGNATURE'
  ],
  [
    'client-cert-untrusted',
    'E0512 TLS error: certificate verify failed while accepting a connection from the client on the server side'
  ],
  ['eku', 'CLIENT: error INVALID_PURPOSE unsuitable certificate purpose'],
  [
    'eku',
    'sun.security.validator.ValidatorException: Extended key usage does not permit use for TLS client authentication'
  ],
  [
    'eku',
    'CLIENT: secureConnect TLSv1.3 | error ERR_SSL_SSLV3_ALERT_UNSUPPORTED_CERTIFICATE sslv3 alert unsupported certificate'
  ],
  ['identity-refused', 'A-ASSOCIATE-RJ result 1 source 1 reason 1'],
  [
    'identity-refused',
    'F: Association Rejected:\nF: Result: Rejected Permanent, Source: Service User\nF: Reason: No Reason'
  ],
  [
    'identity-refused',
    'The TLS connection stands, but HeartLab refuses: the DICOM identity is disabled'
  ],
  ['identity-refused', 'C-STORE-RSP status 0x0124 Refused: Not Authorized'],
  [
    'wrong-called-ae',
    'F: Association Rejected:\nF: Result: Rejected Permanent, Source: Service User\nF: Reason: Called AE Title Not Recognized'
  ],
  [
    'wrong-called-ae',
    'DicomAssociationRejectedException: Association rejected [result: Permanent; source: ServiceUser; reason: CalledAENotRecognized]'
  ],
  [
    'wrong-called-ae',
    'org.dcm4che3.net.pdu.AAssociateRJ: A-ASSOCIATE-RJ[result: 1 - rejected-permanent, source: 1 - service-user, reason: 7 - called-AE-title-not-recognized]'
  ],
  ['wrong-called-ae', 'associationRejected { result: 1, source: 1, reason: 7 }'],
  [
    'wrong-calling-ae',
    'F: Association Rejected:\nF: Result: Rejected Permanent, Source: Service User\nF: Reason: Calling AE Title Not Recognized'
  ],
  [
    'wrong-calling-ae',
    'E: Association Rejected\nE: Result: Rejected Permanent, Source: Service User\nE: Reason: Calling AE title not recognised'
  ],
  ['wrong-calling-ae', 'Rejected association for remote AET VIVID on IP 192.0.2.4'],
  ['wrong-calling-ae', 'associationRejected { result: 1, source: 1, reason: 3 }'],
  [
    'sop-class-not-supported',
    'Context ID: 1 (Abstract Syntax Not Supported), Comprehensive SR Storage; the images are stored'
  ],
  ['sop-class-not-supported', 'C-STORE response status 0x0122 SOP Class Not Supported'],
  [
    'sop-class-not-supported',
    'E: No presentation context for: (US) 1.2.840.10008.5.1.4.1.1.6.1\nE: abstract syntax not supported'
  ],
  [
    'transfer-syntax',
    'W: DICOM file has transfer syntax JPEG Baseline, none of the accepted contexts: Transfer Syntaxes Not Supported'
  ],
  [
    'transfer-syntax',
    'FoDicom.Imaging.Codec.DicomCodecException: No codec registered for transfer syntax: JPEG 2000 Image Compression (Lossless Only), unable to transcode'
  ],
  ['pdu-size', 'Illegal PDU Length 4194305. Max expected 16384'],
  [
    'pdu-size',
    'The peer sends a PDU larger than the negotiated maximum PDU length and the association breaks'
  ],
  ['timeout', 'E: Association Request Failed: 0006:031a DUL network read timeout'],
  [
    'timeout',
    'F: Association Request Failed: 000b:000b TLS read operation did not complete (SSL_ERROR_WANT_READ)'
  ],
  [
    'timeout',
    'E: Network timeout reached, no response to the C-STORE request within 30 seconds, aborting'
  ],
  ['timeout', 'TCP connects, the server never answers the A-ASSOCIATE-RQ'],
  ['out-of-resources', 'I: Received Store Response (Refused: OutOfResources)'],
  [
    'out-of-resources',
    'F: Association Rejected:\nF: Result: Rejected Transient, Source: Service Provider (Presentation Related)\nF: Reason: Local Limit Exceeded'
  ],
  ['out-of-resources', 'C-STORE status a700 because there is no space left on device'],
  [
    'out-of-resources',
    'Association rejected: temporary congestion, maximum number of associations reached'
  ],
  ['peer-abort', 'I: Received A-ABORT from the peer, source 0, nothing else in either log'],
  [
    'peer-abort',
    'E: Store Failed, file: x.dcm:\nE: 0006:0317 Peer aborted Association (or never connected) after the association was aborted by the archive'
  ],
  ['wrong-key-password', 'CLIENT: error ERR_CRYPTO_OPERATION_FAILED mac verify failure'],
  ['wrong-key-password', 'Mac verify error: invalid password?'],
  ['wrong-key-password', 'java.io.IOException: keystore password was incorrect'],
  [
    'wrong-key-password',
    'error:06065064:digital envelope routines:EVP_DecryptFinal_ex:bad decrypt'
  ],
  ['p12-encryption', 'CLIENT: Unsupported PKCS12 PFX data'],
  [
    'p12-encryption',
    'java.io.IOException: Integrity check failed: java.security.NoSuchAlgorithmException: Algorithm HmacPBESHA256 not available'
  ],
  [
    'p12-encryption',
    'The scanner says that the password you entered is incorrect although it is right; the p12 was made with OpenSSL 3'
  ],
  ['p12-no-key', 'CLIENT: Unable to load private key from PFX data'],
  ['p12-no-key', 'The certificate imported, but it has no private key, so it cannot be chosen'],
  [
    'p12-no-key',
    'System.NotSupportedException: The server mode SSL must use a certificate with the associated private key.'
  ],
  ['other', 'C-STORE status 0xA900 data set does not match SOP class'],
  ['other', 'C-STORE-RSP status 0x0110 Processing failure'],
  [
    'other',
    'Association rejected [result: Permanent; source: ServiceProviderPresentation; reason: 8]'
  ],
  [
    'ok',
    'I: Requesting Association\nI: Association Accepted (Max Send PDV: 16372)\nI: Sending Echo Request (MsgID 1)\nI: Received Echo Response (Success)\nI: Releasing Association'
  ],
  [
    'ok',
    'I: Association Accepted (Max Send PDV: 131060)\nI: Sending Store Request (MsgID 1, US)\nI: Received Store Response (Success)\nI: Releasing Association'
  ],
  ['ok', 'CLIENT: secureConnect TLSv1.3 authorized=true\nSERVER: secureConnection authorized=true'],
  [
    'ok',
    'I: Association Accepted\nI: Sending Echo Request: MsgID 1\nI: Received Echo Response (Status: 0x0000 - Success)\nI: Releasing Association'
  ],
  ['unknown', 'the weather is fine today and the coffee is hot'],
  [
    'wrong-calling-ae',
    'Association Request Failed: Calling AE Title Not Recognized; the AE is configured but requests come from another IP address'
  ],
  [
    'wrong-calling-ae',
    'pynetdicom sends calling AE title of 16 spaces; PACS rejects the association'
  ],
  [
    'wrong-called-ae',
    'several AEs share one port, the SCP rejects everything but ANY-SCP: Called AE title not recognised'
  ],
  [
    'out-of-resources',
    'Association rejected, Transient, local limit exceeded; only one association at a time is allowed'
  ],
  [
    'out-of-resources',
    'GE ultrasound keeps associations open until max_associations is reached and everyone gets rejected'
  ],
  [
    'sop-class-not-supported',
    'C-STORE fails with 0x0122 for Enhanced US Volume, normal images are fine'
  ],
  [
    'sop-class-not-supported',
    'No presentation context accepted for Comprehensive SR, the PACS answers Abstract Syntax Not Supported'
  ],
  ['sop-class-not-supported', 'ERROR: No Acceptable Presentation Contexts found'],
  [
    'transfer-syntax',
    'storescu: No presentation context for JPEG 2000 images: transfer syntaxes not supported'
  ],
  ['transfer-syntax', 'E: Unsupported transfer syntax MPEG2 MPML when the AE stores the clip'],
  [
    'transfer-syntax',
    'dcmsend cannot decompress JPEG-LS lossless and the receiver only takes Explicit VR Little Endian'
  ],
  ['pdu-size', 'receiver ignores our maximum PDU length of 16384 and sends 65536 byte PDUs'],
  ['pdu-size', 'MaxPDULength=0 (unlimited) is interpreted as zero and nothing is sent'],
  ['timeout', 'Association hangs after A-ASSOCIATE-RQ, no A-ASSOCIATE-AC is ever received'],
  ['timeout', 'C-MOVE sub operations stall; DIMSE timeout after 30 s reached'],
  [
    'timeout',
    'Sending a 2 GB multi-frame over a slow link is aborted after 60 seconds of inactivity'
  ],
  [
    'peer-abort',
    'A-ABORT received with source service-provider reason not specified right after the association was accepted'
  ],
  ['peer-abort', 'Aborted by peer after the first C-STORE; the log shows only A-P-ABORT'],
  [
    'tls-version',
    'TLS 1.0 and 1.1 have been disabled on the server, old client gets: Authentication failed because the remote party has closed the transport stream'
  ],
  [
    'tls-version',
    'Java 8u291 update: handshake fails since TLSv1 and TLSv1.1 are disabled by default'
  ],
  ['tls-version', 'SSL_ERROR_PROTOCOL_VERSION_ALERT when the modality connects'],
  [
    'no-shared-cipher',
    'No overlap between cipher suites: scanner offers TLS_RSA_WITH_AES_128_CBC_SHA only, server wants ECDHE'
  ],
  [
    'no-shared-cipher',
    'DICOM TLS: storescp with BCP195 profile, client supports TLS_RSA_WITH_3DES_EDE_CBC_SHA only; handshake failure'
  ],
  [
    'unknown-ca',
    'dcm4che: PKIX path building failed when connecting to the archive with the shipped keystore'
  ],
  ['unknown-ca', 'self signed certificate rejected by storescu, +cf CA file was not given'],
  ['unknown-ca', 'curl: (60) SSL certificate problem: unable to get local issuer certificate'],
  [
    'hostname-mismatch',
    'Connecting by IP address: certificate has only DNS:pacs.local, the IP is not in the SAN'
  ],
  ['hostname-mismatch', 'java.security.cert.CertificateException: No name matching pacs found'],
  ['expired-cert', 'DICOM TLS stopped working overnight: server certificate expired yesterday'],
  [
    'expired-cert',
    'The bundled test certificate in the repository is expired, so all the TLS unit tests fail'
  ],
  [
    'clock-skew',
    'x509: certificate has expired or is not yet valid: current time 2000-01-01T00:00:00Z is before 2026-01-01T00:00:00Z'
  ],
  ['clock-skew', 'The modality date was 2015, after correcting the time TLS works'],
  [
    'missing-client-cert',
    'mTLS: server log says peer did not return a certificate, client was started with +tla'
  ],
  [
    'missing-client-cert',
    'Orthanc DicomTlsRemoteCertificateRequired true, modality without client certificate is refused'
  ],
  [
    'client-cert-untrusted',
    'Server: certificate verify failed (unable to get local issuer certificate) for the modality certificate'
  ],
  [
    'client-cert-untrusted',
    'client certificate issued by another CA than the one in the truststore of the archive'
  ],
  [
    'eku',
    'certificate has only serverAuth in Extended Key Usage and is used as client certificate'
  ],
  ['eku', 'Key usage violation in certificate has been detected'],
  ['wrong-key-password', 'openssl pkcs12 -in a.p12: Mac verify error: invalid password?'],
  [
    'wrong-key-password',
    'javax.crypto.BadPaddingException: Given final block not properly padded. Such issues can arise if a bad key is used during decryption.'
  ],
  ['wrong-key-password', 'Could not load private key: bad decrypt, wrong passphrase'],
  [
    'p12-encryption',
    'macOS Keychain: "MAC verification failed during PKCS12 import (wrong password?)" with a file exported by OpenSSL 3'
  ],
  [
    'p12-encryption',
    'Server 2012 R2 rejects the pfx exported from Windows 2022 with AES256-SHA256: The password you entered is incorrect'
  ],
  [
    'p12-encryption',
    'node: error:0308010C:digital envelope routines::unsupported when reading the pfx'
  ],
  [
    'p12-encryption',
    'keytool error: java.io.IOException: Invalid keystore format after switching to PBES2'
  ],
  [
    'p12-encryption',
    'forge: PKCS#12 MAC could not be verified. Invalid password? file was made with -macalg sha256 and PBES2'
  ],
  [
    'p12-no-key',
    'Certificate not listed under Client Certificates because only the .cer was imported, private key missing'
  ],
  ['p12-no-key', 'No certificate matches private key'],
  ['dns', 'socket.gaierror: [Errno -2] Name or service not known'],
  ['dns', 'socket.gaierror: [Errno 11001] getaddrinfo failed'],
  [
    'port-closed',
    'ConnectionRefusedError: [WinError 10061] No connection could be made because the target machine actively refused it'
  ],
  ['port-closed', 'Nobody listens on 11112: nmap says closed'],
  ['filtered', 'nmap says filtered for port 104, other ports on the same host are open'],
  ['filtered', 'OSError: [Errno 113] No route to host'],
  [
    'filtered',
    'TimeoutError: [WinError 10060] A connection attempt failed because the connected party did not properly respond'
  ],
  ['wrong-port', 'Connected to the HTTP port 8080 of dcm4chee instead of 11112'],
  ['wrong-port', 'E: DUL illegal PDU: first bytes 48 54 54 50 (HTTP)'],
  [
    ['nat-firewall', 'filtered'],
    'C-MOVE works, but the storage sub-association back to the workstation behind NAT never arrives'
  ],
  [
    'nat-firewall',
    'Firewall with DICOM deep packet inspection drops the association after the A-ASSOCIATE-RQ'
  ],
  [
    'plaintext-to-tls',
    'Orthanc: E DicomServer.cpp: Receiving Association failed: 0006:0317 TLS error: http request / wrong version number'
  ],
  ['tls-to-plaintext', 'storescp (no TLS) prints: E: Unrecognized PDU type: 16'],
  [
    'tls-to-plaintext',
    'Client uses TLS while the AE is on a plain port: SSLException: Unrecognized SSL message, plaintext connection?'
  ],
  [
    'tls-to-plaintext',
    'ssl.SSLError: [SSL: WRONG_VERSION_NUMBER] wrong version number (_ssl.c:1123)'
  ],
  [
    'identity-refused',
    'association rejected permanent, no reason given, user identity negotiation missing'
  ],
  ['other', 'Patient name with Chinese characters is garbled, SpecificCharacterSet is wrong'],
  ['other', 'C-STORE returns 0xC000, the PACS cannot parse the private sequence'],
  ['other', 'dcmjs-dimse drops private tags when sending'],
  ['other', 'All images get a duplicate SOP Instance UID and only one is stored'],
  ['other', 'Invalid VR in dataset: pydicom raises ValueError when decoding']
]

/** Whole verbose logs of healthy calls, as the tools print them. */
export const HEALTHY_DICOM: readonly string[] = [
  `12:00:00,000 INFO  - Initiate connection from 0.0.0.0/0.0.0.0:0 to pacs:11112
12:00:00,100 DEBUG - STORESCU->PACS(1) << A-ASSOCIATE-RQ[
  calledAET: PACS
  callingAET: STORESCU
  applicationContext: 1.2.840.10008.3.1.1.1 - DICOM Application Context Name
  implClassUID: 1.2.40.0.13.1.3
  maxPDULength: 16378
  maxOpsInvoked/maxOpsPerformed: 0/0
  PresentationContext[id: 1
    as: 1.2.840.10008.1.1 - Verification SOP Class
    ts: 1.2.840.10008.1.2 - Implicit VR Little Endian
  ]
]
12:00:00,200 INFO - STORESCU->PACS(1) >> A-ASSOCIATE-AC
12:00:00,200 INFO - STORESCU->PACS(1) << 1:C-ECHO-RQ[pcid=1
12:00:00,200 INFO - STORESCU->PACS(1) >> 1:C-ECHO-RSP[pcid=1, status=0H
12:00:00,200 INFO - STORESCU->PACS(1) << A-RELEASE-RQ
12:00:00,200 INFO - STORESCU->PACS(1) >> A-RELEASE-RP
12:00:00,200 INFO - STORESCU->PACS(1): close Socket`,
  `D: $dcmtk: echoscu v3.6.7 2022-04-22 $
D: Request Parameters:
D: ====================== BEGIN A-ASSOCIATE-RQ =====================
D: Our Implementation Class UID:      1.2.276.0.7230010.3.0.3.6.7
D: Their Implementation Class UID:
D: Application Context Name:    1.2.840.10008.3.1.1.1
D: Calling Application Name:    VIVID1
D: Called Application Name:     HEARTLAB
D: Responding Application Name: HEARTLAB
D: Our Max PDU Receive Size:    16384
D: Their Max PDU Receive Size:  0
D: Presentation Contexts:
D:   Context ID:        1 (Proposed)
D:     Abstract Syntax: =VerificationSOPClass
D:     Proposed SCP/SCU Role: Default
D:     Proposed Transfer Syntax(es):
D:       =LittleEndianImplicit
D: Requested Extended Negotiation: none
D: Accepted Extended Negotiation:  none
D: Requested User Identity Negotiation: none
D: User Identity Negotiation Response:  none
D: ======================= END A-ASSOCIATE-RQ ======================
I: Association Accepted (Max Send PDV: 16372)
I: Sending Echo Request (MsgID 1)
D: DcmDataset::read() TransferSyntax="Little Endian Implicit"
I: Received Echo Response (Success)
I: Releasing Association`,
  `D: Request Parameters:
D: ======================= OUTGOING A-ASSOCIATE-RQ PDU ========================
D: Our Max PDU Receive Size:    16382
D: Requested Common Extended Negotiation: None
D: Requested Asynchronous Operations Window Negotiation: None
I: Association Accepted
I: Sending Store Request: MsgID 1, (US)
D: ========================== INCOMING DIMSE MESSAGE ==========================
D: Message Type                  : C-STORE RSP
D: DIMSE Status                  : 0x0000 - Success
I: Received Store Response (Status: 0x0000 - Success)
I: Releasing Association`,
  `Association accepted\nC-Echo response [1]: Success\nReleasing association`,
  `I0501 12:00:00 CommandDispatcher.cpp:331] Incoming Association from AET VIVID1 on IP 192.0.2.4, modality with extended name\nI: Store-SCP: status 0x0000, successful stored instance`
]
